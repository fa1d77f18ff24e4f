/** What a dumbbell is made of, once it has its room. */
import { highOf } from "../figures/whole.js";
import type { LineText } from "./dumbbell-text.js";
import type { Run } from "./pen.js";

/** Radius of a dot; and between a mark and its number. */
export const DOT = 6;
export const GAP = 7;
/** The stone beside a number of "other". */
export const SWATCH = 9;
export interface Line extends LineText {
  readonly top: number;
  /** Middle of the marks, and of the name. */
  readonly y: number;
  readonly nameY: number;
}

export interface Panel {
  readonly lines: readonly Line[];
  /** px per unit. */
  readonly scale: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly number[];
}

/** What lies beside what. */
export interface Frame {
  readonly narrow: boolean;
  /** The head of the column of shares. */
  readonly head: readonly (readonly Run[])[];
  /** Where the scales begin and end. */
  readonly left: number;
  readonly right: number;
  /** Where the numbers that are only written begin; the same where they stand one below the other. */
  readonly columns: readonly [number, number];
}

export interface Layout extends Frame {
  /** The last one has a value axis; if there are two, the second is the enlarged one. */
  readonly panels: readonly Panel[];
  /** Written only: "other", and the total. */
  readonly written: readonly Line[];
  /** Height of a row. */
  readonly step: number;
  /** Middle of the words above the first pair. */
  readonly wordsY: number;
}

/** The largest number of a row. */
export const extentOf = ({ ends }: LineText): number =>
  Math.max(0, ...ends.map(({ value }) => (value && highOf(value)) ?? 0));
