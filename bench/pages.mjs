/** Makes a site of one page for each row, work and number of charts, compressed as a server would have it. */
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { build } from "esbuild";
import { barSvg, mapSvg } from "./svg.mjs";
import { BAR, MAP, worksOf } from "./works.mjs";

const project = fileURLToPath(new URL("../", import.meta.url));
export const SITE = join(project, ".cache/bench/site");

/** Numbers of charts on a page. */
export const MANY = [50, 200];

const TEXT = `The reception network stayed under pressure throughout the year. More people applied than left in most months,
and temporary places had to be opened while the structural network was being extended across the regions of the country.`;

const TAGS = {
  bar: { id: BAR, open: '<fedasil-capacity-chart by="operator" lang="en">', close: "</fedasil-capacity-chart>" },
  map: { id: MAP, open: '<fedasil-return-map lang="en">', close: "</fedasil-return-map>" },
};

const LOADER = '<script type="module" src="/cdn/fedasil-charts.js"></script>';
const stylesheet = (name) => `<link rel="stylesheet" href="/cdn/${name}.css">`;
const fragmentOf = (work) => `${project}dist/figures/${TAGS[work].id}.en.part.html`;

/** A bundle of the library's user, in the head like ours. */
const bundled = (container) => ({
  bundle: true,
  head: () => '<script type="module" src="main.js"></script>',
  chart: () => container,
});

/** What a row asks its author to write: in the head, once before the first chart, and for each chart. */
export const ROWS = {
  alone: { name: "the article without a chart", kinds: ["phone", "desktop"], chart: () => "" },
  tag: {
    name: "**fedasil-charts, a bare tag**",
    head: () => `<link rel="modulepreload" href="/cdn/static/figure.js">${LOADER}`,
    before: (work) => {
      const file = `static/${TAGS[work].id}.en.js`;
      const isPrepared = existsSync(`${project}dist/cdn/${file}`);
      const preload = isPrepared ? `<link rel="modulepreload" href="/cdn/${file}">` : "";
      return `${stylesheet("fedasil-charts")}${preload}`;
    },
    chart: (work) => `${TAGS[work].open}${TAGS[work].close}`,
  },
  fragment: {
    name: "**fedasil-charts, its figure in the HTML**",
    isBuilt: (work) => existsSync(fragmentOf(work)),
    head: () => LOADER,
    before: () => stylesheet("fedasil-figure"),
    chart: async (work) => `${TAGS[work].open}${await readFile(fragmentOf(work), "utf8")}${TAGS[work].close}`,
  },
  // The tooltip is the browser's own, which no script sees.
  svg: {
    name: "inline SVG",
    kinds: ["phone", "desktop", "many"],
    chart: (work, works) => ({ bar: barSvg, map: mapSvg })[work](works[work]),
  },
  chartjs: { name: "Chart.js", onCanvas: true, ...bundled("<canvas></canvas>") },
  lit: { name: "the same in Lit, `chart.js/auto`", onCanvas: true, ...bundled("<lit-chart></lit-chart>") },
  highcharts: {
    name: "Highcharts with accessibility",
    ...bundled('<div style="width: 100%; height: 400px"></div>'),
  },
};

/** The rows that a work has, in the order of the tables. */
export const rowsOf = (work) => Object.keys(ROWS).filter((row) => ROWS[row].isBuilt?.(work) ?? true);

const pageOf = ({ title, head, before, chart, count }) => {
  const headed = (index) => (count > 1 ? `<h2>Section ${index + 1}</h2>` : "");
  const placed = chart && `<div data-chart>${chart}</div>`;
  const sections = Array.from({ length: count }, (_, index) => `${headed(index)}${placed}<p>${TEXT}</p>`).join("\n");
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<style>body{font:16px/1.5 system-ui,sans-serif;color:#222;margin:0}main{max-width:800px;margin:0 auto;padding:0 12px}</style>
${head}</head><body><main><h1>Annual review 2023</h1><p>${TEXT}</p>
${before}${sections}
${`<p>${TEXT}</p>\n`.repeat(5)}</main></body></html>
`;
};

const bundle = (entry, outfile, works) =>
  build({
    ...{ entryPoints: [entry], outfile, alias: { works }, nodePaths: [join(project, "bench/node_modules")] },
    ...{ bundle: true, minify: true, format: "esm", target: "es2022", legalComments: "none", logLevel: "silent" },
    define: { "process.env.NODE_ENV": '"production"' },
  });

const writePages = async (row, work, works) => {
  const { bundle: isBundled, head = () => "", before = () => "", chart } = ROWS[row];
  const folder = join(SITE, work, row);
  await mkdir(folder, { recursive: true });
  if (isBundled)
    await bundle(join(project, `bench/peers/${row}-${work}.js`), join(folder, "main.js"), join(SITE, "../works.json"));
  const parts = { title: works[work].title, head: head(work), before: before(work), chart: await chart(work, works) };
  for (const count of [1, ...(work === "bar" ? MANY : [])])
    await writeFile(join(folder, count === 1 ? "index.html" : `${count}.html`), pageOf({ ...parts, count }));
};

/** Beside each file the same in brotli, which sirv gives to a browser that accepts it. */
const compress = async (file) => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(await readFile(file), { params }));
};

export const writeSite = async () => {
  if (!existsSync(`${project}dist/cdn`)) throw new Error("dist/ is missing: npm run build");
  await rm(SITE, { recursive: true, force: true });
  await mkdir(join(SITE, "data"), { recursive: true });
  await cp(`${project}dist/cdn`, join(SITE, "cdn"), { recursive: true });
  const packages = createRequire(import.meta.url);
  await cp(packages.resolve("world-atlas/countries-110m.json"), join(SITE, "data/world.json"));
  const outlines = join(dirname(packages.resolve("@highcharts/map-collection/package.json")), "custom/world.topo.json");
  await cp(outlines, join(SITE, "data/highcharts-world.json"));
  const works = await worksOf();
  await writeFile(join(SITE, "../works.json"), JSON.stringify(works));
  for (const work of Object.keys(works)) for (const row of rowsOf(work)) await writePages(row, work, works);
  const files = (await readdir(SITE, { recursive: true })).filter((file) => /\.(html|js|css|json)$/.test(file));
  await Promise.all(files.map((file) => compress(join(SITE, file))));
};
