/** What a reader has opened beside a drawing: its table, or a panel below. And what is told when that changes. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from "lit";
import type { FormName } from "../../charts/forms.js";
import type { SelectionController } from "../../controllers/selection.js";
import type { Mark } from "../../drawing/drawing.js";
import type { Figure } from "../../figures/figure.js";
import { asParagraph } from "../../tell/as-paragraph.js";
import type { Words } from "../../tell/words.js";
import type { Snapshot } from "./files.js";
import { parts } from "../parts.js";

export type Panel = "table" | "words" | "listen" | "downloads";

/** The part that a panel needs. */
const PARTS = { words: parts.guide, listen: parts.listen, downloads: parts.downloads } as const;

type Host = ReactiveControllerHost & HTMLElement;

export class Panels {
  /** What the region of role status says: what focus does not tell. */
  announced = "";
  readonly #open = new Set<Panel>();

  constructor(private readonly host: Host) {}

  has(panel: Panel): boolean {
    return this.#open.has(panel);
  }

  announce(text: string): void {
    this.announced = text;
    this.host.requestUpdate();
  }

  toggle(panel: Panel, text = this.announced): void {
    if (!this.#open.delete(panel)) this.#open.add(panel);
    if (panel !== "table" && this.has(panel)) PARTS[panel].want(this.host, "again");
    if (panel === "downloads") parts.downloads.now?.forget(this.host);
    this.announce(text);
  }

  /** By Escape: the focus goes back to the button. */
  close(panel: Panel): void {
    if (this.has(panel)) this.toggle(panel);
    this.host.shadowRoot?.querySelector<HTMLElement>(`[aria-controls=${panel}]`)?.focus();
  }
}

/** What the panels tell of. */
export interface Shown {
  readonly host: Host;
  readonly panels: Panels;
  readonly figure: Figure;
  readonly words: Words;
  /** Undefined where the figure is its table. */
  readonly form: FormName | undefined;
  readonly marks: readonly Mark[];
  readonly selection: SelectionController;
  /** The figure has a picture. */
  readonly pictured: boolean;
  /** The figure as it stands, for a file. */
  readonly snapshot: () => Promise<Snapshot>;
}

const failure = (text: string): TemplateResult => html`<p class="message" role="status">${text}</p>`;

/** The figure in words, then how its drawing is read. */
const inWords = ({ host, figure, form, words }: Shown): TemplateResult =>
  html`<div class="words" id="words" part="words">
    <p>${asParagraph(figure, words)}</p>
    ${form ? parts.guide.now?.guideTemplate(host, figure, form, words) : nothing}
  </div>`;

const listening = (shown: Shown): TemplateResult | typeof nothing => {
  const { panels, words } = shown;
  if (parts.listen.failed) return failure(words.shell.listenFailed);
  return parts.listen.now?.listenTemplate({ ...shown, close: () => panels.close("listen") }) ?? nothing;
};

const downloads = ({ host, words, pictured, snapshot }: Shown): TemplateResult | typeof nothing =>
  parts.downloads.failed
    ? failure(words.shell.downloads.failed)
    : (parts.downloads.now?.downloadsTemplate(host, snapshot, { words, pictured }) ?? nothing);

export const panelsTemplate = (shown: Shown): TemplateResult => {
  const { panels } = shown;
  return html`${panels.has("words") ? inWords(shown) : nothing} ${panels.has("listen") ? listening(shown) : nothing}
  ${panels.has("downloads") ? downloads(shown) : nothing}`;
};
