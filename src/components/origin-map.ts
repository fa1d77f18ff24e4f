import { ChartElement } from "../shell/chart-element.js";

/**
 * Where do the residents of the reception network come from?
 * The area of a bubble is a share of the residents; a country is never painted, since its size says nothing here.
 *
 * @tag fedasil-origin-map
 * @slot - Shown until the map is ready, and if a file cannot be loaded.
 * @event {CustomEvent} fedasil-select - A reader selected a value; `detail` is `{ figure, key, measure }` or `null`.
 * @event {CustomEvent} fedasil-mark - On `document`: a reader came to a value, `detail` is `{ figure, key, measure }`, or
 *   left it, `null`. Inline values and other charts of the page mark the same value.
 */
export class OriginMap extends ChartElement {
  static override tag = "fedasil-origin-map";

  static override figures = {
    nationality: "residents-by-nationality",
  };

  static override defaultForms = { nationality: "map" };
}

OriginMap.define();

declare global {
  interface HTMLElementTagNameMap {
    "fedasil-origin-map": OriginMap;
  }
}
