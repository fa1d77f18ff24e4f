/** The net change of a waterfall: an arrow from the first level to the last, beside it. */
import type { Figure, Row } from "../figures/figure.js";
import type { Stage } from "../figures/levels.js";
import { textSize, type Look } from "../look/look.js";
import { rowLabel, valueText } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import type { Mark } from "./form.js";
import { measureIn, rule, run, widthOf, write, type Run } from "./pen.js";
import { GAP, LEVEL, type Plane } from "./waterfall-plane.js";
import { signed } from "./waterfall-text.js";

export interface Net {
  readonly row: Row;
  readonly from: number;
  readonly to: number;
  readonly value: readonly Run[];
  /** Beside an upright arrow; and over one that lies. */
  readonly word: readonly Run[];
  readonly name: readonly Run[];
}

export const netOf = (figure: Figure, stages: readonly Stage[], look: Look, words: Words): Net | undefined => {
  const measure = figure.measures[0]!;
  const row = figure.rows.find(({ role, cells }) => role === "reference" && cells[measure.id]?.timing === "during");
  if (!row || stages.length < 2) return undefined;
  const [from, to] = [stages[0]!.to, stages.at(-1)!.to];
  const text = signed(valueText(row.cells[measure.id]!, measure, words), to - from);
  const name = rowLabel(row, words);
  return {
    row,
    from,
    to,
    value: [run(look, text, look.color.ink, 700, 1.12 * textSize.label(look))],
    word: [run(look, words.figure.labels?.[row.key] ?? name, look.color.muted, 400, textSize.axis(look))],
    name: [run(look, name, look.color.ink, 700)],
  };
};

/** Where the arrow stands across the scale: upright, near the outer edge of the last level, so that words fit beside it. */
const acrossOf = (plane: Plane, count: number, rtl: boolean): number =>
  plane.upright ? plane.lane(count - 1) + (rtl ? 1 : -1) * (plane.thickness / 2 - 14) : plane.lane(count);

/** Its two ends along the scale: it stops short of the mark that it points at. */
const endsOf = ({ from, to }: Net, plane: Plane): readonly [number, number] => {
  const [start, end] = [plane.along(from), plane.along(to)];
  return [start, end - Math.sign(end - start) * (LEVEL / 2 + 5)];
};

const drawArrow = (
  ctx: CanvasRenderingContext2D,
  plane: Plane,
  ends: readonly [number, number],
  at: number,
  look: Look,
) => {
  const back = ends[1] - Math.sign(ends[1] - ends[0]) * 7;
  ctx.save();
  ctx.strokeStyle = look.color.ink;
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  ctx.moveTo(...plane.spot(ends[0], at));
  ctx.lineTo(...plane.spot(ends[1], at));
  ctx.moveTo(...plane.spot(back, at - 5));
  ctx.lineTo(...plane.spot(ends[1], at));
  ctx.lineTo(...plane.spot(back, at + 5));
  ctx.stroke();
  ctx.restore();
};

/** @param count how many stages there are */
export const drawNet = (
  ctx: CanvasRenderingContext2D,
  net: Net,
  plane: Plane,
  count: number,
  look: Look,
  width: number,
): void => {
  const at = acrossOf(plane, count, look.rtl);
  const ends = endsOf(net, plane);
  const middle = plane.upright ? plane.lane(count - 1) : at;
  const half = plane.upright ? plane.thickness / 2 : plane.thickness / 2 + 2;
  rule(ctx, plane.spot(ends[0], middle - half), plane.spot(ends[0], middle + half), look.color.muted, [2, 3]);
  drawArrow(ctx, plane, ends, at, look);
  if (plane.upright) writeBeside(ctx, net, at, (ends[0] + ends[1]) / 2, look, width);
  else writeAfter(ctx, net, plane, count, look, width);
};

/** On the outer side of an upright arrow if there is room, else on the inner one. */
const writeBeside = (
  ctx: CanvasRenderingContext2D,
  { value, word }: Net,
  at: number,
  middle: number,
  look: Look,
  width: number,
): void => {
  const widest = Math.max(...[value, word].map((line) => widthOf(line, measureIn(ctx))));
  const outside = (look.rtl ? at : width - at) - 10 >= widest;
  const right = outside !== look.rtl;
  const x = at + (right ? 10 : -10);
  const leading = 1.3 * textSize.label(look);
  write(ctx, value, x, middle - leading / 2, right ? "start" : "end", look.color.paper);
  write(ctx, word, x, middle + leading / 2, right ? "start" : "end", look.color.paper);
};

/** The name over the arrow's row, the number after its head. */
const writeAfter = (
  ctx: CanvasRenderingContext2D,
  { name, value, to }: Net,
  plane: Plane,
  count: number,
  look: Look,
  width: number,
): void => {
  const start = look.rtl ? "end" : "start";
  write(ctx, name, look.rtl ? width : 0, plane.nameAt(count), start, look.color.paper);
  write(ctx, value, plane.along(to) + (look.rtl ? -GAP : GAP), plane.lane(count), start, look.color.paper);
};

export const netMark = (
  net: Net,
  plane: Plane,
  count: number,
  width: number,
  rtl: boolean,
): Omit<Mark, "key" | "measure" | "name"> => {
  const at = acrossOf(plane, count, rtl);
  const [start, end] = endsOf(net, plane);
  const [low, length] = [Math.min(start, end), Math.abs(end - start)];
  if (!plane.upright)
    return {
      x: low,
      y: at - 8,
      width: length,
      height: 16,
      hit: { x: 0, y: count * plane.slot, width, height: plane.slot },
    };
  const hit = { x: plane.lane(count - 1) - plane.slot / 2, y: low, width: plane.slot, height: length };
  return { x: at - 8, y: low, width: 16, height: length, hit };
};
