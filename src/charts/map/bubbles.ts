/** The rows of a figure as bubbles: which are drawn, at which scale, and their text. */
import { uncertaintyOf } from "../../figures/uncertainty.js";
import type { Figure, Measure, Row } from "../../figures/figure.js";
import { highOf, lowOf } from "../../figures/bounds.js";
import { lettersOf, noteLetters, rowLabel, valueText } from "../../tell/text.js";
import type { Room, Scene } from "../scene.js";
import { anchorOf } from "./anchors.js";
import { radiusOf, type Scale } from "./area-legend.js";
import type { Crop } from "./land.js";
import type { Bubble } from "./separate-bubbles.js";
import type { Point } from "../../drawing/geometry.js";

/** A row as it is drawn. */
export interface RowBubble extends Bubble {
  readonly name: string;
  readonly text: string;
  /** Raised letters of the notes on this value. */
  readonly letters: string;
  readonly tone: "emphasis" | "context" | "other";
  readonly value: number | readonly [low: number, high: number];
  /** Radius of the lower bound, where only bounds are known: such a bubble is hollow, and its edge the upper bound. */
  readonly hollow?: number;
}

/** Radius in px of one; a share needs larger circles than a person. */
const K = {
  persons: { narrow: 0.8, column: 1.16, wide: 1.42 },
  percent: { narrow: 5, column: 6.1, wide: 7.5 },
} as const;
const STEPS = { persons: [1000, 250, 50], percent: [30, 10, 3] } as const;
/** Width of the map in the middle step; below it the circles shrink with the land, or the crowd would have no names. */
const FULL = 590;
/** Height over width of a plot beside its list, more than that of the land alone. */
const BESIDE = 0.222;

/** The list stands beside a wide map, so that it has two thirds of the figure, but more height than above a list. */
const kOf = ({ width, height }: Room, crop: Crop, unit: keyof typeof K): number => {
  const { narrow, column, wide } = K[unit];
  if (width >= 700 || (width >= 560 && height / width >= crop.height / crop.width + BESIDE)) return wide;
  return width < 420 ? narrow : Math.max(narrow, column * Math.min(1, width / FULL));
};

export const scaleOf = (rows: readonly Row[], measure: Measure, box: Room, crop: Crop): Scale => {
  const percent = measure.unit === "percent";
  const unit = percent ? "percent" : "persons";
  const largest = Math.max(1, ...rows.map((row) => sizeOf(row, measure)));
  // No circle is wider than a third of the plot or higher than a quarter of it: the strip holds the largest.
  const most = Math.min(box.width / 6, box.height / 8) / Math.sqrt(largest);
  return { k: Math.min(kOf(box, crop, unit), most), steps: STEPS[unit], percent };
};

const isBounded = (row: Row, measure: Measure): boolean => uncertaintyOf(row.cells[measure.id]) === "between";

/** The number whose area is drawn: of bounds the upper one. */
const sizeOf = (row: Row, measure: Measure): number => {
  const cell = row.cells[measure.id];
  return (isBounded(row, measure) ? highOf(cell!) : cell?.value) ?? 0;
};

/** What is counted in another row is not drawn a second time, unless hollow: then nothing is added to the sum. */
const isDrawn = (row: Row, measure: Measure): boolean =>
  sizeOf(row, measure) > 0 &&
  (row.within === undefined || isBounded(row, measure)) &&
  (row.role === "other" || (row.role === "item" && anchorOf(row.key) !== undefined));

export const drawnRows = ({ rows }: Figure, measure: Measure): readonly Row[] =>
  rows.filter((row) => isDrawn(row, measure));

/** Rows as bubbles of this scale; where, is asked of the caller. */
export const bubblesOf =
  ({ figure, words, view }: Scene, measure: Measure, scale: Scale) =>
  (row: Row, { x, y }: Point): RowBubble => {
    const cell = row.cells[measure.id]!;
    const size = sizeOf(row, measure);
    const low = lowOf(cell) ?? 0;
    const bounded = isBounded(row, measure);
    return {
      ...{ x, y, r: radiusOf(size, scale) },
      key: row.key,
      name: rowLabel(row, words),
      text: valueText(cell, measure, words),
      letters: lettersOf(row, noteLetters(figure), measure.id),
      tone: row.role === "other" ? "other" : view.emphasis.includes(row.key) ? "emphasis" : "context",
      value: bounded ? [low, size] : size,
      ...(bounded && { hollow: radiusOf(low, scale) }),
    };
  };
