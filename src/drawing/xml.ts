/** Writes XML: names and attributes are ours, texts may be anybody's and stay text. */

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

/** An element; `content` is XML already. Attributes that are undefined or empty are left out. */
export const element = (name: string, attributes: Attributes, content = ""): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? decimal(value) : escapeXml(value!)}"`)
    .join("");
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
};
