/** A figure as a paragraph: the finding, what is counted, every value, and what there is to know about them. */
import type { Figure } from "../figures/figure.js";
import { asSentence, rowsText, totalText } from "./as-sentence.js";
import { subheadingText } from "./subheading.js";
import { headingText, noteText } from "./text.js";
import { capitalise, type Words } from "./words.js";

/** More rows than a listener can follow: then the sentence stands for them, and the table has them all. */
const MOST_ROWS = 14;

const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** In place of the drawing where one sentence is too little: for a long description, or a text beside a picture. */
export const asParagraph = (figure: Figure, words: Words): string => {
  const rows = figure.rows.filter(({ key }) => key !== "total");
  const values =
    rows.length > MOST_ROWS
      ? [asSentence(figure, words)]
      : [capitalise(rowsText(rows, figure, words), words.language), ...totalText(figure, words)];
  const notes = figure.notes.map((note) => noteText(note, figure, words));
  return [headingText(figure, words), subheadingText(figure, words), ...values, ...notes].map(ended).join(" ");
};
