/** One drawing out of several: each put at its place on a larger one. */
import type { Drawing, Shape } from "./drawing.js";
import type { Point, Rect } from "./geometry.js";

const shiftPath = (d: string, x: number, y: number): string =>
  // All after the first command is relative to it.
  d.replaceAll(
    /M(-?[\d.]+)[ ,]?(-?[\d.]+)/g,
    (_, left: string, top: string) => `M${Number(left) + x} ${Number(top) + y}`,
  );

/** The shapes, so many px further to the right and down. */
export const moved = (shapes: readonly Shape[], x: number, y: number): Shape[] => {
  const point = <P extends Point>(at: P): P => ({ ...at, x: at.x + x, y: at.y + y });
  return shapes.map((shape): Shape => {
    switch (shape.kind) {
      case "line":
      case "polygon":
        return { ...shape, points: shape.points.map(point) };
      case "path":
        return { ...shape, d: shiftPath(shape.d, x, y), clip: point<Rect>(shape.clip) };
      case "hatch": {
        const { within } = shape;
        const area = within && ("r" in within ? point(within) : within.map(point));
        return { ...point(shape), ...(area && { within: area }) };
      }
      default:
        return point(shape);
    }
  });
};

export interface Part {
  readonly drawing: Pick<Drawing, "shapes">;
  readonly x: number;
  readonly y: number;
}

/** A picture: without marks and scales, since nobody points at it. */
export const composed = (width: number, height: number, parts: readonly Part[]): Drawing => ({
  ...{ width, height, marks: [] },
  shapes: parts.flatMap(({ drawing, x, y }) => moved(drawing.shapes, x, y)),
});
