/** What a reader must know beside the numbers, straight after the drawing. */
import { html, nothing, type TemplateResult } from "lit";
import type { Figure } from "../../figures/figure.js";
import { noteLetters, noteText } from "../../tell/text.js";
import type { Words } from "../../tell/words.js";

/** Notes on single values come first, with their letters; then those on the whole; last the page's own. */
export const notesTemplate = (figure: Figure, words: Words, own: string): TemplateResult => {
  const letters = noteLetters(figure);
  const lettered = [...letters].flatMap(([id, letter]) => {
    const note = figure.notes.find((candidate) => candidate.id === id);
    return note
      ? [html`<span class="lettered"><sup>${letter}</sup>&nbsp;${noteText(note, figure, words)}</span> `]
      : [];
  });
  const rest = figure.notes.filter((note) => !letters.has(note.id));
  return html`<div class="notes" part="notes">
    ${lettered.length > 0 ? html`<p>${lettered}</p>` : nothing}
    ${rest.map((note) => html`<p>${noteText(note, figure, words)}</p>`)} ${own ? html`<p>${own}</p>` : nothing}
  </div>`;
};
