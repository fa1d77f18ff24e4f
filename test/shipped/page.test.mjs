/** A page with the lines of the README, and nothing else: other languages are seen in the review and in file.test. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { launch } from "./browser.mjs";
import { headings, values } from "./headings.mjs";
import { charts, htmlPage, host, placed, ready, shown, visit } from "./page.mjs";

describe("a plain page with the lines of the README", () => {
  let browser, site;

  before(async () => {
    const body = Object.values(charts).map(placed).join("\n");
    [browser, site] = await Promise.all([launch(), host({ "index.html": htmlPage({ language: "fr", body }) })]);
  });

  after(() => Promise.all([browser?.close(), site?.close()]));

  it("shows the charts in its language, asks nobody else for anything and says nothing", async () => {
    const { page, seen, close } = await visit(browser, `${site.url}/`);
    await ready(page);
    const figures = await shown(page);
    assert.deepEqual(
      figures.map(({ heading, options }) => ({ heading, values: options.length })),
      Object.keys(charts).map((id) => ({ heading: headings[id].fr, values: values[id] })),
    );
    for (const { heading, ink } of figures) assert.ok(ink > 2, `${ink} % of “${heading}” is painted`);

    const [own, ...files] = seen.requests;
    assert.equal(own, `${site.url}/`);
    assert.deepEqual(
      files.filter((url) => !url.startsWith(`${site.url}/cdn/`)),
      [],
      "every request is for a file of the library",
    );
    assert.deepEqual([seen.failed, seen.console, seen.errors], [[], [], []]);
    await close();
  });
});
