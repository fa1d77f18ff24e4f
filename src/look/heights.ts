/**
 * How high each figure is: a function of its width alone, the same before and after the element is defined, so that
 * nothing on the page moves. `100%` is the element's width, since padding is measured against it. The first part of
 * each sum is text (it grows with the page's font, and wraps more on a narrow element), the second is the drawing.
 */
const HEIGHTS: { readonly [figure: string]: string } = {
  "capacity-by-type": "calc(max(15em, 29em - 34%) + 300px)",
  "capacity-by-operator": "calc(max(15em, 29em - 34%) + 340px)",
  "capacity-by-year": "calc(max(20em, 40em - 44%) + 300px)",
  "returns-by-destination": "calc(max(15em, 29em - 34%) + 560px)",
};

export const heightIds: readonly string[] = Object.keys(HEIGHTS);

/** A CSS length for `padding-block-end`. */
export const heightOf = (figure: string): string => HEIGHTS[figure] ?? "0";
