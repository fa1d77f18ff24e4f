/**
 * Rollup plugin: takes the white space out of css`` and the line breaks out of html`` templates, which no minifier of
 * scripts does. By hand, since the plugins for it bring a minifier of HTML, which needs to be told what not to change.
 */

/** Only what cannot mean anything: a space before a colon or around an operator may. */
const css = (text) =>
  text
    .replace(/\/\*[^]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/: /g, ":")
    .replaceAll(";}", "}");

/** One space is left, since between two words it is one; none before the end of a tag. */
const html = (text) => text.replace(/\s+/g, " ").replace(/ >/g, ">");

const SQUEEZE = { css, html, svg: html };

const templatesIn = (node, found = []) => {
  if (Array.isArray(node)) for (const child of node) templatesIn(child, found);
  else if (typeof node?.type === "string") {
    if (node.type === "TaggedTemplateExpression" && node.tag.name in SQUEEZE) found.push(node);
    for (const key in node) if (typeof node[key] === "object") templatesIn(node[key], found);
  }
  return found;
};

export const squeeze = () => ({
  name: "squeeze",
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !/\b(css|html|svg)`/.test(code)) return null;
    const texts = templatesIn(this.parse(code).body)
      .flatMap(({ tag, quasi }) => quasi.quasis.map(({ start, end }) => ({ start, end, by: SQUEEZE[tag.name] })))
      .sort((a, b) => b.start - a.start);
    const squeezed = texts.reduce(
      (text, { start, end, by }) => text.slice(0, start) + by(text.slice(start, end)) + text.slice(end),
      code,
    );
    return { code: squeezed, map: null };
  },
});
