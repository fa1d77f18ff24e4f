/** What is written at the levels and steps of a waterfall: names, numbers with their sign, the letters of notes. */
import type { Figure } from "../figures/figure.js";
import { isLevel, type Stage } from "../figures/levels.js";
import { fontOf, textSize, type Look } from "../look/look.js";
import { lettersOf, noteLetters, rowLabel, valueText } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import type { Area } from "./doubt.js";
import type { View } from "./form.js";
import { letterRuns, measureIn, run, widthOf, wrap, write, type Run } from "./pen.js";
import { GAP, LEADING, type Plane } from "./waterfall-plane.js";
import { isNamed, textOn, voiceOf, type Voice } from "./voice.js";

export interface StageText {
  readonly level: boolean;
  readonly name: string;
  readonly bold: boolean;
  readonly voice: Voice;
  /** The number on one line; and on as many as it has parts: "+ more than", "3,000". */
  readonly line: readonly Run[];
  readonly lines: readonly (readonly Run[])[];
}

/** "+" or "−", with a space before a word. */
export const signed = (text: string, change: number): string =>
  `${change < 0 ? "−" : "+"}${/^\d/.test(text) ? "" : " "}${text}`;

/** Words of the source, then the number in bold: broken between them where there is no room for both. */
const numberRuns = (text: string, look: Look, size: number): Run[] => {
  const at = text.lastIndexOf(" ") + 1;
  return [
    ...(at > 0 ? [run(look, text.slice(0, at), look.color.ink)] : []),
    run(look, text.slice(at), look.color.ink, 700, size),
  ];
};

export const stageTexts = (
  figure: Figure,
  stages: readonly Stage[],
  look: Look,
  words: Words,
  view: View,
): StageText[] => {
  const letters = noteLetters(figure);
  const measure = figure.measures[0]!;
  const size = 1.12 * textSize.label(look);
  return stages.map((stage) => {
    const { row, value, from, to } = stage;
    const told = valueText(value, measure, words);
    const runs = numberRuns(isLevel(stage) ? told : signed(told, to - from), look, size);
    const last = [runs.at(-1)!, ...letterRuns(look, lettersOf(row, letters))];
    return {
      level: isLevel(stage),
      name: rowLabel(row, words),
      bold: isNamed(row, view),
      voice: voiceOf(row, view),
      line: [...runs.slice(0, -1), ...last],
      lines: [...runs.slice(0, -1).map(({ text, ...kept }) => [{ ...kept, text: text.trim() }]), last],
    };
  });
};

const onMark = (line: readonly Run[], color: string): Run[] => line.map((piece) => ({ ...piece, color }));

const stacked = (
  ctx: CanvasRenderingContext2D,
  lines: readonly (readonly Run[])[],
  x: number,
  middle: number,
  leading: number,
  halo?: string,
): void =>
  lines.forEach((line, index) =>
    write(ctx, line, x, middle + (index - (lines.length - 1) / 2) * leading, "center", halo),
  );

/** Above a level, inside a block; below the block where it is not high enough. */
const writeUpright = (
  ctx: CanvasRenderingContext2D,
  { level, lines, voice }: StageText,
  [, y, , height]: Area,
  x: number,
  look: Look,
): void => {
  const leading = 1.35 * textSize.label(look);
  const block = lines.length * leading;
  if (level) stacked(ctx, lines, x, y - block / 2 - 2, leading, look.color.paper);
  else if (height >= block + 6)
    stacked(
      ctx,
      lines.map((line) => onMark(line, textOn(voice, look))),
      x,
      y + Math.min(height / 2, block / 2 + 12),
      leading,
    );
  else stacked(ctx, lines, x, y + height + block / 2 + 4, leading, look.color.paper);
};

/** After a level, inside a block; before the block where it is too short. */
const writeLevel = (
  ctx: CanvasRenderingContext2D,
  { level, line, voice }: StageText,
  [x, y, width, height]: Area,
  look: Look,
): void => {
  const middle = y + height / 2;
  const [before, after] = look.rtl ? ([x + width + GAP, x - GAP] as const) : ([x - GAP, x + width + GAP] as const);
  const [start, end] = look.rtl ? (["end", "start"] as const) : (["start", "end"] as const);
  if (level) write(ctx, line, after, middle, start, look.color.paper);
  else if (widthOf(line, measureIn(ctx)) + 2 * GAP <= width)
    write(ctx, onMark(line, textOn(voice, look)), x + width / 2, middle, "center");
  else write(ctx, line, before, middle, end, look.color.paper);
};

export const writeValue = (
  ctx: CanvasRenderingContext2D,
  text: StageText,
  area: Area,
  plane: Plane,
  index: number,
  look: Look,
): void => (plane.upright ? writeUpright(ctx, text, area, plane.lane(index), look) : writeLevel(ctx, text, area, look));

/** Below their columns, or above their rows. */
export const writeNames = (
  ctx: CanvasRenderingContext2D,
  texts: readonly StageText[],
  plane: Plane,
  look: Look,
  width: number,
): void => {
  const size = textSize.label(look);
  texts.forEach(({ name, bold }, index) => {
    const weight = bold ? 700 : 400;
    const runs = (text: string): Run[] => [run(look, text, look.color.ink, weight)];
    if (!plane.upright)
      return write(
        ctx,
        runs(name),
        look.rtl ? width : 0,
        plane.nameAt(index),
        look.rtl ? "end" : "start",
        look.color.paper,
      );
    const lines = wrap(name, plane.slot - 6, fontOf(look, size, 700), measureIn(ctx));
    lines.forEach((line, row) =>
      write(ctx, runs(line), plane.lane(index), plane.nameAt(index) + row * LEADING * size, "center"),
    );
  });
};
