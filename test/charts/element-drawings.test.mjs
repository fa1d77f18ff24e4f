/** Cards, timeline, waffle and pictogram as drawings: their parts, and what is not written in any other form. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { drawingOf, faultsIn, near, shapesOf, sceneOf, textOf, writtenIn } from "./drawings.mjs";

describe("forms made of elements, as drawings", () => {
  it("a card's bar is as long as the part of the whole that is printed", async () => {
    const drawing = await drawingOf("key-figures", { width: 960 });
    const bars = shapesOf(drawing, "bar");
    near(bars[1].width / bars[0].width, 0.95, 0.001);
    // 8 816 of 38 213
    const ochre = bars.findIndex(({ fill }) => fill === "not-received");
    near(bars[ochre].width / bars[ochre - 1].width, 0.2307, 0.0001);
  });

  it("a waffle has a hundred cells: 59, 23, 9 and 8, and one that is lost to rounding", async () => {
    const drawing = await drawingOf("requests-by-outcome", { form: "waffle", width: 960 });
    const cells = shapesOf(drawing, "bar").filter(({ height }) => height === 25);
    const count = (token) => cells.filter(({ fill }) => fill === token).length;
    assert.deepEqual(["emphasis", "not-received", "context", "series-2"].map(count), [59, 23, 9, 8]);
    // That cell, and its swatch in the legend.
    assert.equal(shapesOf(drawing, "hatch").length, 2);
  });

  it("one of four persons is solid, and none is more than a head and shoulders", async () => {
    const drawing = await drawingOf("protection-certificates");
    const heads = shapesOf(drawing, "dot");
    assert.deepEqual(
      heads.map(({ fill }) => fill),
      ["emphasis", undefined, undefined, undefined],
    );
    assert.equal(shapesOf(drawing, "polygon").length, 1);
  });

  it("a timeline keeps the months of which nothing is told, and puts away what is of another topic", async () => {
    const quiet = writtenIn(await drawingOf("waiting-list"));
    for (const month of ["Jan", "Feb", "Mei", "Jun", "Aug", "Sep", "Okt", "Nov"])
      assert.ok(quiet.includes(month), month);
    const all = await drawingOf("year-events");
    const few = await drawingOf("year-events", { view: { topic: "ukraine" } });
    assert.ok(few.height < all.height / 2);
    assert.equal(shapesOf(few, "dot").length, 2 * few.marks.length);
  });

  it("names of rows may be anything: they are broken between words, and letters stay with the last", async () => {
    const { figure } = await sceneOf("key-figures");
    const label = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen";
    const rows = figure.rows.map((row) => (row.key === "received" ? { ...row, label } : row));
    const drawing = await drawingOf("key-figures", { width: 400, figure: { ...figure, rows } });
    assert.deepEqual(faultsIn(drawing), []);
    assert.equal(textOf(drawing, "fourteen c").runs.at(-1).text, "c");
  });
});
