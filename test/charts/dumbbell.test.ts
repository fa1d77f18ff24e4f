import { expect } from "chai";
import { dumbbell } from "../../src/charts/dumbbell.js";
import { asCanvasForm } from "../../src/charts/as-canvas-form.js";
import { rankedBars as form } from "../../src/charts/bars/ranked-bars.js";
import { ratioOf } from "../../src/figures/ratio.js";
import { figureOf } from "../data/transcription.js";
import { centreOf, countOf, drawn, markOf, wordsIn } from "./drawn.js";

const rankedBars = asCanvasForm(form);

const WIDE = { size: [640, 590] } as const;
const draw = (wanted: Parameters<typeof drawn>[2] = WIDE) => drawn(dumbbell, "returns-with-support", wanted);

/** The two lists of the review; null where a country is in the other one only. */
const SUPPORT = { MD: 147, MN: 145, GE: 120, SV: 102, BY: 76, PK: 76, TR: 65, IQ: 65, CO: 60, RO: null };
const RETURNS = { MD: 171, MN: 170, GE: 145, SV: 107, BY: 87, PK: 80, TR: 73, IQ: null, CO: 82, RO: 92 };

describe("charts: the dumbbell", () => {
  it("has both values of all thirteen rows, in the table's order", async () => {
    const { marks } = await draw();
    const keys = ["BR", "MD", "MN", "GE", "SV", "BY", "PK", "TR", "IQ", "CO", "RO", "other", "total"];
    expect(marks.map(({ key, measure }) => `${key}/${measure}`)).to.deep.equal(
      keys.flatMap((key) => [`${key}/support`, `${key}/returns`]),
    );
  });

  it("puts each country at its numbers on one scale from zero, and Brazil on a scale of its own", async () => {
    const drawing = await draw();
    const zero = markOf(drawing, "RO", "support").x;
    const at = (key: string, measure: string): number => centreOf(markOf(drawing, key, measure)) - zero;
    const unit = at("MD", "returns") / 171;
    for (const [measure, numbers] of [
      ["support", SUPPORT],
      ["returns", RETURNS],
    ] as const)
      for (const [key, number] of Object.entries(numbers))
        if (number !== null) expect(at(key, measure), `${key} ${measure}`).to.be.closeTo(number * unit, 0.1);
    expect(at("BR", "support") / at("BR", "returns")).to.be.closeTo(574 / 996, 0.001);
    expect(at("BR", "returns") / 996).to.be.lessThan(unit / 4);
    expect(wordsIn(drawing)).to.include("Scale enlarged for the other countries");
  });

  it("draws Romania's support from 0 to 60 and Iraq's returns from 65 to 73: stripes, no dot, no zero", async () => {
    const drawing = await draw();
    const [romania, iraq] = [markOf(drawing, "RO", "support"), markOf(drawing, "IQ", "returns")];
    expect([romania.shape, iraq.shape]).to.deep.equal(["box", "box"]);
    expect(romania.x + romania.width).to.be.closeTo(centreOf(markOf(drawing, "CO", "support")), 0.1);
    expect(iraq.x).to.be.closeTo(centreOf(markOf(drawing, "TR", "support")), 0.1);
    expect(iraq.x + iraq.width).to.be.closeTo(centreOf(markOf(drawing, "TR", "returns")), 0.1);
    const { x, y, width, height } = romania;
    const inked = countOf(drawing, [x + 3, y + 1, width - 6, height - 2], drawing.look.color["series-2"]);
    expect(inked / ((width - 6) * (height - 2))).to.be.within(0.05, 0.6);
  });

  it("joins what is known on both sides, and nothing else", async () => {
    const drawing = await draw();
    const joined = (key: string): number => {
      const [a, b] = [markOf(drawing, key, "support"), markOf(drawing, key, "returns")];
      const [from, to] = [a.x + a.width + 2, b.x - 2];
      return to <= from
        ? 0
        : countOf(drawing, [from, a.y + a.height / 2 - 2, to - from, 4], drawing.look.color.context);
    };
    for (const key of ["BR", "MD", "MN", "GE", "CO"]) expect(joined(key), key).to.be.greaterThan(10);
    expect(joined("RO")).to.equal(0);
  });

  it("writes each share at the edge: bounded ones as ranges, the total's as printed", async () => {
    const drawing = await draw();
    const edge = drawing.texts.filter(({ text, right }) => text.endsWith("%") && right > 639).map(({ text }) => text);
    expect(edge).to.deep.equal([
      "58%",
      "86%",
      "85%",
      "83%",
      "95%",
      "87%",
      "95%",
      "89%",
      "89–100%",
      "73%",
      "0–65%",
      "70%",
    ]);
    expect(drawing.texts.filter(({ text }) => text.includes("%"))).to.have.length(12);
  });

  it("works a share out of both numbers, or of their bounds; “other” has none, the total's is the review's", async () => {
    const figure = await figureOf("returns-with-support");
    const of = (key: string) =>
      ratioOf(
        figure,
        figure.rows.find((row) => row.key === key)!,
      );
    expect(["BR", "CO", "RO", "IQ", "other", "total"].map(of)).to.deep.equal([
      { low: 58, high: 58 },
      { low: 73, high: 73 },
      { low: 0, high: 65 },
      { low: 89, high: 100 },
      undefined,
      { low: 70, high: 70 },
    ]);
  });

  it("writes both numbers of “other”, which no scale compares", async () => {
    const drawing = await draw();
    const others = [markOf(drawing, "other", "support"), markOf(drawing, "other", "returns")];
    expect(others.map(({ shape }) => shape)).to.deep.equal(["text", "text"]);
    expect(wordsIn(drawing, others[0]!.y + 10)).to.deep.equal([
      ...["Other countries", "639", "with assistance", "949", "returned"],
    ]);
    const total = markOf(drawing, "total", "support");
    expect(wordsIn(drawing, total.y + 10)).to.include.members(["2,069", "2,952", "70%"]);
    for (const { x, y, width, height } of others)
      for (const color of ["series-2", "emphasis", "context"] as const)
        expect(countOf(drawing, [x - 20, y, width + 20, height], drawing.look.color[color]), color).to.equal(0);
  });

  it("names both sides above the first pair, in their colours, and has no legend", async () => {
    const drawing = await draw();
    const named = drawing.texts.filter(({ text, y }) => /^(with assistance|returned)$/.test(text) && y < 60);
    const { color } = drawing.look;
    expect(named.map(({ text, color: ink }) => [text, ink])).to.deep.equal([
      ["with assistance", color["series-2-text"]],
      ["returned", color.emphasis],
    ]);
    expect(named[0]!.centre).to.be.closeTo(centreOf(markOf(drawing, "BR", "support")), 30);
    expect(named[1]!.right).to.be.greaterThan(named[0]!.right);
    expect(named[0]!.right).to.be.lessThan(named[1]!.x);
  });

  for (const language of ["nl", "fr", "de", "en"] as const)
    it(`has names above their rows on a phone, and keeps everything, in ${language}`, async () => {
      const drawing = await draw({ size: [320, 790], language });
      expect(drawing.marks).to.have.length(26);
      for (const { text, x, right } of drawing.texts) {
        expect(x, text).to.be.at.least(-1);
        expect(right, text).to.be.at.most(321);
      }
      const romania = drawing.texts.find(({ text }) => /^(Roemenië|Roumanie|Rumänien|Romania)$/.test(text))!;
      expect(romania.y).to.be.lessThan(markOf(drawing, "RO", "support").y);
      const numbers = drawing.texts.map(({ text }) => text);
      for (const number of [574, 996, ...Object.values(SUPPORT), ...Object.values(RETURNS), 639, 949])
        if (number !== null) expect(numbers, String(number)).to.include(String(number));
    });

  it("is mirrored in a right-to-left page", async () => {
    const [plain, mirrored] = [await draw(), await draw({ ...WIDE, rtl: true })];
    plain.marks.slice(0, 22).forEach(({ x, y, width, key }, index) => {
      expect(mirrored.marks[index]!.x, key).to.be.closeTo(640 - x - width, 0.01);
      expect(mirrored.marks[index]!.y, key).to.be.closeTo(y, 0.01);
    });
  });
});

describe("charts: ranked bars of numbers that are not exact", () => {
  for (const [measure, key, low, high, next, number] of [
    ["support", "RO", 0, 60, "CO", 60],
    ["returns", "IQ", 65, 73, "TR", 73],
  ] as const)
    it(`draws ${low} to ${high} as stripes between two ticks (${measure})`, async () => {
      const wanted = { size: [640, 520], arrangement: { measure, sort: "value" } } as const;
      const drawing = await drawn(rankedBars, "returns-with-support", wanted);
      const [mark, other] = [markOf(drawing, key), markOf(drawing, next)];
      const unit = other.width / number;
      expect(mark.x - other.x).to.be.closeTo(low * unit, 0.1);
      expect(mark.width).to.be.closeTo((high - low) * unit, 0.1);
      expect(mark.height).to.be.lessThan(other.height);
      expect(wordsIn(drawing)).to.include(`${low} to ${high}`);
      const share = (of: typeof mark): number => {
        const area = [of.x + 2, of.y + 1, of.width - 4, of.height - 2] as const;
        return countOf(drawing, area, drawing.look.color.context) / (area[2] * area[3]);
      };
      expect(share(other)).to.be.greaterThan(0.95);
      if (mark.width > 20) expect(share(mark)).to.be.within(0.05, 0.6);
    });

  it("keeps rounded shares solid, printed or derived: no dash at any end", async () => {
    const wanted = { size: [640, 500] } as const;
    for (const drawing of [
      await drawn(rankedBars, "residents-by-nationality", wanted),
      await drawn(rankedBars, "capacity-by-operator", { ...wanted, arrangement: { measure: "share" } }),
    ])
      for (const { key, x, y, width, height } of drawing.marks.filter(({ shape }) => shape !== "text"))
        expect(countOf(drawing, [x + width + 1, y - 2, 3, height + 4], drawing.look.color.ink), key).to.equal(0);
  });
});
