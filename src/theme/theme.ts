import { palettes, tokens, type ColorScheme, type Token } from "./palette.js";

/** What a drawing needs to know of the page: colours as the browser computed them, the font, the sizes. */
export interface Theme {
  /** Colour of each token, in any notation a canvas takes (also `oklch()`); never `var()`. */
  readonly color: { readonly [token in Token]: string };
  /** Which set of colours it is: what is half transparent is denser on a dark ground. */
  readonly set: ColorScheme;
  /** Marks are told apart by patterns too. */
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
export const defaultTheme = (paper: ColorScheme = "light", family = "sans-serif", em = 16): Theme => ({
  color: Object.fromEntries(tokens.map((token) => [token, palettes[paper][token]])) as Theme["color"],
  set: paper,
  patterns: false,
  forced: false,
  family,
  em,
  rtl: false,
});

/** Sizes of text in a drawing, in px, from the page's own size with a floor for readability. */
export const textSize = {
  label: (theme: Theme): number => Math.max(14, 0.88 * theme.em),
  axis: (theme: Theme): number => Math.max(13, 0.8 * theme.em),
  node: (theme: Theme): number => Math.max(18, 1.2 * theme.em),
  main: (theme: Theme): number => Math.max(22, 1.65 * theme.em),
} as const;

export type Weight = 400 | 500 | 600 | 700;

/** A canvas font. */
export const fontOf = (theme: Pick<Theme, "family">, size: number, weight: Weight = 400): string =>
  `${weight} ${size}px ${theme.family}`;
