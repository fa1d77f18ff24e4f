/**
 * A waterfall: levels, and the steps that lead from one to the next. The scale does not start at zero, so that no bar
 * stands on it; what is not exact opens towards the side that is unknown. Sign and words say up and down, no colour does.
 */
import type { Chart, ChartConfiguration } from "chart.js";
import type { Figure } from "../figures/figure.js";
import { isLevel, stagesOf, type Stage } from "../figures/levels.js";
import { originOf } from "../figures/origin.js";
import { textSize, type Look } from "../look/look.js";
import { rowLabel } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { drawnByPen } from "./by-pen.js";
import { doubtOf, openEnd, solid } from "./doubt.js";
import { marksOf, type Box, type CanvasForm, type Drawing, type Mark, type View } from "./form.js";
import { rule, run, write } from "./pen.js";
import { drawNet, netMark, netOf, type Net } from "./waterfall-net.js";
import { planeOf, type Plane } from "./waterfall-plane.js";
import { stageTexts, writeNames, writeValue, type StageText } from "./waterfall-text.js";

interface Layout {
  readonly stages: readonly Stage[];
  readonly texts: readonly StageText[];
  readonly net: Net | undefined;
  readonly plane: Plane;
}

/** The steps follow one another in time, in whatever order the table is. */
const layoutOf = (figure: Figure, look: Look, words: Words, box: Box, view: View): Layout => {
  const stages = stagesOf(originOf(figure));
  const texts = stageTexts(figure, stages, look, words, view);
  const net = netOf(originOf(figure), stages, look, words);
  const plane = planeOf(stages, texts, stages.length + (net ? 1 : 0), look, words, box);
  return { stages, texts, net, plane };
};

const drawScale = (ctx: CanvasRenderingContext2D, plane: Plane, look: Look): void => {
  const [from, to] = plane.across;
  for (const { value, text } of plane.ticks) {
    const at = plane.along(value);
    rule(ctx, plane.spot(at, from), plane.spot(at, to), look.color.grid);
    const label = [run(look, text, look.color.muted, 400, textSize.axis(look))];
    if (!plane.upright) write(ctx, label, at, to + 4 + 0.6 * textSize.axis(look), "center");
    else if (look.rtl) write(ctx, label, to + 8, at, "start");
    else write(ctx, label, from - 8, at, "end");
  }
};

/** Dotted, from the end of each stage to the beginning of the next. */
const drawConnectors = (ctx: CanvasRenderingContext2D, { stages, plane }: Layout, look: Look): void =>
  stages.slice(1).forEach(({ from }, index) => {
    const [a, b] = [plane.lane(index), plane.lane(index + 1)];
    const half = (Math.sign(b - a) * plane.thickness) / 2;
    const at = plane.along(from);
    rule(ctx, plane.spot(at, a + half), plane.spot(at, b - half), look.color.muted, [2, 3]);
  });

const drawStages = (ctx: CanvasRenderingContext2D, { stages, texts, plane }: Layout, look: Look): void =>
  stages.forEach((stage, index) => {
    const area = plane.area(stage.from, stage.to, index);
    const color = look.color[texts[index]!.voice];
    solid(ctx, area, color);
    if (!isLevel(stage) && doubtOf(stage.value) === "open") openEnd(ctx, area, plane.upper, color);
  });

const draw = (chart: Chart, layout: Layout, look: Look): void => {
  const { ctx, width } = chart;
  const { stages, texts, net, plane } = layout;
  drawScale(ctx, plane, look);
  drawConnectors(ctx, layout, look);
  drawStages(ctx, layout, look);
  if (net) drawNet(ctx, net, plane, stages.length, look, width);
  writeNames(ctx, texts, plane, look, width);
  stages.forEach(({ from, to }, index) =>
    writeValue(ctx, texts[index]!, plane.area(from, to, index), plane, index, look),
  );
};

/** Where a reader means a stage: its whole column or row. */
const slotOf = ({ upright, slot, lane }: Plane, index: number, width: number, height: number) =>
  upright ? { x: lane(index) - slot / 2, y: 0, width: slot, height } : { x: 0, y: index * slot, width, height: slot };

const marksFor = (layout: Layout, figure: Figure, words: Words, chart: Chart, rtl: boolean): Mark[] => {
  const { stages, net, plane } = layout;
  const measure = figure.measures[0]!.id;
  return figure.rows.flatMap((row): Mark[] => {
    const at = { key: row.key, measure, name: rowLabel(row, words) };
    if (row.key === net?.row.key) return [{ ...at, ...netMark(net, plane, stages.length, chart.width, rtl) }];
    const index = stages.findIndex((stage) => stage.row.key === row.key);
    if (index < 0) return [];
    const { from, to } = stages[index]!;
    const [x, y, width, height] = plane.area(from, to, index);
    return [{ ...at, x, y, width, height, hit: slotOf(plane, index, chart.width, chart.height) }];
  });
};

const configure = (figure: Figure, look: Look, words: Words, box: Box, view: View): ChartConfiguration => {
  const layout = layoutOf(figure, look, words, box, view);
  const drawing: Drawing = {
    id: "waterfall",
    afterDatasetsDraw: (chart) => draw(chart, layout, look),
    marks: (chart) => marksFor(layout, figure, words, chart, look.rtl),
  };
  return drawnByPen(drawing);
};

export const waterfall: CanvasForm = { configure, marks: marksOf };
