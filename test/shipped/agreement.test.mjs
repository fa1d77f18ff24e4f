/** Every number inside a sentence is the value of the JSON that is shipped. */
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { after, before, describe, it } from "node:test";
import { launch } from "./browser.mjs";
import { host, htmlPage, project, ready, visit } from "./page.mjs";

const read = (name) => readFile(`${project}dist/data/${name}`, "utf8");
const ids = (await readdir(`${project}dist/data`))
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.slice(0, -5));
const figures = await Promise.all(ids.map(async (id) => JSON.parse(await read(`${id}.json`))));

/** A number in English, as a reader sees it. */
const english = (number, unit) => {
  const digits = Math.abs(number).toLocaleString("en", { maximumFractionDigits: 1 });
  return `${number < 0 ? "−" : ""}${digits}${unit === "percent" ? "%" : ""}`;
};

/** What has to be read of a value: written here a second time, from the JSON alone. */
const expected = ({ value, low, high, exactness, printed, kind }, unit) => {
  if (value === null && low !== undefined && high !== undefined) return [low, high].map((n) => english(n, unit));
  const number = value ?? low ?? high;
  if (number === undefined) return [printed ?? (kind === "unknown" ? "no figure" : "not published")];
  const words = { "more-than": "more than", about: "about", "less-than": "less than" };
  return [
    ...(words[exactness] ? [words[exactness]] : []),
    ...(unit === "one-in" ? ["1 in 4"] : [english(number, unit)]),
  ];
};

const values = figures.flatMap(({ id, rows, measures }) =>
  rows.flatMap(({ key, cells }) =>
    measures.flatMap(({ id: measure, unit }) =>
      cells[measure] ? [{ of: `${id}/${key}/${measure}`, texts: expected(cells[measure], unit) }] : [],
    ),
  ),
);

const assertTold = (told, texts, where) => {
  for (const text of texts) assert.ok(told?.includes(text), `${where}: ${told} should hold ${text}`);
};

describe("a number inside a sentence", () => {
  let browser, site;

  before(async () => {
    const numbers = values.map(({ of }) => `<p><fedasil-value of="${of}"></fedasil-value></p>`);
    [browser, site] = await Promise.all([launch(), host({ "values.html": htmlPage({ body: numbers.join("\n") }) })]);
  });

  after(() => Promise.all([browser?.close(), site?.close()]));

  it("is that of the file, those of the running text too", async () => {
    assert.ok(values.length > 300, String(values.length));
    const { page, seen, close } = await visit(browser, `${site.url}/values.html`);
    await ready(page);
    const told = await page.$$eval("fedasil-value", (all) =>
      all.map(({ shadowRoot }) => shadowRoot.querySelector("[part=value]")?.textContent.replaceAll(/\s+/g, " ")),
    );
    for (const [index, { of, texts }] of values.entries()) assertTold(told[index], texts, of);
    assert.deepEqual([seen.console, seen.errors], [[], []]);
    await close();
  });
});
