import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { languages } from "./page.mjs";

/** Typed by hand from the list of figures: the ids are the contract with everyone who takes a file. */
const IDS = [
  ...["applications-by-year", "requests-by-outcome", "network-by-year"],
  ...["capacity-by-type", "capacity-by-operator", "capacity-by-year", "capacity-in-2023", "capacity-change"],
  ...["residents-by-household", "residents-by-nationality", "residents-by-status", "residents-by-sex"],
  ...["residents-by-age", "minors-capacity-by-phase", "minors-capacity-by-year", "minors-inflow-by-year"],
  ...["minors-by-age", "minors-by-nationality", "minors-by-sex", "resettlement-by-route", "resettlement-by-year"],
  ...["resettlement-by-household", "resettlement-by-reception", "resettlement-pledge", "returns-by-destination"],
  ...["returns-with-support", "returns-by-year", "returns-by-status", "returns-by-household", "returns-by-age"],
  ...["returns-by-sex", "protection-certificates", "waiting-list", "year-events", "key-figures", "text-numbers"],
];

const HEADER =
  "figure,edition,key,role,from,to,label,measure,value,unit,period,timing,kind,exactness,low,high,printed,formula,source,source_url,confidence,note";

/** Figure → row → numbers of the row, in the order of the figure's measures; typed by hand from the review. */
const NUMBERS = {
  "capacity-by-operator": {
    ...{ fedasil: [12841], "croix-rouge": [8620], "rode-kruis": [6244], ocmw: [4542], private: [1259] },
    ...{ samusocial: [902], caritas: [591], other: [652], total: [35651] },
  },
  "capacity-by-type": {
    ...{ "first-phase": [3138, 86], collective: [27077, 95], individual: [5076, 95], "open-return": [360, 96] },
    ...{ total: [35651, 95] },
  },
  "returns-by-destination": {
    ...{ BR: [996], MD: [171], MN: [170], GE: [145], SV: [107], RO: [92], BY: [87], CO: [82], PK: [80], TR: [73] },
    ...{ other: [949], total: [2952] },
  },
  "requests-by-outcome": {
    ...{ allocated: [22715], "not-received": [15498], "no-show": [3034], "waiting-list": [8816] },
    ...{ "subsequent-application": [3607], "eu-national": [41], total: [38213] },
  },
  "minors-by-nationality": { AF: [48], SY: [15], ER: [10], SO: [6], PS: [4], GN: [1], other: [14] },
};

const THOUSANDS = { nl: ".", fr: " ", de: ".", en: "," };
const grouped = (number) => (language) => String(number).replace(/(?=\d{3}$)/, THOUSANDS[language]);

/** What the source gets wrong, leaves open or says twice, and where it is said: figure, row, and words of its note. */
const TRAPS = [
  ["minors-by-nationality", "AF", "98"],
  ["minors-by-nationality", "AF", grouped(2743)],
  ["returns-by-household", "unaccompanied-minors", ">1"],
  ["residents-by-household", "unaccompanied-minors", grouped(2743)],
  ["residents-by-household", "families", grouped(35651)],
  ["minors-inflow-by-year", "2022", grouped(3797)],
  ["minors-inflow-by-year", "2023", grouped(2743)],
  ["minors-inflow-by-year", "undated", grouped(2072)],
  [
    ...["capacity-by-type", "total"],
    { nl: "niet herrekend", fr: "n’est pas recalculé", de: "nicht neu berechnet", en: "not recalculated" },
  ],
  ["capacity-by-year", "record", grouped(35614)],
  ["capacity-by-year", "2022", grouped(33499)],
  ["capacity-by-year", "2017", "2019"],
  ["capacity-change", "2022", grouped(33505)],
  ["capacity-change", "created", grouped(3388)],
  ["capacity-change", "closed", "848"],
  ["text-numbers", "record-places", grouped(35614)],
  ["text-numbers", "waiting-list-end", grouped(8816)],
  ["requests-by-outcome", "total", grouped(35507)],
  ["requests-by-outcome", "waiting-list", grouped(3000)],
  ["returns-with-support", "IQ", "73"],
  ["returns-with-support", "RO", "60"],
  ["returns-with-support", "other", "639"],
  ["returns-by-destination", "other", "949"],
  ["returns-by-destination", "total", "45"],
];

const folder = new URL("../../dist/data/", import.meta.url);
const read = (name) => readFile(new URL(name, folder), "utf8");

/** RFC 4180: fields between commas, quoted where they hold one, a quote within quotes doubled; lines end in CR LF. */
const parse = (text) => {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const rows = [[]];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const match = field.exec(text);
    assert.ok(match, `not a field: ${text.slice(at, at + 80)}`);
    rows.at(-1).push(match[1] === undefined ? match[2] : match[1].replaceAll('""', '"'));
    if (match[3] === "\r\n") rows.push([]);
  }
  assert.deepEqual(rows.pop(), [], "the last line is ended");
  return rows;
};

const records = (text) => {
  const [head, ...rows] = parse(text);
  return rows.map((row) => {
    assert.equal(row.length, head.length, `fields of ${row.join()}`);
    return Object.fromEntries(head.map((name, index) => [name, row[index]]));
  });
};

const BOM = "\ufeff";

describe("the files of data", () => {
  it("are ten for each figure, and no others", async () => {
    const names = IDS.flatMap((id) => [
      `${id}.json`,
      ...["", ".nl", ".fr", ".de", ".en"].map((part) => `${id}${part}.csv`),
      ...[".nl", ".fr", ".de", ".en"].map((part) => `${id}${part}.txt`),
    ]);
    assert.deepEqual((await readdir(folder)).sort(), names.sort());
  });

  it("tell each figure in a sentence, then in a paragraph", async () => {
    for (const id of IDS)
      for (const language of ["nl", "fr", "de", "en"]) {
        const [sentence, paragraph, ...more] = (await read(`${id}.${language}.txt`)).trimEnd().split("\n\n");
        assert.match(sentence, /^\S.{20,}\.$/, `${id} ${language}`);
        assert.ok(paragraph.length > sentence.length / 2 && more.length === 0, `${id} ${language}`);
        assert.doesNotMatch(sentence + paragraph, /[{}]|undefined|NaN|\.\./, `${id} ${language}`);
      }
  });

  for (const id of IDS)
    it(`${id}: every CSV is that of the JSON`, async () => {
      const figure = JSON.parse(await read(`${id}.json`));
      const plain = await read(`${id}.csv`);
      assert.ok(!plain.startsWith(BOM), "no byte-order mark for programs");
      assert.equal(plain, (await read(`${id}.en.csv`)).slice(1), "the plain file is in English");

      const values = figure.rows.flatMap(({ key, cells }) =>
        figure.measures.flatMap(({ id: measure }) => (cells[measure] ? [{ key, measure, ...cells[measure] }] : [])),
      );
      for (const language of languages) {
        const text = await read(`${id}.${language}.csv`);
        assert.ok(text.startsWith(BOM), `${language}: a byte-order mark for spreadsheets`);
        assert.equal(text.slice(1, text.indexOf("\r\n")), HEADER);
        const lines = records(text.slice(1));
        assert.deepEqual(
          lines.map(({ figure: of, edition, key, measure, value }) => [of, edition, key, measure, value]),
          values.map(({ key, measure, value }) => [id, "2023", key, measure, String(value ?? "")]),
          language,
        );
        for (const { key, label, period, source, source_url: url } of lines) {
          assert.ok(label && source, `${language} ${key}: a label and a source`);
          assert.match(url, /^https?:\/\/[^\s]+$/, `${language} ${key}`);
          // Days and months are written so that they sort: "2023-12" is before "2023-12-31".
          for (const day of period.split("/")) assert.ok(day <= "2023-12-31", `${language} ${key}: ${period}`);
        }
      }
    });

  for (const [id, rows] of Object.entries(NUMBERS))
    it(`${id}: the numbers are those of the review`, async () => {
      const figure = JSON.parse(await read(`${id}.json`));
      const numbers = figure.rows.map(({ key, cells }) => [
        key,
        figure.measures.map((measure) => cells[measure.id]?.value),
      ]);
      assert.deepEqual(Object.fromEntries(numbers), rows);
    });

  for (const language of languages)
    it(`say in ${language} what the source leaves open`, async () => {
      const missing = [];
      for (const [id, key, text] of TRAPS) {
        const expected = typeof text === "function" ? text(language) : (text[language] ?? text);
        const notes = records((await read(`${id}.${language}.csv`)).slice(1))
          .filter((line) => line.key === key)
          .map(({ note }) => note.replaceAll(/\s/g, " "));
        if (!notes.some((note) => note.includes(expected)))
          missing.push(`${id}/${key}: “${expected}” not in “${notes}”`);
      }
      assert.deepEqual(missing, []);
    });

  it("print the count of minors among returnees as it is printed, and give it no value", async () => {
    const line = records(await read("returns-by-household.csv")).find(({ key }) => key === "unaccompanied-minors");
    assert.deepEqual([line.value, line.low, line.high, line.printed], ["", "", "", ">1"]);
  });

  it("keep bounds open: more than 3 000 is not 3 000", async () => {
    const line = records(await read("text-numbers.csv")).find(({ key }) => key === "places-created");
    assert.deepEqual([line.value, line.low, line.high, line.exactness], ["", "3000", "", "more-than"]);
  });
});
