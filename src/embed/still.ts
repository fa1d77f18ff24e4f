/** What the loader needs for static figures, and a page with numbers only does not: its own file, `static/figure.js`. */
export { applyAuthored } from "./authored.js";
export { place, redraw, type StaticFile } from "./place.js";
export { goOn, whenWanted } from "./wanted.js";
