/** The drawing, on a canvas or made of elements; the marks over it, and the tooltip of the one at which a reader is. */
import { html, nothing, type TemplateResult } from "lit";
import { hasList, type FormName } from "../../charts/forms.js";
import type { DomForm, View } from "../../charts/form.js";
import { marksTemplate, silentMarksTemplate, type OptionState } from "./marks.js";
import { parts } from "../parts.js";
import { pointing } from "./pointing.js";

export interface Plotted extends OptionState {
  readonly formName: FormName;
  readonly view: View;
  /** The form, where it is made of elements and has come. */
  readonly elements: DomForm | undefined;
  /** The drawing as paper has it, while the page is printed. */
  readonly print: Node | undefined;
  /** The bitmap was lost, and the canvas is empty. */
  readonly onRestored: () => void;
}

const pictureTemplate = ({ elements, figure, words, view, print, onRestored }: Plotted): TemplateResult =>
  elements
    ? html`<div class="picture" aria-hidden=${elements.text ? nothing : "true"}>
        ${elements.render(figure, words, view)}
      </div>`
    : html`<canvas aria-hidden="true" @contextrestored=${onRestored}></canvas>${print ?? nothing}`;

export const plotTemplate = (plotted: Plotted): TemplateResult => {
  const { elements, selection, marks, formName } = plotted;
  // What reads as text has no marks laid over it, and a press selects words there.
  const isText = elements?.text ?? false;
  // The list beside the drawing is then the figure's one listbox; without it the marks are.
  const marked = hasList(formName) && !parts.list.failed ? silentMarksTemplate : marksTemplate;
  const pointer = pointing(selection, (tip, mark, x, y) => parts.tooltip.now?.isOnTheWay(tip, mark, x, y) ?? false);
  return html`<div
    class="plot"
    part="plot"
    @pointermove=${pointer.read}
    @pointerdown=${pointer.read}
    @pointerleave=${pointer.leave}
    @click=${isText ? nothing : pointer.press}
  >
    ${pictureTemplate(plotted)}
    <i class="corner"></i><i class="corner"></i><i class="corner"></i>
    ${
      marks.length > 0 && !isText
        ? html`${marked(plotted)} ${parts.tooltip.now?.tooltipTemplate(plotted) ?? nothing}`
        : nothing
    }
  </div>`;
};
