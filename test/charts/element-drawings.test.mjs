/** Cards, timeline, waffle and pictogram as drawings: they say what the elements say, and nothing is cut or covered. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { drawingOf, faultsIn, keysOf, near, shapesOf, sceneOf, textOf, writtenIn } from "./drawings.mjs";

/** Figure → its form, and its numbers in the Dutch way, typed from the review. */
const FIGURES = {
  "key-figures": ["card", ["35.651", "95%", "38.213", "22.715", "8.816", "3.534", "287", "2.952"]],
  "protection-certificates": ["pictogram", ["15.343", "1 op 4"]],
  "requests-by-outcome": ["waffle", ["22.715", "8.816", "3.607", "3.034", "41", "38.213", "59%", "23%", "9%", "8%"]],
  "waiting-list": ["timeline", ["meer dan 600 a", "ongeveer 500 b", "2.000 c", "860 d", "ongeveer 3.000 e"]],
  "year-events": ["timeline", ["ongeveer 1.000", "meer dan 65.000 a", "meer dan 600", "ongeveer 3.000 j"]],
};

describe("forms made of elements, as drawings", () => {
  for (const [id, [form, numbers]] of Object.entries(FIGURES)) {
    it(`${id}: every number is written`, async () => {
      const texts = writtenIn(await drawingOf(id, { form }));
      for (const number of numbers) assert.ok(texts.includes(number), `${number} among ${texts.join(" | ")}`);
    });

    it(`${id}: each value has its mark, in the table's order, and all lies within the drawing`, async () => {
      const { figure } = await sceneOf(id);
      // The waffle has no cells for a sum of parts.
      const keys = figure.rows.filter(({ key }) => key !== "not-received").map(({ key }) => key);
      for (const width of [320, 960]) {
        const drawing = await drawingOf(id, { form, width });
        assert.equal(keysOf(drawing), keys.join(" "));
        for (const { x, y, width: across, height } of drawing.marks)
          assert.ok(
            x >= 0 &&
              y >= -1 &&
              across > 0 &&
              height > 0 &&
              x + across <= width + 1 &&
              y + height <= drawing.height + 1,
          );
      }
    });

    for (const language of ["nl", "fr", "de", "en"])
      it(`${id}, ${language}: nothing is cut or covered, from 320 to 960 px, in letters twice as large too`, async () => {
        for (const width of [320, 352, 420, 560, 640, 768, 960]) {
          assert.deepEqual(faultsIn(await drawingOf(id, { form, language, width })), [], `${width}`);
          assert.deepEqual(
            faultsIn(await drawingOf(id, { form, language, width: 2 * width, em: 32 })),
            [],
            `${width}, 32`,
          );
        }
      });
  }

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
