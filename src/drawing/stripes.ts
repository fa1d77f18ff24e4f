/** The lines of a hatched area, the same for every painter. */
import type { Hatch, Side } from "./drawing.js";

export interface Stripe {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  /** 0 to 1. */
  readonly alpha: number;
}

/** How much of a stripe is left at a place that lies this far (0 to 1) across and down. */
const left = (side: Side | undefined, across: number, down: number): number =>
  side === undefined ? 1 : { left: across, right: 1 - across, top: down, bottom: 1 - down }[side];

/** They reach beyond the area, to which a painter clips them. */
export const stripesOf = ({ x, y, width, height, gap = 6, falling, fade }: Hatch): Stripe[] => {
  if (width <= 0 || height <= 0) return [];
  const step = gap * Math.SQRT2;
  // Each line is drawn in short pieces, so that it can fade along its own length too.
  const piece = fade ? 4 : width + height;
  const stripes: Stripe[] = [];
  for (let start = x - height + (step - ((width + height) % step)) / 2; start < x + width; start += step)
    for (let at = 0; at < height; at += piece) {
      const end = Math.min(height, at + piece);
      const middle = (at + end) / 2;
      const across = (start + middle - x) / width;
      const down = (falling ? middle : height - middle) / height;
      stripes.push({
        from: [start + at, falling ? y + at : y + height - at],
        to: [start + end, falling ? y + end : y + height - end],
        alpha: Math.min(1, Math.max(0, left(fade, across, down))),
      });
    }
  return stripes;
};
