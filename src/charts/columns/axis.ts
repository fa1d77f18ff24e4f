/** The labels under columns: years on one line, or names with a second line that explains them. */
import type { Shape } from "../../drawing/drawing.js";
import { text } from "../../drawing/shapes.js";
import { broken, letterRuns, run, textSize, widthOf, type Run } from "../../drawing/text.js";
import type { Row } from "../../figures/figure.js";
import { lettersOf, noteLetters, rowLabel } from "../../tell/text.js";
import type { Scene, Theme } from "../scene.js";
import { isNamed } from "../tone.js";

const LEADING = 1.25;
/** Between the baseline and the first line, and between the names and their key. */
const SPACE = 6;

interface AxisLabel {
  readonly x: number;
  readonly lines: readonly (readonly Run[])[];
}

export interface Axis {
  readonly labels: readonly AxisLabel[];
  /** What the second lines say, where a column is too narrow for them: lines under the axis, from its start. */
  readonly key: readonly (readonly Run[])[];
  /** Of the labels, and with the key. */
  readonly head: number;
  readonly height: number;
}

interface Place {
  readonly row: Row;
  readonly x: number;
}

const lineHeight = (theme: Theme): number => LEADING * textSize.axis(theme);

const heightOf = (lines: number, theme: Theme): number => SPACE + lines * lineHeight(theme) + 4;

interface Year {
  /** The heading names it. */
  readonly named: boolean;
  readonly x: number;
  readonly line: readonly Run[];
}

/**
 * Where not every year fits, every second one is written, or every third …, counted from the last, and the named ones
 * in place of their neighbours; of the others the letters stay, but where letters are so large that they would touch.
 */
const thinned = (years: readonly Year[], slot: number, { box }: Scene): readonly Year[] => {
  const widest = Math.max(0, ...years.map(({ line }) => widthOf(line, box.measure))) + 6;
  if (widest <= slot) return years;
  const every = Math.max(2, Math.ceil(widest / slot));
  const isNear = (index: number): boolean =>
    years.some(({ named }, other) => named && other !== index && Math.abs(other - index) < every);
  return years.map((year, index) => {
    const shown = year.named || ((years.length - 1 - index) % every === 0 && !isNear(index));
    return shown ? year : { ...year, line: every > 2 ? [] : year.line.slice(1) };
  });
};

/** The years, with the letters of their notes; those that the heading names are bold. */
export const yearAxis = (places: readonly Place[], slot: number, scene: Scene): Axis => {
  const { figure, words, theme, view } = scene;
  const letters = noteLetters(figure);
  const years = places.map(({ row, x }): Year => {
    const named = isNamed(row, view);
    const year = run(rowLabel(row, words), textSize.axis(theme), named ? "ink" : "muted", named ? 700 : 400);
    return { x, named, line: [year, ...letterRuns(lettersOf(row, letters), textSize.label(theme))] };
  });
  const height = heightOf(1, theme);
  return {
    labels: thinned(years, slot, scene).map(({ x, line }) => ({ x, lines: [line] })),
    ...{ key: [], head: height, height },
  };
};

const detailOf = (row: Row, { words }: Scene): string => words.figure.details?.[row.key] ?? "";

/** "First phase: observation", over more than one line where it is wider than the drawing. */
const keyOf = ({ row }: Place, scene: Scene): Run[][] => {
  const { words, theme, box } = scene;
  const size = textSize.axis(theme);
  const detail = detailOf(row, scene);
  const name = run(`${rowLabel(row, words)}:`, size, "ink", 600);
  const line = [name, run(` ${detail}`, size, "muted")];
  if (widthOf(line, box.measure) <= box.width) return [line];
  const lines = broken(detail, box.width, (part) => box.measure(part, size, 400));
  return [[name], ...lines.map((part) => [run(part, size, "muted")])];
};

/** Names that are no years, broken to fit their slots, each with its detail below. */
export const nameAxis = (places: readonly Place[], slot: number, scene: Scene): Axis => {
  const { figure, words, theme, box } = scene;
  const size = textSize.axis(theme);
  const letters = noteLetters(figure);
  const room = slot - 8;
  const linesOf = (name: string, weight: 400 | 600): Run[][] =>
    (name ? broken(name, room, (part) => box.measure(part, size, weight)) : []).map((part) => [
      run(part, size, weight === 400 ? "muted" : "ink", weight),
    ]);
  const details = places.map(({ row }) => linesOf(detailOf(row, scene), 400));
  const fits = details.flat().every((line) => widthOf(line, box.measure) <= room);
  const labels = places.map(({ row, x }, index): AxisLabel => {
    const lines = linesOf(rowLabel(row, words), 600);
    lines.at(-1)?.push(...letterRuns(lettersOf(row, letters), textSize.label(theme)));
    return { x, lines: fits ? [...lines, ...details[index]!] : lines };
  });
  const key = fits ? [] : places.flatMap((place) => keyOf(place, scene));
  const head = heightOf(Math.max(0, ...labels.map(({ lines }) => lines.length)), theme);
  const height = head + (key.length > 0 ? heightOf(key.length, theme) + SPACE : 0);
  return { labels, key, head, height };
};

/** The axis under a baseline. */
export const axisShapes = ({ labels, key, head }: Axis, base: number, { theme, box }: Scene): Shape[] => {
  const height = lineHeight(theme);
  const top = base + head + SPACE;
  return [
    ...labels.flatMap(({ x, lines }) =>
      lines.map((line, index) => {
        const half = widthOf(line, box.measure) / 2;
        const middle = Math.min(Math.max(half, x), box.width - half);
        return text(line, middle, base + SPACE + (index + 0.5) * height, "center");
      }),
    ),
    ...key.map((line, index) => text(line, 0, top + (index + 0.5) * height)),
  ];
};
