/**
 * Writes `dist/gallery/`: one static page with every element, its words in four languages, and its fonts. It uses the
 * library as any page does, from `dist/cdn/`.
 */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { article, numbers, variants } from "../site/article.js";
import { escape, laidOut, lead, page, shown } from "../site/page.js";
import de from "../site/words/de.js";
import en from "../site/words/en.js";
import fr from "../site/words/fr.js";
import nl from "../site/words/nl.js";
import { catalogue } from "./catalogue.mjs";
import { importSource } from "./source.mjs";
import { StepFailed } from "./steps.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = `${root}dist/gallery/`;

const WORDS = { nl, fr, de, en };
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

/** The words of one language as the page needs them: with values, titles, and the tags that hold text. */
const wordsOf = (language, told) => {
  const own = WORDS[language];
  const value = (of) => {
    const text = told[of.split("/")[0]]?.text(of);
    if (text === undefined) throw new StepFailed(`site/: there is no value called ${of}`);
    return `<fedasil-value of="${of}">${text}</fedasil-value>`;
  };
  const filled = Object.keys(en).map((key) => {
    const where = `site/words/${language}.js, ${key}`;
    if (!own[key]) throw new StepFailed(`${where}: missing`);
    checkNumbers(where, own[key]);
    // Two years stay on one line: U+2060 forbids the break after the dash.
    const text = own[key].replace(/(\d–)(?=\d)/g, "$1\u2060");
    return [key, text.replace(/\{([a-z-]+\/[^}]+)\}/g, (_, of) => value(of))];
  });
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

const copyFonts = () =>
  Object.entries(FONTS).flatMap(([family, faces]) =>
    faces.map((face) => {
      const name = `${family}-latin-${face}.woff2`;
      return copyFile(`${root}node_modules/@fontsource/${family}/files/${name}`, `${out}fonts/${name}`);
    }),
  );

/** The rules that examples show are the page's own too: they cannot differ. */
const writeStyles = async () => {
  const own = await readFile(`${root}site/gallery.css`, "utf8");
  await writeFile(`${out}gallery.css`, [own, ...variants.flatMap(({ css }) => css ?? [])].join("\n"));
};

export const writeGallery = async () => {
  const [{ read }, { figures, tags }] = await Promise.all([reader(), catalogue()]);
  const words = {};
  for (const language of languages) {
    const told = {};
    for (const { id } of figures) told[id] = await read(id, language);
    words[language] = wordsOf(language, told);
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
    writeFile(`${out}words.js`, `export default ${JSON.stringify(words, null, 1)};\n`),
    writeFile(`${root}dist/index.html`, lead),
    writeStyles(),
    ...["gallery.js", "icon.svg"].map((name) => copyFile(`${root}site/${name}`, `${out}${name}`)),
    ...copyFonts(),
  ]);
  return `${Object.keys(words[FIRST]).length} texts in ${languages.length} languages`;
};
