/** Columns in an order of their own, years or phases: gaps stay gaps, all values are written if they fit. */
import type { Chart, ChartConfiguration } from "chart.js";
import type { Figure, Measure, Row } from "../figures/figure.js";
import { textSize, type Look } from "../look/look.js";
import { rowLabel, unitWord, valueText } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import {
  changeOf,
  drawChange,
  drawUndated,
  isUndated,
  undatedMark,
  undatedOf,
  type Undated,
} from "./beside-columns.js";
import { drawAxis, nameAxis, yearAxis, type Axis } from "./column-axis.js";
import { GAP } from "./column-labels.js";
import * as rows from "./column-row.js";
import { marksOf, stepOf, type Box, type CanvasForm, type Drawing, type Mark, type View } from "./form.js";
import { rule, run, widthOf, write, type Run } from "./pen.js";
import { drawReference, referenceOf, referenceRoom, type Reference } from "./reference-line.js";

/** What a few columns take of the width where a number without a year stands beside them, and at most each, in px. */
const BESIDE = { share: 0.6, slot: 200 } as const;

interface Total {
  readonly row: Row;
  readonly runs: readonly Run[];
  readonly y: number;
}

interface Layout {
  readonly row: rows.ColumnRow;
  readonly axis: Axis;
  readonly reference: Reference | undefined;
  readonly undated: Undated | undefined;
  /** Where the line runs that parts what stands outside the order. */
  readonly parting: number | undefined;
  readonly total: Total | undefined;
}

const isColumn = ({ role }: Row): boolean => role === "item" || role === "other";

/** Those outside the order come last. */
const inOrder = (figure: Figure, measure: Measure, view: View): readonly Row[] => {
  const shown = figure.rows.filter((row) => isColumn(row) && !isUndated(row, measure));
  const isApart = ({ key }: Row): boolean => view.apart?.includes(key) ?? false;
  return [...shown.filter((row) => !isApart(row)), ...shown.filter(isApart)];
};

const totalOf = (figure: Figure, measure: Measure, look: Look, words: Words, box: Box): Total | undefined => {
  const row = figure.rows.find(({ role }) => role === "total");
  const value = row?.cells[measure.id];
  if (!row || !value) return undefined;
  const text = `${rowLabel(row, words)}: ${valueText(value, measure, words)}`;
  const unit = unitWord(measure, value.value ?? 0, words);
  const runs = [run(look, text, look.color.ink, 700), ...(unit ? [run(look, ` ${unit}`, look.color.muted)] : [])];
  return { row, runs, y: box.height - 0.75 * textSize.label(look) };
};

interface Across {
  readonly slot: number;
  /** Middle of each column, mirrored where the page is. */
  readonly middles: readonly number[];
  readonly parting: number | undefined;
  /** Start and width of what is left beside the columns. */
  readonly beside: readonly [x: number, width: number];
}

const acrossOf = (shown: readonly Row[], undated: boolean, look: Look, box: Box, view: View): Across => {
  const count = Math.max(1, shown.length);
  const apart = shown.findIndex(({ key }) => view.apart?.includes(key));
  const gap = apart > 0 ? (stepOf(box.width, look.em) === "narrow" ? 16 : 32) : 0;
  const wide = undated ? Math.min(BESIDE.share * box.width, BESIDE.slot * count) : box.width;
  const slot = (wide - gap) / count;
  const mirrored = (x: number): number => (look.rtl ? box.width - x : x);
  const middles = shown.map((_, index) => mirrored((index + 0.5) * slot + (gap && index >= apart ? gap : 0)));
  const start = wide + (stepOf(box.width, look.em) === "narrow" ? 14 : 40);
  return {
    slot,
    middles,
    parting: gap ? mirrored(apart * slot + gap / 2) : undefined,
    beside: look.rtl ? [0, box.width - start] : [start, box.width - start],
  };
};

const layoutOf = (figure: Figure, look: Look, words: Words, box: Box, view: View): Layout => {
  const measure = figure.measures[0]!;
  const shown = inOrder(figure, measure, view);
  const beside = figure.rows.find((row) => isUndated(row, measure));
  const {
    slot,
    middles,
    parting,
    beside: [x, width],
  } = acrossOf(shown, beside !== undefined, look, box, view);
  const columns = shown.map((row, index) => rows.columnOf(row, measure, middles[index]!, look, words, view));
  const years = shown.every(({ key }) => /^\d{4}$/.test(key));
  const axis = years
    ? yearAxis(columns, figure, slot, look, words, view)
    : nameAxis(columns, figure, slot, look, words, box);
  const total = totalOf(figure, measure, look, words, box);
  const beyond = widthOf(columns.at(-1)?.label ?? [], box.measure) + 16;
  const reference = referenceOf(figure, measure, look, words, box.width - beyond, box);
  const base = box.height - axis.height - (total ? 2 * textSize.label(look) : 0);
  const top = Math.max(rows.headroom(columns, look), referenceRoom(reference, look));
  const scale = (base - top) / Math.max(rows.highest(columns), reference?.value ?? 0, 1e-9);
  return {
    row: { columns, measure, slot, thickness: rows.thicknessOf(slot, box, look), base, top: 0, scale },
    axis,
    reference,
    undated: beside && undatedOf(beside, measure, figure, [x, base, width], look, words, box.measure),
    parting,
    total,
  };
};

const drawTotal = ({ ctx, width }: Chart, { runs, y }: Total, look: Look): void => {
  const line = y - 1.05 * textSize.label(look);
  rule(ctx, [0, line], [width, line], look.color.muted);
  write(ctx, runs, look.rtl ? width : 0, y, look.rtl ? "end" : "start");
};

const totalMark = ({ row, runs, y }: Total, { measure }: rows.ColumnRow, look: Look, words: Words, box: Box): Mark => {
  const width = widthOf(runs, box.measure);
  const area = { x: look.rtl ? box.width - width : 0, y: y - 12, width, height: 23 };
  const hit = { ...area, x: 0, width: box.width };
  return { key: row.key, measure: measure.id, name: rowLabel(row, words), ...area, shape: "text", hit };
};

const drawBeside = (
  chart: Chart,
  { row, undated }: Layout,
  figure: Figure,
  look: Look,
  words: Words,
  box: Box,
): void => {
  const last = row.columns.at(-1);
  if (!undated || !last) return;
  drawUndated(chart, undated, look);
  const change = changeOf(last.row, figure, look, words);
  const half = Math.max(widthOf(last.label, box.measure), row.thickness) / 2 + 12;
  const y = row.base - (last.value ?? 0) * row.scale - GAP - (rows.DIGITS * textSize.label(look)) / 2;
  drawChange(chart, change, look.rtl ? last.x - half : last.x + half, y, look);
};

const configure = (figure: Figure, look: Look, words: Words, box: Box, view: View): ChartConfiguration => {
  const layout = layoutOf(figure, look, words, box, view);
  const { row, axis, reference, undated, parting, total } = layout;
  const drawing: Drawing = {
    id: "columns",
    afterDatasetsDraw: (chart) => {
      const spoken = reference && drawReference(chart, reference, row.base - reference.value * row.scale, look);
      if (parting !== undefined)
        rule(chart.ctx, [parting, 4], [parting, row.base + axis.head - 2], look.color.muted, [2, 4]);
      rows.drawRow(chart, row, look, words, spoken ? [spoken] : []);
      drawAxis(chart, axis, row.base, look);
      drawBeside(chart, layout, figure, look, words, box);
      if (total) drawTotal(chart, total, look);
    },
    marks: () => [
      ...rows.marksIn(row, row.base + axis.height, words),
      ...(undated ? [undatedMark(undated, words)] : []),
      ...(total ? [totalMark(total, row, look, words, box)] : []),
    ],
  };
  return {
    type: "bar",
    data: { datasets: [rows.datasetOf(row, words)] },
    options: { layout: { padding: 0 }, scales: rows.scalesInPx(box) },
    plugins: [drawing],
  };
};

export const columns: CanvasForm = { configure, marks: marksOf };
