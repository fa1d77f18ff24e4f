/**
 * The ranked list beside a map: the same values in the same order, tied to the marks in both directions. For keyboard
 * and speech it is the figure's one listbox.
 */
import { html, nothing, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import { totalOf, type Figure, type Measure, type Row, type Value } from "../figures/figure.js";
import { originOf } from "../figures/origin.js";
import { hasNumber, highOf, lowOf, partsOf, rankOf } from "../figures/whole.js";
import { labelOf, lettersOf, noteLetters, rowLabel, unitWord, valueText } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { isSelected, listboxEvents, spokenOf, type OptionState } from "./marks.js";
import { press } from "./pointing.js";

/** The longest bar leaves this much of its cell (in %) to the number behind it. */
const LONGEST = 66;
/** Over so many named rows the two columns of a list in an article are longer. */
const COLUMN = 10;

/** What the rows of a list have in common. */
interface Listed {
  readonly state: OptionState;
  readonly measure: Measure;
  readonly highest: number;
  readonly emphasis: readonly string[];
  readonly letters: ReadonlyMap<string, string>;
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

const item = (row: Row, { state, measure, highest, emphasis, letters }: Listed): TemplateResult => {
  const { figure, words, marks, selection } = state;
  const value = row.cells[measure.id]!;
  const index = marks.findIndex(({ key }) => key === row.key);
  const mark = marks[index] ?? { key: row.key, measure: measure.id, name: "", x: 0, y: 0, width: 0, height: 0 };
  const raised = lettersOf(row, letters, measure.id);
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
    <span class="rank" data-rank=${rankOf(originOf(figure), row, measure)?.rank ?? ""}></span>
    <span class="name">${rowLabel(row, words)}</span>
    <span class="meter"
      >${bar(value, highest)}<span
        >${valueText(value, measure, words)}${raised ? html`<sup>${raised}</sup>` : nothing}</span
      ></span
    >
  </div>`;
};

/** Shares that make up the whole say so; where they do not, the source prints no total and none is made. */
const isWhole = (figure: Figure, measure: Measure): boolean =>
  measure.unit === "percent" &&
  partsOf(figure, measure.id).reduce((sum, row) => sum + (row.cells[measure.id]!.value ?? 0), 0) === 100;

const totalTemplate = (figure: Figure, measure: Measure, words: Words): TemplateResult | typeof nothing => {
  const printed = totalOf(figure, measure.id);
  if (printed === undefined && !isWhole(figure, measure)) return nothing;
  const row = figure.rows.find(({ role }) => role === "total");
  const [first] = figure.rows;
  const value = row?.cells[measure.id] ?? { ...first!.cells[measure.id]!, value: 100 };
  const unit = unitWord(measure, printed ?? 100, words) || labelOf("whole", measure, words);
  return html`<p class="list-total">
    <b>${words.figure.rows["total"] ?? words.shell.roles.total}</b>
    <span><b>${valueText(value, measure, words)}</b> ${unit}</span>
  </p>`;
};

export const listTemplate = (state: OptionState, emphasis: readonly string[]): TemplateResult => {
  const { figure, words, name } = state;
  const measure = figure.measures[0]!;
  // From the figure, not from the marks: the list is there, and as high, before anything is drawn.
  const rows = figure.rows.filter(({ role, cells }) => (role === "item" || role === "other") && cells[measure.id]);
  const named = rows.filter(({ role }) => role === "item");
  const highest = Math.max(...rows.map((row) => highOf(row.cells[measure.id]!) ?? 0), 1);
  const listed = { state, measure, highest, emphasis, letters: noteLetters(figure) };
  const events = listboxEvents(state);
  // Of fewer rows than the source has, only that they are such rows can be said.
  const all = named.length === originOf(figure).rows.filter(({ role }) => role === "item").length;
  const ranked = named.some((row) => rankOf(originOf(figure), row, measure));
  return html`<div class="list" part="list">
    <p class="list-head">${(all && labelOf("list", measure, words)) || words.figure.rowsHead}</p>
    <div
      role="listbox"
      class=${classMap({ items: true, long: named.length > COLUMN, unranked: !ranked })}
      aria-label=${name}
      aria-describedby="summary"
      @keydown=${events.keydown}
      @focusin=${events.focusin}
      @focusout=${events.focusout}
    >
      ${rows.map((row) => item(row, listed))}
    </div>
    ${totalTemplate(figure, measure, words)}
  </div>`;
};

export { listStyles } from "./list.styles.js";
