/** For a reader who saves data: the table first, and a button that asks for the drawing. It is no tool but a state of the figure. */
import { html, nothing, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import { SavingController, type SavingHost } from "../../controllers/saving.js";
import type { DrawingController } from "../../controllers/drawing-controller.js";
import type { Words } from "../../tell/words.js";
import { savingStyles } from "./saving.styles.js";

export class Saving extends SavingController {
  readonly styles = savingStyles;
  #words: Words | undefined;

  constructor(
    host: SavingHost,
    drawing: DrawingController,
    private readonly given: { readonly painted: () => boolean; readonly announce: (text: string) => void },
  ) {
    super(host, drawing, given.painted);
  }

  /** Until the drawing is there the button keeps the focus, also while its table has gone already. */
  template(words: Words): TemplateResult | typeof nothing {
    this.#words = words;
    const { shell } = words;
    const press = (): void => {
      this.ask();
      this.given.announce(shell.drawingAsked);
    };
    return this.spares || this.asked
      ? html`<button
          type="button"
          part="button"
          class=${classMap({ draw: true, unseen: !this.tabled })}
          aria-disabled=${this.asked}
          @click=${press}
        >
          ${this.asked ? shell.drawingAsked : shell.draw}
        </button>`
      : nothing;
  }

  /**
   * The focus of the button goes on: by keyboard to the first value, by pointer to all of them, so that no tooltip opens
   * unasked, and where nothing is drawn to the table.
   */
  protected override answered(): void {
    const { failed, crowded } = this.drawing;
    const root = this.host.shadowRoot!;
    const button = root.activeElement;
    if (button?.matches(".draw")) {
      const values = button.matches(":focus-visible") ? "[role=option][tabindex='0']" : "[role=listbox]";
      const next = root.querySelector<HTMLElement>(values) ?? root.querySelector<HTMLElement>(".table")!;
      if (!next.hasAttribute("tabindex")) next.tabIndex = -1;
      next.focus();
    }
    const { shell } = this.#words!;
    this.given.announce(failed ? shell.cannotDraw : crowded ? shell.tableShown : shell.figureShown);
  }
}
