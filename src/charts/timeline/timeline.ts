/** The months of a year on one rail, and under each what happened in it: a list that reads as it stands. */
import { html, nothing, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import type { DomForm } from "../form.js";
import { monthsOf, type Event, type Month } from "./months.js";
import { timelineStyles } from "./timeline.styles.js";

/** Spaces between the parts, for who reads it without our styles. */
const eventTemplate = ({ row, measure, tone, number, statement, day, letters, shown }: Event): TemplateResult => {
  const raised = letters ? html`<sup>${letters}</sup>` : nothing;
  return html`<li class=${classMap({ event: true, off: !shown, [tone]: true })} data-mark=${`${row.key}/${measure.id}`}>
    ${number === undefined ? nothing : html`<b class="number">${number}${raised}</b>`}
    <span class=${number === undefined ? "statement alone" : "statement"}
      >${statement}${number === undefined ? raised : nothing}
      ${day === undefined ? nothing : html`<span class="day">(${day})</span>`}</span
    >
  </li>`;
};

const monthTemplate = ({ name, short, events, quiet }: Month): TemplateResult =>
  html`<li class=${classMap({ month: true, quiet })}>
    <span class="name">${name}</span><span class="short" aria-hidden="true" hidden>${short}</span>
    ${
      events.length > 0
        ? html`<ol class="events" role="list">
            ${events.map(eventTemplate)}
          </ol>`
        : nothing
    }
  </li>`;

/** No line joins the numbers, since they count different things. */
export const timeline: DomForm = {
  text: true,
  styles: timelineStyles,
  render: (figure, words, view): TemplateResult =>
    html`<ol class="months" role="list">
      ${monthsOf(figure, words, view).map(monthTemplate)}
    </ol>`,
};
