/** Which numbers are written over columns, and where: none lies on a column, on another number, or outside. */
import { rectsTouch, type Rect } from "../../drawing/geometry.js";

/** Between a column and its number, in px. */
export const GAP = 5;
/** How far any number may be lifted from its column, so that it is still its own: in px, and in heights of it. */
const LIFT = 16;
const LIFTED = 1.5;
/** How far a comma reaches below the digits. */
const COMMA = 3;

export interface Labelled {
  /** Middle of the column. */
  readonly x: number;
  /** Where its mark ends: the column, and what is drawn of its uncertainty. */
  readonly top: number;
  /** Of the number; 0 where there is none. */
  readonly width: number;
  readonly bold: boolean;
}

/** The order in which numbers get their place: the named columns', then last, highest, lowest, first, the others. */
const byWeight = (columns: readonly Labelled[]): Iterable<number> => {
  const known = columns.flatMap(({ width }, index) => (width > 0 ? [index] : []));
  const byTop = [...known].sort((a, b) => columns[a]!.top - columns[b]!.top);
  return new Set([
    ...known.filter((index) => columns[index]!.bold),
    ...[known.at(-1), byTop[0], byTop.at(-1), known[0]].flatMap((index) => index ?? []),
    ...known,
  ]);
};

/** What a number must not lie on, and what it should not, if there is another place. */
export interface Obstacles {
  readonly taken?: readonly Rect[];
  readonly avoided?: readonly Rect[];
}

/**
 * The place of each number, or undefined where there is none. A number that would lie on its neighbours is lifted a
 * little; a named one over all of them, up to `ceiling`, since it is the one that the reader came for.
 */
export const placeNumbers = (
  columns: readonly Labelled[],
  bars: readonly Rect[],
  height: number,
  room: number,
  { taken = [], avoided = [] }: Obstacles = {},
  ceiling = 0,
): (Rect | undefined)[] => {
  const placed: (Rect | undefined)[] = columns.map(() => undefined);
  for (const index of byWeight(columns)) {
    const { x: middle, top, width, bold } = columns[index]!;
    const x = Math.min(Math.max(0, middle - width / 2), room - width);
    const lowest = top - GAP - height;
    const limit = bold ? ceiling : Math.max(ceiling, lowest - Math.max(LIFT, LIFTED * height));
    const lifts = Array.from({ length: Math.ceil(Math.max(0, lowest - limit)) + 1 }, (_, by) => lowest - by);
    const freeOf = (blocked: readonly Rect[], ys: readonly number[]): Rect | undefined =>
      ys
        .map((y): Rect => ({ x, y, width, height }))
        .find(
          (at) =>
            !blocked.some((other) => rectsTouch({ ...at, x: x - 2, width: width + 4, height: height + COMMA }, other)),
        );
    const blocked = [...bars, ...taken, ...placed.flatMap((other) => other ?? [])];
    // As near to its column as a comma allows, if that keeps it clear of a line.
    const nearer = [lowest, lowest + 1, lowest + GAP - COMMA, ...lifts];
    placed[index] =
      (avoided.length > 0 ? freeOf([...blocked, ...avoided], nearer) : undefined) ?? freeOf(blocked, lifts);
  }
  return placed;
};
