/** Whether the rows of a measure are parts of one whole, and the share of it that each row is. */
import { hasNumber } from "./bounds.js";
import type { Figure, Measure, Row } from "./figure.js";
import { totalOf } from "./figure.js";

/** Whether the rows are the years of a series: these have no parts and no rank. */
export const isYearly = (figure: Figure): boolean => figure.id.endsWith("-by-year");

/** Whether all values of a measure hold for the same day or the same stretch of time. */
export const isOneMoment = (figure: Figure, measure: string): boolean => {
  const values = figure.rows.filter((row) => row.role !== "reference").flatMap((row) => row.cells[measure] ?? []);
  return new Set(values.map(({ timing, period }) => `${timing} ${period}`)).size <= 1;
};

/**
 * Whether the rows of a measure may be added up: numbers with a printed total, or shares of one whole. Other
 * percentages have each their own hundred; numbers of different days, or without a total, are not parts of anything.
 */
export const isAddable = (figure: Figure, measure: Measure): boolean => {
  if (isYearly(figure) || !isOneMoment(figure, measure.id)) return false;
  if (measure.unit === "percent") return measure.id === "share";
  return measure.unit !== "one-in" && (totalOf(figure, measure.id) ?? 0) > 0;
};

const isPart = (row: Row): boolean => row.role === "item" || row.role === "other";

/** A row's `within` speaks of the first measure: in the others it stands for itself. */
const isWithin = (figure: Figure, row: Row, measure: string): boolean =>
  row.within !== undefined && figure.measures[0]?.id === measure;

/**
 * The rows that make up the whole, each counted once. Where the known numbers alone add up to the printed total,
 * a row without a number is counted in one of them already (Romania's support, Iraq's returns), and is left out.
 */
export const partsOf = (figure: Figure, measure: string): readonly Row[] => {
  const parts = figure.rows.filter((row) => isPart(row) && row.cells[measure] && !isWithin(figure, row, measure));
  const known = parts.filter((row) => row.cells[measure]!.value !== null);
  const sum = known.reduce((result, row) => result + row.cells[measure]!.value!, 0);
  return sum === totalOf(figure, measure) ? known : parts;
};

/**
 * A percentage of a total, never with more decimals than it can bear: whole, but one decimal below a half, so that
 * a small number is not told as nothing.
 */
export const roundShare = (share: number): number => {
  const steps = Math.abs(share) < 0.5 ? 10 : 1;
  return Math.round(share * steps) / steps || 0;
};

/**
 * The measure of whose printed total the rows can be told as shares: where two measures have a total each, "the share"
 * could be of either, and there is none.
 */
export const wholeOf = (figure: Figure): Measure | undefined => {
  const counted = figure.measures.filter((measure) => measure.unit !== "percent" && isAddable(figure, measure));
  return counted.length === 1 ? counted[0] : undefined;
};

/** Which percentage of the printed total a row is, or undefined where that cannot be said with one number. */
export const shareOf = (figure: Figure, row: Row, measure: Measure): number | undefined => {
  const value = row.cells[measure.id];
  if (row.role === "total" || row.role === "reference" || !hasNumber(value)) return undefined;
  if (wholeOf(figure)?.id !== measure.id) return undefined;
  const share = roundShare((100 * value.value) / totalOf(figure, measure.id)!);
  return share === 0 && value.value !== 0 ? undefined : share;
};
