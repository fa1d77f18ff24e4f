/**
 * The values as assistive technology and the keyboard meet them: one listbox for a figure, one tab stop. It lies over
 * the marks; where a list stands beside the drawing the list is that listbox, since its rows can be read and touched.
 */
import { html, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import type { SelectionController } from "../../controllers/selection.js";
import type { Mark } from "../../drawing/drawing.js";
import { rowOf, type Figure } from "../../figures/figure.js";
import { asSpoken } from "../../tell/as-spoken.js";
import type { Words } from "../../tell/words.js";
import { parts } from "../parts.js";
import { placed } from "./placed.js";

const addressOf = ({ key, measure }: Mark): string => `${key}/${measure}`;

const indexOf = (event: Event): number =>
  Number((event.target as Element).closest<HTMLElement>("[data-index]")?.dataset["index"] ?? -1);

const focusOption = (listbox: EventTarget | null, index: number): void =>
  (listbox as Element).querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus();

/** Letters that follow each other within so many ms are one name. */
const PAUSE = 1000;
let lastLetter = -Infinity;

const onLetter = async ({ key, timeStamp, currentTarget }: KeyboardEvent, state: OptionState): Promise<void> => {
  const goesOn = timeStamp - lastLetter < PAUSE;
  lastLetter = timeStamp;
  const { typedTo } = await parts.typeahead.load();
  const names = state.marks.map(({ name }) => name);
  const index = typedTo(key, goesOn, names, state.selection.current);
  if (index >= 0) focusOption(currentTarget, index);
};

/** Keys of a listbox; Tab is left to the browser. */
const onKey = (event: KeyboardEvent, state: OptionState): void => {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const { selection } = state;
  const { key } = event;
  // A name of several words has spaces.
  const isLetter = key.length === 1 && (key !== " " || event.timeStamp - lastLetter < PAUSE);
  if (isLetter) void onLetter(event, state).catch(() => undefined);
  else if (key === "Enter" || key === " ") selection.select(indexOf(event));
  else if (key === "Escape") {
    // An open dialog around us closes on Escape too, but only when there is nothing of ours to clear.
    if (!selection.clear()) return;
    event.stopPropagation();
  } else {
    const index = selection.step(key);
    if (index === undefined) return;
    focusOption(event.currentTarget, index);
  }
  event.preventDefault();
};

/** The parts of an option that the listbox over the plot and the list beside it have in common. */
export interface OptionState {
  readonly figure: Figure;
  readonly words: Words;
  readonly marks: readonly Mark[];
  readonly selection: SelectionController;
  /** Of all the values. */
  readonly name: string;
}

export const spokenOf = (mark: Mark, { figure, words }: OptionState): string => {
  const row = rowOf(figure, mark.key);
  return row ? asSpoken(figure, row, mark.measure, words) : mark.name;
};

export const listboxEvents = (state: OptionState) => ({
  keydown: (event: KeyboardEvent): void => onKey(event, state),
  focusin: (event: FocusEvent): void => state.selection.enter(indexOf(event)),
  focusout: (): void => state.selection.leave(),
});

export const isSelected = (mark: Mark, selection: SelectionController): boolean =>
  selection.selected === addressOf(mark);

const classesOf = (mark: Mark, index: number, { selection }: OptionState) =>
  classMap({
    mark: true,
    here: index === selection.here,
    selected: isSelected(mark, selection),
    [mark.shape ?? "box"]: true,
  });

/** Only to be seen: they follow the list beside them. */
export const silentMarksTemplate = (state: OptionState): TemplateResult =>
  html`<div class=${classMap({ marks: true, active: state.selection.here >= 0 })} aria-hidden="true">
    ${state.marks.map((mark, index) => html`<div class=${classesOf(mark, index, state)} ${placed(mark)}></div>`)}
  </div>`;

/** One option per mark, placed over it. */
export const marksTemplate = (state: OptionState): TemplateResult => {
  const { marks, selection, name } = state;
  const events = listboxEvents(state);
  return html`<div
    class=${classMap({ marks: true, active: selection.here >= 0 })}
    role="listbox"
    aria-label=${name}
    aria-describedby="summary"
    @keydown=${events.keydown}
    @focusin=${events.focusin}
    @focusout=${events.focusout}
  >
    ${marks.map(
      (mark, index) =>
        html`<div
          role="option"
          class=${classesOf(mark, index, state)}
          data-index=${index}
          tabindex=${index === Math.min(selection.current, marks.length - 1) ? 0 : -1}
          aria-selected=${isSelected(mark, selection)}
          aria-label=${spokenOf(mark, state)}
          ${placed(mark)}
        ></div>`,
    )}
  </div>`;
};
