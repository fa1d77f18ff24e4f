import { ChartElement } from "../shell/chart-element.js";
import { asText } from "../shell/given.js";

/**
 * Where did the persons go who returned voluntarily from Belgium in 2023?
 * The area of a bubble is the number of persons; countries that the review does not name lie off the map.
 *
 * @tag fedasil-return-map
 * @slot - Shown until the map is ready, and if a file cannot be loaded.
 * @event {CustomEvent} fedasil-select - A reader selected a value; `detail` is `{ figure, key, measure }` or `null`.
 * @event {CustomEvent} fedasil-mark - On `document`: a reader came to a value, `detail` is `{ figure, key, measure }`, or
 *   left it, `null`. Inline values and other charts of the page mark the same value.
 */
export class ReturnMap extends ChartElement {
  static override tag = "fedasil-return-map";

  static override figures = { destination: "returns-by-destination" };

  /** `support` counts those who returned with support for their reintegration: a figure of its own. */
  protected override get figureId(): string {
    return asText(this.measure).trim() === "support" ? "returns-with-support" : super.figureId;
  }

  protected override get formAsked(): string {
    return "map";
  }
}

ReturnMap.define();

declare global {
  interface HTMLElementTagNameMap {
    "fedasil-return-map": ReturnMap;
  }
}
