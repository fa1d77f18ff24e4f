import type { Sound } from "../en/sound.js";

export const sound: Sound = {
  name: "Die Grafik anhören",
  higher: "Je höher der Ton, desto größer die Zahl.",
  legend: "{count} Werte nacheinander, von {first} bis {last}. Tiefster Ton: {low}. Höchster Ton: {high}.",
  firstOf: "Zuerst „{measure}“: {legend}",
  thenOf: "Dann „{measure}“: {legend}",
  bounds: "Zwei kurze Töne sind die beiden Grenzen, zwischen denen eine Zahl liegt.",
  silence: "Wo es keine Zahl gibt, ist es still.",
  marked: "Während des Abspielens ist der Wert, der klingt, in der Zeichnung markiert.",
  stepping:
    "Mit „Zurück“ und „Weiter“ oder mit den Pfeiltasten gehen Sie von Wert zu Wert: erst der Ton, dann Name und Zahl.",
  play: "Abspielen",
  stop: "Anhalten",
  previous: "Zurück",
  next: "Weiter",
};
