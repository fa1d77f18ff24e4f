import type { Translation } from "../messages.js";

/** The panel in which a figure is listened to; loaded with it. */
export const sound = {
  name: "Listen to the figure",
  higher: "The higher a tone, the larger its number.",
  legend: "{count} values, one after the other, from {first} to {last}. Lowest: {low}. Highest: {high}.",
  firstOf: "First {measure}: {legend}",
  thenOf: "Then {measure}: {legend}",
  silence: "Where there is no number, there is silence.",
  play: "Play",
  stop: "Stop",
} as const;

export type Sound = Translation<typeof sound>;
