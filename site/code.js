/** HTML as text: how a tag is laid out on a page, and all that an author copies. */

export const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A tag as text on the page: it may break between its parts, never at the hyphens of its name. */
export const shown = (tag) =>
  escape(tag).replace(/&lt;\/?fedasil-[a-z-]+(?:>|&gt;)?/g, '<wbr><span class="whole">$&</span>');

/** Characters of a tag that fit on one line of the article's column. */
const LINE = 70;

/** A tag as it is shown for copying: a long one gets a line for each attribute, and one for its end. */
export const laidOut = (tag) => {
  const [, name, attributes, end] = /^<([a-z-]+)(.*)>(<\/[a-z-]+>)$/.exec(tag);
  if (tag.length <= LINE) return tag;
  if (name.length + attributes.length + 2 <= LINE) return `<${name}${attributes}>\n${end}`;
  return `<${name}${attributes.replace(/ ([a-z-]+(="[^"]*")?)/g, "\n  $1")}\n>${end}`;
};

const SCRIPT = '<script type="module" src="/cdn/fedasil-charts.js"></script>';
const STYLESHEET = '<link rel="stylesheet" href="/cdn/fedasil-charts.css">';

/**
 * All that a page needs: the script, the stylesheet that keeps the room, and the tag, with what is read where no script
 * runs. A number in a sentence takes no room of its own.
 */
export const snippet = (name, attributes, inside) =>
  name === "fedasil-value"
    ? `${SCRIPT}\n<${name}${attributes}>${escape(inside)}</${name}>`
    : `${SCRIPT}\n${STYLESHEET}\n<${name}${attributes}>\n  ${escape(inside)}\n</${name}>`;
