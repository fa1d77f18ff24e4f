/** The names on a bubble map: what is written, how large it is, and where it goes. */
import { textSize, type Look } from "../look/look.js";
import type { Box } from "./form.js";
import { letterRuns, run, sizeOf, widthOf, type Run } from "./pen.js";
import { placeNames } from "./placement.js";
import type { Point, Rect } from "../drawing/geometry.js";
import type { Bubble } from "./settling.js";
import type { Name, Spot } from "./spots.js";

/** A row as it is drawn. */
export interface Shown extends Bubble {
  readonly name: string;
  readonly text: string;
  /** Raised letters of the notes on this value. */
  readonly letters: string;
  readonly tone: "emphasis" | "context" | "other";
  /** Radius of the lower bound, where only bounds are known: such a bubble is hollow, and its edge the upper bound. */
  readonly hollow?: number;
}

/** Where the persons came to or left from. */
export interface Belgium extends Point {
  readonly label: string;
}

/** Half the side of the hollow square, with its halo. */
const SQUARE = 7;
export const BELGIUM = "BE";

const nameRun = ({ name, tone }: Shown, look: Look): Run =>
  run(look, name, look.color.ink, tone === "emphasis" ? 700 : 500);

/** The name and number of a row, as they stand beside a bubble. */
export const namedBeside = (shown: Shown, look: Look): Run[] => {
  const number = [run(look, shown.text, look.color.ink, 700), ...letterRuns(look, shown.letters)];
  const name = nameRun(shown, look);
  const space = { ...name, text: " " };
  return look.rtl ? [...number, space, name] : [name, space, ...number];
};

/** The name alone, where the number stands in the bubble. */
export const nameAlone = (shown: Shown, look: Look): Run[] => [nameRun(shown, look)];

const numberInside = ({ text, tone, r, hollow }: Shown, look: Look): Run =>
  run(
    look,
    text,
    hollow === undefined ? look.color[`on-${tone}`] : look.color.ink,
    700,
    r < 34 ? textSize.label(look) : textSize.node(look),
  );

/** The lines inside a bubble: the number, over it the name where there is room for one. */
export const namedInside = (shown: Shown, narrow: boolean, look: Look): Run[] => {
  const number = numberInside(shown, look);
  if (narrow || shown.tone === "other") return [number];
  return [run(look, shown.name, look.color[`on-${shown.tone}`], 500), number];
};

/** Whether a number is wider than its bubble. */
export const isWider = (shown: Shown, look: Look, { measure }: Box): boolean =>
  widthOf([numberInside(shown, look)], measure) > 2 * shown.r;

export const numberAlone = (shown: Shown, look: Look): Run[] => [numberInside(shown, look)];

/** Distance of two lines inside a bubble, and of each to what is around. */
export const leadingOf = ({ font }: Run): number => 1.15 * sizeOf(font);

const stacked = (lines: readonly Run[], { measure }: Box): { width: number; height: number } => ({
  width: Math.max(...lines.map((line) => widthOf([line], measure))),
  height: lines.reduce((sum, line) => sum + leadingOf(line), 0) * 0.85,
});

/** A hollow bubble has no text on its stripes; only what the heading names has its number and name apart. */
const nameOf = (shown: Shown, narrow: boolean, look: Look, box: Box): Name => {
  const height = textSize.label(look) * 1.1;
  const whole = { key: shown.key, width: widthOf(namedBeside(shown, look), box.measure), height };
  if (shown.hollow !== undefined) return whole;
  const inside = stacked(namedInside(shown, narrow, look), box);
  if (shown.tone !== "emphasis") return { ...whole, inside };
  const name = { width: widthOf(nameAlone(shown, look), box.measure), height };
  return { ...whole, inside, split: { number: stacked(numberAlone(shown, look), box), name } };
};

export const belgiumRun = ({ label }: Belgium, look: Look): Run =>
  run(look, label, look.color.muted, 400, textSize.axis(look));

const belgiumName = (belgium: Belgium, look: Look, { measure }: Box): Name => ({
  key: BELGIUM,
  width: widthOf([belgiumRun(belgium, look)], measure),
  height: textSize.axis(look) * 1.1,
});

/** No text stands flush with the edge, where its halo would be cut. */
const inset = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

/** Where the names go that find room in the frame of the map. */
export const namesFor = (
  bubbles: readonly Shown[],
  belgium: Belgium | undefined,
  narrow: boolean,
  look: Look,
  box: Box,
  frame: Rect,
): Spot[] => {
  const bounds = inset(frame, 3);
  const square = belgium ? [{ key: BELGIUM, x: belgium.x, y: belgium.y, r: SQUARE }] : [];
  const named = bubbles.map((bubble) => nameOf(bubble, narrow, look, box));
  if (narrow) {
    // Too many for a small map: only the largest says its number, the list below says the rest.
    const largest = placeNames(named.slice(0, 1), [...bubbles, ...square], bounds)[0];
    return largest?.inside ? [largest] : [];
  }
  const all = belgium ? [...named, belgiumName(belgium, look, box)] : named;
  return placeNames(all, [...bubbles, ...square], bounds);
};
