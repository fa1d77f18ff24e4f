/** Bubbles on a map of the world: the area is the number. What has no place on the map lies off it, at the same scale. */
import type { Chart, ChartConfiguration, ChartDataset, Plugin } from "chart.js";
import type { Figure } from "../figures/figure.js";
import type { Look } from "../look/look.js";
import type { Words } from "../tell/words.js";
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
import { circle, paintBelgium, paintHollow, paintMoves, strokeLines } from "./map-symbols.js";
import { paintStrip } from "./off-map.js";
import { hairlinesOf } from "./settling.js";
import { write, type Run } from "./pen.js";
import { boundsOf } from "../drawing/geometry.js";
import type { Spot } from "./spots.js";

export { mapHeight } from "./map-plan.js";

const ALPHA = { emphasis: 0.92, context: 0.82, other: 1 } as const;
const EDGE = 1.2;

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
    for (const shown of plan.shown.filter(({ tone }) => tone === "other" && !plan.numbered))
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
