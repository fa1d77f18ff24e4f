/** Marks that move to their new places when a reader has asked for another order or measure. */
import type { Drawing } from "../drawing/drawing.js";
import type { Chart } from "../drawing/paint-chart.js";
import type { Theme } from "../theme/theme.js";

/** In ms. */
const DURATION = 300;

interface Painter {
  paintBetween(chart: Chart, from: Drawing, to: Drawing, share: number, theme: Theme): void;
}

const wantsLessMotion = (host: HTMLElement): boolean =>
  host.ownerDocument.defaultView?.matchMedia?.("(prefers-reduced-motion: reduce)")?.matches ?? true;

/** Slow at both ends. */
const eased = (share: number): number => share * share * (3 - 2 * share);

const hasSameMarks = ({ marks: before }: Drawing, { marks }: Drawing): boolean =>
  marks.length === before.length &&
  marks.every(({ key, x, y, width, height }, index) => {
    const other = before[index]!;
    return key === other.key && x === other.x && y === other.y && width === other.width && height === other.height;
  });

export class Motion {
  #from: Drawing | undefined;
  #to: Drawing | undefined;
  #begun: number | undefined;
  #frame = 0;

  constructor(private readonly host: HTMLElement) {}

  get moves(): boolean {
    return this.#from !== undefined;
  }

  /** Moves the marks of a chart, which is made already, from where they lay. */
  start(painter: Painter, chart: Chart, from: Drawing, to: Drawing, theme: Theme): void {
    cancelAnimationFrame(this.#frame);
    // Painted again on its way, in other colours perhaps: the way is the same.
    const goesOn = this.#to !== undefined && hasSameMarks(this.#to, to);
    if (!goesOn) {
      this.#from = hasSameMarks(from, to) || wantsLessMotion(this.host) ? undefined : from;
      this.#begun = undefined;
    }
    this.#to = to;
    // At once, so that nothing is seen as it will be.
    if (this.#from) this.#step(painter, chart, theme, performance.now());
  }

  #step(painter: Painter, chart: Chart, theme: Theme, now: number): void {
    const share = this.#begun === undefined ? 0 : Math.min(1, (now - this.#begun) / DURATION);
    if (share === 1) {
      this.stop();
      return chart.draw();
    }
    painter.paintBetween(chart, this.#from!, this.#to!, eased(share), theme);
    this.#frame = requestAnimationFrame((time) => {
      this.#begun ??= time;
      this.#step(painter, chart, theme, time);
    });
  }

  /** The chart is then as it was made. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#from = this.#to = undefined;
  }
}
