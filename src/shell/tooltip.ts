/** What a value says when a reader points at it or walks to it. It holds nothing that the table lacks. */
import { html, nothing, type ElementPart, type TemplateResult } from "lit";
import { Directive, directive } from "lit/directive.js";
import { noChange } from "lit";
import type { Mark } from "../charts/form.js";
import { rowOf } from "../figures/figure.js";
import { asTooltip } from "../tell/as-tooltip.js";
import type { OptionState } from "./marks.js";

const GAP = 10;

/** Beside the mark's value, flipped at the edges of the plot, never over the mark. */
export const tooltipPlace = (
  mark: Mark,
  tip: { width: number; height: number },
  plot: { width: number; height: number },
): { x: number; y: number } => {
  const anchor = mark.hit ?? mark;
  const centre = mark.x + mark.width / 2;
  const x = Math.max(0, Math.min(centre - tip.width / 2, plot.width - tip.width));
  const below = Math.max(mark.y + mark.height, Math.min(anchor.y + anchor.height, mark.y + mark.height + GAP)) + GAP;
  const above = mark.y - GAP - tip.height;
  return { x, y: above >= -tip.height / 2 || below + tip.height > plot.height ? above : below };
};

class PlaceTooltip extends Directive {
  override update({ element }: ElementPart, [mark]: [Mark]): typeof noChange {
    // Its own size is known only after its text is rendered, which is later in this same update.
    queueMicrotask(() => {
      const tip = element as HTMLElement;
      const plot = tip.parentElement;
      if (!plot) return;
      const size = { width: tip.offsetWidth, height: tip.offsetHeight };
      const { x, y } = tooltipPlace(mark, size, { width: plot.clientWidth, height: plot.clientHeight });
      tip.style.setProperty("left", `${x}px`);
      tip.style.setProperty("top", `${y}px`);
    });
    return noChange;
  }

  render(_mark: Mark): typeof noChange {
    return noChange;
  }
}

const placeTooltip = directive(PlaceTooltip);

export const tooltipTemplate = (state: OptionState): TemplateResult | typeof nothing => {
  const mark = state.marks[state.selection.active];
  const row = mark && rowOf(state.figure, mark.key);
  if (!mark || !row) return nothing;
  const tip = asTooltip(state.figure, row, mark.measure, state.words);
  return html`<div class="tooltip" part="tooltip" aria-hidden="true" ${placeTooltip(mark)}>
    <strong>${tip.name}</strong>
    <span><b>${tip.value}</b> ${tip.unit}</span>
    ${tip.lines.map((line) => html`<span class="line">${line}</span>`)}
  </div>`;
};
