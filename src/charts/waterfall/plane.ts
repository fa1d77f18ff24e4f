/**
 * Where a waterfall lies: columns side by side on an upright scale, or, where their words are wider than they are, rows
 * one below the other on a level scale. Everything in px; "along" is along the scale, "across" is across it.
 */
import type { ValueScale } from "../../drawing/drawing.js";
import type { Rect } from "../../drawing/geometry.js";
import { broken, textSize, widthOf } from "../../drawing/text.js";
import { OPEN } from "../../drawing/uncertainty.js";
import { uncertaintyOf } from "../../figures/uncertainty.js";
import { isLevel, scaleOf, type Stage } from "../../figures/levels.js";
import { formatNumber } from "../../i18n/format.js";
import { measureLabel } from "../../tell/text.js";
import { inLetters, type Scene } from "../scene.js";
import type { StageText } from "./stage-text.js";

/** How thick the mark of a level is along the scale. */
export const LEVEL = 6;
/** Between a mark and its words. */
export const GAP = 8;
/** Of lines of names, as a multiple of their size. */
export const LEADING = 1.25;

/** The scale's numbers, and how each is written. */
type Ticks = readonly { readonly value: number; readonly text: string }[];

export interface Plane {
  readonly upright: boolean;
  readonly ticks: Ticks;
  readonly scale: ValueScale;
  /** From one end of a line across the scale to the other. */
  readonly across: readonly [from: number, to: number];
  /** Width of a column, height of a row; and how much of it a block takes. */
  readonly slot: number;
  readonly thickness: number;
  /** Middle of the marks of a stage; and of the first line of its name, from the top. */
  lane(index: number): number;
  nameAt(index: number): number;
}

export const along = ({ scale: { zero, unit } }: Pick<Plane, "scale">, value: number): number => zero + value * unit;

export const spot = ({ upright }: Plane, at: number, across: number): readonly [x: number, y: number] =>
  upright ? [across, at] : [at, across];

/** What lies between two values of a stage, or `LEVEL` thick around one. */
export const areaOf = (plane: Plane, { from, to }: Stage, index: number): Rect => {
  const [a, b] = [along(plane, from), along(plane, to)];
  const half = from === to ? LEVEL / 2 : 0;
  const [near, far] = [Math.min(a, b) - half, Math.max(a, b) + half];
  const edge = plane.lane(index) - plane.thickness / 2;
  return plane.upright
    ? { x: edge, y: near, width: plane.thickness, height: far - near }
    : { x: near, y: edge, width: far - near, height: plane.thickness };
};

/** The largest unit, in px, at which everything fits beyond its value. */
const unitFor = (
  stages: readonly Stage[],
  ticks: Ticks,
  room: number,
  beyond: { readonly tick: number; readonly open: number; readonly level: number },
): number => {
  const start = ticks[0]!.value;
  const units = [
    ...ticks.slice(1).map(({ value }) => (room - beyond.tick) / (value - start)),
    ...stages.map((stage) => {
      const outside = isLevel(stage) ? beyond.level : uncertaintyOf(stage.value) === "open" ? beyond.open : 0;
      return (room - outside) / Math.max(1e-9, Math.max(stage.from, stage.to) - start);
    }),
  ];
  return Math.max(0, Math.min(...units));
};

interface Given {
  readonly stages: readonly Stage[];
  readonly texts: readonly StageText[];
  readonly ticks: Ticks;
  /** Width of the widest of their texts. */
  readonly tickWidth: number;
  readonly scene: Scene;
}

const scaleFrom = (axis: "x" | "y", start: number, at: number, unit: number, { figure, words }: Scene): ValueScale => ({
  ...{ id: `${axis}-values`, axis, label: measureLabel(figure.measures[0]!, words) },
  ...{ zero: at - start * unit, unit },
});

/** Columns; undefined where a name or a number is wider than its column can be. */
const uprightPlane = ({ stages, texts, ticks, tickWidth, scene }: Given): Plane | undefined => {
  const { theme, box } = scene;
  const size = textSize.label(theme);
  const gutter = tickWidth + 12;
  const slot = (box.width - gutter) / stages.length;
  const needed = Math.max(...texts.flatMap(({ lines }) => lines.map((line) => widthOf(line, box.measure)))) + 8;
  const measured = (part: string): number => box.measure(part, size, 700);
  const names = texts.map(({ name }) => broken(name, slot - 6, measured));
  if (needed > slot - 10 || Math.max(...names.flat().map(measured)) > slot - 6) return undefined;
  const base = box.height - Math.max(...names.map(({ length }) => length)) * size * LEADING - 8;
  const unit = unitFor(stages, ticks, base, { tick: textSize.axis(theme) * 0.6, open: OPEN.column, level: 2 * size });
  return {
    ...{ upright: true, ticks, scale: scaleFrom("y", ticks[0]!.value, base, -unit, scene) },
    across: [gutter, box.width],
    slot,
    thickness: Math.max(needed, Math.min(120, 0.62 * slot)),
    lane: (index) => gutter + (index + 0.5) * slot,
    nameAt: () => base + 6 + size * 0.6,
  };
};

/** Rows: the name of each stands above it. */
const levelPlane = ({ stages, texts, ticks, tickWidth, scene }: Given, lanes: number): Plane => {
  const { theme, box } = scene;
  const size = textSize.label(theme);
  const half = tickWidth / 2;
  const bottom = box.height - textSize.axis(theme) * LEADING - 6;
  const slot = bottom / lanes;
  const label = Math.max(0, ...texts.filter(({ level }) => level).map(({ line }) => widthOf(line, box.measure)));
  const beyond = { tick: half, open: OPEN.bar, level: LEVEL + GAP + label };
  const unit = unitFor(stages, ticks, box.width - half, beyond);
  const thickness = Math.max(0, Math.min(24, slot - size * 1.5));
  return {
    ...{ upright: false, ticks, scale: scaleFrom("x", ticks[0]!.value, half, unit, scene) },
    across: [0, bottom],
    ...{ slot, thickness },
    lane: (index) => index * slot + size * 1.4 + thickness / 2,
    nameAt: (index) => index * slot + size * 0.65,
  };
};

/** Of columns; of a row. */
const HIGH = { columns: 300, row: 54 } as const;

/** @param lanes as below */
export const heightOf = (
  stages: readonly Stage[],
  texts: readonly StageText[],
  lanes: number,
  scene: Scene,
): number => {
  const { upright } = planeOf(stages, texts, lanes, scene);
  const foot = textSize.axis(scene.theme) * LEADING + 6;
  return inLetters(upright ? HIGH.columns : lanes * HIGH.row, scene) + (upright ? 0 : foot);
};

/** @param lanes how many rows there are if they lie one below the other: the net change has one of its own */
export const planeOf = (stages: readonly Stage[], texts: readonly StageText[], lanes: number, scene: Scene): Plane => {
  const { words, theme, box } = scene;
  const ticks = scaleOf(stages).map((value) => ({ value, text: formatNumber(value, words.language) }));
  const tickWidth = Math.max(...ticks.map(({ text }) => box.measure(text, textSize.axis(theme), 400)));
  const given = { stages, texts, ticks, tickWidth, scene };
  return uprightPlane(given) ?? levelPlane(given, lanes);
};
