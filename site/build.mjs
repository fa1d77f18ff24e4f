/**
 * Writes `dist/gallery/`: the whole review on one page, and a page with every element of the manifest and its HTML; their
 * words in four languages, and their fonts. They use the library as any page does, from `dist/cdn/`.
 */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { variants } from "./gallery-content.js";
import { lead, page } from "./page.js";
import { reviewPage } from "./review-page.js";
import { catalogue } from "../scripts/catalogue.mjs";
import { languages, reader, reviewWordsOf, wordsOf } from "./fill-words.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = `${root}dist/gallery/`;

/** The page as it is without script, and until a reader chooses. */
const FIRST = "nl";

/** Only the Latin part: the page's four languages need no other. */
const FONTS = {
  "source-sans-3": ["400-normal", "400-italic", "600-normal", "700-normal"],
  "source-serif-4": ["400-normal", "400-italic", "600-normal", "700-normal"],
};

const copyFonts = () =>
  Object.entries(FONTS).flatMap(([family, faces]) =>
    faces.map((face) => {
      const name = `${family}-latin-${face}.woff2`;
      return copyFile(`${root}node_modules/@fontsource/${family}/files/${name}`, `${out}fonts/${name}`);
    }),
  );

/** The rules that examples show are the page's own too: they cannot differ. */
const writeStyles = async () => {
  const [fonts, base, gallery, review] = await Promise.all(
    ["fonts", "base", "gallery", "review"].map((name) => readFile(`${root}site/${name}.css`, "utf8")),
  );
  await Promise.all([
    writeFile(`${out}gallery.css`, [fonts, base, gallery, ...variants.flatMap(({ css }) => css ?? [])].join("\n")),
    writeFile(`${out}review.css`, [fonts, base, review].join("\n")),
  ]);
};

const asModule = (words) => `export default ${JSON.stringify(words, null, 1)};\n`;

/** The elements of the manifest, in the order of their figures; those that show any figure come last. */
const elementsOf = async ({ figures, tags }) => {
  const { modules } = JSON.parse(await readFile(`${root}custom-elements.json`, "utf8"));
  const order = figures.map(({ id }) => id);
  const place = ({ by }) => (by ? order.indexOf(Object.values(by)[0]) : order.length);
  return modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName: tag, attributes }) => ({
      tag,
      attributes,
      by: tags.find((one) => `fedasil-${one.tag}` === tag).by,
    }))
    .sort((one, other) => place(one) - place(other));
};

/** Each way to a figure, as a tag: the only figure of an element needs no attribute, nor does the whole year. */
const shownBy = (id, elements) =>
  elements.flatMap(({ tag, by = {} }) =>
    Object.entries(by).flatMap(([value, own], index, { length }) => {
      if (own !== id) return [];
      if (tag === "fedasil-year-timeline") return index === 0 ? `<${tag}>` : `<${tag} topic="${value}">`;
      return length === 1 ? `<${tag}>` : `<${tag} by="${value}">`;
    }),
  );

export const writeGallery = async () => {
  const [{ read }, catalogued] = await Promise.all([reader(), catalogue()]);
  const elements = await elementsOf(catalogued);
  const words = {};
  const review = {};
  const told = {};
  for (const language of languages) {
    for (const { id } of catalogued.figures) told[id] = await read(id, language);
    words[language] = wordsOf(language, told, elements);
    review[language] = reviewWordsOf(language, told);
  }
  const html = page({
    words: words[FIRST],
    languages,
    first: FIRST,
    elements,
    figures: catalogued.figures.map(({ id, forms }) => ({
      id,
      shownBy: shownBy(id, elements),
      drawn: forms !== undefined,
      measures: told[id].measures.map((measure) => measure.id),
      rows: told[id].rows,
    })),
    sentences: Object.fromEntries(
      languages.map((language) => [language, words[language].standfirst.split(/(?<=\.) /)[0]]),
    ),
  });
  await mkdir(`${out}fonts`, { recursive: true });
  await Promise.all([
    writeFile(`${out}index.html`, html),
    writeFile(`${out}review.html`, reviewPage({ words: review[FIRST], languages, first: FIRST })),
    writeFile(`${out}words.js`, asModule(words)),
    ...languages.map((language) => writeFile(`${out}review-${language}.js`, asModule(review[language]))),
    writeFile(`${root}dist/index.html`, lead),
    writeStyles(),
    ...["gallery.js", "review.js", "icon.svg"].map((name) => copyFile(`${root}site/${name}`, `${out}${name}`)),
    ...copyFonts(),
  ]);
  return `${[words, review].map((of) => Object.keys(of[FIRST]).length).join(" + ")} texts in ${languages.length} languages`;
};
