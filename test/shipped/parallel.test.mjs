/**
 * What a page asks for, of one element of each sort: it is within the budget, and no file waits for another to name it: a
 * host that answers nothing before all has been asked for is asked for all.
 */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import { launch, LIMIT } from "./browser.mjs";
import {
  charts,
  each,
  everyChart,
  host,
  htmlPage,
  isForPaper,
  placed,
  project,
  ready,
  settled,
  value,
  visit,
} from "./page.mjs";

const elements = {
  ...charts,
  flow: everyChart["fedasil-requests-chart"],
  cards: everyChart["fedasil-key-figures"],
  timeline: everyChart["fedasil-year-timeline"],
  figure: '<fedasil-figure of="returns-by-destination"></fedasil-figure>',
  "figure without a drawing": '<fedasil-figure of="text-numbers"></fedasil-figure>',
  value,
  "value of key-figures": '<fedasil-value of="key-figures/requests">38 213</fedasil-value>',
};

const LOADER = "/cdn/fedasil-charts.js";
const STYLES = "/cdn/fedasil-charts.css";

const isFile = (path) => path.startsWith("/cdn/") && path !== STYLES && path !== LOADER;

const { goals } = JSON.parse(await readFile(`${project}budgets.json`, "utf8"));

/** Of its figure, if it has one of its own, or of its tag. */
const budgetOf = (html) => {
  const [, tag, of] = /^<fedasil-([\w-]+)(?: of="([\w-]+))?/.exec(html);
  return goals.requested[`${tag}/${of}`] ?? goals.requested[tag];
};

const sizes = new Map();
/** Bytes after brotli 11, which is what Node's own is set to. */
const sizeOf = (path) => {
  const weigh = async () => (await promisify(brotliCompress)(await readFile(`${project}dist${path}`))).length;
  return sizes.get(path) ?? sizes.set(path, weigh()).get(path);
};

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

const isPainter = (path) => path.endsWith("/painter.js");

/** The file that painters share with paper is asked for later where nothing is painted. */
const withoutPaper = (asked) => {
  const isPainted = asked.some(isPainter);
  return asked.filter((path) => isPainted || !path.endsWith("/drawing.js")).sort();
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
  const site = await host({ "index.html": htmlPage({ language: "de", body: placed(body) }) }, { hold });
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

describe("what a page asks for", { concurrency: 3 }, () => {
  let browser;
  /** What each element needs, as a host tells that answers at once. */
  const needed = {};

  before(async () => {
    browser = await launch();
    await each(Object.entries(elements), async ([name, body]) => {
      const { asked, shown, close } = await open(browser, body);
      await shown();
      needed[name] = withoutPaper([...new Set(asked)]);
      await close();
    });
  });

  after(() => browser?.close());

  // A number reserves no room: the README gives its tag without the stylesheet.
  for (const [name, html] of Object.entries(elements))
    it(`is at most ${budgetOf(html)} bytes for ${name}`, async () => {
      const paths = [LOADER, ...(html.startsWith("<fedasil-value") ? [] : [STYLES]), ...needed[name]];
      const sizes = await Promise.all(paths.map(sizeOf));
      const sum = sizes.reduce((total, bytes) => total + bytes);
      assert.ok(
        sum <= budgetOf(html),
        `${sum}:\n  ${paths.map((path, index) => `${sizes[index]} ${path}`).join("\n  ")}`,
      );
    });

  it("is a painter where something is drawn, and nowhere else", () => {
    const painted = Object.keys(elements).filter((name) => needed[name].some(isPainter));
    assert.deepEqual(painted, [...Object.keys(charts), "flow", "figure"]);
  });

  for (const [name, body] of Object.entries(elements))
    it(`is asked for at once, and once, by a host that answers late: ${name}`, async () => {
      assert.ok(needed[name].length > 2, list(needed[name]));
      const { asked, answer, close } = await open(browser, body, { held: true });
      await answer(needed[name]);
      assert.deepEqual(withoutPaper(asked), needed[name]);
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

  for (const [name, way] of [
    ["capacity-by-operator", "appendChild"],
    ["value", "appendChild"],
    ["returns-by-destination", "innerHTML of a wrapper"],
  ])
    it(`is at once what is missing, and nothing else, when ${name} is added by ${way}`, async () => {
      const { page, asked, holdBack, answer, shown, close } = await open(browser, charts["capacity-by-type"]);
      await shown();
      const known = asked.splice(0);
      const missing = needed[name].filter((path) => !known.includes(path));
      assert.ok(missing.length > 0);
      holdBack();
      await page.evaluate(later[way], elements[name]);
      await answer(missing);
      assert.deepEqual(asked.sort(), missing);
      await close();
    });
});
