/** What figures need to be printed: loaded when the page has nothing better to do, since no browser waits for it. */
export { printed } from "../controllers/printing.js";
export { paperStyles } from "./paper.styles.js";
