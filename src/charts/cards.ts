/**
 * Cards: a number, its share of a whole that is printed too, what it counts, and when. Each stands for a value of
 * another figure, whose address it carries in `data-refers`.
 */
import { css, html, nothing, type TemplateResult } from "lit";
import { parseAddress, type Figure, type Measure, type Row, type Value } from "../figures/figure.js";
import { lettersOf, noteLetters, periodText, rowLabel, valueText } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import type { DomForm, View } from "./form.js";
import { voiceOf } from "./voice.js";

/** The note that says of which values the whole is printed; it has the wholes among its numbers. */
const NOTE = "wholes";
/** Row → name of its whole in that note. A percentage has its own whole. */
const WHOLES: { readonly [key: string]: string } = {
  received: "requests",
  "not-received-for-lack-of-places": "requests",
  resettled: "pledged",
};

/** Which part of its whole a value is, from 0 to 1; undefined where the review prints no whole. */
export const partOf = (figure: Figure, row: Row, measure: Measure): number | undefined => {
  const cell = row.cells[measure.id];
  if (!cell?.notes?.includes(NOTE) || cell.value === null) return undefined;
  const values = figure.notes.find(({ id }) => id === NOTE)?.values ?? {};
  const whole = measure.unit === "percent" ? 100 : values[WHOLES[row.key] ?? ""];
  return typeof whole === "number" && whole > 0 ? Math.min(1, cell.value / whole) : undefined;
};

/** A presentation attribute, which a strict Content-Security-Policy allows where it refuses `style`. */
const bar = (part: number): TemplateResult =>
  html`<svg aria-hidden="true" width="100%" height="6">
    <rect class="track" width="100%" height="6"></rect>
    <rect class="part" width=${`${100 * part}%`} height="6"></rect>
  </svg>`;

const refersTo = ({ formula }: Value): string | typeof nothing =>
  formula && parseAddress(formula)?.measure ? formula : nothing;

const card = (figure: Figure, row: Row, measure: Measure, words: Words, view: View): TemplateResult => {
  const value = row.cells[measure.id]!;
  const part = partOf(figure, row, measure);
  const letters = lettersOf(row, noteLetters(figure), measure.id);
  return html`<li
    class="card ${voiceOf(row, view)}"
    data-mark=${`${row.key}/${measure.id}`}
    data-refers=${refersTo(value)}
  >
    <div class="counted">
      <span class="number">${valueText(value, measure, words)}</span>
      <span class="share">${part === undefined ? nothing : bar(part)}</span>
    </div>
    <div>
      <span class="what">${rowLabel(row, words)}${letters ? html`<sup>${letters}</sup>` : nothing}</span>
      <span class="when">${words.figure.details?.[row.key] ?? periodText(value, words)}</span>
    </div>
  </li>`;
};

const render = (figure: Figure, words: Words, view: View): TemplateResult =>
  // Safari tells a list without bullets as a list only where it is told so.
  html`<ul class="cards" role="list">
    ${figure.rows.flatMap((row) =>
      figure.measures.flatMap((measure) => (row.cells[measure.id] ? [card(figure, row, measure, words, view)] : [])),
    )}
  </ul>`;

const styles = css`
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px 24px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    align-content: start;
    column-gap: 12px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_muted);
  }
  .card span {
    display: block;
  }
  .card .number {
    font-size: max(30px, 1.9em);
    font-weight: 700;
    line-height: 1.05;
    white-space: nowrap;
  }
  .card.emphasis .number {
    color: var(--_emphasis);
  }
  .card.not-received .number {
    color: var(--_not-received);
  }
  /* Of the same height with and without a bar, so that what stands below is aligned from card to card. */
  .card .share {
    block-size: 6px;
    margin-block: 8px;
  }
  .card svg {
    display: block;
  }
  .card svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .card .track {
    fill: var(--_track);
  }
  /* The card that the reader is at lies on the colour of the track. */
  .card.here .track {
    fill: var(--_grid);
  }
  .card .part {
    fill: var(--_context);
  }
  .card.emphasis .part {
    fill: var(--_emphasis);
  }
  .card.not-received .part {
    fill: var(--_not-received);
  }
  .card .what {
    padding-block-start: 2px;
    font-weight: 700;
    line-height: 1.25;
  }
  .card .when {
    margin-block-start: 2px;
    color: var(--_muted);
    font-size: max(14px, 0.88em);
    line-height: 1.35;
  }
  @container body (min-width: 360px) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 24px;
    }
    .card {
      display: block;
    }
    .card .what {
      padding-block-start: 0;
    }
  }
  @container body (min-width: 420px) {
    .card .number {
      font-size: max(30px, 2.35em);
    }
  }
  @container body (min-width: 760.02px) {
    .cards {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      column-gap: 28px;
    }
  }
  @container body (min-width: 900.02px) {
    .cards {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .card .track {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 2;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;

export const cards: DomForm = { render, styles, text: true };
