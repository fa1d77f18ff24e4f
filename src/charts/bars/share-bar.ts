/**
 * One bar of 100 %, as long as the element is wide, so that bars below each other are on one scale. Names stand above
 * their parts, the numbers in them. What the source prints without a number is quoted below the bar, not plotted.
 */
import type { Mark, Shape } from "../../drawing/drawing.js";
import { bar, line, text } from "../../drawing/shapes.js";
import { widthOf } from "../../drawing/text.js";
import { missing } from "../../drawing/uncertainty.js";
import { measureLabel } from "../../tell/text.js";
import { markOf } from "../mark.js";
import { formOf, type Scene } from "../scene.js";
import { toneOf } from "../tone.js";
import { INSET, layoutOf, type Layout } from "./share-bar-layout.js";

const areaOf = ({ top, thickness }: Layout, from: number, to: number) => ({
  ...{ x: from, y: top },
  ...{ width: to - from, height: thickness },
});

/** They are no data of the chart: their edges lie on whole px, with paper between them. */
const partShapes = (layout: Layout, { view, box }: Scene): Shape[] => {
  const { parts, top, thickness, missingFrom } = layout;
  return [
    ...parts.flatMap(({ row, from, to, inside }) => [
      bar(areaOf(layout, from, to), toneOf(row, view)),
      text(inside, from + INSET, top + thickness / 2),
    ]),
    ...(missingFrom === undefined
      ? []
      : missing(areaOf(layout, missingFrom, Math.max(box.width, missingFrom + 1)))),
  ]; // prettier-ignore
};

const nameShapes = ({ names, floors, leading, top }: Layout): Shape[] =>
  names.flatMap(({ lines, align, left, right, level, leader }) => {
    const floor = floors[level]!;
    return [
      ...lines.map((runs, index) =>
        text(runs, align === "start" ? left : right, floor - (lines.length - index - 0.5) * leading, align),
      ),
      ...(level > 0 ? [line([[leader, floor + 1], [leader, top - 2]], "muted")] : []), // prettier-ignore
    ];
  });

const quotedShapes = ({ quoted, leading }: Layout): Shape[] =>
  quoted.flatMap(({ lines, y }) => lines.map((runs, index) => text(runs, 0, y + (index + 0.5) * leading)));

const marksOf = (layout: Layout, scene: Scene): Mark[] => {
  const { parts, quoted, measure, top, thickness, leading } = layout;
  const { figure, box } = scene;
  const marks = [
    // The target of a part is the part and what is above it: its name may be all that a finger can hit.
    ...parts.map(({ row, from, to }) => {
      const hit = { x: from, y: 0, width: to - from, height: top + thickness };
      return markOf(row, measure, scene, areaOf(layout, from, to), { hit });
    }),
    ...quoted.map(({ row, lines, y }) => {
      const width = Math.max(...lines.map((runs) => widthOf(runs, box.measure)));
      const height = lines.length * leading;
      const hit = { x: 0, y, width: box.width, height };
      return markOf(row, measure, scene, { x: 0, y, width, height }, { shape: "text", hit });
    }),
  ];
  const order = figure.rows.map(({ key }) => key);
  return marks.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
};

export const shareBar = formOf(
  (scene) => {
    const { box, words } = scene;
    const layout = layoutOf(scene);
    const unit = box.width / layout.whole;
    return {
      ...{ width: box.width, height: box.height },
      scales: [{ id: "x-values", axis: "x", label: measureLabel(layout.measure, words), zero: 0, unit }],
      shapes: [...partShapes(layout, scene), ...nameShapes(layout), ...quotedShapes(layout)],
      marks: marksOf(layout, scene),
    };
  },
  (scene) => layoutOf(scene).height,
);
