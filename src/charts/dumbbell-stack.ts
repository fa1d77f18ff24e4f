/** What lies above what in a dumbbell: head, words, panels, axis, what is only written. The rows share what is left. */
import { roundNumbers } from "../figures/levels.js";
import { textSize, type Look } from "../look/look.js";
import { DOT, extentOf, GAP, type Frame, type Layout, type Line, type Panel } from "./dumbbell-parts.js";
import type { LineText } from "./dumbbell-text.js";
import type { Box } from "./form.js";
import { widthOf } from "./pen.js";

/** The longest scale at which every number still fits behind its mark. */
const scaleFor = (lines: readonly LineText[], room: number, box: Box): number =>
  Math.min(
    ...lines.map((line) => {
      const label = widthOf(line.ends.at(-1)!.label, box.measure);
      return (room - DOT - GAP - label) / Math.max(extentOf(line), 1e-9);
    }),
  );

interface Heights {
  /** Of a name that stands above its row, else 0. */
  readonly name: number;
  readonly head: number;
  readonly words: number;
  readonly between: number;
  readonly axis: number;
  readonly apart: number;
  readonly written: number;
}

/** What does not grow with the drawing. */
const heightsOf = (head: number, narrow: boolean, stacked: boolean, look: Look): Heights => {
  const [label, axis] = [textSize.label(look), textSize.axis(look)];
  const words = 1.5 * label;
  return {
    name: narrow ? 1.35 * label : 0,
    head: narrow ? head * 1.2 * axis + 4 : Math.max(0, head * 1.2 * axis + 4 - words),
    words,
    between: 2.6 * axis + 10,
    axis: 1.3 * axis + 8,
    apart: 14,
    written: (narrow ? 4.1 : stacked ? 3 : 2.1) * label,
  };
};

type Place = (text: LineText, top: number, height: number, above?: number) => Line;

/** A name above its row, or beside it. */
const placer =
  ({ name }: Heights): Place =>
  (text, top, height, above = 0) => ({
    ...text,
    top,
    nameY: top + (name || height) / 2,
    y: name ? top + name + above + Math.min((height - name) / 2, name) : top + height / 2,
  });

/** One panel from `top` down. @param words room between the first name and its pair */
const panelOf = (
  lines: readonly LineText[],
  top: number,
  step: number,
  words: number,
  { left, right }: Frame,
  box: Box,
  place: Place,
): Panel => {
  const scale = scaleFor(lines, right - left, box);
  return {
    lines: lines.map((text, row) => place(text, top + row * step + (row > 0 ? words : 0), step, row > 0 ? 0 : words)),
    scale,
    top,
    bottom: top + lines.length * step + words,
    ticks: roundNumbers(0, Math.max(...lines.map(extentOf))).filter((tick) => left + tick * scale <= right),
  };
};

/** On a narrow drawing the words stand between the first name and its pair; else above both. */
export const stacked = (
  panels: readonly (readonly LineText[])[],
  written: readonly LineText[],
  frame: Frame,
  look: Look,
  box: Box,
): Pick<Layout, "panels" | "written" | "step" | "wordsY"> => {
  const { narrow, columns, head } = frame;
  const heights = heightsOf(head.length, narrow, columns[0] === columns[1], look);
  const place = placer(heights);
  const fixed = heights.head + heights.words + (panels.length - 1) * heights.between + heights.axis;
  const foot = written.length * (heights.written + heights.apart);
  const step = (box.height - fixed - foot) / Math.max(1, panels.flat().length);
  let top = heights.head + (narrow ? 0 : heights.words);
  const placed = panels.map((lines, index) => {
    const panel = panelOf(lines, top, step, narrow && index === 0 ? heights.words : 0, frame, box, place);
    top = panel.bottom + heights.between;
    return panel;
  });
  const from = placed.at(-1)!.bottom + heights.axis + heights.apart;
  return {
    panels: placed,
    written: written.map((text, row) => place(text, from + row * (heights.written + heights.apart), heights.written)),
    step,
    wordsY: heights.head + heights.name + heights.words / 2 - 1,
  };
};
