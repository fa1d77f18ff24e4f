/** The gallery's page as HTML: what stands where. Its words and its order come from outside. */
import { escape, laidOut, shown } from "./code.js";
import { attributesTable, elementsSection, idsTable } from "./elements.js";
import { contents, numbers, variants } from "./gallery-content.js";

const lines = (list, render) => list.map(render).join("\n");

/**
 * @param words texts of the page's first language, by key
 * @param languages all of them; `first` is the page's
 * @param elements `{ tag, attributes, by }` of each element
 * @param figures `{ id, shownBy, drawn, measures, rows }` of each figure
 * @param sentences one sentence per language
 */
export const page = ({ words, languages, first, elements, figures, sentences }) => {
  const said = (key, element = "span", more = "") => {
    if (words[key] === undefined) throw new Error(`site/words/: ${key} is missing`);
    return `<${element}${more && ` ${more}`} data-words="${key}">${words[key]}</${element}>`;
  };

  const code = (text, key) => `<div class="tag">
<pre tabindex="0"><code${key ? ` data-words="${key}"` : ""}>${text}</code></pre>
<button type="button" class="copy" hidden>${said("copy")}</button>
</div>`;

  /** The tag as it lives here: an attribute with text is set again when the language changes. */
  const live = (tag) =>
    tag.replace(
      / ([a-z-]+)="\{(\w+)\}"/g,
      (_, name, key) => ` ${name}="${escape(words[key])}" data-attribute="${name}" data-text="${key}"`,
    );

  const example = ({ id, tag, wide, css, key = tag.includes("{") ? `code-${id}` : undefined }) => {
    const styles = css ? `${escape(`<style>${css}</style>`)}\n` : "";
    return `<div class="example${wide ? " wide" : ""}" id="example-${id}">
<div class="figure"><link rel="stylesheet" href="../cdn/fedasil-charts.css">${live(tag)}</div>
${code(styles + (key ? words[key] : shown(laidOut(tag))), key)}
</div>`;
  };

  const blocks = {
    chapter: ({ words: key, id }) => said(key, "h2", `id="${id}" class="chapter"`),
    variant: ({ words: key }) => said(key, "h3"),
    text: ({ words: key }) => said(key, "p"),
    remark: ({ words: key }) => said(key, "p", 'class="remark"'),
    example,
  };
  const render = (list) => lines(list, (block) => blocks[block.kind](block));

  const choice = (name, values, label) => `<fieldset class="${name}">
${said(name, "legend")}
${lines(values, (value) => `<label><input type="radio" name="${name}" value="${value}"><span>${label(value)}</span></label>`)}
</fieldset>`;

  const table = (name, columns, rows) => `<div class="sheet"><table class="${name}">
<thead><tr>${columns.map((key) => said(key, "th", 'scope="col"')).join("")}</tr></thead>
<tbody>
${rows}
</tbody>
</table></div>`;

  const numberRow = ([key]) => `<tr>${said(key, "th", 'scope="row"')}
<td class="value">${words[`value-${key}`]}</td>
<td>${code(words[`code-${key}`], `code-${key}`)}</td></tr>`;

  return `<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'">
<title>${words.pageTitle}</title>
<link rel="icon" href="icon.svg">
<link rel="preload" href="fonts/source-serif-4-latin-700-normal.woff2" as="font" type="font/woff2" crossorigin>
<link rel="preload" href="fonts/source-serif-4-latin-400-normal.woff2" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="gallery.css">
<script type="module" src="gallery.js"></script>
<script type="module" src="../cdn/fedasil-charts.js"></script>
</head>
<body>
${said("skip", "a", 'class="skip" href="#article"')}
<header class="top">
${said("brand", "span", 'class="brand"')}
<nav class="languages" data-label="language" aria-label="${words.language}">
${lines(languages, (language) => `<a href="?lang=${language}" lang="${language}" hreflang="${language}">${language}</a>`)}
</nav>
</header>
<form class="controls" hidden>
${choice("theme", ["light", "dark", "sand"], (value) => said(value))}
${choice("width", ["320", "640", "full"], (value) => (value === "full" ? said(value) : value))}
</form>
<main id="article" tabindex="-1">
<p class="whole-review">${said("reviewLink", "a", 'href="review.html"')} ${said("reviewText")}</p>
<div class="opening">
${said("kicker", "p", 'class="kicker"')}
${said("title", "h1")}
${said("standfirst", "p", 'class="standfirst"')}
</div>
${said("about", "p", 'class="about"')}
<nav class="contents" data-label="contents" aria-label="${words.contents}"><ul>
${lines(contents, ([id, key]) => `<li>${said(key, "a", `href="#${id}"`)}</li>`)}
</ul></nav>
${elementsSection({ elements, said, example })}
${attributesTable({ elements, said, table })}
${render(variants)}
${said("numbersHead", "h2", 'id="numbers" class="chapter"')}
${said("numbersText", "p")}
${table("numbers", ["columnWhat", "columnValue", "columnTag"], lines(numbers, numberRow))}
${said("languagesHead", "h3")}
${said("languagesText", "p", 'class="remark"')}
<div class="four">
${lines(languages, (language) => `<p lang="${language}">${sentences[language]}</p>`)}
</div>
${said("dataHead", "h2", 'id="data" class="chapter"')}
${said("dataText", "p")}
${idsTable({ figures, first, said, table })}
</main>
${said("footer", "footer")}
<p class="announced" role="status"></p>
</body>
</html>
`;
};

/** A bare address leads to the gallery. */
export const lead = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>fedasil-charts</title>
<link rel="icon" href="gallery/icon.svg">
<meta http-equiv="refresh" content="0; url=gallery/">
<p><a href="gallery/">Gallery</a></p>
</html>
`;
