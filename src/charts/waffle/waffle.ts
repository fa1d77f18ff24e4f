/**
 * A waffle: a hundred cells, filled row by row. Shares are rounded and never adjusted: a cell that is lost to rounding
 * is nobody's, and what is too small for a cell says so. The legend below has the numbers and is where values are met.
 */
import { html, nothing, type TemplateResult } from "lit";
import type { DomForm } from "../form.js";
import { waffleOf, type Entry, type Waffle } from "./legend.js";
import { styles } from "./waffle.styles.js";

const cellsTemplate = ({ shares, lost }: Waffle): TemplateResult => {
  const cells = shares.flatMap(({ cells, tint }, index) => Array<string>(cells).fill(`${tint} s${index}`));
  return html`<div class="cells">
    ${[...cells, ...Array<string>(lost).fill("lost")].map((name) => html`<i class=${name}></i>`)}
  </div>`;
};

/** A number beside a share of itself would say the same twice: there is none in a figure of shares. */
const entryTemplate = (entry: Entry, index: number, { measure, shares }: Waffle): TemplateResult => {
  const { kind, tint = "none", row, name, letters, tooFew, share, number } = entry;
  const inShares = measure.unit === "percent";
  return html`<div
    class="entry ${kind === "outcome" ? `${shares[index]!.tint} s${index}` : kind}"
    data-mark=${row ? `${row.key}/${measure.id}` : nothing}
  >
    <i class=${tint}></i>
    <span class="name"
      >${name}${letters ? html`<sup>${letters}</sup>` : nothing}${tooFew ? html`<small>, ${tooFew}</small>` : nothing}</span
    >
    <span class="percent"><bdi dir="ltr">${inShares ? share || number : share}</bdi></span>
    ${inShares ? nothing : html`<span class="number"><bdi dir="ltr">${number}</bdi></span>`}
  </div>`;
};

export const waffle: DomForm = {
  styles,
  render: (figure, words, view): TemplateResult => {
    const shown = waffleOf(figure, words, view);
    return html`<div class="waffle">
      ${cellsTemplate(shown)}
      <div class="legend">
        ${shown.entries.map((entry, index) => entryTemplate(entry, index, shown))}
        ${shown.rounding ? html`<p class="rounding">${shown.rounding}</p>` : nothing}
      </div>
    </div>`;
  },
};
