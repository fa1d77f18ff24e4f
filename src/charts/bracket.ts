/** Binds two neighbouring rows: what they make together is derived, and said so in a note. */
import type { Figure } from "../figures/figure.js";
import { fontOf, textSize, type Look } from "../look/look.js";
import { fillFrom } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import type { View } from "./form.js";
import { measureIn, rule, run, wrap, write } from "./pen.js";

interface End {
  readonly key: string;
  readonly y: number;
  /** Where the row's value label ends. */
  readonly right: number;
}

/** Draws nothing where the rows are not neighbours, or where there is no room for the words. */
export const drawBracket = (
  ctx: CanvasRenderingContext2D,
  { keys, label, note }: NonNullable<View["bracket"]>,
  ends: readonly End[],
  thickness: number,
  width: number,
  look: Look,
  words: Words,
  figure: Figure,
): void => {
  const first = ends.findIndex(({ key }) => keys.includes(key));
  const [a, b] = [ends[first], ends[first + 1]];
  const template = words.figure.labels?.[label];
  if (!a || !b || !keys.includes(b.key) || !template) return;
  const font = fontOf(look, textSize.axis(look));
  const values = figure.notes.find(({ id }) => id === note)?.values;
  const measure = (text: string): number => measureIn(ctx)(text, font);
  const x = Math.max(a.right, b.right) + 20;
  const text = fillFrom(template, figure, words, values);
  const lines = wrap(text, Math.max(110, width - x - 24), font, measure);
  if (x + 24 + Math.max(...lines.map(measure)) > width || lines.length > 3) return;
  const top = a.y - thickness / 2 + 1;
  const bottom = b.y + thickness / 2 - 1;
  const middle = (top + bottom) / 2;
  const { muted } = look.color;
  rule(ctx, [x, top], [x + 6, top], muted);
  rule(ctx, [x, bottom], [x + 6, bottom], muted);
  rule(ctx, [x + 6, top], [x + 6, bottom], muted);
  rule(ctx, [x + 6, middle], [x + 14, middle], muted);
  const height = 1.3 * textSize.axis(look);
  lines.forEach((line, index) =>
    write(
      ctx,
      [run(look, line, muted, 400, textSize.axis(look))],
      x + 20,
      middle + (index - (lines.length - 1) / 2) * height,
    ),
  );
};
