/**
 * Where a waterfall lies: columns side by side on an upright scale, or, where their words are wider than they are, rows
 * one below the other on a level scale. Everything in px; "along" is along the scale, "across" is across it.
 */
import { isLevel, scaleOf, type Stage } from "../figures/levels.js";
import { formatNumber } from "../i18n/format.js";
import { fontOf, textSize, type Look } from "../look/look.js";
import type { Words } from "../tell/words.js";
import { doubtOf, OPEN, type Area, type Side } from "./doubt.js";
import type { Box } from "./form.js";
import { widthOf, wrap } from "./pen.js";
import type { StageText } from "./waterfall-text.js";

/** How thick the mark of a level is along the scale. */
export const LEVEL = 6;
/** Between a mark and its words. */
export const GAP = 8;
/** Of lines of names, as a multiple of their size. */
export const LEADING = 1.25;

export interface Plane {
  readonly upright: boolean;
  /** The scale's numbers, and how each is written. */
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  /** From one end of a line across the scale to the other. */
  readonly across: readonly [number, number];
  /** Width of a column, height of a row; and how much of it a block takes. */
  readonly slot: number;
  readonly thickness: number;
  along(value: number): number;
  /** Middle of the marks of a stage; and of the first line of its name, from the top. */
  lane(index: number): number;
  nameAt(index: number): number;
  /** A rectangle between two values of a stage, or `LEVEL` thick around one. */
  area(from: number, to: number, index: number): Area;
  spot(along: number, across: number): readonly [number, number];
  /** The side towards larger values. */
  readonly upper: Side;
}

interface Scale {
  readonly stages: readonly Stage[];
  readonly start: number;
  /** The largest unit, in px, at which everything fits beyond its value. */
  unit(room: number, beyond: { readonly tick: number; readonly open: number; readonly level: number }): number;
}

const scaled = (stages: readonly Stage[], ticks: readonly number[]): Scale => {
  const start = ticks[0]!;
  return {
    stages,
    start,
    unit: (room, beyond) =>
      Math.min(
        ...ticks.slice(1).map((tick) => (room - beyond.tick) / (tick - start)),
        ...stages.map((stage) => {
          const outside = isLevel(stage) ? beyond.level : doubtOf(stage.value) === "open" ? beyond.open : 0;
          return (room - outside) / Math.max(1e-9, Math.max(stage.from, stage.to) - start);
        }),
      ),
  };
};

const areaOf =
  (plane: Pick<Plane, "upright" | "along" | "lane" | "thickness">): Plane["area"] =>
  (from, to, index) => {
    const [a, b] = [plane.along(from), plane.along(to)];
    const half = from === to ? LEVEL / 2 : 0;
    const [near, far] = [Math.min(a, b) - half, Math.max(a, b) + half];
    const edge = plane.lane(index) - plane.thickness / 2;
    return plane.upright ? [edge, near, plane.thickness, far - near] : [near, edge, far - near, plane.thickness];
  };

/** Columns; undefined where a name or a number is wider than its column can be. */
const uprightPlane = (stages: readonly Stage[], texts: readonly StageText[], look: Look, words: Words, box: Box) => {
  const size = textSize.label(look);
  const ticks = ticksOf(stages, words);
  const gutter = Math.max(...ticks.map(({ text }) => box.measure(text, fontOf(look, textSize.axis(look))))) + 12;
  const slot = (box.width - gutter) / stages.length;
  const needed = Math.max(...texts.flatMap(({ lines }) => lines.map((line) => widthOf(line, box.measure)))) + 8;
  const names = texts.map(({ name }) => wrap(name, slot - 6, fontOf(look, size, 700), box.measure));
  const widest = Math.max(...names.flat().map((line) => box.measure(line, fontOf(look, size, 700))));
  if (needed > slot - 10 || widest > slot - 6) return undefined;
  const base = box.height - Math.max(...names.map(({ length }) => length)) * size * LEADING - 8;
  const { start, unit } = scaled(
    stages,
    ticks.map(({ value }) => value),
  );
  const perUnit = unit(base, { tick: textSize.axis(look) * 0.6, open: OPEN.column, level: 2 * size });
  const lane = (index: number): number => {
    const x = gutter + (index + 0.5) * slot;
    return look.rtl ? box.width - x : x;
  };
  const plane = {
    upright: true,
    ticks,
    across: look.rtl ? ([0, box.width - gutter] as const) : ([gutter, box.width] as const),
    slot,
    thickness: Math.max(needed, Math.min(120, 0.62 * slot)),
    along: (value: number) => base - (value - start) * perUnit,
    lane,
    nameAt: () => base + 6 + size * 0.6,
    spot: (along: number, across: number) => [across, along] as const,
    upper: "top" as const,
  };
  return { ...plane, area: areaOf(plane) };
};

/** Rows: the name of each stands above it. */
const levelPlane = (
  stages: readonly Stage[],
  texts: readonly StageText[],
  lanes: number,
  look: Look,
  words: Words,
  box: Box,
): Plane => {
  const size = textSize.label(look);
  const ticks = ticksOf(stages, words);
  const half = Math.max(...ticks.map(({ text }) => box.measure(text, fontOf(look, textSize.axis(look))))) / 2;
  const bottom = box.height - textSize.axis(look) * LEADING - 6;
  const slot = bottom / lanes;
  const { start, unit } = scaled(
    stages,
    ticks.map(({ value }) => value),
  );
  const label = Math.max(...texts.filter(({ level }) => level).map(({ line }) => widthOf(line, box.measure)));
  const perUnit = unit(box.width - half, { tick: half, open: OPEN.bar, level: LEVEL + GAP + label });
  const thickness = Math.min(24, slot - size * 1.5);
  const plane = {
    upright: false,
    ticks,
    across: [0, bottom] as const,
    slot,
    thickness,
    along: (value: number) => {
      const x = half + (value - start) * perUnit;
      return look.rtl ? box.width - x : x;
    },
    lane: (index: number) => index * slot + size * 1.4 + thickness / 2,
    nameAt: (index: number) => index * slot + size * 0.65,
    spot: (along: number, across: number) => [along, across] as const,
    upper: look.rtl ? ("left" as const) : ("right" as const),
  };
  return { ...plane, area: areaOf(plane) };
};

const ticksOf = (stages: readonly Stage[], words: Words): Plane["ticks"] =>
  scaleOf(stages).map((value) => ({ value, text: formatNumber(value, words.language) }));

/** @param lanes how many rows there are if they lie one below the other: the net change has one of its own */
export const planeOf = (
  stages: readonly Stage[],
  texts: readonly StageText[],
  lanes: number,
  look: Look,
  words: Words,
  box: Box,
): Plane => uprightPlane(stages, texts, look, words, box) ?? levelPlane(stages, texts, lanes, look, words, box);
