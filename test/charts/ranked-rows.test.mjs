/** Ranked rows with a mark of their own: the lollipop of CONTRIBUTING.md, as it is written there. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { importSource } from "../../scripts/source.mjs";
import { drawingOf, faultsIn, figureOf, markOf, near, shapesOf, textOf, writtenIn } from "./drawings.mjs";

const guide = readFileSync(new URL("../../CONTRIBUTING.md", import.meta.url), "utf8");
const [, written] = /```ts\n(\/\*\* Lollipops[^]*?)```/.exec(guide);
const { lollipop } = await importSource(
  written.replaceAll(`from "./`, `from "./src/charts/bars/`).replaceAll(`from "../../`, `from "./src/`),
);

/** Where ranked bars would be. */
const lollipops = (id, options) =>
  drawingOf(id, { form: "bar", height: "own", forms: { "ranked-bars": async () => lollipop }, ...options });

const GROUP = "resettlement-by-household";
const PERSONS = { id: "persons", unit: "persons" };

describe("a dot in the place of a ranked bar", () => {
  for (const width of [320, 640])
    it(`has its middle at the number, which stands behind it, ${width} px`, async () => {
      const drawing = await lollipops("returns-by-destination", { width });
      assert.deepEqual(faultsIn(drawing), []);
      const [scale] = drawing.scales;
      const [brazil, moldova] = shapesOf(drawing, "dot");
      near(brazil.x, scale.zero + 996 * scale.unit, 0.001);
      near(moldova.x, scale.zero + 171 * scale.unit, 0.001);
      near(textOf(drawing, "171").ink.x, moldova.x + moldova.r + 8, 0.001);
      const { x, width: across } = markOf(drawing, "MD");
      near(x + across, moldova.x + moldova.r, 0.001);
    });

  it("is whole at zero", async () => {
    const figure = figureOf(GROUP, PERSONS, { families: 9, "single-men": 0 });
    const [, none] = shapesOf(await lollipops(GROUP, { width: 320, figure }), "dot");
    assert.equal(none.x - none.r, 0);
  });

  it("is smaller where the rows are low, and its number follows", async () => {
    const low = await lollipops("returns-by-destination", { height: 160 });
    const [first] = shapesOf(low, "dot");
    assert.ok(first.r > 0 && first.r < 6);
    near(textOf(low, "996 34%").ink.x, first.x + first.r + 8, 0.001);
  });

  it("is followed by what is not exact, and there is none between two bounds", async () => {
    const figure = figureOf(GROUP, PERSONS, {
      families: { value: 100, exactness: "about" },
      "single-men": { value: 50, exactness: "more-than" },
      "single-women": { exactness: "between", low: 20, high: 60 },
    });
    const drawing = await lollipops(GROUP, { width: 640, figure });
    const [about, more, ...others] = shapesOf(drawing, "dot");
    assert.deepEqual(others, []);
    const [dashed] = shapesOf(drawing, "line").filter(({ dash }) => dash);
    near(dashed.points[0].x, about.x + about.r + 2, 0.001);
    const [open, between] = shapesOf(drawing, "hatch");
    near(open.x, more.x + more.r, 0.001);
    const [{ zero, unit }] = drawing.scales;
    near(between.x, zero + 20 * unit, 0.001);
    near(between.width, 40 * unit, 0.001);
    assert.deepEqual(faultsIn(drawing), []);
    assert.equal(writtenIn(drawing).length, 6);
  });
});
