/**
 * How high each figure is: a function of its width alone, the same before and after the element is defined, so that
 * nothing on the page moves. `100%` is the element's width, since padding is measured against it. What is measured is
 * in `em`, since text and drawing grow with the page's font; it is at least 16 px, by `font-size` of what has these sizes.
 */
import { barHeights, growingHeights, mapHeights, rooms } from "./measured-heights.js";

/** Figures, and `FIGURE.form-FORM` where a form other than the first needs another room. */
export const heightIds: readonly string[] = Object.keys(rooms);

/** A CSS length for `padding-block-end`. */
export const heightOf = (id: string): string => rooms[id]!;

/** Lengths inside the container of the figure. */
const inside = (heights: { readonly [id: string]: string }): (readonly [id: string, height: string])[] =>
  Object.entries(heights).map(([id, height]) => [id, `calc(${height.replaceAll("%", "cqi")})`]);

/** Of drawings that grow into what is left of the room: the least. */
export const leastHeights = inside(growingHeights);
export const heightsOfBars = inside(barHeights);
export const heightsOfMaps = inside(mapHeights);
