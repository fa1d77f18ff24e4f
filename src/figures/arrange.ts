/** What an author may ask of a figure: an order, fewer rows, one measure. The printed totals hold in each. */
import type { Figure, Role, Row } from "./figure.js";
import { limited } from "./limit.js";
import { keepOrigin } from "./origin.js";
import { inShares } from "./share.js";
import { lowOf } from "./whole.js";

/** Attributes as values; one that does not fit the figure is left aside. */
export interface Arrangement {
  /** Default: `source`, the table's own order. */
  readonly sort?: "value" | "source" | "name";
  /** From 1: items beyond it are added up in "other". */
  readonly limit?: number;
  /** Id of the measure to keep, or `share`: percentages of the printed total. */
  readonly measure?: string;
  /** Compares two rows by name: names belong to a language, which this folder does not know. */
  readonly compare?: (a: Row, b: Row) => number;
}

const deepFreeze = <T>(value: T): T => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
};

const withMeasure = (figure: Figure, id: string | undefined): Figure => {
  const kept = figure.measures.filter((measure) => measure.id === id);
  if (kept.length === 0 || figure.measures.length === 1) return figure;
  const first = figure.measures[0]!.id === id;
  const rows = figure.rows.flatMap(({ within, ...row }) => {
    const cell = row.cells[id!];
    // `within` speaks of the first measure only.
    return cell ? [{ ...row, ...(first && within ? { within } : {}), cells: { [id!]: cell } }] : [];
  });
  return { ...figure, measures: kept, rows };
};

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

const sorted = (figure: Figure, { sort, compare }: Arrangement): Figure => {
  const measure = figure.measures[0]?.id;
  const order = sort === "name" ? compare : sort === "value" && measure !== undefined ? byValue(measure) : undefined;
  if (!order) return figure;
  const rows = [...figure.rows].sort(
    (a, b) => PLACES[a.role] - PLACES[b.role] || (a.role === "item" && b.role === "item" ? order(a, b) : 0),
  );
  return rows.every((row, index) => row === figure.rows[index]) ? figure : { ...figure, rows };
};

const isLimit = (limit: number | undefined): limit is number => limit !== undefined && limit >= 1;

/**
 * Arranges a figure. A measure is chosen first, shares are computed last, so that rows are put in order and added up
 * by their printed numbers, not by rounded ones. Notes are kept.
 * @returns a new frozen figure, or the same one when nothing changes
 */
export const arrange = (figure: Figure, arrangement: Arrangement = {}): Figure => {
  const { limit, measure } = arrangement;
  const ordered = sorted(withMeasure(figure, measure), arrangement);
  const shortened = isLimit(limit) ? limited(ordered, Math.floor(limit)) : ordered;
  const own = figure.measures.some(({ id }) => id === measure);
  const result = measure === "share" && !own ? inShares(shortened) : shortened;
  if (result === figure) return figure;
  keepOrigin(result, figure);
  return deepFreeze(result);
};
