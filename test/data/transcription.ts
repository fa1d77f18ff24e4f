/** Compares a figure, and its transcript, with numbers typed by hand from the review's text: a second transcription. */
import { readFileSync } from "node:fs";
import { expect } from "chai";
import type { Figure, Value } from "../../src/figures/figure.js";
import { loadFigure } from "../../src/figures/load.js";

/** A number; or the bounds of one that is not exact; or null where the source has none. */
export type Transcribed = number | null | { low?: number; high?: number };

/** Row key → number, or → one entry per measure, in the order of the figure's measures. */
export type Transcription = { readonly [key: string]: Transcribed | readonly Transcribed[] };

export const figureOf = async (id: string): Promise<Figure> => {
  const figure = await loadFigure(id);
  if (!figure) throw new Error(`no figure ${id}`);
  return figure;
};

type Known = Pick<Value, "value" | "low" | "high">;

const transcribed = ({ value, low, high }: Known): Transcribed => {
  if (value !== null || (low === undefined && high === undefined)) return value;
  return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
};

const byKey = (values: readonly (Known & { readonly key: string })[]): Transcription => {
  const keys = [...new Set(values.map(({ key }) => key))];
  const valuesOf = (key: string): Transcribed[] => values.filter((value) => value.key === key).map(transcribed);
  return Object.fromEntries(keys.map(valuesOf).map((all, index) => [keys[index]!, all.length === 1 ? all[0]! : all]));
};

const valuesIn = ({ rows, measures }: Figure): (Known & { readonly key: string })[] =>
  rows.flatMap(({ key, cells }) => measures.flatMap(({ id }) => (cells[id] ? [{ ...cells[id], key }] : [])));

/** RFC 4180, read by hand: records of fields. */
export const parseCsv = (csv: string): string[][] => {
  const records: string[][] = [[""]];
  let quoted = false;
  for (let i = 0; i < csv.length; i += 1) {
    const record = records[records.length - 1]!;
    const here = csv[i]!;
    if (here === '"' && quoted && csv[i + 1] === '"') record[record.length - 1] += csv[(i += 1)]!;
    else if (here === '"') quoted = !quoted;
    else if (here === "," && !quoted) record.push("");
    else if (here === "\r" && !quoted) (records.push([""]), (i += 1));
    else record[record.length - 1] += here;
  }
  return records.slice(0, -1);
};

/** The values that the CSV of a transcript tells. */
const valuesTold = (id: string): (Known & { readonly key: string })[] => {
  const text = readFileSync(new URL(`../transcripts/${id}.en.txt`, import.meta.url), "utf8");
  const [head, ...records] = parseCsv(text.split("## CSV\n")[1]!.replaceAll("\n", "\r\n"));
  return records.map((record) => {
    const number = (name: string): number | undefined => {
      const field = record[head!.indexOf(name)]!;
      return field === "" ? undefined : Number(field);
    };
    const bounds = Object.fromEntries(["low", "high"].map((name) => [name, number(name)]));
    return { key: record[head!.indexOf("key")]!, value: number("value") ?? null, ...bounds };
  });
};

/** Every row and value of the figure, and of its transcript, is in the transcription, and nothing else is. */
export const expectTranscribed = async (id: string, expected: Transcription): Promise<void> => {
  expect(byKey(valuesIn(await figureOf(id))), id).to.deep.equal(expected);
  expect(byKey(valuesTold(id)), `the transcript of ${id}`).to.deep.equal(expected);
};

/** The items and "other" of a measure, without those counted within another row, add up to its printed total. */
export const expectAddsUp = async (id: string, measure: string, total: number): Promise<void> => {
  const figure = await figureOf(id);
  const parts = figure.rows.filter((row) => (row.role === "item" || row.role === "other") && !row.within);
  const sum = parts.reduce((result, row) => result + (row.cells[measure]?.value ?? 0), 0);
  expect(sum, `${id}: sum of ${measure}`).to.equal(total);
  const printed = figure.rows.find((row) => row.role === "total")?.cells[measure]?.value;
  if (printed !== undefined) expect(printed, `${id}: printed total of ${measure}`).to.equal(total);
};
