/** A drawing that is made with the pen alone: Chart.js gives it a canvas, and draws nothing of its own. */
import type { ChartConfiguration } from "chart.js";
import type { Look } from "../look/look.js";
import type { Drawing } from "./form.js";

// Every scale needs both its ends.
const SCALE = { type: "linear", display: false, min: 0, max: 1 } as const;

export const drawnByPen = (drawing: Drawing): ChartConfiguration => ({
  type: "bar",
  data: { datasets: [] },
  options: { scales: { x: SCALE, y: SCALE } },
  plugins: [drawing],
});

/** From where something would stand to where it does: mirrored in a right-to-left page; numbers are not. */
export const mirrored =
  (width: number, { rtl }: Look) =>
  (x: number, across = 0): number =>
    rtl ? width - x - across : x;
