/** The range of values that points lie in: it need not start at zero, since no bar stands on it; its start is written. */
import type { Measure } from "../../figures/figure.js";

export interface ValueRange {
  readonly low: number;
  readonly high: number;
  /** Where the hairlines are: three to five. */
  readonly ticks: readonly number[];
}

/** Numbers that differ by less than this part of the highest would lie on one line over a zero. */
const CLOSE = 0.2;

const stepOf = (range: number): number => {
  const power = 10 ** Math.floor(Math.log10(range));
  return range / power < 1.5 ? power / 2 : power;
};

const ticksOf = (low: number, high: number, step: number): number[] =>
  Array.from({ length: Math.floor((high - low) / step + 1e-9) + 1 }, (_, index) => low + index * step);

/** From zero, unless all lies close together; percentages from 0 to 100. */
export const valueRange = (measure: Measure, values: readonly number[]): ValueRange => {
  if (measure.unit === "percent") return { low: 0, high: 100, ticks: [0, 50, 100] };
  const [least, most] = [Math.min(...values), Math.max(...values, 1)];
  const close = values.length > 1 && most - least < CLOSE * most && most > least;
  const step = stepOf(close ? most - least : most);
  if (!close) return { low: 0, high: most, ticks: ticksOf(0, most, step) };
  // A point never lies on the lowest line, where it would look like nothing.
  const low = Math.max(0, Math.ceil(least / step) * step - step);
  const high = Math.ceil(most / step) * step;
  return { low, high, ticks: ticksOf(low, high, step) };
};
