import { ChartElement } from "../shell/chart-element.js";

/**
 * How many persons applied for asylum in Belgium, year by year?
 * Persons who applied, not requests for reception: the two are counted differently.
 *
 * @tag fedasil-applications-chart
 * @slot - Shown until the chart is ready, and if a file cannot be loaded.
 * @event {CustomEvent} fedasil-select - A reader selected a value; `detail` is `{ figure, key, measure }` or `null`.
 */
export class ApplicationsChart extends ChartElement<typeof ApplicationsChart.figures> {
  static override tag = "fedasil-applications-chart";

  static override figures = {
    year: "applications-by-year",
  } as const;
}

ApplicationsChart.define();

declare global {
  interface HTMLElementTagNameMap {
    "fedasil-applications-chart": ApplicationsChart;
  }
}
