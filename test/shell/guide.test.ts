import { expect } from "chai";
import "../../src/index.js";
import { becomes, fixture } from "../page.js";
import { all, button, find, plain } from "../reading.js";

const IN_WORDS = { nl: "Als tekst", fr: "En texte", de: "Als Text", en: "In words" };

/** What follows the paragraph when a reader asks for the figure in words. */
const guideOf = async (markup: string, lang: keyof typeof IN_WORDS, lines: number): Promise<string[]> => {
  const chart = await fixture(markup, { lang });
  button(chart, IN_WORDS[lang]).click();
  const read = (): string[] => all(chart, "#words p").map((line) => plain(line.textContent));
  await becomes(() => read().length, lines + 1);
  return read().slice(1);
};

const EN_MOVING =
  "How to move through it: Tab goes to the values. The arrow keys go from one value to the next, Home and End to the first and the last; letters go to the name that begins with them. Enter selects a value, Escape clears it. Tab goes on to the buttons. Tap a value to read it; tap beside it to close.";

describe("how a drawing is read", () => {
  it("explains columns, rounded numbers and years without a figure", async () => {
    expect(await guideOf("<fedasil-network-chart></fedasil-network-chart>", "en", 2)).to.deep.equal([
      "How to read the drawing: The higher a column, the larger its number. Both rows have one scale, which starts at zero. A dashed edge: the number is rounded in its source. Dots in place of the base line: we found no published number.",
      EN_MOVING,
    ]);
  });

  it("names the two measures of a pair of dots, and what lies between two bounds", async () => {
    expect((await guideOf(`<fedasil-return-chart by="support"></fedasil-return-chart>`, "nl", 2))[0]).to.equal(
      "Hoe u de tekening leest: Elke rij heeft twee stippen: één voor ‘Met re-integratiesteun’, één voor ‘Teruggekeerd’. Hoe verder naar rechts, hoe groter het getal. Strepen tussen twee lijnen: ergens tussen deze twee getallen.",
    );
  });

  it("explains bands, and one number for four countries together", async () => {
    expect((await guideOf("<fedasil-resettlement-chart></fedasil-resettlement-chart>", "de", 2))[0]).to.equal(
      "So liest man die Zeichnung: Die Bänder laufen von links nach rechts. Je dicker ein Band, desto mehr Personen. Streifen mit Umriss: eine Zahl für mehrere Länder zusammen.",
    );
  });

  it("says on a phone how the bars are read that stand there for the bands", async () => {
    const chart = await fixture("<fedasil-requests-chart></fedasil-requests-chart>", { lang: "fr", width: "320px" });
    button(chart, "En texte").click();
    await becomes(() => all(chart, "#words p").length, 3);
    expect(plain(all(chart, "#words p")[1]!.textContent)).to.equal(
      "Comment lire le dessin : Plus une barre est longue, plus son nombre est grand. Toutes les barres ont la même échelle. Une ligne sur le côté relie les barres d’un groupe.",
    );
  });

  it("has no keys to explain where the figure is a text", async () => {
    expect(await guideOf("<fedasil-key-figures></fedasil-key-figures>", "en", 1)).to.deep.equal([
      "How to read the drawing: Each card has a number, what it counts, and when. A bar under a number shows it as a part of a whole that the review prints too.",
    ]);
  });

  it("comes to every figure of the page that was asked, also while it was on its way", async () => {
    const charts = "<fedasil-minors-chart></fedasil-minors-chart><fedasil-key-figures></fedasil-key-figures>";
    const first = await fixture(charts, { lang: "nl" });
    const figures = [first, first.nextElementSibling!];
    for (const figure of figures) button(figure, IN_WORDS.nl).click();
    await becomes(() => figures.map((figure) => all(figure, "#words p").length), [3, 2]);
  });

  for (const [lang, words] of Object.entries({
    nl: "Hoe u de tekening leest: De banden lopen van rechts naar links. Hoe dikker een band, hoe meer personen.",
    fr: "Comment lire le dessin : Les bandes vont de droite à gauche. Plus une bande est épaisse, plus il y a de personnes.",
    de: "So liest man die Zeichnung: Die Bänder laufen von rechts nach links. Je dicker ein Band, desto mehr Personen.",
    en: "How to read the drawing: The bands run from right to left. The thicker a band, the more persons.",
  }))
    it(`names the sides as they are on a page from right to left, ${lang}`, async () => {
      const chart = await fixture(`<fedasil-requests-chart dir="rtl"></fedasil-requests-chart>`, { lang });
      button(chart, IN_WORDS[lang as keyof typeof IN_WORDS]).click();
      await becomes(() => plain(all(chart, "#words p")[1]?.textContent), words);
    });

  it("is silent about a drawing that is not there", async () => {
    const chart = await fixture(`<fedasil-figure of="text-numbers"></fedasil-figure>`, { lang: "en" });
    button(chart, "In words").click();
    await chart.updateComplete;
    expect(all(chart, "#words p")).to.have.length(1);
    expect(find(chart, "#words").textContent).not.to.include("drawing");
  });
});
