/** The ranked list beside a map: the same values in the same order, tied to the marks in both directions. */
import { html, nothing, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import { totalOf, type Row } from "../figures/figure.js";
import { originOf } from "../figures/origin.js";
import { rankOf } from "../figures/whole.js";
import { rowLabel, unitWord, valueText } from "../tell/text.js";
import { isSelected, listboxEvents, spokenOf, type OptionState } from "./marks.js";

/** The longest bar leaves this much of its cell (in %) to the number behind it. */
const LONGEST = 72;

const bar = (row: Row, measure: string, highest: number): TemplateResult => {
  const value = row.cells[measure]?.value ?? 0;
  // A presentation attribute, which a strict Content-Security-Policy allows where it refuses `style`.
  return html`<svg class="bar" aria-hidden="true" width=${`${(LONGEST * value) / highest}%`} height="11">
    <rect width="100%" height="11"></rect>
  </svg>`;
};

export const listTemplate = (state: OptionState, emphasis: readonly string[]): TemplateResult => {
  const { figure, words, marks, selection } = state;
  const measure = figure.measures[0]!;
  // From the figure, not from the marks: the list is there, and as high, before anything is drawn.
  const rows = figure.rows.filter(({ role, cells }) => (role === "item" || role === "other") && cells[measure.id]);
  const highest = Math.max(...rows.map((row) => row.cells[measure.id]?.value ?? 0), 1);
  const events = listboxEvents(selection);
  const total = totalOf(figure, measure.id);
  const item = (row: Row): TemplateResult => {
    const value = row.cells[measure.id]!;
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
      @pointerenter=${(): void => selection.enter(index)}
      @pointerleave=${(): void => selection.leave()}
      @click=${(event: PointerEvent): void => void (event.pointerType !== "touch" && selection.select(index))}
    >
      <span class="rank" data-rank=${rankOf(originOf(figure), row, measure)?.rank ?? ""}></span>
      <span class="name">${rowLabel(row, words)}</span>
      <span class="meter">${bar(row, measure.id, highest)}<span>${valueText(value, measure, words)}</span></span>
    </div>`;
  };
  return html`<div class="list" part="list">
    <p class="list-head" id="list-head">${words.shell.map.list}</p>
    <div
      role="listbox"
      class="items"
      aria-labelledby="list-head"
      @keydown=${events.keydown}
      @focusin=${events.focusin}
      @focusout=${events.focusout}
    >
      ${rows.map(item)}
    </div>
    ${
      total === undefined
        ? nothing
        : html`<p class="list-total">
            <b>${words.figure.rows["total"] ?? words.shell.roles.total}</b>
            <span
              ><b>${valueText(figure.rows.find((row) => row.role === "total")!.cells[measure.id]!, measure, words)}</b>
              ${unitWord(measure, total, words)}</span
            >
          </p>`
    }
  </div>`;
};
