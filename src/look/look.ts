import { palettes, tokens, type Paper, type Token } from "./palette.js";

/** What a drawing needs to know of the page: colours as the browser computed them, the font, the sizes. */
export interface Look {
  /** Colour of each token, in any notation a canvas takes (also `oklch()`); never `var()`. */
  readonly color: { readonly [token in Token]: string };
  /** Which set of colours it is: what is half transparent is denser on a dark ground. */
  readonly set: Paper;
  /** Marks are told apart by patterns too; `dress` of charts/patterns.ts lends a context what paints them. */
  readonly patterns: boolean;
  /** Colours are the system's: they tell little apart. */
  readonly forced: boolean;
  /** CSS font family. */
  readonly family: string;
  /** Text size of the page in px; every size in a drawing is a multiple of it, with a floor. */
  readonly em: number;
  /** Text runs from right to left: the drawing is mirrored, numbers are not. */
  readonly rtl: boolean;
}

/** The look without a page, for servers and tests. */
export const defaultLook = (paper: Paper = "light", family = "sans-serif", em = 16): Look => ({
  color: Object.fromEntries(tokens.map((token) => [token, palettes[paper][token]])) as Look["color"],
  set: paper,
  patterns: false,
  forced: false,
  family,
  em,
  rtl: false,
});

/** Sizes of text in a drawing, in px, from the page's own size with a floor for readability. */
export const textSize = {
  label: (look: Look): number => Math.max(14, 0.88 * look.em),
  axis: (look: Look): number => Math.max(13, 0.8 * look.em),
  node: (look: Look): number => Math.max(18, 1.2 * look.em),
  main: (look: Look): number => Math.max(22, 1.65 * look.em),
} as const;

export type Weight = 400 | 500 | 600 | 700;

/** A canvas font. */
export const fontOf = (look: Look, size: number, weight: Weight = 400): string => `${weight} ${size}px ${look.family}`;
