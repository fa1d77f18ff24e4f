/**
 * A waterfall: levels, and the steps that lead from one to the next. The scale does not start at zero, so that no bar
 * stands on it; what is not exact opens towards the side that is unknown. Sign and words say up and down, no colour does.
 */
import type { Bar, Mark, Shape } from "../../drawing/drawing.js";
import type { Rect } from "../../drawing/geometry.js";
import { bar, line, text } from "../../drawing/shapes.js";
import { run, textSize } from "../../drawing/text.js";
import { openEnd } from "../../drawing/uncertainty.js";
import { uncertaintyOf } from "../../figures/uncertainty.js";
import { stagesOf, type Stage } from "../../figures/levels.js";
import { originOf } from "../../figures/origin.js";
import { rowLabel } from "../../tell/text.js";
import { empty, formOf, type Scene } from "../scene.js";
import { netMark, netOf, netShapes, type Net } from "./net.js";
import { along, areaOf, heightOf, planeOf, spot, type Plane } from "./plane.js";
import { nameShapes, stageTexts, valueShapes, type StageText } from "./stage-text.js";

interface Layout {
  readonly stages: readonly (Stage & StageText & { readonly area: Rect })[];
  readonly net: Net | undefined;
  readonly plane: Plane;
}

/** The net change has a row of its own. */
const lanesOf = (stages: readonly Stage[], net: Net | undefined): number => stages.length + (net ? 1 : 0);

const layoutOf = (stages: readonly Stage[], scene: Scene): Layout => {
  const texts = stageTexts(stages, scene);
  const net = netOf(originOf(scene.figure), stages, scene);
  const plane = planeOf(stages, texts, lanesOf(stages, net), scene);
  return {
    stages: stages.map((stage, index) => ({ ...stage, ...texts[index]!, area: areaOf(plane, stage, index) })),
    ...{ net, plane },
  };
};

const scaleShapes = (plane: Plane, { theme }: Scene): Shape[] => {
  const size = textSize.axis(theme);
  const [from, to] = plane.across;
  return plane.ticks.flatMap((tick) => {
    const at = along(plane, tick.value);
    const label = [run(tick.text, size, "muted")];
    return [
      line([spot(plane, at, from), spot(plane, at, to)], "grid"),
      plane.upright ? text(label, from - 8, at, "end") : text(label, at, to + 4 + 0.6 * size, "center"),
    ];
  });
};

const heightIn = (scene: Scene): number => {
  const stages = stagesOf(originOf(scene.figure));
  const lanes = lanesOf(stages, netOf(originOf(scene.figure), stages, scene));
  return stages.length > 0 ? heightOf(stages, stageTexts(stages, scene), lanes, scene) : 0;
};

/** Dotted, from the end of each stage to the beginning of the next. */
const connectors = ({ stages, plane }: Layout): Shape[] =>
  stages.slice(1).map(({ from }, index) => {
    const at = along(plane, from);
    const [a, b] = [plane.lane(index) + plane.thickness / 2, plane.lane(index + 1) - plane.thickness / 2];
    return line([spot(plane, at, a), spot(plane, at, b)], "muted", { dash: [2, 3] });
  });

/** The blocks of steps go from value to value; the mark of a level is as thick as its line, whatever the scale. */
const barsOf = ({ stages }: Layout): Bar[] => [
  ...stages
    .filter(({ level }) => !level)
    .map(({ area, tone, from, to }) => bar(area, tone, { datum: { value: [from, to] } })),
  ...stages.filter(({ level }) => level).map(({ area, tone }) => bar(area, tone)),
];

/** Where a reader means a stage: its whole column or row. */
const slotOf = ({ upright, slot, lane }: Plane, index: number, { box }: Scene): Rect =>
  upright
    ? { x: lane(index) - slot / 2, y: 0, width: slot, height: box.height }
    : { x: 0, y: index * slot, width: box.width, height: slot };

const marksOf = ({ stages, net, plane }: Layout, scene: Scene): Mark[] => {
  const { figure, words } = scene;
  const measure = figure.measures[0]!.id;
  return figure.rows.flatMap((row): Mark[] => {
    if (row.key === net?.row.key) return [netMark(net, plane, scene)];
    const index = stages.findIndex((stage) => stage.row.key === row.key);
    if (index < 0) return [];
    const mark = { key: row.key, measure, name: rowLabel(row, words), ...stages[index]!.area };
    return [{ ...mark, hit: slotOf(plane, index, scene) }];
  });
};

export const waterfall = formOf((scene) => {
  const { width, height } = scene.box;
  // The steps follow one another in time, in whatever order the table is.
  const given = stagesOf(originOf(scene.figure));
  if (given.length === 0 || !given.every(({ from, to }) => Number.isFinite(from + to))) return empty(scene);
  const layout = layoutOf(given, scene);
  const { stages, net, plane } = layout;
  const upper = plane.upright ? "top" : "right";
  return {
    ...{ width, height },
    scales: [plane.scale],
    shapes: [
      ...scaleShapes(plane, scene),
      ...connectors(layout),
      ...barsOf(layout),
      ...stages.flatMap(({ level, value, area, tone }) =>
        !level && uncertaintyOf(value) === "open" ? [openEnd(area, upper, tone)] : [],
      ),
      ...(net ? netShapes(net, plane, scene) : []),
      ...nameShapes(stages, plane, scene),
      ...stages.flatMap((stage) => valueShapes(stage, stage.area, plane, scene)),
    ],
    marks: marksOf(layout, scene),
  };
}, heightIn);
