import type { Sound } from "../en/sound.js";

export const sound: Sound = {
  name: "Écouter la figure",
  higher: "Plus le son est aigu, plus le nombre est grand.",
  legend:
    "{count} valeurs l’une après l’autre, de {first} à {last}. Son le plus grave : {low}. Son le plus aigu : {high}.",
  firstOf: "D’abord « {measure} » : {legend}",
  thenOf: "Ensuite « {measure} » : {legend}",
  bounds: "Deux sons brefs sont les deux bornes entre lesquelles se situe un nombre.",
  silence: "Là où il n’y a pas de nombre, il y a un silence.",
  marked: "Pendant la lecture, la valeur que l’on entend est signalée dans le dessin.",
  stepping:
    "Avec « Précédente » et « Suivante », ou avec les flèches du clavier, vous allez de valeur en valeur : d’abord le son, puis le nom et le nombre.",
  play: "Lire",
  stop: "Arrêter",
  previous: "Précédente",
  next: "Suivante",
};
