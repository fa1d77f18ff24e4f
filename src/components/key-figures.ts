import { ChartElement } from "../shell/chart-element.js";

/**
 * The eight numbers that sum up the review; each is a reference to a value of another figure, never a copy.
 *
 * @tag fedasil-key-figures
 * @slot - Shown until the chart is ready, and if a file cannot be loaded.
 */
export class KeyFigures extends ChartElement<typeof KeyFigures.figures> {
  static override tag = "fedasil-key-figures";

  static override figures = {
    review: "key-figures",
  } as const;
}

KeyFigures.define();

declare global {
  interface HTMLElementTagNameMap {
    "fedasil-key-figures": KeyFigures;
  }
}
