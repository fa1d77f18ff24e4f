/**
 * Cards: a number, its share of a whole that is printed too, what it counts, and when. Each stands for a value of
 * another figure, whose address it carries in `data-refers`.
 */
import { html, nothing, type TemplateResult } from "lit";
import { parseAddress, type Figure, type Measure, type Row, type Value } from "../../figures/figure.js";
import { lettersOf, noteLetters, periodText, rowLabel, valueText } from "../../tell/text.js";
import type { Words } from "../../tell/words.js";
import { styles } from "./cards.styles.js";
import type { DomForm, View } from "../form.js";
import { toneOf } from "../tone.js";

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
    class="card ${toneOf(row, view)}"
    data-mark=${`${row.key}/${measure.id}`}
    data-refers=${refersTo(value)}
  >
    <div class="counted">
      <span class="number"><bdi dir="ltr">${valueText(value, measure, words)}</bdi></span>
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

export const cards: DomForm = { render, styles, text: true };
