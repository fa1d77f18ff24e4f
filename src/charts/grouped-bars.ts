export { rankedBars as groupedBars } from "./ranked-bars.js";
