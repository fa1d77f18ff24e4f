/** What is on the canvas of one element: painted anew only where drawing, colours or sharpness are others. */
import type { Scene } from "../charts/scene.js";
import type { Drawing } from "../drawing/drawing.js";
import type { Chart } from "../drawing/paint-chart.js";
import { lazy } from "../lazy.js";
import { Motion } from "./motion.js";
import type { ThemeController } from "./theme-controller.js";

const painter = lazy("drawing", () => import("../drawing/paint-chart.js"));

/** What a drawing is of. */
type Shown = Pick<Scene, "figure" | "words">;

/** What was painted last. */
interface Painted extends Shown {
  readonly drawing: Drawing;
  readonly ratio: number;
  readonly stamp: string;
}

export class CanvasPainter {
  /** Undefined while nothing is drawn. */
  chart: Chart | undefined;
  #painted: Painted | undefined;
  readonly #motion: Motion;

  constructor(
    host: HTMLElement,
    private readonly theme: ThemeController,
  ) {
    this.#motion = new Motion(host);
  }

  /** All is at hand that it takes to paint. */
  get ready(): boolean {
    return painter.now !== undefined;
  }

  /** To be asked for when it is ready. */
  get code(): typeof import("../drawing/paint-chart.js") {
    return painter.now!;
  }

  /** @throws whatever the import throws when the file cannot be loaded */
  async load(): Promise<void> {
    await painter.load();
  }

  /**
   * @param scale how many px of the screen one px of the drawing is
   * @throws Error if the canvas gives no 2D context
   */
  paint(canvas: HTMLCanvasElement, drawing: Drawing, { figure, words }: Shown, scale: number): void {
    const ratio = scale * devicePixelRatio;
    const stamp = [this.theme.version, ratio].join();
    const before = this.#painted;
    if (before?.drawing === drawing && before.stamp === stamp) return;
    this.#painted = { drawing, figure, words, ratio, stamp };
    const colors = this.theme.resolve();
    this.chart = painter.now!.paint(canvas, drawing, colors, ratio);
    // The same figure in the same words and the same room: a reader has it arranged anew.
    const isSame = before?.figure.id === figure.id && before.words === words && before.ratio === ratio;
    const isArranged = before?.figure !== figure || this.#motion.moves;
    const { width, height } = drawing;
    if (isSame && isArranged && before.drawing.width === width && before.drawing.height === height)
      this.#motion.start(painter.now!, this.chart, before.drawing, drawing, colors);
    else this.#motion.stop();
  }

  /** What is painted is painted again the next time: the bitmap may have been lost. */
  forget(): void {
    this.#painted = undefined;
  }

  /** Gives the chart back. */
  erase(canvas: HTMLCanvasElement | null | undefined): void {
    this.#motion.stop();
    if (canvas) painter.now?.erase(canvas);
    this.chart = undefined;
    this.#painted = undefined;
  }
}
