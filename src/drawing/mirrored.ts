/** Mirrors a drawing for right-to-left pages: the one function that knows of direction. */
import type { Align, Drawing, Mark, Shape, Side, ValueScale } from "./drawing.js";
import type { Point, Rect } from "./geometry.js";

const SIDES: { readonly [side in Side]: Side } = { left: "right", right: "left", top: "top", bottom: "bottom" };
const ALIGNS: { readonly [align in Align]: Align } = { start: "end", center: "center", end: "start" };

/** Places and sides are mirrored; letters, numbers and the slope of stripes are not. */
export const mirrored = ({ width, height, shapes, marks, scales }: Drawing): Drawing => {
  const point = <P extends Point>(at: P): P => ({ ...at, x: width - at.x });
  const rect = <R extends Rect>(of: R): R => ({ ...of, x: width - of.x - of.width });

  const shapeOf = (shape: Shape): Shape => {
    if (shape.fixed) return shape;
    switch (shape.kind) {
      case "bar":
      case "outline":
        return rect(shape);
      case "hatch": {
        const { within, fade } = shape;
        const area = within && ("r" in within ? point(within) : within.map(point));
        return { ...rect(shape), ...(area && { within: area }), ...(fade && { fade: SIDES[fade] }) };
      }
      case "dot":
        return point(shape);
      case "line":
      case "polygon":
        return { ...shape, points: shape.points.map(point) };
      case "text":
        return { ...point(shape), align: ALIGNS[shape.align] };
      case "path": // land: maps are not mirrored
        return shape;
    }
  };

  const markOf = (mark: Mark): Mark =>
    mark.fixed ? mark : { ...rect(mark), ...(mark.hit && { hit: rect(mark.hit) }) };

  const scaleOf = (scale: ValueScale): ValueScale =>
    scale.axis === "y" ? scale : { ...scale, zero: width - scale.zero, unit: -scale.unit };

  return {
    ...{ width, height },
    shapes: shapes.map(shapeOf),
    marks: marks.map(markOf),
    ...(scales && { scales: scales.map(scaleOf) }),
  };
};
