/**
 * A whole figure as HTML that needs no script: heading, picture, sentence, table, notes and source, out of the templates
 * of the live element. Rendered by the build; what a reader may do with it waits for the live element.
 */
import { html, type TemplateResult } from "lit";
import type { Figure } from "../figures/figure.js";
import { captionTemplate } from "../shell/caption/caption.js";
import { notesTemplate } from "../shell/notes/notes.js";
import { sourceTemplate } from "../shell/source/source.js";
import { tableTemplate } from "../shell/table/table.js";
import { asSentence } from "../tell/as-sentence.js";
import { subheadingText } from "../tell/subheading.js";
import { headingText } from "../tell/text.js";
import type { Words } from "../tell/words.js";

export interface Fragment {
  readonly figure: Figure;
  readonly words: Words;
  /** Value of `form`. */
  readonly form: string;
  /** One for each width; or elements, which have the width of their room. */
  readonly picture: TemplateResult;
  /** Address of the table as CSV. */
  readonly csv: string;
}

/** Text of ours, in its own language, wherever it is pasted. */
export const fragmentTemplate = ({ figure, words, form, picture, csv }: Fragment): TemplateResult => {
  const { shell, language } = words;
  return html`<figure class="fedasil-figure ${figure.id} form-${form}" lang=${language}>
    ${captionTemplate({ heading: headingText(figure, words), level: undefined, subheading: subheadingText(figure, words) })}
    <p class="sentence unseen">${asSentence(figure, words)}</p>
    <div class="stage">${picture}</div>
    <details>
      <summary>${shell.table}</summary>
      ${tableTemplate(figure, words, false)}
    </details>
    ${notesTemplate(figure, words, "")}
    <div class="foot">
      ${sourceTemplate(figure, words)}
      <p class="tools"><a href=${csv} download>CSV</a><button type="button" hidden>${shell.explore}</button></p>
    </div>
    <p class="status" role="status" data-late=${shell.onItsWay} data-missing=${shell.notAlive}></p>
  </figure>`;
};
