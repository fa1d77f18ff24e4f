/**
 * A list of bars on one scale, names above them; a rule binds what belongs together, under a head with its sum. What a
 * flow is on a phone, and for those who would rather compare lengths.
 */
import type { Chart, ChartConfiguration } from "chart.js";
import { isTogether } from "../figures/doubt.js";
import type { Figure } from "../figures/figure.js";
import type { Look } from "../look/look.js";
import { rowLabel } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { together } from "./doubt.js";
import { drawnByPen, mirrored } from "./by-pen.js";
import { totalRow } from "./flow-rows.js";
import { writeLabel } from "./flow-text.js";
import { marksOf, type Box, type CanvasForm, type Mark, type View } from "./form.js";
import { barTop, groupedPlan, type GroupedPlan, type Line } from "./grouped-plan.js";
import { write } from "./pen.js";
import { colorOf } from "./voice.js";

/** Thickness of the rule that binds a group. */
const RULE = 3;

interface Scene {
  readonly figure: Figure;
  readonly look: Look;
  readonly words: Words;
  readonly view: View;
  readonly plan: GroupedPlan;
}

const drawLine = ({ ctx, width }: Chart, line: Line, { look, view, plan }: Scene): void => {
  const x = mirrored(width, look);
  writeLabel(ctx, line.name, x(line.left), line.y, look.rtl ? "end" : "start");
  const { row, bar } = line;
  if (!row || !bar) return;
  const y = barTop(line);
  const color = colorOf(row, view, look);
  if (isTogether(row)) together(ctx, [x(line.left, bar.length), y, bar.length, plan.thickness], color);
  else {
    ctx.fillStyle = color;
    ctx.fillRect(x(line.left, bar.length), y, bar.length, plan.thickness);
  }
  write(ctx, [bar.value], x(bar.valueAt), y + plan.thickness / 2, look.rtl ? "end" : "start");
};

const draw = (chart: Chart, scene: Scene): void => {
  const { plan, look } = scene;
  const { ctx, width } = chart;
  const x = mirrored(width, look);
  const start = look.rtl ? "end" : "start";
  writeLabel(ctx, plan.whole, x(0), 0, start);
  ctx.fillStyle = look.color.context;
  for (const [top, foot] of plan.rules) ctx.fillRect(x(0, RULE), top, RULE, foot - top);
  for (const line of plan.lines) drawLine(chart, line, scene);
  if (plan.note) writeLabel(ctx, plan.note.label, x(0), plan.note.y, start);
};

type Place = Omit<Mark, "key" | "measure" | "name" | "hit">;

const marksIn = ({ plan, figure, words, look }: Scene, width: number): Mark[] => {
  const measure = figure.measures[0]!.id;
  const x = mirrored(width, look);
  const { thickness, whole } = plan;
  return figure.rows.flatMap((row): Mark[] => {
    const line = plan.lines.find((one) => one.row === row);
    const label = line?.name ?? (row === totalRow(figure) ? whole : undefined);
    if (!label) return [];
    const [left, top] = [line?.left ?? 0, line?.y ?? 0];
    const text: Place = { x: left, y: top, width: label.width, height: label.height, shape: "text" };
    const place = line?.bar ? { x: left, y: barTop(line), width: line.bar.length, height: thickness } : text;
    const hit = { x: 0, y: top, width, height: place.y + place.height - top };
    const name = rowLabel(row, words);
    return [{ key: row.key, measure, name, ...place, x: x(place.x, place.width), hit }];
  });
};

const configure = (figure: Figure, look: Look, words: Words, box: Box, view: View): ChartConfiguration => {
  const scene: Scene = { figure, look, words, view, plan: groupedPlan(figure, look, words, box, view) };
  return drawnByPen({
    id: "grouped-bars",
    afterDatasetsDraw: (chart) => draw(chart, scene),
    marks: (chart) => marksIn(scene, chart.width),
  });
};

export const groupedBars: CanvasForm = { configure, marks: marksOf };
