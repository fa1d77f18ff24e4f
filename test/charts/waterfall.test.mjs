/** The waterfall: levels and steps on one scale, open towards what is unknown, without a colour for up or down. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { importSource } from "../../scripts/source.mjs";
import { drawingOf, figureOf, keysOf, markOf, near, sceneOf, shapesOf } from "./drawings.mjs";

const { roundNumbers, scaleOf, stagesOf } = await importSource(
  `export { roundNumbers, scaleOf, stagesOf } from "./src/figures/levels.js";`,
);

const draw = (options) => drawingOf("capacity-change", { language: "en", ...options });

describe("the waterfall", () => {
  it("leads from the end of 2022 up by what was created, down by what closed, to the end of 2023", async () => {
    const stages = stagesOf((await sceneOf("capacity-change")).figure);
    assert.deepEqual(
      stages.map(({ row, from, to }) => [row.key, from, to]),
      [
        ["2022", 33499, 33499],
        ["created", 33499, 36499],
        ["closed", 36499, 35651],
        ["2023", 35651, 35651],
      ],
    );
    assert.deepEqual(scaleOf(stages), [33000, 34000, 35000, 36000, 37000]);
  });

  it("has three to five round numbers on any scale, which hold both ends", () => {
    assert.deepEqual(roundNumbers(0, 171), [0, 50, 100, 150, 200]);
    assert.deepEqual(roundNumbers(0, 996), [0, 500, 1000]);
    for (let high = 3; high < 3000; high = Math.ceil(high * 1.07)) {
      const numbers = roundNumbers(0, high);
      assert.ok(numbers.length >= 3 && numbers.length <= 5, String(high));
      assert.ok(numbers[0] === 0 && numbers.at(-1) >= high);
    }
  });

  it("draws levels as thin marks and steps as blocks between them, all on one scale", async () => {
    const drawing = await draw();
    assert.equal(keysOf(drawing), "2022 created closed 2023 net");
    const [first, created, closed, last, net] = drawing.marks;
    const end = ({ y, height }) => y + height;
    assert.deepEqual([first.height, last.height], [6, 6]);
    const unit = created.height / 3000;
    near(closed.height, 848 * unit, 0.001);
    near(created.y, closed.y, 0.001);
    near(end(created), first.y + 3, 0.001);
    near(end(closed), last.y + 3, 0.001);
    // The arrow goes from level to level, and stops short of the mark that it points at.
    near(end(net), first.y + 3, 0.001);
    assert.ok(net.y >= end(last) && net.y <= end(last) + 10);
    const steps = shapesOf(drawing, "bar").filter(({ datum }) => datum);
    assert.deepEqual(
      steps.map(({ datum }) => datum.value),
      [
        [33499, 36499],
        [36499, 35651],
      ],
    );
    const [{ zero, unit: px }] = drawing.scales;
    for (const { y, datum } of steps) near(y, zero + Math.max(...datum.value) * px, 0.001);
  });

  it("opens both steps upwards, since both are more than what is drawn; the levels are exact", async () => {
    const drawing = await draw();
    const open = shapesOf(drawing, "hatch").map(({ x, y, width, height, fade }) => [x, y + height, width, fade]);
    assert.deepEqual(
      open,
      ["created", "closed"].map((key) => markOf(drawing, key)).map(({ x, y, width }) => [x, y, width, "top"]),
    );
  });

  it("has no colour for up or down: both steps are slate, both levels petrol", async () => {
    const fills = shapesOf(await draw(), "bar").map(({ fill }) => fill);
    assert.deepEqual(fills, ["context", "context", "emphasis", "emphasis"]);
  });

  for (const language of ["nl", "fr", "de", "en"]) {
    it(`lies down on a phone, a row for each stage and the net change, in ${language}`, async () => {
      const drawing = await draw({ width: 320, height: 390, language });
      const tops = drawing.marks.map(({ y }) => y);
      assert.deepEqual(
        tops,
        [...tops].sort((a, b) => a - b),
      );
      const centre = ({ x, width }) => x + width / 2;
      const [first, created, closed, last] = drawing.marks;
      assert.equal(first.width, 6);
      const unit = created.width / 3000;
      near(closed.width, 848 * unit, 0.001);
      near(centre(last) - centre(first), 2152 * unit, 0.001);
    });
  }

  it("keeps the order of time, whatever order an author asks for", async () => {
    const compare = (a, b) => a.key.localeCompare(b.key);
    const drawing = await draw({ sort: "name", compare });
    assert.ok(markOf(drawing, "created").x < markOf(drawing, "closed").x);
    assert.equal(keysOf(drawing), "2022 created closed 2023 net");
  });

  it("is empty, with its marks, where numbers are not finite or none is there", async () => {
    for (const rows of [{ 2022: NaN }, { 2022: Infinity, created: 3000 }, {}]) {
      const figure = figureOf("capacity-change", { id: "places", unit: "places" }, rows);
      const drawing = await draw({ figure });
      assert.deepEqual([drawing.shapes.length, drawing.marks.length], [0, Object.keys(rows).length]);
    }
  });
});
