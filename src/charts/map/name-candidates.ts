/** The places where a name may stand: inside its bubble, beside it, or at the end of a straight leader. */
import type { Point, Rect, Segment } from "../../drawing/geometry.js";
import type { Bubble } from "./separate-bubbles.js";

/** A name to be placed: its size beside the bubble, and inside where it may go there. */
export interface Name {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly inside?: Size;
  /** Where the number may go inside without the name: the size of each. */
  readonly split?: { readonly number: Size; readonly name: Size };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a name goes. */
export interface Spot {
  readonly key: string;
  readonly box: Rect;
  readonly inside: boolean;
  readonly leader?: Segment;
  /** Only the name goes here; the number stands in the bubble, in this box. */
  readonly number?: Rect;
}

/** A place and how little it is liked. */
export interface Candidate extends Spot {
  readonly cost: number;
}

const GAP = 6;
const REACHES = [16, 22, 29, 37, 46, 56, 67, 80];

const beside = ({ x, y, r, key }: Bubble, { width, height }: Size): Candidate[] => {
  const [far, near] = [r + GAP, r * 0.72 + GAP / 2];
  const at = (left: number, top: number, cost: number): Candidate => ({
    key,
    cost,
    inside: false,
    box: { x: left, y: top, width, height },
  });
  return [
    at(x + far, y - height / 2, 1),
    at(x - far - width, y - height / 2, 1.2),
    at(x - width / 2, y + r + 3, 1.6),
    at(x - width / 2, y - r - 3 - height, 1.6),
    ...[-1, 1].flatMap((up) => [
      at(x + near, y + up * near - height / 2 + (up * height) / 4, 2),
      at(x - near - width, y + up * near - height / 2 + (up * height) / 4, 2.1),
      at(x - width + r, y + up * (r + 3 + height / 2) - height / 2, 2.2),
      at(x - r, y + up * (r + 3 + height / 2) - height / 2, 2.2),
    ]),
  ];
};

/** Straight leaders in 24 directions; those that point out of the crowd, and short ones, are cheap. */
const led = (bubble: Bubble, { width, height }: Name, outward: Point): Candidate[] =>
  Array.from({ length: 24 }, (_, i) => (i + 0.5) * (Math.PI / 12)).flatMap((angle) => {
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const cost = 3 + 1.5 * (1 - dx * outward.x - dy * outward.y) + 3 * Math.max(0, 0.6 - Math.abs(dx));
    // A long steep leader would end at the side of its name, as if it went on elsewhere.
    return REACHES.filter((reach) => reach < 50 || Math.abs(dx) > 0.35).map((reach): Candidate => {
      const end = { x: bubble.x + dx * (bubble.r + reach), y: bubble.y + dy * (bubble.r + reach) };
      const start = { x: bubble.x + dx * (bubble.r + 1), y: bubble.y + dy * (bubble.r + 1) };
      const box = { x: dx > 0 ? end.x + 5 : end.x - 5 - width, y: end.y - height / 2, width, height };
      return { key: bubble.key, cost: cost + reach / 16, inside: false, leader: [start, end], box };
    });
  });

const centred = ({ x, y }: Point, size: Size): Rect => ({ x: x - size.width / 2, y: y - size.height / 2, ...size });

/** A text fits if the corners of its box stay 3 px inside the circle. */
const fits = ({ width, height }: Size, r: number): boolean => Math.hypot(width, height) / 2 <= r - 3;

const within = (bubble: Bubble, { inside }: Name): Candidate[] =>
  inside && fits(inside, bubble.r) ? [{ key: bubble.key, cost: 0, inside: true, box: centred(bubble, inside) }] : [];

/** The number inside, the name under the bubble, over it or at its side. */
const parted = (bubble: Bubble, { split }: Name): Candidate[] =>
  split && fits(split.number, bubble.r)
    ? beside(bubble, split.name).map((spot) => ({
        ...spot,
        cost: spot.cost - (spot.box.x < bubble.x && spot.box.x + spot.box.width > bubble.x ? 1.2 : 0.1),
        number: centred(bubble, split.number),
      }))
    : [];

/** Away from the other bubbles around, the nearest counting most; zero for a bubble that stands alone. */
const outwardOf = (bubble: Bubble, bubbles: readonly Bubble[]): Point => {
  let [x, y] = [0, 0];
  for (const other of bubbles) {
    const [dx, dy] = [bubble.x - other.x, bubble.y - other.y];
    const away = Math.hypot(dx, dy);
    if (other.key === bubble.key || away > 120 || away === 0) continue;
    x += (dx / away) * (1 - away / 120);
    y += (dy / away) * (1 - away / 120);
  }
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
};

/** All places for a name, best liked first. */
export const candidatesOf = (bubble: Bubble, name: Name, bubbles: readonly Bubble[]): Candidate[] =>
  [
    ...within(bubble, name),
    ...parted(bubble, name),
    ...beside(bubble, name),
    ...led(bubble, name, outwardOf(bubble, bubbles)),
  ].sort((a, b) => a.cost - b.cost);
