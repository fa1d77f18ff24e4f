/** The order of a figure's rows. */
import type { Figure, Role, Row } from "./figure.js";
import { deepFreeze } from "./freeze.js";
import { keepOrigin } from "./origin.js";
import { lowOf } from "./bounds.js";
import { isOneMoment, isYearly } from "./parts.js";

export interface Order {
  /** Default: `source`, the table's own order. */
  readonly sort?: "value" | "source" | "name";
  /** Compares two rows by name: names belong to a language, which this folder does not know. */
  readonly compare?: (a: Row, b: Row) => number;
}

/** Items, then "other" apart, then what sums up. */
const PLACES: { readonly [role in Role]: number } = { item: 0, other: 1, subtotal: 2, total: 2, reference: 2 };

/** Larger first; a lower bound counts as that much; the unknown come last. */
const byValue =
  (measure: string) =>
  (a: Row, b: Row): number => {
    const [first, second] = [a, b].map((row) => row.cells[measure] && lowOf(row.cells[measure]));
    if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
    return second - first;
  };

/** Years, dates and steps have an order of their own: in another one they would tell another story. */
const isInTime = (figure: Figure, measure: string): boolean => isYearly(figure) || !isOneMoment(figure, measure);

/** The same figure where nothing changes. */
export const sorted = (figure: Figure, { sort, compare }: Order): Figure => {
  const measure = figure.measures[0]?.id;
  if (measure !== undefined && isInTime(figure, measure)) return figure;
  const order = sort === "name" ? compare : sort === "value" && measure !== undefined ? byValue(measure) : undefined;
  if (!order) return figure;
  const rows = [...figure.rows].sort(
    (a, b) => PLACES[a.role] - PLACES[b.role] || (a.role === "item" && b.role === "item" ? order(a, b) : 0),
  );
  return rows.every((row, index) => row === figure.rows[index]) ? figure : { ...figure, rows };
};

/** The figure in an order: frozen, or the same one when nothing changes. */
export const ordered = (figure: Figure, order: Order): Figure => {
  const result = sorted(figure, order);
  if (result === figure) return figure;
  keepOrigin(result, figure);
  return deepFreeze(result);
};
