import { ChartElement } from "../shell/chart-element.js";

/**
 * Unaccompanied minors: how many places for them, how many arrived, who are they?
 * Places, arrivals and presence are three different things; each figure says which it counts.
 *
 * @tag fedasil-minors-chart
 * @slot - Shown until the chart is ready, and if a file cannot be loaded.
 * @event {CustomEvent} fedasil-select - A reader selected a value; `detail` is `{ figure, key, measure }` or `null`.
 */
export class MinorsChart extends ChartElement<typeof MinorsChart.figures> {
  static override tag = "fedasil-minors-chart";

  static override figures = {
    phase: "minors-capacity-by-phase",
    capacity: "minors-capacity-by-year",
    inflow: "minors-inflow-by-year",
    age: "minors-by-age",
    nationality: "minors-by-nationality",
    sex: "minors-by-sex",
  } as const;
}

MinorsChart.define();

declare global {
  interface HTMLElementTagNameMap {
    "fedasil-minors-chart": MinorsChart;
  }
}
