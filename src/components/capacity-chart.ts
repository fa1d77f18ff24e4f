import { ChartElement } from "../shell/chart-element.js";

/**
 * How many reception places were there, of which type, run by whom, since when?
 * Places, not persons: a place may be free, and two persons never count as one.
 *
 * @tag fedasil-capacity-chart
 * @slot - Shown until the chart is ready, and if a file cannot be loaded.
 * @event {CustomEvent} fedasil-select - A reader selected a value; `detail` is `{ figure, key, measure }` or `null`.
 */
export class CapacityChart extends ChartElement<typeof CapacityChart.figures> {
  static override tag = "fedasil-capacity-chart";

  static override figures = {
    type: "capacity-by-type",
    operator: "capacity-by-operator",
    year: "capacity-by-year",
    month: "capacity-in-2023",
    change: "capacity-change",
  } as const;
}

CapacityChart.define();

declare global {
  interface HTMLElementTagNameMap {
    "fedasil-capacity-chart": CapacityChart;
  }
}
