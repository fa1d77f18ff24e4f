/** A figure as a paragraph: the finding, what is counted, every value, and what there is to know about them. */
import type { Figure, Note, Row } from "../figures/figure.js";
import { asSentence, everyValueText, listed, totalText } from "./as-sentence.js";
import { isDate } from "./as-spoken.js";
import { subheadingText } from "./subheading.js";
import { headingText, noteText, rowLabel } from "./text.js";
import { fill, type Words } from "./words.js";

/** More rows than a listener can follow: then the sentence stands for them, and the table has them all. */
const MOST_ROWS = 14;
/** So many dates are named before a note on them. */
const MOST_NAMED = 3;

const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const isOn = ({ id }: Note, { cells }: Row): boolean => Object.values(cells).some(({ notes }) => notes?.includes(id));

/** A note on single dates says on which, unless it does so itself: no raised letter stands beside them here. */
const noteAside = (note: Note, figure: Figure, words: Words): string => {
  const text = noteText(note, figure, words);
  const dates = figure.rows.filter((row) => isDate(row.key) && isOn(note, row)).map((row) => rowLabel(row, words));
  if (dates.length === 0 || dates.length > MOST_NAMED || dates.some((date) => text.includes(date))) return text;
  const parts: { readonly [name: string]: string } = { rows: listed(dates, words), note: text };
  return fill(words.shell.sentence.aside, (name) => parts[name]);
};

/** In place of the drawing where one sentence is too little: for a long description, or a text beside a picture. */
export const asParagraph = (figure: Figure, words: Words): string => {
  const rows = figure.rows.filter(({ key }) => key !== "total");
  const long = rows.length > MOST_ROWS;
  const values = long
    ? [asSentence(figure, words)]
    : [...everyValueText(rows, figure, words), ...totalText(figure, words)];
  // On values that are not told here, nothing is to be said.
  const notes = figure.notes.filter((note) => !long || !figure.rows.some((row) => isOn(note, row)));
  return [
    headingText(figure, words),
    subheadingText(figure, words),
    ...values,
    ...notes.map((note) => noteAside(note, figure, words)),
  ]
    .map(ended)
    .join(" ");
};
