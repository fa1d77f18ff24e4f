/** The share that one number is of another, where a figure has both. */
import type { Figure, Row, Value } from "./figure.js";
import { highOf, lowOf } from "./bounds.js";
import { roundShare } from "./parts.js";

/** In percent; both ends are the same where both numbers are known. */
export interface Ratio {
  readonly low: number;
  readonly high: number;
}

const between = (part: Value, whole: Value): Ratio | undefined => {
  const [least, most] = [lowOf(part), highOf(part)];
  const [low, high] = [lowOf(whole), highOf(whole)];
  if (least === undefined || most === undefined || !low || !high) return undefined;
  return { low: roundShare((100 * least) / high), high: Math.min(100, roundShare((100 * most) / low)) };
};

/** A share that the source prints stands in a note on the total. */
const printed = (figure: Figure, row: Row): Ratio | undefined => {
  const shares = figure.notes.filter(({ on }) => on?.key === row.key).map(({ values }) => values?.["share"]);
  const share = shares.find((one) => typeof one === "number");
  return share === undefined ? undefined : { low: share, high: share };
};

/**
 * A row's first measure as a part of its second; the total's as printed, if it is. "Other" has none: each measure
 * counts others in it.
 */
export const ratioOf = (figure: Figure, row: Row): Ratio | undefined => {
  const [part, whole] = figure.measures.map(({ id }) => row.cells[id]);
  if (row.role === "other" || !part || !whole) return undefined;
  return (row.role === "total" ? printed(figure, row) : undefined) ?? between(part, whole);
};
