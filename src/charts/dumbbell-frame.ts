/** What surrounds the pairs of a dumbbell: words above the first, the axis, shares at the edge, what is only written. */
import { formatNumber } from "../i18n/format.js";
import { textSize, type Look } from "../look/look.js";
import type { Words } from "../tell/words.js";
import { solid } from "./doubt.js";
import type { Pen } from "./dumbbell.js";
import { SWATCH, type Layout, type Line } from "./dumbbell-parts.js";
import { spanOf } from "./dumbbell-pair.js";
import { measureIn, rule, run, widthOf, write } from "./pen.js";

/** Hairlines at round numbers, which are written below: the scale of the last panel. */
export const drawAxis = ({ ctx, look, x }: Pen, { panels, left }: Layout, words: Words): void => {
  const { scale, ticks, top, bottom } = panels.at(-1)!;
  const size = textSize.axis(look);
  for (const tick of ticks) {
    const at = x(left + tick * scale);
    rule(ctx, [at, top + 2], [at, bottom + 3], look.color.grid);
    const text = [run(look, formatNumber(tick, words.language), look.color.muted, 400, size)];
    write(ctx, text, Math.max(at, widthOf(text, measureIn(ctx)) / 2), bottom + 5 + 0.65 * size, "center");
  }
};

/** Between the panels: that the second one has another scale. */
export const drawEnlarged = ({ ctx, look, x, width, start }: Pen, { panels }: Layout, words: Words): void => {
  const [above, below] = [panels[0]!.bottom, panels[1]!.top];
  const line = above + 0.25 * (below - above);
  rule(ctx, [0, line], [width, line], look.color.grid);
  const text = words.figure.labels?.["enlarged"] ?? "";
  write(ctx, [run(look, text, look.color.muted, 400, textSize.axis(look))], x(0), line + 0.42 * (below - above), start);
};

/** Above the first pair, each over its mark; the first gives way to the left. */
export const drawWords = ({ ctx, x }: Pen, { panels, left, right, wordsY }: Layout): void => {
  const { lines, scale } = panels[0]!;
  const [first] = lines;
  if (!first) return;
  const measure = measureIn(ctx);
  const widths = first.ends.map(({ word }) => widthOf(word, measure)) as [number, number];
  const [a, b] = first.ends.map(({ value }) => {
    const { from, to } = spanOf(value, left, scale);
    return (from + to) / 2;
  }) as [number, number];
  const second = Math.min(b - widths[1] / 2, right - widths[1]);
  const before = Math.max(0, Math.min(a - widths[0] / 2, second - 12 - widths[0]));
  [before, second].forEach((at, index) => write(ctx, first.ends[index]!.word, x(at, widths[index]), wordsY));
};

/** At the right edge, under their head. */
export const drawShares = (
  { ctx, look, x, width, end }: Pen,
  { head, narrow, wordsY }: Layout,
  lines: readonly Line[],
): void => {
  const leading = 1.2 * textSize.axis(look);
  // Beside the words it ends on their line.
  const first = narrow ? 0.5 * leading : wordsY - (head.length - 1) * leading;
  head.forEach((line, index) => write(ctx, line, x(width), first + index * leading, end));
  for (const line of lines) write(ctx, line.share, x(width), line.y, end);
};

/** Where the number of a written line stands: both on one line, or one below the other. */
export const writtenAt = (look: Look, { columns }: Layout, index: number, { y }: Line): { x: number; y: number } => {
  const below = columns[0] === columns[1] ? (index - 0.5) * 1.35 * textSize.label(look) : 0;
  return { x: columns[index]!, y: y + below };
};

/** "Other" apart under a hairline, with stone beside its numbers; the total under a rule. */
export const drawWritten = (pen: Pen, layout: Layout): void => {
  const { ctx, look, x, width, start } = pen;
  for (const line of layout.written) {
    const isTotal = line.row.role === "total";
    const top = line.top - 5;
    rule(ctx, [0, top], [width, top], isTotal ? look.color.muted : look.color.grid);
    line.ends.forEach(({ label, word }, index) => {
      const at = writtenAt(look, layout, index, line);
      if (!isTotal) solid(ctx, [x(at.x - SWATCH - 6, SWATCH), at.y - SWATCH / 2, SWATCH, SWATCH], look.color.other);
      const muted = word.map(({ text }) => run(look, ` ${text}`, look.color.muted));
      write(ctx, [...label, ...muted], x(at.x), at.y, start);
    });
  }
};
