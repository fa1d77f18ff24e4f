/** The names on a bubble map: what is written, how large it is, and where it goes. */
import type { Shape } from "../../drawing/drawing.js";
import type { Point, Rect } from "../../drawing/geometry.js";
import { text } from "../../drawing/shapes.js";
import { letterRuns, run, textSize, widthOf, type Run } from "../../drawing/text.js";
import { isNarrow, type Scene, type Theme } from "../scene.js";
import type { RowBubble } from "./bubbles.js";
import type { Name, Spot } from "./name-candidates.js";
import { placeNames } from "./place-names.js";

/** Where the persons came to or left from. */
export interface Belgium extends Point {
  readonly label: string;
}

export const BELGIUM = "BE";
/** Half the side of the hollow square, with its halo. */
const SQUARE = 7;
/** From this radius on a number is written larger. */
const LARGE = 34;

/** The name alone, where the number stands in the bubble. */
const nameAlone = ({ name, tone }: RowBubble, theme: Theme): Run[] => [
  run(name, textSize.label(theme), "ink", tone === "emphasis" ? 700 : 500),
];

/** The name and number of a row, as they stand beside a bubble. */
const namedBeside = (bubble: RowBubble, theme: Theme): Run[] => {
  const size = textSize.label(theme);
  const [name] = nameAlone(bubble, theme) as [Run];
  return [name, { ...name, text: " " }, run(bubble.text, size, "ink", 700), ...letterRuns(bubble.letters, size)];
};

const numberInside = ({ text: number, tone, r, hollow }: RowBubble, theme: Theme): Run =>
  run(
    number,
    r < LARGE ? textSize.label(theme) : textSize.node(theme),
    hollow === undefined ? `on-${tone}` : "ink",
    700,
  );

/** The lines inside a bubble: the number, over it the name where there is room for one. */
const namedInside = (bubble: RowBubble, scene: Scene): Run[] => {
  const number = numberInside(bubble, scene.theme);
  if (isNarrow(scene) || bubble.tone === "other") return [number];
  return [run(bubble.name, textSize.label(scene.theme), `on-${bubble.tone}`, 500), number];
};

/** Whether a number is wider than its bubble. */
export const isWider = (bubble: RowBubble, { theme, box }: Scene): boolean =>
  widthOf([numberInside(bubble, theme)], box.measure) > 2 * bubble.r;

/** Distance of two lines inside a bubble, and of each to what is around. */
const leadingOf = ({ size }: Run): number => 1.15 * size;

const heightOf = (lines: readonly Run[]): number => lines.reduce((sum, line) => sum + leadingOf(line), 0);

const sizeOf = (lines: readonly Run[], { box }: Scene): { width: number; height: number } => ({
  width: Math.max(...lines.map((line) => widthOf([line], box.measure))),
  height: heightOf(lines) * 0.85,
});

/** A hollow bubble has no text on its stripes; only what the heading names has its number and name apart. */
const nameOf = (bubble: RowBubble, scene: Scene): Name => {
  const { theme, box } = scene;
  const height = textSize.label(theme) * 1.1;
  const whole = { key: bubble.key, width: widthOf(namedBeside(bubble, theme), box.measure), height };
  if (bubble.hollow !== undefined) return whole;
  const inside = sizeOf(namedInside(bubble, scene), scene);
  if (bubble.tone !== "emphasis") return { ...whole, inside };
  const name = { width: widthOf(nameAlone(bubble, theme), box.measure), height };
  return { ...whole, inside, split: { number: sizeOf([numberInside(bubble, theme)], scene), name } };
};

const belgiumRun = ({ label }: Belgium, theme: Theme): Run => run(label, textSize.axis(theme), "muted");

const belgiumName = (belgium: Belgium, { theme, box }: Scene): Name => ({
  key: BELGIUM,
  width: widthOf([belgiumRun(belgium, theme)], box.measure),
  height: textSize.axis(theme) * 1.1,
});

/** No text stands flush with the edge, where its halo would be cut. */
const inset = ({ x, y, width, height }: Rect, by: number): Rect => ({
  ...{ x: x + by, y: y + by },
  ...{ width: width - 2 * by, height: height - 2 * by },
});

/** Where the names go that find room in the frame of the map. */
export const namesFor = (
  bubbles: readonly RowBubble[],
  belgium: Belgium | undefined,
  frame: Rect,
  scene: Scene,
): Spot[] => {
  const bounds = inset(frame, 3);
  const square = belgium ? [{ key: BELGIUM, x: belgium.x, y: belgium.y, r: SQUARE }] : [];
  const named = bubbles.map((bubble) => nameOf(bubble, scene));
  if (isNarrow(scene)) {
    // Too many for a small map: only the largest says its number, the list below says the rest.
    const largest = placeNames(named.slice(0, 1), [...bubbles, ...square], bounds)[0];
    return largest?.inside ? [largest] : [];
  }
  const all = belgium ? [...named, belgiumName(belgium, scene)] : named;
  return placeNames(all, [...bubbles, ...square], bounds);
};

const insideShapes = ({ x, y }: Point, lines: readonly Run[]): Shape[] => {
  let top = y - heightOf(lines) / 2;
  return lines.map((one) => {
    top += leadingOf(one);
    return text([one], x, top - leadingOf(one) / 2, "center");
  });
};

const besideShape = (runs: readonly Run[], { x, y, height }: Rect): Shape =>
  text(runs, x, y + height / 2, "start", "paper");

export const nameShapes = (bubble: RowBubble, { inside, number, box }: Spot, scene: Scene): Shape[] => {
  const { theme } = scene;
  if (inside) return insideShapes(bubble, namedInside(bubble, scene));
  if (!number) return [besideShape(namedBeside(bubble, theme), box)];
  return [...insideShapes(bubble, [numberInside(bubble, theme)]), besideShape(nameAlone(bubble, theme), box)];
};

export const belgiumNameShape = (belgium: Belgium, { box }: Spot, { theme }: Scene): Shape =>
  besideShape([belgiumRun(belgium, theme)], box);

export const numberShapes = (bubble: RowBubble, { theme }: Scene): Shape[] =>
  insideShapes(bubble, [numberInside(bubble, theme)]);
