/** Arranges a figure as an author asks: order, number of rows, one measure. Printed totals stay true. */
import type { Figure } from "./figure.js";
import { deepFreeze } from "./freeze.js";
import { limited } from "./limit.js";
import { sorted, type Order } from "./order.js";
import { keepOrigin } from "./origin.js";
import { inShares } from "./share.js";

/** Attributes as values; one that does not fit the figure is left aside. */
export interface Arrangement extends Order {
  /** From 1: items beyond it are added up in "other". */
  readonly limit?: number;
  /** Id of the measure to keep, or `share`: percentages of the printed total. */
  readonly measure?: string;
}

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
