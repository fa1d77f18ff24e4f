/** The topics of the year's events as buttons: which one is shown is said by the pressed one. */
import { css, html, type CSSResult, type TemplateResult } from "lit";
import type { Figure, Topic } from "../../figures/figure.js";
import { formatNumber, pluralOf } from "../../i18n/format.js";
import type { Words } from "../../tell/words.js";
import { oneOf, type Warn } from "../attributes.js";

/** In the order of their buttons. */
export const topics = [
  ...(["shortage", "capacity", "minors", "decisions", "resettlement", "relocation", "ukraine", "network"] as const),
  "all",
] as const satisfies readonly (Topic | "all")[];

export type TopicShown = (typeof topics)[number];

/** The value of `topic`, or all of them. */
export const parseTopic = (given: unknown, warn: Warn): TopicShown => oneOf("topic", given, topics, warn) ?? "all";

const labelOf = (topic: TopicShown, { figure }: Words): string => figure.labels?.[topic] ?? topic;

const countOf = (topic: TopicShown, figure: Figure): number =>
  figure.rows.filter((row) => topic === "all" || row.topic === topic).length;

/** "Minors, 4 events". */
export const topicAnnounced = (topic: TopicShown, figure: Figure, words: Words): string => {
  const count = countOf(topic, figure);
  const unit = words.shell.units.events[pluralOf(count, words.language)];
  return `${labelOf(topic, words)}, ${formatNumber(count, words.language)} ${unit}`;
};

/** Only topics that the figure has. */
export const topicsTemplate = (
  figure: Figure,
  words: Words,
  shown: TopicShown,
  show: (topic: TopicShown) => void,
): TemplateResult => {
  const button = (topic: TopicShown): TemplateResult =>
    html`<button type="button" part="topic" aria-pressed=${topic === shown} @click=${(): void => show(topic)}>
      ${labelOf(topic, words)}
    </button>`;
  return html`<div class="topics" part="topics" role="group" aria-label=${words.figure.labels?.["topics"] ?? ""}>
    ${topics.filter((topic) => countOf(topic, figure) > 0).map(button)}
  </div>`;
};

export const topicStyles: CSSResult = css`
  .topics {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 16px;
    font-size: max(14px, 0.88em);
  }
  .topics button {
    min-block-size: 30px;
    padding: 3px 12px;
    border: 1px solid var(--_muted);
    border-radius: 22px;
  }
  .topics button[aria-pressed="true"] {
    border-color: var(--_ink);
  }
  .topics button:focus-visible {
    border-radius: 22px;
  }
  .table-shown .topics {
    display: none;
  }
  @media (pointer: coarse) {
    .topics button {
      min-block-size: 44px;
      padding-inline: 16px;
    }
  }
  @media (forced-colors: active) {
    .topics button[aria-pressed="true"] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
