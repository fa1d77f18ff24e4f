/**
 * A list of bars on one scale, names above them; a rule binds what belongs together, under a head with its sum. What a
 * flow is on a phone, and for those who would rather compare lengths.
 */
import type { Bar, Mark, Shape, ValueScale } from "../../drawing/drawing.js";
import type { Rect } from "../../drawing/geometry.js";
import { labelTexts } from "../../drawing/label.js";
import { bar, text } from "../../drawing/shapes.js";
import { combined } from "../../drawing/uncertainty.js";
import { isTogether } from "../../figures/uncertainty.js";
import type { Row } from "../../figures/figure.js";
import { measureLabel, rowLabel } from "../../tell/text.js";
import { formOf } from "../scene.js";
import { toneOf } from "../tone.js";
import { barTop, groupedLayout, heightOf, type GroupedLayout, type Line } from "./grouped-layout.js";
import { flowSceneOf, totalRow, type FlowScene } from "./rows.js";

/** Thickness of the rule that binds a group. */
const RULE = 3;

type BarLine = Line & { readonly row: Row; readonly bar: NonNullable<Line["bar"]> };

const hasBar = (line: Line): line is BarLine => line.row !== undefined && line.bar !== undefined;

const barArea = (line: BarLine, { thickness }: GroupedLayout): Rect => ({
  x: line.left,
  y: barTop(line),
  width: line.bar.length,
  height: thickness,
});

/** Bars of a group begin further in: each place where bars begin is a zero of its own. */
const scaleId = (left: number): string => (left === 0 ? "x-values" : `x-values-from-${left}`);

const scalesOf = (lines: readonly BarLine[], { scale }: GroupedLayout, { figure, words }: FlowScene): ValueScale[] => {
  const label = measureLabel(figure.measures[0]!, words);
  const starts = [...new Set(lines.map(({ left }) => left))];
  return starts.map((left) => ({ id: scaleId(left), axis: "x", label, zero: left, unit: scale }));
};

const barShapes = (lines: readonly BarLine[], layout: GroupedLayout, { view }: FlowScene): Shape[] => {
  const bars = lines
    .filter(({ row }) => !isTogether(row))
    .map((line): Bar =>
      bar(barArea(line, layout), toneOf(line.row, view), {
        datum: { value: line.bar.count, scale: scaleId(line.left) },
      }),
    )
    .sort((a, b) => a.x - b.x);
  const striped = lines
    .filter(({ row }) => isTogether(row))
    .flatMap((line) => combined(barArea(line, layout), toneOf(line.row, view)));
  return [...bars, ...striped];
};

const marksOf = (layout: GroupedLayout, { figure, words, box }: FlowScene): Mark[] =>
  figure.rows.flatMap((row): Mark[] => {
    const line = layout.lines.find((one) => one.row === row);
    const label = line?.name ?? (row === totalRow(figure) ? layout.whole : undefined);
    if (!label) return [];
    const [left, top] = [line?.left ?? 0, line?.y ?? 0];
    const written = { x: left, y: top, width: label.width, height: label.height, shape: "text" } as const;
    const place = line && hasBar(line) ? barArea(line, layout) : written;
    const hit = { x: 0, y: top, width: box.width, height: place.y + place.height - top };
    return [{ key: row.key, measure: figure.measures[0]!.id, name: rowLabel(row, words), ...place, hit }];
  });

export const groupedBars = formOf(
  (scene) => {
    const flowScene = flowSceneOf(scene);
    const layout = flowScene && groupedLayout(flowScene);
    if (!layout || !(layout.scale > 0)) return undefined;
    const { width, height } = scene.box;
    const { whole, lines, rules, note, thickness } = layout;
    const barLines = lines.filter(hasBar);
    return {
      ...{ width, height },
      scales: scalesOf(barLines, layout, flowScene),
      shapes: [
        ...rules.map(([top, foot]) => bar({ x: 0, y: top, width: RULE, height: foot - top }, "context")),
        ...barShapes(barLines, layout, flowScene),
        ...labelTexts(whole, { x: 0, y: 0 }),
        ...lines.flatMap(({ name, left, y }) => labelTexts(name, { x: left, y })),
        ...barLines.map((line) => text([line.bar.value], line.bar.valueAt, barTop(line) + thickness / 2)),
        ...(note ? labelTexts(note.label, { x: 0, y: note.y }) : []),
      ],
      marks: marksOf(layout, flowScene),
    };
  },
  (scene) => {
    const flowScene = flowSceneOf(scene);
    return flowScene ? heightOf(flowScene) : 0;
  },
);
