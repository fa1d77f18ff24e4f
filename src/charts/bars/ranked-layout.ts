/** Where ranked rows and the marks of their values lie, and how high the rows are together. */
import type { Shape } from "../../drawing/drawing.js";
import { textSize, widthOf, type Run } from "../../drawing/text.js";
import type { Measure, Row, Value } from "../../figures/figure.js";
import { inLetters, isNarrow, type Scene } from "../scene.js";
import type { Tone } from "../tone.js";
import { extentOf, type Lane } from "./extent.js";
import { missingShareOf, type MissingShare } from "./missing-share.js";
import { GAP, rowTexts, totalTexts, withShares, type RowTexts } from "./row-text.js";

/** Between the names and the bars. */
export const TO_BARS = 12;
/** How far "other" stands apart. */
const APART = 14;
/** From a bar to the next. */
const STEP = { usual: 33, narrow: 29 } as const;

/** What stands for the values of ranked rows, each from zero on. */
export interface RowMark {
  /** In px, where the rows are high enough. */
  readonly thickness: { readonly usual: number; readonly narrow: number };
  /** How far it reaches beyond its number, in parts of its thickness: 0 for a bar, 0.5 for a dot. */
  readonly reach: number;
  /** What is known of a value (`knownOf`); how exact it is, the rows draw. */
  shapes(value: Value | undefined, lane: Required<Lane>, tone: Tone): Shape[];
}

export interface Placed extends RowTexts, Required<Lane> {
  /** Middle of the name. */
  readonly nameY: number;
}

export interface Layout {
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

/** The longest scale at which every number still fits behind its mark. */
const scaleFor = (
  texts: readonly RowTexts[],
  measure: Measure,
  missing: MissingShare | undefined,
  { left, reach }: Pick<Placed, "left" | "reach">,
  { box }: Scene,
): number => {
  const rows = [
    ...texts.map(({ row, label }) => ({ ...extentOf(row.cells[measure.id], measure, reach), label })),
    ...(missing ? [{ ...missing, beyond: 0 }] : []),
  ];
  const room = ({ value, beyond, label }: { value: number; beyond: number; label: readonly Run[] }): number =>
    (box.width - left - beyond - GAP - widthOf(label, box.measure)) / Math.max(value, 1e-9);
  return Math.max(0, Math.min(...rows.map(room)));
};

/** What is written in rows, before these have their heights. */
interface Rows extends Pick<Layout, "measure" | "above"> {
  readonly texts: readonly RowTexts[];
  readonly missing: MissingShare | undefined;
  readonly total: RowTexts | undefined;
  readonly narrow: boolean;
  /** Width of the names beside the marks. */
  readonly names: number;
  /** Height of a name above its bar. */
  readonly nameLine: number;
  /** How far "other" stands apart. */
  readonly apart: number;
  /** Rows that have a bar; and how many rows high all are, with the total. */
  readonly count: number;
  readonly steps: number;
}

const rowsOf = (scene: Scene): Rows => {
  const { figure, theme, box } = scene;
  const measure = figure.measures[0]!;
  const texts = withShares(rowTexts(scene, measure), scene, measure);
  const missing = missingShareOf(scene, measure);
  const total = totalTexts(scene, measure);
  const longest = Math.max(0, ...texts.map(({ name }) => widthOf(name, box.measure)));
  const narrow = isNarrow(scene);
  const above = narrow && longest > 0.35 * box.width;
  const count = texts.length + (missing ? 1 : 0);
  return {
    ...{ texts, measure, missing, total, narrow, above, count },
    names: above ? 0 : Math.ceil(longest) + TO_BARS,
    apart: texts.length > 1 && texts.some(({ row }) => row.role === "other") ? APART : 0,
    nameLine: above ? textSize.label(theme) * 1.35 : 0,
    steps: count + (total || missing ? 0.85 : 0),
  };
};

export const heightOf = (scene: Scene): number => {
  const { apart, steps, nameLine, narrow } = rowsOf(scene);
  return apart + steps * (nameLine + inLetters(narrow ? STEP.narrow : STEP.usual, scene));
};

export const layoutOf = (scene: Scene, rowMark: RowMark): Layout => {
  const { texts, measure, missing, total, narrow, above, names, apart, nameLine, count, steps } = rowsOf(scene);
  const step = (scene.box.height - apart) / steps;
  const thickest = narrow ? rowMark.thickness.narrow : rowMark.thickness.usual;
  const thickness = Math.max(0, Math.min(thickest, 0.7 * (step - nameLine)));
  const reach = rowMark.reach * thickness;
  // A dot at zero is a whole dot.
  const left = Math.max(names, reach);
  const scale = scaleFor(texts, measure, missing, { left, reach }, scene);
  const bars = texts.map((row, index): Placed => {
    const top = index * step + (row.row.role === "other" ? apart : 0);
    const y = above ? top + nameLine + thickness / 2 : top + step / 2;
    return { ...row, left, scale, thickness, reach, y, nameY: above ? top + nameLine / 2 : y };
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
