/** A number on paper is followed by its source: nothing can be opened there. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Figure, Value } from "../../figures/figure.js";

interface ValueHost extends ReactiveControllerHost, HTMLElement {
  readonly figure: Figure | undefined;
  readonly found: { readonly value: Value } | undefined;
}

const known = new WeakSet<ValueHost>();
const shown = new Set<ValueHost>();

/** "Fedasil, Balans 2023". */
const sourceOf = ({ figure, found }: ValueHost): string => {
  const source = figure?.sources.find(({ id }) => id === found?.value.source);
  return source ? `${source.publisher}, ${source.title}` : "";
};

const write = (host: ValueHost, source: string): void => {
  const text = host.ownerDocument.createElement("span");
  text.className = "source";
  text.textContent = ` (${source})`;
  text.style.setProperty("white-space", "normal");
  host.shadowRoot?.querySelector("button")?.after(text);
};

const erase = (): void => {
  for (const { shadowRoot } of shown) shadowRoot?.querySelector(".source")?.remove();
};

const inOrder = (a: Node, b: Node): number =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** Of numbers that follow each other from one publication only the first names it, as a text would. */
const onPrint = ({ type, currentTarget }: Event): void => {
  erase();
  if (type === "afterprint") return;
  let before = "";
  const page = [...shown].filter(({ ownerDocument }) => ownerDocument.defaultView === currentTarget);
  for (const host of page.sort(inOrder)) {
    const source = sourceOf(host);
    if (source && source !== before) write(host, source);
    before = source;
  }
};

class Printed implements ReactiveController {
  constructor(private readonly host: ValueHost) {
    host.addController(this);
  }

  hostConnected(): void {
    shown.add(this.host);
    const view = this.host.ownerDocument.defaultView;
    // The same listener for all: a window has it once.
    for (const type of ["beforeprint", "afterprint"]) view?.addEventListener(type, onPrint);
  }

  hostDisconnected(): void {
    shown.delete(this.host);
  }
}

/** From now on the number is printed with its source. */
export const print = (host: ValueHost): void => {
  if (known.has(host)) return;
  known.add(host);
  new Printed(host);
};
