/** XML as a value: names and attributes are ours, texts may be anybody's and stay text. */

/** What no XML may hold is left out: control characters, and halves of a pair. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export const escapeXml = (text: string): string =>
  text
    .replaceAll(FORBIDDEN, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** To hundredths; what is not finite is 0. */
export const decimal = (value: number): string => String(Math.round(100 * value) / 100 || 0);

export type Attributes = { readonly [name: string]: string | number | undefined };

/** An element with its attributes; those that are undefined or empty are left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly content: Content;
}

/** Elements and texts in their order. */
export type Content = XmlElement | string | undefined | readonly Content[];

export const element = (name: string, attributes: Attributes, content?: Content): XmlElement => ({
  name,
  attributes,
  content,
});

const isList = (content: Content): content is readonly Content[] => Array.isArray(content);

const written = ({ attributes }: XmlElement): readonly (readonly [name: string, value: string])[] =>
  Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, typeof value === "number" ? decimal(value) : value] as const],
  );

/** As text, valid XML. */
export const asXml = (content: Content): string => {
  if (content === undefined) return "";
  if (typeof content === "string") return escapeXml(content);
  if (isList(content)) return content.map(asXml).join("");
  const { name } = content;
  const attributes = written(content).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const inside = asXml(content.content);
  return inside ? `<${name}${attributes.join("")}>${inside}</${name}>` : `<${name}${attributes.join("")}/>`;
};

/** As nodes of a page, which a strict policy allows where it refuses text that becomes elements. */
export const asNodes = (content: Content, page: Document): Node[] => {
  if (content === undefined) return [];
  if (typeof content === "string") return [page.createTextNode(content)];
  if (isList(content)) return content.flatMap((part) => asNodes(part, page));
  const node = page.createElementNS("http://www.w3.org/2000/svg", content.name);
  // A namespace is the node's own, and not an attribute of it.
  for (const [name, value] of written(content)) if (!name.startsWith("xml")) node.setAttribute(name, value);
  node.append(...asNodes(content.content, page));
  return [node];
};
