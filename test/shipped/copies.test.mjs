/** Beside another copy of this library, or of Chart.js, neither changes the other. */
import assert from "node:assert/strict";
import { copyFile, cp } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { build } from "esbuild";
import { launch } from "./browser.mjs";
import { headings, values } from "./headings.mjs";
import { charts, htmlPage, host, placed, project, ready, SCRIPT, shown, value, visit } from "./page.mjs";

const ALL = '<script src="/cdn/fedasil-charts.all.js"></script>';
const OTHER = '<script type="module" src="/other/fedasil-charts.js"></script>';
const CHART = '<script src="/chart.umd.js"></script>\n<script src="/vandal.js"></script>';

/** What a page may do to its own Chart.js: other defaults, and a plugin for every chart that paints over it and fails. */
const VANDAL = `
  const { defaults } = Chart;
  defaults.color = defaults.borderColor = defaults.backgroundColor = "red";
  defaults.font.size = 40;
  defaults.animation = { duration: 60_000 };
  defaults.datasets.bar.barThickness = 1;
  defaults.layout.padding = 30;
  defaults.devicePixelRatio = 3;
  Chart.register({
    id: "vandal",
    afterDraw({ ctx, width, height }) {
      ctx.fillStyle = "red";
      ctx.fillRect(0, 0, width, height);
      throw new Error("the page's plugin was called for our chart");
    },
  });
  globalThis.hostChart = Chart;
  globalThis.hostDefaults = JSON.stringify(defaults);`;

const body = [...Object.values(charts), `<p>Places: ${value}.</p>`].map(placed).join("\n");

const pages = {
  "alone.html": htmlPage({ body }),
  "modules-twice.html": htmlPage({ head: `${SCRIPT}\n${OTHER}`, body }),
  "all-then-modules.html": htmlPage({ head: `${ALL}\n${SCRIPT}`, body }),
  "modules-then-all.html": htmlPage({ head: SCRIPT, body: `${body}\n${ALL}` }),
  "own-chart.html": htmlPage({ head: `${CHART}\n${SCRIPT}`, body }),
  "own-chart-and-all.html": htmlPage({ head: `${CHART}\n${ALL}`, body }),
  "bundle.html": htmlPage({ head: '<script type="module" src="/bundle/page.js"></script>', body }),
};

/** A page whose editors bundle: our modules and their own Chart.js in one build. */
const bundle = (folder) =>
  build({
    stdin: {
      contents: `
        import { Chart, registerables } from "chart.js";
        import "./dist/npm/capacity-chart.js";
        import "./dist/npm/return-map.js";
        import "./dist/npm/value.js";
        Chart.register(...registerables);
        ${VANDAL}`,
      resolveDir: project,
    },
    bundle: true,
    format: "esm",
    splitting: true,
    entryNames: "page",
    outdir: folder,
    logLevel: "silent",
  });

describe("beside another copy", () => {
  let browser, site, visited, alone;

  /** In one page, without its cache. */
  const open = async (name) => {
    visited ??= await visit(browser, "about:blank");
    const { page, seen } = visited;
    await page.setCacheEnabled(false);
    for (const told of Object.values(seen)) told.length = 0;
    await page.goto(`${site.url}/${name}.html`);
    await ready(page);
    const result = {
      figures: await shown(page),
      noise: [...seen.failed, ...seen.console, ...seen.errors],
      globals: await page.evaluate(() => Object.getOwnPropertyNames(globalThis)),
      host: await page.evaluate(() => ({
        same: globalThis.Chart === globalThis.hostChart,
        defaults: JSON.stringify(globalThis.hostChart?.defaults) === globalThis.hostDefaults,
        charts: Object.keys(globalThis.hostChart?.instances ?? {}).length,
      })),
    };
    return result;
  };

  /** Compared one by one, since a picture is too long for a message. */
  const expectSamePictures = (figures) =>
    figures.forEach(({ heading, picture }, index) =>
      assert.ok(picture === alone.figures[index].picture, `“${heading}” is drawn as on a page without the other copy`),
    );

  before(async () => {
    [browser, site] = await Promise.all([launch(), host({ ...pages, "vandal.js": VANDAL })]);
    await cp(join(site.folder, "cdn"), join(site.folder, "other"), { recursive: true });
    await copyFile(join(project, "node_modules/chart.js/dist/chart.umd.js"), join(site.folder, "chart.umd.js"));
    await bundle(join(site.folder, "bundle"));
    alone = await open("alone");
  });

  after(() => Promise.all([browser?.close(), site?.close()]));

  for (const name of ["modules-twice", "all-then-modules", "modules-then-all"])
    it(`of this library, nothing breaks: ${name}`, async () => {
      const { figures, noise } = await open(name);
      assert.deepEqual(noise, []);
      assert.deepEqual(
        figures.map(({ heading, options }) => [heading, options.length]),
        Object.keys(charts).map((id) => [headings[id].en, values[id]]),
      );
      expectSamePictures(figures);
    });

  for (const name of ["own-chart", "own-chart-and-all"])
    it(`of Chart.js, with its own defaults and plugins, neither changes the other: ${name}`, async () => {
      const { figures, noise, host } = await open(name);
      assert.deepEqual(noise, []);
      expectSamePictures(figures);
      assert.deepEqual(host, { same: true, defaults: true, charts: 0 });
    });

  it("of Chart.js in the same bundle, our charts stay as they are", async () => {
    const { figures, noise } = await open("bundle");
    assert.deepEqual(noise, []);
    expectSamePictures(figures);
  });

  it("leaves nothing in the page's global scope but the marks of lit", async () => {
    const plain = await visit(browser, `${site.url}/vandal.js`);
    const own = new Set(await plain.page.evaluate(() => Object.getOwnPropertyNames(globalThis)));
    await plain.close();
    const added = alone.globals.filter((name) => !own.has(name) && !/^(lit|reactiveElement)[A-Z]/.test(name));
    assert.deepEqual(added, []);
  });
});
