/** How a live figure takes the place of a static one: made out of sight, then both change in one frame, at one height. */
import { holder, STATIC, staticFigureOf } from "./held.js";

/** Of all cells, in whatever order, language and words they stand. */
const numbersIn = (table: Element): string =>
  [...table.querySelectorAll("td")]
    .map(({ textContent }) => textContent.replaceAll(/\D/g, ""))
    .sort()
    .join();

/** In the shadow root of an element that has a static figure: where it stands until the live one is drawn. */
export class Takeover {
  private constructor(
    private readonly host: HTMLElement,
    private readonly place: Element,
  ) {}

  /** Undefined where no static figure stands. */
  static of(host: HTMLElement, root: ShadowRoot): Takeover | undefined {
    if (!staticFigureOf(host)) return undefined;
    host.setAttribute(STATIC, "");
    const placed = root.querySelector(`[${STATIC}]`);
    if (placed) return new Takeover(host, placed);
    const slot = host.ownerDocument.createElement("slot");
    slot.setAttribute(STATIC, "");
    root.append(slot);
    return new Takeover(host, slot);
  }

  /** Calls back when the reader has let go of a text, if one is selected in the static figure. @returns whether one is */
  waitsForSelection(again: () => void): boolean {
    if (!this.#hasSelection) return false;
    this.host.ownerDocument.addEventListener("selectionchange", again, { once: true });
    return true;
  }

  /** A selection is not taken from its reader. */
  get #hasSelection(): boolean {
    const figure = staticFigureOf(this.host);
    // Chromium has one for each shadow root.
    const root = this.place.shadowRoot as { getSelection?: () => Selection | null } | null;
    const selection = root?.getSelection?.() ?? this.host.ownerDocument.getSelection();
    return Boolean(figure && selection && !selection.isCollapsed && selection.containsNode(figure, true));
  }

  /** Whether the numbers of the static figure's table are others than these, as in an article of another edition. */
  differsFrom(table: Element | null): boolean {
    const before = staticFigureOf(this.host)?.querySelector("table");
    return Boolean(before && table) && numbersIn(before!) !== numbersIn(table!);
  }

  /** `frame`: of the live figure. It is as high as the static one, until the width is another. */
  fit(frame: HTMLElement): void {
    if (frame.style.minBlockSize) return;
    const { height, width } = this.host.getBoundingClientRect();
    frame.style.setProperty("--fedasil-room", "0px");
    frame.style.minBlockSize = `${height}px`;
    const sizes = new ResizeObserver(() => {
      if (Math.abs(this.host.getBoundingClientRect().width - width) < 1) return;
      sizes.disconnect();
      frame.style.removeProperty("--fedasil-room");
      frame.style.minBlockSize = "";
    });
    sizes.observe(this.host);
  }

  end(): void {
    this.place.remove();
    this.host.removeAttribute(STATIC);
    queueMicrotask(() => holder()?.tookOver(this.host));
  }
}
