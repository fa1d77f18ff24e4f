import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { launch } from "./browser.mjs";
import { charts, htmlPage, each, host, isForPaper, placed, ready, value, visit } from "./page.mjs";

/** Of a slow host, in ms; and how far apart requests may start that nothing holds back. */
const LATE = 300;
const TOGETHER = 100;

const elements = {
  ...charts,
  figure: '<fedasil-figure of="returns-by-destination"></fedasil-figure>',
  "figure without a drawing": '<fedasil-figure of="returns-by-age"></fedasil-figure>',
  value,
  "value of key-figures": '<fedasil-value of="key-figures/requests">38 213</fedasil-value>',
};

const LOADER = "/cdn/fedasil-charts.js";

/** When the browser asks, as it tells itself: a host may be asked later, since browsers ask one host six at a time. */
const timed = (requests) => async (page) => {
  const session = await page.createCDPSession();
  await session.send("Network.enable");
  session.on("Network.requestWillBeSent", ({ request, timestamp }) => {
    requests.push({ path: new URL(request.url).pathname, ms: timestamp * 1000 });
  });
};

/** What is asked for after the loader, in ms from the first of it. */
const afterLoader = (requests) => {
  const files = requests.filter(
    ({ path }) => path.startsWith("/cdn/") && !path.endsWith(".css") && path !== LOADER && !isForPaper(path),
  );
  return files.map(({ path, ms }) => ({ path, ms: Math.round(ms - files[0].ms) }));
};

const list = (files) => files.map(({ path, ms }) => `${String(ms).padStart(5)} ms  ${path}`).join("\n");

/** Everything that could still be asked for has been, once a page has nothing left to do. */
const idle = (page) => page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve())));

const open = async (browser, body) => {
  const site = await host({ "index.html": htmlPage({ body: placed(body) }) }, { delay: LATE });
  const requests = [];
  const { page, close } = await visit(browser, `${site.url}/`, { prepare: timed(requests) });
  await ready(page);
  await idle(page);
  return { page, requests, close: () => Promise.all([close(), site.close()]) };
};

describe(`from a host that answers ${LATE} ms late`, { concurrency: 3 }, () => {
  let browser;
  const needed = {};

  before(async () => {
    browser = await launch();
    await each(Object.entries(elements), async ([name, body]) => {
      const { requests, close } = await open(browser, body);
      needed[name] = afterLoader(requests);
      await close();
    });
  });

  after(() => browser?.close());

  for (const name of Object.keys(elements))
    it(`asks at once for every file that ${name} needs`, () => {
      const files = needed[name];
      assert.ok(files.length > 0, "files are asked for");
      assert.ok(files.at(-1).ms <= TOGETHER, `${files.length} files, the last too late:\n${list(files)}`);
      assert.equal(new Set(files.map(({ path }) => path)).size, files.length, `none twice:\n${list(files)}`);
    });

  const later = {
    appendChild: (html) => {
      const element = document.createElement(/[\w-]+/.exec(html)[0]);
      for (const [, key, text] of html.matchAll(/(\w+)="([^"]*)"/g)) element.setAttribute(key, text);
      document.body.appendChild(element);
    },
    "innerHTML of a wrapper": (html) => {
      document.body.insertAdjacentHTML("beforeend", "<main></main>");
      document.querySelector("main").innerHTML = `<section><p>${html}</p></section>`;
    },
  };

  for (const [way, add] of Object.entries(later))
    for (const name of ["capacity-by-operator", "returns-by-destination", "value"])
      it(`asks only for what is missing when ${name} is added by ${way}`, async () => {
        const { page, requests, close } = await open(browser, charts["capacity-by-type"]);
        const known = new Set(requests.map(({ path }) => path));
        const before = requests.length;
        await page.evaluate(add, elements[name]);
        await ready(page);
        await idle(page);
        const asked = afterLoader(requests.slice(before));
        const missing = needed[name].map(({ path }) => path).filter((path) => !known.has(path));
        assert.deepEqual(asked.map(({ path }) => path).sort(), missing.sort());
        assert.ok((asked.at(-1)?.ms ?? 0) <= TOGETHER, `the last too late:\n${list(asked)}`);
        await close();
      });
});
