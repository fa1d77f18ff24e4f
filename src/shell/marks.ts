/** The values as assistive technology and the keyboard meet them: a listbox over the marks, one tab stop. */
import { html, nothing, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import type { SelectionController } from "../canvas/selection.js";
import type { Mark } from "../charts/form.js";
import { rowOf, type Figure } from "../figures/figure.js";
import { asSpoken } from "../tell/as-spoken.js";
import type { Words } from "../tell/words.js";
import { placed } from "./placed.js";

const addressOf = ({ key, measure }: Mark): string => `${key}/${measure}`;

const indexOf = (event: Event): number =>
  Number((event.target as Element).closest<HTMLElement>("[data-index]")?.dataset["index"] ?? -1);

const focusOption = (event: Event, index: number): void =>
  (event.currentTarget as Element).querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus();

/** Keys of a listbox; Tab is left to the browser. */
const onKey = (event: KeyboardEvent, selection: SelectionController): void => {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === "Enter" || event.key === " ") selection.select(indexOf(event));
  else if (event.key === "Escape") {
    // An open dialog around us closes on Escape too, but only when there is nothing of ours to clear.
    if (!selection.clear()) return;
    event.stopPropagation();
  } else {
    const index = selection.step(event.key);
    if (index === undefined) return;
    focusOption(event, index);
  }
  event.preventDefault();
};

/** The parts of an option that the listbox over the plot and the list beside it have in common. */
export interface OptionState {
  readonly figure: Figure;
  readonly words: Words;
  readonly marks: readonly Mark[];
  readonly selection: SelectionController;
  /** Names the values where no heading does. */
  readonly name?: string;
}

export const spokenOf = (mark: Mark, { figure, words }: OptionState): string => {
  const row = rowOf(figure, mark.key);
  return row ? asSpoken(figure, row, mark.measure, words) : mark.name;
};

export const listboxEvents = (selection: SelectionController) => ({
  keydown: (event: KeyboardEvent): void => onKey(event, selection),
  focusin: (event: FocusEvent): void => selection.enter(indexOf(event)),
  focusout: (): void => selection.leave(),
});

export const isSelected = (mark: Mark, selection: SelectionController): boolean =>
  selection.selected === addressOf(mark);

/** One option per mark, placed over it. */
export const marksTemplate = (state: OptionState): TemplateResult => {
  const { marks, selection, name } = state;
  const events = listboxEvents(selection);
  return html`<div
    class=${classMap({ marks: true, active: selection.here >= 0 })}
    role="listbox"
    aria-labelledby=${name === undefined ? "heading" : nothing}
    aria-label=${name ?? nothing}
    aria-describedby="summary"
    @keydown=${events.keydown}
    @focusin=${events.focusin}
    @focusout=${events.focusout}
  >
    ${marks.map(
      (mark, index) =>
        html`<div
          role="option"
          class=${classMap({ mark: true, here: index === selection.here, [mark.shape ?? "box"]: true })}
          data-index=${index}
          tabindex=${index === Math.min(selection.current, marks.length - 1) ? 0 : -1}
          aria-selected=${isSelected(mark, selection)}
          aria-label=${spokenOf(mark, state)}
          ${placed(mark)}
        ></div>`,
    )}
  </div>`;
};
