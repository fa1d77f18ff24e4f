/** Where the words of points stand: above, below or beside them, else further off with a line that leads to them. */
import { touch } from "./column-labels.js";
import type { Area } from "./doubt.js";

/** Between a point and its words; how far from each other its words are tried, in px. */
const GAP = 5;
const STEP = 6;

export interface LabelledPoint {
  /** What the mark takes, with what is drawn of its doubt. */
  readonly mark: Area;
  readonly width: number;
  readonly height: number;
  readonly bold: boolean;
}

export interface PlacedLabel {
  readonly area: Area;
  /** From the words to the mark, where they do not stand at it. */
  readonly leader: readonly [x: number, from: number, to: number] | undefined;
}

const within = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high));

/** Whether other points are near on each side, where the words would meet theirs. */
const crowded = ({ mark: [x, y, w], width, height }: LabelledPoint, others: readonly Area[]) => {
  const near = others.filter(
    (other) => Math.abs(other[1] - y) < 2 * height && Math.abs(other[0] + other[2] / 2 - x - w / 2) < width / 2 + 12,
  );
  return { left: near.some((other) => other[0] < x), right: near.some((other) => other[0] > x) };
};

/** All places that a point's words may have in a room, the best first: away from the only neighbour, else above. */
const candidates = (point: LabelledPoint, others: readonly Area[], room: Area): PlacedLabel[] => {
  const {
    mark: [x, y, w, h],
    width,
    height,
  } = point;
  const middle = x + w / 2;
  const centred = within(room[0], middle - width / 2, room[0] + room[2] - width);
  const [top, bottom] = [room[1], room[1] + room[3]];
  const area = (left: number, at: number): Area => [left, at, width, height];
  const left = area(x - GAP - width, y + h / 2 - height / 2);
  const right = area(x + w + GAP, y + h / 2 - height / 2);
  const near = crowded(point, others);
  const first = near.left === near.right ? [] : near.left ? [right] : [left];
  const close = [...first, area(centred, y - GAP - height), area(centred, y + h + GAP), ...[left, right]].map(
    (place): PlacedLabel => ({ area: place, leader: undefined }),
  );
  const far: PlacedLabel[] = [];
  // A line leads to any place under the words, from their middle to their ends.
  const starts = [centred, ...[0.85, 0.15, 0.95, 0.05].map((part) => middle - part * width)];
  for (let off = STEP; off < room[3]; off += STEP) {
    const [above, below] = [y - GAP - height - off, y + h + GAP + off];
    for (const start of starts) {
      far.push({ area: area(start, above), leader: [middle, above + height + 1, y - 2] });
      far.push({ area: area(start, below), leader: [middle, y + h + 2, below - 1] });
    }
  }
  return [...close, ...far].filter(
    ({ area: [start, at] }) =>
      start >= room[0] - 0.5 && start + width <= room[0] + room[2] + 0.5 && at >= top && at + height <= bottom,
  );
};

const leaderArea = ([x, from, to]: NonNullable<PlacedLabel["leader"]>): Area => [x - 2, from, 4, to - from];

const inOrder = (points: readonly LabelledPoint[], order: readonly number[], room: Area, lines: readonly Area[]) => {
  const placed: (PlacedLabel | undefined)[] = points.map(() => undefined);
  const taken: Area[] = [...lines];
  for (const index of order) {
    const others = points.flatMap(({ mark }, other) => (other === index ? [] : [mark]));
    const isFree = (area: Area): boolean => ![...taken, ...others].some((other) => touch(area, other));
    const found = candidates(points[index]!, others, room).find(
      ({ area: [x, y, width, height], leader }) =>
        isFree([x - 3, y, width + 6, height]) && (!leader || isFree(leaderArea(leader))),
    );
    placed[index] = found;
    if (found) taken.push(found.area, ...(found.leader ? [leaderArea(found.leader)] : []));
  }
  return placed;
};

/**
 * A place for the words of each point; undefined where there is none in the room. `lines` are drawn there already. The
 * named one comes first; one that found no place comes before it at the next try.
 */
export const placeAround = (
  points: readonly LabelledPoint[],
  room: Area,
  lines: readonly Area[] = [],
): (PlacedLabel | undefined)[] => {
  let order = [...points.keys()].sort((a, b) => Number(points[b]!.bold) - Number(points[a]!.bold) || a - b);
  let placed = inOrder(points, order, room, lines);
  for (let tries = points.length; tries > 0 && placed.includes(undefined); tries--) {
    const lost = placed.indexOf(undefined);
    order = [lost, ...order.filter((index) => index !== lost)];
    placed = inOrder(points, order, room, lines);
  }
  return placed;
};
