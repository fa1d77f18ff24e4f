/** What stands under columns: years on one line, or names with a second line that says what they are. */
import type { Chart } from "chart.js";
import type { Figure, Row } from "../figures/figure.js";
import { fontOf, textSize, type Look, type Weight } from "../look/look.js";
import { lettersOf, noteLetters, rowLabel } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import type { Box, View } from "./form.js";
import { letterRuns, measureIn, run, widthOf, wrap, write, type Run } from "./pen.js";
import { isNamed } from "./voice.js";

const LEADING = 1.25;
/** Between the baseline and the first line, and between the names and their key. */
const SPACE = 6;

export interface AxisLabel {
  /** Of a column that the heading names. */
  readonly named: boolean;
  readonly x: number;
  readonly lines: readonly (readonly Run[])[];
}

export interface Axis {
  readonly labels: readonly AxisLabel[];
  /** What the second lines say, where a column is too narrow for them: lines under the axis, from its start. */
  readonly key: readonly (readonly Run[])[];
  readonly slot: number;
  /** Years may be left out where they do not fit. */
  readonly years: boolean;
  /** Of the labels, and with the key. */
  readonly head: number;
  readonly height: number;
}

type Place = { readonly row: Row; readonly x: number };

const lineHeight = (look: Look): number => LEADING * textSize.axis(look);

const heightOf = (lines: number, look: Look): number => SPACE + lines * lineHeight(look) + 4;

/** The years, with the letters of their notes; those that the heading names are bold. */
export const yearAxis = (
  places: readonly Place[],
  figure: Figure,
  slot: number,
  look: Look,
  words: Words,
  view: View,
): Axis => {
  const letters = noteLetters(figure);
  const labels = places.map(({ row, x }): AxisLabel => {
    const bold = isNamed(row, view);
    const color = bold ? look.color.ink : look.color.muted;
    const year = run(look, rowLabel(row, words), color, bold ? 700 : 400, textSize.axis(look));
    return { x, named: bold, lines: [[year, ...letterRuns(look, lettersOf(row, letters))]] };
  });
  return { labels, key: [], slot, years: true, head: heightOf(1, look), height: heightOf(1, look) };
};

/** Names that are no years, wrapped into their slots, each with its detail below. */
export const nameAxis = (
  places: readonly Place[],
  figure: Figure,
  slot: number,
  look: Look,
  words: Words,
  box: Box,
): Axis => {
  const size = textSize.axis(look);
  const letters = noteLetters(figure);
  const runOf = (text: string, weight: Weight): Run =>
    run(look, text, weight === 400 ? look.color.muted : look.color.ink, weight, size);
  const wrapped = (text: string, weight: Weight): Run[][] =>
    text ? wrap(text, slot - 8, fontOf(look, size, weight), box.measure).map((line) => [runOf(line, weight)]) : [];
  const named = places.map(({ row, x }) => ({ row, x, name: rowLabel(row, words), detail: detailOf(row, words) }));
  const fits = named.every(({ detail }) =>
    wrapped(detail, 400).every((line) => widthOf(line, box.measure) <= slot - 8),
  );
  const labels = named.map(({ row, x, name, detail }): AxisLabel => {
    const lines = wrapped(name, 600);
    lines.at(-1)?.push(...letterRuns(look, lettersOf(row, letters)));
    return { x, named: false, lines: fits ? [...lines, ...wrapped(detail, 400)] : lines };
  });
  const key = fits
    ? []
    : named.flatMap(({ name, detail }) => {
        const line = [runOf(`${name}:`, 600), runOf(` ${detail}`, 400)];
        const own = [
          [line[0]!],
          ...wrap(detail, box.width, line[1]!.font, box.measure).map((text) => [runOf(text, 400)]),
        ];
        return widthOf(line, box.measure) <= box.width ? [line] : own;
      });
  const lines = Math.max(...labels.map((label) => label.lines.length));
  const head = heightOf(lines, look);
  const height = head + (key.length > 0 ? heightOf(key.length, look) + SPACE : 0);
  return { labels, key, slot, years: false, head, height };
};

const detailOf = (row: Row, words: Words): string => words.figure.details?.[row.key] ?? "";

/**
 * Where not every year fits, every second one is written, or every third …, counted from the last, and the named ones
 * in place of their neighbours; of the others the letters stay, but where letters are so large that they would touch.
 */
const thinned = ({ labels, slot }: Axis, chart: Chart): readonly AxisLabel[] => {
  const measure = measureIn(chart.ctx);
  const widest = Math.max(...labels.map(({ lines }) => widthOf(lines[0]!, measure))) + 6;
  if (widest <= slot) return labels;
  const every = Math.max(2, Math.ceil(widest / slot));
  const isNear = (index: number): boolean =>
    labels.some(({ named }, other) => named && other !== index && Math.abs(other - index) < every);
  return labels.map((label, index) => {
    const shown = label.named || ((labels.length - 1 - index) % every === 0 && !isNear(index));
    return shown ? label : { ...label, lines: [every > 2 ? [] : label.lines[0]!.slice(1)] };
  });
};

/** Writes the axis under a baseline. */
export const drawAxis = (chart: Chart, axis: Axis, base: number, look: Look): void => {
  const { ctx, width } = chart;
  const measure = measureIn(ctx);
  const height = lineHeight(look);
  for (const { x, lines } of axis.years ? thinned(axis, chart) : axis.labels)
    lines.forEach((line, index) => {
      const half = widthOf(line, measure) / 2;
      write(ctx, line, Math.min(Math.max(half, x), width - half), base + SPACE + (index + 0.5) * height, "center");
    });
  const top = base + axis.head + SPACE;
  axis.key.forEach((line, index) => {
    write(ctx, line, look.rtl ? width : 0, top + (index + 0.5) * height, look.rtl ? "end" : "start");
  });
};
