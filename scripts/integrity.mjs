/** Writes `dist/cdn/integrity.json`: the value of `integrity` for each file that a page names itself. */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";

const cdn = new URL("../dist/cdn/", import.meta.url);

/** The files that these ask for are named by no page: where they lie, who may write there has to be trusted. */
const NAMED = ["fedasil-charts.all.js", "fedasil-charts.css", "fedasil-charts.js"];

const integrityOf = (bytes) => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;

export const writeIntegrity = async () => {
  const entries = NAMED.map(async (name) => [name, integrityOf(await readFile(new URL(name, cdn)))]);
  const values = Object.fromEntries(await Promise.all(entries));
  await writeFile(new URL("integrity.json", cdn), `${JSON.stringify(values, null, 2)}\n`);
};
