import { ChartElement } from "../shell/chart-element.js";
import { asText } from "../shell/attribute-text.js";

/** `measure` asks for the second one. */
type ReturnsOnMap = { readonly destination: "returns-by-destination" | "returns-with-support" };

/**
 * Where did the persons go who returned voluntarily from Belgium in 2023?
 * The area of a bubble is the number of persons; countries that the review does not name lie off the map.
 *
 * @tag fedasil-return-map
 * @slot - Shown until the map is ready, and if a file cannot be loaded.
 * @event {CustomEvent} fedasil-select - A reader selected a value; `detail` is `{ figure, key, measure }` or `null`.
 */
export class ReturnMap extends ChartElement<ReturnsOnMap> {
  static override tag = "fedasil-return-map";

  static override figures = { destination: "returns-by-destination" } as const;

  /** A map, and nothing else: the bars are those of `fedasil-return-chart`. */
  declare form: "map" | undefined;
  /** `share`: each row as a percentage of the printed total; `support`: those who returned with support. */
  declare measure: "persons" | "support" | "share" | undefined;

  /** `support` counts those who returned with support for their reintegration: a figure of its own. */
  protected override get figureId(): string {
    return asText(this.measure).trim() === "support" ? "returns-with-support" : super.figureId;
  }

  protected override get forms(): readonly string[] {
    return ["map"];
  }
}

ReturnMap.define();

declare global {
  interface HTMLElementTagNameMap {
    "fedasil-return-map": ReturnMap;
  }
}
