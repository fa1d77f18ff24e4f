import { ChartElement } from "../shell/chart-element.js";

/**
 * Who lived in the reception network at the end of 2023?
 * Percentages of persons, as printed; the splits cannot be crossed, and nothing is multiplied out.
 *
 * @tag fedasil-residents-chart
 * @slot - Shown until the chart is ready, and if a file cannot be loaded.
 * @event {CustomEvent} fedasil-select - A reader selected a value; `detail` is `{ figure, key, measure }` or `null`.
 */
export class ResidentsChart extends ChartElement<typeof ResidentsChart.figures> {
  static override tag = "fedasil-residents-chart";

  static override figures = {
    household: "residents-by-household",
    nationality: "residents-by-nationality",
    status: "residents-by-status",
    sex: "residents-by-sex",
    age: "residents-by-age",
  } as const;
}

ResidentsChart.define();

declare global {
  interface HTMLElementTagNameMap {
    "fedasil-residents-chart": ResidentsChart;
  }
}
