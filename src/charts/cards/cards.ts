/** Cards as elements. Each stands for a value of another figure, whose address it carries in `data-refers`. */
import { html, nothing, type TemplateResult } from "lit";
import { parseAddress, type Value } from "../../figures/figure.js";
import type { DomForm } from "../form.js";
import { cardsOf, type Card } from "./card.js";
import { styles } from "./cards.styles.js";

/** A presentation attribute, which a strict Content-Security-Policy allows where it refuses `style`. */
const bar = (part: number): TemplateResult =>
  html`<svg aria-hidden="true" width="100%" height="6">
    <rect class="track" width="100%" height="6"></rect>
    <rect class="part" width=${`${100 * part}%`} height="6"></rect>
  </svg>`;

const refersTo = ({ formula }: Value): string | typeof nothing =>
  formula && parseAddress(formula)?.measure ? formula : nothing;

const cardTemplate = ({ row, measure, value, tone, number, part, what, letters, when }: Card): TemplateResult =>
  html`<li class="card ${tone}" data-mark=${`${row.key}/${measure.id}`} data-refers=${refersTo(value)}>
    <div class="counted">
      <span class="number"><bdi dir="ltr">${number}</bdi></span>
      <span class="share">${part === undefined ? nothing : bar(part)}</span>
    </div>
    <div>
      <span class="what">${what}${letters ? html`<sup>${letters}</sup>` : nothing}</span>
      <span class="when">${when}</span>
    </div>
  </li>`;

export const cards: DomForm = {
  text: true,
  styles,
  // Safari tells a list without bullets as a list only where it is told so.
  render: (figure, words, view): TemplateResult =>
    html`<ul class="cards" role="list">
      ${cardsOf(figure, words, view).map(cardTemplate)}
    </ul>`,
};
