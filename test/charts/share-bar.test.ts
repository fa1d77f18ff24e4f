import { expect } from "chai";
import { erase, paint } from "../../src/drawing/paint-chart.js";
import type { Box, Mark } from "../../src/charts/form.js";
import { shareBar } from "../../src/charts/share-bar.js";
import { nameParts, type PartName, type PlacedName } from "../../src/charts/share-bar-names.js";
import { layoutOf } from "../../src/charts/share-bar-layout.js";
import type { Figure } from "../../src/figures/figure.js";
import { defaultLook } from "../../src/look/look.js";
import { figureWith, literalWords, rowOf } from "../tell/telling.js";

/** Every letter is 7 px wide. */
const measure: Box["measure"] = (text) => 7 * text.length;
const boxOf = (width: number, height = 100): Box => ({ width, height, measure });
const look = defaultLook();

const shareOf = (key: string, value: number, more = {}) => rowOf(key, { share: value }, more);
const figureOf = (...rows: Figure["rows"]): Figure =>
  figureWith(rows, { measures: [{ id: "share", unit: "percent" }] });

const HOUSEHOLDS = figureOf(
  shareOf("families", 40),
  shareOf("single-men", 35),
  shareOf("single-women", 9),
  shareOf("minors", 16),
);
const words = literalWords({
  rows: {
    families: "Persons in families",
    "single-men": "Single men",
    "single-women": "Single women",
    minors: "Unaccompanied minors",
  },
  measures: { share: "Share" },
  labels: { "as-printed": "as printed" },
});

/** Parts of a bar, from names and shares. */
const partsOf = (width: number, ...parts: readonly (readonly [name: string, share: number])[]): PartName[] => {
  let sum = 0;
  return parts.map(([name, share]) => {
    const from = (width * sum) / 100;
    sum += share;
    const words = name.split(" ").map((text) => [{ text, font: "400 14px serif", color: "black" }]);
    return { words, from: from && from + 1, to: (width * sum) / 100 - (sum < 100 ? 1 : 0) };
  });
};

const linesOf = ({ lines }: PlacedName): string[] => lines.map((line) => line.map(({ text }) => text).join(""));

const placed = (width: number, ...parts: Parameters<typeof partsOf>[1][]) =>
  nameParts(partsOf(width, ...parts), width, measure);

describe("charts: the names over a bar of 100 %", () => {
  it("stand at the start of their parts", () => {
    const names = placed(640, ["Men", 67], ["Women", 33]);
    expect(names.map(({ left, align, level }) => [Math.round(left), align, level])).to.deep.equal([
      [0, "start", 0],
      [430, "start", 0],
    ]);
  });

  it("align to the end of the last part where they are wider than it", () => {
    const [, last] = placed(640, ["Being processed", 91], ["With a residence permit", 9]);
    expect(linesOf(last!)).to.deep.equal(["With a residence permit"]);
    expect([last!.align, last!.right]).to.deep.equal(["end", 640]);
  });

  it("go onto two lines before they lie over a neighbour", () => {
    const [first, second] = placed(300, ["Persons in families", 46], ["Single men and women", 54]);
    expect(linesOf(first!)).to.have.length(1);
    expect(linesOf(second!)).to.deep.equal(["Single men and women"]);
    const narrow = placed(200, ["Persons in families", 46], ["Single men and women", 54]);
    expect(narrow.map(linesOf)).to.deep.equal([
      ["Persons in", "families"],
      ["Single men", "and women"],
    ]);
  });

  it("rise above the others, with a leader to their part, where there is no room beside them", () => {
    const names = placed(320, ["16 and older", 75], ["12 to 15 years", 22], ["11 years and younger", 3]);
    const last = names[2]!;
    expect(last.level).to.equal(1);
    expect(last.leader).to.be.within(311, 320);
    expect(names[1]!.level).to.equal(0);
    expect(names[1]!.right).to.be.lessThan(last.leader);
  });

  it("have no leader through another name, touch none, and stay over the bar, at any width", () => {
    const NAMES = ["Applicants for international protection", "Rejected applicants", "Migrants without a permit"];
    for (let width = 280; width <= 1200; width += 20)
      for (const [a, b, c] of [[20, 22, 58] as const, [3, 22, 75] as const, [75, 22, 3] as const]) {
        const names = placed(width, [NAMES[0]!, a], [NAMES[1]!, b], [NAMES[2]!, c]);
        const told = `${width} ${a} ${b} ${c}`;
        expect(
          names.map((name) => linesOf(name).join(" ")),
          told,
        ).to.deep.equal(NAMES);
        for (const [index, name] of names.entries()) {
          expect(name.left, told).to.be.at.least(-0.5);
          expect(name.right, told).to.be.at.most(width + 0.5);
          for (const other of names.slice(index + 1)) {
            const [upper, lower] = name.level > other.level ? [name, other] : [other, name];
            const apart =
              name.level === other.level
                ? name.right <= other.left || other.right <= name.left
                : upper.leader < lower.left || upper.leader > lower.right;
            expect(apart, told).to.equal(true);
          }
        }
      }
  });

  it("are all there even where nothing fits", () => {
    const names = placed(90, ["Unaccompanied", 30], ["Accompanied by", 30], ["International", 40]);
    expect(names.map((name) => linesOf(name).join(" "))).to.deep.equal([
      "Unaccompanied",
      "Accompanied by",
      "International",
    ]);
    expect(new Set(names.map(({ level }) => level)).size).to.equal(3);
  });
});

describe("charts: a bar of 100 %", () => {
  const layout = (figure: Figure, width = 640, height = 100) =>
    layoutOf(figure, look, words, boxOf(width, height), { emphasis: ["families"] });

  const marksOf = (figure: Figure, rtl = false): Mark[] => {
    const canvas = document.createElement("canvas");
    const box = boxOf(640);
    const chart = paint(
      canvas,
      box.width,
      box.height,
      shareBar.configure(figure, { ...look, rtl }, words, box, { emphasis: ["families"] }),
    );
    const marks = shareBar.marks(chart);
    erase(canvas);
    return marks;
  };

  it("is as long as the drawing is wide, its parts as long as their shares, 2 px of paper between them", () => {
    const { parts } = layout(HOUSEHOLDS);
    expect(parts[0]!.from).to.equal(0);
    expect(parts.at(-1)!.to).to.equal(640);
    for (const [index, share] of [40, 35, 9, 16].entries())
      expect(parts[index]!.to - parts[index]!.from).to.be.closeTo(6.4 * share, 2.1);
    for (const [index, part] of parts.slice(1).entries()) expect(part.from - parts[index]!.to).to.equal(2);
  });

  it("has the number in each part, and behind the name of one that is too small", () => {
    const told = (width: number): string[] =>
      layout(HOUSEHOLDS, width).parts.map(({ inside }) => inside.map(({ text }) => text).join(""));
    expect(told(640)).to.deep.equal(["40%", "35%", "9%", "16%"]);
    expect(told(300)).to.deep.equal(["40%", "35%", "", "16%"]);
    const women = layout(HOUSEHOLDS, 300).names[2]!;
    expect(linesOf(women).join(" ")).to.equal("Single women 9%");
  });

  it("has nothing lost where its shares make a hundred", () => {
    expect(layout(HOUSEHOLDS).lostFrom).to.equal(undefined);
  });

  it("keeps its length where they make less: what is missing is a part of its own, named, and no value", () => {
    const figure = figureOf(shareOf("families", 60), shareOf("minors", 38));
    const { parts, names, lostFrom } = layout(figure);
    expect(parts[1]!.to).to.equal(626);
    expect(lostFrom).to.equal(628);
    expect(linesOf(names[2]!)).to.deep.equal(["2%"]);
    expect(marksOf(figure).map(({ key }) => key)).to.deep.equal(["families", "minors"]);
  });

  it("quotes what is printed without a number below the bar, where a reader can reach it, and does not plot it", () => {
    const figure = figureOf(
      shareOf("families", 46),
      rowOf("minors", { share: { value: null, printed: ">1", exactness: "unknown" } }),
      shareOf("single-men", 54),
    );
    const { parts, quoted, top, thickness } = layout(figure);
    expect(parts.map(({ row }) => row.key)).to.deep.equal(["families", "single-men"]);
    expect(quoted[0]!.lines.map((line) => line.map(({ text }) => text).join(""))).to.deep.equal([
      "Unaccompanied minors  ‘>1’ as printed",
    ]);
    const marks = marksOf(figure);
    expect(marks.map(({ key, shape }) => `${key} ${shape ?? "box"}`)).to.deep.equal([
      "families box",
      "minors text",
      "single-men box",
    ]);
    expect(marks[1]!.y).to.be.greaterThan(top + thickness);
  });

  it("is mirrored in a page that runs from right to left", () => {
    const [left, right] = [marksOf(HOUSEHOLDS), marksOf(HOUSEHOLDS, true)];
    for (const [index, mark] of left.entries()) {
      expect(right[index]!.x).to.equal(640 - mark.x - mark.width);
      expect(right[index]!.width).to.equal(mark.width);
    }
  });

  it("is 34 px thick, and gives way to names that take more room than there is", () => {
    expect(layout(HOUSEHOLDS).thickness).to.equal(34);
    const low = layout(HOUSEHOLDS, 640, 60);
    expect(low.thickness).to.be.lessThan(34);
    expect(low.top + low.thickness).to.equal(60);
  });
});
