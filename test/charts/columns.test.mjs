/** Columns: as high as their numbers, gaps that stay gaps, and numbers that lie on nothing. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { importSource } from "../../scripts/source.mjs";
import { drawingOf, keysOf, markOf, near, sceneOf, shapesOf, writtenIn } from "./drawings.mjs";

const { placeNumbers } = await importSource(`export { placeNumbers } from "./src/charts/columns/value-labels.js";`);

/** Columns of 20 px in slots of 40, heights in px from the top of a plot of 200. */
const column = (index, top, width = 36, bold = false) => ({ x: 20 + 40 * index, top, width, bold });
const barOf = ({ x, top }) => ({ x: x - 10, y: top, width: 20, height: 200 - top });
const placed = (columns, obstacles) => placeNumbers(columns, columns.map(barOf), 11, 40 * columns.length, obstacles);
const endOf = ({ y, height }) => y + height;
const touch = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < endOf(b) && b.y < endOf(a);
const within = (value, low, high) => assert.ok(value >= low && value <= high, `${value} is not ${low} to ${high}`);
const close = (value, wanted, by = 1e-6) => near(value, wanted, by);

describe("the numbers over columns", () => {
  it("stand above their column, in its middle, all where there is room", () => {
    const labels = placed([column(0, 100), column(1, 70), column(2, 100), column(3, 70)]);
    assert.deepEqual(
      labels.map(({ x, y }) => [x, y]),
      [[2, 84], [42, 54], [82, 84], [122, 54]], // prettier-ignore
    );
  });

  it("never lie on each other, on a column or on what is there already", () => {
    const columns = [0, 1, 2, 3, 4, 5].map((index) => column(index, 80 + index, 60));
    const taken = { x: 0, y: 0, width: 100, height: 90 };
    const labels = placed(columns, { taken: [taken] }).filter(Boolean);
    within(labels.length, 1, 3);
    for (const label of labels)
      for (const other of [...labels, ...columns.map(barOf), taken]) assert.ok(label === other || !touch(label, other));
  });

  it("are first those of the column that the heading names, then of the last and the first", () => {
    const columns = [0, 1, 2, 3, 4, 5, 6].map((index) => column(index, 18, 70, index === 3));
    assert.deepEqual(
      placed(columns).flatMap((label, index) => (label ? index : [])),
      [0, 3, 6],
    );
  });

  it("are lifted a little where a neighbour is in the way, the named one over all that is", () => {
    const [, named] = placed([column(0, 90, 50), column(1, 150, 70, true), column(2, 60, 50)]);
    within(endOf(named), 50, 60);
    const [first, second] = placed([column(0, 92, 50), column(1, 92, 50), column(2, 150, 36)]);
    assert.equal(endOf(first), 87);
    within(endOf(second), 66, 76);
  });

  it("keep clear of a line if they can: nearer to their column, or lifted; else they stay", () => {
    const lineAt = (y) => ({ avoided: [{ x: 0, y: y - 1, width: 200, height: 2 }] });
    assert.equal(placed([column(0, 100)], lineAt(40))[0].y, 84);
    assert.equal(placed([column(0, 100)], lineAt(84))[0].y, 85);
    within(endOf(placed([column(0, 100)], lineAt(90))[0]), 80, 86);
    assert.equal(
      placed([column(0, 100)], { ...lineAt(90), taken: [{ x: 0, y: 0, width: 200, height: 88 }] })[0],
      undefined,
    );
    assert.equal(placed([column(0, 100)], { ...lineAt(90), taken: [{ x: 0, y: 0, width: 200, height: 83 }] })[0].y, 84);
  });

  it("are none where nothing is known, and stay within the drawing", () => {
    const labels = placed([column(0, 50, 50), column(1, 150, 0), column(2, 50, 50)]);
    assert.equal(labels[1], undefined);
    assert.deepEqual([labels[0].x, labels[2].x + labels[2].width], [0, 120]);
  });
});

describe("columns", () => {
  for (const width of [320, 640, 1168])
    it(`stand on zero, as high as their numbers, at ${width} px: asylum applications`, async () => {
      const drawing = await drawingOf("applications-by-year", { width });
      const high = (key) => markOf(drawing, key).height;
      close(high("2015") / high("2020"), 44760 / 16910);
      close(high("2023") / high("2022"), 35507 / 36871);
      const [{ zero, unit }] = drawing.scales;
      for (const { y, height, datum } of shapesOf(drawing, "bar")) {
        close(endOf({ y, height }), zero);
        close(y, zero + unit * datum.value);
      }
    });

  it("have the named year in petrol and bold, all others in slate", async () => {
    const drawing = await drawingOf("returns-by-year");
    const fills = shapesOf(drawing, "bar").map(({ fill }) => fill);
    assert.deepEqual(fills, [...Array(10).fill("context"), "emphasis"]);
    const bold = shapesOf(drawing, "text").filter(({ runs }) => runs[0].weight === 700);
    assert.deepEqual(writtenIn({ shapes: bold }), ["2.952", "2023"]);
  });

  it("have the letters of notes at the year", async () => {
    assert.ok(writtenIn(await drawingOf("returns-by-year")).includes("2013 a"));
  });

  it("keep the phases in their order and what is outside of them apart, in stone, on a baseline of its own", async () => {
    const drawing = await drawingOf("minors-capacity-by-phase");
    assert.equal(keysOf(drawing), "first second third specific total");
    const [first, second, third, specific] = drawing.marks;
    assert.ok(specific.x - third.x > second.x - first.x + 20);
    assert.deepEqual(
      shapesOf(drawing, "bar").map(({ fill }) => fill),
      ["context", "emphasis", "context", "other"],
    );
    const base = endOf(third);
    const between = (third.x + third.width + specific.x) / 2;
    const lines = shapesOf(drawing, "line").filter(({ points: [a, b] }) => a.y === base && b.y === base);
    assert.equal(lines.length, 4);
    assert.ok(!lines.some(({ points: [a, b] }) => a.x < between && b.x > between));
  });

  it("say in a second line what a phase is; where there is no room under a column, in a list below", async () => {
    const wide = writtenIn(await drawingOf("minors-capacity-by-phase", { language: "de", width: 960 }));
    for (const line of ["1. Phase", "Beobachtung und Orientierung", "Sammelzentren"]) assert.ok(wide.includes(line));
    const phone = writtenIn(await drawingOf("minors-capacity-by-phase", { language: "de", width: 320 }));
    for (const line of ["1. Phase", "1. Phase: Beobachtung und Orientierung", "3. Phase: Einzelunterkünfte"])
      assert.ok(phone.includes(line), line);
  });

  it("write the printed total of 3 534 places below, where it can be reached", async () => {
    const drawing = await drawingOf("minors-capacity-by-phase");
    assert.equal(writtenIn(drawing).at(-1), "Totaal: 3.534 plaatsen");
    const { key, shape } = drawing.marks.at(-1);
    assert.deepEqual({ key, shape }, { key: "total", shape: "text" });
  });

  it("leave a gap for a year without a figure, and say so once for neighbours", async () => {
    const drawing = await drawingOf("network-by-year", { measure: "out", language: "en" });
    assert.equal(writtenIn(drawing).filter((text) => text === "no figure").length, 4);
    assert.deepEqual(
      shapesOf(drawing, "bar").map(({ datum }) => datum.value),
      [17476, 26560, 15875],
    );
    assert.equal(drawing.marks.length, 11);
    assert.equal(markOf(drawing, "2015").height, 24);
  });

  it("mark a rounded top by a dashed line above the column, an exact one by none", async () => {
    const drawing = await drawingOf("network-by-year", { measure: "in" });
    const dashes = shapesOf(drawing, "line").filter(({ width, dash, color }) => width === 2 && dash && color === "ink");
    const rounded = ["2015", "2017", "2018"].map((key) => markOf(drawing, key));
    assert.deepEqual(
      dashes.map(({ points: [a, b] }) => [a.x, b.x, a.y, b.y]),
      rounded.map(({ x, y, width }) => [x - 2, x + width + 2, y - 2, y - 2]),
    );
  });

  it("draw a number between two bounds from one to the other, and do not fill it", async () => {
    const { figure } = await sceneOf("applications-by-year");
    const bounds = { value: null, low: 18000, high: 19000, exactness: "between" };
    const rows = figure.rows.map((row) => {
      const [[measure, value]] = Object.entries(row.cells);
      return row.key === "2016" ? { ...row, cells: { [measure]: { ...value, ...bounds } } } : row;
    });
    const drawing = await drawingOf("applications-by-year", { figure: { ...figure, rows } });
    const { y, height } = markOf(drawing, "2016");
    const [{ zero, unit }] = drawing.scales;
    close(endOf({ y, height }), zero + 18000 * unit);
    close(y, zero + 19000 * unit);
    assert.equal(shapesOf(drawing, "hatch").length, 1);
    assert.equal(shapesOf(drawing, "bar").length, 8);
    assert.ok(!writtenIn(drawing).includes("geen cijfer"));
  });

  it("set a number without a year beside the axis, in a dashed box, and the review's own change at its year", async () => {
    const drawing = await drawingOf("minors-inflow-by-year");
    const [before, now, undated] = drawing.marks;
    close(before.height / now.height, 3797 / 2744);
    assert.equal(undated.key, "undated");
    assert.ok(undated.x > now.x + now.width);
    close(endOf(undated), endOf(now), 1);
    const [{ dash, ...box }] = shapesOf(drawing, "outline");
    assert.deepEqual([dash, box.x, box.width], [[4, 3], undated.x, undated.width]);
    assert.equal(shapesOf(drawing, "bar").length, 2);
    const written = writtenIn(drawing);
    assert.ok(written.includes("2.072"));
    assert.ok(written.some((text) => text.startsWith("−28% volgens de balans")));
  });

  it("draw one dashed line across for a number that they are held against, its words over it", async () => {
    const drawing = await drawingOf("capacity-by-year");
    const [across] = shapesOf(drawing, "line").filter(({ points: [a, b] }) => a.x === 0 && b.x === 640);
    const [{ zero, unit }] = drawing.scales;
    assert.deepEqual(across.dash, [5, 4]);
    close(across.points[0].y, zero + 35700 * unit);
    const words = shapesOf(drawing, "text").find(({ runs }) => runs[0].text.startsWith("Piek van 2015"));
    within(words.y, across.points[0].y - 30, across.points[0].y - 10);
    assert.equal(keysOf(drawing), "2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023");
  });
});
