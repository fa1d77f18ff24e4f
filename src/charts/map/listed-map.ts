/** A map with its ranked list, for pictures: beside it where there is room, else below; as high as they need. */
import { flowed, shifted, stacked, together, type Block } from "../../drawing/block.js";
import { line } from "../../drawing/shapes.js";
import { letterRuns, run, textSize, widthOf, type Run } from "../../drawing/text.js";
import { uncertaintyShapes, extentOf, solidBar } from "../bars/extent.js";
import { drawn, formOf, usualWidth, type Scene } from "../scene.js";
import { toneOf } from "../tone.js";
import { bubbleMap } from "./bubble-map.js";
import { listOf, type List, type ListRow } from "./list.js";

/** In px: between the columns of a row, between two columns of rows, between map and list. */
const [GAP, COLUMNS, BESIDE] = [8, 32, 28];
const BAR = 11;
/** The longest bar takes this much of what name and rank leave. */
const LONGEST = 0.66;

/** Widths in px of what stands in a row. */
interface Lane {
  readonly rank: number;
  readonly name: number;
  readonly meter: number;
  /** px per unit. */
  readonly scale: number;
}

const styleOf = ({ row }: ListRow, { view }: Scene): 400 | 700 => (toneOf(row, view) === "emphasis" ? 700 : 400);

const numberRuns = (listed: ListRow, scene: Scene): Run[] => {
  const size = textSize.label(scene.theme);
  return [run(listed.number, size, "ink", styleOf(listed, scene)), ...letterRuns(listed.letters, size)];
};

const laneOf = (list: List, width: number, scene: Scene): Lane => {
  const { measure } = scene.box;
  const size = textSize.label(scene.theme);
  const rank = list.ranked ? 1.4 * size + GAP : 0;
  const name = Math.min((list.ranked ? 7.2 : 7.8) * size, 0.45 * width) + GAP;
  const meter = width - rank - name;
  const scales = list.rows.map((listed) => {
    const { value, beyond } = extentOf(listed.row.cells[list.measure.id], list.measure);
    return (meter - beyond - GAP - widthOf(numberRuns(listed, scene), measure)) / Math.max(value, 1e-9);
  });
  return { rank, name, meter, scale: Math.max(0, Math.min((LONGEST * meter) / list.highest, ...scales)) };
};

const rowBlock = (listed: ListRow, list: List, lane: Lane, least: number, scene: Scene): Block => {
  const { row, rank, name } = listed;
  const { measure } = scene.box;
  const size = textSize.label(scene.theme);
  const setting = { leading: 1.4, measure };
  const named = flowed([run(name, size, "ink", styleOf(listed, scene))], { ...setting, width: lane.name - GAP });
  const height = Math.max(least, named.height);
  const middle = (block: Block): Block => shifted(block, 0, (height - block.height) / 2);
  const value = row.cells[list.measure.id];
  const tone = toneOf(row, scene.view);
  const bar = { left: 0, scale: lane.scale, y: height / 2, thickness: BAR };
  const { value: reach, beyond } = extentOf(value, list.measure);
  const bars = [...solidBar(value, bar, tone), ...uncertaintyShapes(value, list.measure, bar, tone)];
  const ranks = run(rank === undefined ? "" : `${rank}`, 0.92 * size, "muted");
  const number = flowed(numberRuns(listed, scene), { ...setting, width: lane.meter });
  return together([
    middle(flowed([ranks], { ...setting, width: lane.rank - GAP, align: "end" })),
    shifted(middle(named), lane.rank, 0),
    shifted({ shapes: bars, height }, lane.rank + lane.name, 0),
    shifted(middle(number), lane.rank + lane.name + reach * lane.scale + beyond + GAP, 0),
  ]);
};

const ruleOf = (width: number, color: "grid" | "muted"): Block => ({
  shapes: [line([[0, 0], [width, 0]], color)], // prettier-ignore
  height: 1,
});

/** "Total", and at the end of the line "2,952 persons". */
const totalBlock = ({ total, ranked }: List, width: number, scene: Scene): Block => {
  if (!total) return stacked([]);
  const size = textSize.label(scene.theme);
  const left = ranked ? 1.4 * size + GAP : 0;
  const setting = { width: width - left, leading: 1.4, measure: scene.box.measure };
  const number = [run(total.number, size, "ink", 700), run(` ${total.unit}`, size, "muted")];
  const said = together([
    flowed([run(total.name, size, "ink", 700)], setting),
    flowed(number, { ...setting, align: "end" }),
  ]);
  return stacked([
    [5, ruleOf(width, "muted")],
    [5, shifted(said, left, 0)],
  ]);
};

/** @param count of columns for what the review names; what it does not name stands below them */
const listBlock = (list: List, width: number, count: 1 | 2, least: number, scene: Scene): Block => {
  const column = (width - (count - 1) * COLUMNS) / count;
  const lane = laneOf(list, column, scene);
  const blockOf = (listed: ListRow): readonly [number, Block] => [0, rowBlock(listed, list, lane, least, scene)];
  const named = list.rows.filter(({ row }) => row.role === "item");
  const others = list.rows.filter(({ row }) => row.role === "other");
  const half = Math.ceil(named.length / count);
  const columns = together([
    stacked(named.slice(0, half).map(blockOf)),
    shifted(stacked(named.slice(half).map(blockOf)), column + COLUMNS, 0),
  ]);
  return stacked([
    [0, columns],
    ...others.flatMap((listed) => [[6, ruleOf(width, "grid")] as const, [5, blockOf(listed)[1]] as const]),
    [0, totalBlock(list, width, scene)],
  ]);
};

const headBlock = ({ head }: List, width: number, { box, theme }: Scene): Block =>
  stacked([
    [0, flowed([run(head, textSize.label(theme), "ink", 700)], { width, leading: 1.4, measure: box.measure })],
    [6, ruleOf(width, "grid")],
  ]);

export const listedMap = formOf((scene) => {
  const { figure, words, box } = scene;
  const usual = usualWidth(scene);
  const beside = usual > 760;
  const width = beside ? (2 * (box.width - BESIDE)) / 3 : box.width;
  const list = listOf(figure, words);
  const map = drawn(bubbleMap, { ...scene, box: { ...box, width } });
  const { shapes, height, marks } = beside
    ? together([
        map,
        shifted(
          stacked([
            [0, headBlock(list, width / 2, scene)],
            [4, listBlock(list, width / 2, 1, 28, scene)],
          ]),
          width + BESIDE,
          0,
        ),
      ])
    : stacked([
        [0, map],
        [12, ruleOf(box.width, "grid")],
        [8, listBlock(list, box.width, usual < 420 ? 1 : 2, 25, scene)],
      ]);
  return { width: box.width, shapes, height, marks };
});
