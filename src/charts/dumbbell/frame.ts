/** What lies beside what in a dumbbell: names, scales, shares; and the two numbers of what is only written. */
import { widthOf, type Run } from "../../drawing/text.js";
import { isNarrow, type Scene } from "../scene.js";
import { headOf, type LineText } from "./text.js";

/** Radius of a dot; and between a mark and its number. */
export const DOT = 6;
export const GAP = 7;
/** The stone beside a number of "other". */
export const SWATCH = 9;

export interface Frame {
  readonly narrow: boolean;
  /** The head of the column of shares. */
  readonly head: readonly (readonly Run[])[];
  /** Where the scales begin and end. */
  readonly left: number;
  readonly right: number;
  /** Where the numbers that are only written begin; the same where they stand one below the other. */
  readonly columns: readonly [number, number];
}

/** Side by side where the words have room. */
const columnsOf = (
  written: readonly LineText[],
  { narrow, left, right }: Omit<Frame, "columns">,
  { box }: Scene,
): Frame["columns"] => {
  const widest = (index: 0 | 1): number =>
    Math.max(
      0,
      ...written.map(({ ends }) => widthOf([...ends[index].label, ...ends[index].word], box.measure) + SWATCH + 34),
    );
  const first = (narrow ? 0 : left) + SWATCH + 6;
  return narrow || first + widest(0) + widest(1) - 28 > right ? [first, first] : [first, first + widest(0)];
};

/** How wide names, shares and their head are, and what is left for the scales. */
export const frameOf = (texts: readonly LineText[], written: readonly LineText[], scene: Scene): Frame => {
  const { box } = scene;
  const narrow = isNarrow(scene);
  const widest = (lines: readonly (readonly Run[])[]): number =>
    Math.ceil(Math.max(0, ...lines.map((line) => widthOf(line, box.measure))));
  const shares = widest(texts.map(({ share }) => share));
  const head = headOf(scene, Math.max(shares, 100));
  const left = narrow ? DOT : Math.min(0.34 * box.width, widest(texts.map(({ name }) => name)) + 16);
  const right = box.width - Math.max(shares, widest(head)) - (narrow ? 10 : 20);
  const frame = { narrow, head, left, right };
  return { ...frame, columns: columnsOf(written, frame, scene) };
};
