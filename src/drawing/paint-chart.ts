/**
 * The only importer of Chart.js: a private copy as its authors ship it, registered with what our drawings use. Its
 * defaults are never read from or written to by a page.
 */
import { BarController, BarElement, BubbleController, Chart, LinearScale, PointElement } from "chart.js";
import type { ChartConfiguration } from "chart.js";
import type { Theme } from "../theme/theme.js";
import { between } from "./between.js";
import { configurationOf } from "./chart-configuration.js";
import type { Drawing } from "./drawing.js";
import { paintShapes } from "./paint-canvas.js";

export type { Chart } from "chart.js";
// What a drawing is made with comes together with what paints it.
export { isLegible } from "./legible.js";
export { measureOn } from "./measure-on.js";
export { mirrored } from "./mirrored.js";

Chart.register(BarController, BarElement, BubbleController, LinearScale, PointElement);

/** What every drawing has in common: our own size, no motion, no events, hints left to the DOM. */
const asPainted = (configuration: ChartConfiguration, ratio: number): ChartConfiguration => ({
  ...configuration,
  options: {
    ...configuration.options,
    animation: false,
    devicePixelRatio: ratio,
    events: [],
    maintainAspectRatio: false,
    responsive: false,
  },
});

/**
 * Paints a drawing in the place of what the canvas showed before. `ratio`: pixels of the bitmap in each CSS px.
 * @throws Error if the canvas gives no 2D context
 */
export const paint = (canvas: HTMLCanvasElement, drawing: Drawing, theme: Theme, ratio: number): Chart => {
  erase(canvas);
  if (!canvas.getContext("2d")) throw new Error("this browser gives no 2D context");
  canvas.width = drawing.width;
  canvas.height = drawing.height;
  return new Chart(canvas, asPainted(configurationOf(drawing, theme), ratio));
};

/** Paints, over a chart that is made already, its drawing on the way from another; `chart.draw()` ends it. */
export const paintBetween = (chart: Chart, from: Drawing, to: Drawing, share: number, theme: Theme): void => {
  chart.ctx.clearRect(0, 0, to.width, to.height);
  paintShapes(chart.ctx, between(from, to, share).shapes, theme);
};

/** Gives the chart and its listeners back; harmless if there is none. */
export const erase = (canvas: HTMLCanvasElement): void => Chart.getChart(canvas)?.destroy();
