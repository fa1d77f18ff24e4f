/** The words of the gallery's pages, in each language: its own, those of the figures, and the code that holds text. */
import { escape, laidOut, shown, snippet } from "./code.js";
import { FIRST_ATTRIBUTES, numbers, variants } from "./gallery-content.js";
import de from "./words/de.js";
import en from "./words/en.js";
import fr from "./words/fr.js";
import nl from "./words/nl.js";
import reviewDe from "./words/review/de.js";
import reviewEn from "./words/review/en.js";
import reviewFr from "./words/review/fr.js";
import reviewNl from "./words/review/nl.js";
import { importSource } from "../scripts/source.mjs";
import { StepFailed } from "../scripts/steps.mjs";

const WORDS = { nl, fr, de, en };
const REVIEW = { nl: reviewNl, fr: reviewFr, de: reviewDe, en: reviewEn };
export const languages = Object.keys(WORDS);

/** `(id, language)` → the figure's title, sentence, names of rows and measures, and the text of each of its values. */
export const reader = () =>
  importSource(`
    import { chapterOf } from "./src/figures/catalogue.ts";
    import { measureOf, parseAddress, rowOf } from "./src/figures/figure.ts";
    import { loadFigure } from "./src/figures/load.ts";
    import { loadMessages, loadShell, messagesNow, shellNow } from "./src/i18n/load.ts";
    import { asSentence } from "./src/tell/as-sentence.ts";
    import { measureLabel, rowLabel, titleText, valueText } from "./src/tell/text.ts";
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
      const rows = figure.rows.map((row) => ({ key: row.key, measures: Object.keys(row.cells), name: rowLabel(row, words) }));
      const measures = figure.measures.map((measure) => ({ id: measure.id, name: measureLabel(measure, words) }));
      return { title: titleText(figure, words), sentence: asSentence(figure, words), rows, measures, text };
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

/** The figure, or the number, that an element shows at first, in a sentence. */
const insideOf = ({ tag, by }, told) => {
  const [, of] = /of="([^"]+)"/.exec(FIRST_ATTRIBUTES[tag] ?? "") ?? [];
  const [id = of] = Object.values(by ?? {});
  return id.includes("/") ? told[id.split("/")[0]].text(id) : told[id].sentence;
};

/** What is copied under each element. */
const snippetsOf = (elements, told) =>
  elements.map((element) => {
    const { tag } = element;
    return [`code-${tag}`, shown(snippet(tag, FIRST_ATTRIBUTES[tag] ?? "", insideOf(element, told)))];
  });

/** The words of one language as the gallery needs them: with values, titles, names, and all the code that holds text. */
export const wordsOf = (language, told, elements) => {
  const own = WORDS[language];
  const value = valueOf(told);
  const filled = filledOf(own, en, told, `site/words/${language}.js`);
  const titles = Object.entries(told).map(([id, { title }]) => [`title-${id}`, escape(title)]);
  const names = Object.entries(told).flatMap(([id, { rows, measures }]) => [
    ...rows.map(({ key, name }) => [`row-${id}/${key}`, escape(name)]),
    ...measures.map((measure) => [`measure-${id}/${measure.id}`, escape(measure.name)]),
  ]);
  const values = numbers.flatMap(([key, of]) => [
    [`value-${key}`, value(of)],
    [`code-${key}`, shown(value(of))],
  ]);
  const tags = variants.filter(({ tag }) => tag?.includes("{"));
  const codes = tags.map(({ id, tag }) => [
    `code-${id}`,
    shown(laidOut(tag.replace(/\{(\w+)\}/g, (_, key) => escape(own[key])))),
  ]);
  return Object.fromEntries([...filled, ...titles, ...names, ...values, ...codes, ...snippetsOf(elements, told)]);
};

/** Those of the review's page; what an element holds where no script runs is its title and a way to its numbers. */
export const reviewWordsOf = (language, told) => {
  const own = REVIEW[language];
  const filled = filledOf(own, reviewEn, told, `site/words/review/${language}.js`);
  const inside = Object.entries(told).map(([id, { title }]) => [
    `inside-${id}`,
    `${escape(title)}. <a href="../data/${id}.${language}.csv" download>${own.noScript}</a>`,
  ]);
  return Object.fromEntries([...filled, ...inside]);
};
