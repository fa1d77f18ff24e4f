/** A dashed line across the columns for a number to compare them with, its label above its start. */
import type { Shape } from "../../drawing/drawing.js";
import type { Rect } from "../../drawing/geometry.js";
import { line, text } from "../../drawing/shapes.js";
import { broken, run, textSize, widthOf, type Run } from "../../drawing/text.js";
import { notesOn, type Measure, type Note } from "../../figures/figure.js";
import { fillFrom, rowLabel } from "../../tell/text.js";
import type { Scene } from "../scene.js";
import type { Obstacles } from "./value-labels.js";

const LEADING = 1.3;
/** Between the words and the line. */
const SPACE = 7;

export interface Reference {
  readonly value: number;
  readonly lines: readonly (readonly Run[])[];
}

/** The line of a reference row: its label is among the figure's words, the numbers come from its note. */
export const referenceOf = (measure: Measure, width: number, scene: Scene): Reference | undefined => {
  const { figure, words, theme, box } = scene;
  const row = figure.rows.find(({ role }) => role === "reference");
  const value = row?.cells[measure.id]?.value;
  if (!row || value === null || value === undefined) return undefined;
  const values = Object.assign(
    {},
    ...notesOn(figure, row.key, measure.id).map((note) => note.values),
  ) as Note["values"];
  const figures = words.figure.labels?.[`${row.key}-figures`] ?? `{${row.key}/${measure.id}}`;
  const lead = words.figure.labels?.[row.key] ?? rowLabel(row, words);
  const size = textSize.label(theme);
  const says = `${lead} ${fillFrom(figures, figure, words, values)}`;
  const lines = broken(says, width, (part) => box.measure(part, size, 500)).map((part, index) =>
    index === 0 && part.startsWith(lead)
      ? [run(lead, size, "ink", 700), run(part.slice(lead.length), size)]
      : [run(part, size)],
  );
  return { value, lines };
};

/** Room for its words, in px; they stand over the highest column too. */
export const referenceRoom = (reference: Reference | undefined, { theme }: Scene): number =>
  (reference?.lines.length ?? 0) * textSize.label(theme) * (LEADING + 0.05) + 8;

/** What its words take over the line at `y`. */
const referenceArea = ({ lines }: Reference, y: number, { theme, box }: Scene): Rect => {
  const height = lines.length * textSize.label(theme) * LEADING;
  const width = Math.max(...lines.map((runs) => widthOf(runs, box.measure)));
  return { x: 0, y: y - height - SPACE, width, height };
};

/** What numbers keep clear of: its words, and the line itself if they can. */
export const referenceObstacles = (reference: Reference, y: number, scene: Scene): Obstacles => ({
  taken: [referenceArea(reference, y, scene)],
  avoided: [{ x: 0, y: y - 1.5, width: scene.box.width, height: 3 }],
});

export const referenceShapes = ({ lines }: Reference, y: number, { theme, box }: Scene): Shape[] => [
  line([[0, y], [box.width, y]], "ink", { dash: [5, 4] }), // prettier-ignore
  ...lines.map((runs, index) =>
    text(runs, 0, y - SPACE - (lines.length - index - 0.5) * textSize.label(theme) * LEADING),
  ),
];
