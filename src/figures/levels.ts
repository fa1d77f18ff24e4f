/** Stocks and flows: a level, what came and went, the next level; and the scale that they are on. */
import type { Figure, Row, Value } from "./figure.js";

/** A row on the scale. Of a level both ends are the same; of a step that is not exact they are its known part. */
export interface Stage {
  readonly row: Row;
  readonly value: Value;
  readonly from: number;
  readonly to: number;
}

export const isLevel = ({ value }: Stage): boolean => value.timing === "at";

/** Which way each step goes: +1 or −1, so that they lead from the first level to the last. */
const waysOf = (sizes: readonly number[], change: number): readonly number[] => {
  for (let choice = 0; choice < 2 ** sizes.length; choice++) {
    const ways = sizes.map((_, index) => ((choice >> index) & 1 ? -1 : 1));
    if (sizes.reduce((sum, size, index) => sum + size * ways[index]!, 0) === change) return ways;
  }
  return sizes.map(() => 1);
};

/** The rows in their order of time; what is only referred to is left out. */
export const stagesOf = (figure: Figure): readonly Stage[] => {
  const measure = figure.measures[0]!.id;
  const rows = figure.rows.filter(({ role, cells }) => role !== "reference" && cells[measure]);
  const sizes = rows.map(({ cells }) => cells[measure]!.value ?? cells[measure]!.low ?? 0);
  const steps = rows.flatMap(({ cells }, index) => (cells[measure]!.timing === "at" ? [] : [sizes[index]!]));
  const levels = rows.flatMap(({ cells }, index) => (cells[measure]!.timing === "at" ? [sizes[index]!] : []));
  const ways = [...waysOf(steps, (levels.at(-1) ?? 0) - (levels[0] ?? 0))];
  let at = levels[0] ?? 0;
  return rows.map((row, index): Stage => {
    const value = row.cells[measure]!;
    const from = value.timing === "at" ? sizes[index]! : at;
    at = value.timing === "at" ? from : from + sizes[index]! * ways.shift()!;
    return { row, value, from, to: at };
  });
};

/** Three to five round numbers, from at most `low` to at least `high`; none where there is no end between them. */
export const roundNumbers = (low: number, high: number): readonly number[] => {
  const smallest = 10 ** Math.floor(Math.log10(Math.max(1, high - low)) - 1);
  for (let power = smallest; Number.isFinite(power); power *= 10)
    for (const step of [power, 2 * power, 5 * power]) {
      const [first, last] = [Math.floor(low / step), Math.ceil(high / step)];
      if (last - first < 5) return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
    }
  return [];
};

/** The numbers of the scale; the first is where it starts, which may not be zero. */
export const scaleOf = (stages: readonly Stage[]): readonly number[] => {
  const ends = stages.flatMap(({ from, to }) => [from, to]);
  return roundNumbers(Math.min(...ends), Math.max(...ends));
};
