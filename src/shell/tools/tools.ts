/** The buttons under a figure. */
import { html, nothing, svg, type TemplateResult } from "lit";
import type { Words } from "../../tell/words.js";
import type { Panel, Panels } from "../panels/panels.js";

const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${svg`<path d=${path} fill="none" stroke="currentColor" stroke-width="1.4" />`}
  </svg>`;

const ICONS = {
  table: icon("M1.7 2.7h12.6v10.6H1.7zM1.7 6.2h12.6M1.7 9.7h12.6M6 6v7"),
  figure: icon("M2 1.5v12.8h12.5M5.2 12V8M8.4 12V4.5M11.6 12V6.5"),
  words: icon("M2 3.5h12M2 6.5h12M2 9.5h12M2 12.5h7"),
  listen: icon("M2 6v4h2.5L8 13V3L4.5 6zM10.5 5.5a3.5 3.5 0 0 1 0 5M12.5 3.5a6.5 6.5 0 0 1 0 9"),
  downloads: icon("M8 1.5v8.2M4.6 6.6 8 10l3.4-3.4M2 13.6h12"),
} as const;

export interface Tools {
  readonly words: Words;
  readonly panels: Panels;
  /** False where the table is all there is. */
  readonly drawn: boolean;
  /** There is something to hear. */
  readonly hearable: boolean;
}

/** Opens the panel whose id is its name. */
const opener = (panel: Exclude<Panel, "table">, label: string, panels: Panels): TemplateResult =>
  html`<button
    type="button"
    part="button"
    aria-expanded=${panels.has(panel)}
    aria-controls=${panels.has(panel) ? panel : nothing}
    @click=${(): void => panels.toggle(panel)}
  >
    ${ICONS[panel]}${label}
  </button>`;

const tableButton = ({ shell }: Words, panels: Panels): TemplateResult => {
  const shown = panels.has("table");
  return html`<button
    type="button"
    part="button"
    aria-pressed=${shown}
    @click=${(): void => panels.toggle("table", shown ? shell.figureShown : shell.tableShown)}
  >
    ${ICONS[shown ? "figure" : "table"]}${shell.table}
  </button>`;
};

export const toolsTemplate = ({ words, panels, drawn, hearable }: Tools): TemplateResult => {
  const { shell } = words;
  return html`<div class="tools" part="tools">
    ${drawn ? tableButton(words, panels) : nothing} ${opener("words", shell.inWords, panels)}
    ${hearable ? opener("listen", shell.listen, panels) : nothing} ${opener("downloads", shell.download, panels)}
  </div>`;
};
