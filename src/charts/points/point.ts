/** One dated number as a mark: a dot where it is known, what is known of it where it is not. */
import type { Dot, Shape } from "../../drawing/drawing.js";
import type { Rect } from "../../drawing/geometry.js";
import { dot, line, ring } from "../../drawing/shapes.js";
import type { Run } from "../../drawing/text.js";
import { between, OPEN, openEnd } from "../../drawing/uncertainty.js";
import type { Uncertainty } from "../../figures/uncertainty.js";
import type { Row } from "../../figures/figure.js";
import type { Tone } from "../tone.js";

export const RADIUS = 6;
/** The ring of a rounded number lies this far outside its dot. */
export const RING = 3.5;

export interface Point {
  readonly row: Row;
  readonly uncertainty: Uncertainty;
  /** The number, or its lower bound. */
  readonly value: number;
  readonly x: number;
  /** Of the number, or of its lower bound. */
  readonly y: number;
  /** Of the upper bound, where there are two. */
  readonly highY: number;
  /** From the first moment of its period to the last. */
  readonly span: readonly [from: number, to: number];
  readonly lines: readonly (readonly Run[])[];
  readonly tone: Tone;
}

export const hasDot = ({ uncertainty }: Point): boolean => uncertainty === "exact" || uncertainty === "rounded";

/** What the mark takes, with what is drawn of its uncertainty. */
export const areaOf = ({ uncertainty, x, y, highY }: Point): Rect => {
  const around = (out: number, top: number, bottom: number): Rect => ({
    ...{ x: x - RADIUS - out, y: top },
    ...{ width: 2 * (RADIUS + out), height: bottom - top },
  });
  if (uncertainty === "open") return around(2, y - OPEN.column, y + 2);
  if (uncertainty === "between") return around(4, highY, y);
  const out = uncertainty === "rounded" ? RING + 1 : 0;
  return around(out, y - RADIUS - out, y + RADIUS + out);
};

/** A month without a day is a line from its first to its last, where that is longer than the mark itself. */
export const spanAreas = ({ uncertainty, span: [from, to], y }: Point): Rect[] =>
  uncertainty !== "none" && to - from > 4 * RADIUS ? [{ x: from, y: y - 2, width: to - from, height: 4 }] : [];

export const dotOf = (point: Point, scale: string): Dot[] =>
  hasDot(point) ? [dot(point, RADIUS, point.tone, { datum: { value: point.value, scale } })] : [];

/** All but the dot. The dashed end of a rounded number goes all around it. */
export const uncertaintyShapes = (point: Point): Shape[] => {
  const { uncertainty, x, y, tone, highY } = point;
  const shapes: Shape[] = spanAreas(point).map(
    (area) =>
    line([[area.x, y], [area.x + area.width, y]], tone, { width: 2 }), // prettier-ignore
  );
  const area = { x: x - RADIUS, width: 2 * RADIUS };
  if (uncertainty === "rounded") shapes.push(ring(point, RADIUS + RING, { color: "ink", width: 2, dash: [4, 3] }));
  if (uncertainty === "between") shapes.push(...between({ ...area, y: highY, height: y - highY }, tone, true));
  if (uncertainty === "open")
    shapes.push(
      line([[area.x - 2, y], [area.x + area.width + 2, y]], tone, { width: 4 }), // prettier-ignore
      openEnd({ ...area, y: y - 2, height: 0 }, "top", tone, OPEN.column - 4),
    );
  return shapes;
};
