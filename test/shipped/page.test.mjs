import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { launch } from "./browser.mjs";
import { headings, values } from "./headings.mjs";
import { charts, htmlPage, host, languages, placed, ready, shown, visit } from "./page.mjs";

describe("a plain page with the lines of the README", () => {
  let browser, site;

  before(async () => {
    const body = Object.values(charts).map(placed).join("\n");
    const pages = languages.map((language) => [`${language}.html`, htmlPage({ language, body })]);
    [browser, site] = await Promise.all([launch(), host(Object.fromEntries(pages))]);
  });

  after(() => Promise.all([browser?.close(), site?.close()]));

  for (const language of languages)
    it(`shows the charts in ${language}, asks nobody else for anything and says nothing`, async () => {
      const { page, seen, close } = await visit(browser, `${site.url}/${language}.html`);
      await ready(page);
      const figures = await shown(page);
      assert.deepEqual(
        figures.map(({ heading, options }) => ({ heading, values: options.length })),
        Object.keys(charts).map((id) => ({ heading: headings[id][language], values: values[id] })),
      );
      for (const { heading, ink } of figures) assert.ok(ink > 2, `${ink} % of “${heading}” is painted`);

      const [own, ...files] = seen.requests;
      assert.equal(own, `${site.url}/${language}.html`);
      assert.deepEqual(
        files.filter((url) => !url.startsWith(`${site.url}/cdn/`)),
        [],
        "every request is for a file of the library",
      );
      assert.deepEqual([seen.failed, seen.console, seen.errors], [[], [], []]);
      await close();
    });
});
