/** How a bar says how exact its number is: by what follows its solid part, or by what stands in its place. */
import type { Measure, Value } from "../figures/figure.js";
import { lowOf } from "../figures/whole.js";
import type { Look } from "../look/look.js";
import { BETWEEN, between, doubtOf, OPEN, openEnd, roundedEnd, type Area, type Doubt } from "./doubt.js";

/** Where a bar lies: `left` px is zero. */
export interface Lane {
  readonly left: number;
  /** px per unit. */
  readonly scale: number;
  /** Middle of the bar. */
  readonly y: number;
  readonly thickness: number;
}

/** Shares are told in whole percents, printed or derived: a dash at each end would say nothing of any one of them. */
const doubtOn = (value: Value | undefined, measure: Measure): Doubt => {
  const doubt = doubtOf(value);
  return doubt === "rounded" && value?.exactness === "rounded" && measure.unit === "percent" ? "exact" : doubt;
};

/** Length of the solid bar, in units; null where there is none, since only bounds or nothing are known. */
export const solidOf = (value: Value | undefined): number | null =>
  value && !["between", "none"].includes(doubtOf(value)) ? (lowOf(value) ?? value.value ?? 0) : null;

/** How far the mark reaches: so many units, and so many px beyond. */
export const reachOf = (
  value: Value | undefined,
  measure: Measure,
): { readonly value: number; readonly beyond: number } => {
  const doubt = doubtOn(value, measure);
  if (doubt === "between") return { value: value!.high!, beyond: 1 };
  return { value: solidOf(value) ?? 0, beyond: { open: OPEN.bar, rounded: 3, exact: 0, none: 0 }[doubt] };
};

/** What a reader sees of the number: the bar to its bound, or what lies between two. */
export const areaOf = (value: Value | undefined, { left, scale, y, thickness }: Lane): Area => {
  if (doubtOf(value) !== "between") return [left, y - thickness / 2, (solidOf(value) ?? 0) * scale, thickness];
  const { low, high } = value as { readonly low: number; readonly high: number };
  return [left + low * scale, y - BETWEEN.thickness / 2, (high - low) * scale, BETWEEN.thickness];
};

/** Draws all but the solid part. @param width of the drawing, which is mirrored from right to left */
export const drawDoubt = (
  ctx: CanvasRenderingContext2D,
  value: Value | undefined,
  measure: Measure,
  lane: Lane,
  color: string,
  look: Look,
  width: number,
): void => {
  const [x, y, length, thickness] = areaOf(value, lane);
  const area: Area = [look.rtl ? width - x - length : x, y, length, thickness];
  const side = look.rtl ? "left" : "right";
  const doubt = doubtOn(value, measure);
  if (doubt === "between") between(ctx, area, color);
  if (doubt === "open") openEnd(ctx, area, side, color);
  if (doubt === "rounded") roundedEnd(ctx, area, side, look);
};
