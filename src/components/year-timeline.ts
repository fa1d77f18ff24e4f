import { property } from "lit/decorators.js";
import { ChartElement } from "../shell/chart-element.js";

/**
 * What happened in the twelve months of 2023, in our own words, by topic.
 * The numbers count different things at different moments: no line joins them.
 *
 * @tag fedasil-year-timeline
 * @slot - Shown until the timeline is ready, and if a file cannot be loaded.
 * @event {CustomEvent} fedasil-select - A reader selected a value; `detail` is `{ figure, key, measure }` or `null`.
 * @event {CustomEvent} fedasil-mark - On `document`: a reader came to a value, `detail` is `{ figure, key, measure }`, or
 *   left it, `null`. Inline values and other charts of the page mark the same value.
 */
export class YearTimeline extends ChartElement {
  static override tag = "fedasil-year-timeline";

  static override figures = { all: "year-events", shortage: "waiting-list" };

  /** Show one topic: `shortage` shows the dated numbers of the lack of places, any other the events of that topic. */
  @property() topic = "";

  protected override get figureId(): string {
    return this.topic === "shortage" ? YearTimeline.figures.shortage : YearTimeline.figures.all;
  }
}

YearTimeline.define();

declare global {
  interface HTMLElementTagNameMap {
    "fedasil-year-timeline": YearTimeline;
  }
}
