/** Moves bubbles apart that would bury another: none is more than half hidden. Pure and deterministic; in px. */
import { boundsOf, isWithin, type Disc, type Point, type Rect, type Segment } from "../../drawing/geometry.js";

/** A bubble; `home` is its true place if it had to leave it. */
export interface Bubble extends Disc {
  readonly key: string;
  readonly home?: Point;
}

const overlap = (a: Disc, b: Disc): boolean => (a.x - b.x) ** 2 + (a.y - b.y) ** 2 < (a.r + b.r) ** 2;

// Points spread evenly over a unit disc (a sunflower), x and y in turn: enough to know a share to a hundredth.
const GRAINS = new Float64Array(600);
for (let i = 0; i < 300; i++) {
  const [angle, away] = [i * Math.PI * (3 - Math.sqrt(5)), Math.sqrt((i + 0.5) / 300)];
  GRAINS.set([Math.cos(angle) * away, Math.sin(angle) * away], 2 * i);
}

/** Which part of a disc lies under the others, 0 to 1. */
export const hiddenShare = (disc: Disc, above: readonly Disc[]): number => {
  // Seen from the disc, with its radius as the unit; flat, since the search for a place asks a thousand times.
  const near = above
    .filter((other) => overlap(other, disc))
    .flatMap(({ x, y, r }) => [(x - disc.x) / disc.r, (y - disc.y) / disc.r, (r / disc.r) ** 2]);
  if (near.length === 0) return 0;
  let covered = 0;
  for (let i = 0; i < GRAINS.length; i += 2)
    for (let j = 0; j < near.length; j += 3) {
      const [dx, dy] = [near[j]! - GRAINS[i]!, near[j + 1]! - GRAINS[i + 1]!];
      if (dx * dx + dy * dy >= near[j + 2]!) continue;
      covered++;
      break;
    }
  return covered / (GRAINS.length / 2);
};

/** Whether more than `most` of the disc at this index lies under those after it. */
const isBuried = (bubbles: readonly Disc[], index: number, most: number): boolean =>
  hiddenShare(bubbles[index]!, bubbles.slice(index + 1)) > most;

const TURNS = Array.from({ length: 24 }, (_, i) => ({
  x: Math.cos((i * Math.PI) / 12),
  y: Math.sin((i * Math.PI) / 12),
}));

/** The same bubbles with one of them `away` px from its home, at the first angle that buries none of them. */
const withMoved = (
  bubbles: readonly Bubble[],
  index: number,
  away: number,
  bounds: Rect,
  most: number,
): Bubble[] | undefined => {
  const { home: earlier, ...bubble } = bubbles[index]!;
  const home = earlier ?? { x: bubble.x, y: bubble.y };
  // Those that are buried now are asked first: at most angles they still are.
  const [buried, seen] = [true, false].map((is) =>
    bubbles.flatMap((_, i) => (isBuried(bubbles, i, most) === is ? [i] : [])),
  );
  for (const turn of TURNS) {
    const moved = { ...bubble, home, x: home.x + turn.x * away, y: home.y + turn.y * away };
    if (!isWithin(boundsOf(moved), bounds)) continue;
    const all = bubbles.map((other, i) => (i === index ? moved : other));
    if (![...buried!, ...seen!].some((i) => isBuried(all, i, most))) return all;
  }
  return undefined;
};

/** The shortest move of one bubble of the crowd around the last one after which none is buried. */
const unburied = (bubbles: readonly Bubble[], bounds: Rect, most: number): readonly Bubble[] => {
  const last = bubbles.at(-1)!;
  const crowd = bubbles.flatMap((bubble, i) => (overlap(bubble, last) ? [i] : []));
  for (let away = 1; away < 8 * last.r + 40; away++)
    for (const index of crowd) {
      const moved = withMoved(bubbles, index, away, bounds, most);
      if (moved) return moved;
    }
  return bubbles;
};

/**
 * Moves as few bubbles as little as it takes: where one comes to lie more than half under others, it gives way, or one
 * of those that lie on it, whichever has the shorter way.
 * @param bubbles in the order in which they are drawn, largest first
 * @param most share of a bubble that may lie under others: half, less what the grains may err
 */
export const separateBubbles = <T extends Bubble>(bubbles: readonly T[], bounds: Rect, most = 0.49): (T & Bubble)[] =>
  bubbles.reduce<readonly Bubble[]>((placed, bubble) => {
    const all = [...placed, bubble];
    return all.some((_, i) => isBuried(all, i, most)) ? unburied(all, bounds, most) : all;
  }, []) as (T & Bubble)[];

// The middle of a country is no more exact than that: a hairline this short would only be a blot.
const UNSEEN = 4;

/** From its place on the map to each bubble that was moved off it. */
export const hairlinesOf = (bubbles: readonly Bubble[]): Segment[] =>
  bubbles.flatMap(({ home, x, y }) =>
    home && Math.hypot(x - home.x, y - home.y) >= UNSEEN ? [[home, { x, y }] as const] : [],
  );
