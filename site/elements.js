/** The part of the gallery that is made from the manifest: each element with all that can be said to it; every id. */
import { shown } from "./code.js";
import { FIRST_ATTRIBUTES } from "./gallery-content.js";

/** What differs from element to element; the others mean the same everywhere. */
const OWN = ["by", "topic", "of", "form", "measure"];

/** `"value" | "name"` → value, name; nothing where any text is accepted. */
const optionsOf = ({ type }) => [...type.text.matchAll(/"([^"]*)"/g)].map(([, option]) => option);

const lines = (list, render) => list.map(render).join("\n");
const listed = (options) => options.map((option) => `<code>${option}</code>`).join(" ");

/** What an attribute accepts, in the page's words where there are no words of its own. */
const accepts = (attribute, said) => {
  const options = optionsOf(attribute);
  if (attribute.name === "of") return said("anId", "a", 'href="#data"');
  if (options.length > 0) return listed(options);
  return said(attribute.type.text === "boolean" ? "presentOrNot" : "anyText");
};

/**
 * @param elements `{ tag, attributes, by }` of each element; `by`: value → id of its figure
 * @param said a text of the page by its key, in an element
 * @param example a live element with the code to copy
 */
export const elementsSection = ({ elements, said, example }) => {
  const ownRow = (by) => (attribute) => {
    const { name } = attribute;
    const figures = name === "by" ? Object.entries(by) : [];
    const value = figures.length
      ? `<ul>${figures.map(([option, id]) => `<li><code>${option}</code> ${said(`title-${id}`)}</li>`).join("")}</ul>`
      : accepts(attribute, said);
    return `<dt><code>${name}</code></dt><dd>${value}</dd>`;
  };
  const element = ({ tag, attributes, by = {} }) => {
    const own = attributes.filter(({ name }) => OWN.includes(name));
    const others = attributes.filter(({ name }) => !OWN.includes(name)).map(({ name }) => name);
    const [title] = Object.values(by);
    return `<h3 id="${tag}">${shown(`<${tag}>`)}</h3>
${title ? said(`title-${title}`, "p", 'class="remark"') : said(`about-${tag}`, "p", 'class="remark"')}
${example({ id: tag.replace("fedasil-", ""), tag: `<${tag}${FIRST_ATTRIBUTES[tag] ?? ""}></${tag}>`, wide: tag.endsWith("-map"), key: `code-${tag}` })}
<dl class="attributes">
${lines(own, ownRow(by))}
<dt>${said("furtherAttributes")}</dt><dd>${others.map((name) => `<a href="#attribute-${name}"><code>${name}</code></a>`).join(" ")}</dd>
</dl>`;
  };
  return `${said("elementsHead", "h2", 'id="elements" class="chapter"')}
${said("elementsText", "p")}
<ul class="tags">
${lines(elements, ({ tag }) => `<li><a href="#${tag}"><code>${tag}</code></a></li>`)}
</ul>
${lines(elements, element)}`;
};

/** Every attribute once: what it means, and what it accepts; where that differs, the elements say it. */
export const attributesTable = ({ elements, said, table }) => {
  const all = elements.flatMap(({ attributes }) => attributes);
  const names = [...new Set(all.map(({ name }) => name))];
  const row = (name) => {
    const attribute = all.find((one) => one.name === name);
    const value = OWN.includes(name) ? said("seeElement") : accepts(attribute, said);
    return `<tr id="attribute-${name}"><th scope="row"><code>${name}</code></th>
<td>${said(`a-${name}`)}</td><td>${value}</td></tr>`;
  };
  return `${said("attributesHead", "h2", 'id="attributes" class="chapter"')}
${table("meanings", ["columnAttribute", "columnMeaning", "columnAccepted"], lines(names, row))}`;
};

/**
 * Every figure: what shows it, its measures, and the address of each of its numbers.
 * @param figures `{ id, shownBy, drawn, measures, rows }`; a row has `key` and the ids of its `measures`
 */
export const idsTable = ({ figures, first, said, table }) => {
  const address = (id, measures, { key, measures: own }) =>
    measures.length > 1 ? own.map((measure) => `${id}/${key}/${measure}`) : [`${id}/${key}`];
  const row = ({ id, shownBy, drawn, measures, rows }) => `<tr id="id-${id}">
<th scope="row">${said(`title-${id}`)}<code>${id}</code></th>
<td>${shownBy.map((tag) => `<code>${shown(tag)}</code>`).join(" ")}${drawn ? "" : ` ${said("asTable")}`}</td>
<td>${measures.map((measure) => `<code>${measure}</code> ${said(`measure-${id}/${measure}`)}`).join("<br>")}</td>
<td class="files"><a href="../data/${id}.${first}.csv" data-csv="${id}" download>CSV</a> <a href="../data/${id}.json" download>JSON</a></td></tr>
<tr class="addresses"><td colspan="4"><details><summary>${said("addresses")}</summary><ul>
${lines(rows, (one) => `<li>${said(`row-${id}/${one.key}`)} ${listed(address(id, measures, one))}</li>`)}
</ul></details></td></tr>`;
  return table("data", ["columnFigure", "columnShown", "columnMeasures", "columnData"], lines(figures, row));
};
