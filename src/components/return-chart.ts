import { ChartElement } from "../shell/chart-element.js";

/**
 * Who returned voluntarily from Belgium in 2023: where to, with which support, of which age?
 * Persons; what the review leaves open is drawn between its bounds, never as zero.
 *
 * @tag fedasil-return-chart
 * @slot - Shown until the chart is ready, and if a file cannot be loaded.
 * @event {CustomEvent} fedasil-select - A reader selected a value; `detail` is `{ figure, key, measure }` or `null`.
 */
export class ReturnChart extends ChartElement<typeof ReturnChart.figures> {
  static override tag = "fedasil-return-chart";

  static override figures = {
    destination: "returns-by-destination",
    support: "returns-with-support",
    year: "returns-by-year",
    status: "returns-by-status",
    household: "returns-by-household",
    age: "returns-by-age",
    sex: "returns-by-sex",
  } as const;

  static override defaultForms = { destination: "bar" };
}

ReturnChart.define();

declare global {
  interface HTMLElementTagNameMap {
    "fedasil-return-chart": ReturnChart;
  }
}
