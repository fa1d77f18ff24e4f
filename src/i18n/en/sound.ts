import type { Translation } from "../messages.js";

/** The panel in which a figure is listened to; loaded with it. */
export const sound = {
  name: "Listen to the figure",
  higher: "The higher the tone, the larger the number.",
  legend: "{count} values, one after the other, from {first} to {last}. Lowest tone: {low}. Highest tone: {high}.",
  firstOf: "First “{measure}”: {legend}",
  thenOf: "Then “{measure}”: {legend}",
  bounds: "Two short tones are the two bounds between which a number lies.",
  silence: "Where there is no number, there is silence.",
  marked: "While the values play, the one that sounds is marked in the drawing.",
  stepping:
    "With “Previous” and “Next”, or the arrow keys, you go from value to value: first its tone, then its name and number.",
  play: "Play",
  stop: "Stop",
  previous: "Previous",
  next: "Next",
} as const;

export type Sound = Translation<typeof sound>;
