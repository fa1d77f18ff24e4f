/**
 * A drawing on its way to another one: what belongs to a value comes from where that value lay. Only for the eye, between
 * two orders or two measures of one figure; what has no counterpart is where it will be.
 */
import type { Drawing, Mark, Shape } from "./drawing.js";
import type { Rect } from "./geometry.js";
import { moved } from "./moved.js";

/** In px: a bar is the mark of its value where their edges differ by no more. */
const SAME = 1;

const SIDES = ["x", "y", "width", "height"] as const;

const isSame = (a: Rect, b: Rect): boolean => SIDES.every((side) => Math.abs(a[side] - b[side]) <= SAME);

/** Where a shape is, as far as it matters to which value it belongs. */
const placeOf = (shape: Shape): { readonly x: number; readonly y: number } | undefined => {
  if (shape.kind === "bar" || shape.kind === "hatch" || shape.kind === "outline")
    return { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
  return shape.kind === "dot" || shape.kind === "text" ? shape : undefined;
};

const holds = ({ x, y, width, height }: Rect, at: { readonly x: number; readonly y: number }): boolean =>
  at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;

const counterpart = ({ marks }: Drawing, { key, measure }: Mark): Mark | undefined =>
  marks.find((mark) => mark.key === key && mark.measure === measure) ?? marks.find((mark) => mark.key === key);

/** @param share 0: everything lies where its value lay in `from`; 1: it is `to` */
export const between = (from: Drawing, to: Drawing, share: number): Drawing => {
  const left = 1 - share;
  const onItsWay = (shape: Shape): Shape => {
    const at = placeOf(shape);
    const mark = at && to.marks.find((one) => holds(one.hit ?? one, at));
    const before = mark && counterpart(from, mark);
    if (!mark || !before) return shape;
    if (shape.kind === "bar" && isSame(shape, mark)) {
      const side = (name: (typeof SIDES)[number]): number => shape[name] + left * (before[name] - mark[name]);
      return { ...shape, x: side("x"), y: side("y"), width: side("width"), height: side("height") };
    }
    const [row, lay] = [mark.hit ?? mark, before.hit ?? before];
    // What stands behind the end of a bar follows it.
    const behind = at.x >= mark.x + mark.width ? before.x + before.width - mark.x - mark.width : lay.x - row.x;
    return moved([shape], left * behind, left * (lay.y - row.y))[0]!;
  };
  return { ...to, shapes: to.shapes.map(onItsWay) };
};
