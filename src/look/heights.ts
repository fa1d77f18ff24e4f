/**
 * How high each figure is: a function of its width alone, the same before and after the element is defined, so that
 * nothing on the page moves. `100%` is the element's width, since padding is measured against it. The first part of
 * each sum is text (it grows with the page's font, and wraps more on a narrow element), the second is the drawing.
 */
import { textHeights } from "./text-heights.js";

/** Added to a sum under so many px. */
const under = (width: number, more: string): string => ` + clamp(0px,(${width}px - 100%)*999,${more})`;

/** Height in px of a drawing, and what it needs more under 420 px, where names stand above their marks. */
const px = (height: number, narrow = 0): string => `${height}px${narrow ? under(420, `${narrow}px`) : ""}`;

/** Rows of bars. */
const rows = (count: number, more = 0): string => px(35 * count + more, 12 * count);

/** The list stands beside the map over 760 px, below it in two columns from 420, in one under that. */
const MAP = `36% + 95px${under(760.01, "195px + 18%")}${under(420, "130px")}`;

/** Figure, or `FIGURE.form-FORM` where a form other than the first needs another room → height of its drawing. */
const DRAWINGS: { readonly [figure: string]: string } = {
  "applications-by-year": px(220),
  "requests-by-outcome": px(400),
  "network-by-year": px(400),
  "capacity-by-type": px(300),
  "capacity-by-operator": px(330, 90),
  "capacity-by-year": px(340),
  "capacity-in-2023": px(300),
  "capacity-change": px(300),
  "residents-by-household": px(90, 100),
  "residents-by-nationality": rows(11, 14),
  "residents-by-nationality.form-map": MAP,
  "residents-by-status": px(90),
  "residents-by-sex": px(90),
  "residents-by-age": px(90),
  "minors-capacity-by-phase": px(260),
  "minors-capacity-by-year": px(260),
  "minors-inflow-by-year": px(260),
  "minors-by-age": px(90),
  "minors-by-nationality": rows(9, 30),
  "minors-by-sex": px(90),
  "resettlement-by-route": px(380),
  "resettlement-by-year": px(220),
  "resettlement-by-household": rows(4, 10),
  "resettlement-by-reception": px(88),
  "resettlement-pledge": px(88),
  "returns-by-destination": MAP,
  "returns-by-destination.form-bar": rows(12, 30),
  "returns-with-support": px(490, 205),
  "returns-with-support.form-map": MAP,
  "returns-by-year": px(220),
  "returns-by-status": px(90),
  "returns-by-household": px(90),
  "returns-by-age": px(90, 100),
  "returns-by-sex": px(90),
  "protection-certificates": px(200),
};

export const heightIds: readonly string[] = Object.keys(DRAWINGS);

/** A CSS length for `padding-block-end`. */
export const heightOf = (id: string): string =>
  DRAWINGS[id] === undefined ? "0" : `calc(${textHeights[id.split(".")[0]!] ?? "0px"} + ${DRAWINGS[id]})`;
