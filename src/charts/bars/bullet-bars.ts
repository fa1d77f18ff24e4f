/**
 * Two measures of the same rows, side by side: bars for the number, and a rate as a tick on its own track from 0 to
 * 100. The bars are never filled with the rate, since that would count what nobody counted.
 */
import type { Mark, Shape } from "../../drawing/drawing.js";
import { bar, line, text } from "../../drawing/shapes.js";
import { run, textSize, widthOf, type Run } from "../../drawing/text.js";
import { hasNumber } from "../../figures/bounds.js";
import { measureLabel } from "../../tell/text.js";
import { markOf } from "../mark.js";
import { formOf, type Scene } from "../scene.js";
import { textOn, toneOf } from "../tone.js";
import { heightOf, isTracked, layoutOf, type Layout, type Line } from "./bullet-bars-layout.js";
import { areaOf, uncertaintyShapes, extentOf, solidBar } from "./extent.js";
import { GAP } from "./row-text.js";

const TRACK = 8;
/** A hair at the end of the track, and the tick of the rate: how high, and how wide the tick is. */
const [END, TICK, TICK_WIDTH] = [14, 18, 2.5];

const upright = (x: number, y: number, width: number, height: number) => ({
  ...{ x: x - width / 2, y: y - height / 2 },
  ...{ width, height },
});

const rateOf = ({ measures: [, rate] }: Layout, { row }: Line): number | undefined => {
  const cell = row.cells[rate.id];
  return hasNumber(cell) ? cell.value : undefined;
};

/** What lies under the bars, then those of the rates, then their ticks. */
const rateShapes = (layout: Layout): { tracks: Shape[]; bars: Shape[]; ticks: Shape[] } => {
  const { rateLeft, rateWidth } = layout;
  const rows = layout.lines.filter((row) => isTracked(layout, row));
  const lane = (y: number, width: number) => ({ x: rateLeft, y: y - TRACK / 2, width, height: TRACK });
  const rates = rows.flatMap((row) => {
    const percent = rateOf(layout, row);
    return percent === undefined ? [] : [{ percent, y: row.y, length: (rateWidth * percent) / 100 }];
  });
  return {
    tracks: rows.map(({ y }) => bar(lane(y, rateWidth), "track")),
    bars: rates.map(({ percent, y, length }) =>
      bar(lane(y, length), "context", { datum: { value: percent, scale: "x-rates" } }),
    ),
    ticks: [
      ...rows.map(({ y }) => bar(upright(rateLeft + rateWidth - 0.5, y, 1, END), "muted")),
      ...rates.map(({ y, length }) => bar(upright(rateLeft + length, y, TICK_WIDTH, TICK), "ink")),
    ],
  };
};

const headShapes = ({ measures, left, rateLeft, head }: Layout, { words, theme, box }: Scene): Shape[] => [
  ...measures.map((measure, index) => {
    const called = run(measureLabel(measure, words), textSize.axis(theme), "muted", 600);
    return text([called], index === 0 ? left : rateLeft, (head - 10) / 2);
  }),
  line([[0, head - 6], [box.width, head - 6]], "grid"), // prettier-ignore
];

/** Where the number of the total begins: below the other numbers, or behind its name. */
const totalStart = ({ narrow, left }: Layout, { name }: Line, { box }: Scene): number =>
  narrow ? widthOf(name, box.measure) + GAP : left;

/** The number behind its bar, or in it where the bar takes all the room. */
const numberShape = (layout: Layout, row: Line, scene: Scene): Shape => {
  const { narrow, rateLeft, left, measures } = layout;
  if (row.isTotal) return text(row.label, totalStart(layout, row, scene), row.y);
  const { value, beyond } = extentOf(row.row.cells[measures[0].id], measures[0]);
  const end = left + value * row.scale + beyond + GAP;
  if (!narrow || end + widthOf(row.label, scene.box.measure) <= rateLeft - 12) return text(row.label, end, row.y);
  const inside = row.label.map((piece): Run => ({ ...piece, color: textOn(toneOf(row.row, scene.view)) }));
  return text(inside, left + value * row.scale - GAP, row.y, "end");
};

const rowShapes = (layout: Layout, row: Line, scene: Scene): Shape[] => {
  const { narrow, rateLeft, measures } = layout;
  const { width } = scene.box;
  const top = Math.min(row.y, row.nameY) - (narrow ? 18 : 22);
  const cell = row.row.cells[measures[0].id];
  return [
    ...(row.isTotal
      ? [line([[0, top], [width, top]], "muted")] // prettier-ignore
      : uncertaintyShapes(cell, measures[0], row, toneOf(row.row, scene.view))),
    text(row.name, 0, row.nameY),
    ...(row.detail.length > 0 ? [text(row.detail, 0, row.detailY)] : []),
    numberShape(layout, row, scene),
    narrow ? text(row.rate, rateLeft, row.nameY) : text(row.rate, width, row.y, "end"),
  ];
};

const marksOf = (layout: Layout, row: Line, scene: Scene): Mark[] => {
  const { measures, rateLeft, rateWidth } = layout;
  const { box } = scene;
  const half = row.thickness / 2;
  const area = areaOf(row.row.cells[measures[0].id], row);
  const place = row.isTotal
    ? { x: totalStart(layout, row, scene), width: widthOf(row.label, box.measure), y: row.y - half, height: 2 * half }
    : { ...area, width: Math.max(1, area.width) };
  const y = Math.min(row.nameY, row.y) - half - 4;
  const height = Math.max(row.y, row.nameY) + half + 4 - y;
  const middle = rateLeft - 12;
  return [
    markOf(row.row, measures[0], scene, place, {
      shape: row.isTotal ? "text" : "box",
      hit: { x: 0, y, width: middle, height },
    }),
    markOf(row.row, measures[1], scene, { x: rateLeft, y: row.y - 10, width: rateWidth, height: 20 }, {
      shape: isTracked(layout, row) ? "box" : "text",
      hit: { x: middle, y, width: box.width - middle, height },
    }), // prettier-ignore
  ];
};

export const bulletBars = formOf((scene) => {
  const { box, words, view } = scene;
  const layout = layoutOf(scene);
  if (!layout) return undefined;
  const { lines, measures, left, scale, rateLeft, rateWidth } = layout;
  const { tracks, bars, ticks } = rateShapes(layout);
  const rows = lines.filter(({ isTotal }) => !isTotal);
  return {
    ...{ width: box.width, height: box.height },
    scales: [
      { id: "x-values", axis: "x", label: measureLabel(measures[0], words), zero: left, unit: scale },
      { id: "x-rates", axis: "x", label: measureLabel(measures[1], words), zero: rateLeft, unit: rateWidth / 100 },
    ],
    shapes: [
      ...tracks,
      ...rows.flatMap((row) => solidBar(row.row.cells[measures[0].id], row, toneOf(row.row, view))),
      ...bars,
      ...ticks,
      ...headShapes(layout, scene),
      ...lines.flatMap((row) => rowShapes(layout, row, scene)),
    ],
    marks: lines.flatMap((row) => marksOf(layout, row, scene)),
  };
}, heightOf);
