/** Columns that stand on one baseline: how high, how exact, what is written on them. Forms make one or more of these. */
import type { Bar, Mark, Shape, ValueScale } from "../../drawing/drawing.js";
import type { Rect } from "../../drawing/geometry.js";
import { bar, line, text } from "../../drawing/shapes.js";
import { broken, run, textSize, widthOf, type Run } from "../../drawing/text.js";
import { BETWEEN, between, gapLine, OPEN, openEnd, roundedEnd } from "../../drawing/uncertainty.js";
import { uncertaintyOf, type Uncertainty } from "../../figures/uncertainty.js";
import type { Measure, Row } from "../../figures/figure.js";
import type { Words } from "../../tell/words.js";
import { measureLabel, rowLabel, valueText } from "../../tell/text.js";
import { stepOf } from "../form.js";
import type { Scene } from "../scene.js";
import { isNamed, toneOf, type Tone } from "../tone.js";
import { GAP, placeNumbers, type Obstacles } from "./value-labels.js";

/** The height of digits as a part of their text size. */
export const DIGITS = 0.76;
/** No column is thicker, however wide the page. */
const THICKEST = 120;

export interface Column {
  readonly row: Row;
  readonly uncertainty: Uncertainty;
  /** The number or its bounds; both 0 where no figure was found. */
  readonly low: number;
  readonly high: number;
  /** Its middle. */
  readonly x: number;
  readonly label: readonly Run[];
  readonly bold: boolean;
  readonly tone: Tone;
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
  /** Id of its scale. */
  readonly id: string;
}

export const isColumn = ({ role }: Row): boolean => role === "item" || role === "other";

export const columnOf = (row: Row, measure: Measure, x: number, { words, theme, view }: Scene): Column => {
  const value = row.cells[measure.id];
  const uncertainty = uncertaintyOf(value);
  const low = value?.value ?? value?.low ?? 0;
  const bold = isNamed(row, view);
  const size = textSize.label(theme);
  return {
    ...{ row, uncertainty, low, x, bold },
    high: uncertainty === "between" ? value!.high! : low,
    label: value ? [run(valueText(value, measure, words), size, "ink", bold ? 700 : 400)] : [],
    tone: view.apart?.includes(row.key) && !bold ? "other" : toneOf(row, view),
  };
};

export const thicknessOf = (slot: number, { box, theme }: Scene): number =>
  Math.min(THICKEST, { narrow: 0.72, column: 0.7, wide: 0.64 }[stepOf(box.width, theme.em)] * slot);

/** What uncertainty needs above the end of the column. */
const above = (uncertainty: Uncertainty): number =>
  ({ rounded: 3, open: OPEN.column, exact: 0, between: 1, none: 0 })[uncertainty];

export const highest = (columns: readonly Column[]): number => Math.max(0, ...columns.map(({ high }) => high));

/** Room for numbers and marks of uncertainty over the highest column, in px. */
export const headroom = (columns: readonly Column[], { theme }: Scene): number =>
  textSize.label(theme) + GAP + 4 + Math.max(0, ...columns.map(({ uncertainty }) => above(uncertainty)));

const isGap = ({ uncertainty }: Column): boolean => uncertainty === "none";

const areaOf = ({ uncertainty, low, high, x }: Column, { base, scale, thickness }: ColumnRow): Rect => {
  const [from, width] = uncertainty === "between" ? [low, BETWEEN.thickness] : [0, thickness];
  return { x: x - width / 2, y: base - high * scale, width, height: (high - from) * scale };
};

export const scaleOf = ({ id, measure, base, scale }: ColumnRow, words: Words): ValueScale => ({
  ...{ id, axis: "y", label: measureLabel(measure, words) },
  ...{ zero: base, unit: -scale },
});

/** The solid columns. */
export const barsOf = (row: ColumnRow): Bar[] =>
  row.columns
    .filter((column) => !isGap(column) && column.uncertainty !== "between")
    .map((column) => bar(areaOf(column, row), column.tone, { datum: { value: column.low, scale: row.id } }));

/** Neighbouring years without a figure, as one stretch each. */
const gapsOf = ({ columns, slot }: ColumnRow): { readonly from: number; readonly to: number }[] =>
  columns.filter(isGap).reduce<{ from: number; to: number }[]>((gaps, { x }) => {
    const [last, from, to] = [gaps.at(-1), x - slot / 2, x + slot / 2];
    if (last && Math.abs(last.to - from) < 1) last.to = to;
    else gaps.push({ from, to });
    return gaps;
  }, []);

/** "No figure" over each gap that has room for it. */
const gapTexts = (row: ColumnRow, { words, theme, box }: Scene): Shape[] => {
  const size = textSize.axis(theme);
  const measured = (part: string): number => box.measure(part, size, 400);
  return gapsOf(row).flatMap(({ from, to }) => {
    const room = to - from + row.slot - row.thickness - 6;
    const lines = broken(words.shell.exactness["no-figure"], room, measured);
    const width = Math.max(...lines.map(measured));
    if (width > room) return [];
    const middle = Math.min(Math.max((from + to) / 2, width / 2), box.width - width / 2);
    return lines.map((part, index) => {
      const y = row.base - 6 - (lines.length - index - 0.5) * size * 1.2;
      return text([run(part, size, "muted")], middle, y, "center");
    });
  });
};

const baseline = ({ columns, slot, base }: ColumnRow): Shape[] =>
  columns.map((column) => {
    const [from, to] = [column.x - slot / 2, column.x + slot / 2];
    return isGap(column) ? gapLine(from, to, base) : line([[from, base], [to, base]], "ink"); // prettier-ignore
  });

const uncertaintyShapes = (column: Column, row: ColumnRow): Shape[] => {
  const area = areaOf(column, row);
  switch (column.uncertainty) {
    case "rounded":
      return [roundedEnd(area, "top")];
    case "open":
      return [openEnd(area, "top", column.tone)];
    case "between":
      return between(area, column.tone, true);
    default:
      return [];
  }
};

/** The numbers, each with a line to its column where it is lifted. */
const valueTexts = (row: ColumnRow, { theme, box }: Scene, obstacles: Obstacles): Shape[] => {
  const areas = row.columns.map((column) => areaOf(column, row));
  const labelled = row.columns.map(({ x, bold, uncertainty, label }, index) => ({
    ...{ x, bold, top: areas[index]!.y - above(uncertainty) },
    width: uncertainty === "none" ? 0 : widthOf(label, box.measure),
  }));
  const size = DIGITS * textSize.label(theme);
  return placeNumbers(labelled, areas, size, box.width, obstacles, row.top).flatMap((place, index) => {
    if (!place) return [];
    const { x, top } = labelled[index]!;
    const bottom = place.y + size;
    return [
      ...(top - bottom > GAP + 1 ? [line([[x, bottom + 3], [x, top - 2]], "muted")] : []), // prettier-ignore
      text(row.columns[index]!.label, place.x, place.y + size / 2, "start", "paper"),
    ];
  });
};

/** All that is not a solid column. */
export const rowShapes = (row: ColumnRow, scene: Scene, obstacles: Obstacles = {}): Shape[] => [
  ...row.columns.flatMap((column) => uncertaintyShapes(column, row)),
  ...baseline(row),
  ...gapTexts(row, scene),
  ...valueTexts(row, scene, obstacles),
];

/** One mark per column, gaps too; a pointer means it anywhere in its slot, down to `bottom`. */
export const marksOf = (row: ColumnRow, bottom: number, words: Words): Mark[] =>
  row.columns.map((column): Mark => {
    const { y, height, ...across } = areaOf(column, row);
    const gap = isGap(column) ? 24 : 0;
    return {
      ...{ key: column.row.key, measure: row.measure.id, name: rowLabel(column.row, words) },
      ...{ ...across, y: y - gap, height: Math.max(1, height + gap) },
      hit: { x: column.x - row.slot / 2, y: row.top, width: row.slot, height: bottom - row.top },
    };
  });
