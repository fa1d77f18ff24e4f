/** Ranked bars: length is the number, every value is written, "other" stands apart, the printed total closes. */
import { solidBar } from "./extent.js";
import { rankedRows } from "./ranked-rows.js";

export const rankedBars = rankedRows({ thickness: { usual: 24, narrow: 20 }, reach: 0, shapes: solidBar });
