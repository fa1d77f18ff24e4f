/** Layout and text of bars with a rate: names, bars, and the track of the rate, side by side. */
import { run, textSize, widthOf, type Run } from "../../drawing/text.js";
import type { Measure } from "../../figures/figure.js";
import { rowLabel, unitWord } from "../../tell/text.js";
import { inLetters, isNarrow, type Scene } from "../scene.js";
import { isNamed } from "../tone.js";
import { extentOf, type Lane } from "./extent.js";
import { GAP, numberText, type RowTexts } from "./row-text.js";

interface LineTexts extends RowTexts {
  readonly isTotal: boolean;
  /** A second line under the name. */
  readonly detail: readonly Run[];
  readonly rate: readonly Run[];
}

/** A row in its place. */
export interface Line extends LineTexts, Lane {
  /** Middle of the name, and of the detail. */
  readonly nameY: number;
  readonly detailY: number;
}

export interface Layout {
  readonly lines: readonly Line[];
  readonly measures: readonly [Measure, Measure];
  readonly narrow: boolean;
  /** Height of what the columns are called. */
  readonly head: number;
  readonly left: number;
  readonly scale: number;
  readonly rateLeft: number;
  readonly rateWidth: number;
}

/** Whether the row has a track of its own: on a narrow drawing the total is written only. */
export const isTracked = ({ narrow }: Layout, { isTotal }: Line): boolean => !(narrow && isTotal);

const textsOf = (scene: Scene, [counted, rate]: Layout["measures"], narrow: boolean): LineTexts[] => {
  const { figure, words, theme, view } = scene;
  const size = textSize.label(theme);
  return figure.rows
    .filter(({ role }) => role !== "reference")
    .map((row): LineTexts => {
      const isTotal = row.role === "total";
      const weight = isTotal || isNamed(row, view) ? 700 : 400;
      const strong = (says: string): Run => run(says, size, "ink", weight);
      const detail = narrow ? undefined : words.figure.details?.[row.key];
      const unit = isTotal ? unitWord(counted, row.cells[counted.id]?.value ?? 0, words) : "";
      return {
        ...{ row, isTotal },
        name: [strong(rowLabel(row, words))],
        detail: detail ? [run(detail, textSize.axis(theme), "muted")] : [],
        label: [strong(numberText(row, counted, scene)), ...(unit ? [run(` ${unit}`, size, "muted")] : [])],
        rate: [strong(numberText(row, rate, scene))],
      };
    });
};

type Columns = Pick<Layout, "narrow" | "left" | "rateLeft" | "rateWidth">;

const columnsOf = (texts: readonly LineTexts[], narrow: boolean, { box }: Scene): Columns => {
  const widest = (pick: (text: LineTexts) => readonly Run[]): number =>
    Math.ceil(Math.max(0, ...texts.map((text) => widthOf(pick(text), box.measure))));
  const names = Math.max(
    widest(({ name }) => name),
    widest(({ detail }) => detail),
  );
  const left = narrow ? 0 : Math.min(0.42 * box.width, names + 22);
  const rateWidth = narrow ? 0.265 * box.width : Math.min(160, 0.16 * box.width);
  const behind = narrow ? 0 : widest(({ rate }) => rate) + 16;
  return { narrow, left, rateWidth, rateLeft: box.width - behind - rateWidth };
};

/** The longest scale: on a narrow drawing the longest number stands inside its bar, so that bars keep the room. */
const scaleFor = (texts: readonly LineTexts[], measure: Measure, columns: Columns, { box }: Scene): number => {
  const room = columns.rateLeft - columns.left - 24;
  const scales = texts
    .filter(({ isTotal }) => !isTotal)
    .map(({ row, label }) => {
      const { value, beyond } = extentOf(row.cells[measure.id], measure);
      const number = columns.narrow ? 0 : GAP + widthOf(label, box.measure);
      return (room - beyond - number) / Math.max(value, 1e-9);
    });
  return Math.max(0, Math.min(...scales));
};

/** From a row to the next. */
const STEP = 58;

const headOf = ({ theme }: Scene): number => textSize.axis(theme) * 1.3 + 10;

/** How many rows high all rows are: a total has no bar. */
const stepsOf = (rows: readonly { readonly isTotal: boolean }[]): number =>
  rows.length - (rows.at(-1)?.isTotal ? 0.35 : 0);

export const heightOf = (scene: Scene): number => {
  const rows = scene.figure.rows.filter(({ role }) => role !== "reference");
  return headOf(scene) + stepsOf(rows.map(({ role }) => ({ isTotal: role === "total" }))) * inLetters(STEP, scene);
};

/** Undefined where there are not two measures. */
export const layoutOf = (scene: Scene): Layout | undefined => {
  const { figure, theme, box } = scene;
  const [counted, rate] = figure.measures;
  if (!counted || !rate) return undefined;
  const narrow = isNarrow(scene);
  const texts = textsOf(scene, [counted, rate], narrow);
  const columns = columnsOf(texts, narrow, scene);
  const scale = scaleFor(texts, counted, columns, scene);
  const size = textSize.label(theme);
  const head = headOf(scene);
  const step = (box.height - head) / stepsOf(texts);
  const thickness = Math.min(narrow ? 22 : 26, 0.5 * step);
  const block = size * 1.4 + thickness;
  const lines = texts.map((text, index): Line => {
    const y = head + index * step + (text.isTotal ? 0.65 : 1) * (step / 2);
    const line = { ...text, left: columns.left, scale, thickness };
    if (narrow && !text.isTotal)
      return { ...line, y: y + block / 2 - thickness / 2, nameY: y - block / 2 + 0.7 * size, detailY: 0 };
    const shift = text.detail.length > 0 ? 0.62 * size : 0;
    return { ...line, y, nameY: y - shift, detailY: y + shift * 1.15 };
  });
  return { ...columns, lines, measures: [counted, rate], head, scale };
};
