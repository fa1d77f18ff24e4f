/** Numbers of single days on a true scale of time. Nothing joins them: what lies between two of them nobody published. */
import type { Chart, ChartConfiguration } from "chart.js";
import type { Figure } from "../figures/figure.js";
import { textSize, type Look } from "../look/look.js";
import { measureLabel, rowLabel } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { scalesInPx } from "./column-row.js";
import { marksOf, type Box, type CanvasForm, type Drawing, type Mark, type View } from "./form.js";
import { rule, run, sizeOf, write } from "./pen.js";
import { areaOf, drawDoubt, hasDot, RADIUS } from "./point-mark.js";
import { LEADING, planOf, tickText, type Panel, type Plan } from "./point-plan.js";
import { drawTicks, drawTimes } from "./time-axis.js";

/** Hairlines with their numbers. The lowest is ink only where it is zero. */
const drawScale = (chart: Chart, panel: Panel, side: number, look: Look, words: Words): void => {
  const { ctx, width } = chart;
  const { measure, scale, yOf } = panel;
  const size = textSize.axis(look);
  const [from, to] = look.rtl ? [0, width - side] : [side, width];
  const step = Math.abs(yOf(scale.ticks[0]!) - yOf(scale.ticks[1] ?? scale.high));
  for (const tick of scale.ticks.filter((_, index) => step >= 1.2 * size || index % 2 === 0)) {
    const y = yOf(tick);
    rule(ctx, [from, y], [to, y], tick === 0 ? look.color.ink : look.color.grid);
    const text = [run(look, tickText(measure, tick, words), look.color.muted, 400, size)];
    write(ctx, text, look.rtl ? width : side - 8, y, "end");
  }
};

const drawWords = (ctx: CanvasRenderingContext2D, { points, places }: Panel, look: Look): void =>
  places.forEach((place, index) => {
    if (!place) return;
    const { x, lines } = points[index]!;
    const [left, top, width] = place.area;
    const { leader } = place;
    if (leader) rule(ctx, [leader[0], leader[1]], [leader[0], leader[2]], look.color.muted);
    // Words that do not stand in the middle of their point begin or end at it.
    const off = left + width / 2 - x;
    const align = Math.abs(off) < 1 ? "center" : off > 0 ? "start" : "end";
    const at = left + { start: 0, center: width / 2, end: width }[align];
    let y = top;
    for (const line of lines) {
      const height = LEADING * sizeOf(line[0]!.font);
      write(ctx, line, at, y + height / 2, align, look.color.paper);
      y += height;
    }
  });

const drawPanel = (chart: Chart, panel: Panel, plan: Plan, look: Look): void => {
  const middle = panel.top + 0.6 * textSize.label(look);
  write(chart.ctx, panel.heading, look.rtl ? chart.width : 0, middle, look.rtl ? "end" : "start");
  for (const point of panel.points) drawDoubt(chart.ctx, point, look);
  drawTicks(chart, plan.axis, panel.bottom, look);
  drawWords(chart.ctx, panel, look);
};

const markOf = (panel: Panel, index: number, words: Words): Mark => {
  const point = panel.points[index]!;
  const [x, y, width, height] = areaOf(point);
  const box = { key: point.row.key, measure: panel.measure.id, name: rowLabel(point.row, words), x, y, width, height };
  return hasDot(point) ? { ...box, shape: "circle" } : box;
};

/** Day by day, as in the table. */
const marksFor = ({ panels }: Plan, figure: Figure, words: Words): Mark[] =>
  figure.rows.flatMap((row) =>
    panels.flatMap((panel) =>
      panel.points.flatMap((point, index) => (point.row === row ? [markOf(panel, index, words)] : [])),
    ),
  );

const datasetOf = ({ measure, points }: Panel, words: Words) => {
  const dots = points.filter(hasDot);
  const colors = dots.map(({ color }) => color);
  return {
    label: measureLabel(measure, words),
    data: dots.map(({ x, y }) => ({ x, y, r: RADIUS })),
    backgroundColor: colors,
    hoverBackgroundColor: colors,
    borderWidth: 0,
  };
};

const configure = (figure: Figure, look: Look, words: Words, box: Box, view: View): ChartConfiguration => {
  const plan = planOf({ figure, look, words, box, view });
  const drawing: Drawing = {
    id: "dated-points",
    beforeDatasetsDraw: (chart) => {
      for (const panel of plan.panels) drawScale(chart, panel, plan.side, look, words);
    },
    afterDatasetsDraw: (chart) => {
      for (const panel of plan.panels) drawPanel(chart, panel, plan, look);
      drawTimes(chart, plan.axis, box.height - 0.5 * textSize.axis(look) - 1, look, words.language);
    },
    marks: () => marksFor(plan, figure, words),
  };
  return {
    type: "bubble",
    data: { datasets: plan.panels.map((panel) => datasetOf(panel, words)) },
    options: { layout: { autoPadding: false, padding: 0 }, scales: scalesInPx(box) },
    plugins: [drawing],
  };
};

export const datedPoints: CanvasForm = { configure, marks: marksOf };
