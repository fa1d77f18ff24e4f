/** Ranked bars: length is the number, every value is written, "other" stands apart, the printed total closes. */
import type { Mark, Shape } from "../../drawing/drawing.js";
import { line, text } from "../../drawing/shapes.js";
import { textSize, widthOf, type Run } from "../../drawing/text.js";
import type { Measure, Row } from "../../figures/figure.js";
import { measureLabel } from "../../tell/text.js";
import { markOf } from "../mark.js";
import { formOf, isNarrow, type Scene } from "../scene.js";
import { toneOf } from "../tone.js";
import { bracketOf } from "./bracket.js";
import { areaOf, doubtShapes, extentOf, solidBar, type Lane } from "./extent.js";
import { missingRow, missingShareOf, type MissingShare } from "./missing-share.js";
import { GAP, rowTexts, totalTexts, withShares, type RowTexts } from "./row-text.js";

/** Between the names and the bars. */
const TO_BARS = 12;
/** How far "other" stands apart. */
const APART = 14;

interface Placed extends RowTexts, Lane {
  /** Middle of the name. */
  readonly nameY: number;
}

interface Layout {
  readonly bars: readonly Placed[];
  readonly measure: Measure;
  readonly left: number;
  readonly scale: number;
  readonly thickness: number;
  /** Names stand above their bars. */
  readonly above: boolean;
  readonly hairline: number | undefined;
  readonly missing: (MissingShare & { readonly y: number }) | undefined;
  readonly total: (Omit<RowTexts, "row"> & { readonly row?: Row; readonly y: number }) | undefined;
}

/** The longest scale at which every value still fits behind its bar. */
const scaleFor = (
  texts: readonly RowTexts[],
  measure: Measure,
  missing: MissingShare | undefined,
  left: number,
  { box }: Scene,
): number => {
  const rows = [
    ...texts.map(({ row, label }) => ({ ...extentOf(row.cells[measure.id], measure), label })),
    ...(missing ? [{ ...missing, beyond: 0 }] : []),
  ];
  const room = ({ value, beyond, label }: { value: number; beyond: number; label: readonly Run[] }): number =>
    (box.width - left - beyond - GAP - widthOf(label, box.measure)) / Math.max(value, 1e-9);
  return Math.max(0, Math.min(...rows.map(room)));
};

const layoutOf = (scene: Scene): Layout => {
  const { figure, theme, box } = scene;
  const measure = figure.measures[0]!;
  const texts = withShares(rowTexts(scene, measure), scene, measure);
  const missing = missingShareOf(scene, measure);
  const total = totalTexts(scene, measure);
  const longest = Math.max(0, ...texts.map(({ name }) => widthOf(name, box.measure)));
  const narrow = isNarrow(scene);
  const above = narrow && longest > 0.35 * box.width;
  const left = above ? 0 : Math.ceil(longest) + TO_BARS;
  const scale = scaleFor(texts, measure, missing, left, scene);
  const apart = texts.length > 1 && texts.some(({ row }) => row.role === "other") ? APART : 0;
  const count = texts.length + (missing ? 1 : 0);
  const step = (box.height - apart) / (count + (total || missing ? 0.85 : 0));
  const nameLine = above ? textSize.label(theme) * 1.35 : 0;
  const thickness = Math.max(0, Math.min(narrow ? 20 : 24, 0.7 * (step - nameLine)));
  const bars = texts.map((row, index): Placed => {
    const top = index * step + (row.row.role === "other" ? apart : 0);
    const y = above ? top + nameLine + thickness / 2 : top + step / 2;
    return { ...row, left, scale, thickness, y, nameY: above ? top + nameLine / 2 : y };
  });
  const other = bars.find(({ row }) => row.role === "other");
  const y = (count + 0.42) * step + apart;
  return {
    ...{ bars, measure, left, scale, thickness, above },
    hairline: other && apart ? other.y - (above ? nameLine + thickness / 2 : step / 2) - apart / 2 + 2 : undefined,
    missing: missing && { ...missing, y: (count - 0.5) * step + apart },
    total: missing ? { ...missing.printed, y } : total && { ...total, y },
  };
};

/** Where a bar's mark ends, and its number may begin. */
const endOf = ({ measure }: Layout, { row, left, scale }: Placed): number => {
  const { value, beyond } = extentOf(row.cells[measure.id], measure);
  return left + value * scale + beyond;
};

const rowShapes = (layout: Layout, placed: Placed, { view }: Scene): Shape[] => {
  const { row, name, label, left, y, nameY } = placed;
  return [
    layout.above ? text(name, 0, nameY) : text(name, left - TO_BARS, nameY, "end"),
    ...doubtShapes(row.cells[layout.measure.id], layout.measure, placed, toneOf(row, view)),
    text(label, endOf(layout, placed) + GAP, y),
  ];
};

/** Where the number of the total begins: below the other numbers, or behind its name. */
const totalStart = ({ above, left }: Layout, name: readonly Run[], { box }: Scene): number =>
  above ? widthOf(name, box.measure) + GAP : left;

const totalShapes = (layout: Layout, scene: Scene): Shape[] => {
  const { total, above, left } = layout;
  const { box } = scene;
  if (!total) return [];
  const { name, label, y } = total;
  const top = y - Math.max(14, 0.5 * (box.height - y) + 8);
  return [
    line([[0, top], [box.width, top]], "muted"), // prettier-ignore
    above ? text(name, 0, y) : text(name, left - TO_BARS, y, "end"),
    text(label, totalStart(layout, name, scene), y),
  ];
};

const bracketShapes = (layout: Layout, scene: Scene): Shape[] => {
  const { view, box } = scene;
  if (!view.bracket || layout.measure.unit === "percent") return [];
  const ends = layout.bars.map((placed) => ({
    key: placed.row.key,
    y: placed.y,
    right: endOf(layout, placed) + GAP + widthOf(placed.label, box.measure),
  }));
  return bracketOf(view.bracket, ends, layout.thickness, scene);
};

const barMark = ({ measure }: Layout, placed: Placed, scene: Scene): Mark => {
  const { row, y, thickness } = placed;
  const area = areaOf(row.cells[measure.id], placed);
  const hit = { x: 0, y: y - thickness / 2 - 4, width: scene.box.width, height: thickness + 8 };
  return markOf(row, measure, scene, { ...area, width: Math.max(1, area.width) }, { hit });
};

/** The printed total has no bar, but a reader walks to it as to any other value. */
const totalMark = (layout: Layout, scene: Scene): Mark[] => {
  const { total, measure } = layout;
  const { box } = scene;
  if (!total?.row) return [];
  const area = {
    x: totalStart(layout, total.name, scene),
    y: total.y - 12,
    width: widthOf(total.label, box.measure),
    height: 24,
  };
  const hit = { ...area, x: 0, width: box.width };
  return [markOf(total.row, measure, scene, area, { shape: "text", hit })];
};

export const rankedBars = formOf((scene) => {
  const { words, box, view } = scene;
  const layout = layoutOf(scene);
  const { bars, measure, left, scale, hairline, missing } = layout;
  return {
    width: box.width,
    height: box.height,
    scales: [{ id: "x-values", axis: "x", label: measureLabel(measure, words), zero: left, unit: scale }],
    shapes: [
      ...bars.flatMap((placed) => solidBar(placed.row.cells[measure.id], placed, toneOf(placed.row, view))),
      ...bars.flatMap((placed) => rowShapes(layout, placed, scene)),
      ...(hairline === undefined ? [] : [line([[0, hairline], [box.width, hairline]], "grid")]), // prettier-ignore
      ...(missing ? missingRow(missing, { ...layout, y: missing.y }) : []),
      ...totalShapes(layout, scene),
      ...bracketShapes(layout, scene),
    ],
    marks: [...bars.map((placed) => barMark(layout, placed, scene)), ...totalMark(layout, scene)],
  };
});
