/** Dated points: a true scale of time, nothing between them, and words that lie on nothing. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { importSource } from "../../scripts/source.mjs";
import { drawingOf, markOf, near, sceneOf, shapesOf, writtenIn } from "./drawings.mjs";

const { placeWords, spanOf, timeAxis, xOf, valueRange } = await importSource(`
  export { placeWords } from "./src/charts/points/word-places.js";
  export { spanOf, timeAxis, xOf } from "./src/charts/points/time-axis.js";
  export { valueRange } from "./src/charts/points/value-range.js";
`);

const centre = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });
const close = (value, wanted, by = 1e-6) => near(value, wanted, by);
const filled = (drawing) => shapesOf(drawing, "dot").filter(({ fill }) => fill);
const year = (options) => drawingOf("minors-capacity-by-year", options);
const month = (options) => drawingOf("capacity-in-2023", { height: 460, language: "en", ...options });

describe("dated points", () => {
  it("lie on a true scale of time: 4 years to January 2021, 7 months to August", async () => {
    const drawing = await year();
    const x = (key) => centre(markOf(drawing, key, "places")).x;
    const part = (key) => (x(key) - x("2016-12-31")) / (x("2023-12-31") - x("2016-12-31"));
    // Middles of 31 December 2016, January 2021, August 2021 and 31 December 2023, in days.
    close(part("2021-01"), 1477 / 2556, 1e-3);
    close(part("2021-08"), 1689 / 2556, 1e-3);
  });

  it("lie on a scale from zero where numbers are far apart: 3 534 and 2 651", async () => {
    const drawing = await year();
    const y = (key) => centre(markOf(drawing, key, "places")).y;
    const unit = (y("2016-12-31") - y("2023-12-31")) / (3534 - 2651);
    assert.ok(writtenIn(drawing).includes("0"));
    close(y("2022-12-31"), y("2016-12-31") - (3251 - 2651) * unit, 0.01);
    close(y("2021-08"), y("2016-12-31") + (2651 - 2147) * unit, 0.01);
    const [scale] = drawing.scales;
    for (const dot of filled(drawing)) close(dot.y, scale.zero + scale.unit * dot.datum.value);
  });

  it("are never joined: every line is level or upright", async () => {
    const lines = shapesOf(await year(), "line");
    assert.ok(lines.length > 10);
    for (const {
      points: [a, b, ...more],
    } of lines)
      // prettier-ignore
      assert.ok(more.length === 0 && (a.x === b.x || a.y === b.y));
  });

  it("ring a rounded number by dashes, an exact one not", async () => {
    const drawing = await year();
    const rings = shapesOf(drawing, "dot").filter(({ edge }) => edge);
    assert.deepEqual(
      rings.map(({ x, y }) => ({ x, y })),
      ["2021-01", "2023-05"].map((key) => centre(markOf(drawing, key, "places"))),
    );
    for (const { edge } of rings) assert.deepEqual(edge, { color: "ink", width: 2, dash: [4, 3] });
  });

  it("have petrol for the day that the heading names alone", async () => {
    assert.deepEqual(
      filled(await year()).map(({ fill }) => fill),
      [...Array(6).fill("context"), "emphasis"],
    );
  });
});

describe("dated points of two measures", () => {
  it("have a mark for every number there is, in the table's order", async () => {
    assert.deepEqual(
      (await month()).marks.map(({ key, measure }) => `${key}/${measure}`),
      [
        ...["2023-01/occupancy", "2023-05-25/places", "2023-10-03/places", "2023-11/places"],
        ...["2023-12-31/places", "2023-12-31/occupancy"],
      ],
    );
  });

  it("have a panel each, and say where a scale starts that does not start at zero", async () => {
    const written = writtenIn(await month({ language: "nl" }));
    for (const text of ["Plaatsen schaal vanaf 33.000", "Bezetting", "0%", "100%"]) assert.ok(written.includes(text));
    assert.ok(!written.includes("0"));
  });

  it("leave a lower bound open upwards: no dot at 34 000, stripes above it, its words as they are", async () => {
    const drawing = await month();
    const bound = markOf(drawing, "2023-05-25", "places");
    const [stripes, ...others] = shapesOf(drawing, "hatch");
    assert.equal(others.length, 1);
    assert.equal(stripes.fade, "top");
    assert.deepEqual([stripes.y, stripes.y + stripes.height], [bound.y + 2, bound.y + bound.height - 4]);
    assert.equal(bound.shape, undefined);
    assert.ok(!filled(drawing).some(({ datum }) => datum.value === 34000));
    const written = writtenIn(drawing);
    for (const text of ["more than 34,000", "more than 35,000", "34,400", "35,651", "95%"])
      assert.ok(written.includes(text), text);
  });

  it("keep a bound where it is: 34 000 below 34 400 below 35 651", async () => {
    const drawing = await month();
    const { y: top, height } = markOf(drawing, "2023-05-25", "places");
    const y = (key) => centre(markOf(drawing, key, "places")).y;
    const unit = (y("2023-10-03") - y("2023-12-31")) / (35651 - 34400);
    close(top + height - 2, y("2023-10-03") + 400 * unit, 0.01);
  });

  it("draw the occupancy from 0 to 100: 95 is near the top", async () => {
    const drawing = await month({ measure: "occupancy" });
    const [zero, hundred] = ["0%", "100%"].map(
      (text) => shapesOf(drawing, "text").find(({ runs }) => runs[0].text === text).y,
    );
    close((zero - centre(markOf(drawing, "2023-12-31", "occupancy")).y) / (zero - hundred), 0.95);
  });

  it("mark a month without a day from its first to its last", async () => {
    const drawing = await month();
    const { x, y } = centre(markOf(drawing, "2023-01", "occupancy"));
    const [{ points: [from, to], color }] = shapesOf(drawing, "line").filter(({ points: [a] }) => a.y === y && a.x < x); // prettier-ignore
    assert.equal(color, "context");
    assert.ok(from.x < x - 18 && to.x > x + 18);
  });

  it("draw a number between two bounds from one to the other", async () => {
    const { figure } = await sceneOf("capacity-in-2023");
    const bounds = { value: null, low: 34200, high: 35200, exactness: "between" };
    const rows = figure.rows.map((row) =>
      row.key === "2023-10-03" ? { ...row, cells: { places: { ...row.cells.places, ...bounds } } } : row,
    );
    const drawing = await month({ figure: { ...figure, rows } });
    const { y, height } = markOf(drawing, "2023-10-03", "places");
    assert.ok(writtenIn(drawing).includes("34,200 to 35,200"));
    close((y - centre(markOf(drawing, "2023-12-31", "places")).y) / height, (35651 - 35200) / 1000, 0.01);
  });

  it("are empty, with their marks, where no number has a day", async () => {
    const { figure } = await sceneOf("capacity-in-2023");
    const rows = figure.rows.map((row) => ({
      ...row,
      cells: { places: { ...figure.rows[1].cells.places, period: "" } },
    }));
    const drawing = await month({ figure: { ...figure, rows } });
    assert.deepEqual([drawing.shapes.length, drawing.marks.length], [0, rows.length]);
  });
});

describe("a scale of time", () => {
  it("knows the first and the last moment of a day, a month, a year", () => {
    const days = (period) => (spanOf(period).to - spanOf(period).from) / 86_400_000;
    assert.deepEqual(["2023-12-31", "2024-02", "2023"].map(days), [1, 29, 365]);
  });

  it("is the whole year where all lies in it, else from the first moment to the last", () => {
    const within = timeAxis(["2023-05-25", "2023-11"].map(spanOf), 0, 365);
    assert.equal(xOf(within, Date.UTC(2023, 1, 1)), 31);
    const across = timeAxis(["2022-12-31", "2023-12-31"].map(spanOf), 0, 366);
    assert.equal(xOf(across, Date.UTC(2023, 0, 1)), 1);
  });
});

describe("a range of values", () => {
  const places = { id: "places", unit: "places" };

  it("starts at zero, unless all numbers are close together; of one number, which is close to nothing, too", () => {
    assert.deepEqual(valueRange(places, [2651, 2100, 3534]), { low: 0, high: 3534, ticks: [0, 1000, 2000, 3000] });
    const { low, high } = valueRange(places, [34000, 34400, 35651]);
    assert.deepEqual([low, high], [33000, 36000]);
    assert.equal(valueRange(places, [35651]).low, 0);
  });

  it("is 0 to 100 for percentages", () => {
    const { low, high } = valueRange({ id: "occupancy", unit: "percent" }, [95, 95]);
    assert.deepEqual([low, high], [0, 100]);
  });
});

describe("the words of points", () => {
  const point = (x, y) => ({ mark: { x: x - 6, y: y - 6, width: 12, height: 12 }, width: 60, height: 30 });
  const room = { x: 0, y: 0, width: 300, height: 200 };
  const touch = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

  it("stand above a point that has room, in its middle, without a line", () => {
    assert.deepEqual(placeWords([point(150, 100)], room), [{ area: { x: 120, y: 59, width: 60, height: 30 } }]);
  });

  it("stand at the free side of two neighbours", () => {
    const [left, right] = placeWords([point(140, 100), point(160, 100)], room);
    assert.ok(left.area.x + 60 <= 134 && right.area.x >= 166);
  });

  it("never lie on each other or on a mark, and are all there, where four points crowd", () => {
    const points = [point(240, 60), point(252, 56), point(268, 50), point(292, 48)];
    const areas = placeWords(points, room).map((place) => place.area);
    for (const area of areas)
      for (const other of [...areas, ...points.map(({ mark }) => mark)])
        assert.ok(area === other || !touch(area, other));
  });

  it("have no place in a room that is too small, rather than one on something else", () => {
    const places = placeWords([point(30, 20), point(36, 20)], { x: 0, y: 0, width: 70, height: 45 });
    assert.ok(places.includes(undefined));
  });
});
