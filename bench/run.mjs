/**
 * `npm run bench`: this library beside others, in pages that show the same, measured in one run, and told in
 * docs/performance.md. `npm run bench -- --rounds 1` is a quick look, `--only "bar/(tag|chartjs)/phone"` a part: both are
 * printed and not written. Each visit stands in .cache/bench/visits.json, the first of each page as a picture beside it.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import puppeteer from "puppeteer-core";
import { findBrowser } from "../scripts/browser/find.mjs";
import { serve } from "../scripts/serve.mjs";
import { step } from "../scripts/steps.mjs";
import { install, versions } from "./packages.mjs";
import { reportOf, writeReport } from "./report.mjs";
import { KINDS, visit } from "./visit.mjs";

/** Fewer are told to nobody else. */
const ENOUGH = 5;

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "15" }, only: { type: "string", default: "" } },
});
const rounds = Number(values.rounds);
if (!(Number.isInteger(rounds) && rounds > 0)) throw new Error(`--rounds ${values.rounds}: a whole number from 1`);
const isWhole = rounds >= ENOUGH && values.only === "";

const cache = fileURLToPath(new URL("../.cache/bench/", import.meta.url));
const pictures = join(cache, "pictures");

const launch = async (url) => {
  const { args, ...found } = await findBrowser("chromium");
  // Popups of the browser's own window are pages too, and would load beside each.
  const popups = "--disable-features=WebUIOmniboxPopup,WebUIOmniboxFullPopup,WebUIOmniboxAimPopup";
  const browser = await puppeteer.launch({ ...found, args: [...args, popups], protocolTimeout: 120_000 });
  await visit(browser, `${url}/bar/alone/`, { kind: "desktop" }); // what a browser does once, it does here
  return browser;
};

const shuffled = (list) => {
  const rest = [...list];
  return list.map(() => rest.splice(Math.floor(Math.random() * rest.length), 1)[0]);
};

/** Every page in every way that it is visited: key of what is measured → path and options of a visit. */
const visitsOf = ({ ROWS, MANY, rowsOf }) => {
  const all = ["bar", "map"].flatMap((work) =>
    rowsOf(work).flatMap((row) => {
      const [path, { onCanvas, kinds = Object.keys(KINDS) }] = [`${work}/${row}`, ROWS[row]];
      const one = (kind) => ({ key: `${path}/${kind}`, path: `${path}/`, kind, onCanvas });
      const many = (count) => ({ key: `${path}/many/${count}`, path: `${path}/${count}.html`, kind: "many" });
      return kinds.flatMap((kind) => (kind !== "many" ? [one(kind)] : work === "bar" ? MANY.map(many) : []));
    }),
  );
  return all.filter(({ key }) => new RegExp(values.only).test(key));
};

const pictureOf = (key) => (page) => page.screenshot({ path: join(pictures, `${key.replaceAll("/", "-")}.png`) });

/** Resolves to key → its visits, what failed, and the browser. Each round has a browser of its own, and visits in another order. */
const measure = async (url, all) => {
  const [measured, failed] = [{}, []];
  let chromium;
  for (let round = 0; round < rounds; round++) {
    const browser = await launch(url);
    chromium = await browser.version();
    for (const { key, path, ...how } of shuffled(all)) {
      if (round % (KINDS[how.kind].every ?? 1) > 0) continue;
      const look = round === 0 ? pictureOf(key) : undefined;
      await visit(browser, `${url}/${path}`, { ...how, look }).then(
        (one) => (measured[key] ??= []).push(one),
        (error) => failed.push(`${key}: ${error.message}`),
      );
    }
    await browser.close();
    await writeFile(join(cache, "visits.json"), JSON.stringify({ measured, failed }, null, 1));
    console.log(`round ${round + 1} of ${rounds}, load of the machine ${loadavg()[0].toFixed(1)}`);
  }
  return { measured, failed, chromium };
};

await step("packages", install);
// These import what has just been installed.
const { MANY, ROWS, rowsOf, SITE, writeSite } = await import("./pages.mjs");
await rm(pictures, { recursive: true, force: true });
await mkdir(pictures, { recursive: true });
await step("pages", writeSite);
const server = await serve({ root: SITE, brotli: true });
const result = await measure(server.url, visitsOf({ ROWS, MANY, rowsOf }));
await server.close();

const namesOf = (work, kind) => {
  const rows = rowsOf(work).filter((row) => ROWS[row].kinds?.includes(kind) ?? true);
  return Object.fromEntries(rows.map((row) => [row, ROWS[row].name]));
};
const text = reportOf({ ...result, rounds, versions: await versions(), rows: namesOf, counts: MANY, date: new Date() });
console.log(`\n${text}`);
if (isWhole) await writeReport(text);
else console.log("\nNot written to docs/performance.md, which tells of whole runs of five rounds and more.");
