/** Areas in SVG: filled with a colour, or with its pattern inside their own outline. */
import type { Token } from "../theme/palette.js";
import type { Alpha } from "./drawing.js";
import type { Rect } from "./geometry.js";
import type { Pattern } from "./patterns.js";
import { strokeOf, type Picture } from "./svg-picture.js";
import { decimal, element, type Attributes, type Content, type XmlElement } from "./xml.js";

/** How opaque a band of a flow is. */
const BAND = { light: 0.22, dark: 0.34 } as const;

const opacityOf = (alpha: Alpha | undefined, { set }: Picture): number | undefined =>
  alpha === "band" ? BAND[set] : alpha;

export const rectOf = ({ x, y, width, height }: Rect): Attributes => ({
  ...{ x, y },
  width: Math.max(0, width),
  height: Math.max(0, height),
});

export const clipTo = (content: Content, picture: Picture): string =>
  picture.define((id) => element("clipPath", { id }, content));

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

/** What is filled with a token: with its colour, or with its pattern inside its own outline. */
export const filled = (
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
