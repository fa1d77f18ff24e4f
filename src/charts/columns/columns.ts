/** Columns in a fixed order, such as years or phases: gaps stay gaps, and all values are written if they fit. */
import type { Mark, Shape } from "../../drawing/drawing.js";
import { line, text } from "../../drawing/shapes.js";
import { run, textSize, widthOf, type Run } from "../../drawing/text.js";
import type { Measure, Row } from "../../figures/figure.js";
import { rowLabel, unitWord, valueText } from "../../tell/text.js";
import { formOf, inLetters, isNarrow, type Scene } from "../scene.js";
import { axisShapes, nameAxis, yearAxis, type Axis } from "./axis.js";
import { changeShapes, isUndated, undatedMark, undatedOf, undatedShapes, type Undated } from "./beside.js";
import { referenceObstacles, referenceOf, referenceRoom, referenceShapes, type Reference } from "./reference-line.js";
import * as rows from "./row.js";
import { GAP } from "./value-labels.js";

/** What a few columns take of the width where a number without a year stands beside them, and at most each, in px. */
const BESIDE = { share: 0.6, slot: 200 } as const;
/** Height of the highest column; against a line that the others are compared with, differences have to be seen. */
const HIGHEST = { usual: 200, compared: 285 } as const;

interface Total {
  readonly row: Row;
  readonly runs: readonly Run[];
  readonly y: number;
}

interface Layout {
  readonly row: rows.ColumnRow;
  readonly axis: Axis;
  readonly reference: (Reference & { readonly y: number }) | undefined;
  readonly undated: Undated | undefined;
  /** Where the line runs that parts what stands outside the order. */
  readonly parting: number | undefined;
  readonly total: Total | undefined;
}

/** Those outside the order come last. */
const inOrder = ({ figure, view }: Scene, measure: Measure): readonly Row[] => {
  const shown = figure.rows.filter((row) => rows.isColumn(row) && !isUndated(row, measure));
  const isApart = ({ key }: Row): boolean => view.apart?.includes(key) ?? false;
  return [...shown.filter((row) => !isApart(row)), ...shown.filter(isApart)];
};

const totalOf = ({ figure, words, theme, box }: Scene, measure: Measure): Total | undefined => {
  const row = figure.rows.find(({ role }) => role === "total");
  const value = row?.cells[measure.id];
  if (!row || !value) return undefined;
  const size = textSize.label(theme);
  const unit = unitWord(measure, value.value ?? 0, words);
  const runs = [
    run(`${rowLabel(row, words)}: ${valueText(value, measure, words)}`, size, "ink", 700),
    ...(unit ? [run(` ${unit}`, size, "muted")] : []),
  ];
  return { row, runs, y: box.height - 0.75 * size };
};

interface Across {
  readonly slot: number;
  readonly places: readonly { readonly row: Row; readonly x: number }[];
  readonly parting: number | undefined;
  /** Start of what is left beside the columns. */
  readonly beside: number;
}

const acrossOf = (shown: readonly Row[], undated: boolean, scene: Scene): Across => {
  const { box, view } = scene;
  const narrow = isNarrow(scene);
  const count = Math.max(1, shown.length);
  const apart = shown.findIndex(({ key }) => view.apart?.includes(key));
  const gap = apart > 0 ? (narrow ? 16 : 32) : 0;
  const width = undated ? Math.min(BESIDE.share * box.width, BESIDE.slot * count) : box.width;
  const slot = (width - gap) / count;
  return {
    slot,
    places: shown.map((row, index) => ({ row, x: (index + 0.5) * slot + (gap && index >= apart ? gap : 0) })),
    parting: gap ? apart * slot + gap / 2 : undefined,
    beside: width + (narrow ? 14 : 40),
  };
};

/** What is known before the columns have their height. */
const partsOf = (scene: Scene) => {
  const { figure, theme, box } = scene;
  const measure = figure.measures[0]!;
  const without = figure.rows.find((row) => isUndated(row, measure));
  const across = acrossOf(inOrder(scene, measure), without !== undefined, scene);
  const { slot, places } = across;
  const columns = places.map(({ row, x }) => rows.columnOf(row, measure, x, scene));
  const years = places.every(({ row }) => /^\d{4}$/.test(row.key));
  const axis = (years ? yearAxis : nameAxis)(places, slot, scene);
  const total = totalOf(scene, measure);
  const beyond = widthOf(columns.at(-1)?.label ?? [], box.measure) + 16;
  const reference = referenceOf(measure, box.width - beyond, scene);
  return {
    ...{ measure, without, across, columns, axis, total, reference },
    /** Below the baseline, and above the highest column. */
    below: axis.height + (total ? 2 * textSize.label(theme) : 0),
    above: Math.max(rows.headroom(columns, scene), referenceRoom(reference, scene)),
  };
};

const heightOf = (scene: Scene): number => {
  const { below, above, reference } = partsOf(scene);
  return below + above + inLetters(reference ? HIGHEST.compared : HIGHEST.usual, scene);
};

const layoutOf = (scene: Scene): Layout => {
  const { measure, without, across, columns, axis, total, reference, below, above } = partsOf(scene);
  const { slot, parting, beside } = across;
  const base = scene.box.height - below;
  const scale = Math.max(0, base - above) / Math.max(rows.highest(columns), reference?.value ?? 0, 1e-9);
  const thickness = rows.thicknessOf(slot, scene);
  return {
    row: { id: "y-values", columns, measure, slot, thickness, base, top: 0, scale },
    axis,
    reference: reference && { ...reference, y: base - reference.value * scale },
    undated: without && undatedOf(without, measure, beside, base, scene),
    ...{ parting, total },
  };
};

const totalShapes = ({ runs, y }: Total, { theme, box }: Scene): Shape[] => {
  const top = y - 1.05 * textSize.label(theme);
  return [line([[0, top], [box.width, top]], "muted"), text(runs, 0, y)]; // prettier-ignore
};

const totalMark = ({ row, runs, y }: Total, { measure }: rows.ColumnRow, { words, box }: Scene): Mark => {
  const area = { x: 0, y: y - 12, width: widthOf(runs, box.measure), height: 23 };
  const hit = { ...area, width: box.width };
  return { key: row.key, measure: measure.id, name: rowLabel(row, words), ...area, shape: "text", hit };
};

/** The number without a year, and the change beside the number of the last column. */
const besideShapes = ({ row, undated }: Layout, scene: Scene): Shape[] => {
  const { theme, box } = scene;
  const last = row.columns.at(-1);
  if (!undated || !last) return [];
  const half = Math.max(widthOf(last.label, box.measure), row.thickness) / 2 + 12;
  const y = row.base - last.high * row.scale - GAP - (rows.DIGITS * textSize.label(theme)) / 2;
  return [...undatedShapes(undated, scene), ...changeShapes(last.row, last.x + half, y, scene)];
};

export const columns = formOf((scene) => {
  const { words, box } = scene;
  const layout = layoutOf(scene);
  const { row, axis, reference, undated, parting, total } = layout;
  const end = row.base + axis.head - 2;
  return {
    width: box.width,
    height: box.height,
    scales: [rows.scaleOf(row, words)],
    shapes: [
      ...rows.barsOf(row),
      ...(reference ? referenceShapes(reference, reference.y, scene) : []),
      ...(parting === undefined ? [] : [line([[parting, 4], [parting, end]], "muted", { dash: [2, 4] })]), // prettier-ignore
      ...rows.rowShapes(row, scene, reference && referenceObstacles(reference, reference.y, scene)),
      ...axisShapes(axis, row.base, scene),
      ...besideShapes(layout, scene),
      ...(total ? totalShapes(total, scene) : []),
    ],
    marks: [
      ...rows.marksOf(row, row.base + axis.height, words),
      ...(undated ? [undatedMark(undated, words)] : []),
      ...(total ? [totalMark(total, row, scene)] : []),
    ],
  };
}, heightOf);
