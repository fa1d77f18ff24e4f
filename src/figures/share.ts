/** The measure `share`: each row as a percentage of the printed total. */
import { totalOf, type Figure, type Row, type Value } from "./figure.js";
import { hasNumber } from "./bounds.js";
import { roundShare, wholeOf } from "./parts.js";

type Measured = Pick<Value, "value" | "low" | "high" | "exactness">;

/** Too small for the decimals it can bear: only that it is less than a tenth is told. */
const isTiny = (share: number): boolean => share > 0 && roundShare(share) === 0;

const numberOf = (value: Value, total: number): Measured => {
  const share = (number: number): number => (100 * number) / total;
  if (hasNumber(value)) {
    if (isTiny(share(value.value))) return { value: null, high: 0.1, exactness: "less-than" };
    const exactness = value.exactness === "about" ? "about" : "rounded";
    return { value: roundShare(share(value.value)), exactness };
  }
  return {
    value: value.value === null ? null : roundShare(share(value.value)),
    ...(value.low === undefined ? {} : { low: roundShare(share(value.low)) }),
    ...(value.high === undefined ? {} : { high: roundShare(share(value.high)) }),
    exactness: value.exactness,
  };
};

const shareOfCell = (value: Value, row: Row, total: number): Value => {
  const { printed: _printed, low: _low, high: _high, ...kept } = value;
  if (row.role === "total")
    return { ...kept, value: 100, exactness: "exact", kind: "derived", formula: "value / total" };
  if (value.kind === "unknown") return kept;
  return { ...kept, ...numberOf(value, total), kind: "derived", formula: "value / total" };
};

/**
 * The figure in shares; the same figure where no total is printed, where the rows are no parts of it, or where two
 * measures have a total each, so that "the share" could be of either.
 */
export const inShares = (figure: Figure): Figure => {
  const measure = wholeOf(figure);
  if (!measure) return figure;
  const total = totalOf(figure, measure.id)!;
  // What the table is compared with is no part of its total.
  const rows = figure.rows.filter((row) => row.role !== "reference" && row.cells[measure.id]);
  return {
    ...figure,
    measures: [{ id: "share", unit: "percent" }],
    rows: rows.map((row) => ({ ...row, cells: { share: shareOfCell(row.cells[measure.id]!, row, total) } })),
  };
};
