/** Two panels of columns: one scale, one row of years, and nothing where nothing was found. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { drawingOf, faultsIn, markOf, near, shapesOf, writtenIn } from "./drawings.mjs";

const YEARS = ["2013", "2014", "2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023"];

const network = (options) => drawingOf("network-by-year", { height: 480, language: "en", ...options });
const barsIn = (drawing, scale) => shapesOf(drawing, "bar").filter(({ datum }) => datum.scale === scale);
const close = (value, wanted) => near(value, wanted, 1e-6);

describe("two panels of columns", () => {
  it("have a mark for both measures of each year, gaps too, in the table's order", async () => {
    const { marks } = await network();
    assert.deepEqual(
      marks.map(({ key, measure }) => `${key}/${measure}`),
      YEARS.flatMap((year) => [`${year}/in`, `${year}/out`]),
    );
  });

  for (const width of [320, 640, 1168])
    it(`have one scale: 17 476 who left are higher than 16 566 who came, at ${width} px`, async () => {
      const drawing = await network({ width });
      const high = (key, measure) => markOf(drawing, key, measure).height;
      close(high("2014", "out") / high("2014", "in"), 17476 / 16566);
      close(high("2016", "out") / high("2015", "in"), 26560 / 38300);
      assert.deepEqual(faultsIn(drawing), []);
    });

  it("stand over one row of years, who left below who came", async () => {
    const drawing = await network();
    for (const year of YEARS) assert.equal(markOf(drawing, year, "in").x, markOf(drawing, year, "out").x);
    const [came, left] = [markOf(drawing, "2014", "in"), markOf(drawing, "2014", "out")];
    assert.ok(left.y > came.y + came.height);
    const years = writtenIn(drawing).filter((text) => /^2\d{3}( [a-z])?$/.test(text));
    assert.deepEqual(
      years.map((text) => text.slice(0, 4)),
      YEARS,
    );
  });

  it("have petrol for the year of the heading alone, and no column where nothing was found", async () => {
    const drawing = await network();
    const came = barsIn(drawing, "y-in");
    assert.deepEqual(
      came.map(({ fill }) => fill),
      [...Array(9).fill("context"), "emphasis"],
    );
    assert.deepEqual(
      barsIn(drawing, "y-out").map(({ datum }) => datum.value),
      [17476, 26560, 15875],
    );
    for (const { id, zero, unit } of drawing.scales)
      for (const { y, datum } of barsIn(drawing, id)) close(y, zero + unit * datum.value);
  });
});
