import type { ReactiveController, ReactiveControllerHost } from "lit";
import { watchSurface } from "./observers.js";
import { savesData, type Networked } from "./data-saver.js";
import type { DrawingController } from "./drawing-controller.js";

export type SavingHost = ReactiveControllerHost & HTMLElement;

/**
 * A reader who saves data has the table first. The drawing, and all that it takes to draw, comes when the button asks
 * for it, or when data are no longer saved; and then it stays.
 */
export abstract class SavingController implements ReactiveController {
  #state: "spared" | "asked" | "drawn" = "spared";
  #stops: (() => void)[] = [];

  constructor(
    protected readonly host: SavingHost,
    protected readonly drawing: DrawingController,
    /** What is to be drawn needs the painter. */
    private readonly painted: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const { connection } = navigator as Networked;
    connection?.addEventListener("change", this.#follow);
    this.#stops = [
      watchSurface(this.host, this.#follow),
      () => connection?.removeEventListener("change", this.#follow),
    ];
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
  }

  readonly #follow = (): void => {
    if (!savesData()) this.ask();
  };

  /** Nothing that paints is to be loaded. */
  get spares(): boolean {
    return this.#state === "spared" && this.painted();
  }

  /** The drawing is asked for, and not there yet. */
  get asked(): boolean {
    return this.#state === "asked" && this.painted();
  }

  /** The table stands in the place of the drawing: also while this is on its way. */
  get tabled(): boolean {
    return this.spares || (this.asked && !this.drawing.ready && !this.drawing.failed);
  }

  /** What a reader has asked for is there, or will not come. */
  protected abstract answered(): void;

  ask(): void {
    if (this.#state !== "spared") return;
    this.#state = "asked";
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const { crowded, failed, marks } = this.drawing;
    // The list beside a map may come after the marks.
    const drawn = marks.length > 0 && this.host.shadowRoot?.querySelector("[role=option]");
    if (!this.asked || !(drawn || crowded || failed)) return;
    // Not in this update, after which the button still has the focus.
    queueMicrotask(() => {
      if (!this.asked) return;
      this.#state = "drawn";
      this.answered();
      this.host.requestUpdate();
    });
  }
}
