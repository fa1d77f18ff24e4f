/** The buttons under a figure. */
import { html, svg, type TemplateResult } from "lit";
import type { Figure } from "../figures/figure.js";
import type { Words } from "../tell/words.js";

const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${svg`<path d=${path} fill="none" stroke="currentColor" stroke-width="1.4" />`}
  </svg>`;

const tableIcon = icon("M1.7 2.7h12.6v10.6H1.7zM1.7 6.2h12.6M1.7 9.7h12.6M6 6v7");
const figureIcon = icon("M2 1.5v12.8h12.5M5.2 12V8M8.4 12V4.5M11.6 12V6.5");
const downloadIcon = icon("M8 1.5v8.2M4.6 6.6 8 10l3.4-3.4M2 13.6h12");

/** Saves text as a file, without a request. */
const save = (text: string, name: string, type: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: Safari reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};

/** The name of the file says which figure, of which year, in which language. */
export const csvName = (figure: Figure, words: Words): string =>
  `fedasil-${figure.edition}-${figure.id}.${words.language}.csv`;

export interface ToolState {
  readonly figure: Figure;
  readonly words: Words;
  readonly tableShown: boolean;
  /** False where the table is all there is. */
  readonly drawn: boolean;
  readonly toggleTable: () => void;
  readonly announce: (text: string) => void;
}

export const toolsTemplate = ({ figure, words, tableShown, drawn, ...act }: ToolState): TemplateResult => {
  const { shell } = words;
  const download = async (): Promise<void> => {
    const name = csvName(figure, words);
    try {
      const { asCsvFile } = await import("../tell/as-csv.js");
      save(asCsvFile(figure, words), name, "text/csv;charset=utf-8");
      act.announce(shell.csvSaved.replace("{file}", name));
    } catch (error) {
      act.announce(shell.csvFailed);
      console.warn(`The table could not be saved: ${String(error)}`);
    }
  };
  return html`<div class="tools" part="tools">
    ${
      drawn
        ? html`<button type="button" part="button" aria-pressed=${tableShown} @click=${act.toggleTable}>
            ${tableShown ? figureIcon : tableIcon}${shell.table}
          </button>`
        : ""
    }
    <button type="button" part="button" title=${shell.downloadCsv} @click=${download}>
      ${downloadIcon}${shell.download}
    </button>
  </div>`;
};
