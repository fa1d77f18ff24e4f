/**
 * Two measures of the same rows, side by side: bars for the number, and a rate as a tick on its own track from 0 to
 * 100. The bars are never filled with the rate, since that would count what nobody counted.
 */
import type { Chart, ChartConfiguration } from "chart.js";
import type { Figure, Measure, Row } from "../figures/figure.js";
import { textSize, type Look } from "../look/look.js";
import { measureLabel, rowLabel, unitWord, valueText } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { marksOf, stepOf, type Box, type CanvasForm, type Drawing, type Mark, type View } from "./form.js";
import { measureIn, rule, run, widthOf, write, type Run } from "./pen.js";

const GAP = 8;
const TRACK = 8;

interface Line {
  readonly row: Row;
  readonly bold: boolean;
  readonly name: Run[];
  readonly detail: Run[];
  readonly places: Run[];
  readonly rate: Run[];
  readonly value: number;
  readonly percent: number;
  /** Middle of the bar; of the name; of the detail. */
  readonly y: number;
  readonly nameY: number;
  readonly detailY: number;
}

interface Layout {
  readonly lines: readonly Line[];
  readonly measures: readonly [Measure, Measure];
  readonly narrow: boolean;
  readonly head: number;
  readonly thickness: number;
  readonly left: number;
  readonly scale: number;
  readonly rateLeft: number;
  readonly rateWidth: number;
}

const textsOf = (figure: Figure, look: Look, words: Words, view: View) => {
  const [places, rate] = figure.measures as readonly [Measure, Measure];
  return figure.rows
    .filter(({ role }) => role !== "reference")
    .map((row) => {
      const bold = view.emphasis.includes(row.key) || row.role === "total";
      const [a, b] = [row.cells[places.id], row.cells[rate.id]];
      const unit = row.role === "total" && a ? unitWord(places, a.value ?? 0, words) : "";
      const detail = words.figure.details?.[row.key];
      return {
        row,
        bold,
        name: [run(look, rowLabel(row, words), look.color.ink, bold ? 700 : 400)],
        detail: detail ? [run(look, detail, look.color.muted, 400, textSize.axis(look))] : [],
        places: [
          run(look, a ? valueText(a, places, words) : "", look.color.ink, bold ? 700 : 400),
          ...(unit ? [run(look, ` ${unit}`, look.color.muted)] : []),
        ],
        rate: [run(look, b ? valueText(b, rate, words) : "", look.color.ink, bold ? 700 : 400)],
        value: a?.value ?? a?.low ?? 0,
        percent: b?.value ?? 0,
      };
    });
};

const layoutOf = (figure: Figure, look: Look, words: Words, box: Box, view: View): Layout => {
  const texts = textsOf(figure, look, words, view);
  const narrow = stepOf(box.width, look.em) === "narrow";
  const label = textSize.label(look);
  const head = textSize.axis(look) * 1.3 + 10;
  const step = (box.height - head) / (texts.length - (texts.at(-1)?.row.role === "total" ? 0.35 : 0));
  const widest = (pick: (text: (typeof texts)[number]) => readonly Run[]): number =>
    Math.ceil(Math.max(...texts.map((text) => widthOf(pick(text), box.measure))));
  const left = narrow
    ? 0
    : Math.min(
        0.42 * box.width,
        Math.max(
          widest((t) => t.name),
          widest((t) => t.detail),
        ) + 22,
      );
  const rateText = widest((text) => text.rate);
  const rateWidth = narrow ? 0.265 * box.width : Math.min(160, 0.16 * box.width);
  const rateLeft = narrow ? box.width - rateWidth : box.width - rateText - 16 - rateWidth;
  const room = rateLeft - left - 24;
  const items = texts.filter(({ row }) => row.role !== "total");
  // On a narrow box the longest value stands inside its bar, so that bars keep the room.
  const scale = narrow
    ? room / Math.max(...items.map(({ value }) => value))
    : Math.min(
        ...items.map(({ value, places }) => (room - GAP - widthOf(places, box.measure)) / Math.max(value, 1e-9)),
      );
  const thickness = Math.min(narrow ? 22 : 26, 0.5 * step);
  const block = narrow ? label * 1.4 + thickness : 0;
  const lines = texts.map((text, index): Line => {
    const total = text.row.role === "total";
    const top = head + index * step;
    const middle = top + (total ? 0.65 : 1) * (step / 2);
    if (!narrow) {
      const shift = text.detail.length > 0 ? 0.62 * label : 0;
      return { ...text, y: middle, nameY: middle - shift, detailY: middle + shift * 1.15 };
    }
    const nameY = total ? middle : middle - block / 2 + 0.7 * label;
    return { ...text, y: total ? middle : middle + block / 2 - thickness / 2, nameY, detailY: 0 };
  });
  const measures = figure.measures as readonly [Measure, Measure];
  return { lines, measures, narrow, head, thickness, left, scale, rateLeft, rateWidth };
};

const fillRect = (ctx: CanvasRenderingContext2D, color: string, x: number, y: number, w: number, h: number): void => {
  ctx.fillStyle = color;
  ctx.fillRect(x, y, w, h);
};

/** Whether the line has a bar or a track of its own: on a narrow box the total is written only. */
const tracked = (layout: Layout, line: Line): boolean => !(layout.narrow && line.row.role === "total");

const drawTracks = ({ ctx }: Chart, layout: Layout, look: Look, x: (value: number, width?: number) => number): void => {
  for (const line of layout.lines) {
    if (!tracked(layout, line)) continue;
    fillRect(ctx, look.color.track, x(layout.rateLeft, layout.rateWidth), line.y - TRACK / 2, layout.rateWidth, TRACK);
  }
};

const drawTicks = ({ ctx }: Chart, layout: Layout, look: Look, x: (value: number, width?: number) => number): void => {
  for (const line of layout.lines) {
    if (!tracked(layout, line)) continue;
    const at = layout.rateLeft + (layout.rateWidth * line.percent) / 100;
    fillRect(ctx, look.color.muted, x(layout.rateLeft + layout.rateWidth - 1, 1), line.y - 7, 1, 14);
    fillRect(ctx, look.color.ink, x(at - 1.25, 2.5), line.y - 9, 2.5, 18);
  }
};

const drawTexts = (chart: Chart, layout: Layout, look: Look, words: Words): void => {
  const { ctx, width } = chart;
  const x = (value: number): number => (look.rtl ? width - value : value);
  const [start, end] = look.rtl ? (["end", "start"] as const) : (["start", "end"] as const);
  const headRun = (measure: Measure): Run[] => [
    run(look, measureLabel(measure, words), look.color.muted, 600, textSize.axis(look)),
  ];
  const headY = (layout.head - 10) / 2;
  write(ctx, headRun(layout.measures[0]), x(layout.left), headY, start);
  write(ctx, headRun(layout.measures[1]), x(layout.rateLeft), headY, start);
  rule(ctx, [0, layout.head - 6], [width, layout.head - 6], look.color.grid);
  for (const line of layout.lines) {
    const total = line.row.role === "total";
    if (total) {
      const top = Math.min(line.y, line.nameY) - (layout.narrow ? 18 : 22);
      rule(ctx, [0, top], [width, top], look.color.muted);
    }
    write(ctx, line.name, x(0), line.nameY, start);
    if (!layout.narrow && line.detail.length > 0) write(ctx, line.detail, x(0), line.detailY, start);
    drawValue(ctx, line, layout, look, x, start);
    if (layout.narrow) write(ctx, line.rate, x(layout.rateLeft), line.nameY, start);
    else write(ctx, line.rate, x(width), line.y, end);
  }
};

const drawValue = (
  ctx: CanvasRenderingContext2D,
  line: Line,
  layout: Layout,
  look: Look,
  x: (value: number) => number,
  start: "start" | "end",
): void => {
  const measure = measureIn(ctx);
  if (line.row.role === "total") {
    const at = layout.narrow ? widthOf(line.name, measure) + GAP : layout.left;
    return write(ctx, line.places, x(at), line.y, start);
  }
  const length = line.value * layout.scale;
  const own = widthOf(line.places, measure);
  if (layout.narrow && length + GAP + own > layout.rateLeft - 12) {
    const inside = line.places.map((piece) => ({
      ...piece,
      color: line.bold ? look.color["on-emphasis"] : look.color["on-context"],
    }));
    return write(ctx, inside, x(layout.left + length - GAP), line.y, look.rtl ? "start" : "end");
  }
  write(ctx, line.places, x(layout.left + length + GAP), line.y, start);
};

const marksFor = (layout: Layout, words: Words, look: Look, width: number): Mark[] =>
  layout.lines.flatMap((line) => {
    const [places, rate] = layout.measures;
    const flip = (left: number, w: number): number => (look.rtl ? width - left - w : left);
    const name = rowLabel(line.row, words);
    const total = line.row.role === "total";
    const length = total ? 90 : Math.max(1, line.value * layout.scale);
    const half = layout.thickness / 2;
    const middle = layout.rateLeft - 12;
    const top = Math.min(line.nameY, line.y) - half - 4;
    const height = Math.max(line.y, line.nameY) + half + 4 - top;
    return [
      {
        key: line.row.key,
        measure: places.id,
        name,
        x: flip(layout.left, length),
        y: line.y - half,
        width: length,
        height: layout.thickness,
        shape: total ? ("text" as const) : ("box" as const),
        hit: { x: flip(0, middle), y: top, width: middle, height },
      },
      {
        key: line.row.key,
        measure: rate.id,
        name,
        x: flip(layout.rateLeft, layout.rateWidth),
        y: line.y - 10,
        width: layout.rateWidth,
        height: 20,
        shape: tracked(layout, line) ? ("box" as const) : ("text" as const),
        hit: { x: flip(middle, width - middle), y: top, width: width - middle, height },
      },
    ];
  });

/** A scale on which `left` px is zero and a unit is `perUnit` px, over the whole width of the drawing. */
const scaleFrom = (left: number, perUnit: number, width: number, reverse: boolean) => ({
  type: "linear" as const,
  display: false,
  min: -left / perUnit,
  max: (width - left) / perUnit,
  reverse,
});

const configure = (figure: Figure, look: Look, words: Words, box: Box, view: View): ChartConfiguration => {
  const layout = layoutOf(figure, look, words, box, view);
  const x = (left: number, width = 0): number => (look.rtl ? box.width - left - width : left);
  const items = layout.lines.filter(({ row }) => row.role !== "total");
  const colors = items.map(({ row }) =>
    view.emphasis.includes(row.key)
      ? look.color.emphasis
      : row.role === "other"
        ? look.color.other
        : look.color.context,
  );
  const rated = layout.lines.filter((line) => tracked(layout, line));
  const drawing: Drawing = {
    id: "bullet-bars",
    beforeDatasetsDraw: (chart) => drawTracks(chart, layout, look, x),
    afterDatasetsDraw: (chart) => {
      drawTicks(chart, layout, look, x);
      drawTexts(chart, layout, look, words);
    },
    marks: (chart) => marksFor(layout, words, look, chart.width),
  };
  const common = { grouped: false, minBarLength: 1 };
  return {
    type: "bar",
    data: {
      datasets: [
        {
          ...common,
          label: measureLabel(layout.measures[0], words),
          data: items.map(({ value, y }) => ({ x: value, y })),
          backgroundColor: colors,
          barThickness: layout.thickness,
          xAxisID: "x",
        },
        {
          ...common,
          label: measureLabel(layout.measures[1], words),
          data: rated.map(({ percent, y }) => ({ x: percent, y })),
          backgroundColor: look.color.context,
          barThickness: TRACK,
          xAxisID: "rate",
        },
      ],
    },
    options: {
      indexAxis: "y",
      scales: {
        x: scaleFrom(layout.left, layout.scale, box.width, look.rtl),
        rate: { ...scaleFrom(layout.rateLeft, layout.rateWidth / 100, box.width, look.rtl), axis: "x" },
        y: { type: "linear", display: false, min: 0, max: box.height, reverse: true, offset: false },
      },
    },
    plugins: [drawing],
  };
};

export const bulletBars: CanvasForm = { configure, marks: marksOf };
