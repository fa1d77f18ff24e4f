/**
 * One bar of 100 %, as long as the element is wide, so that bars below each other are on one scale. Names stand above
 * their parts, the numbers in them. What the source prints without a number is quoted below the bar, not plotted.
 */
import type { Chart, ChartConfiguration } from "chart.js";
import type { Look } from "../look/look.js";
import { rowLabel } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { drawnByPen } from "./by-pen.js";
import { lost } from "./doubt.js";
import { marksOf, type CanvasForm, type Drawing, type Mark, type View } from "./form.js";
import { measureIn, rule, widthOf, write } from "./pen.js";
import { INSET, layoutOf, type Layout } from "./share-bar-layout.js";
import { colorOf } from "./voice.js";

/** Turns what lies from `from` to `to` on the bar into px of the drawing, mirrored where text runs from the right. */
type Placing = (from: number, to?: number) => number;

const placingIn = (width: number, look: Look): Placing => (look.rtl ? (from, to = from) => width - to : (from) => from);

const drawParts = (ctx: CanvasRenderingContext2D, layout: Layout, look: Look, view: View, width: number): void => {
  const x = placingIn(width, look);
  const { top, thickness, lostFrom } = layout;
  for (const { row, from, to, inside } of layout.parts) {
    ctx.fillStyle = colorOf(row, view, look);
    ctx.fillRect(x(from, to), top, to - from, thickness);
    write(ctx, inside, x(from + INSET), top + thickness / 2, look.rtl ? "end" : "start");
  }
  if (lostFrom !== undefined) lost(ctx, [x(lostFrom, width), top, Math.max(1, width - lostFrom), thickness], look);
};

const drawNames = (ctx: CanvasRenderingContext2D, layout: Layout, look: Look, width: number): void => {
  const x = placingIn(width, look);
  const { names, floors, leading, top } = layout;
  for (const { lines, align, left, right, level, leader } of names) {
    const atLeft = (align === "start") !== look.rtl;
    lines.forEach((line, index) =>
      write(
        ctx,
        line,
        x(align === "start" ? left : right),
        floors[level]! - (lines.length - index - 0.5) * leading,
        atLeft ? "start" : "end",
      ),
    );
    if (level > 0) rule(ctx, [x(leader), floors[level]! + 1], [x(leader), top - 2], look.color.muted);
  }
};

const drawQuoted = (ctx: CanvasRenderingContext2D, { quoted, leading }: Layout, look: Look, width: number): void => {
  for (const { lines, y } of quoted)
    lines.forEach((line, index) =>
      write(ctx, line, look.rtl ? width : 0, y + (index + 0.5) * leading, look.rtl ? "end" : "start"),
    );
};

/** The target of a part is the part and what is above it: its name may be all that a finger can hit. */
const partMarks = ({ parts, top, thickness, measure }: Layout, x: Placing, words: Words): Mark[] =>
  parts.map(({ row, from, to }) => {
    const [left, width] = [x(from, to), to - from];
    return {
      key: row.key,
      measure: measure.id,
      name: rowLabel(row, words),
      x: left,
      y: top,
      width,
      height: thickness,
      hit: { x: left, y: 0, width, height: top + thickness },
    };
  });

const quotedMarks = ({ quoted, leading, measure }: Layout, x: Placing, words: Words, chart: Chart): Mark[] =>
  quoted.map(({ row, lines, y }) => {
    const width = Math.max(...lines.map((line) => widthOf(line, measureIn(chart.ctx))));
    const height = lines.length * leading;
    const box = { x: x(0, width), y, width, height };
    const name = rowLabel(row, words);
    return {
      key: row.key,
      measure: measure.id,
      name,
      ...box,
      shape: "text",
      hit: { x: 0, y, width: chart.width, height },
    };
  });

const configure: CanvasForm["configure"] = (figure, look, words, box, view): ChartConfiguration => {
  const layout = layoutOf(figure, look, words, box, view);
  const order = (key: string): number => figure.rows.findIndex((row) => row.key === key);
  const drawing: Drawing = {
    id: "share-bar",
    afterDatasetsDraw: ({ ctx, width }) => {
      drawParts(ctx, layout, look, view, width);
      drawNames(ctx, layout, look, width);
      drawQuoted(ctx, layout, look, width);
    },
    marks: (chart) => {
      const x = placingIn(chart.width, look);
      const marks = [...partMarks(layout, x, words), ...quotedMarks(layout, x, words, chart)];
      return marks.sort((a, b) => order(a.key) - order(b.key));
    },
  };
  return drawnByPen(drawing);
};

export const shareBar: CanvasForm = { configure, marks: marksOf };
