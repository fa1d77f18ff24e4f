/** Text of a drawing: runs of different weight on one line, their sizes, and where lines are broken. */
import type { Token } from "../theme/palette.js";
import type { Weight } from "../theme/theme.js";

/** A piece of a line, in one size, weight and colour. */
export interface Run {
  readonly text: string;
  /** In px. */
  readonly size: number;
  readonly weight: Weight;
  readonly color: Token;
  /** How far above the line it stands, in px: for the letters of notes. */
  readonly rise?: number;
}

export const run = (text: string, size: number, color: Token = "ink", weight: Weight = 400): Run => ({
  ...{ text, size, weight, color },
});

/** Width of a text in px, in the font of the page. */
export type Measure = (text: string, size: number, weight: Weight) => number;

/** Sizes of text in px, from the size `em` of the page's own, with a floor for readability. */
export const textSize = {
  label: ({ em }: { readonly em: number }): number => Math.max(14, 0.88 * em),
  axis: ({ em }: { readonly em: number }): number => Math.max(13, 0.8 * em),
  node: ({ em }: { readonly em: number }): number => Math.max(18, 1.2 * em),
  main: ({ em }: { readonly em: number }): number => Math.max(22, 1.65 * em),
} as const;

/** Digits and capitals are about 0.7 em high: this far below their middle lies the line they stand on. */
export const MIDDLE = 0.35;

/** The raised letters of notes, a hair away from what they are raised on; nothing for none. */
export const letterRuns = (letters: string, size: number): Run[] =>
  letters
    ? [
        { text: " ", color: "ink", size: 0.45 * size, weight: 400 },
        { text: letters, color: "ink", size: Math.max(12, 0.72 * size), weight: 600, rise: 0.24 * size },
      ]
    : [];

/** A raised letter, or the hair of space before it: they stay with their word. */
export const isRaised = ({ text, rise }: Run): boolean => rise !== undefined || text === " ";

export const widthOf = (runs: readonly Run[], measure: Measure): number =>
  runs.reduce((sum, { text, size, weight }) => sum + measure(text, size, weight), 0);

type Ruler = (text: string) => number;

/** Breaks words into as few lines as a width allows. A word that is wider has a line of its own. */
export const filled = <Word>(
  words: readonly Word[],
  width: number,
  measured: (line: readonly Word[]) => number,
): Word[][] => {
  const lines: Word[][] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last && measured([...last, word]) <= width) last.push(word);
    else lines.push([word]);
  }
  return lines;
};

/** Breaks words into as few lines as a width allows, of about the same length. */
export const evened: typeof filled = (words, width, measured) => {
  const lines = filled(words, width, measured);
  let best = lines;
  for (let narrower = width; narrower > width / 3; narrower -= 4) {
    const next = filled(words, narrower, measured);
    if (next.length > lines.length) break;
    best = next;
  }
  return best;
};

/** Breaks words into as few lines as a width allows, of about the same length where the last would be a word alone. */
export const tidy: typeof filled = (words, width, measured) => {
  const lines = filled(words, width, measured);
  return lines.length > 1 && lines.at(-1)!.length === 1 ? evened(words, width, measured) : lines;
};

const inText =
  (breaking: typeof filled) =>
  (text: string, width: number, measured: Ruler): string[] =>
    breaking(text.split(" "), width, (words) => measured(words.join(" "))).map((words) => words.join(" "));

/** Breaks a text at spaces, into as few lines as a width allows. */
export const broken = inText(filled);

/** Breaks a text into as few lines as a width allows, of about the same length. */
export const balanced = inText(evened);

/** Breaks after colons and commas first, where a reader pauses; parts that are still too wide are broken again. */
export const brokenAtPauses = (text: string, width: number, measured: Ruler): string[] =>
  text.split(/(?<=[:,]) /).flatMap((part) => balanced(part, width, measured));
