/** What is shipped has a Chart.js without the parts that our drawings never use: here each drawing is asked of it. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { launch } from "./browser.mjs";
import { charts, everyChart, htmlPage, each, host, placed, ready, settled, shown, visit } from "./page.mjs";

/** What changes a drawing, by attributes. */
const WAYS = ["sort=name", "sort=source", "limit=2", "measure=share", "measure=places", "theme=dark"];

const WIDTHS = [320, 640, 1200];

const inWays = (tags, ways) =>
  Object.values(tags).flatMap((tag) => ways.map((way) => tag.replace("></", ` ${way}></`)));

const tags = [...inWays(everyChart, ["", "dir=rtl"]), ...inWays(charts, WAYS)];

/** So many on a page: all of them at once would keep a browser busy with the height of the page alone. */
const A_PAGE = 24;
const pages = Array.from({ length: Math.ceil(tags.length / A_PAGE) }, (_, page) =>
  tags.slice(page * A_PAGE, (page + 1) * A_PAGE),
);

describe("every drawing", () => {
  let browser, site;

  before(async () => {
    const files = pages.map((some, page) => [
      `${page}.html`,
      htmlPage({ language: "nl", body: some.map(placed).join("\n") }),
    ]);
    [browser, site] = await Promise.all([launch(), host(Object.fromEntries(files))]);
  });

  after(() => Promise.all([browser?.close(), site?.close()]));

  const open = (page, width) => visit(browser, `${site.url}/${page}.html`, { width, height: A_PAGE * 1400 });

  for (const width of WIDTHS)
    it(`is made at ${width} px, with each attribute, without a word on the console`, () =>
      each(pages.keys(), async (number) => {
        const { page, seen, close } = await open(number, width);
        await ready(page);
        for (const [index, { ink, options, painted, table }] of (await shown(page)).entries()) {
          const tag = pages[number][index];
          if (painted) assert.ok(ink > 0, `${tag} is drawn`);
          if (painted) assert.ok(options.length > 1, `${tag} has its marks`);
          assert.ok(table > 1, `${tag} has its table`);
        }
        const told = seen.console.filter((line) => !line.includes("measure="));
        assert.deepEqual([told, seen.errors, seen.failed], [[], [], []]);
        await close();
      }));

  it("is made again after a change of width, of language, and of its place", () =>
    each(pages.keys(), async (number) => {
      const { page, seen, close } = await open(number, 900);
      await ready(page);
      await page.setViewport({ width: 500, height: A_PAGE * 1400 });
      await page.evaluate(() => {
        document.documentElement.lang = "fr";
        for (const element of [...document.body.querySelectorAll(":not(link)")].slice(0, 8))
          document.body.append(element);
      });
      await settled(page);
      await ready(page);
      for (const { ink, painted } of await shown(page)) assert.ok(!painted || ink > 0);
      assert.deepEqual([seen.errors, seen.failed], [[], []]);
      await close();
    }));
});
