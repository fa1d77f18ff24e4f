import type { ReactiveController, ReactiveControllerHost } from "lit";
import { isDomForm, type DomForm } from "../charts/form.js";
import type { FormName } from "../charts/forms.js";
import type { Form, Scene } from "../charts/scene.js";
import type { Drawing, Mark } from "../drawing/drawing.js";
import type { Lazy } from "../lazy.js";
import { watchSize, whenNear } from "./observers.js";
import { CanvasPainter } from "./canvas-painter.js";
import { marksIn } from "./marks-in.js";
import { scaleOf } from "./plot-coordinates.js";
import type { ThemeController } from "./theme-controller.js";

/** In em: a drawing that is narrower has to be looked at, before a reader does. */
const TIGHT = 15;

/** What is to be shown, and how. */
export interface Plan extends Pick<Scene, "figure" | "words" | "view"> {
  readonly formName: FormName;
  readonly form: Lazy<Form | DomForm>;
  /** On a canvas; otherwise it is made of elements, which the host renders. */
  readonly painted: boolean;
}

interface Given {
  /** Undefined while there is nothing to draw. */
  readonly plan: () => Plan | undefined;
  readonly theme: ThemeController;
}

/**
 * The life of one drawing. Its room is watched; before each rendering the drawing is made, so that its marks are known;
 * after it the drawing is painted, from the moment at which the element comes near what the reader sees.
 */
export class DrawingController implements ReactiveController {
  /** Where the values lie; empty until something is drawn. */
  marks: readonly Mark[] = [];
  /** The drawing cannot be made here (no canvas, a file that did not arrive): the table takes its place. */
  failed = false;
  /** Letters too large for the room: the table, or the list, takes the place of the drawing until either changes. */
  crowded = false;
  width = 0;
  height = 0;
  /** What the marks are of. */
  #made: (Pick<Plan, "figure" | "words"> & { readonly form: Form | DomForm; readonly stamp: string }) | undefined;
  #drawing: Drawing | undefined;
  readonly #painter: CanvasPainter;
  #crowdedAt = "";
  #near = false;
  #plot: HTMLElement | undefined;
  #scale = 1;
  #stops: (() => void)[] = [];

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly given: Given,
  ) {
    host.addController(this);
    this.#painter = new CanvasPainter(host, given.theme);
  }

  /** The chart on the canvas; undefined while nothing is drawn there. */
  get chart(): object | undefined {
    return this.#painter.chart;
  }

  /** Id of the figure that the marks are of: until another is drawn, it is still that one. */
  get figureId(): string | undefined {
    return this.#made?.figure.id;
  }

  /** All is at hand that it takes to paint. */
  get ready(): boolean {
    return this.#painter.ready && this.given.plan()?.form.now !== undefined;
  }

  get #canvas(): HTMLCanvasElement | null | undefined {
    return this.#plot?.querySelector("canvas");
  }

  hostConnected(): void {
    if (!this.failed) return;
    // Elsewhere, or later, it may come.
    this.failed = false;
    this.#made = undefined;
  }

  hostUpdate(): void {
    const plan = this.given.plan();
    const form = plan?.form.now;
    if (!plan || !form || this.failed || !this.#near || isDomForm(form) || !this.#painter.ready) return;
    if (this.crowded) {
      if (this.#crowdedAt === this.#roomOf(plan)) return;
      this.crowded = false;
      this.height = 0;
    }
    if (!(this.width > 0 && this.height > 0) || !this.#isNew(plan, form)) return;
    try {
      this.#make(plan, form);
    } catch (error) {
      this.#failLater(error);
    }
  }

  /** Whether figure, words, form, colours or room are others than those of the present marks. */
  #isNew({ figure, words, view }: Plan, form: Form | DomForm): boolean {
    const { emphasis, topic } = view;
    const stamp = [this.width, this.height, this.given.theme.version, emphasis, topic].join();
    const { figure: before, words: said, form: drawn, stamp: at } = this.#made ?? {};
    if (figure === before && words === said && form === drawn && stamp === at) return false;
    this.#made = { figure, words, form, stamp };
    return true;
  }

  #make(plan: Plan, form: Form): void {
    const { width, height } = this;
    const { theme } = this.given;
    const context = this.#canvas?.getContext("2d");
    if (!context) throw new Error("this browser gives no 2D context");
    const { isLegible, measureOn, mirrored } = this.#painter.code;
    const measure = measureOn(context, theme);
    const made = form({ ...plan, theme: { em: theme.em }, box: { width, height, measure } });
    if (width < TIGHT * theme.em && !isLegible(made, measure)) return this.#crowd(plan);
    this.#drawing = theme.rtl ? mirrored(made) : made;
    this.marks = this.#drawing.marks;
  }

  #crowd(plan: Plan): void {
    this.#later(() => {
      this.#erase();
      this.crowded = true;
      this.#crowdedAt = this.#roomOf(plan);
    });
  }

  /** The table may be of another height than the drawing. */
  #failLater(error: unknown): void {
    this.#later(() => this.fail(error));
  }

  /** What changes a size may not follow from one in the same frame: an observer would be called in a circle. */
  #later(change: () => void): void {
    requestAnimationFrame(() => {
      change();
      this.host.requestUpdate();
    });
  }

  /** What it depends on whether a drawing can be read. */
  #roomOf({ figure, words }: Plan): string {
    const { id, rows, measures } = figure;
    return [this.width, this.given.theme.em, words.language, id, rows.length, measures.length].join();
  }

  hostUpdated(): void {
    const plot = this.host.shadowRoot?.querySelector<HTMLElement>(".plot") ?? undefined;
    if (plot !== this.#plot) {
      this.close();
      if (plot && this.host.isConnected) this.#open(plot);
    }
    const plan = this.given.plan();
    if (!plan || this.failed || !this.host.isConnected) return;
    const form = plan.form.now;
    if (!form || (plan.painted && !this.#painter.ready)) return void this.#load(plan);
    if (!this.#near || this.crowded) return;
    if (isDomForm(form)) this.#survey(plan, form);
    else this.#paint();
  }

  async #load({ form, painted }: Plan): Promise<void> {
    try {
      await Promise.all([form.load(), painted && this.#painter.load()]);
    } catch (error) {
      this.fail(error);
    }
    this.host.requestUpdate();
  }

  #open(plot: HTMLElement): void {
    this.#plot = plot;
    this.#stops = [
      watchSize(plot, (width, height) => {
        // On paper there is another picture.
        if (this.given.theme.printing) return;
        this.width = width;
        // Of a plot that is put away.
        if (!this.crowded) this.height = height;
        this.#scale = Math.max(1, Math.min(4, scaleOf(plot)));
        this.host.requestUpdate();
      }),
      whenNear(this.host, () => {
        this.#near = true;
        this.host.requestUpdate();
      }),
    ];
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Gives canvas, observers and listeners back. */
  close(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
    this.#erase();
    this.crowded = false;
    this.#plot = undefined;
    this.#near = false;
  }

  #erase(): void {
    this.#painter.erase(this.#canvas);
    this.#made = undefined;
    this.#drawing = undefined;
  }

  /** Paints what is painted already: the bitmap may have been lost, as browsers do that need the memory. */
  repaint(): void {
    this.#painter.forget();
    this.#paint();
  }

  #paint(): void {
    const [canvas, drawing, made] = [this.#canvas, this.#drawing, this.#made];
    if (!canvas || !drawing || !made) return;
    try {
      this.#painter.paint(canvas, drawing, made, this.#scale);
    } catch (error) {
      this.#failLater(error);
    }
  }

  /** Where the values of a form made of elements lie; they are there already. */
  #survey(plan: Plan, form: DomForm): void {
    if (!(this.width > 0 && this.height > 0) || !this.#isNew(plan, form)) return;
    this.marks = marksIn(this.#plot!, plan);
    // What an update has found out is rendered by the next one.
    queueMicrotask(() => this.host.requestUpdate());
  }

  fail(error: unknown): void {
    if (this.failed) return;
    this.failed = true;
    console.warn(`<${this.host.localName}> shows its table, since the drawing failed: ${String(error)}`);
  }
}
