/** Columns that stand on one baseline: how high, how exact, what is written on them. Forms make one or more of these. */
import type { Chart, ChartDataset } from "chart.js";
import type { Measure, Row, Value } from "../figures/figure.js";
import { fontOf, textSize, type Look } from "../look/look.js";
import { measureLabel, rowLabel, valueText } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { GAP, placeLabels } from "./column-labels.js";
import { doubtOf, gapLine, OPEN, openEnd, roundedEnd, type Area, type Doubt } from "./doubt.js";
import { stepOf, type Box, type Mark, type View } from "./form.js";
import { measureIn, rule, run, widthOf, wrap, write, type Run } from "./pen.js";
import { colorOf, isNamed } from "./voice.js";

/** The height of digits as a part of their text size. */
export const DIGITS = 0.76;
/** No column is thicker, however wide the page. */
const THICKEST = 120;

export interface Column {
  readonly row: Row;
  /** Null where no figure was found. */
  readonly value: number | null;
  readonly doubt: Doubt;
  readonly x: number;
  readonly label: readonly Run[];
  readonly bold: boolean;
  readonly color: string;
}

/** Where a row of columns stands. */
export interface Ground {
  /** The height of the baseline. */
  readonly base: number;
  /** What belongs to this row only: labels go no higher, and a pointer means it from here. */
  readonly top: number;
  /** px per unit. */
  readonly scale: number;
  readonly slot: number;
}

export interface ColumnRow extends Ground {
  readonly columns: readonly Column[];
  readonly measure: Measure;
  readonly thickness: number;
}

const lowest = (value: Value | undefined): number | null => value?.value ?? value?.low ?? null;

/** The values that are told as columns, without their places yet. */
export const columnOf = (row: Row, measure: Measure, x: number, look: Look, words: Words, view: View): Column => {
  const value = row.cells[measure.id];
  const bold = isNamed(row, view);
  const apart = view.apart?.includes(row.key) && !bold;
  return {
    row,
    x,
    bold,
    value: lowest(value),
    doubt: doubtOf(value),
    label: value ? [run(look, valueText(value, measure, words), look.color.ink, bold ? 700 : 400)] : [],
    color: apart ? look.color.other : colorOf(row, view, look),
  };
};

export const thicknessOf = (slot: number, box: Box, { em }: Look): number =>
  Math.min(THICKEST, { narrow: 0.72, column: 0.7, wide: 0.64 }[stepOf(box.width, em)] * slot);

/** What a doubt needs above the end of the column. */
const above = (doubt: Doubt): number => ({ rounded: 3, open: OPEN.column, exact: 0, between: 0, none: 0 })[doubt];

export const highest = (columns: readonly Column[]): number => Math.max(0, ...columns.map(({ value }) => value ?? 0));

/** Room for numbers and marks of doubt over the highest column, in px. */
export const headroom = (columns: readonly Column[], look: Look): number =>
  textSize.label(look) + GAP + 4 + Math.max(0, ...columns.map(({ doubt }) => above(doubt)));

const endOf = ({ value }: Column, { base, scale }: Ground): number => base - (value ?? 0) * scale;

const areaOf = (column: Column, row: ColumnRow): Area => {
  const y = endOf(column, row);
  return [column.x - row.thickness / 2, y, row.thickness, row.base - y];
};

/** Scales of px: a column lies exactly where it was placed. */
export const scalesInPx = ({ width, height }: Box) =>
  ({
    x: { type: "linear", display: false, min: 0, max: width, offset: false },
    y: { type: "linear", display: false, min: 0, max: height, reverse: true },
  }) as const;

export const datasetOf = (row: ColumnRow, words: Words): ChartDataset<"bar", { x: number; y: number | null }[]> => {
  const colors = row.columns.map(({ color }) => color);
  return {
    label: measureLabel(row.measure, words),
    data: row.columns.map((column) => ({ x: column.x, y: column.value === null ? null : endOf(column, row) })),
    base: row.base,
    backgroundColor: colors,
    hoverBackgroundColor: colors,
    barThickness: row.thickness,
    grouped: false,
  };
};

/** Neighbouring years without a figure, as one stretch each. */
const gapsOf = ({ columns, slot, thickness }: ColumnRow): { from: number; to: number; room: number }[] => {
  const edges = columns.flatMap(({ x, value }) => (value === null ? [{ from: x - slot / 2, to: x + slot / 2 }] : []));
  edges.sort((a, b) => a.from - b.from);
  const joined = edges.reduce<{ from: number; to: number }[]>((gaps, { from, to }) => {
    const last = gaps.at(-1);
    if (last && Math.abs(last.to - from) < 1) last.to = to;
    else gaps.push({ from, to });
    return gaps;
  }, []);
  return joined.map(({ from, to }) => ({ from, to, room: to - from + slot - thickness - 6 }));
};

const drawGaps = ({ ctx, width: wide }: Chart, row: ColumnRow, look: Look, words: Words): void => {
  const size = textSize.axis(look);
  const measure = measureIn(ctx);
  const font = fontOf(look, size);
  for (const { from, to, room } of gapsOf(row)) {
    const lines = wrap(words.shell.exactness["no-figure"], room, font, measure);
    const width = Math.max(...lines.map((line) => measure(line, font)));
    if (width > room) continue;
    const middle = Math.min(Math.max((from + to) / 2, width / 2), wide - width / 2);
    lines.forEach((line, index) => {
      const y = row.base - 6 - (lines.length - index - 0.5) * size * 1.2;
      write(ctx, [run(look, line, look.color.muted, 400, size)], middle, y, "center");
    });
  }
};

const drawBaseline = (ctx: CanvasRenderingContext2D, { columns, slot, base }: ColumnRow, look: Look): void => {
  for (const { x, value } of columns)
    if (value === null) gapLine(ctx, x - slot / 2, x + slot / 2, base, look);
    else rule(ctx, [x - slot / 2, base], [x + slot / 2, base], look.color.ink);
};

const drawEnds = (ctx: CanvasRenderingContext2D, row: ColumnRow, look: Look): void => {
  for (const column of row.columns)
    if (column.doubt === "rounded") roundedEnd(ctx, areaOf(column, row), "top", look);
    else if (column.doubt === "open") openEnd(ctx, areaOf(column, row), "top", column.color);
};

const drawValues = (chart: Chart, row: ColumnRow, look: Look, taken: readonly Area[]): void => {
  const { ctx, width } = chart;
  const measure = measureIn(ctx);
  const labelled = row.columns.map((column) => ({
    x: column.x,
    bold: column.bold,
    top: endOf(column, row) - above(column.doubt),
    width: column.value === null ? 0 : widthOf(column.label, measure),
  }));
  const bars = row.columns.map((column) => areaOf(column, row));
  const size = DIGITS * textSize.label(look);
  placeLabels(labelled, bars, size, width, taken, row.top).forEach((area, index) => {
    if (!area) return;
    const { x, top } = labelled[index]!;
    const bottom = area[1] + size;
    if (top - bottom > GAP + 1) rule(ctx, [x, bottom + 3], [x, top - 2], look.color.muted);
    write(ctx, row.columns[index]!.label, area[0], area[1] + size / 2, "start", look.color.paper);
  });
};

/** All that is not a solid column. `taken` are areas that hold other words. */
export const drawRow = (chart: Chart, row: ColumnRow, look: Look, words: Words, taken: readonly Area[] = []): void => {
  drawEnds(chart.ctx, row, look);
  drawBaseline(chart.ctx, row, look);
  drawGaps(chart, row, look, words);
  drawValues(chart, row, look, taken);
};

/** One mark per column, gaps too; a pointer means it anywhere in its slot, down to `bottom`. */
export const marksIn = (row: ColumnRow, bottom: number, words: Words): Mark[] =>
  row.columns.map((column): Mark => {
    const [x, y, width, height] = areaOf(column, row);
    const gap = column.value === null ? 24 : 0;
    return {
      key: column.row.key,
      measure: row.measure.id,
      name: rowLabel(column.row, words),
      x,
      y: y - gap,
      width,
      height: Math.max(1, height + gap),
      hit: { x: column.x - row.slot / 2, y: row.top, width: row.slot, height: bottom - row.top },
    };
  });
