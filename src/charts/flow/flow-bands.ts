/**
 * What becomes of a whole, or who came by which way: straight bands as thick as their number, each labelled once. No
 * waves: these are persons. One number for several places together is striped, and never divided.
 */
import type { Bar, Shape, ValueScale } from "../../drawing/drawing.js";
import { labelTexts } from "../../drawing/label.js";
import { bar, hatch, line, polygon } from "../../drawing/shapes.js";
import { combined } from "../../drawing/uncertainty.js";
import { isTogether } from "../../figures/uncertainty.js";
import { rowOf } from "../../figures/figure.js";
import type { Token } from "../../theme/palette.js";
import { measureLabel } from "../../tell/text.js";
import { formOf, type Scene } from "../scene.js";
import { toneOf } from "../tone.js";
import { bandMarks } from "./band-marks.js";
import { diagramOf, heightOf, NODE, type Diagram } from "./diagram.js";
import { groupedBars } from "./grouped-bars.js";
import type { Band, Node } from "./layout.js";
import { flowSceneOf, nodeRow, type FlowScene } from "./rows.js";

/** How far the ends of a band run level. */
const LEVEL = 16;

const bandShape = (band: Band, { left }: Diagram, { figure, view }: FlowScene): Shape => {
  const { key, from, to, leaves, enters, height } = band;
  const row = rowOf(figure, key)!;
  const tone = toneOf(row, view);
  const [start, end] = [left(from.level) + NODE, left(to.level)];
  const along = [
    [start, leaves],
    [start + LEVEL, leaves],
    [end - LEVEL, enters],
    [end, enters],
  ] as const;
  // A line at its place, thicker than to scale; through the node, which would be a dot.
  if (height < 1) return line([...along, [end + NODE, enters]], tone);
  const back = along.map(([x, y]) => [x, y + height] as const).reverse();
  const area = polygon([...along, ...back], tone, { alpha: "band" });
  if (!isTogether(row)) return area;
  const y = Math.min(leaves, enters);
  const bounds = { x: start, y, width: end - start, height: Math.max(leaves, enters) + height - y };
  return hatch(bounds, tone, { gap: 8, thickness: 1, within: area.points });
};

const nodeTone = ({ id }: Node, scene: FlowScene): Token => {
  if (id === scene.root) return "ink";
  const row = nodeRow(id, scene);
  return row ? toneOf(row, scene.view) : "context";
};

interface DrawnNodes {
  /** As long on the scale as their number. */
  readonly bars: readonly Bar[];
  /** Those of several places together. */
  readonly striped: readonly Shape[];
}

const nodeShapes = ({ layout, left }: Diagram, { zero, unit }: ValueScale, scene: FlowScene): DrawnNodes => {
  const bars: Bar[] = [];
  const striped: Shape[] = [];
  for (const node of layout.levels.flat()) {
    const { id, level, y, height, value } = node;
    if (height < 1) continue;
    const area = { x: left(level), y, width: NODE, height };
    const row = nodeRow(id, scene);
    const from = (y + height - zero) / unit;
    if (row && isTogether(row) && row.to === id) striped.push(...combined(area, nodeTone(node, scene)));
    else bars.push(bar(area, nodeTone(node, scene), { datum: { value: [from, from + value] } }));
  }
  return { bars, striped };
};

/** Upwards from the foot of where the flows begin. */
const scaleOf = ({ layout }: Diagram, { figure, words }: FlowScene): ValueScale => {
  const first = layout.levels[0]!;
  const { y, height } = first.at(-1)!;
  const [px, persons] = first.reduce(([sum, count], node) => [sum + node.height, count + node.value], [0, 0]);
  const label = measureLabel(figure.measures[0]!, words);
  return { id: "y-values", axis: "y", label, zero: y + height, unit: -px / persons };
};

const heightIn = (scene: Scene): number => {
  const flowScene = flowSceneOf(scene);
  if (!flowScene) return 0;
  const height = heightOf(flowScene);
  const { isLegible } = diagramOf({ ...flowScene, box: { ...scene.box, height } });
  return isLegible ? height : groupedBars.heightIn(scene);
};

export const flowBands = formOf((scene) => {
  const flowScene = flowSceneOf(scene);
  if (!flowScene) return undefined;
  const diagram = diagramOf(flowScene);
  // Large text in a narrow column: the same rows as bars, as on a phone.
  if (!diagram.isLegible) return groupedBars(scene);
  const { width, height } = scene.box;
  const { layout, labels, total } = diagram;
  const scale = scaleOf(diagram, flowScene);
  const { bars, striped } = nodeShapes(diagram, scale, flowScene);
  const top = total && total.y - 9;
  return {
    ...{ width, height },
    scales: [scale],
    shapes: [
      ...layout.bands.map((band) => bandShape(band, diagram, flowScene)),
      ...[...bars, ...striped],
      ...[...labels, ...(total ? [total] : [])].flatMap(({ label, x, y, align }) => labelTexts(label, { x, y }, align)),
      ...(top === undefined ? [] : [line([[0, top], [width, top]], "muted")]), // prettier-ignore
    ],
    marks: bandMarks(diagram, flowScene),
  };
}, heightIn);
