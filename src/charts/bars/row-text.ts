/** What is written of a row of bars: its name, its number, and the share of the total where the heading names it. */
import { letterRuns, textSize, type Run } from "../../drawing/text.js";
import type { Measure, Row } from "../../figures/figure.js";
import { formatPercent } from "../../i18n/format.js";
import { lettersOf, noteLetters, rowLabel, unitWord, valueText } from "../../tell/text.js";
import type { Scene } from "../scene.js";
import { isNamed } from "../tone.js";

export interface RowTexts {
  readonly row: Row;
  readonly name: readonly Run[];
  readonly label: readonly Run[];
}

/** Of the rows that have a bar: items, and "other". */
export const rowTexts = ({ figure, words, theme, view }: Scene, measure: Measure): RowTexts[] => {
  const size = textSize.label(theme);
  const letters = noteLetters(figure);
  const total = figure.rows.find(({ role }) => role === "total")?.cells[measure.id]?.value;
  return figure.rows
    .filter(({ role }) => role === "item" || role === "other")
    .map((row) => {
      const cell = row.cells[measure.id];
      const bold = isNamed(row, view);
      const weight = bold ? 700 : 400;
      const share =
        bold && total && measure.unit !== "percent" && cell?.value
          ? formatPercent(Math.round((100 * cell.value) / total), words.language)
          : "";
      return {
        row,
        name: [
          { text: rowLabel(row, words), size, weight, color: row.role === "other" ? "muted" : "ink" },
          ...letterRuns(lettersOf(row, letters), size),
        ],
        label: [
          { text: cell ? valueText(cell, measure, words) : "", size, weight, color: "ink" },
          ...(share ? [{ text: `  ${share}`, size, weight: 400, color: "muted" } as const] : []),
        ],
      };
    });
};

export type TotalTexts = RowTexts;

/** "Total", "35,651 places". */
export const totalTexts = ({ figure, words, theme }: Scene, measure: Measure): TotalTexts | undefined => {
  const size = textSize.label(theme);
  const row = figure.rows.find(({ role }) => role === "total");
  const cell = row?.cells[measure.id];
  if (!row || !cell || cell.value === null) return undefined;
  return {
    row,
    name: [{ text: rowLabel(row, words), size, weight: 700, color: "ink" }],
    label: [
      { text: valueText(cell, measure, words), size, weight: 700, color: "ink" },
      { text: ` ${unitWord(measure, cell.value, words)}`, size, weight: 400, color: "muted" },
    ],
  };
};
