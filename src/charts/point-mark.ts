/** One dated number as a mark: a dot where it is known, what is known of it where it is not. */
import type { Row } from "../figures/figure.js";
import type { Look } from "../look/look.js";
import { between, OPEN, openEnd, type Area, type Doubt } from "./doubt.js";
import { rule, type Run } from "./pen.js";

export const RADIUS = 6;
/** The ring of a rounded number lies this far outside its dot. */
export const RING = 3.5;

export interface Point {
  readonly row: Row;
  readonly doubt: Doubt;
  readonly x: number;
  /** Of the number, or of its lower bound. */
  readonly y: number;
  /** Of the upper bound, where there are two. */
  readonly highY: number;
  /** From the first moment of its period to the last. */
  readonly span: readonly [number, number];
  readonly lines: readonly (readonly Run[])[];
  readonly bold: boolean;
  readonly color: string;
}

export const hasDot = ({ doubt }: Point): boolean => doubt === "exact" || doubt === "rounded";

/** What the mark takes, with what is drawn of its doubt. */
export const areaOf = ({ doubt, x, y, highY }: Point): Area => {
  if (doubt === "open") return [x - RADIUS - 2, y - OPEN.column, 2 * RADIUS + 4, OPEN.column + 2];
  if (doubt === "between") return [x - RADIUS - 4, highY, 2 * RADIUS + 8, y - highY];
  const radius = RADIUS + (doubt === "rounded" ? RING + 1 : 0);
  return [x - radius, y - radius, 2 * radius, 2 * radius];
};

/** A month without a day is a line from its first to its last, where that is longer than the mark itself. */
export const spanAreas = ({ doubt, span: [from, to], y }: Point): Area[] =>
  doubt !== "none" && Math.abs(to - from) > 4 * RADIUS ? [[Math.min(from, to), y - 2, Math.abs(to - from), 4]] : [];

/** The dashed end of a rounded number, all around its dot. */
const drawRing = (ctx: CanvasRenderingContext2D, { x, y }: Point, look: Look): void => {
  ctx.save();
  ctx.strokeStyle = look.color.ink;
  ctx.lineWidth = 2;
  ctx.setLineDash([4, 3]);
  ctx.beginPath();
  ctx.arc(x, y, RADIUS + RING, 0, 2 * Math.PI);
  ctx.stroke();
  ctx.restore();
};

/** All but the dot. */
export const drawDoubt = (ctx: CanvasRenderingContext2D, point: Point, look: Look): void => {
  const { doubt, x, y, color, highY } = point;
  for (const [left, , width] of spanAreas(point)) rule(ctx, [left, y], [left + width, y], color, [], 2);
  if (doubt === "rounded") drawRing(ctx, point, look);
  if (doubt === "between") between(ctx, [x - RADIUS, highY, 2 * RADIUS, y - highY], color, true);
  if (doubt !== "open") return;
  rule(ctx, [x - RADIUS - 2, y], [x + RADIUS + 2, y], color, [], 4);
  openEnd(ctx, [x - RADIUS, y - 2, 2 * RADIUS, 0], "top", color, OPEN.column - 4);
};
