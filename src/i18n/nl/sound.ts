import type { Sound } from "../en/sound.js";

export const sound: Sound = {
  name: "Luister naar de figuur",
  higher: "Hoe hoger een toon, hoe groter het getal.",
  legend: "{count} waarden na elkaar, van {first} tot {last}. Laagste: {low}. Hoogste: {high}.",
  firstOf: "Eerst {measure}: {legend}",
  thenOf: "Dan {measure}: {legend}",
  silence: "Waar er geen getal is, is het stil.",
  play: "Afspelen",
  stop: "Stoppen",
};
