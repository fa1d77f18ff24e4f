/** What docs/performance.md tells of a run: how it was measured, and its tables. */
import { readFile, writeFile } from "node:fs/promises";
import { format } from "prettier";
import { manyCharts, oneChart } from "./table.mjs";

const PAGE = new URL("../docs/performance.md", import.meta.url);
const MARKERS = /(<!-- bench -->)[^]*(<!-- \/bench -->)/;

const failures = (failed) =>
  failed.length === 0
    ? "No visit failed."
    : `${failed.length} visits failed:\n\n${failed.map((one) => `- ${one}`).join("\n")}`;

/** `rows(work, kind)`: key → name of each row of a work that is visited in this way. */
export const reportOf = ({ measured, failed, chromium, rounds, versions, rows, counts, date }) => {
  const day = date.toISOString().slice(0, 10);
  return `Measured on ${day} with ${chromium} and ${versions.join(", ")}: medians of ${rounds} rounds, in each of which every page
was visited in another order; of many charts, of each third round. ${failures(failed)}

### A bar chart

${oneChart(measured, "bar", rows("bar", "phone"))}

### A map

${oneChart(measured, "map", rows("map", "phone"))}

### Many bar charts on one page, desktop

${manyCharts(measured, counts, rows("bar", "many"))}`;
};

export const writeReport = async (text) => {
  const page = await readFile(PAGE, "utf8");
  if (!MARKERS.test(page)) throw new Error("docs/performance.md has no <!-- bench --> and <!-- /bench -->");
  const filled = page.replace(MARKERS, (_, start, end) => `${start}\n\n${text}\n\n${end}`);
  await writeFile(PAGE, await format(filled, { parser: "markdown", printWidth: 120, proseWrap: "preserve" }));
};
