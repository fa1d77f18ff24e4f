/** How large is what a reader can press: 24 px each way (WCAG 2.5.8), 44 where the pointer is a finger. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { launch } from "./browser.mjs";
import { still } from "./legible.mjs";
import { DRAWN, each, everyChart, host, htmlPage, placed, ready, SCRIPT, value, visit } from "./page.mjs";

const tags = Object.values(everyChart);
/** A page with all of them would be higher than a browser can show. */
const A_PAGE = 9;
const pages = Array.from({ length: Math.ceil(tags.length / A_PAGE) }, (_, page) =>
  tags.slice(page * A_PAGE, (page + 1) * A_PAGE),
);
const head = `${SCRIPT}<meta name="viewport" content="width=device-width, initial-scale=1"><style>body { margin: 0 }</style>`;

/** What can be pressed in the elements of the page and is smaller than it should be. */
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

describe("what can be pressed", () => {
  let browser, site;

  before(async () => {
    const files = pages.map((some, index) => [
      `${index}.html`,
      htmlPage({ language: "nl", head, body: [...some, `<p>${value}</p>`].map(placed).join("\n") }),
    ]);
    [browser, site] = await Promise.all([launch("chromium"), host(Object.fromEntries(files))]);
  });

  after(() => Promise.all([browser?.close(), site?.close()]));

  /** Opens the panels of the figure that has most of them: they are the same for all. */
  const opened = async (page) => {
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
    await still(page);
  };

  const POINTERS = {
    "a mouse": { coarse: false, least: { button: 24, row: 24 } },
    "a finger": { coarse: true, least: { button: 44, row: 44 } },
  };
  for (const [pointer, { coarse, least }] of Object.entries(POINTERS))
    for (const width of [320, 640])
      it(`is as large as it should be for ${pointer}, at ${width} px`, async () => {
        const all = await each(pages.keys(), async (number) => {
          const { page, close } = await visit(browser, `${site.url}/${number}.html`, {
            prepare: (page) => page.setViewport({ width, height: 12_000, hasTouch: coarse, isMobile: coarse }),
          });
          await ready(page);
          await opened(page);
          assert.equal(await page.evaluate(() => globalThis.matchMedia("(pointer: coarse)").matches), coarse);
          const here = await tooSmall(page, least);
          await close();
          return here;
        });
        assert.deepEqual(all.flat(), []);
      });
});
