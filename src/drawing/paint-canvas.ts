/** Paints shapes on a canvas: everything except the bars and dots that Chart.js draws. */
import { fontOf, type Theme } from "../theme/theme.js";
import type { Token } from "../theme/palette.js";
import { crispPoints } from "./crisp.js";
import type { Alpha, Bar, Dot, Hatch, Line, Outline, Path, Polygon, Shape, Stroke, Text } from "./drawing.js";
import type { Point } from "./geometry.js";
import { inkOn, patternOf } from "./patterns.js";
import { fillWith } from "./paint-pattern.js";
import { stripesOf } from "./stripes.js";
import { measureOn } from "./measure-on.js";
import { MIDDLE, widthOf, type Run } from "./text.js";

type Context = CanvasRenderingContext2D;

const fontIn = (theme: Theme, { size, weight }: Run): string => fontOf(theme, size, weight);

/** How opaque a band of a flow is. */
const BAND = { light: 0.22, dark: 0.34 } as const;

export const alphaOf = (alpha: Alpha = 1, { set }: Theme): number => (alpha === "band" ? BAND[set] : alpha);

const trace = (ctx: Context, points: readonly Point[]): void => {
  ctx.beginPath();
  points.forEach(({ x, y }, index) => (index === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y)));
};

const circle = (ctx: Context, { x, y }: Point, r: number): void => {
  ctx.beginPath();
  ctx.arc(x, y, r, 0, 2 * Math.PI);
};

const strokeWith = (ctx: Context, { color, width = 1, dash = [], round }: Stroke, theme: Theme): void => {
  ctx.strokeStyle = theme.color[color];
  ctx.lineWidth = width;
  ctx.lineCap = round ? "round" : "butt";
  ctx.setLineDash([...dash]);
  ctx.stroke();
};

/** Fills the path, with the token's pattern where there are patterns. */
const fill = (ctx: Context, token: Token, alpha: Alpha | undefined, theme: Theme): void => {
  const pattern = patternOf(token, theme);
  ctx.globalAlpha = alphaOf(alpha, theme);
  if (pattern) return fillWith(ctx, pattern, theme.color[pattern.color ?? token], theme.color.paper);
  ctx.fillStyle = theme.color[token];
  ctx.fill();
};

const paintBar = (ctx: Context, { x, y, width, height, fill: token, alpha }: Bar, theme: Theme): void => {
  ctx.beginPath();
  if (patternOf(token, theme)) {
    // In whole px, so that outlines are crisp.
    const [left, top] = [Math.round(x), Math.round(y)];
    const across = Math.max(Math.round(x + width) - left, Math.min(1, width));
    ctx.rect(left, top, across, Math.max(Math.round(y + height) - top, Math.min(1, height)));
  } else ctx.rect(x, y, width, height);
  fill(ctx, token, alpha, theme);
};

const paintDot = (ctx: Context, { x, y, r, fill: token, alpha, edge }: Dot, theme: Theme): void => {
  circle(ctx, { x, y }, r);
  if (token) fill(ctx, token, alpha, theme);
  ctx.globalAlpha = 1;
  if (edge) strokeWith(ctx, edge, theme);
};

const paintLine = (ctx: Context, line: Line, theme: Theme): void => {
  trace(ctx, crispPoints(line));
  strokeWith(ctx, line, theme);
};

const paintPolygon = (ctx: Context, { points, fill: token, alpha }: Polygon, theme: Theme): void => {
  trace(ctx, points);
  ctx.closePath();
  fill(ctx, token, alpha, theme);
};

/** Traces a path of moves and lines; without `Path2D`, which not every browser has. */
const tracePath = (ctx: Context, { d, scale, x: left, y: top }: Path): void => {
  let [x, y] = [0, 0];
  ctx.beginPath();
  for (const [, command, places] of d.matchAll(/([MmLlZz])([^MmLlZz]*)/g)) {
    const numbers = (places!.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (/z/i.test(command!)) ctx.closePath();
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const relative = command === command!.toLowerCase();
      [x, y] = [(relative ? x : 0) + numbers[i]!, (relative ? y : 0) + numbers[i + 1]!];
      const place = [left + x * scale, top + y * scale] as const;
      if (i === 0 && /m/i.test(command!)) ctx.moveTo(...place);
      else ctx.lineTo(...place);
    }
  }
};

const paintPath = (ctx: Context, path: Path, theme: Theme): void => {
  const { clip, fill: token } = path;
  ctx.beginPath();
  ctx.rect(clip.x, clip.y, clip.width, clip.height);
  ctx.clip();
  tracePath(ctx, path);
  fill(ctx, token, undefined, theme);
};

const paintHatch = (ctx: Context, hatch: Hatch, theme: Theme): void => {
  const { x, y, width, height, color, thickness = 1.4, within } = hatch;
  ctx.beginPath();
  ctx.rect(x, y, width, height);
  ctx.clip();
  if (within) {
    if ("r" in within) circle(ctx, within, within.r);
    else trace(ctx, within);
    ctx.clip();
  }
  ctx.strokeStyle = theme.color[color];
  ctx.lineWidth = thickness;
  for (const { from, to, alpha } of stripesOf(hatch)) {
    ctx.globalAlpha = alpha;
    ctx.beginPath();
    ctx.moveTo(...from);
    ctx.lineTo(...to);
    ctx.stroke();
  }
};

const paintOutline = (ctx: Context, { x, y, width, height, color, dash }: Outline, theme: Theme): void => {
  ctx.beginPath();
  ctx.rect(x + 0.5, y + 0.5, Math.max(0, width - 1), Math.max(0, height - 1));
  strokeWith(ctx, { color, ...(dash && { dash }) }, theme);
};

/** How far letters stand out of the width they are given, as J and f do in some fonts: that much would be cut at an edge. */
const overhang = (ctx: Context, run: Run | undefined, edge: "start" | "end", theme: Theme): number => {
  if (!run) return 0;
  ctx.font = fontIn(theme, run);
  const ink = ctx.measureText(run.text);
  return Math.max(0, edge === "start" ? ink.actualBoundingBoxLeft : ink.actualBoundingBoxRight - ink.width);
};

const paintText = (ctx: Context, { runs, x, y, align, halo }: Text, theme: Theme): void => {
  const measure = measureOn(ctx, theme);
  const width = widthOf(runs, measure);
  let left = x - { start: 0, center: width / 2, end: width }[align];
  ctx.textAlign = "left";
  ctx.textBaseline = "alphabetic";
  ctx.direction = "ltr";
  if (align === "start") left += overhang(ctx, runs[0], "start", theme);
  if (align === "end") left -= overhang(ctx, runs.at(-1), "end", theme);
  const pieces = runs.map((run) => {
    const { text, size, weight, color, rise = 0 } = run;
    const piece = {
      text,
      font: fontIn(theme, run),
      color: theme.color[inkOn(color, theme)],
      left,
      y: y - rise + MIDDLE * size,
    };
    left += measure(text, size, weight);
    return piece;
  });
  // The whole halo first, so that no run's halo lies on the run before.
  if (halo) {
    ctx.strokeStyle = theme.color[halo];
    ctx.lineWidth = 4;
    ctx.lineJoin = "round";
    for (const piece of pieces) {
      ctx.font = piece.font;
      ctx.strokeText(piece.text, piece.left, piece.y);
    }
  }
  for (const piece of pieces) {
    ctx.font = piece.font;
    ctx.fillStyle = piece.color;
    ctx.fillText(piece.text, piece.left, piece.y);
  }
};

const paintShape = (ctx: Context, shape: Shape, theme: Theme): void => {
  switch (shape.kind) {
    case "bar":
      return paintBar(ctx, shape, theme);
    case "dot":
      return paintDot(ctx, shape, theme);
    case "line":
      return paintLine(ctx, shape, theme);
    case "polygon":
      return paintPolygon(ctx, shape, theme);
    case "path":
      return paintPath(ctx, shape, theme);
    case "hatch":
      return paintHatch(ctx, shape, theme);
    case "outline":
      return paintOutline(ctx, shape, theme);
    case "text":
      return paintText(ctx, shape, theme);
  }
};

/** Paints them from the lowest to the uppermost, and leaves the canvas as it was. */
export const paintShapes = (ctx: Context, shapes: readonly Shape[], theme: Theme): void => {
  for (const shape of shapes) {
    ctx.save();
    paintShape(ctx, shape, theme);
    ctx.restore();
  }
};
