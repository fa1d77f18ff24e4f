/** No file waits for another to name it: a host that answers nothing before all has been asked for is asked for all. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { launch, LIMIT } from "./browser.mjs";
import { charts, htmlPage, each, host, isForPaper, placed, ready, settled, value, visit } from "./page.mjs";

const elements = {
  ...charts,
  figure: '<fedasil-figure of="returns-by-destination"></fedasil-figure>',
  "figure without a drawing": '<fedasil-figure of="returns-by-age"></fedasil-figure>',
  value,
  "value of key-figures": '<fedasil-value of="key-figures/requests">38 213</fedasil-value>',
};

const LOADER = "/cdn/fedasil-charts.js";

const isFile = (path) => path.startsWith("/cdn/") && !path.endsWith(".css") && path !== LOADER;

/**
 * What a page asks for, as the browser tells it: a host may be asked later, since browsers ask one host six at a time.
 * `all` resolves when each of some paths has been asked for.
 */
const listen = () => {
  const asked = [];
  let told = () => {};
  const start = async (page) => {
    const session = await page.createCDPSession();
    await session.send("Network.enable");
    session.on("Network.requestWillBeSent", ({ request }) => {
      const { pathname } = new URL(request.url);
      if (isFile(pathname) && !isForPaper(pathname)) asked.push(pathname);
      told();
    });
  };
  const all = (paths) =>
    new Promise((resolve) => {
      told = () => paths.every((path) => asked.includes(path)) && resolve();
      told();
    });
  return { asked, start, all };
};

/** Ends what hangs: the host answers nothing before all is asked for, and a page that waits for an answer stands still. */
const orNever = async (work, what) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(what())), LIMIT);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
};

const list = (paths) => [...paths].sort().join("\n  ");

/** A page on a host of its own, whose answers can be held back. */
const open = async (browser, body, { held = false } = {}) => {
  let gate, letGo;
  const holdBack = () => (gate = new Promise((resolve) => (letGo = resolve)));
  if (held) holdBack();
  const hold = (path) => (isFile(path) ? gate : undefined);
  const site = await host({ "index.html": htmlPage({ body: placed(body) }) }, { hold });
  const { asked, start, all } = listen();
  const { page, close } = await visit(browser, `${site.url}/`, { prepare: start });

  /** Lets the host answer when all of `paths` have been asked for, and waits until everything is there. */
  const answer = async (paths) => {
    const missing = () => paths.filter((path) => !asked.includes(path));
    await orNever(all(paths), () => `without an answer, asked for:\n  ${list(asked)}\nnot for:\n  ${list(missing())}`);
    letGo();
    await shown();
  };
  const shown = async () => {
    await ready(page);
    await settled(page);
  };
  return { page, asked, holdBack, answer, shown, close: () => Promise.all([close(), site.close()]) };
};

describe("a host that answers late", { concurrency: 3 }, () => {
  let browser;
  /** What each element needs, as a host tells that answers at once. */
  const needed = {};

  before(async () => {
    browser = await launch();
    await each(Object.entries(elements), async ([name, body]) => {
      const { asked, shown, close } = await open(browser, body);
      await shown();
      needed[name] = [...new Set(asked)].sort();
      await close();
    });
  });

  after(() => browser?.close());

  for (const [name, body] of Object.entries(elements))
    it(`is asked at once for every file that ${name} needs, and once`, async () => {
      assert.ok(needed[name].length > 2, list(needed[name]));
      const { asked, answer, close } = await open(browser, body, { held: true });
      await answer(needed[name]);
      assert.deepEqual(asked.sort(), needed[name]);
      await close();
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
      it(`is asked at once for what is missing, and for nothing else, when ${name} is added by ${way}`, async () => {
        const { page, asked, holdBack, answer, shown, close } = await open(browser, charts["capacity-by-type"]);
        await shown();
        const known = asked.splice(0);
        const missing = needed[name].filter((path) => !known.includes(path));
        assert.ok(missing.length > 0);
        holdBack();
        await page.evaluate(add, elements[name]);
        await answer(missing);
        assert.deepEqual(asked.sort(), missing);
        await close();
      });
});
