/** What these tests share: a host with pages as an editor writes them, and when what stands on a page is ready. */
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { catalogue } from "../../scripts/catalogue.mjs";
import { serve } from "../../scripts/serve.mjs";
import { LIMIT } from "./browser.mjs";

export const project = fileURLToPath(new URL("../../", import.meta.url));

export const languages = ["nl", "fr", "de", "en"];

const { figures, tags } = await catalogue();
const drawnTags = tags.filter(({ bare }) => !bare).map(({ tag }) => `fedasil-${tag}`);
/** Every element that shows a figure. */
export const DRAWN = `:is(${drawnTags.join()})`;

/** Attributes of a tag, without those that say what is so anyway. */
const attributesOf = (tag, by, form) => [
  ...(by ? [`${tag === "year-timeline" ? "topic" : "by"}="${by}"`] : []),
  ...(form ? [`form="${form}"`] : []),
];

/** Every figure by every element and in every form: name → tag. */
export const everyChart = Object.fromEntries(
  tags.flatMap(({ tag, by = {} }) =>
    Object.entries(by).flatMap(([value, id], index) => {
      const forms = Object.keys(figures.find((figure) => figure.id === id).forms);
      const ways = tag.endsWith("-map") ? [""] : ["", ...forms.slice(1)];
      return ways.map((form) => {
        const name = [`fedasil-${tag}`, ...attributesOf(tag, index > 0 && value, form)].join(" ");
        return [name, `<${name}></fedasil-${tag}>`];
      });
    }),
  ),
);

/** One of each sort: a figure by the tag that the README gives for it. */
export const charts = {
  "capacity-by-type": "<fedasil-capacity-chart></fedasil-capacity-chart>",
  "capacity-by-operator": '<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>',
  "capacity-by-year": '<fedasil-capacity-chart by="year"></fedasil-capacity-chart>',
  "returns-by-destination": "<fedasil-return-map></fedasil-return-map>",
};

export const value = '<fedasil-value of="capacity-by-operator/total">35 651</fedasil-value>';

const STYLESHEET = '<link rel="stylesheet" href="/cdn/fedasil-charts.css">';
export const SCRIPT = '<script type="module" src="/cdn/fedasil-charts.js"></script>';

/** A tag as the README gives it: its stylesheet beside it. */
export const placed = (tag) => `${STYLESHEET}\n${tag}`;

/** Elements that do not wait for a reader. */
const live = (body) => body.replaceAll(/<fedasil-[\w-]+/g, "$& live");

/**
 * A page as a host writes it; its icon is given, since browsers ask for one on their own.
 * `still`: as an author writes tags, with static figures; else these are live at once.
 */
export const htmlPage = ({ language = "en", head = SCRIPT, body, still = false }) => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
${head}
</head>
<body>
${still ? body : live(body)}
</body>
</html>
`;

/**
 * A site of its own with the library under `cdn/`, in a folder that a test may change as it likes.
 * `pages` are name → HTML, `put` adds a file. `options` are those of the server.
 */
export const host = async (pages = {}, options = {}) => {
  const folder = await mkdtemp(join(tmpdir(), "fedasil-"));
  await cp(join(project, "dist/cdn"), join(folder, "cdn"), { recursive: true });
  const put = (name, text) => writeFile(join(folder, name), text);
  for (const [name, html] of Object.entries(pages)) await put(name, html);
  const server = await serve({ root: folder, ...options });
  server.unref(); // a test that fails closes nothing
  const close = async () => {
    await server.close();
    await rm(folder, { recursive: true });
  };
  return { ...server, folder, put, close };
};

/** A Content-Security-Policy as strict as any, with Trusted Types; and what it refuses, told to the page. */
export const POLICY = [
  ...[
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
  ],
  ...["require-trusted-types-for 'script'", "trusted-types lit-html"],
].join("; ");

export const gatherViolations = () => {
  globalThis.violations = [];
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
    globalThis.violations.push([violatedDirective, blockedURI, sample].join(" ")),
  );
};

/** All that a page did which a reader or a host might mind. */
const watch = (page) => {
  const seen = { requests: [], failed: [], console: [], errors: [] };
  page.on("request", (request) => seen.requests.push(request.url()));
  page.on("requestfailed", (request) => seen.failed.push(`${request.url()} ${request.failure()?.errorText}`));
  page.on("response", (response) => {
    if (response.status() >= 400) seen.failed.push(`${response.url()} ${response.status()}`);
  });
  page.on("console", (message) => seen.console.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => seen.errors.push(String(error?.stack ?? error)));
  return seen;
};

/**
 * Opens a page of its own context, high enough that everything on it is near the reader. `before` runs in the page
 * before any of its scripts; `prepare` is given the page before it goes to the address.
 */
export const visit = async (browser, url, { width = 900, height = 3500, before, prepare } = {}) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(LIMIT);
  const seen = watch(page);
  await page.setViewport({ width, height });
  if (before) await page.evaluateOnNewDocument(before);
  await prepare?.(page);
  await page.goto(url);
  return { page, seen, close: () => context.close() };
};

/** Brings every static figure and number of a page to life, as `live` on their tags does. */
export const wake = (page) =>
  page.$$eval(`:is(${DRAWN}, fedasil-value)`, (all) => all.forEach((element) => element.setAttribute("live", "")));

/** Resolves when every element of the page shows its figure; rejects with those that do not in the end. */
export const ready = (page, selector = `:is(${DRAWN}, fedasil-value)`) =>
  page.evaluate(
    async (all, limit) => {
      const end = performance.now() + limit;
      const isReady = ({ shadowRoot }) =>
        shadowRoot?.querySelector(
          '[part="plot"] :is(.mark, .picture:not([aria-hidden]) [data-mark]), [part="value"], [part="frame"]:not(:has([part="plot"])) table',
        ) &&
        // The list beside a map is a file of its own, and has its values.
        (!shadowRoot.querySelector(".listed") || shadowRoot.querySelector("[role=option]"));
      for (;;) {
        const missing = [...document.querySelectorAll(all)].filter((element) => !isReady(element));
        if (missing.length === 0) return;
        if (performance.now() > end)
          throw new Error(`not ready: ${missing.map((element) => element.outerHTML).join(" ")}`);
        await new Promise(requestAnimationFrame);
      }
    },
    selector,
    LIMIT,
  );

/** A file for print, which is asked for when a page has nothing left to do. */
export const isForPaper = (url) => /\/(print|picture|print-source)\.js$/.test(url);

/** Resolves when what is to be printed can be. */
export const readyForPaper = (page) =>
  page.waitForFunction(
    (selector) => {
      const isForPaper = ({ cssRules }) =>
        [...cssRules].some((rule) => rule.selectorText?.includes(".frame.own.printing"));
      return [...document.querySelectorAll(selector)].every(
        ({ shadowRoot }) =>
          shadowRoot?.querySelector("tbody") && [...shadowRoot.adoptedStyleSheets].some((sheet) => isForPaper(sheet)),
      );
    },
    {},
    DRAWN,
  );

/** A file of Chart.js, whatever its name: a method that others call, where it is defined. */
export const isChartJs = (text) => /getDatasetMeta\(\w+\)\s*\{/.test(text);

/** In the page: the scripts that have come have run. One that lacks another asks for that once more. */
const allRun = async () => {
  const scripts = performance.getEntriesByType("resource").filter(({ name }) => /\/cdn\/.+\.js$/.test(name));
  await Promise.allSettled(scripts.map(({ name }) => import(name)));
};

const nothingToDo = () =>
  new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(() => requestIdleCallback(resolve))));

/** Resolves when all that a page asked for has come, or not, and has run, and it asks for nothing more. */
export const settled = async (page) => {
  let asked = 0;
  const count = () => void asked++;
  page.on("request", count);
  for (let before = -1; before !== asked;) {
    await page.waitForNetworkIdle({ idleTime: 0 });
    await page.evaluate(allRun);
    before = asked;
    await page.evaluate(nothingToDo);
  }
  page.off("request", count);
};

/** What each element of the page shows, in the order of the page. */
export const shown = (page, selector = DRAWN) =>
  page.$$eval(selector, (elements) =>
    elements.map(({ shadowRoot }) => {
      const canvas = shadowRoot?.querySelector("canvas");
      // Read from a copy: a canvas that is read from is from then on drawn in another way.
      const copy = Object.assign(document.createElement("canvas"), {
        width: canvas?.width ?? 1,
        height: canvas?.height ?? 1,
      });
      const context = copy.getContext("2d", { willReadFrequently: true });
      if (canvas) context.drawImage(canvas, 0, 0);
      const pixels = context.getImageData(0, 0, copy.width, copy.height).data;
      return {
        heading: shadowRoot?.querySelector('[part="heading"]')?.textContent.replaceAll(/\s/g, " ").trim(),
        options: [...(shadowRoot?.querySelectorAll('[role="option"]') ?? [])].map((option) => option.ariaLabel),
        /** Painted pixels, in percent of the drawing. */
        ink: (100 * pixels.filter((part, index) => index % 4 === 3 && part > 0).length) / (pixels.length / 4),
        painted: canvas !== null,
        picture: copy.toDataURL(),
        table: shadowRoot?.querySelectorAll("tbody tr").length ?? 0,
        text: shadowRoot?.querySelector('[part="frame"]')?.innerText,
      };
    }),
  );

/** Work on each item, a few at a time: pages mostly wait for their host. */
export const each = async (items, work, lanes = 3) => {
  const queue = [...[...items].entries()];
  const results = [];
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
};
