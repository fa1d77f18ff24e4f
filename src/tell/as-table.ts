/** A figure as a plain table: what a template, a prerenderer or a test needs, without markup. */
import type { Figure, Role, Row, Value } from "../figures/figure.js";
import { isYearly } from "../figures/parts.js";
import { cellText, lettersOf, measureLabel, noteLetters, periodText, rowLabel, titleText } from "./text.js";
import { capitalise, fill, type Words } from "./words.js";

export interface TableText {
  readonly caption: string;
  /** The head of the column of rows, then one per measure. */
  readonly head: readonly string[];
  readonly rows: readonly TableTextRow[];
}

export interface TableTextRow {
  readonly key: string;
  readonly role: Role;
  readonly label: string;
  /** Letters of all notes on the row's values. A template shows these or the cells', not both. */
  readonly letters: string;
  readonly cells: readonly {
    readonly measure: string;
    readonly text: string;
    /** Letters of the notes on this very value. */
    readonly letters?: string;
  }[];
}

/**
 * The total says that it is the printed one; a row that is counted in another says so where a message tells how; an
 * event has no other column for its month or day.
 */
const labelOf = (row: Row, figure: Figure, words: Words): string => {
  const label = rowLabel(row, words);
  const [first] = Object.values(row.cells);
  if (row.topic !== undefined && first) return `${capitalise(periodText(first, words), words.language)} · ${label}`;
  const printed = Object.values(row.cells).some((value) => value.kind === "printed");
  const { total, "total-printed": asPrinted } = words.shell.roles;
  if (row.role === "total" && label === total) return printed ? asPrinted : label;
  const message = words.figure.labels?.["within"];
  const whole = figure.rows.find((candidate) => candidate.key === row.within);
  if (message === undefined || !whole) return label;
  return fill(message, (name) => ({ label, within: rowLabel(whole, words) })[name]);
};

/** In a series a gap is "no figure": none was found. Elsewhere a number that is not there was not published. */
const textOf = (value: Value | undefined, figure: Figure, words: Words, measure: Figure["measures"][number]): string =>
  value?.kind === "unknown" && !isYearly(figure) && value.value === null && value.printed === undefined
    ? words.shell.exactness.unknown
    : cellText(value, measure, words);

/** The table of a figure in one language. No cell is empty: what does not apply is a dash, what is unknown is said. */
export const asTable = (figure: Figure, words: Words): TableText => {
  const letters = noteLetters(figure);
  return {
    caption: titleText(figure, words),
    head: [words.figure.rowsHead, ...figure.measures.map((measure) => measureLabel(measure, words))],
    rows: figure.rows.map((row) => ({
      key: row.key,
      role: row.role,
      label: labelOf(row, figure, words),
      letters: lettersOf(row, letters),
      cells: figure.measures.map((measure) => {
        const own = lettersOf(row, letters, measure.id);
        const text = textOf(row.cells[measure.id], figure, words, measure);
        return { measure: measure.id, text, ...(own ? { letters: own } : {}) };
      }),
    })),
  };
};
