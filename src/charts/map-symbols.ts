/** What lies on a map beside its bubbles and names: lines, the square of Belgium, bubbles of which only bounds are known. */
import type { Look } from "../look/look.js";
import { stripes } from "./doubt.js";
import type { Shown } from "./map-names.js";
import type { MapPlan } from "./map-plan.js";
import type { Point, Segment } from "../drawing/geometry.js";

/** Width of the outline of a hollow bubble. */
const RING = 1.5;
/** Half the side of the hollow square of Belgium. */
const SQUARE = 4;

export const strokeLines = (ctx: CanvasRenderingContext2D, lines: readonly Segment[], color: string): void => {
  ctx.strokeStyle = color;
  ctx.lineWidth = 1;
  for (const [from, to] of lines) {
    ctx.beginPath();
    ctx.moveTo(from.x, from.y);
    ctx.lineTo(to.x, to.y);
    ctx.stroke();
  }
};

/** A bubble that was moved stays tied to its place: a dot there, a hairline to its middle. */
export const paintMoves = (ctx: CanvasRenderingContext2D, moves: readonly Segment[], look: Look): void => {
  strokeLines(ctx, moves, look.color.ink);
  ctx.fillStyle = look.color.ink;
  for (const [home] of moves) {
    ctx.beginPath();
    ctx.arc(home.x, home.y, 1.3, 0, 2 * Math.PI);
    ctx.fill();
  }
};

export const circle = (ctx: CanvasRenderingContext2D, { x, y }: Point, r: number): void => {
  ctx.beginPath();
  ctx.arc(x, y, Math.max(0, r), 0, 2 * Math.PI);
};

/** Between two bounds: stripes between two circles, on paper. Never solid, since nothing in it is known. */
export const paintHollow = (ctx: CanvasRenderingContext2D, shown: Shown, inner: number, look: Look): void => {
  const { x, y, r, tone } = shown;
  ctx.save();
  circle(ctx, shown, r);
  ctx.clip();
  stripes(ctx, [x - r, y - r, 2 * r, 2 * r], look.color[tone], { gap: 5 });
  ctx.restore();
  ctx.fillStyle = look.color.paper;
  ctx.strokeStyle = look.color[tone];
  ctx.lineWidth = RING;
  circle(ctx, shown, inner);
  if (inner > 0) ctx.fill();
  for (const bound of inner > 0 ? [inner, r] : [r]) {
    circle(ctx, shown, bound - RING / 2);
    ctx.stroke();
  }
};

export const paintBelgium = (ctx: CanvasRenderingContext2D, { belgium, narrow }: MapPlan, look: Look): void => {
  if (!belgium) return;
  const half = narrow ? SQUARE - 1.2 : SQUARE;
  ctx.fillStyle = look.color.paper;
  ctx.fillRect(belgium.x - half - 1.5, belgium.y - half - 1.5, 2 * half + 3, 2 * half + 3);
  ctx.strokeStyle = look.color.ink;
  ctx.lineWidth = 1.5;
  ctx.strokeRect(belgium.x - half, belgium.y - half, 2 * half, 2 * half);
};
