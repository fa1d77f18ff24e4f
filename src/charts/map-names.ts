/** The names on a bubble map: what is written, how large it is, and where it goes. */
import { textSize, type Look } from "../look/look.js";
import type { Words } from "../tell/words.js";
import type { Box } from "./form.js";
import { run, sizeOf, widthOf, type Run } from "./pen.js";
import { placeNames } from "./placement.js";
import type { Point, Rect } from "./plane.js";
import type { Bubble } from "./settling.js";
import type { Name, Spot } from "./spots.js";

/** A row as it is drawn. */
export interface Shown extends Bubble {
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly tone: "emphasis" | "context" | "other";
}

/** Half the side of the hollow square, with its halo. */
const FROM = 7;
export const FROM_KEY = "from";

/** The name and number of a row, as they stand beside a bubble. */
export const namedBeside = ({ name, text }: Shown, look: Look): Run[] => {
  const size = textSize.label(look);
  const runs = [run(look, name, look.color.ink, 500, size), run(look, text, look.color.ink, 700, size)];
  const [first, second] = look.rtl ? runs.reverse() : runs;
  return [{ ...first!, text: `${first!.text} ` }, second!];
};

/** The lines inside a bubble: the number, over it the name where there is room for one. */
export const namedInside = ({ name, text, tone, r }: Shown, narrow: boolean, look: Look): Run[] => {
  const color = look.color[`on-${tone}`];
  const number = run(look, text, color, 700, r < 34 ? textSize.label(look) : textSize.node(look));
  return narrow || tone === "other" ? [number] : [run(look, name, color, 500, textSize.label(look)), number];
};

/** Distance of two lines inside a bubble, and of each to what is around. */
export const leadingOf = ({ font }: Run): number => 1.15 * sizeOf(font);

const nameOf = (shown: Shown, narrow: boolean, look: Look, { measure }: Box): Name => {
  const inside = namedInside(shown, narrow, look);
  return {
    key: shown.key,
    width: widthOf(namedBeside(shown, look), measure),
    height: textSize.label(look) * 1.1,
    inside: {
      width: Math.max(...inside.map((line) => widthOf([line], measure))),
      height: inside.reduce((sum, line) => sum + leadingOf(line), 0) * 0.85,
    },
  };
};

const fromName = (words: Words, look: Look, { measure }: Box): Name => {
  const line = run(look, words.shell.map.from, look.color.muted, 400, textSize.axis(look));
  return { key: FROM_KEY, width: widthOf([line], measure), height: textSize.axis(look) * 1.1 };
};

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
  from: Point | undefined,
  narrow: boolean,
  look: Look,
  words: Words,
  box: Box,
  frame: Rect,
): Spot[] => {
  const bounds = inset(frame, 3);
  const square = from ? [{ key: FROM_KEY, ...from, r: FROM }] : [];
  const named = bubbles.map((bubble) => nameOf(bubble, narrow, look, box));
  if (narrow) {
    // Too many for a small map: only the largest says its number, the list below says the rest.
    const largest = placeNames(named.slice(0, 1), [...bubbles, ...square], bounds)[0];
    return largest?.inside ? [largest] : [];
  }
  return placeNames([...named, ...(from ? [fromName(words, look, box)] : [])], [...bubbles, ...square], bounds);
};
