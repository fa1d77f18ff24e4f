/** Where the words of points stand: above, below or beside them, else further off with a line that leads to them. */
import { touch } from "./column-labels.js";
import type { Area } from "./doubt.js";

/** Between a point and its words; how far from each other its words are tried, and how far off at most, in px. */
const GAP = 5;
const STEP = 10;
const FAR = 130;
/** A place at another side than the best, one with a line, each px of it, and no place at all: so much worse. */
const COST = { side: 1, line: 4, px: 0.05, none: 100 } as const;
/** So many steps of the search are more than seven points need; a search that takes longer stops with its best. */
const PATIENCE = 20_000;

export interface LabelledPoint {
  /** What the mark takes, with what is drawn of its doubt. */
  readonly mark: Area;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  readonly area: Area;
  /** From the words to the mark, where they do not stand at it. */
  readonly leader: readonly [x: number, from: number, to: number] | undefined;
}

interface Candidate {
  readonly place: PlacedLabel | undefined;
  readonly cost: number;
  /** What must be free for it. */
  readonly taken: readonly Area[];
}

const within = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high));

/** Whether other points are near on each side, where the words would meet theirs. */
const crowded = ({ mark: [x, y, w], width, height }: LabelledPoint, others: readonly Area[]) => {
  const near = others.filter(
    (other) => Math.abs(other[1] - y) < 2 * height && Math.abs(other[0] + other[2] / 2 - x - w / 2) < width / 2 + 12,
  );
  return { left: near.some((other) => other[0] < x), right: near.some((other) => other[0] > x) };
};

/** At the point itself: away from its only neighbour, else above it. */
const closeTo = (point: LabelledPoint, others: readonly Area[], centred: number): Area[] => {
  const [x, y, w, h] = point.mark;
  const { width, height } = point;
  const middle = y + (h - height) / 2;
  const left: Area = [x - GAP - width, middle, width, height];
  const right: Area = [x + w + GAP, middle, width, height];
  const near = crowded(point, others);
  const upright: Area[] = [y - GAP - height, y + h + GAP].map((top) => [centred, top, width, height]);
  if (near.left === near.right) return [...upright, left, right];
  return near.left ? [right, ...upright, left] : [left, ...upright, right];
};

/** Above or below it with a line, which leads to the middle of the words or near one of their ends. */
const farFrom = ({ mark: [x, y, w, h], width, height }: LabelledPoint, centred: number): PlacedLabel[] => {
  const middle = x + w / 2;
  const places: PlacedLabel[] = [];
  for (let off = STEP; off <= FAR; off += STEP)
    for (const left of [centred, middle - 0.9 * width, middle - 0.1 * width]) {
      const [above, below] = [y - GAP - height - off, y + h + GAP + off];
      places.push({ area: [left, above, width, height], leader: [middle, above + height + 1, y - 2] });
      places.push({ area: [left, below, width, height], leader: [middle, y + h + 2, below - 1] });
    }
  return places;
};

const isInside = ([x, y, w, h]: Area, room: Area): boolean =>
  x >= room[0] - 0.5 && x + w <= room[0] + room[2] + 0.5 && y >= room[1] && y + h <= room[1] + room[3];

/** All places that a point's words may have, the best first. */
const candidatesOf = (point: LabelledPoint, marks: readonly Area[], room: Area): Candidate[] => {
  const others = marks.filter((mark) => mark !== point.mark);
  const { mark, width } = point;
  const centred = within(room[0], mark[0] + (mark[2] - width) / 2, room[0] + room[2] - width);
  const close = closeTo(point, others, centred).map((area, index) => ({
    ...{ area, leader: undefined },
    cost: index * COST.side,
  }));
  const far = farFrom(point, centred).map(({ area, leader }) => ({
    ...{ area, leader },
    cost: COST.line + COST.px * (leader![2] - leader![1]),
  }));
  return [...close, ...far]
    .map(({ area: [x, y, w, h], leader, cost }): Candidate => {
      const line: Area[] = leader ? [[leader[0] - 2, leader[1], 4, leader[2] - leader[1]]] : [];
      return { place: { area: [x, y, w, h], leader }, cost, taken: [[x - 3, y, w + 6, h], ...line] };
    })
    .filter(({ place, taken }) => isInside(place!.area, room) && !clash(taken, others))
    .sort((a, b) => a.cost - b.cost);
};

const clash = (areas: readonly Area[], others: readonly Area[]): boolean =>
  areas.some((area) => others.some((other) => touch(area, other)));

/**
 * The best places for the words of all points together: none lies on another, on a mark, or on what is drawn there
 * already (`lines`), and the fewest need a line. Undefined where a point has no such place in the room.
 */
export const placeAround = (
  points: readonly LabelledPoint[],
  room: Area,
  lines: readonly Area[] = [],
): (PlacedLabel | undefined)[] => {
  const marks = points.map(({ mark }) => mark);
  const none: Candidate = { place: undefined, cost: COST.none, taken: [] };
  const choices = points.map((point) => [
    ...candidatesOf(point, marks, room).filter(({ taken }) => !clash(taken, lines)),
    none,
  ]);
  // What the points from here on cost at least.
  const rest = choices.map((_, from) => choices.slice(from).reduce((sum, [best]) => sum + (best?.cost ?? 0), 0));
  let best: { readonly cost: number; readonly places: readonly Candidate[] } | undefined;
  let steps = 0;
  const search = (places: readonly Candidate[], cost: number): void => {
    if (places.length === points.length) best = { cost, places };
    for (const candidate of choices[places.length] ?? []) {
      const least = cost + candidate.cost + (rest[places.length + 1] ?? 0);
      if ((best && least >= best.cost) || ++steps > PATIENCE) return;
      if (!places.some(({ taken }) => clash(candidate.taken, taken)))
        search([...places, candidate], cost + candidate.cost);
    }
  };
  search([], 0);
  return best?.places.map(({ place }) => place) ?? points.map(() => undefined);
};
