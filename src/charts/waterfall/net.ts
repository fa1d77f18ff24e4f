/** The net change of a waterfall: an arrow from the first level to the last, beside it. */
import type { Mark, Shape } from "../../drawing/drawing.js";
import { line, text } from "../../drawing/shapes.js";
import { run, textSize, widthOf, type Run } from "../../drawing/text.js";
import type { Figure, Row } from "../../figures/figure.js";
import type { Stage } from "../../figures/levels.js";
import { rowLabel, valueText } from "../../tell/text.js";
import type { Scene } from "../scene.js";
import { along, GAP, LEVEL, spot, type Plane } from "./plane.js";
import { signed } from "./stage-text.js";

export interface Net {
  readonly row: Row;
  readonly from: number;
  readonly to: number;
  /** How many stages there are. */
  readonly count: number;
  readonly value: readonly Run[];
  /** Beside an upright arrow; and over one that lies. */
  readonly word: readonly Run[];
  readonly name: readonly Run[];
}

export const netOf = (figure: Figure, stages: readonly Stage[], { words, theme }: Scene): Net | undefined => {
  const measure = figure.measures[0]!;
  const row = figure.rows.find(({ role, cells }) => role === "reference" && cells[measure.id]?.timing === "during");
  if (!row || stages.length < 2) return undefined;
  const [from, to] = [stages[0]!.to, stages.at(-1)!.to];
  const said = signed(valueText(row.cells[measure.id]!, measure, words), to - from);
  const name = rowLabel(row, words);
  const size = textSize.label(theme);
  return {
    ...{ row, from, to, count: stages.length },
    value: [run(said, 1.12 * size, "ink", 700)],
    word: [run(words.figure.labels?.[row.key] ?? name, textSize.axis(theme), "muted")],
    name: [run(name, size, "ink", 700)],
  };
};

/** Where the arrow stands across the scale: upright, near the start of the last level, so that words fit beside it. */
const acrossOf = ({ count }: Net, plane: Plane): number =>
  plane.upright ? plane.lane(count - 1) - plane.thickness / 2 + 14 : plane.lane(count);

/** Its two ends along the scale: it stops short of the mark that it points at. */
const endsOf = ({ from, to }: Net, plane: Plane): readonly [start: number, end: number] => {
  const [start, end] = [along(plane, from), along(plane, to)];
  return [start, end - Math.sign(end - start) * (LEVEL / 2 + 5)];
};

const arrow = (plane: Plane, [start, end]: readonly [number, number], at: number): Shape[] => {
  const back = end - Math.sign(end - start) * 7;
  const stroke = { width: 1.5, exact: true } as const;
  const tip = spot(plane, end, at);
  return [
    line([spot(plane, start, at), tip], "ink", stroke),
    line([spot(plane, back, at - 5), tip, spot(plane, back, at + 5)], "ink", stroke),
  ];
};

/** After an upright arrow if there is room, else before it. */
const wordsBeside = ({ value, word }: Net, at: number, middle: number, { theme, box }: Scene): Shape[] => {
  const widest = Math.max(...[value, word].map((runs) => widthOf(runs, box.measure)));
  const after = box.width - at - 10 >= widest;
  const half = (1.3 * textSize.label(theme)) / 2;
  const beside = (runs: readonly Run[], y: number): Shape =>
    text(runs, after ? at + 10 : at - 10, y, after ? "start" : "end", "paper");
  return [beside(value, middle - half), beside(word, middle + half)];
};

/** The name over the arrow's row, the number after its head. */
const wordsOver = ({ name, value, to, count }: Net, plane: Plane): Shape[] => [
  text(name, 0, plane.nameAt(count), "start", "paper"),
  text(value, along(plane, to) + GAP, plane.lane(count), "start", "paper"),
];

export const netShapes = (net: Net, plane: Plane, scene: Scene): Shape[] => {
  const at = acrossOf(net, plane);
  const ends = endsOf(net, plane);
  const middle = plane.upright ? plane.lane(net.count - 1) : at;
  const half = plane.thickness / 2 + (plane.upright ? 0 : 2);
  const start = [middle - half, middle + half].map((across) => spot(plane, ends[0], across));
  return [
    line(start, "muted", { dash: [2, 3] }),
    ...arrow(plane, ends, at),
    ...(plane.upright ? wordsBeside(net, at, (ends[0] + ends[1]) / 2, scene) : wordsOver(net, plane)),
  ];
};

export const netMark = (net: Net, plane: Plane, { words, figure, box }: Scene): Mark => {
  const { row, count } = net;
  const at = acrossOf(net, plane);
  const ends = endsOf(net, plane);
  const [low, length] = [Math.min(...ends), Math.abs(ends[1] - ends[0])];
  const slot = plane.slot;
  const place = plane.upright
    ? {
        ...{ x: at - 8, y: low, width: 16, height: length },
        hit: { x: plane.lane(count - 1) - slot / 2, y: low, width: slot, height: length },
      }
    : {
        ...{ x: low, y: at - 8, width: length, height: 16 },
        hit: { x: 0, y: count * slot, width: box.width, height: slot },
      };
  return { key: row.key, measure: figure.measures[0]!.id, name: rowLabel(row, words), ...place };
};
