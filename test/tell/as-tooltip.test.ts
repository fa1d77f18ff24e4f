import { expect } from "chai";
import { arrange } from "../../src/figures/arrange.js";
import { rowOf as find, type Figure } from "../../src/figures/figure.js";
import type { Language } from "../../src/i18n/language.js";
import { asTooltip, type TooltipText } from "../../src/tell/as-tooltip.js";
import { figureOf } from "../data/transcription.js";
import { figureWith, literalWords, plain, rowOf, wordsOf } from "./telling.js";

const tip = (figure: Figure, key: string, measure: string, language: Language = "en"): TooltipText =>
  plain(asTooltip(figure, find(figure, key)!, measure, wordsOf(language, figure.id)));

describe("tell: as-tooltip", () => {
  const ranks = (rows: Parameters<typeof figureWith>[0]): (string | undefined)[] => {
    const figure = figureWith([...rows, rowOf("total", 1000, { role: "total" })]);
    const told = figure.rows.map((row) => asTooltip(figure, row, "persons", literalWords()).lines[0]!);
    return told.slice(0, -1).map((line) => line.split(" · ")[1]);
  };

  it("lets ties share a rank", () => {
    expect(ranks([rowOf("AF", 90), rowOf("SY", 76), rowOf("ER", 76), rowOf("SO", 5)])).to.deep.equal([
      ...["1 of 4", "2 of 4", "2 of 4", "4 of 4"],
    ]);
  });

  it("ranks only what is certain", () => {
    const bounded = rowOf("RO", { low: 0, high: 60, exactness: "between" });
    expect(ranks([rowOf("AF", 90), rowOf("SY", 50), bounded])).to.deep.equal(["1 of 3", undefined, undefined]);
    const more = rowOf("RO", { low: 60, exactness: "more-than" });
    expect(ranks([rowOf("AF", 90), rowOf("SY", 50), more])).to.deep.equal([undefined, "3 of 3", undefined]);
    const rounded = rowOf("RO", { value: 60, exactness: "rounded" });
    expect(ranks([rowOf("AF", 90), rounded])).to.deep.equal([undefined, undefined]);
    const unknown = rowOf("RO", { kind: "unknown", exactness: "unknown" });
    expect(ranks([rowOf("AF", 90), unknown])).to.deep.equal([undefined, undefined]);
  });

  it("ranks among all items where fewer are shown, and says what other adds up", async () => {
    const figure = arrange(await figureOf("capacity-by-operator"), { limit: 5 });
    expect(tip(figure, "private", "places").lines[0]).to.equal("end of 2023 · 5 of 7");
    expect(tip(figure, "other", "places")).to.deep.include({ value: "2,145", unit: "places" });
    expect(tip(figure, "other", "places").lines[2]).to.equal(
      "derived: Samusocial + Caritas International + Other partners",
    );
  });

  it("says of what number a share is one where shares were asked for", async () => {
    const shares = arrange(await figureOf("capacity-by-operator"), { measure: "share" });
    expect(tip(shares, "rode-kruis", "share", "nl")).to.deep.equal({
      name: "Rode Kruis Vlaanderen",
      value: "18%",
      unit: "",
      lines: ["eind 2023", "18% van 35.651 (afgeleid)"],
    });
  });

  it("agrees the unit with the larger bound", () => {
    const figure = figureWith([rowOf("RO", { low: 0, high: 60, exactness: "between" }), rowOf("AF", 1)]);
    const told = figure.rows.map((row) => asTooltip(figure, row, "persons", literalWords({}, "fr")));
    expect(told[0]).to.include({ value: "0 à 60", unit: "personnes" });
    expect(told[1]).to.include({ value: "1", unit: "personne" });
  });

  it("hands on hostile text as it is", () => {
    const label = `<img src=x onerror="alert(1)">`;
    const figure = figureWith([rowOf("x", 1, { label })], {
      notes: [{ id: "n", on: { key: "x" }, text: "{x} & </b>" }],
    });
    const told = asTooltip(figure, figure.rows[0]!, "persons", literalWords());
    expect(told.name).to.equal(label);
    expect(told.lines).to.deep.equal(["2023", "{x} & </b>"]);
  });
});
