export { rankedBars as flowBands } from "./ranked-bars.js";
