/** Short constructors for shapes. */
import type { Token } from "../theme/palette.js";
import type { Align, Bar, Dot, Hatch, Line, Outline, Polygon, Stroke, Text } from "./drawing.js";
import type { Point, Rect } from "./geometry.js";
import type { Run } from "./text.js";

export const bar = ({ x, y, width, height }: Rect, fill: Token, more: Partial<Bar> = {}): Bar => ({
  kind: "bar",
  ...{ x, y, width, height, fill },
  ...more,
});

export const dot = ({ x, y }: Point, r: number, fill: Token, more: Partial<Dot> = {}): Dot => ({
  kind: "dot",
  ...{ x, y, r: Math.max(0, r), fill },
  ...more,
});

/** A circle that is only a line. */
export const ring = ({ x, y }: Point, r: number, edge: Stroke): Dot => ({
  kind: "dot",
  ...{ x, y, r: Math.max(0, r), edge },
});

type Coordinates = readonly [x: number, y: number];

/** A line through points, in a colour. */
export const line = (points: readonly Coordinates[], color: Token, more: Partial<Line> = {}): Line => ({
  kind: "line",
  points: points.map(([x, y]) => ({ x, y })),
  color,
  ...more,
});

export const polygon = (points: readonly Coordinates[], fill: Token, more: Partial<Polygon> = {}): Polygon => ({
  kind: "polygon",
  points: points.map(([x, y]) => ({ x, y })),
  fill,
  ...more,
});

export const hatch = ({ x, y, width, height }: Rect, color: Token, more: Partial<Hatch> = {}): Hatch => ({
  kind: "hatch",
  ...{ x, y, width, height, color },
  ...more,
});

export const outline = ({ x, y, width, height }: Rect, color: Token, more: Partial<Outline> = {}): Outline => ({
  kind: "outline",
  ...{ x, y, width, height, color },
  ...more,
});

/** One line of text; `y` is its middle. */
export const text = (runs: readonly Run[], x: number, y: number, align: Align = "start", halo?: Token): Text => ({
  kind: "text",
  ...{ x, y, runs, align },
  ...(halo && { halo }),
});
