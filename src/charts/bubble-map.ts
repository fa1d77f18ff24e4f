/** Bubbles on a map of the world: the area is the number. What has no place on the map lies off it, at the same scale. */
import type { Chart, ChartConfiguration, ChartDataset, Plugin } from "chart.js";
import type { Figure } from "../figures/figure.js";
import type { Look } from "../look/look.js";
import type { Words } from "../tell/words.js";
import { stripes } from "./doubt.js";
import type { Box, CanvasForm, Mark, View } from "./form.js";
import { paintLand } from "./land-layer.js";
import {
  BELGIUM,
  belgiumRun,
  leadingOf,
  nameAlone,
  namedBeside,
  namedInside,
  numberAlone,
  type Shown,
} from "./map-names.js";
import { planOf, type MapPlan } from "./map-plan.js";
import { paintStrip } from "./off-map.js";
import { hairlinesOf } from "./settling.js";
import { write, type Run } from "./pen.js";
import { boundsOf, type Point, type Segment } from "./plane.js";
import type { Spot } from "./spots.js";

export { mapHeight } from "./map-plan.js";

const ALPHA = { emphasis: 0.92, context: 0.82, other: 1 } as const;
const EDGE = 1.2;
/** Width of the outline of a hollow bubble. */
const RING = 1.5;
/** Half the side of the hollow square of Belgium. */
const SQUARE = 4;

/** What marks need to know of a bubble; Chart.js keeps it with the data. */
type BubbleDataset = ChartDataset<"bubble"> & { readonly key: string; readonly measure: string; readonly name: string };

const datasetOf = ({ key, name, x, y, r, tone, hollow }: Shown, measure: string, look: Look): BubbleDataset => ({
  key,
  measure,
  name,
  data: [{ x, y, r }],
  backgroundColor: hollow === undefined ? look.color[tone] : look.color.paper,
  borderWidth: 0,
  clip: false,
  // Chart.js draws the highest order first: small bubbles lie on large ones.
  order: r,
});

const strokeLines = (ctx: CanvasRenderingContext2D, lines: readonly Segment[], color: string): void => {
  ctx.strokeStyle = color;
  ctx.lineWidth = 1;
  for (const [from, to] of lines) {
    ctx.beginPath();
    ctx.moveTo(from.x, from.y);
    ctx.lineTo(to.x, to.y);
    ctx.stroke();
  }
};

/** A bubble that was moved stays tied to its place: a dot there, a hairline to its middle. */
const paintMoves = (ctx: CanvasRenderingContext2D, moves: readonly Segment[], look: Look): void => {
  strokeLines(ctx, moves, look.color.ink);
  ctx.fillStyle = look.color.ink;
  for (const [home] of moves) {
    ctx.beginPath();
    ctx.arc(home.x, home.y, 1.3, 0, 2 * Math.PI);
    ctx.fill();
  }
};

const circle = (ctx: CanvasRenderingContext2D, { x, y }: Point, r: number): void => {
  ctx.beginPath();
  ctx.arc(x, y, Math.max(0, r), 0, 2 * Math.PI);
};

/** Between two bounds: stripes between two circles, on paper. Never solid, since nothing in it is known. */
const paintHollow = (ctx: CanvasRenderingContext2D, shown: Shown, inner: number, look: Look): void => {
  const { x, y, r, tone } = shown;
  ctx.save();
  circle(ctx, shown, r);
  ctx.clip();
  stripes(ctx, [x - r, y - r, 2 * r, 2 * r], look.color[tone], { gap: 5 });
  ctx.restore();
  ctx.fillStyle = look.color.paper;
  ctx.strokeStyle = look.color[tone];
  ctx.lineWidth = RING;
  circle(ctx, shown, inner);
  if (inner > 0) ctx.fill();
  for (const bound of inner > 0 ? [inner, r] : [r]) {
    circle(ctx, shown, bound - RING / 2);
    ctx.stroke();
  }
};

const paintBelgium = (ctx: CanvasRenderingContext2D, { belgium, narrow }: MapPlan, look: Look): void => {
  if (!belgium) return;
  const half = narrow ? SQUARE - 1.2 : SQUARE;
  ctx.fillStyle = look.color.paper;
  ctx.fillRect(belgium.x - half - 1.5, belgium.y - half - 1.5, 2 * half + 3, 2 * half + 3);
  ctx.strokeStyle = look.color.ink;
  ctx.lineWidth = 1.5;
  ctx.strokeRect(belgium.x - half, belgium.y - half, 2 * half, 2 * half);
};

const paintInside = (ctx: CanvasRenderingContext2D, shown: Shown, runs: readonly Run[]): void => {
  const height = runs.reduce((sum, run) => sum + leadingOf(run), 0);
  let top = shown.y - height / 2;
  for (const line of runs) {
    const leading = leadingOf(line);
    write(ctx, [line], shown.x, top + leading / 2, "center");
    top += leading;
  }
};

const paintName = (ctx: CanvasRenderingContext2D, spot: Spot, plan: MapPlan, look: Look): void => {
  const shown = plan.shown.find(({ key }) => key === spot.key);
  if (shown && spot.inside) return paintInside(ctx, shown, namedInside(shown, plan.narrow, look));
  if (shown && spot.number) paintInside(ctx, shown, numberAlone(shown, look));
  const runs = shown
    ? spot.number
      ? nameAlone(shown, look)
      : namedBeside(shown, look)
    : [belgiumRun(plan.belgium!, look)];
  write(ctx, runs, spot.box.x, spot.box.y + spot.box.height / 2, "start", look.color.paper);
};

/** The land below the bubbles; names, leaders and the strip above them. */
const painterOf = (plan: MapPlan, look: Look, box: Box): Plugin<"bubble"> => ({
  id: "fedasil-map",
  beforeDatasetsDraw({ ctx }) {
    paintLand(ctx, plan.outlook, look.color.land);
  },
  // Colours may be in any notation: they are never made transparent, the canvas is.
  beforeDatasetDraw({ ctx }, { index }) {
    const { tone, hollow } = plan.shown[index]!;
    ctx.globalAlpha = hollow === undefined ? ALPHA[tone] : 1;
  },
  afterDatasetDraw({ ctx }, { index }) {
    const shown = plan.shown[index]!;
    ctx.globalAlpha = 1;
    if (shown.tone !== "other") {
      circle(ctx, shown, shown.r);
      ctx.strokeStyle = look.color.paper;
      ctx.lineWidth = EDGE;
      ctx.stroke();
    }
    if (shown.hollow !== undefined) paintHollow(ctx, shown, shown.hollow, look);
  },
  afterDatasetsDraw({ ctx }) {
    ctx.save();
    paintMoves(ctx, hairlinesOf(plan.shown), look);
    paintBelgium(ctx, plan, look);
    strokeLines(
      ctx,
      plan.spots.flatMap(({ leader }) => (leader ? [leader] : [])),
      look.color.muted,
    );
    for (const spot of plan.spots.filter(({ key }) => key !== BELGIUM)) paintName(ctx, spot, plan, look);
    for (const spot of plan.spots.filter(({ key }) => key === BELGIUM)) paintName(ctx, spot, plan, look);
    for (const shown of plan.shown.filter(({ tone }) => tone === "other"))
      paintInside(ctx, shown, numberAlone(shown, look));
    paintStrip(ctx, plan.strip, box.width, look);
    ctx.restore();
  },
});

const configure = (figure: Figure, look: Look, words: Words, box: Box, view: View): ChartConfiguration => {
  const plan = planOf(figure, look, words, box, view);
  const configuration: ChartConfiguration<"bubble"> = {
    type: "bubble",
    data: { datasets: plan.shown.map((shown) => datasetOf(shown, plan.measure, look)) },
    options: {
      animation: false,
      events: [],
      responsive: false,
      layout: { autoPadding: false, padding: 0 },
      // Scales of px: a bubble lies exactly where it was placed.
      scales: {
        x: { type: "linear", display: false, min: 0, max: box.width },
        y: { type: "linear", display: false, min: 0, max: box.height, reverse: true },
      },
    },
    plugins: [painterOf(plan, look, box)],
  };
  return configuration;
};

const marks = (chart: Chart): Mark[] =>
  (chart.data.datasets as unknown as BubbleDataset[]).map(({ key, measure, name, data }, index) => {
    const { x, y } = chart.getDatasetMeta(index).data[0]!;
    return { key, measure, name, shape: "circle", ...boundsOf({ x, y, r: (data[0] as { r: number }).r }) };
  });

/** The first measure of a figure whose rows are countries. */
export const bubbleMap: CanvasForm = { configure, marks };
