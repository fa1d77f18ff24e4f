import type { Sound } from "../en/sound.js";

export const sound: Sound = {
  name: "Die Grafik anhören",
  higher: "Je höher ein Ton, desto größer die Zahl.",
  legend: "{count} Werte nacheinander, von {first} bis {last}. Niedrigster: {low}. Höchster: {high}.",
  firstOf: "Zuerst {measure}: {legend}",
  thenOf: "Dann {measure}: {legend}",
  silence: "Wo es keine Zahl gibt, ist es still.",
  play: "Abspielen",
  stop: "Anhalten",
};
