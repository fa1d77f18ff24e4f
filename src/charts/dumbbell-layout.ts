/** The room of a dumbbell: rows on their scales, one that dwarfs the others by itself; then what is only written. */
import type { Figure, Row } from "../figures/figure.js";
import type { Look } from "../look/look.js";
import type { Words } from "../tell/words.js";
import { DOT, extentOf, SWATCH, type Frame, type Layout } from "./dumbbell-parts.js";
import { stacked } from "./dumbbell-stack.js";
import { headOf, textsOf, type LineText } from "./dumbbell-text.js";
import { stepOf, type Box, type View } from "./form.js";
import { widthOf, type Run } from "./pen.js";

/** One that is so many times as large as the next has a scale of its own. */
const DWARFS = 2.5;

/** The rows on each scale. */
const panelsOf = (lines: readonly LineText[]): readonly (readonly LineText[])[] => {
  const [first, second] = [...lines].sort((a, b) => extentOf(b) - extentOf(a));
  if (!first || !second || extentOf(first) < DWARFS * extentOf(second)) return [lines];
  return [[first], lines.filter((line) => line !== first)];
};

const isMarked = ({ role }: Row): boolean => role === "item";

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

/** How wide names, shares and their head are, and what is left for the scales. */
const frameOf = (texts: readonly LineText[], look: Look, words: Words, box: Box): Frame & { rest: LineText[] } => {
  const narrow = stepOf(box.width, look.em) === "narrow";
  const widest = (lines: readonly (readonly Run[])[]): number =>
    Math.ceil(Math.max(0, ...lines.map((line) => widthOf(line, box.measure))));
  const shares = widest(texts.map(({ share }) => share));
  const head = headOf(words, look, Math.max(shares, 100), box);
  const left = narrow ? DOT : Math.min(0.34 * box.width, widest(texts.map(({ name }) => name)) + 16);
  const right = box.width - Math.max(shares, widest(head)) - (narrow ? 10 : 20);
  const rest = texts.filter(({ row }) => !isMarked(row) && row.role !== "reference");
  return { narrow, head, left, right, rest, columns: columnsOf(rest, narrow, left, right, box) };
};

export const layoutOf = (figure: Figure, look: Look, words: Words, box: Box, view: View): Layout => {
  const texts = textsOf(figure, look, words, view);
  const { rest, ...frame } = frameOf(texts, look, words, box);
  const panels = panelsOf(texts.filter(({ row }) => isMarked(row)));
  return { ...frame, ...stacked(panels, rest, frame, look, box) };
};
