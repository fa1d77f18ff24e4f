/**
 * A bar against the number it is measured by: a printed total is a track that ends there, anything else a target tick.
 * The rest is neither filled nor named, since nothing is known of it.
 */
import type { Chart, ChartConfiguration } from "chart.js";
import type { Figure, Row } from "../figures/figure.js";
import { textSize, type Look } from "../look/look.js";
import { measureLabel, rowLabel } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { areaOf, drawDoubt, reachOf, type Lane } from "./bar-doubt.js";
import { GAP, layoutOf, TICK, type Layout, type Part } from "./bullet-layout.js";
import { solid } from "./doubt.js";
import { marksOf, type Box, type CanvasForm, type Drawing, type Mark, type View } from "./form.js";
import { measureIn, rule, widthOf, write } from "./pen.js";
import { colorOf, textOn, voiceOf } from "./voice.js";

type Mirror = (left: number, width?: number) => number;

const drawWhole = ({ ctx, width }: Chart, layout: Layout, look: Look, x: Mirror): void => {
  const { whole, parts, scale, thickness, below, isTotal } = layout;
  const end = whole.value * scale;
  const [first] = parts as [Part];
  const top = first.y - thickness / 2 - (isTotal ? 0 : TICK.out);
  const bottom = below + TICK.out;
  const thick = isTotal ? 1 : TICK.width;
  solid(ctx, [x(end - thick / 2, thick), top, thick, bottom - top], isTotal ? look.color.muted : look.color.ink);
  const size = textSize.label(look);
  whole.lines.forEach((line, index) => {
    const own = widthOf(line, measureIn(ctx));
    const right = Math.min(width, Math.max(own, end));
    write(ctx, line, x(right), below + TICK.out + 5 + (index + 0.6) * 1.3 * size, look.rtl ? "start" : "end");
  });
};

/** Under the bars: the track to a printed total, or a hairline to the target. */
const drawTracks = (
  { ctx }: Chart,
  { parts, whole, isTotal, scale, thickness }: Layout,
  look: Look,
  x: Mirror,
): void => {
  const end = whole.value * scale;
  for (const { y } of parts)
    if (isTotal) solid(ctx, [x(0, end), y - thickness / 2, end, thickness], look.color.track);
    else rule(ctx, [x(0), y], [x(end), y], look.color.grid);
};

const laneOf = ({ scale, thickness }: Layout, { y }: Part): Lane => ({ left: 0, scale, y, thickness });

/** Names above their bars; numbers after them, or inside where the rest of the track is too short. */
const drawParts = ({ ctx, width }: Chart, layout: Layout, look: Look, view: View, x: Mirror): void => {
  const start = look.rtl ? "end" : "start";
  for (const part of layout.parts) {
    const { row, name, label, nameY, y } = part;
    const cell = row.cells[layout.measure.id];
    drawDoubt(ctx, cell, layout.measure, laneOf(layout, part), colorOf(row, view, look), look, width);
    write(ctx, name, x(0), nameY, start);
    const { value, beyond } = reachOf(cell, layout.measure);
    const end = value * layout.scale + beyond;
    const room = layout.whole.value * layout.scale - end - 2 * GAP;
    if (widthOf(label, measureIn(ctx)) <= room)
      write(ctx, label, x(end + GAP), y, start, layout.isTotal ? undefined : look.color.paper);
    else {
      const inside = label.map((piece) => ({ ...piece, color: textOn(voiceOf(row, view), look) }));
      write(ctx, inside, x(value * layout.scale - GAP), y, look.rtl ? "start" : "end");
    }
  }
};

const marksFor = (layout: Layout, words: Words, { width, height }: Chart, x: Mirror): Mark[] => {
  const { parts, whole, measure, scale, below } = layout;
  const markOf = (row: Row) => ({ key: row.key, measure: measure.id, name: rowLabel(row, words) });
  const end = whole.value * scale;
  const top = parts[0]!.y - layout.thickness / 2 - TICK.out;
  return [
    ...parts.map((part): Mark => {
      const [left, y, length, thickness] = areaOf(part.row.cells[measure.id], laneOf(layout, part));
      const area = { x: x(left, length), y, width: length, height: thickness };
      // Its name and its number stand above and behind it; the words of the whole below.
      return {
        ...markOf(part.row),
        ...area,
        hit: { x: 0, y: part.nameY - 10, width, height: y + thickness - part.nameY + 10 },
      };
    }),
    {
      ...markOf(whole.row),
      x: x(end - 3, 3),
      y: top,
      width: 3,
      height: below - top + TICK.out,
      hit: { x: 0, y: below, width, height: height - below },
    },
  ];
};

const configure = (figure: Figure, look: Look, words: Words, box: Box, view: View): ChartConfiguration => {
  const layout = layoutOf(figure, look, words, box, view);
  const x: Mirror = (left, width = 0) => (look.rtl ? box.width - left - width : left);
  const drawing: Drawing = {
    id: "bullet",
    beforeDatasetsDraw: (chart) => drawTracks(chart, layout, look, x),
    afterDatasetsDraw: (chart) => {
      drawWhole(chart, layout, look, x);
      drawParts(chart, layout, look, view, x);
    },
    marks: (chart) => marksFor(layout, words, chart, x),
  };
  return {
    type: "bar",
    data: {
      datasets: [
        {
          label: measureLabel(layout.measure, words),
          data: layout.parts.map(({ value, y }) => ({ x: value as number, y })),
          backgroundColor: layout.parts.map(({ row }) => colorOf(row, view, look)),
          barThickness: layout.thickness,
          minBarLength: 1,
        },
      ],
    },
    options: {
      indexAxis: "y",
      scales: {
        x: { type: "linear", display: false, min: 0, max: box.width / layout.scale, reverse: look.rtl },
        y: { type: "linear", display: false, min: 0, max: box.height, reverse: true, offset: false },
      },
    },
    plugins: [drawing],
  };
};

export const bullet: CanvasForm = { configure, marks: marksOf };
