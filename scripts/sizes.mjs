/** Writes what a reader's browser fetches into the README, as measured on the build: `npm run build`, `npm run sizes`. */
import { readFile, writeFile } from "node:fs/promises";
import { format } from "prettier";
import { weigh, weighStill } from "./budget.mjs";

const README = new URL("../README.md", import.meta.url);
const MARKERS = /(<!-- sizes -->)[^]*(<!-- \/sizes -->)/;

/** The widest of the languages: a reader fetches one. */
const most = (lines) => Math.max(...lines.map(({ bytes }) => bytes));

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Of a tag with several figures the lightest and the heaviest. */
const cell = (lines) => {
  const figures = [...new Set(lines.map(({ figure }) => figure))];
  const sizes = figures.map((figure) => most(lines.filter((line) => line.figure === figure))).sort((a, b) => a - b);
  const [least, last] = [kB(sizes[0]), kB(sizes.at(-1))];
  return least === last ? last : `${least} to ${last}`;
};

const [still, live] = await Promise.all([weighStill(), weigh()]);
const tags = [...new Set(live.map(({ tag }) => tag))];
const rows = tags.map((tag) => {
  const cells = [still, live].map((lines) => cell(lines.filter((line) => line.tag === tag)));
  return `| \`<fedasil-${tag}>\` | ${cells.join(" | ")} |`;
});
const table = `| alone on a page | requested before it is seen | live, everything |\n| --- | --- | --- |\n${rows.join("\n")}`;

const text = await readFile(README, "utf8");
if (!MARKERS.test(text)) throw new Error("README.md has no <!-- sizes --> and <!-- /sizes -->");
const filled = text.replace(MARKERS, (_, start, end) => `${start}\n\n${table}\n\n${end}`);
await writeFile(README, await format(filled, { parser: "markdown", printWidth: 120, proseWrap: "preserve" }));
console.log(table);
