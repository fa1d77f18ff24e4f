import { nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { View } from "../charts/form.js";
import type { Figure } from "../figures/figure.js";
import type { Asked } from "../shell/asked.js";
import { reflected } from "../shell/attributes.js";
import { ChartElement } from "../shell/chart-element.js";
import { parseTopic, topicAnnounced, topicsTemplate, topicStyles, type TopicShown } from "../shell/topics/topics.js";
import type { Words } from "../tell/words.js";

/**
 * What happened in the twelve months of 2023, in our own words, by topic.
 * The numbers count different things at different moments: no line joins them.
 *
 * @tag fedasil-year-timeline
 * @slot - Shown until the timeline is ready, and if a file cannot be loaded.
 * @csspart topics - The row of topics.
 * @csspart topic - One of them.
 */
export class YearTimeline extends ChartElement<typeof YearTimeline.figures, never> {
  static override tag = "fedasil-year-timeline";

  static override styles = [...ChartElement.styles, topicStyles];

  static override figures = { all: "year-events", shortage: "waiting-list" } as const;

  /**
   * Show one topic: `shortage` shows the dated numbers of the lack of places, any other the events of that topic, from
   * which a reader may go on to others.
   * @type {"all" | "shortage" | "capacity" | "minors" | "decisions" | "resettlement" | "relocation" | "ukraine" | "network"}
   */
  @property(reflected) topic: TopicShown | undefined;

  @state() private chosen: TopicShown | undefined;

  #asked(): TopicShown {
    return parseTopic(this.topic, this.warn);
  }

  protected override get figureId(): string {
    return this.#asked() === "shortage" ? YearTimeline.figures.shortage : YearTimeline.figures.all;
  }

  override willUpdate(changed?: PropertyValues<this>): void {
    if (this.by) this.warn("by", this.by, "none, topic chooses");
    if (changed?.has("topic")) this.chosen = undefined;
    super.willUpdate(changed);
  }

  protected override view(figure: Figure, asked: Asked): View {
    const topic = this.chosen ?? this.#asked();
    const filtered = topic !== "all" && figure.rows.some((row) => row.topic === topic);
    return { ...super.view(figure, asked), ...(filtered && { topic }) };
  }

  protected override above(figure: Figure, words: Words): TemplateResult | typeof nothing {
    if (figure.id !== YearTimeline.figures.all) return nothing;
    const show = (topic: TopicShown): void => {
      this.chosen = topic;
      this.announce(topicAnnounced(topic, figure, words));
    };
    return topicsTemplate(figure, words, this.chosen ?? this.#asked(), show);
  }
}

YearTimeline.define();

declare global {
  interface HTMLElementTagNameMap {
    "fedasil-year-timeline": YearTimeline;
  }
}
