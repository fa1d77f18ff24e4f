/** The text of a row of bars: its name, its number, and its share of the total where the heading names it. */
import { letterRuns, run, textSize, type Run } from "../../drawing/text.js";
import type { Measure, Row } from "../../figures/figure.js";
import { formatPercent } from "../../i18n/format.js";
import { lettersOf, noteLetters, rowLabel, unitWord, valueText } from "../../tell/text.js";
import type { Scene } from "../scene.js";
import { isNamed } from "../tone.js";

/** Between a bar and its number. */
export const GAP = 8;

export interface RowTexts {
  readonly row: Row;
  readonly name: readonly Run[];
  readonly label: readonly Run[];
}

/** A row's number; nothing where it has none. */
export const numberText = ({ cells }: Row, measure: Measure, { words }: Scene): string => {
  const cell = cells[measure.id];
  return cell ? valueText(cell, measure, words) : "";
};

/** Of the rows that have a bar: items, and "other". @param numberSize in px, if it is not that of the name */
export const rowTexts = (scene: Scene, measure: Measure, numberSize?: number): RowTexts[] => {
  const { figure, words, theme, view } = scene;
  const size = textSize.label(theme);
  const letters = noteLetters(figure);
  return figure.rows
    .filter(({ role }) => role === "item" || role === "other")
    .map((row) => {
      const weight = isNamed(row, view) ? 700 : 400;
      return {
        row,
        name: [
          run(rowLabel(row, words), size, row.role === "other" ? "muted" : "ink", weight),
          ...letterRuns(lettersOf(row, letters), size),
        ],
        label: [run(numberText(row, measure, scene), numberSize ?? size, "ink", weight)],
      };
    });
};

/** With the share of the printed total behind the number, in what the heading names. */
export const withShares = (texts: readonly RowTexts[], scene: Scene, measure: Measure): RowTexts[] => {
  const { figure, words, theme, view } = scene;
  const total = figure.rows.find(({ role }) => role === "total")?.cells[measure.id]?.value;
  return texts.map((text) => {
    const value = text.row.cells[measure.id]?.value;
    if (!isNamed(text.row, view) || !total || !value || measure.unit === "percent") return text;
    const share = formatPercent(Math.round((100 * value) / total), words.language);
    return { ...text, label: [...text.label, run(`  ${share}`, textSize.label(theme), "muted")] };
  });
};

/** "Total", "35,651 places". */
export const totalTexts = ({ figure, words, theme }: Scene, measure: Measure): RowTexts | undefined => {
  const size = textSize.label(theme);
  const row = figure.rows.find(({ role }) => role === "total");
  const cell = row?.cells[measure.id];
  if (!row || !cell || cell.value === null) return undefined;
  return {
    row,
    name: [run(rowLabel(row, words), size, "ink", 700)],
    label: [
      run(valueText(cell, measure, words), size, "ink", 700),
      run(` ${unitWord(measure, cell.value, words)}`, size, "muted"),
    ],
  };
};
