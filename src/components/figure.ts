import { property } from "lit/decorators.js";
import type { FigureId } from "../figures/catalogue.js";
import { reflected } from "../shell/attributes.js";
import { ChartElement } from "../shell/chart-element.js";
import { asText } from "../shell/attribute-text.js";

/**
 * Any figure of the review by its id, in its default form; its table where no form exists yet.
 *
 * @tag fedasil-figure
 * @slot - Shown until the figure is ready, and if a file cannot be loaded.
 * @event {CustomEvent} fedasil-select - A reader selected a value; `detail` is `{ figure, key, measure }` or `null`.
 */
export class FigureElement extends ChartElement {
  static override tag = "fedasil-figure";

  /** Id of the figure, such as `capacity-by-operator`. */
  @property(reflected) of: FigureId | undefined;

  protected override get figureId(): string {
    return asText(this.of).trim();
  }
}

FigureElement.define();

declare global {
  interface HTMLElementTagNameMap {
    "fedasil-figure": FigureElement;
  }
}
