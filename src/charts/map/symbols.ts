/** What lies on a map beside land and names: bubbles, the lines that tie them to their places, the square of Belgium. */
import type { Shape } from "../../drawing/drawing.js";
import { boundsOf, type Point, type Rect, type Segment } from "../../drawing/geometry.js";
import { bar, dot, hatch, line, ring } from "../../drawing/shapes.js";
import type { Token } from "../../theme/palette.js";
import type { RowBubble } from "./bubbles.js";

const ALPHA = { emphasis: 0.92, context: 0.82, other: 1 } as const;
/** Bubbles that lie on each other are parted by paper. */
const EDGE = { color: "paper", width: 1.2 } as const;
/** Width of the outline of a hollow bubble. */
const RING = 1.5;

/** Between two bounds: stripes between two circles, on paper. Never solid, since nothing in it is known. */
const hollowShapes = (bubble: RowBubble, inner: number): Shape[] => {
  const { x, y, r, tone, value } = bubble;
  const bounds = inner > 0 ? [inner, r] : [r];
  return [
    dot(bubble, r, "paper", { edge: EDGE, datum: { value } }),
    hatch(boundsOf(bubble), tone, { gap: 5, within: { x, y, r } }),
    ...(inner > 0 ? [dot(bubble, inner, "paper")] : []),
    ...bounds.map((bound) => ring(bubble, bound - RING / 2, { color: tone, width: RING })),
  ];
};

export const bubbleShapes = (bubble: RowBubble): Shape[] => {
  const { r, tone, value, hollow } = bubble;
  if (hollow !== undefined) return hollowShapes(bubble, hollow);
  const edge = tone === "other" ? {} : { edge: EDGE };
  return [dot(bubble, r, tone, { alpha: ALPHA[tone], datum: { value }, ...edge })];
};

export const lineShapes = (lines: readonly Segment[], color: Token): Shape[] =>
  lines.map(([from, to]) => line([[from.x, from.y], [to.x, to.y]], color, { exact: true })); // prettier-ignore

/** A bubble that was moved stays tied to its place: a dot there, a hairline to its middle. */
export const moveShapes = (moves: readonly Segment[]): Shape[] => [
  ...lineShapes(moves, "ink"),
  ...moves.map(([home]) => dot(home, 1.3, "ink")),
];

const squareAround = ({ x, y }: Point, half: number): Rect => ({
  ...{ x: x - half, y: y - half },
  ...{ width: 2 * half, height: 2 * half },
});

/** A hollow square on a little paper. */
export const belgiumShapes = (place: Point, narrow: boolean): Shape[] => {
  const half = narrow ? 2.8 : 4;
  return [
    bar(squareAround(place, half + 1.5), "paper"),
    bar(squareAround(place, half + 0.75), "ink"),
    bar(squareAround(place, half - 0.75), "paper"),
  ];
};
