/** Shapes at another place. */
import type { Shape } from "./drawing.js";
import type { Point, Rect } from "./geometry.js";

/** So many px further to the right and down. */
export const moved = (shapes: readonly Shape[], x: number, y: number): Shape[] => {
  const point = <P extends Point>(at: P): P => ({ ...at, x: at.x + x, y: at.y + y });
  return shapes.map((shape): Shape => {
    switch (shape.kind) {
      case "line":
      case "polygon":
        return { ...shape, points: shape.points.map(point) };
      case "path":
        return { ...point(shape), clip: point<Rect>(shape.clip) };
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
