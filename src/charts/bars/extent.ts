/** How a bar, or a dot in its lane, says how exact its number is: by what follows it, or by what stands in its place. */
import type { Bar, Shape } from "../../drawing/drawing.js";
import type { Rect } from "../../drawing/geometry.js";
import { bar } from "../../drawing/shapes.js";
import { BETWEEN, between, OPEN, openEnd, roundedEnd } from "../../drawing/uncertainty.js";
import { uncertaintyOf, type Uncertainty } from "../../figures/uncertainty.js";
import type { Measure, Value } from "../../figures/figure.js";
import { lowOf } from "../../figures/bounds.js";
import type { Token } from "../../theme/palette.js";

/** Where a mark lies: `left` px is zero. */
export interface Lane {
  readonly left: number;
  /** px per unit. */
  readonly scale: number;
  /** Middle of the mark. */
  readonly y: number;
  readonly thickness: number;
  /** How far a mark of a known number reaches beyond it, in px: the radius of a dot; 0 if not given. */
  readonly reach?: number;
}

/** Shares are told in whole percents, printed or derived: a dash at each end would say nothing of any one of them. */
const uncertaintyOn = (value: Value | undefined, measure: Measure): Uncertainty => {
  const uncertainty = uncertaintyOf(value);
  return uncertainty === "rounded" && value?.exactness === "rounded" && measure.unit === "percent"
    ? "exact"
    : uncertainty;
};

/** Length of the solid bar, in units; null where there is none, since only bounds or nothing are known. */
export const knownOf = (value: Value | undefined): number | null =>
  value && !["between", "none"].includes(uncertaintyOf(value)) ? (lowOf(value) ?? value.value ?? 0) : null;

/** How far the mark reaches: so many units, and so many px beyond. */
export const extentOf = (
  value: Value | undefined,
  measure: Measure,
  reach = 0,
): { readonly value: number; readonly beyond: number } => {
  const uncertainty = uncertaintyOn(value, measure);
  if (uncertainty === "between") return { value: value!.high!, beyond: 1 };
  const known = knownOf(value);
  const beyond = { open: OPEN.bar, rounded: 3, exact: 0, none: 0 }[uncertainty];
  return { value: known ?? 0, beyond: known === null ? 0 : reach + beyond };
};

/** What a reader sees of the number: the mark to its bound, or what lies between two. */
export const areaOf = (value: Value | undefined, { left, scale, y, thickness, reach = 0 }: Lane): Rect => {
  if (uncertaintyOf(value) !== "between") {
    const known = knownOf(value);
    const width = known === null ? 0 : known * scale + reach;
    return { x: left, y: y - thickness / 2, width, height: thickness };
  }
  const { low, high } = value as { readonly low: number; readonly high: number };
  return {
    x: left + low * scale,
    y: y - BETWEEN.thickness / 2,
    width: (high - low) * scale,
    height: BETWEEN.thickness,
  };
};

/** The solid part; nothing where only bounds are known. */
export const solidBar = (value: Value | undefined, lane: Lane, fill: Token): Bar[] => {
  const known = knownOf(value);
  return known === null ? [] : [bar(areaOf(value, lane), fill, { datum: { value: known } })];
};

/** All but the solid part. */
export const uncertaintyShapes = (value: Value | undefined, measure: Measure, lane: Lane, color: Token): Shape[] => {
  const area = areaOf(value, lane);
  switch (uncertaintyOn(value, measure)) {
    case "between":
      return between(area, color);
    case "open":
      return [openEnd(area, "right", color)];
    case "rounded":
      return [roundedEnd(area, "right")];
    default:
      return [];
  }
};
