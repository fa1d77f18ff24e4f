/**
 * A drawing as the configuration of a stock Chart.js chart: bars and dots that stand for values are datasets, in units
 * of the data where the drawing has a scale; everything else is one plugin, in between at its own level.
 */
import type { ChartConfiguration, ChartDataset, Plugin, ScaleOptionsByType } from "chart.js";
import type { Theme } from "../theme/theme.js";
import type { Bar, Dot, Drawing, Shape, ValueScale } from "./drawing.js";
import { alphaOf, paintShapes } from "./paint-canvas.js";
import { patternOf } from "./patterns.js";

type Datum = (Bar | Dot) & { readonly datum: NonNullable<Bar["datum"]> };

const isDatum = (shape: Shape): shape is Datum => "datum" in shape && shape.datum !== undefined;

/** Shapes that one dataset can hold, above what the plugin paints before it. */
interface Layer {
  readonly below: Shape[];
  readonly data: Datum[];
}

const edgeOf = (shape: Datum): Dot["edge"] => (shape.kind === "dot" ? shape.edge : undefined);

/** A dataset has bars of one thickness on one scale, or dots. */
const belongs = (shape: Datum, [first]: readonly Datum[], scales: readonly ValueScale[]): boolean => {
  if (!first) return true;
  if (first.kind !== shape.kind || first.datum.scale !== shape.datum.scale || first.alpha !== shape.alpha) return false;
  // Dots may lie on each other, each with its edge.
  if (shape.kind === "dot" || first.kind === "dot") return !edgeOf(shape);
  const across = scaleOf(first, scales)?.axis === "x" ? "height" : "width";
  return Math.abs(first[across] - shape[across]) < 0.01;
};

const layersOf = (shapes: readonly Shape[], scales: readonly ValueScale[]): readonly Layer[] => {
  const layers: Layer[] = [];
  let below: Shape[] = [];
  for (const shape of shapes) {
    const last = layers.at(-1);
    if (!isDatum(shape)) below.push(shape);
    else if (last && below.length === 0 && belongs(shape, last.data, scales)) last.data.push(shape);
    else {
      layers.push({ below, data: [shape] });
      below = [];
    }
  }
  return [...layers, { below, data: [] }];
};

const scaleOf = ({ datum }: Datum, scales: readonly ValueScale[]): ValueScale | undefined =>
  datum.scale === undefined ? scales[0] : scales.find(({ id }) => id === datum.scale);

const PX = { x: "x", y: "y" } as const;

/** A value scale has its own id; what has none lies in px. */
const axesOf = (scale: ValueScale | undefined): { readonly x: string; readonly y: string } =>
  scale ? { ...PX, [scale.axis]: scale.id } : PX;

const point = (shape: Datum, scale: ValueScale | undefined): object => {
  const { value } = shape.datum;
  const middle = shape.kind === "dot" ? shape : { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
  const place = scale ? { ...middle, [scale.axis]: value } : middle;
  return { x: place.x, y: place.y, ...(shape.kind === "dot" && { r: shape.r }) };
};

const datasetOf = ({ data }: Layer, scales: readonly ValueScale[], theme: Theme, order: number): ChartDataset => {
  const [first] = data as [Datum];
  const scale = scaleOf(first, scales);
  const axes = axesOf(scale);
  // What has a pattern is painted in its place by the plugin.
  const colors = data.map(({ fill }) => (fill && !patternOf(fill, theme) ? theme.color[fill] : "transparent"));
  return {
    type: first.kind === "bar" ? "bar" : "bubble",
    label: scale?.label ?? "",
    data: data.map((shape) => point(shape, scale)),
    backgroundColor: colors,
    hoverBackgroundColor: colors,
    borderWidth: 0,
    clip: false,
    // Chart.js draws the highest order first.
    order,
    xAxisID: axes.x,
    yAxisID: axes.y,
    ...(first.kind === "bar" && {
      indexAxis: scale?.axis === "x" ? "y" : "x",
      barThickness: scale?.axis === "x" ? first.height : first.width,
      grouped: false,
      minBarLength: 1,
    }),
  } as unknown as ChartDataset;
};

type LinearOptions = Partial<ScaleOptionsByType<"linear">>;

const optionsOf = ({ axis, zero, unit }: ValueScale, { width, height }: Drawing): LinearOptions => {
  const [start, end] = [(0 - zero) / unit, ((axis === "x" ? width : height) - zero) / unit];
  // From the left up, and from the foot up, is how Chart.js has it.
  return {
    type: "linear",
    axis,
    display: false,
    bounds: "data",
    offset: false,
    beginAtZero: false,
    min: Math.min(start, end),
    max: Math.max(start, end),
    reverse: axis === "x" ? unit < 0 : unit > 0,
  };
};

const scalesOf = (drawing: Drawing): Record<string, LinearOptions> => {
  const { width, height, scales = [] } = drawing;
  const px = { unit: 1, zero: 0, label: "" };
  const all: readonly ValueScale[] = [...(["x", "y"] as const).map((axis) => ({ id: axis, axis, ...px })), ...scales];
  return Object.fromEntries(all.map((scale) => [scale.id, optionsOf(scale, { ...drawing, width, height })]));
};

/** What Chart.js does not paint of its bars and dots: patterns, and the edges of dots. */
const above = (data: readonly Datum[], theme: Theme): Shape[] =>
  data.flatMap((shape): Shape[] => {
    if (shape.fill && patternOf(shape.fill, theme)) return [shape];
    if (shape.kind === "bar" || !shape.edge) return [];
    const { x, y, r, edge } = shape;
    return [{ kind: "dot", x, y, r, edge }];
  });

const pluginOf = (layers: readonly Layer[], theme: Theme): Plugin => ({
  id: "fedasil-drawing",
  beforeDatasetDraw: ({ ctx }, { index }) => {
    const { below, data } = layers[index]!;
    paintShapes(ctx, below, theme);
    // Colours may be in any notation: they are never made transparent, the canvas is.
    ctx.globalAlpha = alphaOf(data[0]!.alpha, theme);
  },
  afterDatasetDraw: ({ ctx }, { index }) => {
    ctx.globalAlpha = 1;
    paintShapes(ctx, above(layers[index]!.data, theme), theme);
  },
  afterDatasetsDraw: ({ ctx }) => paintShapes(ctx, layers.at(-1)!.below, theme),
});

/** A new configuration at each call: Chart.js writes into what it is given. */
export const configurationOf = (drawing: Drawing, theme: Theme): ChartConfiguration => {
  const { scales = [] } = drawing;
  const layers = layersOf(drawing.shapes, scales);
  return {
    type: "bar",
    data: {
      datasets: layers.slice(0, -1).map((layer, index) => datasetOf(layer, scales, theme, layers.length - index)),
    },
    options: {
      layout: { padding: 0, autoPadding: false },
      scales: scalesOf(drawing),
    },
    plugins: [pluginOf(layers, theme)],
  };
};
