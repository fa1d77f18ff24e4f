/** One row of a dumbbell: two dots and the bar that joins them, or the stripes of what lies between two bounds. */
import type { Value } from "../figures/figure.js";
import { lowOf } from "../figures/whole.js";
import { BETWEEN, between, doubtOf, solid } from "./doubt.js";
import type { Pen } from "./dumbbell.js";
import { DOT, GAP, type Layout, type Line } from "./dumbbell-parts.js";
import { measureIn, rule, run, widthOf, write, type Run } from "./pen.js";

const JOIN = 4;

/** From where to where the mark of a value goes; `known` is false where there is none. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly dot: boolean;
  readonly known: boolean;
}

export const spanOf = (value: Value | undefined, left: number, scale: number): Span => {
  const doubt = doubtOf(value);
  if (doubt === "between")
    return { from: left + value!.low! * scale, to: left + value!.high! * scale, dot: false, known: true };
  const x = left + ((value && lowOf(value)) ?? 0) * scale;
  if (doubt === "none") return { from: left, to: left + 1, dot: false, known: false };
  return { from: x - DOT, to: x + DOT, dot: true, known: true };
};

const drawDot = ({ ctx, look, x }: Pen, { from, to }: Span, y: number, color: string): void => {
  for (const [radius, fill] of [
    [DOT + 1.5, look.color.paper],
    [DOT, color],
  ] as const) {
    ctx.fillStyle = fill;
    ctx.beginPath();
    ctx.arc(x((from + to) / 2), y, radius, 0, 2 * Math.PI);
    ctx.fill();
  }
};

const drawMark = (pen: Pen, span: Span, y: number, color: string): void => {
  if (!span.known) return;
  if (span.dot) return drawDot(pen, span, y, color);
  const width = span.to - span.from;
  between(pen.ctx, [pen.x(span.from, width), y - BETWEEN.thickness / 2, width, BETWEEN.thickness], color);
};

/**
 * The number of the part before its dot, that of the whole after it. Bounds stand after their stripes, since before
 * them is the name; where one has no room between the two marks, both stand behind the pair.
 */
const drawNumbers = (pen: Pen, { ends, y }: Line, [part, whole]: readonly [Span, Span], left: number): void => {
  const { ctx, look, x } = pen;
  const [first, second] = [ends[0].label, ends[1].label];
  const width = widthOf(first, measureIn(ctx));
  const last = Math.max(part.to, whole.to) + GAP;
  const beside = part.dot ? part.from - GAP - width >= left - DOT : part.to + 2 * GAP + width <= whole.from;
  if (!beside) {
    const both: Run[] = [...first, run(look, " · ", look.color.muted), ...second];
    return write(ctx, both, x(last), y, pen.start, look.color.paper);
  }
  if (part.dot) write(ctx, first, x(part.from - GAP), y, pen.end, look.color.paper);
  else write(ctx, first, x(part.to + GAP), y, pen.start, look.color.paper);
  write(ctx, second, x(last), y, pen.start, look.color.paper);
};

/** @param alone on a scale of its own, which has no axis: a hairline leads from its zero */
export const drawPair = (pen: Pen, line: Line, { left }: Layout, scale: number, alone: boolean): void => {
  const { ctx, look, x } = pen;
  const spans = line.ends.map(({ value }) => spanOf(value, left, scale)) as [Span, Span];
  const [part, whole] = spans;
  if (alone) rule(ctx, [x(left), line.y], [x(part.from), line.y], look.color.grid);
  if (part.dot && whole.dot) {
    const [from, to] = [Math.min(part.to, whole.to) - DOT, Math.max(part.from, whole.from) + DOT];
    solid(ctx, [x(from, to - from), line.y - JOIN / 2, to - from, JOIN], look.color.context);
  }
  // Dots lie on stripes, whose end may be where the dot is.
  for (const dots of [false, true])
    line.ends.forEach(({ color }, index) => {
      if (spans[index]!.dot === dots) drawMark(pen, spans[index]!, line.y, color);
    });
  drawNumbers(pen, line, spans, left);
};
