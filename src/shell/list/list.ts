/**
 * The ranked list beside a map: the same values in the same order, tied to the marks in both directions. For keyboard
 * and speech it is the figure's one listbox.
 */
import { html, nothing, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import { listOf, type List, type ListRow } from "../../charts/map/list.js";
import type { Value } from "../../figures/figure.js";
import { hasNumber, highOf, lowOf } from "../../figures/bounds.js";
import { isSelected, listboxEvents, spokenOf, type OptionState } from "../plot/marks.js";
import { press } from "../plot/pointing.js";

/** The longest bar leaves this much of its cell (in %) to the number behind it. */
const LONGEST = 66;
/** Over so many named rows the two columns of a list in an article are longer. */
const COLUMN = 10;

/** What the rows of a list have in common. */
interface Listed {
  readonly state: OptionState;
  readonly list: List;
  readonly emphasis: readonly string[];
}

/** A presentation attribute, which a strict Content-Security-Policy allows where it refuses `style`. */
const bar = (value: Value, highest: number): TemplateResult => {
  const width = (of: number): string => `${(LONGEST * of) / highest}%`;
  const [low, high] = [lowOf(value) ?? 0, highOf(value) ?? 0];
  if (hasNumber(value))
    return html`<svg class="bar" aria-hidden="true" width=${width(value.value)} height="11">
      <rect width="100%" height="11"></rect>
    </svg>`;
  // Between two bounds there are stripes, and up to the lower one nothing.
  return html`${low > 0 ? html`<svg class="before" aria-hidden="true" width=${width(low)} height="11"></svg>` : nothing}
    <svg class="bar between" aria-hidden="true" width=${width(high - low)} height="11"></svg>`;
};

const item = ({ row, rank, name, number, letters }: ListRow, { state, list, emphasis }: Listed): TemplateResult => {
  const { measure, highest } = list;
  const { marks, selection } = state;
  const index = marks.findIndex(({ key }) => key === row.key);
  const mark = marks[index] ?? { key: row.key, measure: measure.id, name: "", x: 0, y: 0, width: 0, height: 0 };
  const classes = {
    item: true,
    [row.role]: true,
    here: index >= 0 && index === selection.here,
    emphasis: emphasis.includes(row.key),
  };
  return html`<div
    role="option"
    class=${classMap(classes)}
    data-index=${index}
    tabindex=${index >= 0 && index === Math.min(selection.current, marks.length - 1) ? 0 : -1}
    aria-selected=${isSelected(mark, selection)}
    aria-label=${spokenOf(mark, state)}
    @pointerenter=${(event: PointerEvent): void => void (event.pointerType !== "touch" && selection.enter(index))}
    @pointerleave=${(event: PointerEvent): void => void (event.pointerType !== "touch" && selection.leave())}
    @click=${(event: MouseEvent): void => press(event, index, selection)}
  >
    <span class="rank" data-rank=${rank ?? ""}></span>
    <span class="name">${name}</span>
    <span class="meter"
      >${bar(row.cells[measure.id]!, highest)}<span
        >${number}${letters ? html`<sup>${letters}</sup>` : nothing}</span
      ></span
    >
  </div>`;
};

const totalTemplate = ({ name, number, unit }: NonNullable<List["total"]>): TemplateResult =>
  html`<p class="list-total">
    <b>${name}</b>
    <span><b>${number}</b> ${unit}</span>
  </p>`;

export const listTemplate = (state: OptionState, emphasis: readonly string[]): TemplateResult => {
  const { figure, words, name } = state;
  const list = listOf(figure, words);
  const { head, rows, ranked, total } = list;
  const events = listboxEvents(state);
  const named = rows.filter(({ row }) => row.role === "item");
  return html`<div class="list" part="list">
    <p class="list-head">${head}</p>
    <div
      role="listbox"
      class=${classMap({ items: true, long: named.length > COLUMN, unranked: !ranked })}
      aria-label=${name}
      aria-describedby="summary"
      @keydown=${events.keydown}
      @focusin=${events.focusin}
      @focusout=${events.focusout}
    >
      ${rows.map((row) => item(row, { state, list, emphasis }))}
    </div>
    ${total ? totalTemplate(total) : nothing}
  </div>`;
};

export { listStyles } from "./list.styles.js";
