/** The place of a row among the others by size, where there is an honest one. */
import { lowOf, highOf } from "./bounds.js";
import type { Figure, Measure, Row } from "./figure.js";
import { isAddable } from "./parts.js";

/**
 * A row's place among the items by size, 1 being the largest; equal values share it. Undefined where there is no
 * honest one: shares, rounded or open values, "other" and totals, and parts that make no whole.
 */
export const rankOf = (figure: Figure, row: Row, measure: Measure): { rank: number; count: number } | undefined => {
  const mine = row.cells[measure.id];
  if (row.role !== "item" || measure.unit === "percent" || !isAddable(figure, measure)) return undefined;
  const values = figure.rows.filter((other) => other.role === "item").map((other) => other.cells[measure.id]);
  if (mine?.exactness !== "exact" || mine.value === null || values.length < 2) return undefined;
  let rank = 1;
  for (const value of values) {
    if (!value || value.exactness === "rounded" || value.exactness === "about") return undefined;
    const [low, high] = [lowOf(value), highOf(value)];
    if (low !== undefined && low > mine.value) rank += 1;
    // What may lie above or below leaves the place open.
    else if (high === undefined || high > mine.value) return undefined;
  }
  return { rank, count: values.length };
};
