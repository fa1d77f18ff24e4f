import { ChartElement } from "../shell/chart-element.js";

/**
 * Where do the residents of the reception network come from?
 * The area of a bubble is a share of the residents; a country is never painted, since its size says nothing here.
 *
 * @tag fedasil-origin-map
 * @slot - Shown until the map is ready, and if a file cannot be loaded.
 * @event {CustomEvent} fedasil-select - A reader selected a value; `detail` is `{ figure, key, measure }` or `null`.
 */
export class OriginMap extends ChartElement<typeof OriginMap.figures> {
  static override tag = "fedasil-origin-map";

  static override figures = {
    nationality: "residents-by-nationality",
  } as const;

  static override defaultForms = { nationality: "map" };
}

OriginMap.define();

declare global {
  interface HTMLElementTagNameMap {
    "fedasil-origin-map": OriginMap;
  }
}
