export { rankedBars as bullet } from "./ranked-bars.js";
