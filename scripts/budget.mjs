/**
 * Weighs what a reader's browser fetches after the HTML, per element, figure and language, against budgets.json. By hand,
 * since what weighs files (size-limit) does not know which of them an element asks for.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { build } from "esbuild";
import { catalogue } from "./catalogue.mjs";
import { importSource } from "./source.mjs";

const root = new URL("../", import.meta.url);
const dist = new URL("dist/cdn/", root);
const LOADER = "fedasil-charts.js";
const STYLES = "fedasil-charts.css";
const LANGUAGES = ["nl", "fr", "de", "en"];

const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
const brotli = async (content) => (await promisify(brotliCompress)(content, { params })).length;

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

const sizes = new Map();
const sizeOf = (name) => {
  if (!sizes.has(name)) sizes.set(name, readFile(new URL(name, dist)).then(brotli));
  return sizes.get(name);
};

/** The table that the build wrote into the loader, from which it knows what to ask for. */
export const filesOf = async () => {
  const text = await readFile(new URL(LOADER, dist), "utf8");
  return JSON.parse(/^const __FILES__=(\{.*?\});/.exec(text)[1]);
};

/** What each element costs with each figure that it can show, in each language: all that the loader asks for. */
export const weigh = async () => {
  const files = await filesOf();
  const { figureIds, languages, needsOf } = await importSource(`
    export { figureIds } from "./src/figures/catalogue.ts";
    export { languages } from "./src/i18n/language.ts";
    export { needsOf } from "./src/embed/needs.ts";`);
  const lines = Object.entries(files.tags).flatMap(([tag, shown]) =>
    (shown
      ? shown.split(",").map((parts) => [parts.split(" ")[0], figureIds[parts.split(" ")[1]]])
      : figureIds.map((of) => [null, of])
    ).flatMap(([value, figure]) =>
      languages.map(async (language) => {
        const asking = { tag, language, form: null, by: value, of: value === null ? figure : null };
        const names = needsOf(files, asking).map((name) => `${files.folder}/${name}.js`);
        // A number reserves no room: the README gives its tag without the stylesheet.
        const parts = await Promise.all([LOADER, ...(tag === files.bare ? [] : [STYLES]), ...names].map(sizeOf));
        return { tag, figure, language, bytes: sum(parts) };
      }),
    ),
  );
  return Promise.all(lines);
};

/** What is asked for before a static figure, or a number, is seen: of each tag alone, with its stylesheet. */
export const weighStill = async () => {
  const { figures, tags } = await catalogue();
  const lines = tags.flatMap(({ tag, bare, by = {}, defaultForms = {} }) => {
    const all = figures.filter(({ forms }) => bare || forms).map(({ id }) => [id, id]);
    const own = Object.entries(by);
    return (own.length > 0 ? own : all).flatMap(([value, figure]) => {
      const forms = Object.keys(figures.find(({ id }) => id === figure).forms ?? {});
      const form = defaultForms[value] ?? forms[0];
      const name = form === forms[0] ? figure : `${figure}.${form}`;
      return LANGUAGES.map(async (language) => {
        const files = bare
          ? ["static/number.js", `static/${figure}.${language}.numbers.js`]
          : [STYLES, "static/figure.js", `static/${name}.${language}.js`];
        const bytes = sum(await Promise.all([LOADER, ...files].map(sizeOf)));
        return { tag, figure, form, language, bytes };
      });
    });
  });
  return Promise.all(lines);
};

const still = async (limits) =>
  (await weighStill())
    .map(({ tag, figure, form, language, bytes }) => {
      const kind = form === "map" ? "map" : "chart";
      const key = [tag, figure].find((name) => name in limits) ?? kind;
      return { key, what: `${tag} ${figure} ${language}, still`, bytes, limit: limits[key] };
    })
    .filter(({ limit }) => limit !== undefined);

const requested = async (limits) =>
  (await weigh()).map(({ tag, figure, language, bytes }) => {
    const key = [`${tag}/${figure}`, tag].find((candidate) => candidate in limits) ?? tag;
    return { key, what: `${tag} ${figure} ${language}`, bytes, limit: limits[key] };
  });

const single = async (limits) => {
  const { folder } = await filesOf();
  return Promise.all(
    Object.entries(limits).map(async ([key, limit]) => {
      const name = key.includes(".") ? key : `${folder}/${key}.js`;
      return { key, what: name, bytes: await sizeOf(name), limit };
    }),
  );
};

const modules = (limits) =>
  Promise.all(
    Object.entries(limits).map(async ([key, limit]) => {
      const options = { entryPoints: [key], absWorkingDir: new URL(".", root).pathname, format: "esm" };
      const { outputFiles } = await build({ ...options, bundle: true, minify: true, write: false });
      return { key, what: key, bytes: await brotli(outputFiles[0].contents), limit };
    }),
  );

const weighed = async ({ still: stills = {}, requested: asked = {}, files = {}, modules: sources = {} }) =>
  [await still(stills), await requested(asked), await single(files), await modules(sources)].flat();

/** The heaviest of each budget. */
const heaviest = (lines) => {
  const most = new Map();
  for (const line of lines) if (line.bytes > (most.get(line.key)?.bytes ?? 0)) most.set(line.key, line);
  return [...most.values()];
};

const told = ({ what, bytes, limit }, name) =>
  limit === undefined
    ? `  ${what}: ${bytes} bytes, and no budget`
    : `  ${what}: ${bytes} bytes, ${bytes - limit} over the ${limit} of the ${name}`;

const check = async () => {
  const { goals, ratchet } = JSON.parse(await readFile(new URL("budgets.json", root), "utf8"));
  const over = [];
  for (const [name, budgets] of Object.entries({ goals, ratchet }))
    for (const line of heaviest(await weighed(budgets))) if (!(line.bytes <= line.limit)) over.push(told(line, name));
  if (over.length === 0) return;
  console.log("Heavier than budgets.json allows (brotli 11, the heaviest figure and language each):");
  console.log(over.join("\n"));
  process.exitCode = 1;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await check();
