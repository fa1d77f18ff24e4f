/** What stands beside columns: a number without a year, in its box, and the change that the source prints itself. */
import type { Chart } from "chart.js";
import type { Figure, Measure, Row } from "../figures/figure.js";
import { fontOf, textSize, type Look } from "../look/look.js";
import { fillFrom, lettersOf, noteLetters, rowLabel, valueText } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { undatedBox, type Area } from "./doubt.js";
import type { Mark } from "./form.js";
import { letterRuns, measureIn, run, widthOf, wrap, write, type Run } from "./pen.js";

const PADDING = 12;
/** A box in px that is wide enough to be seen as one. */
const ROOMY = 180;
const LEADING = 1.3;

export interface Undated {
  readonly row: Row;
  readonly measure: Measure;
  readonly area: Area;
  readonly lines: readonly (readonly Run[])[];
}

export const isUndated = (row: Row, measure: Measure): boolean => row.cells[measure.id]?.timing === "undated";

/** The box of a number without a year, standing on the height of the baseline. */
export const undatedOf = (
  row: Row,
  measure: Measure,
  figure: Figure,
  [x, base, width]: readonly [number, number, number],
  look: Look,
  words: Words,
  ruler: (text: string, font: string) => number,
): Undated => {
  const size = textSize.axis(look);
  const inside = width - 2 * PADDING;
  const name = wrap(rowLabel(row, words), inside, fontOf(look, size), ruler);
  const lines = [
    [run(look, valueText(row.cells[measure.id]!, measure, words), look.color.ink, 700)],
    ...name.map((line) => [run(look, line, look.color.muted, 400, size)]),
  ];
  lines.at(-1)!.push(...letterRuns(look, lettersOf(row, noteLetters(figure))));
  const height = lines.length * LEADING * textSize.label(look) + 1.5 * PADDING;
  const wide = Math.max(...lines.map((line) => widthOf(line, ruler))) + 2 * PADDING;
  const taken = Math.min(width, Math.max(wide, Math.min(ROOMY, 0.6 * width)));
  return { row, measure, lines, area: [look.rtl ? x + width - taken : x, base - height, taken, height] };
};

export const drawUndated = ({ ctx }: Chart, { area, lines }: Undated, look: Look): void => {
  const [x, y, width] = area;
  undatedBox(ctx, area, look);
  lines.forEach((line, index) => {
    const middle = y + 0.75 * PADDING + (index + 0.5) * LEADING * textSize.label(look);
    write(ctx, line, look.rtl ? x + width - PADDING : x + PADDING, middle, look.rtl ? "end" : "start");
  });
};

export const undatedMark = ({ row, measure, area: [x, y, width, height] }: Undated, words: Words): Mark => ({
  key: row.key,
  measure: measure.id,
  name: rowLabel(row, words),
  ...{ x, y, width, height },
});

/** "−28% according to the review", the number bold; the label among the figure's words has the id of the row's note. */
export const changeOf = (row: Row, figure: Figure, look: Look, words: Words): Run[] => {
  const note = figure.notes.find(({ id, on }) => on?.key === row.key && words.figure.labels?.[id] !== undefined);
  const label = note && words.figure.labels![note.id]!;
  return (label?.split(/(\{[^{}]+\})/) ?? [])
    .filter((part) => part !== "")
    .map((part) =>
      part.startsWith("{")
        ? run(look, fillFrom(part, figure, words, note!.values), look.color.ink, 700)
        : run(look, part, look.color.muted),
    );
};

/** Writes the change beside the number of its column: on one line, or the number above the words. */
export const drawChange = ({ ctx, width }: Chart, change: readonly Run[], x: number, y: number, look: Look): void => {
  const measure = measureIn(ctx);
  const room = look.rtl ? x : width - x;
  const lines: (readonly Run[])[] =
    widthOf(change, measure) <= room
      ? [change]
      : change.flatMap((part) => wrap(part.text.trim(), room, part.font, measure).map((text) => [{ ...part, text }]));
  lines.forEach((line, index) => {
    const middle = y + (index - (lines.length - 1)) * LEADING * textSize.label(look);
    write(ctx, line, x, middle, look.rtl ? "end" : "start");
  });
};
