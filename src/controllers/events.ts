/** The two events by which elements and the page speak of a value. */
import type { Address } from "../figures/figure.js";

/** Fired by an element when a reader selects a value, or clears the selection (`null`). */
export type SelectEvent = CustomEvent<Address | null>;

/** Fired on the document when a reader comes to a value, in a chart or in a sentence, and with `null` when they leave it. */
export type MarkEvent = CustomEvent<Address | null>;
