import { ChartElement } from "../shell/chart-element.js";

/**
 * Who was resettled to Belgium: from where, through which country, how many of those pledged?
 * Persons in 2023; one number for four countries together is never divided.
 *
 * @tag fedasil-resettlement-chart
 * @slot - Shown until the chart is ready, and if a file cannot be loaded.
 * @event {CustomEvent} fedasil-select - A reader selected a value; `detail` is `{ figure, key, measure }` or `null`.
 */
export class ResettlementChart extends ChartElement<typeof ResettlementChart.figures> {
  static override tag = "fedasil-resettlement-chart";

  static override figures = {
    route: "resettlement-by-route",
    year: "resettlement-by-year",
    household: "resettlement-by-household",
    reception: "resettlement-by-reception",
    pledge: "resettlement-pledge",
  } as const;
}

ResettlementChart.define();

declare global {
  interface HTMLElementTagNameMap {
    "fedasil-resettlement-chart": ResettlementChart;
  }
}
