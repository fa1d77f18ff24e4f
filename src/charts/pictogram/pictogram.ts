/**
 * A pictogram: a number is written large; "1 in 4" is four equal, plain figures, one of them solid. The ratio is drawn
 * and never multiplied out, and nothing joins it to the number beside it.
 */
import { css, html, nothing, type TemplateResult } from "lit";
import type { DomForm } from "../form.js";
import { partsOf, type Part } from "./part.js";

/** A person, and nothing more than that: no gender, no age, no luggage. */
const person = (solid: boolean): TemplateResult =>
  html`<svg class=${solid ? "solid" : "open"} viewBox="0 0 44 87">
    <circle cx="22" cy="14" r="13"></circle>
    <path d="M1 86V57a21 22 0 0 1 42 0v29z"></path>
  </svg>`;

const persons = (count: number): TemplateResult[] => Array.from({ length: count }, (_, index) => person(index === 0));

const partTemplate = ({ row, measure, tone, persons: count, number, what, letters, detail }: Part): TemplateResult => {
  const isRatio = measure.unit === "one-in";
  return html`<div class="part ${isRatio ? "ratio" : "count"} ${tone}">
    <div data-mark=${`${row.key}/${measure.id}`}>
      ${isRatio ? html`<div class="persons">${persons(count)}</div>` : nothing}
      <p class="number"><bdi dir="ltr">${number}</bdi></p>
      <p class="what">${what}${letters ? html`<sup>${letters}</sup>` : nothing}</p>
      ${detail ? html`<p class="detail">${detail}</p>` : nothing}
    </div>
  </div>`;
};

/** Also on paper, which has no container query: see the shell's styles. */
const large = css`
  .pictogram .count .number {
    font-size: max(30px, 2.35em);
  }
`;

const beside = css`
  .pictogram {
    grid-template-columns: minmax(0, 13em) minmax(0, 1fr);
    gap: 24px;
  }
  .pictogram .part + .part {
    padding-block-start: 0;
    padding-inline-start: 24px;
    border-block-start: 0;
    border-inline-start: 1px solid var(--_grid);
  }
`;

const styles = css`
  .pictogram {
    display: grid;
    gap: 16px;
  }
  .pictogram .part + .part {
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_grid);
  }
  .pictogram .number {
    font-weight: 700;
    line-height: 1.05;
    white-space: nowrap;
  }
  .pictogram .count .number {
    font-size: max(30px, 1.9em);
  }
  .pictogram .ratio .number {
    margin-block-start: 12px;
    font-size: max(22px, 1.65em);
  }
  .pictogram .emphasis .number {
    color: var(--_emphasis);
  }
  .pictogram .not-received .number {
    color: var(--_not-received);
  }
  .pictogram .what {
    margin-block-start: 6px;
    font-weight: 700;
    line-height: 1.25;
  }
  .pictogram .detail {
    max-inline-size: 30em;
    margin-block-start: 2px;
    color: var(--_muted);
    font-size: max(14px, 0.88em);
    line-height: 1.35;
  }
  .persons {
    display: flex;
    justify-content: space-between;
    max-inline-size: 288px;
  }
  .persons svg {
    inline-size: 44px;
    block-size: 87px;
    fill: none;
    stroke: var(--_context);
    stroke-width: 2;
  }
  .persons .solid {
    fill: var(--_context);
  }
  .emphasis .persons .solid {
    fill: var(--_emphasis);
    stroke: var(--_emphasis);
  }
  .not-received .persons .solid {
    fill: var(--_not-received);
    stroke: var(--_not-received);
  }
  /* Two values: the one at which the reader is not is still to be read. */
  .form-pictogram .marks .mark.box::before {
    content: none;
  }
  @container body (min-width: max(420px, 26.25em)) {
    ${large}
  }
  @container body (min-width: max(560px, 35em)) {
    ${beside}
  }
  @media print {
    ${large}
    ${beside}
  }
`;

export const pictogram: DomForm = {
  styles,
  render: (figure, words, view): TemplateResult =>
    html`<div class="pictogram">${partsOf(figure, words, view).map(partTemplate)}</div>`,
};
