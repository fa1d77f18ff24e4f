/**
 * A dumbbell: the part left, the whole right, joined; their share at the edge. What is only known between two bounds is
 * striped between ticks, never a dot and never zero. "Other" counts others in each measure: its numbers are written.
 */
import type { Chart, ChartConfiguration } from "chart.js";
import type { Figure } from "../figures/figure.js";
import type { Look } from "../look/look.js";
import { rowLabel } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { drawnByPen } from "./by-pen.js";
import { drawAxis, drawEnlarged, drawShares, drawWords, drawWritten, writtenAt } from "./dumbbell-frame.js";
import { layoutOf } from "./dumbbell-layout.js";
import { drawPair, spanOf } from "./dumbbell-pair.js";
import type { Layout, Line } from "./dumbbell-parts.js";
import { marksOf, type Box, type CanvasForm, type Drawing, type Mark, type View } from "./form.js";
import { measureIn, widthOf, write } from "./pen.js";

/** Mirrored in a right-to-left page; numbers are not. */
export interface Pen {
  readonly ctx: CanvasRenderingContext2D;
  readonly look: Look;
  readonly width: number;
  /** Left edge of something so wide. */
  x(left: number, width?: number): number;
  readonly start: "start" | "end";
  readonly end: "start" | "end";
}

const penOf = (chart: Chart, look: Look): Pen => ({
  ctx: chart.ctx,
  look,
  width: chart.width,
  x: (left, width = 0) => (look.rtl ? chart.width - left - width : left),
  start: look.rtl ? "end" : "start",
  end: look.rtl ? "start" : "end",
});

const drawNames = (pen: Pen, { narrow, left }: Layout, lines: readonly Line[]): void => {
  for (const { name, nameY } of lines)
    if (narrow) write(pen.ctx, name, pen.x(0), nameY, pen.start, pen.look.color.paper);
    else write(pen.ctx, name, pen.x(left - 16), nameY, pen.end);
};

const draw = (chart: Chart, layout: Layout, look: Look, words: Words): void => {
  const pen = penOf(chart, look);
  const { panels, written } = layout;
  drawAxis(pen, layout, words);
  if (panels.length > 1) drawEnlarged(pen, layout, words);
  panels.forEach(({ lines, scale }, index) => {
    const alone = index < panels.length - 1;
    for (const line of lines) drawPair(pen, line, layout, scale, alone);
  });
  const lines = [...panels.flatMap((panel) => panel.lines), ...written];
  drawNames(pen, layout, lines);
  drawWords(pen, layout);
  drawShares(pen, layout, lines);
  drawWritten(pen, layout);
};

const marksFor = (layout: Layout, figure: Figure, words: Words, look: Look, chart: Chart): Mark[] => {
  const pen = penOf(chart, look);
  const { panels, step, written } = layout;
  const marks = panels.flatMap(({ lines, scale }) =>
    lines.flatMap((line): Mark[] => {
      const spans = line.ends.map(({ value }) => spanOf(value, layout.left, scale));
      const middle = spans.reduce((sum, { from, to }) => sum + (from + to) / 4, 0);
      return line.ends.map(({ measure }, index): Mark => {
        const { from, to, dot } = spans[index]!;
        const half = dot ? 6 : 5;
        const [edge, room] = index === 0 ? [0, middle] : [middle, chart.width - middle];
        return {
          ...{ key: line.row.key, measure, name: rowLabel(line.row, words) },
          ...{ x: pen.x(from, to - from), y: line.y - half, width: to - from, height: 2 * half },
          shape: dot ? "circle" : "box",
          hit: {
            x: pen.x(edge, room),
            y: layout.narrow ? line.y + 10 - step : line.y - step / 2,
            width: room,
            height: step,
          },
        };
      });
    }),
  );
  const texts = written.flatMap((line) =>
    line.ends.map(({ measure, label }, index): Mark => {
      const { x, y } = writtenAt(look, layout, index, line);
      const width = widthOf(label, measureIn(chart.ctx));
      return {
        ...{ key: line.row.key, measure, name: rowLabel(line.row, words) },
        ...{ x: pen.x(x, width), y: y - 10, width, height: 20, shape: "text" },
      };
    }),
  );
  const order = figure.rows.map(({ key }) => key);
  return [...marks, ...texts].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
};

const configure = (figure: Figure, look: Look, words: Words, box: Box, view: View): ChartConfiguration => {
  const layout = layoutOf(figure, look, words, box, view);
  const drawing: Drawing = {
    id: "dumbbell",
    afterDatasetsDraw: (chart) => draw(chart, layout, look, words),
    marks: (chart) => marksFor(layout, figure, words, look, chart),
  };
  return drawnByPen(drawing);
};

export const dumbbell: CanvasForm = { configure, marks: marksOf };
