/** The accessible name of a value: what a reader hears at its mark. */
import { notesOn, type Figure, type Measure, type Row, type Value } from "../figures/figure.js";
import { isOneMoment, shareOf } from "../figures/parts.js";
import { asSentence } from "./as-sentence.js";
import {
  measureLabel,
  noteText,
  periodText,
  rowLabel,
  said,
  sentence,
  spokenDigits,
  spokenNumber,
  spokenText,
} from "./text.js";
import { aloud, fill, withSpokenRanges, type Words } from "./words.js";

/** A rate needs its name, and so does one of two measures that count the same thing; places say it themselves. */
export const measureName = (figure: Figure, measure: Measure, words: Words): string | undefined => {
  const others = figure.measures.filter(({ id }) => id !== measure.id);
  const needed = others.length > 0 && (measure.unit === "percent" || others.some(({ unit }) => unit === measure.unit));
  return needed ? measureLabel(measure, words) : undefined;
};

/** The value with its unit; a share that the figure was asked for says of what it is one. */
const valueOf = (value: Value, measure: Measure, words: Words): string =>
  measure.id === "share" && value.kind === "derived" && (value.value ?? value.low ?? value.high) !== undefined
    ? fill(words.shell.shareSpoken, () => spokenNumber(value, measure, words))
    : spokenText(value, measure, words);

const shareText = (figure: Figure, row: Row, measure: Measure, words: Words): string | undefined => {
  const share = shareOf(figure, row, measure);
  return share === undefined ? undefined : fill(words.shell.shareSpoken, () => spokenDigits(words)(share));
};

/** A row that is a year, a month or a day. */
export const isDate = (key: string): boolean => /^\d{4}(-\d\d){0,2}$/.test(key);

const whenOf = (figure: Figure, row: Row, measure: Measure, words: Words): string | undefined =>
  isOneMoment(figure, measure.id) || isDate(row.key) || row.key === "undated"
    ? undefined
    : periodText(row.cells[measure.id]!, words);

/** "Croix-Rouge francophone, 8620 places, 24 percent of the total", then the notes on this value as sentences. */
export const asSpoken = (figure: Figure, row: Row, measureId: string, words: Words): string => {
  const measure = figure.measures.find(({ id }) => id === measureId);
  const value = row.cells[measureId];
  if (!measure || !value) return rowLabel(row, words);
  const parts = [
    rowLabel(row, words),
    measureName(figure, measure, words),
    valueOf(value, measure, words),
    shareText(figure, row, measure, words),
    whenOf(figure, row, measure, words),
  ];
  const told = parts.filter((part) => part !== undefined).join(", ");
  // What the value before it has said of the whole row is not said again.
  const before = figure.measures.slice(0, figure.measures.indexOf(measure)).filter(({ id }) => row.cells[id]);
  const said = new Set(before.flatMap(({ id }) => notesOn(figure, row.key, id)));
  const notes = notesOn(figure, row.key, measureId)
    .filter((note) => !said.has(note))
    .map((note) => noteText(note, figure, aloud(words)));
  return withSpokenRanges([told, notes.join(" ")].filter(Boolean).join(". "), words);
};

/** The sentence in place of the drawing, as it is heard. */
export const asSpokenHeading = (figure: Figure, words: Words, heading: "heading" | "title"): string =>
  withSpokenRanges(sentence(said(heading, figure, words), figure, aloud(words)), words);

export const asSpokenSentence = (figure: Figure, words: Words): string =>
  withSpokenRanges(asSentence(figure, aloud(words)), words);
