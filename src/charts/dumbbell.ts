export { rankedBars as dumbbell } from "./ranked-bars.js";
