import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ThemeController } from "./theme-controller.js";
import { paperRatio, paperSize } from "./paper.js";
import type { StageController } from "./stage.js";

export interface PrintHost extends ReactiveControllerHost, HTMLElement {
  readonly look: ThemeController;
  /** Renders at once. */
  renderNow(): void;
}

const known = new WeakSet<PrintHost>();
/** Those of the page. */
const all = new Set<PrintController>();

/**
 * Print waits for nobody: when a browser says that it will print, colours, drawing and marks are made at once, also far
 * from what the reader sees; and afterwards all is as it was.
 */
class PrintController implements ReactiveController {
  #window: Window | null = null;

  constructor(
    private readonly host: PrintHost,
    private readonly stage: StageController,
  ) {
    host.addController(this);
    known.add(host);
  }

  hostConnected(): void {
    all.add(this);
    this.#window = this.host.ownerDocument.defaultView;
    this.#window?.addEventListener("beforeprint", this.#begin);
    this.#window?.addEventListener("afterprint", this.#end);
  }

  hostDisconnected(): void {
    all.delete(this);
    this.#window?.removeEventListener("beforeprint", this.#begin);
    this.#window?.removeEventListener("afterprint", this.#end);
    this.#end();
  }

  readonly #begin = (): void => {
    const { host, stage } = this;
    if (host.look.printing) return;
    this.#turn(true);
    const size = paperSize(host.shadowRoot!.querySelector(".frame")!);
    if (size) stage.toPaper(size, paperRatio(size, all.size));
    host.renderNow();
  };

  readonly #end = (): void => {
    if (!this.host.look.printing) return;
    this.#turn(false);
    this.stage.toScreen();
  };

  #turn(printing: boolean): void {
    const { host } = this;
    host.look.printing = printing;
    host.look.refresh();
    host.renderNow();
  }
}

/** From now on the element is printed as paper wants it. */
export const printed = (host: PrintHost, stage: StageController): void => {
  if (!known.has(host)) new PrintController(host, stage);
};
