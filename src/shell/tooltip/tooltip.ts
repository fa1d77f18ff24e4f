/** What a value says when a reader points at it or walks to it. It holds nothing that the table lacks. */
import { html, nothing, type ElementPart, type TemplateResult } from "lit";
import { Directive, directive } from "lit/directive.js";
import { noChange } from "lit";
import type { Mark } from "../../drawing/drawing.js";
import { rowOf } from "../../figures/figure.js";
import { asTooltip } from "../../tell/as-tooltip.js";
import type { OptionState } from "../plot/marks.js";

const GAP = 10;

interface Size {
  readonly width: number;
  readonly height: number;
}

const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high));

/**
 * Beside the mark, never over it or over the row that has its number: next to a column, on the side to which text runs
 * where there is room, else below the row, else above it; always inside the plot where the plot is large enough.
 */
export const tooltipPlace = (mark: Mark, tip: Size, plot: Size, rtl = false): { x: number; y: number } => {
  const row = mark.hit ?? mark;
  const centred = between(0, mark.x + mark.width / 2 - tip.width / 2, plot.width - tip.width);
  if (row.height > row.width && row.height > plot.height / 2) {
    const sides = [row.x + row.width + GAP, row.x - GAP - tip.width];
    const [first, second] = rtl ? sides.reverse() : sides;
    const x = [first!, second!].find((side) => side >= 0 && side + tip.width <= plot.width);
    return { x: x ?? between(0, second!, plot.width - tip.width), y: between(0, mark.y, plot.height - tip.height) };
  }
  const below = Math.max(row.y + row.height, mark.y + mark.height) + GAP / 2;
  const above = Math.min(row.y, mark.y) - GAP / 2 - tip.height;
  return { x: centred, y: below + tip.height <= plot.height || above < 0 ? below : above };
};

/** Whether a point of the plot lies on the tooltip or between it and its mark: it stays while a pointer goes there. */
export const isOnTheWay = (tip: HTMLElement, mark: Mark, x: number, y: number): boolean => {
  const [left, top] = [tip.offsetLeft, tip.offsetTop];
  const [right, bottom] = [left + tip.offsetWidth, top + tip.offsetHeight];
  const isBeside = left >= mark.x + mark.width || right <= mark.x;
  const [from, to] = isBeside ? [Math.min(left, mark.x + mark.width), Math.max(right, mark.x)] : [left, right];
  const [high, low] = isBeside ? [top, bottom] : [Math.min(top, mark.y + mark.height), Math.max(bottom, mark.y)];
  return x >= from && x <= to && y >= high && y <= low;
};

class PlaceTooltip extends Directive {
  override update({ element }: ElementPart, [mark]: [Mark]): typeof noChange {
    // Its own size is known only after its text is rendered, which is later in this same update.
    queueMicrotask(() => {
      const tip = element as HTMLElement;
      const plot = tip.parentElement;
      if (!plot) return;
      const size = { width: tip.offsetWidth, height: tip.offsetHeight };
      const room = { width: plot.clientWidth, height: plot.clientHeight };
      const { x, y } = tooltipPlace(mark, size, room, getComputedStyle(plot).direction === "rtl");
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
