import type { ReactiveController, ReactiveControllerHost } from "lit";
import { watchSize } from "./observers.js";

/**
 * Whether the table is shown and wider than its room: only then is it a stop of the keyboard, which could not scroll it
 * otherwise. Browsers that make a stop of every such box by themselves do not give it a name.
 */
export class ScrollableTable implements ReactiveController {
  needed = false;
  #box: Element | null = null;
  #stops: (() => void)[] = [];

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostUpdated(): void {
    const box = this.host.isConnected ? (this.host.shadowRoot?.querySelector(".table") ?? null) : null;
    if (box !== this.#box) this.#watch(box);
  }

  hostDisconnected(): void {
    this.#watch(null);
  }

  /** Box and table: the one changes with the page, the other with its text. */
  #watch(box: Element | null): void {
    for (const stop of this.#stops) stop();
    this.#box = box;
    const look = (): void => {
      const needed = box !== null && box.scrollWidth > box.clientWidth;
      if (needed === this.needed) return;
      this.needed = needed;
      this.host.requestUpdate();
    };
    this.#stops = box ? [box, box.firstElementChild!].map((element) => watchSize(element, look)) : [];
  }
}
