/** Where the words of points stand: above, below or beside them, else further off with a line that leads to them. */
import { rectsTouch, type Rect } from "../../drawing/geometry.js";
import { placeLabels } from "../../drawing/label-placement.js";

/** Between a point and its words; how far from each other its words are tried, and how far off at most, in px. */
const GAP = 5;
const STEP = 10;
const FAR = 130;
/** A place at another side than the best, one with a line, each px of it, and no place at all: so much worse. */
const COST = { side: 1, line: 4, px: 0.05, none: 100 } as const;

export interface LabelledPoint {
  /** What the mark takes, with what is drawn of its uncertainty. */
  readonly mark: Rect;
  readonly width: number;
  readonly height: number;
}

export interface WordPlace {
  readonly area: Rect;
  /** From the words to the mark, where they do not stand at it. */
  readonly leader?: { readonly x: number; readonly from: number; readonly to: number };
}

interface Candidate {
  readonly place?: WordPlace;
  readonly cost: number;
  /** What must be free for it. */
  readonly taken: readonly Rect[];
}

const within = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high));

const clash = (areas: readonly Rect[], others: readonly Rect[]): boolean =>
  areas.some((area) => others.some((other) => rectsTouch(area, other)));

/** Whether other points are near on each side, where the words would meet theirs. */
const crowded = ({ mark, width, height }: LabelledPoint, others: readonly Rect[]) => {
  const near = others.filter(
    ({ x, y, width: across }) =>
      Math.abs(y - mark.y) < 2 * height && Math.abs(x + across / 2 - mark.x - mark.width / 2) < width / 2 + 12,
  );
  return { left: near.some(({ x }) => x < mark.x), right: near.some(({ x }) => x > mark.x) };
};

/** At the point itself: away from its only neighbour, else above it. */
const closeTo = (point: LabelledPoint, others: readonly Rect[], centred: number): WordPlace[] => {
  const { mark, width, height } = point;
  const at = (x: number, y: number): WordPlace => ({ area: { x, y, width, height } });
  const middle = mark.y + (mark.height - height) / 2;
  const left = at(mark.x - GAP - width, middle);
  const right = at(mark.x + mark.width + GAP, middle);
  const upright = [at(centred, mark.y - GAP - height), at(centred, mark.y + mark.height + GAP)];
  const near = crowded(point, others);
  if (near.left === near.right) return [...upright, left, right];
  return near.left ? [right, ...upright, left] : [left, ...upright, right];
};

/** Above or below it with a line, which leads to the middle of the words or near one of their ends. */
const farFrom = ({ mark, width, height }: LabelledPoint, centred: number): Required<WordPlace>[] => {
  const middle = mark.x + mark.width / 2;
  const bottom = mark.y + mark.height;
  const places: Required<WordPlace>[] = [];
  for (let off = STEP; off <= FAR; off += STEP)
    for (const x of [centred, middle - 0.9 * width, middle - 0.1 * width]) {
      const [above, below] = [mark.y - GAP - height - off, bottom + GAP + off];
      places.push({
        area: { x, y: above, width, height },
        leader: { x: middle, from: above + height + 1, to: mark.y - 2 },
      });
      places.push({ area: { x, y: below, width, height }, leader: { x: middle, from: bottom + 2, to: below - 1 } });
    }
  return places;
};

const isInside = ({ x, y, width, height }: Rect, room: Rect): boolean =>
  x >= room.x - 0.5 && x + width <= room.x + room.width + 0.5 && y >= room.y && y + height <= room.y + room.height;

const takenBy = ({ area, leader }: WordPlace): Rect[] => [
  { ...area, x: area.x - 3, width: area.width + 6 },
  ...(leader ? [{ x: leader.x - 2, y: leader.from, width: 4, height: leader.to - leader.from }] : []),
];

/** All places that a point's words may have, the best first. */
const candidatesOf = (point: LabelledPoint, others: readonly Rect[], room: Rect): Candidate[] => {
  const { mark, width } = point;
  const centred = within(room.x, mark.x + (mark.width - width) / 2, room.x + room.width - width);
  const close = closeTo(point, others, centred).map((place, index) => ({ place, cost: index * COST.side }));
  const far = farFrom(point, centred).map((place) => ({
    place,
    cost: COST.line + COST.px * (place.leader.to - place.leader.from),
  }));
  return [...close, ...far]
    .map(({ place, cost }): Candidate => ({ place, cost, taken: takenBy(place) }))
    .filter(({ place, taken }) => isInside(place!.area, room) && !clash(taken, others))
    .sort((a, b) => a.cost - b.cost);
};

/**
 * The best places for the words of all points together: none lies on another, on a mark, or on what is drawn there
 * already (`lines`), and the fewest need a line. Undefined where a point has no such place in the room.
 */
export const placeWords = (
  points: readonly LabelledPoint[],
  room: Rect,
  lines: readonly Rect[] = [],
): (WordPlace | undefined)[] => {
  const none: Candidate = { cost: COST.none, taken: [] };
  const candidates = points.map((point) => {
    const others = points.flatMap((other) => (other === point ? [] : other.mark));
    return [...candidatesOf(point, others, room).filter(({ taken }) => !clash(taken, lines)), none];
  });
  const chosen = placeLabels(candidates, (a, b) => clash(a.taken, b.taken));
  return points.map((_, index) => chosen?.[index]?.place);
};
