import { expect } from "chai";
import { arrange } from "../../src/figures/arrange.js";
import { rowOf as find, type Figure } from "../../src/figures/figure.js";
import type { Language } from "../../src/i18n/language.js";
import { asSpoken } from "../../src/tell/as-spoken.js";
import { figureOf } from "../data/transcription.js";
import { figureWith, literalWords, plain, rowOf, wordsOf } from "./telling.js";

const spoken = (figure: Figure, key: string, measure: string): string =>
  plain(asSpoken(figure, find(figure, key)!, measure, wordsOf("en", figure.id)));

describe("tell: as-spoken", () => {
  it("says how exact a number is", () => {
    const figure = figureWith([
      rowOf("RO", { low: 0, high: 60, exactness: "between" }),
      rowOf("AF", { value: 500, exactness: "about" }),
      rowOf("SY", -3),
      rowOf("ER", 1),
    ]);
    const told = (key: string, language: Language = "en"): string =>
      asSpoken(figure, find(figure, key)!, "persons", literalWords({}, language));
    expect(told("RO")).to.equal("Romania, between 0 and 60 persons");
    expect(told("RO", "fr")).to.equal("Roumanie, entre 0 et 60 personnes");
    expect(told("AF")).to.equal("Afghanistan, about 500 persons");
    expect(told("SY")).to.equal("Syria, minus 3 persons");
    expect(told("ER")).to.equal("Eritrea, 1 person");
  });

  it("says of what a share is one where shares were asked for", async () => {
    const shares = arrange(await figureOf("capacity-by-operator"), { measure: "share" });
    expect(spoken(shares, "croix-rouge", "share")).to.equal("Croix-Rouge francophone, 24 percent of the total");
    const tiny = arrange(figureWith([rowOf("AF", 41), rowOf("SY", 3), rowOf("total", 38213, { role: "total" })]), {
      measure: "share",
    });
    const told = tiny.rows.map((row) => asSpoken(tiny, row, "share", literalWords({}, "nl")));
    expect(told[0]).to.equal("Afghanistan, 0,1 procent van het totaal");
    expect(told[1]).to.equal("Syrië, minder dan 0,1 procent van het totaal");
  });

  it("names the measure where two count the same thing, and no share that could be of either", () => {
    const figure = figureWith([rowOf("BR", { support: 574, returns: 996 })], {
      measures: [
        { id: "support", unit: "persons" },
        { id: "returns", unit: "persons" },
      ],
    });
    const words = literalWords({ measures: { support: "With support", returns: "Returned" } });
    expect(asSpoken(figure, figure.rows[0]!, "returns", words)).to.equal("Brazil, Returned, 996 persons");
  });

  it("is the label alone where the row has no such value", async () => {
    expect(spoken(await figureOf("capacity-in-2023"), "2023-01", "places")).to.equal("January 2023");
  });
});
