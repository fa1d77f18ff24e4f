/**
 * Rows of one measure, whatever stands for their values: names, numbers, what is not exact, "other" apart, the printed
 * total, and where each value lies. A form of such rows says only how a value that is known is drawn.
 */
import type { Mark, Shape } from "../../drawing/drawing.js";
import { line, text } from "../../drawing/shapes.js";
import { widthOf, type Run } from "../../drawing/text.js";
import { measureLabel } from "../../tell/text.js";
import { markOf } from "../mark.js";
import { formOf, type Form, type Scene } from "../scene.js";
import { toneOf } from "../tone.js";
import { bracketOf } from "./bracket.js";
import { areaOf, uncertaintyShapes, extentOf } from "./extent.js";
import { missingRow } from "./missing-share.js";
import { heightOf, layoutOf, TO_BARS, type Layout, type Placed, type RowMark } from "./ranked-layout.js";
import { GAP } from "./row-text.js";

/** Where the mark of a value ends, and its number may begin. */
const endOf = ({ measure }: Layout, { row, left, scale, reach }: Placed): number => {
  const { value, beyond } = extentOf(row.cells[measure.id], measure, reach);
  return left + value * scale + beyond;
};

const rowShapes = (layout: Layout, placed: Placed, { view }: Scene): Shape[] => {
  const { row, name, label, left, y, nameY } = placed;
  return [
    layout.above ? text(name, 0, nameY) : text(name, left - TO_BARS, nameY, "end"),
    ...uncertaintyShapes(row.cells[layout.measure.id], layout.measure, placed, toneOf(row, view)),
    text(label, endOf(layout, placed) + GAP, y),
  ];
};

/** Where the number of the total begins: below the other numbers, or behind its name. */
const totalStart = ({ above, left }: Layout, name: readonly Run[], { box }: Scene): number =>
  above ? widthOf(name, box.measure) + GAP : left;

const totalShapes = (layout: Layout, scene: Scene): Shape[] => {
  const { total, above, left } = layout;
  const { box } = scene;
  if (!total) return [];
  const { name, label, y } = total;
  const top = y - Math.max(14, 0.5 * (box.height - y) + 8);
  return [
    line([[0, top], [box.width, top]], "muted"), // prettier-ignore
    above ? text(name, 0, y) : text(name, left - TO_BARS, y, "end"),
    text(label, totalStart(layout, name, scene), y),
  ];
};

const bracketShapes = (layout: Layout, scene: Scene): Shape[] => {
  const { view, box } = scene;
  if (!view.bracket || layout.measure.unit === "percent") return [];
  const ends = layout.bars.map((placed) => ({
    key: placed.row.key,
    y: placed.y,
    right: endOf(layout, placed) + GAP + widthOf(placed.label, box.measure),
  }));
  return bracketOf(view.bracket, ends, layout.thickness, scene);
};

const barMark = ({ measure }: Layout, placed: Placed, scene: Scene): Mark => {
  const { row, y, thickness } = placed;
  const area = areaOf(row.cells[measure.id], placed);
  const hit = { x: 0, y: y - thickness / 2 - 4, width: scene.box.width, height: thickness + 8 };
  return markOf(row, measure, scene, { ...area, width: Math.max(1, area.width) }, { hit });
};

/** The printed total has no bar, but a reader walks to it as to any other value. */
const totalMark = (layout: Layout, scene: Scene): Mark[] => {
  const { total, measure } = layout;
  const { box } = scene;
  if (!total?.row) return [];
  const area = {
    x: totalStart(layout, total.name, scene),
    y: total.y - 12,
    width: widthOf(total.label, box.measure),
    height: 24,
  };
  const hit = { ...area, x: 0, width: box.width };
  return [markOf(total.row, measure, scene, area, { shape: "text", hit })];
};

/** The form of such rows. All marks come before all text: bars that follow each other are one dataset of the chart. */
export const rankedRows = (rowMark: RowMark): Form =>
  formOf((scene) => {
    const { words, box, view } = scene;
    const layout = layoutOf(scene, rowMark);
    const { bars, measure, left, scale, hairline, missing } = layout;
    return {
      width: box.width,
      height: box.height,
      scales: [{ id: "x-values", axis: "x", label: measureLabel(measure, words), zero: left, unit: scale }],
      shapes: [
        ...bars.flatMap((placed) => rowMark.shapes(placed.row.cells[measure.id], placed, toneOf(placed.row, view))),
        ...bars.flatMap((placed) => rowShapes(layout, placed, scene)),
        ...(hairline === undefined ? [] : [line([[0, hairline], [box.width, hairline]], "grid")]), // prettier-ignore
        ...(missing ? missingRow(missing, { ...layout, y: missing.y }) : []),
        ...totalShapes(layout, scene),
        ...bracketShapes(layout, scene),
      ],
      marks: [...bars.map((placed) => barMark(layout, placed, scene)), ...totalMark(layout, scene)],
    };
  }, heightOf);
