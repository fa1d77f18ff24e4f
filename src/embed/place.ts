/** Puts a static figure into its element: as nodes, since a strict policy refuses text that becomes elements. */
import { isOnDark } from "./authored.js";
import { STATIC, staticFigureOf } from "../shell/held.js";
import { stepFor, UNSTYLED_STEP } from "./width-steps.js";

/** As the build writes it: a text, or name, attributes and children. */
export type Tree = string | Branch;
type Branch = readonly [name: string, attributes: { readonly [name: string]: string }, ...Tree[]];

export interface StaticFile {
  readonly default: Tree;
  /** Of a form made of elements. */
  readonly css?: string;
}

/** Written by the build. */
declare const FIGURE_CSS: string;

const HOST_CSS = ":host{display:block}";
/** Laid over the room that the page's stylesheet keeps. */
const BOX_CSS = ":host{grid-area:1/1;display:grid;grid:1fr/minmax(0,1fr)}";
const SVG = "http://www.w3.org/2000/svg";

const sheets = new Map<string, CSSStyleSheet>();

const sheetOf = (css: string): CSSStyleSheet => {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheets.set(css, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(css);
  }
  return sheet;
};

const classOf = (tree: Tree): string => (typeof tree === "string" ? "" : (tree[1]["class"] ?? ""));
const isDrawing = (tree: Tree): boolean => /^w\d/.test(classOf(tree));

/** `step`: of the drawings for several widths only this one. */
const nodeOf = (tree: Tree, step: string, inSvg = false): Node => {
  if (typeof tree === "string") return document.createTextNode(tree);
  const [name, attributes, ...children] = tree;
  const isSvg = inSvg || name === "svg";
  const node = isSvg ? document.createElementNS(SVG, name) : document.createElement(name);
  for (const key in attributes) node.setAttribute(key, attributes[key]!);
  for (const child of children)
    if (!isDrawing(child) || classOf(child) === step) node.append(nodeOf(child, step, isSvg));
  return node;
};

/** The class of the drawing for its width, which is that of a page whose text has 16 px. */
const stepOf = (element: Element): string => {
  const em = Math.max(16, Number.parseFloat(getComputedStyle(element).fontSize));
  return `w${stepFor((16 * element.getBoundingClientRect().width) / em || UNSTYLED_STEP)}`;
};

/** What has to be known of an element before its figure is made. */
export interface Place {
  /** The class of the drawing for its width. */
  readonly step: string;
  /** The page's stylesheet keeps a room for it; without that it is as high as its drawing wants to be. */
  readonly hasRoom: boolean;
  readonly isDark: boolean;
  /** In px, from the upper edge of the window. */
  readonly top: number;
}

/** Reads and changes nothing: many elements are all looked at before the first is changed. */
export const placeOf = (element: Element): Place => ({
  step: stepOf(element),
  hasRoom: Number.parseFloat(getComputedStyle(element, "::before").paddingBottom) > 0,
  isDark: isOnDark(element),
  top: element.getBoundingClientRect().top,
});

/**
 * @returns the figure, in a shadow root of the element, where the author's own content stays as it is; and there in a
 *   root of its own, so that it keeps its styles while the live one is made beside it
 */
export const put = (
  element: Element,
  { default: tree, css = "" }: StaticFile,
  { step, hasRoom }: Place,
): HTMLElement => {
  const outer = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  outer.adoptedStyleSheets = [sheetOf(HOST_CSS)];
  const box = document.createElement("div");
  box.setAttribute(STATIC, "");
  const root = box.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheetOf(BOX_CSS + FIGURE_CSS), ...(css ? [sheetOf(css)] : [])];
  const figure = nodeOf(tree, step) as HTMLElement;
  figure.classList.toggle("filling", hasRoom);
  root.append(figure);
  outer.append(box);
  return figure;
};

/** Draws it for its present width: what is not seen is not made. */
export const redraw = (element: Element, { default: tree }: StaticFile): void => {
  const stage = staticFigureOf(element)?.querySelector(".stage");
  const step = stepOf(element);
  if (!stage?.querySelector(`:scope > [class^=w]:not(.${step})`)) return;
  const [, , ...parts] = tree as Branch;
  stage.replaceWith(
    nodeOf(
      parts.find((part) => classOf(part) === "stage")!,
      step,
    ),
  );
};
