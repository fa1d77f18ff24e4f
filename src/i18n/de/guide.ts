import type { Guide } from "../en/guide.js";

export const guide: Guide = {
  reading: "So liest man die Zeichnung:",
  moving: "So geht man hindurch:",
  forms: {
    "ranked-bars": "Je länger ein Balken, desto größer die Zahl. Alle Balken beginnen bei null.",
    "bullet-bars":
      "Links: Je länger ein Balken, desto größer die Zahl ({first}). Rechts: Der Strich steht beim Prozentwert ({second}); die Bahn reicht von 0 bis 100.",
    bullet: "Der Balken ist der Teil. Der Strich dahinter ist das Ganze.",
    "share-bar": "Der ganze Balken ist 100 Prozent. Jedes Stück ist so lang wie sein Anteil.",
    "grouped-bars":
      "Je länger ein Balken, desto größer die Zahl. Alle Balken haben denselben Maßstab. Eine Linie an der Seite hält die Balken einer Gruppe zusammen.",
    columns: "Je höher eine Säule, desto größer die Zahl. Alle Säulen beginnen bei null.",
    "column-panels":
      "Je höher eine Säule, desto größer die Zahl. Beide Reihen haben denselben Maßstab, der bei null beginnt.",
    "dated-points":
      "Jeder Punkt steht bei seinem Datum und so hoch wie seine Zahl. Zwischen den Punkten wurde nichts veröffentlicht; darum verbindet sie keine Linie.",
    waterfall:
      "Kurze Linien sind die Zahlen am Anfang und am Ende. Die Blöcke dazwischen sind, was dazukam und was wegfiel. Der Maßstab beginnt nicht bei null.",
    dumbbell:
      "Jede Zeile hat zwei Punkte: einen für „{first}“, einen für „{second}“. Je weiter rechts, desto größer die Zahl.",
    "flow-bands": "Die Bänder laufen von links nach rechts. Je dicker ein Band, desto mehr Personen.",
    "bubble-map":
      "Je größer die Fläche eines Kreises, desto größer die Zahl. Kreise neben der Karte haben denselben Maßstab; ihre Länder sind nicht genannt.",
    waffle: "Die hundert Felder sind das Ganze. Ein Feld ist etwa ein Prozent.",
    pictogram:
      "Die gefüllten Formen unter allen Formen sind das Verhältnis. Sie stehen nicht für eine Zahl von Personen.",
    cards:
      "Jede Karte hat eine Zahl, was sie zählt und wann. Ein Balken unter einer Zahl zeigt sie als Teil eines Ganzen, das die Jahresbilanz auch druckt.",
    timeline:
      "Die Monate laufen von oben nach unten. Die Zahlen zählen Verschiedenes; darum verbindet sie keine Linie.",
  },
  mirrored: {
    "bullet-bars":
      "Rechts: Je länger ein Balken, desto größer die Zahl ({first}). Links: Der Strich steht beim Prozentwert ({second}); die Bahn reicht von 0 bis 100.",
    dumbbell:
      "Jede Zeile hat zwei Punkte: einen für „{first}“, einen für „{second}“. Je weiter links, desto größer die Zahl.",
    "flow-bands": "Die Bänder laufen von rechts nach links. Je dicker ein Band, desto mehr Personen.",
  },
  uncertainties: {
    rounded: "Eine gestrichelte Kante: Die Zahl ist in der Quelle gerundet.",
    open: "Streifen, die verblassen: mindestens so viel; wie viel mehr, ist nicht bekannt.",
    between: "Streifen zwischen zwei Linien: irgendwo zwischen diesen beiden Zahlen.",
    gap: "Punkte statt der Grundlinie: Wir fanden keine veröffentlichte Zahl.",
    undated: "Ein gestrichelter Kasten: Das Jahr ist nicht angegeben.",
    together: "Streifen mit Umriss: eine Zahl für mehrere Länder zusammen.",
  },
  keyboard:
    "Tab führt zu den Werten. Die Pfeiltasten gehen von einem Wert zum nächsten, Pos1 und Ende zum ersten und zum letzten; Buchstaben führen zu dem Namen, der mit ihnen beginnt. Enter wählt einen Wert, Escape löscht die Auswahl. Tab geht weiter zu den Knöpfen.",
  touch: "Tippen Sie auf einen Wert, um ihn zu lesen; tippen Sie daneben, um zu schließen.",
};
