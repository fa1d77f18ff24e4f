import { ChartElement } from "../shell/chart-element.js";

/**
 * How many persons entered the reception network, and how many left it, year by year?
 * A year without a published number is a gap, never zero.
 *
 * @tag fedasil-network-chart
 * @slot - Shown until the chart is ready, and if a file cannot be loaded.
 * @event {CustomEvent} fedasil-select - A reader selected a value; `detail` is `{ figure, key, measure }` or `null`.
 */
export class NetworkChart extends ChartElement<typeof NetworkChart.figures> {
  static override tag = "fedasil-network-chart";

  static override figures = {
    year: "network-by-year",
  } as const;
}

NetworkChart.define();

declare global {
  interface HTMLElementTagNameMap {
    "fedasil-network-chart": NetworkChart;
  }
}
