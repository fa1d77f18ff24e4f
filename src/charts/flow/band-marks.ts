/** Where the values of a flow lie: on its bands and nodes, and the total where it is written. */
import type { Mark } from "../../drawing/drawing.js";
import type { Row } from "../../figures/figure.js";
import { rowLabel } from "../../tell/text.js";
import { NODE, type Diagram } from "./diagram.js";
import type { Band } from "./layout.js";
import { totalRow, type FlowScene } from "./rows.js";

type Place = Omit<Mark, "key" | "measure" | "name">;

const wholePlace = ({ layout, left, total }: Diagram, width: number): Place => {
  if (total) {
    const { y, label } = total;
    const area = { x: 0, y, width: label.width, height: label.height };
    return { ...area, shape: "text", hit: { ...area, width } };
  }
  const node = layout.levels[0]![0]!;
  return { x: left(0), y: node.y, width: NODE, height: node.height, shape: "text" };
};

/** Of a tree each value is at the node where its band ends; else it is the whole band, from end to end. */
const bandPlace = (band: Band, { left, layout }: Diagram, { root, box }: FlowScene): Place => {
  const { from, to, leaves, enters, height } = band;
  const [start, end] = [left(from.level), left(to.level) + NODE];
  if (root === undefined) {
    const y = Math.min(leaves, enters);
    const rows = { y, height: Math.max(leaves, enters) + height - y };
    return { x: start, width: end - start, ...rows, hit: { x: 0, width: box.width, ...rows } };
  }
  const rows = { y: to.y, height: Math.max(1, to.height) };
  // A label stands right of the last nodes, and on the band that enters another.
  const reach = to.level === layout.levels.length - 1 ? box.width : end;
  return { x: end - NODE, width: NODE, ...rows, hit: { x: start + NODE, width: reach - start - NODE, ...rows } };
};

/** A tree is walked along its bands: each part, and then what it is made of. The whole, which is no band, comes first. */
const alongFlow = (node: Band["from"], bands: readonly Band[]): string[] =>
  bands
    .filter(({ from }) => from === node)
    .sort((a, b) => a.leaves - b.leaves)
    .flatMap(({ key, to }) => [key, ...alongFlow(to, bands)]);

/** In the table's order; those of a tree along its flow. */
export const bandMarks = (diagram: Diagram, scene: FlowScene): Mark[] => {
  const { figure, words, root, box } = scene;
  const { levels, bands } = diagram.layout;
  const measure = figure.measures[0]!.id;
  const placeOf = (row: Row): Place | undefined => {
    const band = bands.find(({ key }) => key === row.key);
    if (band) return bandPlace(band, diagram, scene);
    return row === totalRow(figure) ? wholePlace(diagram, box.width) : undefined;
  };
  const marks = figure.rows.flatMap((row): Mark[] => {
    const place = placeOf(row);
    return place ? [{ key: row.key, measure, name: rowLabel(row, words), ...place }] : [];
  });
  if (root === undefined) return marks;
  const order = alongFlow(levels[0]![0]!, bands);
  return marks.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
};
