/** Links an arranged figure to the one that it was made from. */
import type { Figure } from "./figure.js";

const origins = new WeakMap<Figure, Figure>();

/** The figure as it was before it was arranged: headings and notes speak of all its rows and measures. */
export const originOf = (figure: Figure): Figure => origins.get(figure) ?? figure;

/** Notes where an arranged figure comes from. */
export const keepOrigin = (arranged: Figure, from: Figure): void => void origins.set(arranged, originOf(from));
