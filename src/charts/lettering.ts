/** Text in a drawing: runs of different weight, lines, and the halo of paper behind what stands on a mark or on land. */
import { fontOf, type Look, type Weight } from "../look/look.js";
import type { Box } from "./form.js";

/** A piece of text in one font. */
export interface Run {
  readonly text: string;
  readonly font: string;
  readonly color: string;
}

export const runOf = (look: Look, text: string, size: number, weight: Weight, color: string): Run => ({
  text,
  color,
  font: fontOf(look, size, weight),
});

/** From the middle of a line down to its baseline, as part of the size: capitals and figures are centred by it. */
export const RISE = 0.35;

export const widthOf = (runs: readonly Run[], measure: Box["measure"]): number =>
  runs.reduce((sum, { text, font }) => sum + measure(text, font), 0);

/** Width of the stroke in paper under a text: 2 px show on each side. */
const HALO = 4;

/**
 * Writes runs one after the other, from `x` on at the baseline `y`; with `halo`, on a 4 px stroke of that colour.
 * Every run is measured with the form's own ruler, so that what was placed is what is drawn.
 */
export const write = (
  ctx: CanvasRenderingContext2D,
  runs: readonly Run[],
  { x, y }: { readonly x: number; readonly y: number },
  measure: Box["measure"],
  halo?: string,
): void => {
  ctx.textAlign = "left";
  ctx.textBaseline = "alphabetic";
  const starts = runs.map((_, i) => x + widthOf(runs.slice(0, i), measure));
  if (halo !== undefined) {
    ctx.lineWidth = HALO;
    ctx.lineJoin = "round";
    ctx.strokeStyle = halo;
    runs.forEach(({ text, font }, i) => {
      ctx.font = font;
      ctx.strokeText(text, starts[i]!, y);
    });
  }
  runs.forEach(({ text, font, color }, i) => {
    ctx.font = font;
    ctx.fillStyle = color;
    ctx.fillText(text, starts[i]!, y);
  });
};

const fill = (words: readonly string[], width: number, measured: (text: string) => number): string[] =>
  words.reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measured(longer) <= width) return [...lines.slice(0, -1), longer];
    return [...lines, word];
  }, []);

/** Breaks a text into as few lines as a width allows, of about the same length. */
export const balanced = (text: string, width: number, measured: (text: string) => number): string[] => {
  const words = text.split(" ");
  const lines = fill(words, width, measured);
  let narrower = width;
  let best = lines;
  for (; narrower > width / 3; narrower -= 4) {
    const next = fill(words, narrower, measured);
    if (next.length > lines.length) break;
    best = next;
  }
  return best;
};

/** Breaks after colons and commas first, where a reader pauses; parts that are still too wide are broken again. */
export const phrased = (text: string, width: number, measured: (text: string) => number): string[] =>
  text.split(/(?<=[:,]) /).flatMap((part) => balanced(part, width, measured));

/** Writes lines one below the other in the context's own font, from the first baseline down. */
export const writeLines = (
  ctx: CanvasRenderingContext2D,
  texts: readonly string[],
  x: number,
  first: number,
  leading: number,
): void => texts.forEach((text, i) => ctx.fillText(text, x, first + i * leading));
