/** Which palette is legible on which background, by the thresholds of the documented contrast table. */
import type { ColorScheme } from "./palette.js";

/** Red, green, blue and alpha, each 0 to 1. */
export type Rgba = readonly [number, number, number, number];

/** Parses what browsers compute: `rgb()`, `rgba()` and `color(srgb …)`; undefined for any other notation. */
export const parseComputed = (color: string): Rgba | undefined => {
  const [, name, body] = /^(rgba?|color)\((?:srgb )?(.*)\)$/.exec(color.trim()) ?? [];
  if (!body) return undefined;
  const parts = body.split(/[\s,/]+/).map((part) => (part === "none" ? 0 : parseFloat(part)));
  const scale = name === "color" ? 1 : 255;
  const [r, g, b, alpha = 1] = parts as [number, number, number, number?];
  return [r, g, b, alpha].every(Number.isFinite) ? [r / scale, g / scale, b / scale, alpha] : undefined;
};

/** Relative luminance (WCAG 2), 0 to 1. */
export const luminance = ([r, g, b]: Rgba): number => {
  const [lr, lg, lb] = [r, g, b].map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * lr + 0.7152 * lg + 0.0722 * lb;
};

/** Contrast of two luminances (WCAG 2), 1 to 21. */
export const ratioOf = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** A colour that is not opaque, as it is seen on an opaque one. */
export const over = ([r, g, b, alpha]: Rgba, ground: Rgba): Rgba => {
  const mixed = (top: number, below: number): number => top * alpha + below * (1 - alpha);
  return [mixed(r, ground[0]), mixed(g, ground[1]), mixed(b, ground[2]), 1];
};

export interface Ground {
  readonly paper: ColorScheme;
  /** The page's ground suits neither set (or not the one asked for): the figure paints its own. */
  readonly ownBackground: boolean;
  /** A ground of some colour: hairlines, tracks and land are mixed from the ink instead of being grey. */
  readonly tinted: boolean;
}

/** The light set holds from a luminance of 0.82 up, the dark set from 0.024 down; between them a figure needs a background of its own. */
export const groundFor = (ground: number, theme: ColorScheme | "auto"): Ground => {
  const paper = theme === "auto" ? (ground > 0.18 ? "light" : "dark") : theme;
  const ownBackground = paper === "light" ? ground < 0.82 : ground > 0.024;
  return { paper, ownBackground, tinted: !ownBackground && ground > 0.01 && ground < 0.9 };
};
