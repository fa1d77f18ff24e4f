import { ChartElement } from "../shell/chart-element.js";

/**
 * What became of the requests for reception of 2023?
 * Requests for reception, not applications for asylum: the two are counted differently.
 *
 * @tag fedasil-requests-chart
 * @slot - Shown until the chart is ready, and if a file cannot be loaded.
 * @event {CustomEvent} fedasil-select - A reader selected a value; `detail` is `{ figure, key, measure }` or `null`.
 */
export class RequestsChart extends ChartElement<typeof RequestsChart.figures> {
  static override tag = "fedasil-requests-chart";

  static override figures = {
    outcome: "requests-by-outcome",
  } as const;
}

RequestsChart.define();

declare global {
  interface HTMLElementTagNameMap {
    "fedasil-requests-chart": RequestsChart;
  }
}
