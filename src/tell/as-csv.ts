/** A figure as CSV: one value a line, with everything that is known about it. */
import { notesOn, type Figure, type Measure, type Note, type Row, type Value } from "../figures/figure.js";
import { citation } from "./citation.js";
import { noteLetters, noteText, rowLabel } from "./text.js";
import type { Words } from "./words.js";

const COLUMNS = [
  ...["figure", "edition", "key", "role", "from", "to", "label", "measure", "value", "unit", "period", "timing"],
  ...["kind", "exactness", "low", "high", "printed", "formula", "source", "source_url", "confidence", "note"],
] as const;

type Field = string | number | null | undefined;

/**
 * A spreadsheet runs a text that starts like a formula; an apostrophe makes it text again. Numbers cannot be formulas.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** RFC 4180. */
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const fieldText = (field: Field): string => {
  if (field === null || field === undefined) return "";
  return typeof field === "number" ? String(field) : quoted(harmless(field));
};

const line = (fields: readonly Field[]): string => `${fields.map(fieldText).join(",")}\r\n`;

/** Notes on this value, its row and its measure, then those on the whole figure; not those on other values. */
const notesFor = (figure: Figure, row: Row, measure: Measure): readonly Note[] => {
  const own = notesOn(figure, row.key, measure.id);
  const named = noteLetters(figure);
  return [...own, ...figure.notes.filter((note) => !note.on && !named.has(note.id))];
};

const fieldsOf = (figure: Figure, row: Row, measure: Measure, value: Value, words: Words): readonly Field[] => {
  const source = figure.sources.find((candidate) => candidate.id === value.source);
  const notes = notesFor(figure, row, measure).map((note) => noteText(note, figure, words));
  return [
    ...[figure.id, figure.edition, row.key, row.role, row.from, row.to, rowLabel(row, words)],
    ...[measure.id, value.value, measure.unit, value.period, value.timing, value.kind, value.exactness],
    ...[value.low, value.high, value.printed, value.formula],
    ...[source && citation(source, words), source?.url, value.confidence, notes.filter(Boolean).join(" | ")],
  ];
};

/** The figure as CSV (RFC 4180, lines end in CR LF), labels and notes in the language of the words. */
export const asCsv = (figure: Figure, words: Words): string =>
  line(COLUMNS) +
  figure.rows
    .flatMap((row) =>
      figure.measures.flatMap((measure) => {
        const value = row.cells[measure.id];
        return value ? line(fieldsOf(figure, row, measure, value, words)) : [];
      }),
    )
    .join("");

/** The same as a file: spreadsheets read UTF-8 only behind a byte-order mark. */
export const asCsvFile = (figure: Figure, words: Words): string => `\ufeff${asCsv(figure, words)}`;
