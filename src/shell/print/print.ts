/**
 * Figures on paper. When the browser says that it will print, each figure shows its picture as SVG, laid out for paper,
 * in the place of its canvas: print waits for nobody, so that this has come before, when the page had nothing to do.
 */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { isDomForm } from "../../charts/form.js";
import { drawn } from "../../charts/scene.js";
import type { Plan } from "../../controllers/drawing-controller.js";
import type { ThemeController } from "../../controllers/theme-controller.js";
import { measureOn } from "../../drawing/measure-on.js";
import { mirrored } from "../../drawing/mirrored.js";
import { svgInPage } from "../../drawing/paint-svg.js";
import { asNodes } from "../../drawing/xml.js";

export { printStyles } from "./print.styles.js";

/** In px: what A4 and Letter have between the margins of browsers and those of a page. */
const PAPER = 680;

export interface Printed {
  /** What is shown where there are so many px. */
  readonly planAt: (width: number) => Plan | undefined;
  readonly theme: ThemeController;
  /** Renders at once. */
  readonly render: () => void;
}

type Host = ReactiveControllerHost & HTMLElement;

/**
 * As wide as the figure will be on paper. No browser tells that in time, so it is guessed: not wider than paper, and in
 * a window that is narrower than paper as much wider as paper is. What is guessed wrong is scaled, and stays sharp.
 */
const paperWidth = (host: Host): number => {
  const view = host.ownerDocument.defaultView;
  const width = host.shadowRoot?.querySelector(".frame")?.clientWidth ?? PAPER;
  // A framed page is printed as it is seen.
  const more = view && view.parent === view ? Math.max(1, PAPER / view.innerWidth) : 1;
  return Math.floor(Math.min(PAPER, width * more));
};

export class PrintController implements ReactiveController {
  /** While the page is printed: the drawing. */
  picture: Node | undefined;
  #window: Window | null = null;

  constructor(
    private readonly host: Host,
    private readonly printed: Printed,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#window = this.host.ownerDocument.defaultView;
    this.#window?.addEventListener("beforeprint", this.#begin);
    this.#window?.addEventListener("afterprint", this.#end);
  }

  hostUpdated(): void {
    // The form of paper may be another than that of a telephone.
    this.printed.planAt(PAPER)?.form.want(this.host);
  }

  hostDisconnected(): void {
    this.#window?.removeEventListener("beforeprint", this.#begin);
    this.#window?.removeEventListener("afterprint", this.#end);
    this.#end();
  }

  readonly #begin = (): void => {
    if (this.printed.theme.printing) return;
    try {
      this.picture = this.#draw();
    } catch (error) {
      console.warn(`<${this.host.localName}> is printed as it is seen: ${String(error)}`);
    }
    this.#turn(true);
  };

  readonly #end = (): void => {
    if (!this.printed.theme.printing) return;
    this.picture = undefined;
    this.#turn(false);
  };

  #turn(printing: boolean): void {
    const { theme, render } = this.printed;
    theme.printing = printing;
    theme.refresh();
    render();
  }

  #draw(): Node | undefined {
    const width = paperWidth(this.host);
    const plan = this.printed.planAt(width);
    const form = plan?.form.now;
    const context = this.host.ownerDocument.createElement("canvas").getContext("2d");
    if (!plan || !form || isDomForm(form) || !context || width === 0) return undefined;
    const { theme } = this.printed;
    const box = { width, measure: measureOn(context, theme) };
    const drawing = drawn(form, { ...plan, theme: { em: theme.em }, box });
    const svg = svgInPage(theme.rtl ? mirrored(drawing) : drawing, { id: "print", patterns: theme.patterns });
    return asNodes(svg, this.host.ownerDocument)[0];
  }
}
