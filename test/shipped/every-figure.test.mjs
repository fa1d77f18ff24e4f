/**
 * Every figure and form as readers have them: narrow, as 320 px are what 400 % leave of a window of 1280, and wide; in
 * letters twice as large, with the distances of WCAG 1.4.12, and on a page that runs from right to left. Each is drawn;
 * nothing is cut, covered, or wider than its window.
 */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "./browser.mjs";
import { COLUMN, heights, illegible, lacking, openFigures } from "./every-figure.mjs";
import { charts, DRAWN } from "./page.mjs";
import { tooSmall } from "./pressable.mjs";

const DOUBLE = "html { font-size: 200% }";
const SPACED = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important }`;

/** At the width where most lines break in three languages; at the others in German, which has the longest words. */
const STATES = {
  "at 320 px, in Dutch": {},
  "at 320 px, in German": { language: "de" },
  "at 640 px": { width: 640, language: "de" },
  "from right to left at 320 px, in German": { dir: "rtl", language: "de" },
  "from right to left at 640 px": { dir: "rtl", width: 640, language: "de" },
};
/** In Chromium alone, for their time. */
const MORE = {
  "at 320 px, in French": { language: "fr" },
  "at 1200 px": { width: 1200, language: "de" },
  "in a column at 320 px, in German": { style: COLUMN, language: "de" },
  "in a column at 640 px": { style: COLUMN, language: "de", width: 640 },
  "in a column at 1200 px": { style: COLUMN, language: "de", width: 1200 },
};

/** What changes a drawing, by attributes. */
const WAYS = ["sort=name", "sort=source", "limit=2", "measure=share", "measure=places", "theme=dark"];

/** All that the buttons under a figure open. */
const openTools = async (page) => {
  await page.$$eval(DRAWN, (figures) => {
    for (const { shadowRoot } of figures)
      for (const button of shadowRoot.querySelectorAll(".tools button:is([aria-pressed], [aria-expanded])"))
        button.click();
  });
  await page.waitForFunction(
    (all) =>
      [...document.querySelectorAll(all)].every(({ shadowRoot }) => shadowRoot.querySelectorAll("#words p").length > 1),
    {},
    DRAWN,
  );
};

for (const engine of engines)
  describe(`every figure, in ${engine}`, () => {
    let figures;

    before(async () => {
      figures = await openFigures(engine);
    });

    after(() => figures?.close());

    it("is there", () => assert.ok(figures.count > 40, String(figures.count)));

    for (const [name, state] of Object.entries({ ...STATES, ...(engine === "chromium" && MORE) }))
      it(`is drawn, can be read, and has the room of its tag, ${name}`, async () => {
        const told = await figures.answers(state, async (page) => ({
          complaints: [...(await lacking(page)), ...(await illegible(page))],
          heights: await heights(page),
        }));
        const all = (name) => told.flatMap((page) => page[name]);
        assert.deepEqual(all("complaints"), []);
        // Where letters are wider than in Chromium a figure may be higher than its tag was before the script came.
        if (engine === "chromium") assert.deepEqual(all("heights"), await figures.tagHeights(state));
      });

    for (const width of [640, 320])
      it(`can be read in letters twice as large, at ${width} px`, async () => {
        assert.deepEqual(await figures.answers({ width, style: DOUBLE }, illegible), []);
      });

    for (const inside of [false, true])
      it(`can be read with distances between letters, words and lines${inside ? ", forced into it too" : ""}`, async () => {
        const before = await figures.answers({}, heights);
        const state = { style: SPACED, inside };
        assert.deepEqual(await figures.answers(state, illegible), []);
        const after = await figures.answers(state, heights);
        assert.ok(
          after.every(({ height }, index) => height >= before[index].height),
          "and no figure is lower than before",
        );
      });

    if (engine === "chromium")
      for (const width of [320, 640])
        it(`has 24 px for all that can be pressed, at ${width} px`, async () => {
          assert.deepEqual(await figures.answers({ width }, (page) => tooSmall(page, 24)), []);
        });

    it("is drawn again after a change of its place", async () => {
      const move = () => {
        const main = document.querySelector("main");
        main.append(...[...main.querySelectorAll(":scope > :not(link)")].slice(0, 4));
      };
      await figures.answers({}, (page) => page.evaluate(move));
      assert.deepEqual(await figures.answers({ width: 500, language: "fr" }, lacking), []);
    });

    it("can be read with its table, its paragraph and its panels, from right to left", async () => {
      await figures.answers({ dir: "rtl" }, openTools);
      assert.deepEqual(await figures.answers({ dir: "rtl" }, illegible), []);
    });

    it("says nothing on the console, and misses no file", () => assert.deepEqual(figures.noise(), []));
  });

describe("a figure of each sort, with each attribute", () => {
  let figures;

  before(async () => {
    const tags = Object.values(charts).flatMap((tag) => WAYS.map((way) => tag.replace("></", ` ${way}></`)));
    figures = await openFigures(engines[0], { tags });
  });

  after(() => figures?.close());

  for (const width of [320, 1200])
    it(`is drawn at ${width} px`, async () => {
      assert.deepEqual(await figures.answers({ width }, lacking), []);
    });

  it("says nothing on the console but that it has no such measure", () =>
    assert.deepEqual(
      figures.noise().filter((line) => !line.includes("measure=")),
      [],
    ));
});
