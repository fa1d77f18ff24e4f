/** Weighs what a reader's browser fetches after the HTML, per element, figure and language, against budgets.json. */
import { readFile } from "node:fs/promises";
import { brotliCompressSync, constants } from "node:zlib";
import { StepFailed } from "./steps.mjs";

const dist = new URL("../dist/cdn/", import.meta.url);

const brotli = (buffer) => brotliCompressSync(buffer, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const sizes = new Map();
const sizeOf = async (name) => {
  if (!sizes.has(name)) sizes.set(name, brotli(await readFile(new URL(name, dist))));
  return sizes.get(name);
};

/** The table of files that the build wrote into the loader. */
const filesOf = async () => {
  const text = await readFile(new URL("fedasil-charts.js", dist), "utf8");
  return JSON.parse(/^const __FILES__=(\{.*?\});/.exec(text)[1]);
};

/** One line per element, figure and language: what it weighs, and what it may weigh. */
export const weigh = async () => {
  const files = await filesOf();
  const budgets = JSON.parse(await readFile(new URL("../budgets.json", import.meta.url), "utf8"));
  const lines = [];
  for (const [tag, { files: own, by, bare }] of Object.entries(files.tags)) {
    const figures = by ? Object.values(by) : Object.keys(files.figures);
    for (const figure of figures) {
      const [chapter, ...form] = files.figures[figure];
      if (!by && !bare && form.length === 0) continue;
      for (const [language, words] of Object.entries(files.words)) {
        const indexes = [...own, words.shell, words[chapter], ...files.chapters[chapter], ...(bare ? [] : form)];
        const names = ["fedasil-charts.js", "fedasil-charts.css", ...indexes.map((index) => files.names[index])];
        const parts = await Promise.all([...new Set(names)].map(sizeOf));
        const bytes = parts.reduce((sum, size) => sum + size, 0);
        const key = [`${tag}/${figure}`, figure, tag].find((candidate) => candidate in budgets.bytes);
        lines.push({ tag, figure, language, bytes, budget: budgets.bytes[key] ?? 0 });
      }
    }
  }
  for (const [name, budget] of Object.entries(budgets.files))
    lines.push({ tag: name, figure: "", language: "", bytes: await sizeOf(await fileNamed(name)), budget });
  return lines;
};

const fileNamed = async (name) => {
  const files = await filesOf();
  return files.names.find((candidate) => candidate.startsWith(`files/${name}`)) ?? name;
};

export const checkBudget = async () => {
  const lines = await weigh();
  const over = lines.filter(({ bytes, budget }) => bytes > budget);
  const told = over.map(
    ({ tag, figure, language, bytes, budget }) => `${tag} ${figure} ${language}: ${bytes} bytes, budget ${budget}`,
  );
  if (over.length > 0) throw new StepFailed(`Over budget (brotli 11, everything after the HTML):\n${told.join("\n")}`);
  const most = {};
  for (const { tag, bytes } of lines) most[tag] = Math.max(most[tag] ?? 0, bytes);
  return Object.entries(most)
    .map(([tag, bytes]) => `${tag} ${(bytes / 1000).toFixed(1)}`)
    .join(", ")
    .concat(" kB");
};
