/** A whole figure: heading, drawing, table, notes, source and tools, each by its own template. A function of its state. */
import { html, nothing, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import { hasList } from "../charts/forms.js";
import { asSentence } from "../tell/as-sentence.js";
import { asSpokenSentence } from "../tell/as-spoken.js";
import { captionTemplate, type Caption } from "./caption/caption.js";
import { notesTemplate } from "./notes/notes.js";
import { panelsTemplate, type Shown } from "./panels/panels.js";
import { parts } from "./parts.js";
import { plotTemplate, type Plotted } from "./plot/plot.js";
import { probeTemplate } from "./probe.js";
import { sourceTemplate } from "./source/source.js";
import { tableTemplate } from "./table/table.js";
import { toolsTemplate } from "./tools/tools.js";

/** What stands around a figure, whether it is there yet or not. */
export interface Frame {
  readonly classes: { readonly [name: string]: boolean };
  /** Of the text of ours, where it is not that of the page. */
  readonly language: string | undefined;
  /** Colours or font of the page may have changed. */
  readonly onTokens: () => void;
}

export interface FigureState extends Shown {
  readonly caption: Caption;
  /** Added to the figure's own notes. */
  readonly note: string;
  /** The heading, as it is spoken. */
  readonly name: string;
  /** Undefined where no drawing exists: the figure is its table. */
  readonly plotted: Plotted | undefined;
  /** A drawing stands there, not its table. */
  readonly drawn: boolean;
  /** The drawing could not be made here. */
  readonly failed: boolean;
  readonly hearable: boolean;
  readonly hasTools: boolean;
  /** The table is wider than its room. */
  readonly scrolls: boolean;
  /** What an element has above its drawing, such as a choice of topics. */
  readonly above: TemplateResult | typeof nothing;
}

const frameTemplate = (
  { classes, language, onTokens }: Frame,
  name: string | undefined,
  body: TemplateResult,
  panels: TemplateResult | typeof nothing = nothing,
): TemplateResult =>
  html`<figure class=${classMap(classes)} part="frame" lang=${language ?? nothing} aria-label=${name ?? nothing}>
    ${probeTemplate(onTokens)}
    <div class="body">${body}</div>
    ${panels}
  </figure>`;

/** What the page has inside the element stands until the figure has come. */
export const waitingTemplate = (frame: Frame): TemplateResult => frameTemplate(frame, undefined, html`<slot></slot>`);

/** In the place of a figure that there is not. */
export const unknownTemplate = (frame: Frame, message: string): TemplateResult =>
  frameTemplate(frame, undefined, html`<p class="message" role="note">${message}</p>`);

const drawingTemplate = (state: FigureState): TemplateResult | typeof nothing => {
  const { plotted } = state;
  if (!plotted) return nothing;
  const list = hasList(plotted.formName) ? parts.list.now : undefined;
  return html`${state.above}
    <div
      class=${classMap({
        stage: true,
        listed: hasList(plotted.formName),
        dom: plotted.elements !== undefined,
        drawn: plotted.elements !== undefined || plotted.marks.length > 0 || plotted.print !== undefined,
      })}
    >
      ${plotTemplate(plotted)} ${list?.listTemplate(plotted, plotted.view.emphasis) ?? nothing}
    </div>`;
};

const bodyTemplate = (state: FigureState): TemplateResult => {
  const { figure, words, failed, panels } = state;
  return html`
    ${captionTemplate(state.caption)}
    <p class=${failed ? "sentence" : "unseen"} id="summary">
      ${(failed ? asSentence : asSpokenSentence)(figure, words)}
    </p>
    ${drawingTemplate(state)} ${failed ? html`<p class="message">${words.shell.cannotDraw}</p>` : nothing}
    ${tableTemplate(figure, words, state.scrolls)} ${notesTemplate(figure, words, state.note)}
    <div class="foot">${sourceTemplate(figure, words)} ${state.hasTools ? toolsTemplate(state) : nothing}</div>
    <p class="unseen" role="status">${panels.announced}</p>
  `;
};

export const figureTemplate = (frame: Frame, state: FigureState): TemplateResult =>
  frameTemplate(frame, state.name, bodyTemplate(state), panelsTemplate(state));
