/** The months of a year on one rail, and under each what happened in it: a list that reads as it stands. */
import { html, nothing, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import type { Figure, Measure, Row, Value } from "../../figures/figure.js";
import { formatDay, formatMonth } from "../../i18n/dates.js";
import { lettersOf, noteLetters, periodText, statementText, valueText } from "../../tell/text.js";
import { capitalise, type Words } from "../../tell/words.js";
import type { DomForm, View } from "../form.js";
import { timelineStyles } from "./timeline.styles.js";

interface Event {
  readonly row: Row;
  readonly measure: Measure;
  readonly value: Value;
}

const eventsOf = (figure: Figure): readonly Event[] =>
  figure.rows.flatMap((row) =>
    figure.measures.flatMap((measure) => {
      const value = row.cells[measure.id];
      return value ? [{ row, measure, value }] : [];
    }),
  );

const monthsOf = (year: string): readonly string[] =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`);

/** "12 September", "end of 2023"; nothing where only the month is known, which stands beside it. */
const dayText = (value: Value, words: Words): string | undefined => {
  if (value.period.length < 10) return undefined;
  const told = periodText(value, words);
  return told.includes(formatDay(value.period, words.language)) ? formatDay(value.period, words.language) : told;
};

const isShown = ({ row }: Event, { topic }: View): boolean => topic === undefined || row.topic === topic;

/** An event that only counts itself has no number to read. */
const numberText = ({ measure, value }: Event, words: Words): string | undefined =>
  measure.unit === "events" ? undefined : valueText(value, measure, words);

/** Spaces between the parts, for who reads it without our styles. */
const eventTemplate = (event: Event, figure: Figure, words: Words, view: View): TemplateResult => {
  const { row, measure, value } = event;
  const number = numberText(event, words);
  const day = dayText(value, words);
  const letters = lettersOf(row, noteLetters(figure), measure.id);
  const raised = letters ? html`<sup>${letters}</sup>` : nothing;
  const classes = {
    event: true,
    off: !isShown(event, view),
    "not-received": view.notReceived?.includes(row.key) ?? false,
    emphasis: view.emphasis.includes(row.key),
  };
  return html`<li class=${classMap(classes)} data-mark=${`${row.key}/${measure.id}`}>
    ${number === undefined ? nothing : html`<b class="number">${number}${raised}</b>`}
    <span class=${number === undefined ? "statement alone" : "statement"}
      >${statementText(row, words)}${number === undefined ? raised : nothing}
      ${day === undefined ? nothing : html`<span class="day">(${day})</span>`}</span
    >
  </li>`;
};

const monthTemplate = (month: string, figure: Figure, words: Words, view: View): TemplateResult => {
  const events = eventsOf(figure).filter(({ value }) => value.period.startsWith(month));
  const name = (length: "long" | "short"): string =>
    capitalise(formatMonth(month, words.language, length), words.language);
  const quiet = !events.some((event) => isShown(event, view));
  return html`<li class=${classMap({ month: true, quiet })}>
    <span class="name">${name("long")}</span><span class="short" aria-hidden="true" hidden>${name("short")}</span>
    ${
      events.length > 0
        ? html`<ol class="events" role="list">
            ${events.map((event) => eventTemplate(event, figure, words, view))}
          </ol>`
        : nothing
    }
  </li>`;
};

/**
 * Every month of the year has its place, also one of which nothing is told: silence is visible too. No line joins the
 * numbers, since they count different things.
 */
export const timeline: DomForm = {
  text: true,
  styles: timelineStyles,
  render: (figure, words, view): TemplateResult =>
    html`<ol class="months" role="list">
      ${monthsOf(figure.edition).map((month) => monthTemplate(month, figure, words, view))}
    </ol>`,
};
