/** How large is what a reader can press: 24 px each way (WCAG 2.5.8), 44 where the pointer is a finger. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { openFigures } from "./every-figure.mjs";
import { DRAWN } from "./page.mjs";

/** Resolves to what can be pressed in the elements of the page and is smaller than it should be. */
const tooSmall = (page, least) =>
  page.$$eval(
    `${DRAWN}, fedasil-value`,
    (elements, { button, row }) =>
      elements.flatMap((element) => {
        const all = [...element.shadowRoot.querySelectorAll("button, a, summary, .item")];
        return all.flatMap((one) => {
          if (!one.checkVisibility({ visibilityProperty: true })) return [];
          // Within a line of text: exempt, since the line would be torn apart.
          if (getComputedStyle(one).display === "inline") return [];
          const { width, height } = one.getBoundingClientRect();
          const needed = one.matches(".item") ? row : button;
          if (width >= needed && height >= needed) return [];
          const name = (one.ariaLabel ?? one.textContent).trim().slice(0, 30);
          return [`${element.outerHTML.slice(1, 50)} ${name}: ${width.toFixed(1)} x ${height.toFixed(1)}`];
        });
      }),
    least,
  );

/** Opens the panels of the figure that has most of them: they are the same for all. */
const openPanels = async (page) => {
  const tool = ".tools button[aria-expanded]";
  const figure = await page.evaluateHandle(
    (all, tool) => {
      const toolsOf = ({ shadowRoot }) => shadowRoot.querySelectorAll(tool);
      const [most] = [...document.querySelectorAll(all)].sort((a, b) => toolsOf(b).length - toolsOf(a).length);
      for (const button of toolsOf(most)) button.click();
      return most;
    },
    DRAWN,
    tool,
  );
  await page.waitForFunction(
    ({ shadowRoot }, tool) =>
      [...shadowRoot.querySelectorAll(tool)].every((button) => {
        const panel = shadowRoot.getElementById(button.getAttribute("aria-controls"));
        return panel && (panel.id === "words" || panel.querySelector("button"));
      }),
    {},
    figure,
    tool,
  );
};

const POINTERS = {
  "a mouse": { coarse: false, least: { button: 24, row: 24 } },
  "a finger": { coarse: true, least: { button: 44, row: 44 } },
};

for (const [pointer, { coarse, least }] of Object.entries(POINTERS))
  describe(`what can be pressed by ${pointer}`, () => {
    let figures;

    before(async () => {
      figures = await openFigures("chromium", { coarse });
    });

    after(() => figures?.close());

    it("is on a page that knows the pointer", async () => {
      const known = await figures.answers({}, (page) =>
        page.evaluate(() => globalThis.matchMedia("(pointer: coarse)").matches),
      );
      assert.ok(known.every((one) => one === coarse));
    });

    for (const width of [360, 480, 640])
      it(`leaves each figure as high as its tag was before, at ${width} px`, async () => {
        const { figures: high, tags } = await figures.heights({ width, language: "de" });
        assert.deepEqual(high, tags);
      });

    it("is in panels too", () => figures.answers({}, openPanels));

    for (const width of [320, 640])
      it(`is as large as it should be, at ${width} px`, async () => {
        assert.deepEqual(await figures.answers({ width }, (page) => tooSmall(page, least)), []);
      });
  });
