/**
 * Patterns beside colour, for those who ask for them and where colours are the system's or tell too little: which
 * pattern a token has. The painters paint them. 45° stays with what is inexact.
 */
import type { Token } from "../theme/palette.js";

export interface Pattern {
  /** How much of its colour lies under the lines. */
  readonly tint?: number;
  /** Width in px of the outline, inside the mark; and its dashes. */
  readonly edge?: number;
  readonly dash?: readonly number[];
  /** Inside the outline lies paper, up to so many px from the edge. */
  readonly ring?: number;
  /** Lines across and down: their width, and how far they lie apart. */
  readonly across?: readonly [width: number, apart: number];
  readonly down?: readonly [width: number, apart: number];
  /** Lines are broken into dots as long as they are wide. */
  readonly dots?: true;
  /** Colour of the outline, where it is not that of the mark. */
  readonly color?: Token;
}

const HAIRLINE: Pattern = { edge: 1, color: "grid" };

const PATTERNS: { readonly [token in Token]?: Pattern } = {
  emphasis: { tint: 1 },
  "series-2": { edge: 1.5, across: [2, 6], dots: true },
  "series-3": { edge: 1.5, across: [2, 6] },
  "series-4": { edge: 1.5, down: [2, 6] },
  "series-5": { edge: 1.5, across: [1.2, 7], down: [1.2, 7] },
  "not-received": { tint: 1, edge: 1.5, ring: 4 },
  context: { edge: 2 },
  other: { tint: 0.25, edge: 1 },
};

/** Where a tint is the system's colour for text, dots tell "other" from the rest; and what is empty has an outline. */
const FORCED: typeof PATTERNS = { other: { edge: 2, dash: [3, 3] }, track: HAIRLINE, land: HAIRLINE };

export interface Patterned {
  readonly patterns: boolean;
  readonly forced: boolean;
}

/** The pattern of what is filled with this token; undefined: its colour alone. */
export const patternOf = (token: Token, { patterns, forced }: Patterned): Pattern | undefined =>
  patterns ? ((forced ? FORCED[token] : undefined) ?? PATTERNS[token]) : undefined;

const isHollow = (token: Token): boolean => token === "on-context" || token === "on-other";
const isColored = (token: Token): boolean => token === "emphasis" || token === "series-2-text";

/** What is hollow or faint has the page's ink on it; the system's highlight is for grounds, not for words. */
export const inkOn = (token: Token, { patterns, forced }: Patterned): Token =>
  (patterns && isHollow(token)) || (forced && isColored(token)) ? "ink" : token;
