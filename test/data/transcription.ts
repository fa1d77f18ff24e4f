/** Compares a figure with numbers typed by hand from the review's text: a second transcription. */
import { expect } from "chai";
import type { Figure } from "../../src/figures/figure.js";
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

/** Every row and value of the figure is in the transcription, and nothing else is. */
export const expectTranscribed = async (id: string, expected: Transcription): Promise<void> => {
  const figure = await figureOf(id);
  const actual = Object.fromEntries(
    figure.rows.map((row) => {
      const values = figure.measures
        .filter((measure) => row.cells[measure.id])
        .map((measure): Transcribed => {
          const { value, low, high } = row.cells[measure.id]!;
          if (value !== null || (low === undefined && high === undefined)) return value;
          return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
        });
      return [row.key, values.length === 1 ? values[0]! : values];
    }),
  );
  expect(actual).to.deep.equal(expected);
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
