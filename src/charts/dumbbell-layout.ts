/** The room of a dumbbell: rows on their scales, one that dwarfs the others by itself; then what is only written. */
import type { Figure, Row } from "../figures/figure.js";
import { roundNumbers } from "../figures/levels.js";
import { highOf } from "../figures/whole.js";
import { textSize, type Look } from "../look/look.js";
import type { Words } from "../tell/words.js";
import { headOf, textsOf, type LineText } from "./dumbbell-text.js";
import { stepOf, type Box, type View } from "./form.js";
import { widthOf, type Run } from "./pen.js";

/** Radius of a dot; and between a mark and its number. */
export const DOT = 6;
export const GAP = 7;
/** The stone beside a number of "other". */
export const SWATCH = 9;
/** One that is so many times as large as the next has a scale of its own. */
const DWARFS = 2.5;

export interface Line extends LineText {
  readonly top: number;
  /** Middle of the marks, and of the name. */
  readonly y: number;
  readonly nameY: number;
}

export interface Panel {
  readonly lines: readonly Line[];
  /** px per unit. */
  readonly scale: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly number[];
}

export interface Layout {
  /** The last one has a value axis; if there are two, the second is the enlarged one. */
  readonly panels: readonly Panel[];
  /** Written only: "other", and the total. */
  readonly written: readonly Line[];
  /** Where their numbers begin; the same where they stand one below the other. */
  readonly columns: readonly [number, number];
  readonly head: readonly (readonly Run[])[];
  readonly narrow: boolean;
  /** Where the scales begin and end, and the height of a row. */
  readonly left: number;
  readonly right: number;
  readonly step: number;
  /** Middle of the words above the first pair. */
  readonly wordsY: number;
}

const extentOf = ({ ends }: LineText): number => Math.max(0, ...ends.map(({ value }) => (value && highOf(value)) ?? 0));

/** The rows on each scale. */
const panelsOf = (lines: readonly LineText[]): readonly (readonly LineText[])[] => {
  const [first, second] = [...lines].sort((a, b) => extentOf(b) - extentOf(a));
  if (!first || !second || extentOf(first) < DWARFS * extentOf(second)) return [lines];
  return [[first], lines.filter((line) => line !== first)];
};

/** The longest scale at which every number still fits behind its mark. */
const scaleFor = (lines: readonly LineText[], room: number, box: Box): number =>
  Math.min(
    ...lines.map((line) => {
      const label = widthOf(line.ends.at(-1)!.label, box.measure);
      return (room - DOT - GAP - label) / Math.max(extentOf(line), 1e-9);
    }),
  );

const isMarked = ({ role }: Row): boolean => role === "item";

interface Heights {
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
    head: narrow ? head * 1.2 * axis + 4 : Math.max(0, head * 1.2 * axis + 4 - words),
    words,
    between: 2.6 * axis + 10,
    axis: 1.3 * axis + 8,
    apart: 14,
    written: (narrow ? 4.1 : stacked ? 3 : 2.1) * label,
  };
};

/** Side by side where the words have room. */
const columnsOf = (
  rest: readonly LineText[],
  narrow: boolean,
  left: number,
  right: number,
  box: Box,
): readonly [number, number] => {
  const widest = (index: 0 | 1): number =>
    Math.max(
      0,
      ...rest.map(({ ends }) => widthOf([...ends[index].label, ...ends[index].word], box.measure) + SWATCH + 34),
    );
  const first = (narrow ? 0 : left) + SWATCH + 6;
  return narrow || first + widest(0) + widest(1) - 28 > right ? [first, first] : [first, first + widest(0)];
};

export const layoutOf = (figure: Figure, look: Look, words: Words, box: Box, view: View): Layout => {
  const narrow = stepOf(box.width) === "narrow";
  const texts = textsOf(figure, look, words, view);
  const marked = panelsOf(texts.filter(({ row }) => isMarked(row)));
  const rest = texts.filter(({ row }) => !isMarked(row) && row.role !== "reference");
  const widest = (lines: readonly (readonly Run[])[]): number =>
    Math.ceil(Math.max(0, ...lines.map((line) => widthOf(line, box.measure))));
  const shares = widest(texts.map(({ share }) => share));
  const head = headOf(words, look, Math.max(shares, 100), box);
  const left = narrow ? DOT : Math.min(0.34 * box.width, widest(texts.map(({ name }) => name)) + 16);
  const right = box.width - Math.max(shares, widest(head)) - (narrow ? 10 : 20);
  const columns = columnsOf(rest, narrow, left, right, box);
  const heights = heightsOf(head.length, narrow, columns[0] === columns[1], look);
  const fixed =
    heights.head +
    heights.words +
    (marked.length - 1) * heights.between +
    heights.axis +
    rest.length * (heights.written + heights.apart);
  const step = (box.height - fixed) / Math.max(1, marked.flat().length);
  const line = narrow ? 1.35 * textSize.label(look) : 0;
  const placed = (text: LineText, top: number, height: number, above = 0): Line => ({
    ...text,
    top,
    nameY: narrow ? top + line / 2 : top + height / 2,
    y: narrow ? top + line + above + Math.min((height - line) / 2, line) : top + height / 2,
  });
  // On a narrow drawing the words stand between the first name and its pair; else above both.
  let top = heights.head + (narrow ? 0 : heights.words);
  const wordsY = heights.head + (narrow ? line : 0) + heights.words / 2 - 1;
  const panels = marked.map((lines, index): Panel => {
    const start = top;
    const most = Math.max(...lines.map(extentOf));
    const scale = scaleFor(lines, right - left, box);
    const placedLines = lines.map((text, row) => {
      const above = narrow && index === 0 && row === 0 ? heights.words : 0;
      const at = placed(text, top, step, above);
      top += step + above;
      return at;
    });
    const bottom = top;
    top += index < marked.length - 1 ? heights.between : heights.axis;
    const ticks = roundNumbers(0, most).filter((tick) => left + tick * scale <= right);
    return { lines: placedLines, scale, top: start, bottom, ticks };
  });
  const written = rest.map((text) => {
    const at = placed(text, top + heights.apart, heights.written);
    top += heights.apart + heights.written;
    return at;
  });
  return { panels, written, columns, head, narrow, left, right, step, wordsY };
};
