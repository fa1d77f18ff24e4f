/** Whether the rows of a measure are parts of one whole, and the share of it that each row is. */
import type { Figure, Measure, Row, Value } from "./figure.js";
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

/** Whether a value is one number, not a bound of one. */
export const hasNumber = (value: Value | undefined): value is Value & { readonly value: number } =>
  value !== undefined && value.value !== null && ["exact", "rounded", "about"].includes(value.exactness);

/** The least that a value can be, or undefined where nothing says so. */
export const lowOf = (value: Value): number | undefined =>
  value.exactness === "less-than"
    ? value.low
    : value.exactness === "more-than"
      ? (value.low ?? value.value ?? undefined)
      : (value.value ?? value.low);

/** The most that a value can be, or undefined where nothing says so. */
export const highOf = (value: Value): number | undefined =>
  value.exactness === "more-than"
    ? value.high
    : value.exactness === "less-than"
      ? (value.high ?? value.value ?? undefined)
      : (value.value ?? value.high);

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
