/**
 * Paints a drawing as SVG, in Node as in a browser, as text or as nodes: text is text, colours are custom properties with
 * the value of the set behind them, and there is no script. The same shapes as on a canvas, in the same order.
 */
import type { Drawing } from "./drawing.js";
import { Picture, type PaintOptions } from "./svg-picture.js";
import { shapeOf } from "./svg-shapes.js";
import { asXml, decimal, element, type Content, type XmlElement } from "./xml.js";

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
