/** What is written at the levels and steps of a waterfall: names, numbers with their sign, the letters of notes. */
import type { Shape } from "../../drawing/drawing.js";
import type { Rect } from "../../drawing/geometry.js";
import { text } from "../../drawing/shapes.js";
import { broken, letterRuns, run, textSize, widthOf, type Run } from "../../drawing/text.js";
import { isLevel, type Stage } from "../../figures/levels.js";
import type { Token } from "../../theme/palette.js";
import { lettersOf, noteLetters, rowLabel, valueText } from "../../tell/text.js";
import type { Scene } from "../scene.js";
import { isNamed, textOn, toneOf, type Tone } from "../tone.js";
import { GAP, LEADING, type Plane } from "./plane.js";

export interface StageText {
  readonly level: boolean;
  readonly name: string;
  readonly bold: boolean;
  readonly tone: Tone;
  /** The number on one line; and on as many as it has parts: "+ more than", "3,000". */
  readonly line: readonly Run[];
  readonly lines: readonly (readonly Run[])[];
}

/** "+" or "−", with a space before a word. */
export const signed = (said: string, change: number): string =>
  `${change < 0 ? "−" : "+"}${/^\d/.test(said) ? "" : " "}${said}`;

export const stageTexts = (stages: readonly Stage[], { figure, words, theme, view }: Scene): StageText[] => {
  const letters = noteLetters(figure);
  const size = textSize.label(theme);
  return stages.map((stage) => {
    const { row, value, from, to } = stage;
    const told = valueText(value, figure.measures[0]!, words);
    const said = isLevel(stage) ? told : signed(told, to - from);
    // Words of the source, then the number in bold: on two lines where there is no room for both on one.
    const at = said.lastIndexOf(" ") + 1;
    const before = at > 0 ? [run(said.slice(0, at), size)] : [];
    const last = [run(said.slice(at), 1.12 * size, "ink", 700), ...letterRuns(lettersOf(row, letters), size)];
    return {
      level: isLevel(stage),
      name: rowLabel(row, words),
      bold: isNamed(row, view),
      tone: toneOf(row, view),
      line: [...before, ...last],
      lines: [...before.map((part) => [{ ...part, text: part.text.trim() }]), last],
    };
  });
};

const inColor = (line: readonly Run[], color: Token): Run[] => line.map((part) => ({ ...part, color }));

/** Above a level, inside a block; below the block where it is not high enough. */
const uprightValue = ({ level, lines, tone }: StageText, { x, y, width, height }: Rect, { theme }: Scene): Shape[] => {
  const leading = 1.35 * textSize.label(theme);
  const block = lines.length * leading;
  const inside = !level && height >= block + 6;
  const middle = level
    ? y - block / 2 - 2
    : inside
      ? y + Math.min(height / 2, block / 2 + 12)
      : y + height + block / 2 + 4;
  return lines.map((line, index) => {
    const at = middle + (index - (lines.length - 1) / 2) * leading;
    const runs = inside ? inColor(line, textOn(tone)) : line;
    return text(runs, x + width / 2, at, "center", inside ? undefined : "paper");
  });
};

/** After a level, inside a block; before the block where it is too short. */
const levelValue = ({ level, line, tone }: StageText, { x, y, width, height }: Rect, { box }: Scene): Shape => {
  const middle = y + height / 2;
  if (level) return text(line, x + width + GAP, middle, "start", "paper");
  if (widthOf(line, box.measure) + 2 * GAP > width) return text(line, x - GAP, middle, "end", "paper");
  return text(inColor(line, textOn(tone)), x + width / 2, middle, "center");
};

export const valueShapes = (said: StageText, area: Rect, { upright }: Plane, scene: Scene): Shape[] =>
  upright ? uprightValue(said, area, scene) : [levelValue(said, area, scene)];

/** Below their columns, or above their rows. */
export const nameShapes = (texts: readonly StageText[], plane: Plane, { theme, box }: Scene): Shape[] => {
  const size = textSize.label(theme);
  return texts.flatMap(({ name, bold }, index) => {
    const runs = (part: string): Run[] => [run(part, size, "ink", bold ? 700 : 400)];
    const y = plane.nameAt(index);
    if (!plane.upright) return [text(runs(name), 0, y, "start", "paper")];
    // As wide as in bold, so that a name is broken in the same place whether it is named or not.
    const lines = broken(name, plane.slot - 6, (part) => box.measure(part, size, 700));
    return lines.map((line, row) => text(runs(line), plane.lane(index), y + row * LEADING * size, "center"));
  });
};
