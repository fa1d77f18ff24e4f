/** Text, cards, a timeline, a pictogram and a waffle are elements: a page of them alone never fetches Chart.js. */
import assert from "node:assert/strict";
import { readdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { launch } from "./browser.mjs";
import { everyChart, htmlPage, host, isChartJs, placed, ready, settled, value, visit } from "./page.mjs";

const WITHOUT = [
  "<fedasil-key-figures></fedasil-key-figures>",
  "<fedasil-protection-chart></fedasil-protection-chart>",
  "<fedasil-year-timeline></fedasil-year-timeline>",
  '<fedasil-requests-chart form="waffle"></fedasil-requests-chart>',
];

describe("a page of figures that are made of elements", () => {
  let browser, site;

  before(async () => {
    const body = [...WITHOUT.map(placed), `<p>Places: ${value}.</p>`].join("\n");
    const pages = {
      "without.html": htmlPage({ body }),
      "with.html": htmlPage({ body: `${body}\n${placed(everyChart["fedasil-capacity-chart"])}` }),
    };
    [browser, site] = await Promise.all([launch(), host(pages)]);
  });

  after(() => Promise.all([browser?.close(), site?.close()]));

  /** Opens a page until nothing is left to do. @returns its files of Chart.js, and what its elements show */
  const opened = async (name) => {
    const bodies = [];
    const prepare = (page) => page.on("response", (response) => bodies.push([response.url(), response.text()]));
    const { page, seen, close } = await visit(browser, `${site.url}/${name}.html`, { height: 6000, prepare });
    await ready(page);
    await settled(page);
    const files = await Promise.all(bodies.map(async ([url, text]) => ({ url, text: await text })));
    const parts = await page.$$eval(
      ":is(fedasil-key-figures, fedasil-protection-chart, fedasil-requests-chart)",
      (all) => all.map(({ shadowRoot }) => shadowRoot.querySelectorAll("[data-mark]").length),
    );
    await close();
    return { files, parts, seen, chartJs: files.filter(({ text }) => isChartJs(text)).map(({ url }) => url) };
  };

  it("is shown, and fetches no file of Chart.js", async () => {
    const { chartJs, files, parts, seen } = await opened("without");
    assert.deepEqual(parts, [8, 2, 6]);
    assert.deepEqual(chartJs, []);
    assert.ok(files.length > 5, `${files.length} files were seen`);
    assert.deepEqual([seen.errors, seen.failed, seen.console], [[], [], []]);
  });

  it("shows the table of a figure whose form does not arrive, says why, and shows the others", async () => {
    const files = await readdir(site.folder, { recursive: true });
    const cards = join(
      site.folder,
      files.find((file) => file.endsWith("/cards.js")),
    );
    await rename(cards, `${cards}.away`);
    const { page, seen, close } = await visit(browser, `${site.url}/without.html`, { height: 6000 });
    await ready(page, ":is(fedasil-protection-chart, fedasil-year-timeline, fedasil-requests-chart)");
    await settled(page);
    const told = await page.$eval("fedasil-key-figures", ({ shadowRoot }) => ({
      rows: [...shadowRoot.querySelectorAll("tbody tr")].filter((row) => row.offsetHeight > 0).length,
      message: shadowRoot.querySelector(".message")?.textContent,
    }));
    await close();
    await rename(`${cards}.away`, cards);
    assert.deepEqual(told, { rows: 8, message: "The drawing cannot be shown here; this is its table." });
    assert.deepEqual(seen.errors, []);
  });

  it("fetches one as soon as one of them is a drawing, so that it is known when seen", async () => {
    const { chartJs } = await opened("with");
    assert.equal(chartJs.length, 1, chartJs.join());
  });
});
