/**
 * Writes `dist/gallery/`: the whole review on one page, and a page with every element and its tag; their words in four
 * languages, and their fonts. They use the library as any page does, from `dist/cdn/`.
 */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { article, numbers, variants } from "../site/article.js";
import { escape, laidOut, lead, page, shown } from "../site/page.js";
import { reviewPage } from "../site/review-page.js";
import de from "../site/words/de.js";
import en from "../site/words/en.js";
import fr from "../site/words/fr.js";
import nl from "../site/words/nl.js";
import reviewDe from "../site/words/review/de.js";
import reviewEn from "../site/words/review/en.js";
import reviewFr from "../site/words/review/fr.js";
import reviewNl from "../site/words/review/nl.js";
import { catalogue } from "./catalogue.mjs";
import { importSource } from "./source.mjs";
import { StepFailed } from "./steps.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = `${root}dist/gallery/`;

const WORDS = { nl, fr, de, en };
const REVIEW = { nl: reviewNl, fr: reviewFr, de: reviewDe, en: reviewEn };
const languages = Object.keys(WORDS);
/** The page as it is without script, and until a reader chooses. */
const FIRST = "nl";

/** Only the Latin part: the page's four languages need no other. */
const FONTS = {
  "source-sans-3": ["400-normal", "400-italic", "600-normal", "700-normal"],
  "source-serif-4": ["400-normal", "400-italic", "600-normal", "700-normal"],
};

/** `(id, language)` → the figure's title, and the text of each of its values. */
const reader = () =>
  importSource(`
    import { chapterOf } from "./src/figures/catalogue.ts";
    import { measureOf, parseAddress, rowOf } from "./src/figures/figure.ts";
    import { loadFigure } from "./src/figures/load.ts";
    import { loadMessages, loadShell, messagesNow, shellNow } from "./src/i18n/load.ts";
    import { titleText, valueText } from "./src/tell/text.ts";
    export const read = async (id, language) => {
      const chapter = chapterOf(id);
      await Promise.all([loadShell(language), loadMessages(language, chapter)]);
      const figure = await loadFigure(id);
      const words = { language, shell: shellNow(language), figure: messagesNow(language, chapter)[id] };
      const text = (of) => {
        const { key, measure } = parseAddress(of);
        const cells = rowOf(figure, key)?.cells ?? {};
        const ids = Object.keys(cells);
        const name = measure ?? (ids.length === 1 ? ids[0] : figure.measures[0].id);
        return cells[name] && valueText(cells[name], measureOf(figure, name), words);
      };
      return { title: titleText(figure, words), text };
    };`);

/** Years may be typed; every other number has to come from the data. */
const checkNumbers = (where, text) => {
  const plain = text.replace(/\{[^}]*\}|<[^>]*>/g, "");
  const typed = (plain.match(/\d+/g) ?? []).filter((number) => !/^20\d\d$/.test(number));
  if (typed.length > 0) throw new StepFailed(`${where}: ${typed.join(", ")} is typed and no value of a figure`);
};

const valueOf = (told) => (of) => {
  const text = told[of.split("/")[0]]?.text(of);
  if (text === undefined) throw new StepFailed(`site/: there is no value called ${of}`);
  return `<fedasil-value of="${of}">${text}</fedasil-value>`;
};

/** Texts with the values they ask for; English has all the keys. */
const filledOf = (own, english, told, file) => {
  const value = valueOf(told);
  return Object.keys(english).map((key) => {
    if (!own[key]) throw new StepFailed(`${file}, ${key}: missing`);
    checkNumbers(`${file}, ${key}`, own[key]);
    // Two years stay on one line: U+2060 forbids the break after the dash.
    const text = own[key].replace(/(\d–)(?=\d)/g, "$1\u2060");
    return [key, text.replace(/\{([a-z-]+\/[^}]+)\}/g, (_, of) => value(of))];
  });
};

/** The words of one language as the gallery needs them: with values, titles, and the tags that hold text. */
const wordsOf = (language, told) => {
  const own = WORDS[language];
  const value = valueOf(told);
  const filled = filledOf(own, en, told, `site/words/${language}.js`);
  const titles = Object.entries(told).map(([id, { title }]) => [`title-${id}`, escape(title)]);
  const values = numbers.flatMap(([key, of]) => [
    [`value-${key}`, value(of)],
    [`code-${key}`, shown(value(of))],
  ]);
  const tags = [...article, ...variants].filter(({ tag }) => tag?.includes("{"));
  const codes = tags.map(({ id, tag }) => [
    `code-${id}`,
    shown(laidOut(tag.replace(/\{(\w+)\}/g, (_, key) => escape(own[key])))),
  ]);
  return Object.fromEntries([...filled, ...titles, ...values, ...codes]);
};

/** Those of the review's page; what an element holds where no script runs is its title and a way to its numbers. */
const reviewWordsOf = (language, told) => {
  const own = REVIEW[language];
  const filled = filledOf(own, reviewEn, told, `site/words/review/${language}.js`);
  const inside = Object.entries(told).map(([id, { title }]) => [
    `inside-${id}`,
    `${escape(title)}. <a href="../data/${id}.${language}.csv" download>${own.noScript}</a>`,
  ]);
  return Object.fromEntries([...filled, ...inside]);
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

export const writeGallery = async () => {
  const [{ read }, { figures, tags }] = await Promise.all([reader(), catalogue()]);
  const words = {};
  const review = {};
  for (const language of languages) {
    const told = {};
    for (const { id } of figures) told[id] = await read(id, language);
    words[language] = wordsOf(language, told);
    review[language] = reviewWordsOf(language, told);
  }
  const tagOf = (id) => tags.find(({ by }) => Object.values(by ?? {}).includes(id))?.tag ?? "figure";
  const html = page({
    words: words[FIRST],
    languages,
    first: FIRST,
    figures: figures.map(({ id, forms }) => ({ id, tag: `fedasil-${tagOf(id)}`, drawn: forms !== undefined })),
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
