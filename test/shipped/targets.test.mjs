/** Where the pointer is a finger what can be pressed is larger; a figure keeps the height of its tag all the same. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { heights, openFigures } from "./every-figure.mjs";
import { openPanels, tooSmall } from "./pressable.mjs";

// A coarse pointer is emulated in Chromium only.
describe("every figure, for a finger", () => {
  let figures;

  before(async () => {
    figures = await openFigures("chromium", { coarse: true });
  });

  after(() => figures?.close());

  it("is on a page that knows the pointer", async () => {
    const known = await figures.answers({}, (page) =>
      page.evaluate(() => globalThis.matchMedia("(pointer: coarse)").matches),
    );
    assert.ok(known.every(Boolean));
  });

  for (const width of [360, 480, 640])
    it(`is as high as its tag was before the script came, at ${width} px`, async () => {
      const state = { width, language: "de" };
      assert.deepEqual(await figures.answers(state, heights), await figures.tagHeights(state));
    });

  for (const width of [320, 640])
    it(`has 44 px for all that can be pressed, at ${width} px, in panels too`, async () => {
      if (width === 320) await figures.answers({ width }, openPanels);
      assert.deepEqual(await figures.answers({ width }, (page) => tooSmall(page, 44)), []);
    });
});
