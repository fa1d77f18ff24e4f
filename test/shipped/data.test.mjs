/** The files of data: the figures as the elements show them, whose words and numbers are those of the transcripts. */
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { importSource } from "../../scripts/source.mjs";
import { FOLDER } from "../transcripts.mjs";
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

const folder = new URL("../../dist/data/", import.meta.url);
const read = (name) => readFile(new URL(name, folder), "utf8");

/** In any order: a file has that of the source, an element that which its form reads best in. */
const linesIn = (csv) => csv.trim().split(/\r?\n/).sort();

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
      for (const language of languages) {
        const [sentence, paragraph, ...more] = (await read(`${id}.${language}.txt`)).trimEnd().split("\n\n");
        assert.match(sentence, /^\S.{20,}\.$/, `${id} ${language}`);
        assert.ok(paragraph.length > sentence.length / 2 && more.length === 0, `${id} ${language}`);
        assert.doesNotMatch(sentence + paragraph, /[{}]|undefined|NaN|\.\./, `${id} ${language}`);
      }
  });

  it("are the figures themselves, as JSON", async () => {
    const { loadFigure } = await importSource(`export { loadFigure } from "./src/figures/load.ts";`);
    for (const id of IDS) assert.deepEqual(JSON.parse(await read(`${id}.json`)), await loadFigure(id));
  });

  for (const id of IDS)
    it(`${id}: each CSV has the lines of the transcript`, async () => {
      const plain = await read(`${id}.csv`);
      assert.ok(!plain.startsWith(BOM), "no byte-order mark for programs");
      assert.equal(plain, (await read(`${id}.en.csv`)).slice(1), "the plain file is in English");
      for (const language of languages) {
        const text = await read(`${id}.${language}.csv`);
        assert.ok(text.startsWith(BOM), `${language}: a byte-order mark for spreadsheets`);
        assert.ok(text.endsWith("\r\n"), "the last line is ended");
        const transcript = await readFile(new URL(`${id}.${language}.txt`, FOLDER), "utf8");
        assert.deepEqual(linesIn(text.slice(1)), linesIn(transcript.split("## CSV\n")[1]));
      }
    });
});
