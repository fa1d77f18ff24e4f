/** For a reader who saves data: the table first, and a button that asks for the drawing. It is no tool but a state of the figure. */
import { html, nothing, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import type { SavingController } from "../canvas/saving.js";
import type { StageController } from "../canvas/stage.js";
import type { Words } from "../tell/words.js";

export { SavingController } from "../canvas/saving.js";
export { savingStyles } from "./saving.styles.js";

/** Until the drawing is there the button keeps the focus, also while its table has gone already. */
export const savingTemplate = (
  saving: SavingController,
  { shell }: Words,
  ask: () => void,
): TemplateResult | typeof nothing =>
  saving.spares || saving.asked
    ? html`<button
        type="button"
        part="button"
        class=${classMap({ draw: true, unseen: !saving.tabled })}
        aria-disabled=${saving.asked}
        @click=${ask}
      >
        ${saving.asked ? shell.drawingAsked : shell.draw}
      </button>`
    : nothing;

/**
 * What was asked for is there, or will not come: the focus of the button goes on, by keyboard to the first value, by
 * pointer to all of them, so that no tooltip opens unasked, and where nothing is drawn to the table.
 * @returns what is to be announced
 */
export const answer = (root: ShadowRoot, { failed, crowded }: StageController, { shell }: Words): string => {
  const button = root.activeElement;
  if (button?.matches(".draw")) {
    const values = button.matches(":focus-visible") ? "[role=option][tabindex='0']" : "[role=listbox]";
    const next = root.querySelector<HTMLElement>(values) ?? root.querySelector<HTMLElement>(".table")!;
    if (!next.hasAttribute("tabindex")) next.tabIndex = -1;
    next.focus();
  }
  return failed ? shell.cannotDraw : crowded ? shell.tableShown : shell.figureShown;
};
