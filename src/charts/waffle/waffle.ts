/**
 * A waffle: a hundred cells, filled row by row. Shares are rounded and never adjusted: a cell that is lost to rounding
 * is nobody's, and what is too small for a cell says so. The legend below has the numbers and is where values are met.
 */
import { html, nothing, type TemplateResult } from "lit";
import type { Figure, Measure, Row } from "../../figures/figure.js";
import { partsOf, shareOf } from "../../figures/whole.js";
import { formatPercent } from "../../i18n/format.js";
import { fillFrom, lettersOf, noteLetters, rowLabel, valueText } from "../../tell/text.js";
import type { Words } from "../../tell/words.js";
import type { DomForm, View } from "../form.js";
import { toneOf } from "../tone.js";
import { styles } from "./waffle.styles.js";

const CELLS = 100;

/** One outcome: its row, how many of the cells it fills, and the tint of these. */
export interface Share {
  readonly row: Row;
  readonly share: number | undefined;
  readonly cells: number;
  readonly tint: string;
}

/** Rows without a tone of their own take turns, so that two neighbours never look the same. */
const tintsOf = (rows: readonly Row[], view: View): string[] => {
  let turn = 0;
  return rows.map((row) => {
    const tone = toneOf(row, view);
    return tone === "context" && turn++ % 2 ? "second" : tone;
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

interface Entry {
  /** Classes: the tint of the swatch, and those of the line. */
  readonly swatch: string;
  readonly line: string;
  readonly name: unknown;
  /** Empty where there is none. */
  readonly share: string;
  readonly number: string;
  readonly mark?: string;
}

/** A number beside a share of itself would say the same twice: there is none in a figure of shares. */
const entryTemplate = ({ swatch, line, name, share, number, mark }: Entry, inShares: boolean): TemplateResult =>
  html`<div class="entry ${line}" data-mark=${mark ?? nothing}>
    <i class=${swatch}></i>
    <span class="name">${name}</span>
    <span class="percent"><bdi dir="ltr">${inShares ? share || number : share}</bdi></span>
    ${inShares ? nothing : html`<span class="number"><bdi dir="ltr">${number}</bdi></span>`}
  </div>`;

const outcomeOf = ({ row, share, cells, tint }: Share, index: number, figure: Figure, words: Words): Entry => {
  const measure = figure.measures[0]!;
  const letters = lettersOf(row, noteLetters(figure), measure.id);
  const tooFew = cells === 0 && words.figure.labels?.["no-cell"];
  return {
    swatch: cells ? tint : "none",
    line: `${tint} s${index}`,
    name: [
      rowLabel(row, words),
      letters ? html`<sup>${letters}</sup>` : nothing,
      tooFew ? html`<small>, ${tooFew}</small>` : nothing,
    ],
    share: measure.unit === "percent" || share === undefined ? "" : formatPercent(share, words.language),
    number: valueText(row.cells[measure.id]!, measure, words),
    mark: `${row.key}/${measure.id}`,
  };
};

const lostEntry = (lost: number, words: Words): Entry => ({
  swatch: "lost",
  line: "lost",
  name: words.figure.labels?.["lost-to-rounding"],
  share: formatPercent(lost, words.language),
  number: "",
});

const totalEntry = (row: Row, measure: Measure, words: Words): Entry => ({
  swatch: "none",
  line: "sum",
  name: rowLabel(row, words),
  share: "",
  number: valueText(row.cells[measure.id]!, measure, words),
  mark: `${row.key}/${measure.id}`,
});

const render = (figure: Figure, words: Words, view: View): TemplateResult => {
  const measure = figure.measures[0]!;
  const shares = sharesOf(figure, measure, view);
  const lost = lostOf(shares);
  const total = figure.rows.find(({ role, cells }) => role === "total" && cells[measure.id]);
  const rounded = words.figure.labels?.["rounded-shares"];
  const entries = [
    ...shares.map((share, index) => outcomeOf(share, index, figure, words)),
    ...(lost ? [lostEntry(lost, words)] : []),
    ...(total ? [totalEntry(total, measure, words)] : []),
  ];
  return html`<div class="waffle">
    ${cellsTemplate(shares, lost)}
    <div class="legend">
      ${entries.map((entry) => entryTemplate(entry, measure.unit === "percent"))}
      ${rounded ? html`<p class="rounding">${fillFrom(rounded, figure, words)}</p>` : nothing}
    </div>
  </div>`;
};

export const waffle: DomForm = { render, styles };
