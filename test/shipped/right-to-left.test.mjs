/** Every figure on a page that runs from right to left: nothing is cut, covered, or wider than the window. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines, launch } from "./browser.mjs";
import { catchText, complaints, still } from "./legible.mjs";
import { DRAWN, each, everyChart, host, htmlPage, placed, ready, SCRIPT, visit } from "./page.mjs";

const tags = Object.values(everyChart);
/** A page with all of them would be higher than a browser can show. */
const A_PAGE = 9;
const pages = Array.from({ length: Math.ceil(tags.length / A_PAGE) }, (_, page) =>
  tags.slice(page * A_PAGE, (page + 1) * A_PAGE),
);

/** The page is Arabic, its figures are in one of our languages. */
const page = (language, some) =>
  htmlPage({
    language: "ar",
    head: `${SCRIPT}<style>body { margin: 0 }</style>`,
    body: `<main dir="rtl" lang="${language}">${some.map(placed).join("\n")}</main>`,
  });

const files = ["nl", "de"].flatMap((language) =>
  pages.map((some, index) => [`${language}${index}.html`, page(language, some)]),
);

for (const engine of engines)
  describe(`from right to left, in ${engine}`, () => {
    let browser, site;

    before(async () => {
      [browser, site] = await Promise.all([launch(engine), host(Object.fromEntries(files))]);
    });

    after(() => Promise.all([browser?.close(), site?.close()]));

    const open = async (name, width) => {
      const visited = await visit(browser, `${site.url}/${name}.html`, { width, height: 24_000, before: catchText });
      await ready(visited.page);
      await still(visited.page);
      return visited;
    };

    for (const language of ["nl", "de"])
      for (const width of [640, 320])
        it(`nothing is cut, covered, or wider than ${width} px, ${language}`, async () => {
          const all = await each(pages.keys(), async (number) => {
            const { page, close } = await open(`${language}${number}`, width);
            const here = await complaints(page, DRAWN);
            await close();
            return here;
          });
          assert.deepEqual(all.flat(), []);
        });

    it("nor are the tables, the paragraphs and the panels that a reader opens", async () => {
      const { page, close } = await open("nl0", 320);
      await page.$$eval(DRAWN, (figures) => {
        for (const { shadowRoot } of figures)
          for (const button of shadowRoot.querySelectorAll(".tools button:is([aria-pressed], [aria-expanded])"))
            button.click();
      });
      await page.waitForFunction(
        (all) =>
          [...document.querySelectorAll(all)].every(
            ({ shadowRoot }) => shadowRoot.querySelectorAll("#words p").length > 1,
          ),
        {},
        DRAWN,
      );
      await still(page);
      assert.deepEqual(await complaints(page, DRAWN), []);
      await close();
    });
  });
