/**
 * A dumbbell: the part left, the whole right, joined; their share at the edge. What is only known between two bounds is
 * striped between ticks, never a dot and never zero. "Other" counts others in each measure: its numbers are written.
 */
import type { Mark, ValueScale } from "../../drawing/drawing.js";
import { widthOf } from "../../drawing/text.js";
import { BETWEEN } from "../../drawing/uncertainty.js";
import { measureLabel } from "../../tell/text.js";
import { markOf } from "../mark.js";
import { formOf, type Scene } from "../scene.js";
import { DOT } from "./frame.js";
import { heightOf, layoutOf, type Layout, type Line } from "./layout.js";
import { dotShapes, joinShapes, numberShapes, pairsOf, scaleId, type Pair } from "./pair.js";
import {
  axisShapes,
  enlargedShapes,
  nameShapes,
  shareShapes,
  wordShapes,
  writtenAt,
  writtenShapes,
} from "./annotations.js";

/** A pointer means the nearer of the two values of its row. */
const pairMarks = ({ narrow, step }: Layout, { line, spans }: Pair, scene: Scene): Mark[] => {
  const { width } = scene.box;
  const middle = spans.reduce((sum, { from, to }) => sum + (from + to) / 4, 0);
  const hit = { y: narrow ? line.y + 10 - step : line.y - step / 2, height: step };
  return spans.map(({ kind, from, to }, index) => {
    const isDot = kind === "dot";
    const half = isDot ? DOT : BETWEEN.thickness / 2;
    const area = { x: from, y: line.y - half, width: to - from, height: 2 * half };
    const side = index === 0 ? { x: 0, width: middle } : { x: middle, width: width - middle };
    return markOf(line.row, line.ends[index]!.measure, scene, area, {
      shape: isDot ? "circle" : "box",
      hit: { ...hit, ...side },
    });
  });
};

const writtenMarks = (layout: Layout, line: Line, scene: Scene): Mark[] =>
  line.ends.map(({ measure, label }, index) => {
    const { x, y } = writtenAt(layout, index, line, scene);
    const area = { x, y: y - 10, width: widthOf(label, scene.box.measure), height: 20 };
    return markOf(line.row, measure, scene, area, { shape: "text" });
  });

/** Of both measures in each panel, the one with the axis first. */
const scalesOf = (layout: Layout, { figure, words }: Scene): ValueScale[] =>
  layout.panels
    .map(({ scale }, panel) =>
      figure.measures.slice(0, 2).map((measure, index): ValueScale => ({
        ...{ id: scaleId(index, panel, layout), axis: "x", label: measureLabel(measure, words) },
        ...{ zero: layout.left, unit: scale },
      })),
    )
    .reverse()
    .flat();

export const dumbbell = formOf((scene) => {
  const { box, figure } = scene;
  const layout = layoutOf(scene);
  if (!layout) return undefined;
  const pairs = pairsOf(layout);
  const lines = [...pairs.map(({ line }) => line), ...layout.written];
  const marks = [
    ...pairs.flatMap((pair) => pairMarks(layout, pair, scene)),
    ...layout.written.flatMap((line) => writtenMarks(layout, line, scene)),
  ];
  const order = figure.rows.map(({ key }) => key);
  return {
    ...{ width: box.width, height: box.height },
    scales: scalesOf(layout, scene),
    shapes: [
      ...axisShapes(layout, scene),
      ...enlargedShapes(layout, scene),
      ...pairs.flatMap((pair) => joinShapes(pair, layout)),
      ...dotShapes(pairs, 0, layout),
      ...dotShapes(pairs, 1, layout),
      ...pairs.flatMap((pair) => numberShapes(pair, layout, scene)),
      ...nameShapes(layout, lines),
      ...wordShapes(layout, pairs[0]!, scene),
      ...shareShapes(layout, lines, scene),
      ...writtenShapes(layout, scene),
    ],
    marks: marks.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key)),
  };
}, heightOf);
