/** How high forms are: each tells it from its own rows, its width and the size of its letters, without a table of figures. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { drawingOf, near, sceneOf, source } from "./drawings.mjs";

const heightOf = async (
  id,
  { form = Object.keys(source.specOf(id).forms)[0], forms = source.drawingForms, ...asked },
) => (await forms[source.specOf(id).forms[form]]()).heightIn(await sceneOf(id, asked));

const BARS = "returns-by-destination";

describe("how high a form is", () => {
  it("follows its rows: eleven bars and a total, or three, the others and a total", async () => {
    const bars = (asked) => heightOf(BARS, { form: "bar", width: 640, ...asked });
    const [all, three] = [await bars({}), await bars({ limit: 3 })];
    // Seven bars less; the line of "other" stands apart in both.
    assert.equal(all - three, 7 * 33);
  });

  it("has no room for names above bars where they stand beside them", async () => {
    const narrow = { form: "bar", width: 320 };
    const beside = await heightOf(BARS, narrow);
    const above = await heightOf("capacity-by-operator", { width: 320 });
    near(beside, 14 + 11.85 * 29, 1);
    near(above, 14 + 8.85 * (29 + 1.35 * 14), 2);
  });

  it("is that of a map alone, or with its list where a picture has both", async () => {
    const asked = { form: "map", width: 640 };
    const [map, listed] = [await heightOf(BARS, asked), await heightOf(BARS, { ...asked, forms: source.pictureForms })];
    near(map, 640 * (848 / 1547) + 110, 20, "its part of the world and the strip under it");
    // A rule, five rows in two columns, what is not named, and the total.
    near(listed - map, 21 + 5 * 25 + 37 + 31, 2);
  });

  it("has room for a line more of names where a bar is narrower", async () => {
    const [narrow, wide] = await Promise.all(
      [320, 1200].map((width) => heightOf("returns-by-status", { width, language: "de" })),
    );
    assert.ok(narrow > wide, `${narrow} > ${wide}`);
  });

  it("grows with the letters of the page", async () => {
    for (const id of source.drawnFigures) {
      const usual = await heightOf(id, { width: 640 });
      const large = await heightOf(id, { width: 1280, em: 32 });
      assert.ok(large > 1.2 * usual && large < 2.2 * usual, `${id}: ${usual} px, ${large} px`);
    }
  });

  it("is that of its drawing", async () => {
    for (const id of source.drawnFigures) {
      const drawing = await drawingOf(id, { width: 640, height: "own" });
      near(drawing.height, await heightOf(id, { width: 640 }), 1, id);
    }
  });

  for (const [name, asked] of Object.entries({ width: { width: 0 }, "a width that is a number": { width: NaN } }))
    it(`is none without ${name}`, async () => {
      for (const id of source.drawnFigures) assert.equal(await heightOf(id, asked), 0, id);
    });
});
