/**
 * What becomes of a whole, or who came by which way: straight bands as thick as their number, each labelled once. No
 * waves: these are persons. One number for several places together is striped, and never divided.
 */
import type { Chart, ChartConfiguration } from "chart.js";
import { isTogether } from "../figures/doubt.js";
import { rowOf, type Figure, type Row } from "../figures/figure.js";
import type { Look } from "../look/look.js";
import { rowLabel } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { stripes, together } from "./doubt.js";
import { drawnByPen, mirrored } from "./by-pen.js";
import type { Band, Node } from "./flow-layout.js";
import { NODE, planOf, type FlowPlan, type Written } from "./flow-plan.js";
import { flowsOf, nodeRow, totalRow } from "./flow-rows.js";
import { writeLabel } from "./flow-text.js";
import { marksOf, type Box, type CanvasForm, type Mark, type View } from "./form.js";
import { groupedBars } from "./grouped-bars.js";
import { rule } from "./pen.js";
import { colorOf } from "./voice.js";

/** How much of its colour a band has, on either set; and how far its ends run level. */
const DENSITY = { light: 0.22, dark: 0.34 } as const;
const LEVEL = 16;

interface Scene {
  readonly figure: Figure;
  readonly look: Look;
  readonly words: Words;
  readonly view: View;
  readonly plan: FlowPlan;
}

/** The way along one edge of a band, from the node it leaves to the one it enters. */
const edgeOf = ({ from, to, leaves, enters }: Band, { left }: FlowPlan): (readonly [number, number])[] => {
  const [start, end] = [left(from.level) + NODE, left(to.level)];
  return [
    [start, leaves],
    [start + LEVEL, leaves],
    [end - LEVEL, enters],
    [end, enters],
  ];
};

const trace = (ctx: CanvasRenderingContext2D, points: readonly (readonly [number, number])[]): void => {
  ctx.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y)));
};

const drawBand = ({ ctx, width }: Chart, band: Band, { figure, look, view, plan }: Scene): void => {
  const row = rowOf(figure, band.key)!;
  const color = colorOf(row, view, look);
  const x = mirrored(width, look);
  const edge = edgeOf(band, plan).map(([along, y]) => [x(along), y] as const);
  ctx.save();
  if (band.height < 1) {
    // A line at its place, thicker than to scale; through the node, which would be a dot.
    ctx.strokeStyle = color;
    ctx.lineWidth = 1;
    trace(ctx, [...edge, [x(plan.left(band.to.level) + NODE), band.enters]]);
    ctx.stroke();
  } else {
    trace(ctx, [...edge, ...edge.map(([along, y]) => [along, y + band.height] as const).reverse()]);
    ctx.closePath();
    if (isTogether(row)) {
      ctx.clip();
      const [top, foot] = [Math.min(band.leaves, band.enters), Math.max(band.leaves, band.enters) + band.height];
      const [from, to] = [edge[0]![0], edge.at(-1)![0]];
      stripes(ctx, [Math.min(from, to), top, Math.abs(to - from), foot - top], color, { gap: 8, width: 1 });
    } else {
      ctx.globalAlpha = DENSITY[look.set];
      ctx.fillStyle = color;
      ctx.fill();
    }
  }
  ctx.restore();
};

const drawNode = ({ ctx, width }: Chart, node: Node, { figure, look, view, plan }: Scene): void => {
  if (node.height < 1) return;
  const row = node.id === plan.root ? undefined : nodeRow(node.id, flowsOf(figure), figure, view);
  const color = node.id === plan.root ? look.color.ink : row ? colorOf(row, view, look) : look.color.context;
  const x = mirrored(width, look)(plan.left(node.level), NODE);
  if (row && isTogether(row) && row.to === node.id) return together(ctx, [x, node.y, NODE, node.height], color);
  ctx.fillStyle = color;
  ctx.fillRect(x, node.y, NODE, node.height);
};

const writeText = ({ ctx, width }: Chart, { label, x, y, align }: Written, look: Look): void => {
  const end = look.rtl ? "start" : "end";
  const start = look.rtl ? "end" : "start";
  writeLabel(ctx, label, mirrored(width, look)(x), y, align === "end" ? end : start);
};

const draw = (chart: Chart, scene: Scene): void => {
  const { plan, look } = scene;
  for (const band of plan.layout.bands) drawBand(chart, band, scene);
  for (const node of plan.layout.levels.flat()) drawNode(chart, node, scene);
  for (const text of [...plan.texts, ...(plan.total ? [plan.total] : [])]) writeText(chart, text, look);
  if (!plan.total) return;
  const top = plan.total.y - 9;
  rule(chart.ctx, [0, top], [chart.width, top], look.color.muted);
};

type Place = Omit<Mark, "key" | "measure" | "name">;

const wholePlace = ({ layout, left, total }: FlowPlan, width: number): Place => {
  if (total) {
    const { y, label } = total;
    return {
      x: 0,
      y,
      width: label.width,
      height: label.height,
      shape: "text",
      hit: { x: 0, y, width, height: label.height },
    };
  }
  const node = layout.levels[0]![0]!;
  return { x: left(0), y: node.y, width: NODE, height: node.height, shape: "text" };
};

/** Of a tree each value is at the node where its band ends; else it is the whole band, from end to end. */
const bandPlace = (band: Band, { root, left, layout }: FlowPlan, width: number): Place => {
  const { from, to, leaves, enters, height } = band;
  const [start, end] = [left(from.level), left(to.level) + NODE];
  if (root === undefined) {
    const y = Math.min(leaves, enters);
    const rows = { y, height: Math.max(leaves, enters) + height - y };
    return { x: start, width: end - start, ...rows, hit: { x: 0, width, ...rows } };
  }
  const rows = { y: to.y, height: Math.max(1, to.height) };
  // A label stands right of the last nodes, and on the band that enters another.
  const reach = to.level === layout.levels.length - 1 ? width : end;
  return { x: end - NODE, width: NODE, ...rows, hit: { x: start + NODE, width: reach - start - NODE, ...rows } };
};

/** A tree is walked along its bands: each part, and then what it is made of. The whole, which is no band, comes first. */
const alongFlow = (node: Band["from"], bands: readonly Band[]): string[] =>
  bands
    .filter(({ from }) => from === node)
    .sort((a, b) => a.leaves - b.leaves)
    .flatMap(({ key, to }) => [key, ...alongFlow(to, bands)]);

const markPlaces = ({ plan, figure, words, look }: Scene, width: number): Mark[] => {
  const measure = figure.measures[0]!.id;
  const x = mirrored(width, look);
  const turned = <T extends { readonly x: number; readonly width: number }>(area: T): T => ({
    ...area,
    x: x(area.x, area.width),
  });
  const placed = figure.rows.flatMap((row): { row: Row; place: Place }[] => {
    const band = plan.layout.bands.find(({ key }) => key === row.key);
    const place = band ? bandPlace(band, plan, width) : row === totalRow(figure) ? wholePlace(plan, width) : undefined;
    return place ? [{ row, place }] : [];
  });
  if (plan.root !== undefined) {
    const order = alongFlow(plan.layout.levels[0]![0]!, plan.layout.bands);
    placed.sort(({ row: a }, { row: b }) => order.indexOf(a.key) - order.indexOf(b.key));
  }
  return placed.map(({ row, place }): Mark => {
    const { hit } = place;
    const name = rowLabel(row, words);
    return { key: row.key, measure, name, ...turned(place), ...(hit ? { hit: turned(hit) } : {}) };
  });
};

const configure = (figure: Figure, look: Look, words: Words, box: Box, view: View): ChartConfiguration => {
  const plan = planOf(figure, look, words, box, view);
  // Large text in a narrow column: the same rows as bars, as on a phone.
  if (!plan.reads) return groupedBars.configure(figure, look, words, box, view);
  const scene: Scene = { figure, look, words, view, plan };
  return drawnByPen({
    id: "flow-bands",
    afterDatasetsDraw: (chart) => draw(chart, scene),
    marks: (chart) => markPlaces(scene, chart.width),
  });
};

export const flowBands: CanvasForm = { configure, marks: marksOf };
