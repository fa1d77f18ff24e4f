import { ChartElement } from "../shell/chart-element.js";

/**
 * The eight numbers that sum up the review; each is a reference to a value of another figure, never a copy.
 *
 * @tag fedasil-key-figures
 * @slot - Shown until the chart is ready, and if a file cannot be loaded.
 * @event {CustomEvent} fedasil-mark - On `document`: a reader came to a value, `detail` is `{ figure, key, measure }`, or
 *   left it, `null`. Inline values and other charts of the page mark the same value.
 */
export class KeyFigures extends ChartElement {
  static override tag = "fedasil-key-figures";

  static override figures = {
    review: "key-figures",
  };
}

KeyFigures.define();

declare global {
  interface HTMLElementTagNameMap {
    "fedasil-key-figures": KeyFigures;
  }
}
