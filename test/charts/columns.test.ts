import { expect } from "chai";
import { placeLabels } from "../../src/charts/column-labels.js";
import { columns } from "../../src/charts/columns.js";
import type { Mark } from "../../src/charts/form.js";
import { palettes } from "../../src/look/palette.js";
import { drawn, rgb, type Drawn } from "./on-canvas.js";

/** Columns of 20 px in slots of 40, heights in px from the top of a plot of 200. */
const column = (index: number, top: number, width = 36, bold = false) => ({ x: 20 + 40 * index, top, width, bold });
const barOf = ({ x, top }: { readonly x: number; readonly top: number }) => [x - 10, top, 20, 200 - top] as const;

const placed = (
  columns: readonly ReturnType<typeof column>[],
  taken: readonly (readonly [number, number, number, number])[] = [],
) => placeLabels(columns, columns.map(barOf), 11, 40 * columns.length, taken);

describe("charts: the numbers over columns", () => {
  it("stand above their column, in its middle", () => {
    const [first] = placed([column(0, 100, 30), column(1, 60, 30)]);
    expect(first![0]).to.equal(5);
    expect(first![1] + first![3]).to.be.within(90, 99);
  });

  it("are all written where there is room", () => {
    expect(
      placed([0, 1, 2, 3].map((index) => column(index, 100 - 30 * (index % 2), 36))).filter(Boolean),
    ).to.have.length(4);
  });

  it("never lie on each other, on a column or on what is there already", () => {
    const columns = [0, 1, 2, 3, 4, 5].map((index) => column(index, 80 + index, 60));
    const labels = placed(columns, [[0, 0, 100, 90]]).flatMap((rect) => (rect ? [rect] : []));
    const boxes = [...labels, ...columns.map(barOf), [0, 0, 100, 90] as const];
    for (const [index, [x, y, w, h]] of labels.entries())
      for (const [other, [ox, oy, ow, oh]] of boxes.entries())
        if (index !== other) expect(x < ox + ow && ox < x + w && y < oy + oh && oy < y + h).to.equal(false);
    expect(labels.length).to.be.within(1, 3);
  });

  it("are first those of the column that the heading names, then of the last and the first", () => {
    const columns = [0, 1, 2, 3, 4, 5, 6].map((index) => column(index, 18, 70, index === 3));
    const written = placed(columns).flatMap((rect, index) => (rect ? [index] : []));
    expect(written).to.deep.equal([0, 3, 6]);
  });

  it("are none where nothing is known", () => {
    expect(placed([column(0, 100), column(1, 200, 0), column(2, 100)])[1]).to.equal(undefined);
  });

  it("are lifted a little where a neighbour is in the way, the named one over all that is", () => {
    const [, named] = placed([column(0, 90, 50), column(1, 150, 70, true), column(2, 60, 50)]);
    expect(named![1] + named![3]).to.be.within(50, 60);
    const [first, second] = placed([column(0, 92, 50), column(1, 92, 50), column(2, 150, 36)]);
    expect(first![1] + first![3]).to.equal(87);
    expect(second![1] + second![3]).to.be.within(66, 76);
  });

  it("stay within the drawing", () => {
    const labels = placed([column(0, 50, 50), column(1, 150, 20), column(2, 50, 50)]);
    expect(labels[0]![0]).to.equal(0);
    expect(labels[2]![0] + labels[2]![2]).to.equal(120);
  });
});

const PETROL = rgb(palettes.light.emphasis);
const SLATE = rgb(palettes.light.context);
const STONE = rgb(palettes.light.other);
const written = ({ texts }: Drawn): string[] => texts.map(({ text }) => text);
const middle = ({ x, y, width, height }: Mark): [number, number] => [x + width / 2, y + height / 2];
const heights = ({ marks }: Drawn): { readonly [key: string]: number } =>
  Object.fromEntries(marks.map(({ key, height }) => [key, height]));

describe("charts: columns", () => {
  for (const width of [320, 640, 1168])
    it(`stand on zero, as high as their numbers, at ${width} px: asylum applications`, async () => {
      const high = heights(await drawn(columns, "applications-by-year", { size: [width, 300] }));
      expect(high["2015"]! / high["2020"]!).to.be.closeTo(44760 / 16910, 1e-6);
      expect(high["2023"]! / high["2022"]!).to.be.closeTo(35507 / 36871, 1e-6);
    });

  for (const language of ["nl", "fr", "de", "en"] as const)
    it(`write every number of the years at 320 px too, the small ones beside 1 309, in ${language}`, async () => {
      const texts = written(await drawn(columns, "resettlement-by-year", { size: [320, 300], language }));
      const thousand = { nl: "1.309", fr: "1 309", de: "1.309", en: "1,309" }[language];
      expect(texts).to.include.members([
        ...["100", "34", "276", "452", thousand, "880", "239", "176", "964", "71", "287"],
      ]);
    });

  it("have the named year in petrol and bold, all others in slate", async () => {
    const drawing = await drawn(columns, "returns-by-year");
    const colors = drawing.marks.map((mark) => drawing.at(...middle(mark)));
    expect(colors).to.deep.equal([...Array.from({ length: 10 }, () => SLATE), PETROL]);
  });

  it("have the letters of notes at the year", async () => {
    const { texts } = await drawn(columns, "returns-by-year");
    const [letter, year] = [texts.find(({ text }) => text === "a")!, texts.find(({ text }) => text === "2013")!];
    expect(letter.x).to.be.within(year.x, year.x + 40);
    expect(Math.abs(letter.y - year.y)).to.be.below(10);
  });

  it("keep the phases in their order and what is outside of them apart, in stone, on a baseline of its own", async () => {
    const drawing = await drawn(columns, "minors-capacity-by-phase");
    expect(drawing.marks.map(({ key }) => key)).to.deep.equal(["first", "second", "third", "specific", "total"]);
    const [first, second, third, specific] = drawing.marks as [Mark, Mark, Mark, Mark];
    expect(specific.x - third.x).to.be.above(second.x - first.x + 20);
    expect(drawing.at(...middle(second))).to.deep.equal(PETROL);
    expect(drawing.at(...middle(specific))).to.deep.equal(STONE);
    const base = third.y + third.height;
    const between = (third.x + third.width + specific.x) / 2;
    expect(drawing.at(between, base)[3]! * drawing.at(between, base + 3)[3]!, "no baseline there").to.equal(0);
  });

  it("say in a second line what a phase is; where there is no room under a column, in a list below", async () => {
    const wide = written(await drawn(columns, "minors-capacity-by-phase", { language: "de", size: [960, 320] }));
    expect(wide).to.include.members(["1. Phase", "Beobachtung und Orientierung", "Sammelzentren"]);
    const phone = written(await drawn(columns, "minors-capacity-by-phase", { language: "de", size: [320, 360] }));
    expect(phone).to.include.members(["1. Phase", "1. Phase:", "Beobachtung und Orientierung", "Einzelunterkünfte"]);
  });

  it("write the printed total of 3 534 places below, where it can be reached", async () => {
    const { marks, texts } = await drawn(columns, "minors-capacity-by-phase", { language: "nl" });
    expect(texts.map(({ text }) => text)).to.include("Totaal: 3.534");
    expect(marks.at(-1)).to.include({ key: "total", shape: "text" });
  });

  it("leave a gap for a year without a figure, and say so once for neighbours", async () => {
    const drawing = await drawn(columns, "network-by-year", { measure: "out" });
    expect(written(drawing).filter((text) => text === "no figure")).to.have.length(4);
    const gap = drawing.marks.find(({ key }) => key === "2015")!;
    expect(drawing.at(gap.x + gap.width / 2, gap.y - 40)[3]).to.equal(0);
  });

  it("mark a rounded top by a dashed line above the column, an exact one by none", async () => {
    const drawing = await drawn(columns, "network-by-year", { measure: "in" });
    const inked = (key: string): number => {
      const { x, y, width } = drawing.marks.find((mark) => mark.key === key)!;
      return Array.from({ length: Math.floor(width) }, (_, step) => drawing.at(x + step, y - 2)[3]!).filter(
        (alpha) => alpha > 200,
      ).length;
    };
    expect(inked("2015")).to.be.within(10, 35);
    expect(inked("2019")).to.equal(0);
  });

  it("set a number without a year beside the axis, in a dashed box, and the review's own change at its year", async () => {
    const drawing = await drawn(columns, "minors-inflow-by-year", { language: "nl" });
    const [before, now, undated] = drawing.marks as [Mark, Mark, Mark];
    expect(before.height / now.height).to.be.closeTo(3797 / 2744, 1e-6);
    expect(undated.key).to.equal("undated");
    expect(undated.x).to.be.above(now.x + now.width);
    expect(undated.y + undated.height).to.be.closeTo(now.y + now.height, 1);
    expect(drawing.at(undated.x + undated.width - 6, undated.y + 6)[3], "not filled").to.equal(0);
    expect(written(drawing)).to.include.members(["2.072", "−28%", "volgens de balans"]);
  });

  it("are mirrored in a page that runs from right to left", async () => {
    const { marks } = await drawn(columns, "minors-inflow-by-year", { rtl: true });
    expect(marks[0]!.x).to.be.above(marks[1]!.x);
    expect(marks[1]!.x).to.be.above(marks[2]!.x);
  });
});
