/**
 * A waffle: a hundred cells, filled row by row. Shares are rounded and never adjusted: a cell that is lost to rounding
 * is nobody's, and what is too small for a cell says so. The legend below has the numbers and is where values are met.
 */
import { html, nothing, type TemplateResult } from "lit";
import { totalOf, type Figure, type Measure, type Row } from "../figures/figure.js";
import { partsOf, shareOf } from "../figures/whole.js";
import { formatPercent } from "../i18n/format.js";
import { fillFrom, lettersOf, noteLetters, rowLabel, valueText } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import type { DomForm, View } from "./form.js";
import { voiceOf } from "./voice.js";
import { styles } from "./waffle.styles.js";

const CELLS = 100;

/** One outcome: its row, how many of the cells it fills, and the tint of these. */
export interface Share {
  readonly row: Row;
  readonly share: number | undefined;
  readonly cells: number;
  readonly tint: string;
}

/** Rows without a voice of their own take turns, so that two neighbours never look the same. */
const tintsOf = (rows: readonly Row[], view: View): string[] => {
  let turn = 0;
  return rows.map((row) => {
    const voice = voiceOf(row, view);
    return voice === "context" && turn++ % 2 ? "second" : voice;
  });
};

export const sharesOf = (figure: Figure, measure: Measure, view: View): readonly Share[] => {
  const rows = partsOf(figure, measure.id);
  const tints = tintsOf(rows, view);
  return rows.map((row, index) => {
    const share =
      measure.unit === "percent" ? (row.cells[measure.id]!.value ?? undefined) : shareOf(figure, row, measure);
    return { row, share, cells: Math.round(share ?? 0), tint: tints[index]! };
  });
};

/** What the rounded shares leave of the hundred. */
export const lostOf = (shares: readonly Share[]): number =>
  Math.max(0, CELLS - shares.reduce((sum, { cells }) => sum + cells, 0));

const cellsTemplate = (shares: readonly Share[], lost: number): TemplateResult => {
  const cells = shares.flatMap(({ cells, tint }, index) => Array<string>(cells).fill(`${tint} s${index}`));
  return html`<div class="cells">
    ${[...cells, ...Array<string>(lost).fill("lost")].map((name) => html`<i class=${name}></i>`)}
  </div>`;
};

/** Swatch, name, share, number. */
const line = (
  tint: string,
  name: unknown,
  share: string,
  number: string | undefined,
  { mark, more = "" }: { readonly mark?: string; readonly more?: string } = {},
): TemplateResult =>
  html`<div class="entry ${more}" data-mark=${mark ?? nothing}>
    <i class=${tint}></i><span class="name">${name}</span
    ><span class="percent">${share}</span
    >${number === undefined ? nothing : html`<span class="number">${number}</span>`}
  </div>`;

const render = (figure: Figure, words: Words, view: View): TemplateResult => {
  const measure = figure.measures[0]!;
  const labels = words.figure.labels ?? {};
  const shares = sharesOf(figure, measure, view);
  const lost = lostOf(shares);
  const letters = noteLetters(figure);
  const inShares = measure.unit === "percent";
  const entry = ({ row, share, cells, tint }: Share, index: number): TemplateResult => {
    const value = valueText(row.cells[measure.id]!, measure, words);
    const raised = lettersOf(row, letters, measure.id);
    const few = cells === 0 && labels["no-cell"];
    const name = html`${rowLabel(row, words)}${raised ? html`<sup>${raised}</sup>` : nothing}${
      few ? html` <small>${few}</small>` : nothing
    }`;
    const percent = inShares ? value : share === undefined ? "" : formatPercent(share, words.language);
    return line(cells ? tint : "none", name, percent, inShares ? undefined : value, {
      mark: `${row.key}/${measure.id}`,
      more: `${tint} s${index}`,
    });
  };
  const total = figure.rows.find(({ role, cells }) => role === "total" && cells[measure.id]);
  const printed = total && valueText(total.cells[measure.id]!, measure, words);
  return html`<div class="waffle">
    ${cellsTemplate(shares, lost)}
    <div class="legend">
      ${shares.map(entry)}
      ${
        lost
          ? line("lost", labels["lost-to-rounding"], formatPercent(lost, words.language), inShares ? undefined : "", {
              more: "lost",
            })
          : nothing
      }
      ${
        total && totalOf(figure, measure.id) !== undefined
          ? line("none", rowLabel(total, words), inShares ? printed! : "", inShares ? undefined : printed, {
              mark: `${total.key}/${measure.id}`,
              more: "sum",
            })
          : nothing
      }
      ${labels["rounded-shares"] ? html`<p class="rounding">${fillFrom(labels["rounded-shares"], figure, words)}</p>` : nothing}
    </div>
  </div>`;
};

export const waffle: DomForm = { render, styles };
