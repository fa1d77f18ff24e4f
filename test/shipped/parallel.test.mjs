/**
 * What a page asks for, of one element of each sort: it is within the budget, and no file waits for another to name it: a
 * host that answers nothing before all has been asked for is asked for all.
 */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import { filesOf } from "../../scripts/budget.mjs";
import { importSource } from "../../scripts/source.mjs";
import { launch, LIMIT } from "./browser.mjs";
import {
  charts,
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

const weighed = new Map();
/** Bytes after brotli 11, which is what Node's own is set to. */
const sizeOf = (path) => {
  const weigh = async () => (await promisify(brotliCompress)(await readFile(`${project}dist${path}`))).length;
  return weighed.get(path) ?? weighed.set(path, weigh()).get(path);
};

const isPainter = (path) => path.endsWith("/painter.js");

/** What an element needs by the table that the build wrote into the loader, by which scripts/budget.mjs weighs all of them. */
const neededBy = async (html) => {
  const { needsOf } = await importSource(`export { needsOf } from "./src/embed/needs.ts";`);
  const [, tag] = /^<fedasil-([\w-]+)/.exec(html);
  const valueOf = (name) => new RegExp(` ${name}="([^"]*)"`).exec(html)?.[1] ?? null;
  const files = await filesOf();
  const asking = { tag, language: "de", of: valueOf("of"), by: valueOf("by"), form: valueOf("form") };
  return needsOf(files, asking)
    .map((name) => `/cdn/${files.folder}/${name}.js`)
    .sort();
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

describe("what a page asks for", () => {
  let browser, site, page;
  const needed = {};
  /** What the page has asked for, as the browser tells it: a host may be asked later, six at a time. */
  const asked = [];
  let gate, letGo;
  let told = () => {};

  const holdBack = () => {
    asked.length = 0;
    gate = new Promise((resolve) => (letGo = resolve));
  };

  before(async () => {
    for (const [name, html] of Object.entries(elements)) needed[name] = await neededBy(html);
    const pages = Object.entries(elements).map(([name, html]) => [
      `${name}.html`,
      htmlPage({ language: "de", body: placed(html) }),
    ]);
    const hold = (path) => (isFile(path) ? gate : undefined);
    [browser, site] = await Promise.all([launch(), host(Object.fromEntries(pages), { hold })]);
    // One page for all, which keeps no file: to open another costs more than what is asked here.
    ({ page } = await visit(browser, `${site.url}/value.html`));
    await page.setCacheEnabled(false);
    const session = await page.createCDPSession();
    await session.send("Network.enable");
    session.on("Network.requestWillBeSent", ({ request }) => {
      const { pathname } = new URL(request.url);
      if (isFile(pathname) && !isForPaper(pathname)) asked.push(pathname);
      told();
    });
  });

  after(() => Promise.all([browser?.close(), site?.close()]));

  const open = async (name) => {
    await settled(page);
    await page.goto("about:blank");
    holdBack();
    await page.goto(`${site.url}/${name}.html`);
  };

  /** Lets the host answer when all of `paths` have been asked for, and waits until everything is there. */
  const answer = async (paths) => {
    const missing = () => paths.filter((path) => !asked.includes(path));
    const all = new Promise((resolve) => {
      told = () => missing().length === 0 && resolve();
      told();
    });
    await orNever(all, () => `without an answer, asked for:\n  ${list(asked)}\nnot for:\n  ${list(missing())}`);
    letGo();
    await ready(page);
    await settled(page);
    // The file that painters share with paper is asked for later where nothing is painted.
    const isPainted = asked.some(isPainter);
    return asked.filter((path) => isPainted || !path.endsWith("/drawing.js")).sort();
  };

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

  for (const name of Object.keys(elements))
    it(`is asked for at once, and once, by a host that answers late: ${name}`, async () => {
      assert.ok(needed[name].length > 2, list(needed[name]));
      await open(name);
      assert.deepEqual(await answer(needed[name]), needed[name]);
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
      await open("capacity-by-type");
      const known = await answer(needed["capacity-by-type"]);
      const missing = needed[name].filter((path) => !known.includes(path));
      assert.ok(missing.length > 0);
      holdBack();
      await page.evaluate(later[way], elements[name].replace(/<[\w-]+/, '$& live=""'));
      await answer(missing);
      assert.deepEqual(asked.sort(), missing);
    });
});
