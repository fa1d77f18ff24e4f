import { expect } from "chai";
import { asSound, soundLegend } from "../../src/tell/as-sound.js";
import { sound as de } from "../../src/i18n/de/sound.js";
import { sound as en } from "../../src/i18n/en/sound.js";
import { sound as fr } from "../../src/i18n/fr/sound.js";
import { sound as nl } from "../../src/i18n/nl/sound.js";
import { figureOf } from "../data/transcription.js";
import { plain, wordsOf } from "./telling.js";

const sounds = { nl, fr, de, en };
const numbers = (melody: ReturnType<typeof asSound>[number] | undefined): unknown[] =>
  melody?.tones.map(({ numbers: [number] }) => number) ?? [];

describe("a figure as tones", () => {
  it("plays the years in order, with silence where there is no figure, both measures on one scale", async () => {
    const [entered, left] = asSound(await figureOf("network-by-year"));
    expect(numbers(entered)).to.deep.equal([
      15455,
      16566,
      38300,
      16699,
      14600,
      19500,
      23158,
      13645,
      20211,
      undefined,
      22715,
    ]);
    const rest = undefined;
    expect(numbers(left)).to.deep.equal([rest, 17476, rest, 26560, rest, rest, 15875, rest, rest, rest, rest]);
    expect([entered!.top, left!.top]).to.deep.equal([38300, 38300]);
  });

  it("plays a bound as the bound, leaves totals and what has no year out, and has two tones for 0 to 60", async () => {
    const [places, occupancy] = asSound(await figureOf("capacity-in-2023"));
    expect(numbers(places)).to.deep.equal([34000, 34400, 35000, 35651]);
    expect(numbers(occupancy)).to.deep.equal([95, 95]);
    expect(occupancy!.top).to.equal(95);
    expect(numbers(asSound(await figureOf("minors-inflow-by-year"))[0])).to.deep.equal([3797, 2744]);
    const support = asSound(await figureOf("returns-with-support"))[0]!;
    expect(support.tones.find(({ key }) => key === "RO")!.numbers).to.deep.equal([0, 60]);
    expect(support.tones.map(({ key }) => key)).not.to.include("total");
  });

  const LEGENDS = {
    nl: "Hoe hoger de toon, hoe groter het getal. 11 waarden na elkaar, van 2013 tot 2023. Laagste toon: 2014, 18015 plaatsen. Hoogste toon: 2023, 35651 plaatsen. Waar er geen getal is, is het stil. Tijdens het afspelen is de waarde die klinkt, in de tekening aangeduid. Met ‘Vorige’ en ‘Volgende’, of met de pijltjestoetsen, gaat u van waarde tot waarde: eerst de toon, dan de naam en het getal.",
    fr: "Plus le son est aigu, plus le nombre est grand. 11 valeurs l’une après l’autre, de 2013 à 2023. Son le plus grave : 2014, 18015 places. Son le plus aigu : 2023, 35651 places. Là où il n’y a pas de nombre, il y a un silence. Pendant la lecture, la valeur que l’on entend est signalée dans le dessin. Avec « Précédente » et « Suivante », ou avec les flèches du clavier, vous allez de valeur en valeur : d’abord le son, puis le nom et le nombre.",
    de: "Je höher der Ton, desto größer die Zahl. 11 Werte nacheinander, von 2013 bis 2023. Tiefster Ton: 2014, 18015 Plätze. Höchster Ton: 2023, 35651 Plätze. Wo es keine Zahl gibt, ist es still. Während des Abspielens ist der Wert, der klingt, in der Zeichnung markiert. Mit „Zurück“ und „Weiter“ oder mit den Pfeiltasten gehen Sie von Wert zu Wert: erst der Ton, dann Name und Zahl.",
    en: "The higher the tone, the larger the number. 11 values, one after the other, from 2013 to 2023. Lowest tone: 2014, 18015 places. Highest tone: 2023, 35651 places. Where there is no number, there is silence. While the values play, the one that sounds is marked in the drawing. With “Previous” and “Next”, or the arrow keys, you go from value to value: first its tone, then its name and number.",
  } as const;
  for (const [language, legend] of Object.entries(LEGENDS) as [keyof typeof LEGENDS, string][])
    it(`says in ${language} what will be heard`, async () => {
      const figure = await figureOf("capacity-by-year");
      expect(plain(soundLegend(figure, wordsOf(language, "capacity-by-year"), sounds[language]).join(" "))).to.equal(
        legend,
      );
    });

  it("tells two measures apart", async () => {
    const figure = await figureOf("capacity-by-type");
    expect(plain(soundLegend(figure, wordsOf("en", "capacity-by-type"), en))).to.deep.equal([
      "The higher the tone, the larger the number.",
      "First “Places”: 4 values, one after the other, from First-phase reception to Open return places. Lowest tone: Open return places, 360 places. Highest tone: Collective reception, 27077 places.",
      "Then “Occupancy”: 4 values, one after the other, from First-phase reception to Open return places. Lowest tone: First-phase reception, 86 percent. Highest tone: Open return places, 96 percent.",
      "While the values play, the one that sounds is marked in the drawing.",
      "With “Previous” and “Next”, or the arrow keys, you go from value to value: first its tone, then its name and number.",
    ]);
  });

  it("explains two tones where there are bounds", async () => {
    const figure = await figureOf("returns-with-support");
    for (const [language, bounds] of [
      ["nl", "Twee korte tonen zijn de twee grenzen waartussen een getal ligt."],
      ["fr", "Deux sons brefs sont les deux bornes entre lesquelles se situe un nombre."],
      ["de", "Zwei kurze Töne sind die beiden Grenzen, zwischen denen eine Zahl liegt."],
      ["en", "Two short tones are the two bounds between which a number lies."],
    ] as const)
      expect(soundLegend(figure, wordsOf(language, "returns-with-support"), sounds[language])).to.include(bounds);
  });
});
