export { rankedBars as shareBar } from "./ranked-bars.js";
