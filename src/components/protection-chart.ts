import { ChartElement } from "../shell/chart-element.js";

/**
 * How many certificates of temporary protection did refugees from Ukraine get, and who was referred to Fedasil?
 * A ratio is drawn as a ratio: it is never multiplied out.
 *
 * @tag fedasil-protection-chart
 * @slot - Shown until the chart is ready, and if a file cannot be loaded.
 * @event {CustomEvent} fedasil-select - A reader selected a value; `detail` is `{ figure, key, measure }` or `null`.
 */
export class ProtectionChart extends ChartElement<typeof ProtectionChart.figures> {
  static override tag = "fedasil-protection-chart";

  static override figures = {
    certificates: "protection-certificates",
  } as const;
}

ProtectionChart.define();

declare global {
  interface HTMLElementTagNameMap {
    "fedasil-protection-chart": ProtectionChart;
  }
}
