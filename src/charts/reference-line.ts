/** One dashed line across the columns for a number that they are held against, with its words above its start. */
import type { Chart } from "chart.js";
import { notesOn, type Figure, type Measure, type Note } from "../figures/figure.js";
import { fontOf, textSize, type Look } from "../look/look.js";
import { fillFrom, rowLabel } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import type { Area } from "./doubt.js";
import type { Box } from "./form.js";
import { measureIn, rule, run, widthOf, wrap, write } from "./pen.js";

const LEADING = 1.3;
/** Between the words and the line. */
const SPACE = 7;

export interface Reference {
  readonly value: number;
  readonly lead: string;
  readonly lines: readonly string[];
}

/** The line of a reference row: its label is among the figure's words, the numbers come from its note. */
export const referenceOf = (
  figure: Figure,
  measure: Measure,
  look: Look,
  words: Words,
  width: number,
  box: Box,
): Reference | undefined => {
  const row = figure.rows.find(({ role }) => role === "reference");
  const value = row?.cells[measure.id]?.value;
  if (!row || value === null || value === undefined) return undefined;
  const values = Object.assign(
    {},
    ...notesOn(figure, row.key, measure.id).map((note) => note.values),
  ) as Note["values"];
  const figures = words.figure.labels?.[`${row.key}-figures`] ?? `{${row.key}/${measure.id}}`;
  const lead = words.figure.labels?.[row.key] ?? rowLabel(row, words);
  const text = `${lead} ${fillFrom(figures, figure, words, values)}`;
  return { value, lead, lines: wrap(text, width, fontOf(look, textSize.label(look), 500), box.measure) };
};

/** Room for its words, in px; they stand over the highest column too. */
export const referenceRoom = (reference: Reference | undefined, look: Look): number =>
  (reference?.lines.length ?? 0) * textSize.label(look) * (LEADING + 0.05) + 8;

/** Draws it at a height. @returns what its words take */
export const drawReference = (chart: Chart, { lead, lines }: Reference, y: number, look: Look): Area => {
  const { ctx, width } = chart;
  rule(ctx, [0, y], [width, y], look.color.ink, [5, 4]);
  const size = textSize.label(look);
  const measure = measureIn(ctx);
  const widths = lines.map((line, index) => {
    const middle = y - SPACE - (lines.length - index - 0.5) * size * LEADING;
    const runs =
      index === 0 && line.startsWith(lead)
        ? [run(look, lead, look.color.ink, 700), run(look, line.slice(lead.length), look.color.ink)]
        : [run(look, line, look.color.ink)];
    write(ctx, runs, look.rtl ? width : 0, middle, look.rtl ? "end" : "start");
    return widthOf(runs, measure);
  });
  const widest = Math.max(...widths);
  const height = lines.length * size * LEADING;
  return [look.rtl ? width - widest : 0, y - height - SPACE, widest, height];
};
