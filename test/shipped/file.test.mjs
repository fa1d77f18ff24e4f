import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { launch } from "./browser.mjs";
import { headings, values } from "./headings.mjs";
import { charts, htmlPage, host, languages, placed, ready, shown, value, visit } from "./page.mjs";

const elements = [
  ...Object.values(charts),
  '<fedasil-figure of="capacity-by-operator"></fedasil-figure>',
  '<fedasil-figure of="returns-by-age"></fedasil-figure>',
  `<p>${value}</p>`,
];

/** How each language writes the one number of the page; any space is a plain one here. */
const NUMBER = { nl: "35.651", fr: "35 651", de: "35.651", en: "35,651" };

describe("a page opened from a disk", () => {
  let browser, site;

  before(async () => {
    const pageOf = (language) =>
      htmlPage({
        language,
        head: '<script src="/cdn/fedasil-charts.all.js"></script>',
        body: elements.map(placed).join("\n"),
      }).replaceAll("/cdn/", "cdn/");
    const pages = Object.fromEntries(languages.map((language) => [`${language}.html`, pageOf(language)]));
    [browser, site] = await Promise.all([launch(), host(pages)]);
  });

  after(() => Promise.all([browser?.close(), site?.close()]));

  it("can be listened to without another file", async () => {
    const all = await readFile(join(site.folder, "cdn/fedasil-charts.all.js"), "utf8");
    assert.ok(all.includes("createOscillator"));
  });

  let visited;
  for (const language of languages)
    it(`shows every element in ${language}, out of one classic script`, async () => {
      visited ??= await visit(browser, "about:blank");
      const { page, seen } = visited;
      seen.requests.length = 0;
      await page.goto(pathToFileURL(join(site.folder, `${language}.html`)).href);
      await ready(page);
      const figures = await shown(page);
      assert.deepEqual(
        figures.slice(0, 5).map(({ heading, options }) => [heading, options.length]),
        [...Object.keys(charts), "capacity-by-operator"].map((id) => [headings[id][language], values[id]]),
      );
      for (const { heading, ink } of figures.slice(0, 5)) assert.ok(ink > 2, `${ink} % of “${heading}” is painted`);
      assert.equal(figures[5].table, 4, "ages of returnees, as a table");
      const number = await page.$eval("fedasil-value", ({ shadowRoot }) =>
        shadowRoot.querySelector('[part="value"]').textContent.replaceAll(/\s/g, " "),
      );
      assert.equal(number, NUMBER[language]);

      const tools = await page.$eval("fedasil-capacity-chart", ({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll(".tools button")].map(({ textContent }) => textContent.trim()),
      );
      assert.equal(tools.length, 4, `table, words, listening and download: ${tools}`);

      const names = new Set(seen.requests.map((url) => url.split("/").at(-1)));
      assert.deepEqual([...names], [`${language}.html`, "fedasil-charts.all.js", "fedasil-charts.css"]);
      assert.deepEqual([seen.failed, seen.console, seen.errors], [[], [], []]);
    });
});
