/** Plane geometry in px: what touches what. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Disc extends Point {
  readonly r: number;
}

export type Segment = readonly [Point, Point];

export const boundsOf = ({ x, y, r }: Disc): Rect => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });

/** Whether less than `gap` lies between two rectangles. */
export const rectsTouch = (a: Rect, b: Rect, gap = 0): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** Whether less than `gap` lies between a rectangle and a disc. */
export const rectTouchesDisc = (rect: Rect, disc: Disc, gap = 0): boolean =>
  Math.hypot(
    disc.x - clamp(disc.x, rect.x, rect.x + rect.width),
    disc.y - clamp(disc.y, rect.y, rect.y + rect.height),
  ) <
  disc.r + gap;

/** Whether less than `gap` lies between a segment and a disc. */
export const segmentTouchesDisc = ([a, b]: Segment, disc: Disc, gap = 0): boolean => {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = ((disc.x - a.x) * dx + (disc.y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const t = clamp(along, 0, 1);
  return Math.hypot(disc.x - a.x - t * dx, disc.y - a.y - t * dy) < disc.r + gap;
};

const side = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Whether two segments cross or touch. */
export const segmentsCross = ([a, b]: Segment, [c, d]: Segment): boolean =>
  side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0;

export const isInside = ({ x, y }: Point, rect: Rect): boolean =>
  x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;

/** Whether a segment comes closer than `gap` to a rectangle. */
export const segmentTouchesRect = (segment: Segment, rect: Rect, gap = 0): boolean => {
  const [left, top] = [rect.x - gap, rect.y - gap];
  const [right, bottom] = [rect.x + rect.width + gap, rect.y + rect.height + gap];
  const grown = { x: left, y: top, width: right - left, height: bottom - top };
  if (isInside(segment[0], grown) || isInside(segment[1], grown)) return true;
  const [nw, se] = [
    { x: left, y: top },
    { x: right, y: bottom },
  ];
  const [ne, sw] = [
    { x: right, y: top },
    { x: left, y: bottom },
  ];
  // Whatever passes through a rectangle crosses one of its diagonals.
  return segmentsCross(segment, [nw, se]) || segmentsCross(segment, [ne, sw]);
};

/** Whether `inner` lies within `outer`. */
export const isWithin = (inner: Rect, outer: Rect): boolean =>
  isInside(inner, outer) && isInside({ x: inner.x + inner.width, y: inner.y + inner.height }, outer);
