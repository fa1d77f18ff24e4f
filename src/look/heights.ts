/**
 * How high each figure is: a function of its width alone, the same before and after the element is defined, so that
 * nothing on the page moves. `100%` is the element's width, since padding is measured against it. The first part of
 * each sum is text (it grows with the page's font, and wraps more on a narrow element), the second is the drawing.
 */
const HEIGHTS: { readonly [figure: string]: string } = {
  "capacity-by-type": "calc(max(14em,20em - 10%,27.4em - 28.4%) + 300px)",
  // Below 420 px the names stand above their bars.
  "capacity-by-operator": "calc(max(14em,19em - 8%,31.3em - 45%) + 330px + clamp(0px,(420px - 100%)*999,90px))",
  "capacity-by-year": "calc(max(20em,29em - 11%,40.5em - 40%) + 340px)",
  // The list stands beside the map over 760 px, below it in two columns from 420, in one under that.
  "returns-by-destination":
    "calc(max(17.5em,21.8em - 6%,40.5em - 52.5%) + 36% + 95px + clamp(0px,(760.01px - 100%)*999,195px + 18%) + clamp(0px,(420px - 100%)*999,130px))",
};

export const heightIds: readonly string[] = Object.keys(HEIGHTS);

/** A CSS length for `padding-block-end`. */
export const heightOf = (figure: string): string => HEIGHTS[figure] ?? "0";
