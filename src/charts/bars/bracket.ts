/** A bracket around two neighbouring rows: their sum is derived, and a note says so. */
import type { Shape } from "../../drawing/drawing.js";
import { line, text } from "../../drawing/shapes.js";
import { broken, run, textSize } from "../../drawing/text.js";
import { fillFrom } from "../../tell/text.js";
import type { View } from "../form.js";
import { isNarrow, type Scene } from "../scene.js";

interface End {
  readonly key: string;
  readonly y: number;
  /** Where the row's value label ends. */
  readonly right: number;
}

/** Nothing where the rows are not neighbours, or where there is no room for the words. */
export const bracketOf = (
  { keys, label, note }: NonNullable<View["bracket"]>,
  ends: readonly End[],
  thickness: number,
  scene: Scene,
): Shape[] => {
  const { figure, words, theme, box } = scene;
  const first = ends.findIndex(({ key }) => keys.includes(key));
  const [a, b] = [ends[first], ends[first + 1]];
  const template = words.figure.labels?.[label];
  if (isNarrow(scene) || !a || !b || !keys.includes(b.key) || !template) return [];
  const size = textSize.axis(theme);
  const values = figure.notes.find(({ id }) => id === note)?.values;
  const measured = (part: string): number => box.measure(part, size, 400);
  const x = Math.max(a.right, b.right) + 20;
  const says = fillFrom(template, figure, words, values);
  const lines = broken(says, Math.max(110, box.width - x - 24), measured);
  if (x + 24 + Math.max(...lines.map(measured)) > box.width || lines.length > 3) return [];
  const [top, bottom] = [a.y - thickness / 2 + 1, b.y + thickness / 2 - 1];
  const middle = (top + bottom) / 2;
  const rule = (from: readonly [number, number], to: readonly [number, number]): Shape => line([from, to], "muted");
  return [
    rule([x, top], [x + 6, top]),
    rule([x, bottom], [x + 6, bottom]),
    rule([x + 6, top], [x + 6, bottom]),
    rule([x + 6, middle], [x + 14, middle]),
    ...lines.map((part, index) =>
      text([run(part, size, "muted")], x + 20, middle + (index - (lines.length - 1) / 2) * 1.3 * size),
    ),
  ];
};
