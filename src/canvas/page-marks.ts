import type { ReactiveController, ReactiveControllerHost } from "lit";
import { rowOf, type Figure } from "../figures/figure.js";

/** Fired when a reader comes to a value, in a chart or in a sentence, and with `null` when they leave it. */
export type MarkDetail = { readonly figure: string; readonly key: string; readonly measure: string } | null;

/** By it inline values and charts know of each other, also those of another copy of the library. */
const EVENT = "fedasil-mark";

/** `FIGURE/KEY/MEASURE` of a value; of a reference (a key figure) that of the value it refers to. */
export const addressOf = (figure: Figure, key: string, measure: string): string => {
  const formula = rowOf(figure, key)?.cells[measure]?.formula ?? "";
  return /^\S+\/\S+\/\S+$/.test(formula) ? formula : `${figure.id}/${key}/${measure}`;
};

/** "" where nothing is marked, undefined where another script of the page says something else. */
const addressIn = (detail: unknown): string | undefined => {
  if (detail === null) return "";
  try {
    const { figure, key, measure } = detail as Record<string, unknown>;
    const parts = [figure, key, measure];
    return parts.every((part) => part && typeof part === "string") ? parts.join("/") : undefined;
  } catch {
    return undefined;
  }
};

/** What the readers' pointer or focus is at, anywhere on the page: told, and heard, while the element is in it. */
export class PageMarks implements ReactiveController {
  /** Address of the value that is marked on the page, or "". */
  at = "";
  #own = "";

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    /** Whether the element shows the value of an address. */
    private readonly shows: (address: string) => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener(EVENT, this.#hear);
  }

  hostDisconnected(): void {
    this.tell("");
    document.removeEventListener(EVENT, this.#hear);
    this.at = "";
  }

  /** Told before a rendering, so that it shows what is heard: the address that the reader is at here, or "". */
  tell(address: string): void {
    const before = this.#own;
    if (address === before) return;
    this.#own = address;
    // What another element has marked since is not ours to clear; what is marked already need not be said.
    if (address ? this.at === address : this.at !== before) return;
    const [figure, key, measure] = address.split("/") as [string, string, string];
    const detail: MarkDetail = address ? { figure, key, measure } : null;
    // What has left the page tells the page itself.
    const from = this.host.isConnected ? this.host : document;
    from.dispatchEvent(new CustomEvent(EVENT, { detail, bubbles: true, composed: true }));
  }

  readonly #hear = (event: Event): void => {
    const before = this.at;
    const at = addressIn((event as CustomEvent<unknown>).detail);
    if (at === undefined || at === before) return;
    this.at = at;
    if (this.shows(before) || this.shows(at)) this.host.requestUpdate();
  };
}
