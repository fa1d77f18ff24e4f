/** Each kind of shape as elements of SVG. */
import { crispPoints } from "./crisp.js";
import type { Bar, Dot, Hatch, Line, Outline, Path, Polygon, Shape } from "./drawing.js";
import type { Point, Rect } from "./geometry.js";
import { stripesOf } from "./stripes.js";
import { clipTo, filled, rectOf } from "./svg-fill.js";
import { strokeOf, type Picture } from "./svg-picture.js";
import { textOf } from "./svg-text.js";
import { decimal, element, type Attributes, type Content, type XmlElement } from "./xml.js";

const pointsOf = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `${decimal(x)},${decimal(y)}`).join(" ");

const boundsOf = (points: readonly Point[]): Rect => {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

const barOf = (bar: Bar, picture: Picture): Content => filled("rect", rectOf(bar), bar.fill, bar.alpha, picture, bar);

const dotOf = ({ x, y, r, fill, alpha, edge }: Dot, picture: Picture): Content => {
  const place = { cx: x, cy: y, r };
  if (!fill) return element("circle", { ...place, fill: "none", ...(edge && strokeOf(edge, picture)) });
  const disc = filled("circle", place, fill, alpha, picture, { x: x - r, y: y - r, width: 2 * r, height: 2 * r });
  return edge ? [disc, element("circle", { ...place, fill: "none", ...strokeOf(edge, picture) })] : disc;
};

const lineOf = (line: Line, picture: Picture): Content => {
  const points = crispPoints(line);
  const stroke = strokeOf(line, picture);
  const [a, b] = points;
  return points.length === 2
    ? element("line", { x1: a!.x, y1: a!.y, x2: b!.x, y2: b!.y, ...stroke })
    : element("polyline", { points: pointsOf(points), fill: "none", ...stroke });
};

const polygonOf = ({ points, fill, alpha }: Polygon, picture: Picture): Content =>
  filled("polygon", { points: pointsOf(points) }, fill, alpha, picture, boundsOf(points));

/** What stands out of an inner picture is not seen: it cuts without an id. */
const cutTo = (rect: Rect, content: Content, attributes: Attributes = {}): XmlElement => {
  const area = rectOf(rect);
  const viewBox = Object.values(area)
    .map((length) => decimal(Number(length)))
    .join(" ");
  return element("svg", { ...area, viewBox, ...attributes }, content);
};

const pathOf = ({ d, x, y, scale, clip, fill }: Path, picture: Picture): Content => {
  // A hundredth would be seen at the far end of it.
  const transform = `translate(${decimal(x)} ${decimal(y)}) scale(${Math.round(1e5 * scale) / 1e5})`;
  return cutTo(clip, filled("path", { d, transform }, fill, undefined, picture, clip));
};

const hatchOf = (hatch: Hatch, picture: Picture): Content => {
  const { color, thickness = 1.4, within } = hatch;
  // Pieces that fade alike are one path.
  const paths = new Map<number, string>();
  for (const { from, to, alpha } of stripesOf(hatch)) {
    const step = Math.round(20 * alpha) / 20;
    if (step > 0)
      paths.set(step, `${paths.get(step) ?? ""}M${from.map(decimal).join(" ")}L${to.map(decimal).join(" ")}`);
  }
  const lines = [...paths].map(([opacity, d]) => element("path", { d, opacity: opacity < 1 ? opacity : undefined }));
  if (lines.length === 0) return undefined;
  const stroke = strokeOf({ color, width: thickness }, picture);
  const stripes = cutTo(hatch, lines, stroke);
  if (!within) return stripes;
  const shape =
    "r" in within
      ? element("circle", { cx: within.x, cy: within.y, r: within.r })
      : element("polygon", { points: pointsOf(within) });
  return element("g", { "clip-path": clipTo(shape, picture) }, stripes);
};

const outlineOf = ({ x, y, width, height, color, dash }: Outline, picture: Picture): Content => {
  const inside = rectOf({ x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 });
  return element("rect", { ...inside, fill: "none", ...strokeOf({ color, ...(dash && { dash }) }, picture) });
};

export const shapeOf = (shape: Shape, picture: Picture): Content => {
  switch (shape.kind) {
    case "bar":
      return barOf(shape, picture);
    case "dot":
      return dotOf(shape, picture);
    case "line":
      return lineOf(shape, picture);
    case "polygon":
      return polygonOf(shape, picture);
    case "path":
      return pathOf(shape, picture);
    case "hatch":
      return hatchOf(shape, picture);
    case "outline":
      return outlineOf(shape, picture);
    case "text":
      return textOf(shape, picture);
  }
};
