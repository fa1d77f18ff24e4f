/** A form that returns a drawing, as the elements still ask for it: a configuration of Chart.js, and marks. */
import type { Chart } from "chart.js";
import { configurationOf } from "../drawing/chart-configuration.js";
import type { Drawing } from "../drawing/drawing.js";
import { mirrored } from "../drawing/mirrored.js";
import { fontOf } from "../theme/theme.js";
import type { CanvasForm } from "./form.js";
import type { Form } from "./scene.js";

const drawings = new WeakMap<Chart["config"]["plugins"] & object, Drawing>();

export const asCanvasForm = (form: Form): CanvasForm => ({
  configure(figure, theme, words, box, view) {
    const { width, height } = box;
    const measure = (text: string, size: number, weight: 400 | 500 | 600 | 700): number =>
      box.measure(text, fontOf(theme, size, weight));
    const drawing = form({ figure, words, theme: theme, box: { width, height, measure }, view });
    const shown = theme.rtl ? mirrored(drawing) : drawing;
    // Where there are patterns, marks of other forms are known by blanks behind their colours.
    const color = Object.fromEntries(Object.entries(theme.color).map(([token, value]) => [token, value.trimEnd()]));
    const configuration = configurationOf(shown, { ...theme, color: color as typeof theme.color });
    drawings.set(configuration.plugins!, shown);
    return configuration;
  },
  marks: (chart) => [...(drawings.get(chart.config.plugins!)?.marks ?? [])],
});
