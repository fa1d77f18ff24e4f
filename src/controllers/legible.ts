/** Whether a drawing can be read: for letters so large, or a room so small, that no form was made for it. */

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Boxes of ink are told in whole px, and the ink of neighbours may touch. */
const TOUCH = 1.5;

const overlap = (a: Box, b: Box): boolean =>
  Math.min(a[2], b[2]) - Math.max(a[0], b[0]) > TOUCH && Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > TOUCH;

/** Runs what draws. @returns whether all that it wrote lies in the drawing, and none of it on another */
export const isLegible = (ctx: CanvasRenderingContext2D, width: number, height: number, draw: () => void): boolean => {
  const boxes = new Map<string, Box>();
  const { fillText } = ctx;
  ctx.fillText = (text, x, y) => {
    const ink = ctx.measureText(text);
    boxes.set([text, x, y].join(), [
      x - ink.actualBoundingBoxLeft,
      y - ink.actualBoundingBoxAscent,
      x + ink.actualBoundingBoxRight,
      y + ink.actualBoundingBoxDescent,
    ]);
    fillText.call(ctx, text, x, y);
  };
  try {
    draw();
  } finally {
    // The method of its class is there again.
    delete (ctx as Partial<CanvasRenderingContext2D>).fillText;
  }
  const all = [...boxes.values()].filter(([left, , right]) => right > left);
  const whole: Box = [-TOUCH, -TOUCH, width + TOUCH, height + TOUCH];
  return all.every(
    (box, index) =>
      box.every((edge, side) => (side < 2 ? edge >= whole[side]! : edge <= whole[side]!)) &&
      !all.slice(index + 1).some((other) => overlap(box, other)),
  );
};
