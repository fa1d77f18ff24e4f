import type { Sound } from "../en/sound.js";

export const sound: Sound = {
  name: "Écouter la figure",
  higher: "Plus un son est aigu, plus son nombre est grand.",
  legend: "{count} valeurs l’une après l’autre, de {first} à {last}. La plus basse : {low}. La plus élevée : {high}.",
  firstOf: "D’abord {measure} : {legend}",
  thenOf: "Ensuite {measure} : {legend}",
  silence: "Là où il n’y a pas de nombre, il y a un silence.",
  play: "Lire",
  stop: "Arrêter",
};
