/**
 * What a drawing is: plain, frozen data. Shapes say what is seen, marks where each value lies. Everything is in CSS px
 * from the top left corner; a colour is the name of a token, so that one drawing serves light, dark, paper and forced
 * colours; text is runs of size, weight and token in the font of the page.
 */
import type { Token } from "../theme/palette.js";
import type { Point, Rect } from "./geometry.js";
import type { Run } from "./text.js";

/** How opaque a colour is, 0 to 1; `band`: as a band of a flow, which is denser on a dark ground. */
export type Alpha = number | "band";

/** The part of a shape that Chart.js is given as data, in units of a value scale; without a scale, in px. */
export interface Datum {
  /** The number, or where the bar begins and ends. */
  readonly value: number | readonly [from: number, to: number];
  /** Which of the drawing's scales; the first if it has one. */
  readonly scale?: string;
}

/** A filled rectangle. With `datum` it stands for a value, along the scale. */
export interface Bar extends Rect {
  readonly kind: "bar";
  readonly fill: Token;
  readonly alpha?: Alpha;
  readonly datum?: Datum;
}

/** A filled circle, with an edge or without. With `datum` it stands for a value, along the scale. */
export interface Dot extends Point {
  readonly kind: "dot";
  readonly r: number;
  readonly fill?: Token;
  readonly alpha?: Alpha;
  /** A line around it, its middle on the circle. */
  readonly edge?: Stroke;
  readonly datum?: Datum;
}

/** How a line is drawn. */
export interface Stroke {
  readonly color: Token;
  /** In px; 1 if not given. */
  readonly width?: number;
  /** Lengths in px of dashes and of what lies between them. */
  readonly dash?: readonly number[];
  readonly round?: true;
}

/** A line through points. Straight lines along an axis are drawn on whole px, unless they are `exact`. */
export interface Line extends Stroke {
  readonly kind: "line";
  readonly points: readonly Point[];
  readonly exact?: true;
}

/** A filled area within straight edges. */
export interface Polygon {
  readonly kind: "polygon";
  readonly points: readonly Point[];
  readonly fill: Token;
  readonly alpha?: Alpha;
}

/** A filled area in the syntax of SVG paths: a part of a map. */
export interface Path extends Point {
  readonly kind: "path";
  /** In units of its own: the same at every size. */
  readonly d: string;
  /** px per unit; its origin lies at `x` and `y`. */
  readonly scale: number;
  readonly fill: Token;
  /** What is outside of this is not seen. */
  readonly clip: Rect;
}

export type Side = "left" | "right" | "top" | "bottom";

/** Stripes at 45° within a rectangle: what is not exact. */
export interface Hatch extends Rect {
  readonly kind: "hatch";
  readonly color: Token;
  /** Distance between two lines, across, in px; 6 if not given. */
  readonly gap?: number;
  /** Of a line, in px; 1.4 if not given. */
  readonly thickness?: number;
  /** Falling lines (−45°) are for what the source lost, rising ones (45°) for what is inexact. */
  readonly falling?: true;
  /** The side at which they fade out. */
  readonly fade?: Side;
  /** Only within this area. */
  readonly within?: readonly Point[] | (Point & { readonly r: number });
}

/** A line of one px just inside the edge of a rectangle. */
export interface Outline extends Rect {
  readonly kind: "outline";
  readonly color: Token;
  readonly dash?: readonly number[];
}

export type Align = "start" | "center" | "end";

/** One line of text: `y` is its middle, `x` its start, centre or end. */
export interface Text extends Point {
  readonly kind: "text";
  readonly runs: readonly Run[];
  readonly align: Align;
  /** Colour of a halo, where a line may cross the text. */
  readonly halo?: Token;
}

/** What is said with `fixed` stands where it is also in a drawing for pages that read from the right. */
export type Shape = (Bar | Dot | Line | Polygon | Path | Hatch | Outline | Text) & { readonly fixed?: true };

/** One value as it lies in the drawing; tooltip, keyboard, lists and highlighting use marks and nothing else. */
export interface Mark extends Rect {
  readonly key: string;
  readonly measure: string;
  /** The row's label. */
  readonly name: string;
  /** `text` is a value that is only written, such as a total: it is never dimmed. */
  readonly shape?: "box" | "circle" | "text";
  /** Where a pointer means this value: its whole row or column. Default: the mark's own box. */
  readonly hit?: Rect;
  readonly fixed?: true;
}

/** An axis of values: px = zero + value × unit. */
export interface ValueScale {
  readonly id: string;
  readonly axis: "x" | "y";
  /** What is measured, in the reader's words. */
  readonly label: string;
  /** Where zero lies, in px. */
  readonly zero: number;
  /** px for one; negative where values grow to the left or upwards. */
  readonly unit: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** From the lowest to the uppermost. */
  readonly shapes: readonly Shape[];
  /** In the table's order; those of a flow along it. */
  readonly marks: readonly Mark[];
  readonly scales?: readonly ValueScale[];
}
