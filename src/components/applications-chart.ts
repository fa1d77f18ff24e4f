import { ChartElement } from "../shell/chart-element.js";

/**
 * How many persons applied for asylum in Belgium, year by year?
 * Persons who applied, not requests for reception: the two are counted differently.
 *
 * @tag fedasil-applications-chart
 * @slot - Shown until the chart is ready, and if a file cannot be loaded.
 * @event {CustomEvent} fedasil-select - A reader selected a value; `detail` is `{ figure, key, measure }` or `null`.
 * @event {CustomEvent} fedasil-mark - On `document`: a reader came to a value, `detail` is `{ figure, key, measure }`, or
 *   left it, `null`. Inline values and other charts of the page mark the same value.
 */
export class ApplicationsChart extends ChartElement {
  static override tag = "fedasil-applications-chart";

  static override figures = {
    year: "applications-by-year",
  };
}

ApplicationsChart.define();

declare global {
  interface HTMLElementTagNameMap {
    "fedasil-applications-chart": ApplicationsChart;
  }
}
