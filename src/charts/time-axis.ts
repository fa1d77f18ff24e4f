/** A true scale of time: where a day, a month or a year lies, and what is written under it. */
import type { Chart } from "chart.js";
import { formatPeriod } from "../i18n/dates.js";
import type { Language } from "../i18n/language.js";
import { textSize, type Look } from "../look/look.js";
import { measureIn, rule, run, widthOf, write } from "./pen.js";

/** From the first moment of a period to the last, in ms. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** "2023", "2023-05", "2023-05-25" → its first and last moment. */
export const spanOf = (period: string): Span => {
  const [year, month, day] = period.split("-").map(Number) as [number, number?, number?];
  const from = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const to = day ? Date.UTC(year, month! - 1, day + 1) : month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
  return { from, to };
};

export interface TimeAxis extends Span {
  /** px of both ends. */
  readonly left: number;
  readonly right: number;
  readonly rtl: boolean;
}

const yearOf = (time: number): number => new Date(time).getUTCFullYear();

/** The whole year where all lies in one; else from the first moment to the last. */
export const timeAxis = (spans: readonly Span[], left: number, right: number, rtl: boolean): TimeAxis => {
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  const oneYear = yearOf(from) === yearOf(to - 1);
  return { ...(oneYear ? spanOf(String(yearOf(from))) : { from, to }), left, right, rtl };
};

export const xOf = (axis: TimeAxis, time: number): number => {
  const part = (time - axis.from) / (axis.to - axis.from);
  return axis.rtl ? axis.right - part * (axis.right - axis.left) : axis.left + part * (axis.right - axis.left);
};

const isOneYear = ({ from, to }: Span): boolean => to - from <= 366 * 86_400_000;

/** Beginnings of the months of one year, or of the years. */
const beginnings = (axis: TimeAxis): number[] => {
  const first = yearOf(axis.from);
  const all = isOneYear(axis)
    ? Array.from({ length: 13 }, (_, month) => Date.UTC(first, month, 1))
    : Array.from({ length: yearOf(axis.to) - first + 2 }, (_, year) => Date.UTC(first + year, 0, 1));
  return all.filter((time) => time >= axis.from && time <= axis.to);
};

/** Short ticks at the beginnings, hanging from a line. */
export const drawTicks = ({ ctx }: Chart, axis: TimeAxis, y: number, look: Look): void => {
  for (const time of beginnings(axis)) rule(ctx, [xOf(axis, time), y], [xOf(axis, time), y + 5], look.color.muted);
};

/** Each year in the middle of its stretch; of one year its first and last month, at the ends. */
export const drawTimes = (chart: Chart, axis: TimeAxis, y: number, look: Look, language: Language): void => {
  const { ctx } = chart;
  const runsOf = (text: string) => [run(look, text, look.color.muted, 400, textSize.axis(look))];
  if (isOneYear(axis)) {
    const year = yearOf(axis.from);
    const [start, end] = axis.rtl ? (["end", "start"] as const) : (["start", "end"] as const);
    write(ctx, runsOf(formatPeriod(`${year}-01`, language)), xOf(axis, axis.from), y, start);
    return write(ctx, runsOf(formatPeriod(`${year}-12`, language)), xOf(axis, axis.to), y, end);
  }
  const starts = beginnings(axis);
  starts.forEach((time, index) => {
    const next = starts[index + 1] ?? axis.to;
    const runs = runsOf(String(yearOf(time)));
    const [a, b] = [xOf(axis, time), xOf(axis, next)];
    if (widthOf(runs, measureIn(ctx)) + 4 <= Math.abs(b - a)) write(ctx, runs, (a + b) / 2, y, "center");
  });
};
