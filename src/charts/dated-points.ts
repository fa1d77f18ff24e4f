/** Numbers of single days on a true scale of time. Nothing joins them: what lies between two of them nobody published. */
import type { Chart, ChartConfiguration } from "chart.js";
import type { Figure, Measure, Row, Value } from "../figures/figure.js";
import { formatNumber, formatPercent } from "../i18n/format.js";
import { fontOf, textSize, type Look } from "../look/look.js";
import { lettersOf, measureLabel, noteLetters, rowLabel, valueText } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { scalesInPx } from "./column-row.js";
import { between, doubtOf, OPEN, openEnd, type Area, type Doubt } from "./doubt.js";
import { marksOf, type Box, type CanvasForm, type Drawing, type Mark, type View } from "./form.js";
import { letterRuns, rule, run, sizeOf, widthOf, write, type Run } from "./pen.js";
import { placeAround } from "./point-labels.js";
import { drawTicks, drawTimes, spanOf, timeAxis, xOf, type TimeAxis } from "./time-axis.js";
import { valueScale, type ValueScale } from "./value-scale.js";
import { colorOf, isNamed } from "./voice.js";

const RADIUS = 6;
/** The ring of a rounded number lies this far outside its point. */
const RING = 3.5;
const LEADING = 1.22;
/** Between two panels, and under the last one for the times. */
const APART = 20;

interface Point {
  readonly row: Row;
  readonly doubt: Doubt;
  readonly x: number;
  readonly y: number;
  /** Where the day is not given: from the first of its month to the last. */
  readonly span: readonly [number, number];
  /** The upper bound's place, where there are two. */
  readonly highY: number;
  readonly lines: readonly (readonly Run[])[];
  readonly bold: boolean;
  readonly color: string;
}

interface Panel {
  readonly measure: Measure;
  readonly heading: readonly Run[];
  readonly top: number;
  /** Where the lowest line of the scale is, and where words may still stand under it. */
  readonly bottom: number;
  readonly room: Area;
  readonly scale: ValueScale;
  readonly yOf: (value: number) => number;
  readonly points: readonly Point[];
}

interface Layout {
  readonly panels: readonly Panel[];
  readonly axis: TimeAxis;
  readonly left: number;
}

const shownIn = (figure: Figure, measure: Measure): { row: Row; value: Value }[] =>
  figure.rows.flatMap((row) => {
    const value = row.cells[measure.id];
    return value && value.period !== "" ? [{ row, value }] : [];
  });

const lowestOf = (value: Value): number | undefined => value.value ?? value.low ?? value.high;

const tickText = (measure: Measure, value: number, { language }: Words): string =>
  measure.unit === "percent" ? formatPercent(value, language) : formatNumber(value, language);

/** "Places  scale from 33,000": which measure, and where its scale starts if that is not at zero. */
const headingOf = (measure: Measure, scale: ValueScale, alone: boolean, look: Look, words: Words): Run[] => {
  const from = words.figure.labels?.["scale-from"];
  const start = scale.low > 0 && from ? `${from} ${tickText(measure, scale.low, words)}` : "";
  if (alone && !start) return [];
  return [
    run(look, measureLabel(measure, words), look.color.ink, 700),
    ...(start ? [run(look, `  ${start}`, look.color.muted)] : []),
  ];
};

const linesOf = (
  row: Row,
  value: Value,
  measure: Measure,
  letters: string,
  bold: boolean,
  look: Look,
  words: Words,
) => {
  const size = textSize.axis(look);
  return [
    [run(look, valueText(value, measure, words), look.color.ink, bold ? 700 : 500)],
    [run(look, rowLabel(row, words), look.color.muted, bold ? 600 : 400, size), ...letterRuns(look, letters, size)],
  ];
};

const pointsOf = (
  figure: Figure,
  measure: Measure,
  axis: TimeAxis,
  yOf: Panel["yOf"],
  bottom: number,
  look: Look,
  words: Words,
  view: View,
): Point[] => {
  const letters = noteLetters(figure);
  return shownIn(figure, measure).map(({ row, value }): Point => {
    const { from, to } = spanOf(value.period);
    const bold = isNamed(row, view);
    const low = lowestOf(value);
    return {
      row,
      bold,
      doubt: doubtOf(value),
      x: xOf(axis, (from + to) / 2),
      y: low === undefined ? bottom : yOf(low),
      span: [xOf(axis, from), xOf(axis, to)],
      highY: value.high === undefined ? bottom : yOf(value.high),
      lines: linesOf(row, value, measure, lettersOf(row, letters, measure.id), bold, look, words),
      color: colorOf(row, view, look),
    };
  });
};

const layoutOf = (figure: Figure, look: Look, words: Words, box: Box, view: View): Layout => {
  const measures = figure.measures.filter((measure) => shownIn(figure, measure).length > 0);
  const scales = measures.map((measure) =>
    valueScale(
      measure,
      shownIn(figure, measure).flatMap(({ value }) => lowestOf(value) ?? []),
    ),
  );
  const font = fontOf(look, textSize.axis(look));
  const tickTexts = measures.flatMap((measure, index) =>
    scales[index]!.ticks.map((tick) => tickText(measure, tick, words)),
  );
  const left = Math.ceil(Math.max(0, ...tickTexts.map((text) => box.measure(text, font)))) + 8;
  const spans = measures.flatMap((measure) => shownIn(figure, measure).map(({ value }) => spanOf(value.period)));
  const edge = RADIUS + RING + 1;
  const [start, end] = look.rtl ? [edge, box.width - left - edge] : [left + edge, box.width - edge];
  const axis = timeAxis(spans, start, end, look.rtl);
  const line = LEADING * (textSize.label(look) + textSize.axis(look));
  const headings = measures.map((measure, index) =>
    headingOf(measure, scales[index]!, measures.length === 1, look, words),
  );
  const weights: number[] = measures.map(({ unit }) => (unit === "percent" && measures.length > 1 ? 0.6 : 1));
  const foot = textSize.axis(look) + 14;
  const free = box.height - foot - APART * (measures.length - 1);
  const unit = free / weights.reduce((sum, weight) => sum + weight, 0);
  let top = 0;
  const panels = measures.map((measure, index): Panel => {
    const scale = scales[index]!;
    const bottom = top + unit * weights[index]!;
    const head = top + (headings[index]!.length > 0 ? 1.4 * textSize.label(look) : 0);
    // Over the highest line there is room for the words of a point on it.
    const high = head + line + 12;
    const yOf = (value: number): number => bottom - ((value - scale.low) / (scale.high - scale.low)) * (bottom - high);
    const room: Area = [look.rtl ? 0 : left, head, box.width - left, bottom - head];
    const points = pointsOf(figure, measure, axis, yOf, bottom, look, words, view);
    const panel = { measure, heading: headings[index]!, top, bottom, room, scale, yOf, points };
    top = bottom + APART;
    return panel;
  });
  return { panels, axis, left };
};

const markArea = ({ doubt, x, y, highY }: Point): Area => {
  if (doubt === "open") return [x - RADIUS - 2, y - OPEN.column, 2 * RADIUS + 4, OPEN.column + 2];
  if (doubt === "between") return [x - RADIUS - 4, highY, 2 * RADIUS + 8, y - highY];
  const radius = RADIUS + (doubt === "rounded" ? RING + 1 : 0);
  return [x - radius, y - radius, 2 * radius, 2 * radius];
};

/** A month without a day is a line from its first to its last, where that is longer than the mark itself. */
const spanArea = ({ doubt, span: [from, to], y }: Point): Area[] =>
  doubt !== "none" && Math.abs(to - from) > 4 * RADIUS ? [[Math.min(from, to), y - 2, Math.abs(to - from), 4]] : [];

const drawDoubt = (ctx: CanvasRenderingContext2D, point: Point, look: Look): void => {
  const { doubt, x, y, color, highY } = point;
  for (const [left, , width] of spanArea(point)) rule(ctx, [left, y], [left + width, y], color, [], 2);
  if (doubt === "between") between(ctx, [x - RADIUS, highY, 2 * RADIUS, y - highY], color, true);
  if (doubt === "open") {
    rule(ctx, [x - RADIUS - 2, y], [x + RADIUS + 2, y], color, [], 4);
    openEnd(ctx, [x - RADIUS, y - 2, 2 * RADIUS, 0], "top", color, OPEN.column - 4);
  }
  if (doubt !== "rounded") return;
  ctx.save();
  ctx.strokeStyle = look.color.ink;
  ctx.lineWidth = 2;
  ctx.setLineDash([4, 3]);
  ctx.beginPath();
  ctx.arc(x, y, RADIUS + RING, 0, 2 * Math.PI);
  ctx.stroke();
  ctx.restore();
};

const drawScale = (
  chart: Chart,
  { measure, scale, yOf, bottom }: Panel,
  { left }: Layout,
  look: Look,
  words: Words,
): void => {
  const { ctx, width } = chart;
  const [from, to] = look.rtl ? [0, width - left] : [left, width];
  const apart = Math.abs(yOf(scale.ticks[0]!) - yOf(scale.ticks[1] ?? scale.high)) >= 1.2 * textSize.axis(look);
  for (const tick of scale.ticks.filter((_, index) => apart || index % 2 === 0)) {
    const y = yOf(tick);
    const isBase = tick === scale.low;
    rule(ctx, [from, y], [to, y], isBase && scale.low === 0 ? look.color.ink : look.color.grid);
    const text = [run(look, tickText(measure, tick, words), look.color.muted, 400, textSize.axis(look))];
    write(ctx, text, look.rtl ? width : left - 8, Math.min(y, bottom - 1), "end");
  }
};

const drawWords = ({ ctx }: Chart, { points, room }: Panel, ruler: Box["measure"], look: Look): void => {
  const labelled = points.map((point) => ({
    mark: markArea(point),
    bold: point.bold,
    width: Math.max(...point.lines.map((line) => widthOf(line, ruler))),
    height: LEADING * point.lines.reduce((sum, line) => sum + sizeOf(line[0]!.font), 0),
  }));
  placeAround(labelled, room, points.flatMap(spanArea)).forEach((place, index) => {
    if (!place) return;
    const { area, leader } = place;
    const { mark } = labelled[index]!;
    if (leader) rule(ctx, [leader[0], leader[1]], [leader[0], leader[2]], look.color.muted);
    // Beside its point a label begins or ends at it.
    const [before, after] = [mark[0] + mark[2] / 2 - area[0], area[0] + area[2] - mark[0] - mark[2] / 2];
    const align = Math.abs(before - after) < 2 ? "center" : before > after ? "end" : "start";
    const x = area[0] + { start: 0, center: area[2] / 2, end: area[2] }[align];
    let y = area[1];
    for (const line of points[index]!.lines) {
      const height = LEADING * sizeOf(line[0]!.font);
      write(ctx, line, x, y + height / 2, align, look.color.paper);
      y += height;
    }
  });
};

const drawPanel = (chart: Chart, panel: Panel, layout: Layout, ruler: Box["measure"], look: Look): void => {
  const { heading, top, points } = panel;
  const middle = top + 0.6 * textSize.label(look);
  write(chart.ctx, heading, look.rtl ? chart.width : 0, middle, look.rtl ? "end" : "start");
  for (const point of points) drawDoubt(chart.ctx, point, look);
  drawTicks(chart, layout.axis, panel.bottom, look);
  drawWords(chart, panel, ruler, look);
};

/** Day by day, as in the table. */
const marksFor = ({ panels }: Layout, figure: Figure, words: Words): Mark[] =>
  figure.rows.flatMap((row) =>
    panels.flatMap(({ measure, points }) =>
      points
        .filter((point) => point.row === row)
        .map((point): Mark => {
          const [x, y, width, height] = markArea(point);
          const shape = point.doubt === "exact" || point.doubt === "rounded" ? { shape: "circle" as const } : {};
          return { key: row.key, measure: measure.id, name: rowLabel(row, words), x, y, width, height, ...shape };
        }),
    ),
  );

const hasDot = ({ doubt }: Point): boolean => doubt === "exact" || doubt === "rounded";

const configure = (figure: Figure, look: Look, words: Words, box: Box, view: View): ChartConfiguration => {
  const layout = layoutOf(figure, look, words, box, view);
  const drawing: Drawing = {
    id: "dated-points",
    beforeDatasetsDraw: (chart) => {
      for (const panel of layout.panels) drawScale(chart, panel, layout, look, words);
    },
    afterDatasetsDraw: (chart) => {
      for (const panel of layout.panels) drawPanel(chart, panel, layout, box.measure, look);
      drawTimes(chart, layout.axis, box.height - 0.5 * textSize.axis(look) - 1, look, words.language);
    },
    marks: () => marksFor(layout, figure, words),
  };
  return {
    type: "bubble",
    data: {
      datasets: layout.panels.map(({ measure, points }) => {
        const dots = points.filter(hasDot);
        const colors = dots.map(({ color }) => color);
        return {
          label: measureLabel(measure, words),
          data: dots.map(({ x, y }) => ({ x, y, r: RADIUS })),
          backgroundColor: colors,
          hoverBackgroundColor: colors,
          borderWidth: 0,
        };
      }),
    },
    options: { layout: { autoPadding: false, padding: 0 }, scales: scalesInPx(box) },
    plugins: [drawing],
  };
};

export const datedPoints: CanvasForm = { configure, marks: marksOf };
