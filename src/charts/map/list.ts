/** What the ranked list of a map says, beside it on a page as in a picture. */
import { totalOf, type Figure, type Measure, type Row } from "../../figures/figure.js";
import { originOf } from "../../figures/origin.js";
import { highOf } from "../../figures/bounds.js";
import { partsOf } from "../../figures/parts.js";
import { rankOf } from "../../figures/rank.js";
import { labelOf, lettersOf, noteLetters, rowLabel, unitWord, valueText } from "../../tell/text.js";
import type { Words } from "../../tell/words.js";

export interface ListRow {
  readonly row: Row;
  readonly rank: number | undefined;
  readonly name: string;
  readonly number: string;
  /** Of the notes on this value. */
  readonly letters: string;
}

export interface List {
  readonly measure: Measure;
  readonly head: string;
  readonly rows: readonly ListRow[];
  /** The largest value: the longest bar. */
  readonly highest: number;
  /** Rounded shares have no rank. */
  readonly ranked: boolean;
  readonly total: { readonly name: string; readonly number: string; readonly unit: string } | undefined;
}

/** Shares that make up the whole say so; where they do not, the source prints no total and none is made. */
const isWhole = (figure: Figure, measure: Measure): boolean =>
  measure.unit === "percent" &&
  partsOf(figure, measure.id).reduce((sum, row) => sum + (row.cells[measure.id]!.value ?? 0), 0) === 100;

const totalIn = (figure: Figure, measure: Measure, words: Words): List["total"] => {
  const printed = totalOf(figure, measure.id);
  if (printed === undefined && !isWhole(figure, measure)) return undefined;
  const row = figure.rows.find(({ role }) => role === "total");
  const value = row?.cells[measure.id] ?? { ...figure.rows[0]!.cells[measure.id]!, value: 100 };
  return {
    name: words.figure.rows["total"] ?? words.shell.roles.total,
    number: valueText(value, measure, words),
    unit: unitWord(measure, printed ?? 100, words) || labelOf("whole", measure, words) || "",
  };
};

const isItem = ({ role }: Row): boolean => role === "item";

/** From the figure, not from marks: the list is the same before anything is drawn. */
export const listOf = (figure: Figure, words: Words): List => {
  const measure = figure.measures[0]!;
  const rows = figure.rows.filter((row) => (isItem(row) || row.role === "other") && row.cells[measure.id]);
  const letters = noteLetters(figure);
  const listed = rows.map((row) => ({
    row,
    rank: rankOf(originOf(figure), row, measure)?.rank,
    name: rowLabel(row, words),
    number: valueText(row.cells[measure.id]!, measure, words),
    letters: lettersOf(row, letters, measure.id),
  }));
  // Of fewer rows than the source has, only that they are such rows can be said.
  const all = rows.filter(isItem).length === originOf(figure).rows.filter(isItem).length;
  return {
    ...{ measure, rows: listed },
    head: (all && labelOf("list", measure, words)) || words.figure.rowsHead,
    highest: Math.max(...rows.map((row) => highOf(row.cells[measure.id]!) ?? 0), 1),
    ranked: listed.some(({ rank }) => rank !== undefined),
    total: totalIn(figure, measure, words),
  };
};
