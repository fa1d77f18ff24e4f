import type { Chart } from "chart.js";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { isDomForm, type Box, type CanvasForm, type DomForm, type Mark, type View } from "../charts/form.js";
import { rowOf, type Figure } from "../figures/figure.js";
import { rowLabel } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import type { ThemeController } from "./theme-controller.js";
import { watchSize, whenNear } from "./observers.js";
import type { Size } from "./paper.js";
import { placeOn, scaleOf } from "./on-plot.js";

type Painter = typeof import("../drawing/paint-chart.js");

/** In em: a drawing that is narrower has to be looked at, before a reader does. */
const TIGHT = 15;
// Loaded with the first such drawing.
let legible: Pick<typeof import("./legible.js"), "isLegible"> | undefined;

/** What is to be drawn. */
export interface Scene {
  readonly figure: Figure;
  readonly words: Words;
  readonly view: View;
  /** By the painter; otherwise it is made of elements, which the host renders. */
  readonly painted: boolean;
  /** At hand already, or still to be loaded. */
  readonly form: CanvasForm | DomForm | (() => Promise<CanvasForm | DomForm>);
}

export interface StageHost extends ReactiveControllerHost, HTMLElement {
  /** Undefined while there is nothing to draw. */
  readonly scene: Scene | undefined;
  readonly look: ThemeController;
  /** The reader saves data: nothing that paints is to be loaded. */
  readonly spares: boolean;
}

/**
 * The life of one drawing: opened at the first size that is not zero, near what the reader sees; drawn again when
 * figure, words, look or size change; closed when the element leaves. The canvas never decides a height.
 */
export class StageController implements ReactiveController {
  /** Where the values lie; empty until something is drawn. */
  marks: readonly Mark[] = [];
  /** The drawing cannot be made here (no canvas, a file that did not arrive): the table takes its place. */
  failed = false;
  /** Letters too large for the room: the table, or the list, takes the place of the drawing until either changes. */
  crowded = false;
  /** The chart on the canvas; undefined while nothing is drawn there. */
  chart: Chart | undefined;
  width = 0;
  height = 0;
  /** Pixels of the bitmap in each px. */
  #ratio = 1;
  /** On the screen; undefined where it is shown there. */
  #screen: (Size & { readonly form: Scene["form"] | undefined }) | undefined;
  #painter: Painter | undefined;
  #near = false;
  #plot: HTMLElement | undefined;
  #stops: (() => void)[] = [];
  #drawn = "";
  #drawnFigure: Figure | undefined;
  #drawnWords: Words | undefined;
  #drawnForm: CanvasForm | DomForm | undefined;
  #crowdedAt = "";
  #scheduled = false;

  constructor(private readonly host: StageHost) {
    host.addController(this);
  }

  hostUpdated(): void {
    const plot = this.host.shadowRoot?.querySelector<HTMLElement>(".plot") ?? undefined;
    if (plot !== this.#plot) {
      this.close();
      if (plot && this.host.isConnected) this.#open(plot);
    } else this.schedule();
  }

  hostDisconnected(): void {
    this.close();
  }

  #open(plot: HTMLElement): void {
    this.#plot = plot;
    this.#stops = [
      watchSize(plot, (width, height) => {
        if (this.#screen) this.#screen = { ...this.#screen, width, height };
        else this.#resize(width, height);
      }),
      whenNear(this.host, () => {
        this.#near = true;
        this.draw();
      }),
    ];
  }

  #resize(width: number, height: number): void {
    this.width = width;
    this.height = height;
    this.#ratio = Math.max(1, Math.min(4, scaleOf(this.#plot!)));
    this.draw();
  }

  /** Gives canvas, observers and listeners back. */
  close(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
    this.#erase();
    this.#plot = undefined;
    this.#screen = undefined;
    this.#near = false;
  }

  #erase(): void {
    const canvas = this.#canvas;
    if (canvas) this.#painter?.erase(canvas);
    this.chart = undefined;
    this.#drawn = "";
    this.crowded = false;
  }

  /** Draws after the present update, so that what the drawing tells can be rendered by the next one. */
  schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      this.draw();
    });
  }

  /** Draws now, near the reader or not, as wide and as sharp as paper wants it. */
  toPaper(size: Size, ratio: number): void {
    const { width, height } = this;
    this.#screen = { width, height, form: this.host.scene?.form };
    Object.assign(this, size);
    this.#ratio = ratio;
    this.draw();
  }

  /** Back to what the reader sees; a drawing that was made for paper alone is given back. */
  toScreen(): void {
    const screen = this.#screen;
    if (!screen) return;
    this.#screen = undefined;
    const { width, height } = screen;
    if (this.#near) this.#resize(width, height);
    else {
      Object.assign(this, { width, height });
      this.#erase();
      if (this.#canvas) this.#canvas.width = 0;
      this.marks = [];
      this.host.requestUpdate();
    }
  }

  /** Id of the figure that the marks are of: until another is drawn, it is still that one. */
  get figureId(): string | undefined {
    return this.#drawnFigure?.id;
  }

  /** All is at hand that it takes to paint. */
  get ready(): boolean {
    return this.#painter !== undefined && typeof this.host.scene?.form !== "function";
  }

  get #canvas(): HTMLCanvasElement | null | undefined {
    return this.#plot?.querySelector("canvas");
  }

  /** The form of the width of paper may not be at hand, and print does not wait for it: then it is that of the screen. */
  #form(scene: Scene | undefined): Scene["form"] | undefined {
    return (typeof scene?.form === "function" && this.#screen?.form) || scene?.form;
  }

  draw(): void {
    const { scene } = this.host;
    const form = this.#form(scene);
    if (!scene || !form || this.failed || this.host.spares || !this.host.isConnected) return;
    const painter = this.#painter;
    if (this.crowded && !this.#screen) {
      if (this.#crowdedAt === this.#room(scene)) return;
      // Opened anew, at the size that it will have then.
      return this.#later(() => this.close());
    }
    if (typeof form === "function" || (!painter && !isDomForm(form))) return void this.#load(scene);
    if (!(this.#near || this.#screen) || this.width === 0 || this.height === 0) return;
    const { emphasis, topic } = scene.view;
    const ratio = this.#screen ? this.#ratio : this.#ratio * devicePixelRatio;
    const stamp = [this.width, this.height, ratio, this.host.look.version, emphasis, topic].join();
    const same = form === this.#drawnForm && scene.figure === this.#drawnFigure && scene.words === this.#drawnWords;
    if (stamp === this.#drawn && same) return;
    this.#drawn = stamp;
    this.#drawnFigure = scene.figure;
    this.#drawnWords = scene.words;
    this.#drawnForm = form;
    if (isDomForm(form)) this.#survey(scene);
    else this.#paint(scene, form, painter!, ratio);
  }

  /** What it depends on whether a drawing can be read. */
  #room({ figure, words }: Scene): string {
    return [
      this.width,
      this.host.look.em,
      words.language,
      figure.id,
      figure.rows.length,
      figure.measures.length,
    ].join();
  }

  /** Without it, a drawing stays as it is. */
  async #loadLegible(): Promise<void> {
    try {
      legible = await import("./legible.js");
    } catch {
      legible = { isLegible: (...[, , , draw]) => (draw(), true) };
    }
    this.redraw();
  }

  /** Draws what is drawn already: the bitmap may have been lost, as browsers do that need the memory. */
  redraw(): void {
    this.#drawn = "";
    this.draw();
  }

  /** Draws, and looks whether it can be read where that is in doubt. */
  #look(context: CanvasRenderingContext2D, scene: Scene, draw: () => void): void {
    const { width, height } = this;
    // ColorScheme does not wait to be looked at.
    if (this.#screen || width >= TIGHT * this.host.look.em) return draw();
    if (!legible) return void this.#loadLegible();
    if (legible.isLegible(context, width, height, draw)) return;
    this.#painter!.erase(context.canvas);
    this.chart = undefined;
    this.#later(() => {
      this.crowded = true;
      this.#crowdedAt = this.#room(scene);
    });
  }

  /** What changes a size may not follow from one in the same frame: an observer would be called in a circle. */
  #later(change: () => void): void {
    requestAnimationFrame(() => {
      change();
      this.host.requestUpdate();
    });
  }

  /** Where the values of a form made of elements lie; they are there already. */
  #survey({ figure, words }: Scene): void {
    const plot = this.#plot!;
    this.marks = [...plot.querySelectorAll<HTMLElement>("[data-mark]")].flatMap((element): Mark[] => {
      const [key, measure] = element.dataset["mark"]!.split("/") as [string, string];
      const row = rowOf(figure, key);
      const { offsetWidth: width, offsetHeight: height } = element;
      // Put away: it is nowhere.
      return row && height > 0
        ? [{ key, measure, name: rowLabel(row, words), ...placeOn(plot, element), width, height }]
        : [];
    });
    this.host.requestUpdate();
  }

  #paint(scene: Scene, form: CanvasForm, painter: Painter, ratio: number): void {
    const { figure, words, view } = scene;
    const canvas = this.#canvas!;
    try {
      const context = canvas.getContext("2d");
      if (!context) throw new Error("this browser gives no 2D context");
      const box: Box = {
        width: this.width,
        height: this.height,
        measure: (text, font) => {
          context.font = font;
          return context.measureText(text).width;
        },
      };
      const look = this.host.look.on(context);
      this.#look(context, scene, () => {
        const configuration = form.configure(figure, look, words, box, view);
        this.chart = painter.paint(canvas, this.width, this.height, configuration, ratio);
        this.marks = form.marks(this.chart);
      });
    } catch (error) {
      this.fail(error);
      // The table may be of another height than the drawing.
      return this.#later(() => undefined);
    }
    this.host.requestUpdate();
  }

  #loading = false;

  async #load(scene: Scene): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    try {
      const form = typeof scene.form === "function" ? scene.form() : undefined;
      const painter = scene.painted ? import("../drawing/paint-chart.js") : undefined;
      [this.#painter] = await Promise.all([painter, form]);
    } catch (error) {
      this.fail(error);
    }
    this.#loading = false;
    this.host.requestUpdate();
  }

  fail(error: unknown): void {
    this.failed = true;
    console.warn(`<${this.host.localName}> shows its table, since the drawing failed: ${String(error)}`);
  }
}
