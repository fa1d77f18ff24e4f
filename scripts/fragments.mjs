/**
 * Writes the static figures: `dist/figures/ID[.FORM].LANGUAGE.part.html` to be pasted or sent by a server, the same as
 * a module for the loader in `dist/cdn/static/`, and their stylesheet `dist/cdn/fedasil-figure.css`.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { render } from "@lit-labs/ssr";
import { collectResult } from "@lit-labs/ssr/lib/render-result.js";
import { transform } from "esbuild";
import { parseFragment } from "parse5";
import { pictured, registerFonts, ruler } from "./figures.mjs";
import { importSource } from "./source.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The page's font is not known: room for the widest of the usual ones, which are a fifth wider than the one measured. */
const WIDER = 1.2;

const source = () =>
  importSource(`
    export { asXml, element } from "./src/drawing/xml.ts";
    export { svgInPage } from "./src/drawing/paint-svg.ts";
    export { drawnFigures, emphasisOf, formFor, formNamed, isMadeOfElements, pictureForms, specOf } from "./src/charts/forms.ts";
    export { drawn } from "./src/charts/scene.ts";
    export { headingText } from "./src/tell/text.ts";
    export { valueText } from "./src/tell/number.ts";
    export { arrange } from "./src/figures/arrange.ts";
    export { chapterOf, figureIds } from "./src/figures/catalogue.ts";
    export { loadFigure } from "./src/figures/load.ts";
    export { languages } from "./src/i18n/language.ts";
    export { loadMessages, loadShell, messagesNow, shellNow } from "./src/i18n/load.ts";
    export { fragmentTemplate } from "./src/embed/fragment.ts";
    export { UNSTYLED_STEP, WIDTH_STEPS } from "./src/embed/width-steps.ts";
    export { html } from "lit";
  `);

/** The picture of one width step. */
const pictureAt = async (src, scene, formName, width, id) => {
  const { figure, words, view } = scene;
  const narrow = width < 420;
  const name = src.formFor(view, { form: formName, measures: figure.measures.length, narrow });
  const form = await src.pictureForms[name]();
  const drawing = src.drawn(form, { ...scene, box: { width, measure: ruler(WIDER) } });
  const { attributes, content } = src.svgInPage(drawing, { id: `${id}-${width}` });
  const { viewBox } = attributes;
  const display = width === src.UNSTYLED_STEP ? undefined : "none";
  const label = src.headingText(figure, words);
  return src.element(
    "svg",
    { class: `w${width}`, viewBox, width: "100%", display, role: "img", "aria-label": label },
    content,
  );
};

/** Land is long, and the same at every width: it stands once, and each picture uses it. */
const landOnce = (src, pictures, id) => {
  const lands = new Map();
  const used = (part) => {
    if (Array.isArray(part)) return part.map(used);
    if (typeof part !== "object") return part;
    const { name, attributes, content } = part;
    if (name !== "path" || !attributes.transform) return { ...part, content: used(content) };
    const { d, ...others } = attributes;
    if (!lands.has(d)) lands.set(d, `${id}-land-${lands.size}`);
    return src.element("use", { href: `#${lands.get(d)}`, ...others });
  };
  const using = pictures.map(used);
  if (lands.size === 0) return pictures;
  const paths = [...lands].map(([d, land]) => src.element("path", { id: land, d }));
  return [
    src.element("svg", { class: "land", width: 0, height: 0, "aria-hidden": "true" }, src.element("defs", {}, paths)),
    ...using,
  ];
};

const BLOCK = "figure|div|p|details|summary|table|caption|thead|tbody|tr|th|td|ul|ol|li|dl|dt|dd|h[2-6]|button";

/** Without what Lit writes for itself, and the spaces of its templates; those in a line of text, and in numbers, stay. */
const plain = (html) =>
  html
    .replaceAll(/<!--[\s\S]*?-->|<\?[^>]*>/g, "")
    .replaceAll(/[ \n\t]+/g, " ")
    // An id or a part belongs to a shadow root; ids of a drawing are its own.
    .replaceAll(/ (?:part="[^"]*"|id="(?:heading|summary)"|(?=>))/g, "")
    .replaceAll(new RegExp(`(<\\/?(?:${BLOCK})\\b[^>]*>) `, "g"), "$1")
    .replaceAll(new RegExp(` (?=<\\/?(?:${BLOCK})\\b)`, "g"), "");

/** Where the drawings come in: their spaces are theirs. */
const DRAWINGS = "[drawings]";

/** A node as the loader builds it: text, or name, attributes, children. */
const compact = (node) =>
  node.nodeName === "#text"
    ? node.value
    : [
        node.tagName,
        Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
        ...node.childNodes.map(compact),
      ];

const fragmentOf = async (src, id, formName, language) => {
  const scene = await pictured(src, id, formName, language);
  const { figure, words, view } = scene;
  const name = src.specOf(id).forms[formName];
  const isElements = src.isMadeOfElements(name);
  const dom = isElements ? await src.formNamed(name).load() : undefined;
  const pictures = dom
    ? []
    : await Promise.all(src.WIDTH_STEPS.map((width) => pictureAt(src, scene, formName, width, `f-${id}-${language}`)));
  const svg = landOnce(src, pictures, `f-${id}-${language}`).map(src.asXml).join("");
  const picture = dom ? dom.render(figure, words, view) : src.html`${DRAWINGS}`;
  const template = src.fragmentTemplate({
    ...{ figure, words, picture },
    form: formName,
    csv: `../cdn/data/${id}.${language}.csv`,
  });
  const html = plain(await collectResult(render(template))).replace(DRAWINGS, () => svg);
  return { html, css: dom && (await written(`.fedasil-figure{${dom.styles.cssText}}`)), kind: name };
};

/** Rules that stand in others are written out for browsers that do not know them. */
const written = async (css) => {
  const target = ["chrome111", "firefox113", "safari16.4"];
  return (await transform(css, { loader: "css", minify: true, target })).code.trim();
};

/** The stylesheet of every static figure. */
export const figureCss = async () => {
  const { fragmentCss } = await importSource(`export { fragmentCss } from "./src/embed/fragment.styles.ts";`);
  return written(fragmentCss);
};

/** Every number of a figure as a sentence has it, by the address that an author writes. */
const numbersOf = async (src, id, language) => {
  await src.loadShell(language);
  const figure = await src.loadFigure(id);
  const shared = { language, shell: src.shellNow(language) };
  return Object.fromEntries(
    figure.rows.flatMap(({ key, cells }) => {
      const measured = figure.measures.filter((measure) => cells[measure.id]);
      // The measure may be left out where there is only one to mean.
      const usual = measured.length === 1 ? measured[0] : figure.measures[0];
      return measured.flatMap((measure) => {
        const text = src.valueText(cells[measure.id], measure, shared);
        return [[`${key}/${measure.id}`, text], ...(measure === usual ? [[key, text]] : [])];
      });
    }),
  );
};

export const writeFragments = async () => {
  registerFonts();
  const src = await source();
  await mkdir(`${root}dist/figures`, { recursive: true });
  await mkdir(`${root}dist/cdn/static`, { recursive: true });
  await writeFile(`${root}dist/cdn/fedasil-figure.css`, await figureCss());
  for (const id of src.figureIds)
    for (const language of src.languages) {
      const numbers = JSON.stringify(await numbersOf(src, id, language));
      await writeFile(`${root}dist/cdn/static/${id}.${language}.numbers.js`, `export default ${numbers}\n`);
    }
  let count = 0;
  for (const id of src.drawnFigures)
    for (const formName of Object.keys(src.specOf(id).forms))
      for (const language of src.languages) {
        const { html, css, kind } = await fragmentOf(src, id, formName, language);
        const form = formName === Object.keys(src.specOf(id).forms)[0] ? "" : `.${formName}`;
        const name = `${id}${form}.${language}`;
        await writeFile(`${root}dist/figures/${name}.part.html`, `${html}\n`);
        const tree = parseFragment(html).childNodes.map(compact)[0];
        const styles = css ? `export const css=${JSON.stringify(css)};` : "";
        await writeFile(`${root}dist/cdn/static/${name}.js`, `${styles}export default ${JSON.stringify(tree)}\n`);
        if (css) await writeFile(`${root}dist/cdn/fedasil-figure-${kind}.css`, `${css}\n`);
        count++;
      }
  return `${count} static figures`;
};
