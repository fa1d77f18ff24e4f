/** What a reader downloads, as the browser tells it: within the goals, and what the budgets reckon with. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { launch } from "./browser.mjs";
import {
  charts,
  everyChart,
  htmlPage,
  each,
  host,
  isChartJs,
  isForPaper,
  placed,
  ready,
  value,
  visit,
} from "./page.mjs";

/**
 * Bytes after brotli 11 of all that is fetched after the HTML: what a reader may be asked to pay. Seen in German, which
 * is the longest mostly; scripts/budget.mjs weighs every language.
 */
const { goals } = JSON.parse(readFileSync(new URL("../../budgets.json", import.meta.url), "utf8"));
const BUDGETS = {
  value: goals.requested.value,
  words: goals.requested["year-timeline"],
  capacity: goals.requested["capacity-chart"],
  chart: goals.requested["return-chart"],
  flow: goals.requested["requests-chart"],
  map: goals.requested["return-map"],
};

const chart = (name, budget = BUDGETS.chart) => ({ html: placed(everyChart[name]), budget });

const elements = {
  // A number reserves no room: the README gives its tag without the stylesheet.
  value: { html: value, budget: BUDGETS.value },
  "capacity-by-type": { html: placed(charts["capacity-by-type"]), budget: BUDGETS.capacity },
  "capacity-by-operator": { html: placed(charts["capacity-by-operator"]), budget: BUDGETS.capacity },
  "capacity-by-year": { html: placed(charts["capacity-by-year"]), budget: BUDGETS.chart },
  "capacity-change": chart('fedasil-capacity-chart by="change"'),
  "returns-by-destination": { html: placed(charts["returns-by-destination"]), budget: BUDGETS.map },
  "residents-by-nationality on a map": chart("fedasil-origin-map", BUDGETS.map),
  "residents-by-household": chart("fedasil-residents-chart"),
  "network-by-year": chart("fedasil-network-chart"),
  "returns-with-support": chart('fedasil-return-chart by="support"'),
  "requests-by-outcome": chart("fedasil-requests-chart", BUDGETS.flow),
  "resettlement-by-route": chart("fedasil-resettlement-chart", BUDGETS.flow),
  "key-figures": chart("fedasil-key-figures", BUDGETS.words),
  "year-events": chart("fedasil-year-timeline", BUDGETS.words),
};

const brotli = promisify(brotliCompress);
const sizes = new Map();

const sizeOf = (text) => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  if (!sizes.has(text))
    sizes.set(
      text,
      brotli(text, { params }).then(({ length }) => length),
    );
  return sizes.get(text);
};

/** The files that a page fetches after its HTML, each with its text. */
const fetched = async (browser, address) => {
  const responses = [];
  const prepare = (page) => page.on("response", (response) => responses.push(response));
  const { page, close } = await visit(browser, address, { prepare });
  await ready(page);
  // Those that have begun by now: what an idle page asks for later goes with the page.
  const files = await Promise.all(
    responses.slice(1).map(async (response) => ({ url: response.url(), text: await response.text() })),
  );
  await close();
  return Promise.all(
    files.map(async ({ url, text }) => ({ path: new URL(url).pathname, text, bytes: await sizeOf(text) })),
  );
};

const filesOfChartJs = (files) => files.filter(({ text }) => isChartJs(text)).map(({ path }) => path);

const TABLE = placed('<fedasil-figure of="text-numbers"></fedasil-figure>');

describe("what a reader downloads", () => {
  let browser, site;
  const files = {};

  before(async () => {
    const bodies = { ...Object.fromEntries(Object.entries(elements).map(([name, { html }]) => [name, html])), TABLE };
    const pages = Object.values(bodies).map((body, index) => [`${index}.html`, htmlPage({ language: "de", body })]);
    [browser, site] = await Promise.all([launch(), host(Object.fromEntries(pages))]);
    await each(Object.keys(bodies).entries(), async ([index, name]) => {
      files[name] = await fetched(browser, `${site.url}/${index}.html`);
    });
  });

  after(() => Promise.all([browser?.close(), site?.close()]));

  it("is no Chart.js for an inline number", () => {
    assert.deepEqual(filesOfChartJs(files.value), []);
    assert.equal(filesOfChartJs(files["capacity-by-type"]).length, 1, "a chart has it, so that it is known when seen");
  });

  it("is no Chart.js for a figure that is only a table", () => assert.deepEqual(filesOfChartJs(files.TABLE), []));

  for (const [name, { budget }] of Object.entries(elements))
    it(`is at most ${budget} bytes for ${name}`, () => {
      const asked = files[name].filter(({ path }) => !isForPaper(path));
      const sum = asked.reduce((total, { bytes }) => total + bytes, 0);
      const list = asked.map(({ path, bytes }) => `${String(bytes).padStart(7)}  ${path}`);
      assert.ok(sum <= budget, `${sum}:\n${list.join("\n")}`);
    });
});
