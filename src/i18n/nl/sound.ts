import type { Sound } from "../en/sound.js";

export const sound: Sound = {
  name: "Luister naar de figuur",
  higher: "Hoe hoger de toon, hoe groter het getal.",
  legend: "{count} waarden na elkaar, van {first} tot {last}. Laagste toon: {low}. Hoogste toon: {high}.",
  firstOf: "Eerst ‘{measure}’: {legend}",
  thenOf: "Dan ‘{measure}’: {legend}",
  bounds: "Twee korte tonen zijn de twee grenzen waartussen een getal ligt.",
  silence: "Waar er geen getal is, is het stil.",
  marked: "Tijdens het afspelen is de waarde die klinkt, in de tekening aangeduid.",
  stepping:
    "Met ‘Vorige’ en ‘Volgende’, of met de pijltjestoetsen, gaat u van waarde tot waarde: eerst de toon, dan de naam en het getal.",
  play: "Afspelen",
  stop: "Stoppen",
  previous: "Vorige",
  next: "Volgende",
};
