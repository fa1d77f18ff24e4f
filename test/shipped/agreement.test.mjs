/** Table, JSON, CSV and the number inside a sentence are projections of one figure: here they are held side by side. */
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { after, before, describe, it } from "node:test";
import { launch } from "./browser.mjs";
import { each, host, htmlPage, project, ready, visit } from "./page.mjs";

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

describe("projections agree", () => {
  let browser, site;

  before(async () => {
    const tags = figures.map(({ id }) => `<fedasil-figure of="${id}" sort="source"></fedasil-figure>`);
    const numbers = values.map(({ of }) => `<p><fedasil-value of="${of}"></fedasil-value></p>`);
    const pages = {
      "tables.html": htmlPage({ body: tags.join("\n") }),
      "values.html": htmlPage({ body: numbers.join("\n") }),
    };
    [browser, site] = await Promise.all([launch(), host(pages)]);
  });

  after(() => Promise.all([browser?.close(), site?.close()]));

  it("in the table of every figure", async () => {
    const { page, close } = await visit(browser, `${site.url}/tables.html`, { height: 1000 });
    await page.waitForFunction(() =>
      [...document.querySelectorAll("fedasil-figure")].every(({ shadowRoot }) => shadowRoot?.querySelector("table")),
    );
    const tables = await page.$$eval("fedasil-figure", (all) =>
      all.map(({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll("tbody tr")].map((row) =>
          [...row.children].map((cell) => cell.textContent.replaceAll(/[\s\u202f]+/g, " ").trim()),
        ),
      ),
    );
    for (const [index, { id, rows, measures }] of figures.entries()) {
      assert.equal(tables[index].length, rows.length, id);
      for (const [place, { key, cells }] of rows.entries())
        for (const [column, { id: measure, unit }] of measures.entries())
          if (cells[measure])
            assertTold(tables[index][place][column + 1], expected(cells[measure], unit), `${id}/${key}`);
    }
    await close();
  });

  it("in every number inside a sentence, those of the running text too", async () => {
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

  it("in the CSV", () =>
    each(figures, async ({ id, rows, measures }) => {
      const lines = (await read(`${id}.csv`)).trimEnd().split("\r\n").slice(1);
      const cells = rows.flatMap((row) => measures.flatMap((measure) => row.cells[measure.id] ?? []));
      assert.equal(lines.length, cells.length, id);
    }));
});
