/**
 * How exact a number is: one mark for each answer, the same in every form. Solid with a crisp end is exact; what
 * follows is everything else. All of it is lines and rectangles, which every canvas and every writer of SVG knows.
 */
import type { Theme } from "../theme/theme.js";
import { rule } from "./pen.js";

export { doubtOf, type Doubt } from "../figures/doubt.js";

/** x, y, width, height in CSS px. */
export type Area = readonly [x: number, y: number, width: number, height: number];
export type Side = "left" | "right" | "top" | "bottom";

/** How far an open end fades out, in px: along a column, along a bar. */
export const OPEN = { column: 44, bar: 60 } as const;
/** Thickness in px of what lies between two bounds, and how far its ticks stand out. */
export const BETWEEN = { thickness: 10, tick: 5 } as const;

/** Exact, or the part of a value that is known: solid, with crisp ends. */
export const solid = (ctx: CanvasRenderingContext2D, [x, y, width, height]: Area, color: string): void => {
  ctx.fillStyle = color;
  ctx.fillRect(x, y, width, height);
};

interface Stripes {
  /** Distance between two lines across, in px. */
  readonly gap?: number;
  readonly width?: number;
  /** Falling lines (−45°) are for what the source lost, rising ones (45°) for what is inexact. */
  readonly falling?: boolean;
  /** The side at which they fade out. */
  readonly fade?: Side;
}

/** How much of a stripe is left at a place that lies this far (0 to 1) towards each side. */
const fadedAt = (side: Side | undefined, across: number, down: number): number =>
  side === undefined ? 1 : { left: across, right: 1 - across, top: down, bottom: 1 - down }[side];

/** Stripes inside an area. */
export const stripes = (
  ctx: CanvasRenderingContext2D,
  [x, y, width, height]: Area,
  color: string,
  { gap = 6, width: lineWidth = 1.4, falling = false, fade }: Stripes = {},
): void => {
  if (width <= 0 || height <= 0) return;
  ctx.save();
  ctx.beginPath();
  ctx.rect(x, y, width, height);
  ctx.clip();
  ctx.strokeStyle = color;
  ctx.lineWidth = lineWidth;
  const step = gap * Math.SQRT2;
  // Each line is drawn in short pieces, so that it can fade along its own length too.
  const piece = fade ? 4 : width + height;
  for (let start = x - height + (step - ((width + height) % step)) / 2; start < x + width; start += step)
    for (let at = 0; at < height; at += piece) {
      const end = Math.min(height, at + piece);
      const middle = (at + end) / 2;
      const across = (start + middle - x) / width;
      ctx.globalAlpha = Math.min(1, Math.max(0, fadedAt(fade, across, (falling ? middle : height - middle) / height)));
      ctx.beginPath();
      ctx.moveTo(start + at, falling ? y + at : y + height - at);
      ctx.lineTo(start + end, falling ? y + end : y + height - end);
      ctx.stroke();
    }
  ctx.restore();
};

/** The dashed end of a value that is rounded in the source; it stands just outside the mark. */
export const roundedEnd = (
  ctx: CanvasRenderingContext2D,
  [x, y, width, height]: Area,
  side: Side,
  theme: Theme,
): void => {
  const out = 2;
  const upright = side === "left" || side === "right";
  const at = { left: x - out, right: x + width + out, top: y - out, bottom: y + height + out }[side];
  if (upright) rule(ctx, [at, y - 2], [at, y + height + 2], theme.color.ink, [4, 3], 2);
  else rule(ctx, [x - 2, at], [x + width + 2, at], theme.color.ink, [4, 3], 2);
};

/** Beyond a lower bound: stripes that fade out, and no end. */
export const openEnd = (
  ctx: CanvasRenderingContext2D,
  [x, y, width, height]: Area,
  side: Side,
  color: string,
  length: number = side === "top" || side === "bottom" ? OPEN.column : OPEN.bar,
): void => {
  const beyond: { readonly [side in Side]: Area } = {
    right: [x + width, y, length, height],
    left: [x - length, y, length, height],
    top: [x, y - length, width, length],
    bottom: [x, y + height, width, length],
  };
  stripes(ctx, beyond[side], color, { fade: side });
};

/** Between two bounds, which are the area's left and right edges (or its lower and upper ones, `upright`). */
export const between = (
  ctx: CanvasRenderingContext2D,
  [x, y, width, height]: Area,
  color: string,
  upright = false,
): void => {
  stripes(ctx, [x, y, width, height], color, { gap: 5 });
  const out = BETWEEN.tick;
  if (upright) for (const edge of [y, y + height]) rule(ctx, [x - out, edge], [x + width + out, edge], color, [], 2);
  else for (const edge of [x, x + width]) rule(ctx, [edge, y - out], [edge, y + height + out], color, [], 2);
};

const outline = (
  ctx: CanvasRenderingContext2D,
  [x, y, width, height]: Area,
  color: string,
  dash: readonly number[] = [],
): void => {
  ctx.save();
  ctx.strokeStyle = color;
  ctx.lineWidth = 1;
  ctx.setLineDash([...dash]);
  ctx.strokeRect(x + 0.5, y + 0.5, Math.max(0, width - 1), Math.max(0, height - 1));
  ctx.restore();
};

/** What the source does not say, lost to rounding: outlined, thinly striped, not filled. */
export const lost = (ctx: CanvasRenderingContext2D, area: Area, theme: Theme): void => {
  stripes(ctx, area, theme.color.muted, { gap: 4, width: 1, falling: true });
  outline(ctx, area, theme.color.muted);
};

/** One number for several together: striped and outlined. */
export const together = (ctx: CanvasRenderingContext2D, area: Area, color: string): void => {
  stripes(ctx, area, color, { gap: 4 });
  outline(ctx, area, color);
};

/** A number without a year stands beside the axis, in a dashed box. */
export const undatedBox = (ctx: CanvasRenderingContext2D, area: Area, theme: Theme): void =>
  outline(ctx, area, theme.color.muted, [4, 3]);

/** Where no figure was found the baseline is dots. */
export const gapLine = (ctx: CanvasRenderingContext2D, from: number, to: number, y: number, theme: Theme): void => {
  ctx.save();
  ctx.lineCap = "round";
  rule(ctx, [from + 5, y], [to - 5, y], theme.color.muted, [0.1, 5], 2);
  ctx.restore();
};
