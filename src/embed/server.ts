/**
 * `fedasil-charts/server`: static figures as HTML, for whatever renders pages without a DOM. Heading, picture, table,
 * notes and source are read and printed without script; with the loader, or the element, they come to life.
 */
import { figureIds, type FigureId } from "../figures/catalogue.js";
import { languages, type Language } from "../i18n/language.js";
import { escapeXml } from "../drawing/xml.js";
import type { Tree } from "./place.js";

export interface StaticFigure {
  /** Default: `en`. */
  readonly language?: Language;
  /** A form other than the figure's first, such as `bar` or `map`. */
  readonly form?: string;
  /** Where `dist/cdn/` is hosted, with a slash at its end: for the link to the table as CSV. Default: `/`. */
  readonly base?: string;
  /** Ends every id inside, so that two of one figure in one page share none. */
  readonly id?: string;
}

/** Elements of HTML that have no end. */
const VOID = ["br", "wbr"];

const serialized = (tree: Tree, change: (name: string, value: string) => string): string => {
  if (typeof tree === "string") return escapeXml(tree);
  const [name, attributes, ...children] = tree;
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(change(key, value))}"`);
  const start = `<${name}${written.join("")}>`;
  return VOID.includes(name)
    ? start
    : `${start}${children.map((child) => serialized(child, change)).join("")}</${name}>`;
};

/**
 * @returns `<figure class="fedasil-figure">…</figure>`, for the inside of an element; `fedasil-figure.css` styles it
 * @throws TypeError if figure, language or form is not known
 */
export const staticFigure = async (
  figure: FigureId,
  { language = "en", form, base = "/", id = "" }: StaticFigure = {},
): Promise<string> => {
  if (!figureIds.includes(figure))
    throw new TypeError(`"${figure}" is not a figure; there are: ${figureIds.join(", ")}.`);
  if (!languages.includes(language)) throw new TypeError(`"${language}" is not one of: ${languages.join(", ")}.`);
  const name = [figure, form, language].filter(Boolean).join(".");
  let tree: Tree;
  try {
    const address = new URL(`../cdn/static/${name}.js`, import.meta.url).href;
    ({ default: tree } = (await import(/* @vite-ignore */ /* webpackIgnore: true */ address)) as { default: Tree });
  } catch (error) {
    throw new TypeError(`There is no static figure "${name}": its first form needs no name.`, { cause: error });
  }
  const change = (key: string, value: string): string => {
    if (key === "href" && value.startsWith("../cdn/")) return base + value.slice("../cdn/".length);
    if (!id) return value;
    if (key === "id") return `${value}-${id}`;
    if (key === "href" && value.startsWith("#")) return `${value}-${id}`;
    return value.replaceAll(/url\(#([^)]+)\)/g, `url(#$1-${id})`);
  };
  return serialized(tree, change);
};
