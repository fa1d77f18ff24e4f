import type { ReactiveController, ReactiveControllerHost } from "lit";
import { defaultEdition } from "../figures/editions.js";
import type { Figure } from "../figures/figure.js";
import type { MarkEvent } from "./events.js";

/** By it inline values and charts know of each other, also those of another copy of the library. */
const EVENT = "fedasil-mark";

/** `FIGURE/KEY/MEASURE`, and no formula: these have spaces. */
const ADDRESS = /^[^/ ]+(\/[^/ ]+){2}$/;

/**
 * Address of a value; of a reference (a key figure) that of the value it refers to. The same place in another edition is
 * another number: `EDITION:FIGURE/KEY/MEASURE`.
 */
export const addressOf = ({ id, edition }: Figure, key: string, measure: string, formula = ""): string =>
  (edition === defaultEdition ? "" : `${edition}:`) + (ADDRESS.test(formula) ? formula : [id, key, measure].join("/"));

/** What a reader's pointer or focus is at, anywhere on the page: told, and heard, while the element is in it. */
export class PageMarks implements ReactiveController, EventListenerObject {
  /** Address of the value that is marked on the page, or "". */
  at = "";
  private own = "";
  private document?: Document;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    /** Whether the element shows the value of an address. */
    private readonly shows: (address: string) => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.document = this.host.ownerDocument;
    this.document.addEventListener(EVENT, this);
  }

  hostDisconnected(): void {
    this.tell("");
    this.document?.removeEventListener(EVENT, this);
    this.at = "";
  }

  /** Told before a rendering, so that it shows what is heard: the address that the reader is at here, or "". */
  tell(address: string): void {
    const { at, own } = this;
    this.own = address;
    // What another element has marked since is not ours to clear; what is marked already need not be said.
    if (address === own || (address ? at === address : at !== own)) return;
    const [figure, key, measure] = address.split("/");
    this.document?.dispatchEvent(new CustomEvent(EVENT, { detail: address ? { figure, key, measure } : null }));
  }

  handleEvent({ detail }: MarkEvent): void {
    const before = this.at;
    try {
      const at = detail === null ? "" : [detail.figure, detail.key, detail.measure].join("/");
      if (at === before || (at && !ADDRESS.test(at))) return;
      this.at = at;
      if (this.shows(before) || this.shows(at)) this.host.requestUpdate();
    } catch {
      // Any script of the page may say anything by this name.
    }
  }
}
