/** The buttons under a figure. */
import { html, nothing, svg, type TemplateResult } from "lit";
import type { Words } from "../tell/words.js";

const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${svg`<path d=${path} fill="none" stroke="currentColor" stroke-width="1.4" />`}
  </svg>`;

const tableIcon = icon("M1.7 2.7h12.6v10.6H1.7zM1.7 6.2h12.6M1.7 9.7h12.6M6 6v7");
const figureIcon = icon("M2 1.5v12.8h12.5M5.2 12V8M8.4 12V4.5M11.6 12V6.5");
const wordsIcon = icon("M2 3.5h12M2 6.5h12M2 9.5h12M2 12.5h7");
const listenIcon = icon("M2 6v4h2.5L8 13V3L4.5 6zM10.5 5.5a3.5 3.5 0 0 1 0 5M12.5 3.5a6.5 6.5 0 0 1 0 9");
const downloadIcon = icon("M8 1.5v8.2M4.6 6.6 8 10l3.4-3.4M2 13.6h12");

export interface ToolState {
  readonly words: Words;
  readonly tableShown: boolean;
  /** False where the table is all there is. */
  readonly drawn: boolean;
  readonly toggleTable: () => void;
  /** The paragraph with the id `words` is shown. */
  readonly inWords: boolean;
  readonly toggleWords: () => void;
  /** The panel with the id `listen` is open; undefined where there is nothing to hear. */
  readonly listening: boolean | undefined;
  readonly toggleListening: () => void;
  /** The panel with the id `downloads` is open. */
  readonly downloading: boolean;
  readonly toggleDownloads: () => void;
}

export const toolsTemplate = ({
  words,
  tableShown,
  inWords,
  listening,
  downloading,
  drawn,
  ...act
}: ToolState): TemplateResult => {
  const { shell } = words;
  return html`<div class="tools" part="tools">
    ${
      drawn
        ? html`<button type="button" part="button" aria-pressed=${tableShown} @click=${act.toggleTable}>
            ${tableShown ? figureIcon : tableIcon}${shell.table}
          </button>`
        : ""
    }
    <button
      type="button"
      part="button"
      aria-expanded=${inWords}
      aria-controls=${inWords ? "words" : nothing}
      @click=${act.toggleWords}
    >
      ${wordsIcon}${shell.inWords}
    </button>
    ${
      listening === undefined
        ? nothing
        : html`<button
            type="button"
            part="button"
            aria-expanded=${listening}
            aria-controls=${listening ? "listen" : nothing}
            @click=${act.toggleListening}
          >
            ${listenIcon}${shell.listen}
          </button>`
    }
    <button
      type="button"
      part="button"
      aria-expanded=${downloading}
      aria-controls=${downloading ? "downloads" : nothing}
      @click=${act.toggleDownloads}
    >
      ${downloadIcon}${shell.download}
    </button>
  </div>`;
};
