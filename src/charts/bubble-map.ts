/** Bubbles on a map of the world: the area is the number. What has no place on the map lies off it, at the same scale. */
import type { Chart, ChartConfiguration, ChartDataset, Plugin } from "chart.js";
import type { Figure } from "../figures/figure.js";
import { textSize, type Look } from "../look/look.js";
import type { Words } from "../tell/words.js";
import type { Box, CanvasForm, Mark, View } from "./form.js";
import { paintLand } from "./land-layer.js";
import { FROM_KEY, leadingOf, namedBeside, namedInside, type Shown } from "./map-names.js";
import { planOf, type MapPlan } from "./map-plan.js";
import { paintStrip } from "./off-map.js";
import { hairlinesOf } from "./settling.js";
import { run, write } from "./pen.js";
import { boundsOf, type Segment } from "./plane.js";
import type { Spot } from "./spots.js";

export { mapHeight } from "./map-plan.js";

const ALPHA = { emphasis: 0.92, context: 0.82, other: 1 } as const;
const EDGE = 1.2;
/** Half the side of the hollow square from which the persons left. */
const SQUARE = 4;

/** What marks need to know of a bubble; Chart.js keeps it with the data. */
type BubbleDataset = ChartDataset<"bubble"> & { readonly key: string; readonly measure: string; readonly name: string };

const datasetOf = ({ key, name, x, y, r, tone }: Shown, measure: string, look: Look): BubbleDataset => ({
  key,
  measure,
  name,
  data: [{ x, y, r }],
  backgroundColor: look.color[tone],
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

const paintFrom = (ctx: CanvasRenderingContext2D, { from, narrow }: MapPlan, look: Look): void => {
  if (!from) return;
  const half = narrow ? SQUARE - 1.2 : SQUARE;
  ctx.fillStyle = look.color.paper;
  ctx.fillRect(from.x - half - 1.5, from.y - half - 1.5, 2 * half + 3, 2 * half + 3);
  ctx.strokeStyle = look.color.ink;
  ctx.lineWidth = 1.5;
  ctx.strokeRect(from.x - half, from.y - half, 2 * half, 2 * half);
};

const paintInside = (ctx: CanvasRenderingContext2D, shown: Shown, narrow: boolean, look: Look): void => {
  const runs = namedInside(shown, narrow, look);
  const height = runs.reduce((sum, run) => sum + leadingOf(run), 0);
  let top = shown.y - height / 2;
  for (const line of runs) {
    const leading = leadingOf(line);
    write(ctx, [line], shown.x, top + leading / 2, "center");
    top += leading;
  }
};

const paintName = (ctx: CanvasRenderingContext2D, spot: Spot, plan: MapPlan, look: Look, words: Words): void => {
  const shown = plan.shown.find(({ key }) => key === spot.key);
  if (shown && spot.inside) return paintInside(ctx, shown, plan.narrow, look);
  const from = run(look, words.shell.map.from, look.color.muted, 400, textSize.axis(look));
  const runs = shown ? namedBeside(shown, look) : [from];
  write(ctx, runs, spot.box.x, spot.box.y + spot.box.height / 2, "start", look.color.paper);
};

/** The land below the bubbles; names, leaders and the strip above them. */
const painterOf = (plan: MapPlan, look: Look, words: Words, box: Box): Plugin<"bubble"> => ({
  id: "fedasil-map",
  beforeDatasetsDraw({ ctx }) {
    paintLand(ctx, plan.outlook, look.color.land);
  },
  // Colours may be in any notation: they are never made transparent, the canvas is.
  beforeDatasetDraw({ ctx }, { index }) {
    ctx.globalAlpha = ALPHA[plan.shown[index]!.tone];
  },
  afterDatasetDraw({ ctx }, { index }) {
    const { x, y, r, tone } = plan.shown[index]!;
    ctx.globalAlpha = 1;
    if (tone === "other") return;
    ctx.beginPath();
    ctx.arc(x, y, r, 0, 2 * Math.PI);
    ctx.strokeStyle = look.color.paper;
    ctx.lineWidth = EDGE;
    ctx.stroke();
  },
  afterDatasetsDraw({ ctx }) {
    ctx.save();
    paintMoves(ctx, hairlinesOf(plan.shown), look);
    paintFrom(ctx, plan, look);
    strokeLines(
      ctx,
      plan.spots.flatMap(({ leader }) => (leader ? [leader] : [])),
      look.color.muted,
    );
    for (const spot of plan.spots.filter(({ key }) => key !== FROM_KEY)) paintName(ctx, spot, plan, look, words);
    for (const spot of plan.spots.filter(({ key }) => key === FROM_KEY)) paintName(ctx, spot, plan, look, words);
    for (const shown of plan.shown.filter(({ tone }) => tone === "other")) paintInside(ctx, shown, plan.narrow, look);
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
    plugins: [painterOf(plan, look, words, box)],
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
