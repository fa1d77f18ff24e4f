import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Mark } from "../drawing/drawing.js";
import { rowOf, type Figure } from "../figures/figure.js";
import { originOf } from "../figures/origin.js";
import type { SelectEvent } from "./events.js";
import { addressOf, PageMarks } from "./page-marks.js";

export interface SelectionHost extends ReactiveControllerHost, HTMLElement {
  readonly figure: Figure | undefined;
}

/** Where the values lie, and the id of the figure that they are of. */
interface Drawn {
  readonly marks: readonly Mark[];
  readonly figureId: string | undefined;
}

/** Pointer targets are at least this many px each way. */
const TARGET = 24;

/**
 * Which value the reader is at, and which one is selected: one state for pointer, touch and keyboard. The value at
 * which the reader is has the tooltip; focus moving to it is the announcement.
 */
export class SelectionController implements ReactiveController {
  /** Index of the mark with the tooltip, or -1. */
  active = -1;
  /** Index of the one mark in the tab order. */
  current = 0;
  selected: string | undefined;

  readonly #page: PageMarks;
  /** The element may be in another one when it is told that it has left. */
  #document: Document | undefined;

  constructor(
    private readonly host: SelectionHost,
    private readonly drawn: Drawn,
  ) {
    host.addController(this);
    this.#page = new PageMarks(host, (address) => this.#indexOf(address) >= 0);
  }

  hostConnected(): void {
    this.#document = this.host.ownerDocument;
    this.#document.addEventListener("pointerdown", this.#outside);
    this.#document.addEventListener("pointerup", this.#outside);
    this.#document.addEventListener("keydown", this.#escape);
  }

  hostDisconnected(): void {
    this.#document?.removeEventListener("pointerdown", this.#outside);
    this.#document?.removeEventListener("pointerup", this.#outside);
    this.#document?.removeEventListener("keydown", this.#escape);
    this.active = -1;
  }

  /** What is no longer there has no tooltip: told before the rendering, which takes the focus from it. */
  hostUpdate(): void {
    if (this.active >= this.drawn.marks.length) this.active = -1;
    this.#page.tell(this.#addressOf(this.drawn.marks[this.active]));
  }

  /** The mark with the tooltip. */
  get mark(): Mark | undefined {
    return this.drawn.marks[this.active];
  }

  /** Index of the mark to stand out: the one with the tooltip, or the one that is marked elsewhere on the page. */
  get here(): number {
    return this.active >= 0 ? this.active : this.#indexOf(this.#page.at);
  }

  #indexOf(address: string): number {
    return address ? this.drawn.marks.findIndex((mark) => this.#addressOf(mark) === address) : -1;
  }

  /** A share, or "other" with rows added up in it, is no value that the page could show elsewhere. */
  #addressOf(mark: Mark | undefined): string {
    const { figure } = this.host;
    if (!mark || !figure) return "";
    const { key, measure } = mark;
    const [value, printed] = [figure, originOf(figure)].map((of) => rowOf(of, key)?.cells[measure]);
    return value && value === printed ? addressOf(figure, key, measure, value.formula) : "";
  }

  /** A finger that is put down may be about to scroll: only when it is lifted there has it tapped. */
  readonly #outside = (event: PointerEvent): void => {
    const finger = event.pointerType === "touch";
    if (this.active === -1 || finger !== (event.type === "pointerup")) return;
    const path = event.composedPath();
    const inside = path.slice(0, Math.max(0, path.indexOf(this.host)));
    if (!inside.some((node) => (node as Partial<Element>).matches?.(".plot, .items"))) {
      if (finger) this.clear();
      else this.leave();
    }
  };

  /** The mouse may have opened the tooltip while the focus is elsewhere. */
  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key === "Escape") this.leave();
  };

  /** Shows a value's tooltip. */
  enter(index: number): void {
    if (index < 0) return this.leave();
    this.current = index;
    if (this.active === index) return;
    this.active = index;
    this.host.requestUpdate();
  }

  leave(): void {
    if (this.active === -1) return;
    this.active = -1;
    this.host.requestUpdate();
  }

  /** The mark under a point of the plot: of those whose target holds it, the one whose centre is nearest. */
  at(x: number, y: number): number {
    let best = -1;
    let nearest = Infinity;
    this.drawn.marks.forEach((mark, index) => {
      const area = mark.hit ?? mark;
      const dx = Math.abs(x - (area.x + area.width / 2));
      const dy = Math.abs(y - (area.y + area.height / 2));
      if (dx > Math.max(TARGET, area.width) / 2 || dy > Math.max(TARGET, area.height) / 2) return;
      const distance = Math.hypot(x - (mark.x + mark.width / 2), y - (mark.y + mark.height / 2));
      if (distance < nearest) [best, nearest] = [index, distance];
    });
    return best;
  }

  select(index: number): void {
    const mark = this.drawn.marks[index];
    const figure = this.host.figure;
    // What is drawn may be of the figure before: its values are none of this one.
    if (!mark || !figure || figure.id !== this.drawn.figureId) return;
    const address = `${mark.key}/${mark.measure}`;
    this.selected = this.selected === address ? undefined : address;
    this.#tell(this.selected ? { figure: figure.id, key: mark.key, measure: mark.measure } : null);
  }

  /**
   * A finger has nothing to point with: by one tap it comes to a value and selects it. A second tap, or one beside all
   * values, clears both.
   */
  tap(index: number): void {
    const mark = this.drawn.marks[index];
    const isSelected = mark !== undefined && this.selected === `${mark.key}/${mark.measure}`;
    if (!mark || (isSelected && index === this.active)) return void this.clear();
    this.enter(index);
    if (!isSelected) this.select(index);
  }

  /** Escape: the tooltip first, then the selection. @returns whether there was anything to clear */
  clear(): boolean {
    const had = this.active !== -1 || this.selected !== undefined;
    if (this.selected !== undefined) {
      this.selected = undefined;
      this.#tell(null);
    }
    this.leave();
    return had;
  }

  #tell(detail: SelectEvent["detail"]): void {
    this.host.dispatchEvent(new CustomEvent("fedasil-select", { detail, bubbles: true, composed: true }));
    this.host.requestUpdate();
  }

  /** Walks the values in the table's order. @returns the index to focus, or undefined if the key is not ours */
  step(key: string): number | undefined {
    const last = this.drawn.marks.length - 1;
    // Where the drawing is mirrored, the next value stands to the left.
    const right = getComputedStyle(this.host).direction === "rtl" ? -1 : 1;
    const to: { readonly [key: string]: number } = {
      ArrowDown: this.current + 1,
      ArrowRight: this.current + right,
      ArrowUp: this.current - 1,
      ArrowLeft: this.current - right,
      Home: 0,
      End: last,
      PageDown: this.current + 5,
      PageUp: this.current - 5,
    };
    const index = to[key];
    return index === undefined ? undefined : Math.min(last, Math.max(0, index));
  }
}
