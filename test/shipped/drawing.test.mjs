/** What is shipped has a Chart.js without the parts that our drawings never use: here each drawing is asked of it. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { launch } from "./browser.mjs";
import { charts, htmlPage, each, host, placed, ready, shown, visit } from "./page.mjs";

/** What changes a drawing, by attributes. */
const WAYS = ["", "sort=name", "sort=source", "limit=2", "measure=share", "measure=places", "theme=dark", "dir=rtl"];

const WIDTHS = [320, 640, 1200];

const tags = Object.values(charts).flatMap((tag) => WAYS.map((way) => placed(tag.replace("></", ` ${way}></`))));

describe("every drawing", () => {
  let browser, site;

  before(async () => {
    const pages = { "index.html": htmlPage({ language: "nl", body: tags.join("\n") }) };
    [browser, site] = await Promise.all([launch(), host(pages)]);
  });

  after(() => Promise.all([browser?.close(), site?.close()]));

  const open = (width) => visit(browser, `${site.url}/`, { width, height: 40_000 });

  it("is made at each width, with each attribute, without a word on the console", () =>
    each(WIDTHS, async (width) => {
      const { page, seen, close } = await open(width);
      await ready(page);
      for (const [index, { ink, options }] of (await shown(page)).entries()) {
        assert.ok(ink > 0, `${tags[index]} at ${width} px is drawn`);
        assert.ok(options.length > 2, `${tags[index]} at ${width} px has its marks`);
      }
      const told = seen.console.filter((line) => !line.includes("measure="));
      assert.deepEqual([told, seen.errors, seen.failed], [[], [], []]);
      await close();
    }));

  it("is made again after a change of width, of language, and of its place", async () => {
    const { page, seen, close } = await open(900);
    await ready(page);
    await page.setViewport({ width: 500, height: 40_000 });
    await page.evaluate(() => {
      document.documentElement.lang = "fr";
      for (const element of document.querySelectorAll("fedasil-capacity-chart")) document.body.append(element);
    });
    await page.waitForNetworkIdle({ idleTime: 200 });
    await ready(page);
    for (const { ink } of await shown(page)) assert.ok(ink > 0);
    assert.deepEqual([seen.errors, seen.failed], [[], []]);
    await close();
  });
});
