import { Scale } from "chart.js";

/**
 * The scale of our forms: from its `min` to its `max`, in px. Chart.js' own linear scale also seeks its ends in the
 * data, makes ticks and measures their labels at each layout, shown or not; a form has both ends and writes its own.
 */
export class PlainScale extends Scale {
  static id = "linear";

  /** A number, or null for a bar that is not to be drawn: nothing is known of that year. */
  override parse(raw: number | null | undefined): number | null {
    return raw ?? null;
  }

  /** As large as it may be along its axis, and nothing across. */
  override update(width: number, height: number): void {
    const { min, max } = this.options as unknown as { readonly min: number; readonly max: number };
    Object.assign(this, { min, max, maxWidth: width, maxHeight: height, width: 0, height: 0 });
    this.setDimensions();
    this.configure();
  }

  override getPixelForValue(value: number): number {
    return this.getPixelForDecimal((value - this.min) / (this.max - this.min));
  }
}
