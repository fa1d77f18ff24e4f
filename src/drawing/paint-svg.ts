/**
 * Paints a drawing as SVG, in Node as in a browser, as text or as nodes: text is text, colours are custom properties with
 * the value of the set behind them, and there is no script. The same shapes as on a canvas, in the same order.
 */
import { palettes, type ColorScheme, type Token } from "../theme/palette.js";
import { crispPoints } from "./crisp.js";
import type { Alpha, Bar, Dot, Drawing, Hatch, Line, Outline, Path, Polygon, Shape, Stroke, Text } from "./drawing.js";
import type { Point, Rect } from "./geometry.js";
import { patternOf, type Pattern } from "./patterns.js";
import { stripesOf } from "./stripes.js";
import { MIDDLE, type Run } from "./text.js";
import { asXml, decimal, element, type Attributes, type Content, type XmlElement } from "./xml.js";

export interface PaintOptions {
  /** Begins every id in the picture; two pictures of one page have two. */
  readonly id: string;
  /** Light unless given. */
  readonly set?: ColorScheme;
  readonly patterns?: boolean;
}

export interface SvgOptions extends PaintOptions {
  readonly title: string;
  readonly description: string;
  /** Language of the title and the description. */
  readonly language: string;
  /** CSS font family; the page's if the picture stands in one. */
  readonly family?: string;
  /** How wide it is shown, in px, unless its place says otherwise; as wide as the drawing if not given. */
  readonly shownWidth?: number;
}

/** How opaque a band of a flow is. */
const BAND = { light: 0.22, dark: 0.34 } as const;

/** The colours a picture uses, and what it refers to. */
class Picture {
  readonly definitions: XmlElement[] = [];
  readonly #used = new Set<string>();
  readonly set: ColorScheme;

  constructor(readonly options: PaintOptions) {
    this.set = options.set ?? "light";
  }

  /** The value itself for programs that know no custom properties, and a class for those that do. */
  paint(property: "fill" | "stroke", token: Token): Attributes {
    const name = `${property[0]!}-${token}`;
    this.#used.add(`.${name}{${property}:var(--fedasil-${token},${palettes[this.set][token]})}`);
    return { [property]: palettes[this.set][token], class: name };
  }

  /** @returns a reference to what is defined */
  define(make: (id: string) => XmlElement): string {
    const id = `${this.options.id}-${this.definitions.length}`;
    this.definitions.push(make(id));
    return `url(#${id})`;
  }

  get style(): string {
    return [...this.#used].sort().join("");
  }

  pattern(token: Token): Pattern | undefined {
    return patternOf(token, { patterns: this.options.patterns ?? false, forced: false });
  }
}

const both = (a: Attributes, b: Attributes): Attributes => ({ ...a, ...b, class: `${a["class"]} ${b["class"]}` });

const opacityOf = (alpha: Alpha | undefined, { set }: Picture): number | undefined =>
  alpha === "band" ? BAND[set] : alpha;

const strokeOf = ({ color, width = 1, dash = [], round }: Stroke, picture: Picture): Attributes => ({
  ...picture.paint("stroke", color),
  "stroke-width": width === 1 ? undefined : width,
  "stroke-dasharray": dash.map(decimal).join(" "),
  "stroke-linecap": round ? "round" : undefined,
});

const pointsOf = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `${decimal(x)},${decimal(y)}`).join(" ");

const rectOf = ({ x, y, width, height }: Rect): Attributes => ({
  ...{ x, y },
  width: Math.max(0, width),
  height: Math.max(0, height),
});

const clipTo = (content: Content, picture: Picture): string =>
  picture.define((id) => element("clipPath", { id }, content));

/** What is filled with a token: with its colour, or with its pattern inside its own outline. */
const filled = (
  name: string,
  place: Attributes,
  fill: Token,
  alpha: Alpha | undefined,
  picture: Picture,
  area: Rect,
): XmlElement => {
  const opacity = opacityOf(alpha, picture);
  const pattern = picture.pattern(fill);
  if (!pattern) return element(name, { ...place, ...picture.paint("fill", fill), "fill-opacity": opacity });
  const { tint = 0, edge = 0, ring = 0, dash = [] } = pattern;
  const faint = opacity !== undefined && opacity < 0.5;
  const edgeOf = (token: Token, width: number): XmlElement =>
    // The outer half is clipped away.
    element(name, { ...place, fill: "none", ...strokeOf({ color: token, width: 2 * width, dash }, picture) });
  const parts = [
    faint ? undefined : element(name, { ...place, ...picture.paint("fill", "paper") }),
    tint
      ? element(name, { ...place, ...picture.paint("fill", fill), "fill-opacity": faint ? opacity : tint })
      : undefined,
    ring && !faint ? edgeOf("paper", ring) : undefined,
    edge || faint ? edgeOf(pattern.color ?? fill, faint ? 1 : edge) : undefined,
    ...linesOf(pattern, fill, area, picture),
  ];
  return element("g", { "clip-path": clipTo(element(name, place), picture) }, parts);
};

/** The lines of a pattern, as the patterns of SVG. */
const linesOf = ({ across, down, dots }: Pattern, color: Token, area: Rect, picture: Picture): XmlElement[] =>
  (
    [
      ["across", across],
      ["down", down],
    ] as const
  ).flatMap(([way, lines]) => {
    // prettier-ignore
    if (!lines) return [];
    const [thickness, apart] = lines;
    const middle = decimal(apart / 2);
    const end = decimal(dots ? thickness : apart);
    const d = way === "across" ? `M0 ${middle}h${end}` : `M${middle} 0v${end}`;
    const size = { width: apart, height: apart, patternUnits: "userSpaceOnUse" };
    const one = element("path", { d, ...strokeOf({ color, width: thickness }, picture) });
    const fill = picture.define((id) => element("pattern", { id, ...size }, one));
    return [element("rect", { ...rectOf(area), fill })];
  });

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

const ANCHOR = { start: undefined, center: "middle", end: "end" } as const;

/** Where a run stands below the middle of its line. */
const baseline = ({ size, rise = 0 }: Run): number => MIDDLE * size - rise;

/** XML's way to keep spaces is no longer heeded by every browser: those that it would fold are no-break spaces. */
const unfolded = (text: string): string => text.replace(/^ +| {2,}/g, (spaces) => "\u00a0".repeat(spaces.length));

const textOf = ({ runs, x, y, align, halo }: Text, picture: Picture): Content => {
  const [first] = runs;
  if (!first) return undefined;
  // What does not differ from the line that it stands in is not said again.
  const styleOf = (
    { size, weight, color }: Run,
    { size: usual, weight: normal }: Pick<Run, "size" | "weight">,
  ): Attributes => ({
    "font-size": size === usual ? undefined : size,
    "font-weight": weight === normal ? undefined : weight,
    ...picture.paint("fill", color),
  });
  const spans = runs.map((run, index) => {
    const before = runs[index - 1];
    const dy = before ? baseline(run) - baseline(before) : 0;
    const style = styleOf(run, first);
    const says = unfolded(run.text);
    return index === 0 ? says : element("tspan", { dy: dy || undefined, ...style }, says);
  });
  const place = { x, y: y + baseline(first), "text-anchor": ANCHOR[align] };
  const around = halo && {
    ...picture.paint("stroke", halo),
    ...{ "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" },
  };
  const own = styleOf(first, { size: 0, weight: 400 });
  return element("text", { ...place, ...own, ...(around && both(own, around)) }, spans);
};

const shapeOf = (shape: Shape, picture: Picture): Content => {
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

const definitionsOf = ({ definitions }: Picture): Content =>
  definitions.length > 0 ? element("defs", {}, definitions) : undefined;

const viewBoxOf = ({ width, height }: Drawing): string => `0 0 ${decimal(width)} ${decimal(height)}`;

/**
 * @returns a picture for a page whose stylesheet has the classes: `f-TOKEN` fills, `s-TOKEN` strokes. It has no name:
 *   what it shows is told beside it
 */
export const svgInPage = (drawing: Drawing, options: PaintOptions): XmlElement => {
  const picture = new Picture(options);
  const content = drawing.shapes.map((shape) => shapeOf(shape, picture));
  const { width, height } = drawing;
  const size = { width, height, viewBox: viewBoxOf(drawing) };
  return element("svg", { ...size, "aria-hidden": "true" }, [definitionsOf(picture), content]);
};

/** @returns a whole SVG document, valid XML, for a file */
export const paintSvg = (drawing: Drawing, options: SvgOptions): string => {
  const picture = new Picture(options);
  const content = drawing.shapes.map((shape) => shapeOf(shape, picture));
  const { width, height } = drawing;
  const { id, title, description, language, family, shownWidth = width } = options;
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width: shownWidth,
    height: (height * shownWidth) / width,
    viewBox: viewBoxOf(drawing),
    role: "img",
    lang: language,
    "aria-labelledby": `${id}-title`,
    "aria-describedby": `${id}-desc`,
    "font-family": family,
  };
  return asXml(
    element("svg", attributes, [
      element("title", { id: `${id}-title` }, title || " "),
      element("desc", { id: `${id}-desc` }, description || " "),
      element("style", {}, picture.style),
      definitionsOf(picture),
      content,
    ]),
  );
};
