/** What is beside columns: a number without a year, in a box, and the change that the source prints itself. */
import type { Mark, Shape } from "../../drawing/drawing.js";
import type { Rect } from "../../drawing/geometry.js";
import { text } from "../../drawing/shapes.js";
import { broken, letterRuns, run, textSize, widthOf, type Run } from "../../drawing/text.js";
import { undatedBox } from "../../drawing/uncertainty.js";
import type { Measure, Row } from "../../figures/figure.js";
import type { Words } from "../../tell/words.js";
import { fillFrom, lettersOf, noteLetters, rowLabel, valueText } from "../../tell/text.js";
import type { Scene, Theme } from "../scene.js";

const PADDING = 12;
/** A box in px that is wide enough to be seen as one. */
const ROOMY = 180;

const lineHeight = (theme: Theme): number => 1.3 * textSize.label(theme);

export interface Undated {
  readonly row: Row;
  readonly measure: Measure;
  readonly area: Rect;
  readonly lines: readonly (readonly Run[])[];
}

export const isUndated = (row: Row, measure: Measure): boolean => row.cells[measure.id]?.timing === "undated";

/** The box of a number without a year, standing on the height of the baseline, from `x` on. */
export const undatedOf = (row: Row, measure: Measure, x: number, base: number, scene: Scene): Undated => {
  const { figure, words, theme, box } = scene;
  const size = textSize.axis(theme);
  const width = box.width - x;
  const name = broken(rowLabel(row, words), width - 2 * PADDING, (part) => box.measure(part, size, 400));
  const lines = [
    [run(valueText(row.cells[measure.id]!, measure, words), textSize.label(theme), "ink", 700)],
    ...name.map((part) => [run(part, size, "muted")]),
  ];
  lines.at(-1)!.push(...letterRuns(lettersOf(row, noteLetters(figure)), textSize.label(theme)));
  const height = lines.length * lineHeight(theme) + 1.5 * PADDING;
  const wide = Math.max(...lines.map((line) => widthOf(line, box.measure))) + 2 * PADDING;
  const taken = Math.min(width, Math.max(wide, Math.min(ROOMY, 0.6 * width)));
  return { row, measure, lines, area: { x, y: base - height, width: taken, height } };
};

export const undatedShapes = ({ area, lines }: Undated, { theme }: Scene): Shape[] => [
  undatedBox(area),
  ...lines.map((line, index) =>
    text(line, area.x + PADDING, area.y + 0.75 * PADDING + (index + 0.5) * lineHeight(theme)),
  ),
];

export const undatedMark = ({ row, measure, area }: Undated, words: Words): Mark => ({
  ...{ key: row.key, measure: measure.id, name: rowLabel(row, words) },
  ...area,
});

/** "−28% according to the review", the number bold; the label among the figure's words has the id of the row's note. */
const changeOf = (row: Row, { figure, words, theme }: Scene): Run[] => {
  const note = figure.notes.find(({ id, on }) => on?.key === row.key && words.figure.labels?.[id] !== undefined);
  const label = note && words.figure.labels![note.id]!;
  const size = textSize.label(theme);
  return (label?.split(/(\{[^{}]+\})/) ?? [])
    .filter((part) => part !== "")
    .map((part) =>
      part.startsWith("{")
        ? run(fillFrom(part, figure, words, note!.values), size, "ink", 700)
        : run(part, size, "muted"),
    );
};

/** The change beside the number of its column: on one line, or the number above the words. */
export const changeShapes = (row: Row, x: number, y: number, scene: Scene): Shape[] => {
  const { theme, box } = scene;
  const change = changeOf(row, scene);
  const room = box.width - x;
  const brokenRun = (part: Run): Run[][] =>
    broken(part.text.trim(), room, (said) => box.measure(said, part.size, part.weight)).map((said) => [
      { ...part, text: said },
    ]);
  const lines = widthOf(change, box.measure) <= room ? [change] : change.flatMap(brokenRun);
  return lines.map((line, index) => text(line, x, y + (index - (lines.length - 1)) * lineHeight(theme)));
};
