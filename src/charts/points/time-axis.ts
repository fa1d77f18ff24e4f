/** A true scale of time: where a day, a month or a year lies, and what is written under it. */
import type { Shape } from "../../drawing/drawing.js";
import { line, text } from "../../drawing/shapes.js";
import { run, textSize, widthOf } from "../../drawing/text.js";
import { formatPeriod } from "../../i18n/dates.js";
import type { Scene } from "../scene.js";

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
}

const yearOf = (time: number): number => new Date(time).getUTCFullYear();

/** The whole year where all lies in one; else from the first moment to the last. */
export const timeAxis = (spans: readonly Span[], left: number, right: number): TimeAxis => {
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  const oneYear = yearOf(from) === yearOf(to - 1);
  return { ...(oneYear ? spanOf(String(yearOf(from))) : { from, to }), left, right };
};

export const xOf = ({ from, to, left, right }: TimeAxis, time: number): number =>
  left + ((time - from) / (to - from)) * (right - left);

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
export const tickShapes = (axis: TimeAxis, y: number): Shape[] =>
  beginnings(axis).map((time) => line([[xOf(axis, time), y], [xOf(axis, time), y + 5]], "muted")); // prettier-ignore

/** Each year in the middle of its stretch; of one year its first and last month, at the ends. */
export const timeTexts = (axis: TimeAxis, { words, theme, box }: Scene): Shape[] => {
  const size = textSize.axis(theme);
  const y = box.height - 0.5 * size - 1;
  if (isOneYear(axis)) {
    const month = (number: string) => [
      run(formatPeriod(`${yearOf(axis.from)}-${number}`, words.language), size, "muted"),
    ];
    return [text(month("01"), axis.left, y), text(month("12"), axis.right, y, "end")];
  }
  return beginnings(axis).flatMap((time, index, starts) => {
    const [from, to] = [xOf(axis, time), xOf(axis, starts[index + 1] ?? axis.to)];
    const runs = [run(String(yearOf(time)), size, "muted")];
    return widthOf(runs, box.measure) + 4 <= to - from ? [text(runs, (from + to) / 2, y, "center")] : [];
  });
};
