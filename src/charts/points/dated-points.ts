/** Numbers of single days on a true scale of time. Nothing joins them: what lies between two of them nobody published. */
import type { Mark, Shape } from "../../drawing/drawing.js";
import { line, text } from "../../drawing/shapes.js";
import { run, textSize } from "../../drawing/text.js";
import { rowLabel } from "../../tell/text.js";
import { empty, formOf, type Scene } from "../scene.js";
import { heightOf, LEADING, layoutOf, tickText, yOf, type Layout, type Panel } from "./layout.js";
import { areaOf, dotOf, uncertaintyShapes, hasDot, type Point } from "./point.js";
import { tickShapes, timeTexts } from "./time-axis.js";
import type { WordPlace } from "./word-places.js";

/** Hairlines with their numbers. The lowest is ink only where it is zero. */
const scaleShapes = ({ measure, range, scale }: Panel, side: number, { words, theme, box }: Scene): Shape[] => {
  const size = textSize.axis(theme);
  const [first, second = range.high] = range.ticks;
  const step = yOf(scale, first!) - yOf(scale, second);
  return range.ticks
    .filter((_, index) => step >= 1.2 * size || index % 2 === 0)
    .flatMap((tick) => {
      const y = yOf(scale, tick);
      return [
        line([[side, y], [box.width, y]], tick === 0 ? "ink" : "grid"), // prettier-ignore
        text([run(tickText(measure, tick, words), size, "muted")], side - 8, y, "end"),
      ];
    });
};

/** Words that do not stand in the middle of their point begin or end at it. */
const wordShapes = ({ x, lines }: Point, { area, leader }: WordPlace): Shape[] => {
  const off = area.x + area.width / 2 - x;
  const align = Math.abs(off) < 1 ? "center" : off > 0 ? "start" : "end";
  const at = area.x + { start: 0, center: area.width / 2, end: area.width }[align];
  const heights = lines.map(([first]) => LEADING * first!.size);
  return [
    ...(leader ? [line([[leader.x, leader.from], [leader.x, leader.to]], "muted")] : []), // prettier-ignore
    ...lines.map((runs, index) => {
      const above = heights.slice(0, index).reduce((sum, height) => sum + height, 0);
      return text(runs, at, area.y + above + heights[index]! / 2, align, "paper");
    }),
  ];
};

const panelShapes = ({ heading, top, bottom, points, places }: Panel, { axis }: Layout, { theme }: Scene): Shape[] => [
  ...(heading.length > 0 ? [text(heading, 0, top + 0.6 * textSize.label(theme))] : []),
  ...points.flatMap(uncertaintyShapes),
  ...tickShapes(axis, bottom),
  ...points.flatMap((point, index) => {
    const place = places[index];
    return place ? wordShapes(point, place) : [];
  }),
];

/** Day by day, as in the table. */
const marksOf = ({ panels }: Layout, { figure, words }: Scene): Mark[] =>
  figure.rows.flatMap((row) =>
    panels.flatMap(({ measure, points }) =>
      points
        .filter((point) => point.row === row)
        .map((point): Mark => ({
          ...{ key: row.key, measure: measure.id, name: rowLabel(row, words) },
          ...areaOf(point),
          ...(hasDot(point) && { shape: "circle" }),
        })),
    ),
  );

export const datedPoints = formOf((scene) => {
  const { width, height } = scene.box;
  const layout = layoutOf(scene);
  const { panels, axis, side } = layout;
  if (panels.length === 0) return empty(scene);
  return {
    ...{ width, height },
    scales: panels.map(({ scale }) => scale),
    shapes: [
      ...panels.flatMap((panel) => scaleShapes(panel, side, scene)),
      ...panels.flatMap(({ points, scale }) => points.flatMap((point) => dotOf(point, scale.id))),
      ...panels.flatMap((panel) => panelShapes(panel, layout, scene)),
      ...timeTexts(axis, scene),
    ],
    marks: marksOf(layout, scene),
  };
}, heightOf);
