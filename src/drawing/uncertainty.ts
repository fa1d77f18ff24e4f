/**
 * How exact a number is: one mark for each answer, the same in every form. Solid with a crisp end is exact; what
 * follows is everything else.
 */
import type { Token } from "../theme/palette.js";
import type { Shape, Side } from "./drawing.js";
import type { Rect } from "./geometry.js";
import { hatch, line, outline } from "./shapes.js";

/** How far an open end fades out, in px: along a column, along a bar. */
export const OPEN = { column: 44, bar: 60 } as const;
/** Thickness in px of what lies between two bounds, and how far its ticks stand out. */
export const BETWEEN = { thickness: 10, tick: 5 } as const;

/** The dashed end of a value that is rounded in the source; it stands just outside the mark. */
export const roundedEnd = ({ x, y, width, height }: Rect, side: Side): Shape => {
  const out = 2;
  const at = { left: x - out, right: x + width + out, top: y - out, bottom: y + height + out }[side];
  const [from, to] =
    side === "left" || side === "right"
      ? ([[at, y - 2], [at, y + height + 2]] as const) // prettier-ignore
      : ([[x - 2, at], [x + width + 2, at]] as const); // prettier-ignore
  return line([from, to], "ink", { dash: [4, 3], width: 2 });
};

/** Beyond a lower bound: stripes that fade out, and no end. */
export const openEnd = (
  { x, y, width, height }: Rect,
  side: Side,
  color: Token,
  length: number = side === "top" || side === "bottom" ? OPEN.column : OPEN.bar,
): Shape => {
  const beyond: { readonly [side in Side]: Rect } = {
    right: { x: x + width, y, width: length, height },
    left: { x: x - length, y, width: length, height },
    top: { x, y: y - length, width, height: length },
    bottom: { x, y: y + height, width, height: length },
  };
  return hatch(beyond[side], color, { fade: side });
};

/** Between two bounds, which are the area's left and right edges (or its lower and upper ones, `upright`). */
export const between = (area: Rect, color: Token, upright = false): Shape[] => {
  const { x, y, width, height } = area;
  const out = BETWEEN.tick;
  const tick = { width: 2 };
  return [
    hatch(area, color, { gap: 5 }),
    ...(upright
      ? [y, y + height].map((edge) => line([[x - out, edge], [x + width + out, edge]], color, tick)) // prettier-ignore
      : [x, x + width].map((edge) => line([[edge, y - out], [edge, y + height + out]], color, tick))), // prettier-ignore
  ];
};

/** What the source does not say, lost to rounding: outlined, thinly striped, not filled. */
export const missing = (area: Rect): Shape[] => [
  hatch(area, "muted", { gap: 4, thickness: 1, falling: true }),
  outline(area, "muted"),
];

/** One number for several together: striped and outlined. */
export const combined = (area: Rect, color: Token): Shape[] => [hatch(area, color, { gap: 4 }), outline(area, color)];

/** A number without a year stands beside the axis, in a dashed box. */
export const undatedBox = (area: Rect): Shape => outline(area, "muted", { dash: [4, 3] });

/** Where no figure was found the baseline is dots. */
export const gapLine = (from: number, to: number, y: number): Shape =>
  line([[from + 5, y], [to - 5, y]], "muted", { dash: [0.1, 5], width: 2, round: true }); // prettier-ignore
