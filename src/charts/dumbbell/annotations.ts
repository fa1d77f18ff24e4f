/** What surrounds the pairs of a dumbbell: names, words above the first, axis, shares at the edge, what is only written. */
import type { Shape } from "../../drawing/drawing.js";
import type { Point } from "../../drawing/geometry.js";
import { bar, line, text } from "../../drawing/shapes.js";
import { run, textSize, widthOf } from "../../drawing/text.js";
import { formatNumber } from "../../i18n/format.js";
import type { Scene } from "../scene.js";
import { SWATCH } from "./frame.js";
import type { Layout, Line } from "./layout.js";
import type { Pair } from "./pair.js";

/** Hairlines at round numbers, which are written below: the scale of the last panel. */
export const axisShapes = ({ panels, left }: Layout, { words, theme, box }: Scene): Shape[] => {
  const { scale, ticks, top, bottom } = panels.at(-1)!;
  const size = textSize.axis(theme);
  return ticks.flatMap((tick) => {
    const at = left + tick * scale;
    const says = [run(formatNumber(tick, words.language), size, "muted")];
    return [
      line([[at, top + 2], [at, bottom + 3]], "grid"),
      text(says, Math.max(at, widthOf(says, box.measure) / 2), bottom + 5 + 0.65 * size, "center"),
    ]; // prettier-ignore
  });
};

/** Between the panels: that the second one has another scale. */
export const enlargedShapes = ({ panels: [first, second] }: Layout, { words, theme, box }: Scene): Shape[] => {
  if (!first || !second) return [];
  const room = second.top - first.bottom;
  const y = first.bottom + 0.25 * room;
  const says = words.figure.labels?.["enlarged"] ?? "";
  return [
    line([[0, y], [box.width, y]], "grid"),
    text([run(says, textSize.axis(theme), "muted")], 0, y + 0.42 * room),
  ]; // prettier-ignore
};

export const nameShapes = ({ narrow, left }: Layout, lines: readonly Line[]): Shape[] =>
  lines.map(({ name, nameY }) =>
    narrow ? text(name, 0, nameY, "start", "paper") : text(name, left - 16, nameY, "end"),
  );

/** Above the first pair, each over its mark; the first gives way to the left. */
export const wordShapes = ({ right, wordsY }: Layout, { line: { ends }, spans }: Pair, { box }: Scene): Shape[] => {
  const [first, second] = ends.map(({ word }) => widthOf(word, box.measure)) as [number, number];
  const [part, whole] = spans.map(({ from, to }) => (from + to) / 2) as [number, number];
  const after = Math.min(whole - second / 2, right - second);
  const before = Math.max(0, Math.min(part - first / 2, after - 12 - first));
  return [text(ends[0].word, before, wordsY), text(ends[1].word, after, wordsY)];
};

/** At the right edge, under their head. */
export const shareShapes = (
  { head, narrow, wordsY }: Layout,
  lines: readonly Line[],
  { theme, box }: Scene,
): Shape[] => {
  const leading = 1.2 * textSize.axis(theme);
  // Beside the words it ends on their line.
  const first = narrow ? 0.5 * leading : wordsY - (head.length - 1) * leading;
  return [
    ...head.map((runs, index) => text(runs, box.width, first + index * leading, "end")),
    ...lines.map(({ share, y }) => text(share, box.width, y, "end")),
  ];
};

/** Where the number of a written line stands: both on one line, or one below the other. */
export const writtenAt = ({ columns }: Layout, index: number, { y }: Line, { theme }: Scene): Point => {
  const below = columns[0] === columns[1] ? (index - 0.5) * 1.35 * textSize.label(theme) : 0;
  return { x: columns[index]!, y: y + below };
};

/** "Other" apart under a hairline, with stone beside its numbers; the total under a rule. */
export const writtenShapes = (layout: Layout, scene: Scene): Shape[] =>
  layout.written.flatMap((written): Shape[] => {
    const isTotal = written.row.role === "total";
    const top = written.top - 5;
    return [
      line([[0, top], [scene.box.width, top]], isTotal ? "muted" : "grid"), // prettier-ignore
      ...written.ends.flatMap(({ label, word }, index) => {
        const { x, y } = writtenAt(layout, index, written, scene);
        const stone = { x: x - SWATCH - 6, y: y - SWATCH / 2, width: SWATCH, height: SWATCH };
        const called = word.map(({ text: says, size }) => run(` ${says}`, size, "muted"));
        return [...(isTotal ? [] : [bar(stone, "other")]), text([...label, ...called], x, y)];
      }),
    ];
  });
