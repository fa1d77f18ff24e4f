import { property } from "lit/decorators.js";
import { ChartElement } from "../shell/chart-element.js";
import { asText } from "../shell/given.js";

/**
 * Any figure of the review by its id, in its default form; its table where no form exists yet.
 *
 * @tag fedasil-figure
 * @slot - Shown until the figure is ready, and if a file cannot be loaded.
 * @event {CustomEvent} fedasil-select - A reader selected a value; `detail` is `{ figure, key, measure }` or `null`.
 * @event {CustomEvent} fedasil-mark - On `document`: a reader came to a value, `detail` is `{ figure, key, measure }`, or
 *   left it, `null`. Inline values and other charts of the page mark the same value.
 */
export class Figure extends ChartElement {
  static override tag = "fedasil-figure";

  /** Id of the figure, such as `capacity-by-operator`. */
  @property() of = "";

  protected override get figureId(): string {
    return asText(this.of).trim();
  }
}

Figure.define();

declare global {
  interface HTMLElementTagNameMap {
    "fedasil-figure": Figure;
  }
}
