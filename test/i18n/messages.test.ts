import { expect } from "chai";
import { chapterIds, figureIds } from "../../src/figures/catalogue.js";
import type { Figure } from "../../src/figures/figure.js";
import { languages, type Language } from "../../src/i18n/language.js";
import { messagesNow, shellNow } from "../../src/i18n/load.js";
import { subheadingText } from "../../src/tell/subheading.js";
import { fillFrom, headingText, noteText, rowLabel, titleText } from "../../src/tell/text.js";
import type { Words } from "../../src/tell/words.js";
import { figureOf } from "../data/transcription.js";
import { wordsOf } from "../tell/telling.js";

/** Every text of a tree of messages, with the path to it. */
const texts = (tree: unknown, path = ""): [string, string][] =>
  typeof tree === "string"
    ? [[path, tree]]
    : Object.entries(tree as object).flatMap(([key, child]) => texts(child, path === "" ? key : `${path} › ${key}`));

const placeholders = (text: string): string[] => (text.match(/\{[^{}]+\}/g) ?? []).sort();

const literal = (text: string): string => text.replace(/\{[^{}]+\}/g, "");

/** Numbers that only the data may hold: three digits or more, grouped or not, but no year; or any percentage. */
const dataNumbers = (text: string): string[] =>
  (literal(text).match(/\d+(?:[.,\u00a0\u202f ]\d{3}(?!\d))*\s?%?/g) ?? [])
    .map((number) => number.trim())
    .filter((number) => /\d{3}|%/.test(number.replace(/[^\d%]/g, "")) && !/^(19|20)\d\d$/.test(number));

/** Signs that are spelt otherwise: > ~ ± in any language; a plain space before French ; : ? ! % ». */
const badSigns = (text: string, language: Language): string[] => [
  ...(text.match(/[~±]|\s-\d|'|"/g) ?? []),
  ...(language === "fr" ? (text.match(/.?(?:[ \u00a0][;:?!%»]|«[ \u00a0]|[^\s\u202f][;?!»]|«[^\u202f])/g) ?? []) : []),
];

/** Three lines at 320 px; and a note that is still one. */
const LONGEST = { heading: 100, note: 320 };

const each = async (check: (id: string, language: Language, figure: Figure, words: Words) => void): Promise<void> => {
  for (const id of figureIds) {
    const figure = await figureOf(id);
    for (const language of languages) check(id, language, figure, wordsOf(language, id));
  }
};

describe("i18n: messages", () => {
  it("has words for every figure, and for no other", () => {
    for (const language of languages) {
      const ids = chapterIds.flatMap((chapter) => Object.keys(messagesNow(language, chapter)!));
      expect(ids.sort(), language).to.deep.equal([...figureIds].sort());
    }
  });

  it("labels every row, unless it is a year, a date or a country", () =>
    each((id, language, figure, words) => {
      for (const row of figure.rows)
        if (!/^\d{4}$/.test(row.key))
          expect(rowLabel(row, words), `${language} ${id}/${row.key}`).not.to.be.oneOf([row.key, ""]);
    }));

  it("labels no row and explains no note that the figure lacks", () =>
    each((id, language, figure, { figure: messages }) => {
      const keys = figure.rows.map((row) => row.key);
      for (const part of ["rows", "counts", "details"] as const)
        expect(keys, `${language} ${id}: ${part}`).to.include.members(Object.keys(messages[part] ?? {}));
      expect(Object.keys(messages.notes).sort(), `${language} ${id}: notes`).to.deep.equal(
        figure.notes.map((note) => note.id).sort(),
      );
      expect(Object.keys(messages.measures).sort(), `${language} ${id}: measures`).to.deep.equal(
        figure.measures.map((measure) => measure.id).sort(),
      );
    }));

  it("leaves no text empty or with spaces at its ends", () => {
    for (const language of languages)
      for (const chapter of chapterIds)
        for (const [path, text] of texts(messagesNow(language, chapter))) {
          expect(text, `${language} ${path}`).not.to.equal("");
          expect(text.trim(), `${language} ${path}`).to.equal(text);
        }
  });

  it("fills every placeholder from the figure or from the note", () =>
    each((id, language, figure, words) => {
      const at = `${language} ${id}`;
      for (const text of [titleText(figure, words), headingText(figure, words), subheadingText(figure, words)])
        expect(text, at).not.to.match(/[{}]/);
      for (const note of figure.notes) expect(noteText(note, figure, words), `${at} ${note.id}`).not.to.match(/[{}]/);
      const values = Object.fromEntries(figure.notes.flatMap((note) => Object.entries(note.values ?? {})));
      for (const part of ["rows", "counts", "details", "measures", "labels"] as const)
        for (const [key, text] of Object.entries(words.figure[part] ?? {}))
          expect(fillFrom(text, figure, words, values), `${at} ${part} ${key}`).not.to.match(/[{}]/);
    }));

  it("has the same placeholders in the four languages", () => {
    const trees = (language: Language): unknown[] => [
      shellNow(language),
      ...chapterIds.map((chapter) => messagesNow(language, chapter)),
    ];
    const english = new Map(trees("en").flatMap((tree) => texts(tree)));
    for (const language of languages)
      for (const [path, text] of trees(language).flatMap((tree) => texts(tree)))
        expect(placeholders(text), `${language} ${path}`).to.deep.equal(placeholders(english.get(path)!));
  });

  it("writes no number of the data: those come from the figure", () =>
    each((id, language, _, { figure: { title, heading, subheading, rows, counts, notes, labels } }) => {
      for (const [path, text] of texts({
        title,
        heading,
        subheading,
        rows,
        counts: counts ?? {},
        notes,
        labels: labels ?? {},
      }))
        expect(dataNumbers(text), `${language} ${id} ${path}: ${text}`).to.deep.equal([]);
    }));

  it("states each event of the year after its number, or as a sentence of its own", async () => {
    const { rows } = await figureOf("year-events");
    for (const language of languages)
      for (const { key, cells } of rows) {
        const text = wordsOf(language, "year-events").figure.rows[key] ?? "";
        const at = `${language} ${key}: ${text}`;
        expect(text.match(/[\p{L}’'-]+/gu), at).to.have.length.within(3, 20);
        expect(text, at).not.to.match(/\.$/);
        expect(text.match(/\d+/g) ?? [], `${at}: only years`).to.satisfy((numbers: string[]) =>
          numbers.every((number) => /^(20)?1[56]$/.test(number)),
        );
        // German writes its nouns with a capital anywhere.
        if (cells["events"]) expect(text, at).to.match(/^\p{Lu}/u);
        else if (language !== "de" && !/^Syri/.test(text)) expect(text, at).to.match(/^\p{Ll}/u);
      }
  });

  it("keeps headings and notes short", () =>
    each((id, language, figure, words) => {
      expect(headingText(figure, words).length, `${language} ${id}`).to.be.at.most(LONGEST.heading);
      for (const note of figure.notes)
        expect(noteText(note, figure, words).length, `${language} ${id} ${note.id}`).to.be.at.most(LONGEST.note);
    }));

  it("sets its signs as each language does", () => {
    for (const language of languages) {
      for (const tree of [shellNow(language), ...chapterIds.map((chapter) => messagesNow(language, chapter))])
        for (const [path, text] of texts(tree))
          expect(badSigns(text, language), `${language} ${path}: ${text}`).to.deep.equal([]);
    }
  });

  it("never words a bound as a sign in a heading", () =>
    each((id, language, figure, words) => {
      for (const text of [headingText(figure, words), subheadingText(figure, words)])
        expect(text, `${language} ${id}`).not.to.match(/[<>~±]/);
    }));

  it("words the 8 816 as not received for lack of places on the day they registered, never as a list", () => {
    const told = (language: Language): string[] => {
      const { title, heading, subheading, rows } = wordsOf(language, "requests-by-outcome").figure;
      return [rows["waiting-list"] ?? "", title, heading, subheading, ...Object.values(rows)];
    };
    for (const text of languages.flatMap(told)) expect(text).not.to.match(/wachtlijst|waiting list|liste|Warteliste/i);
    expect(languages.map((language) => told(language)[0])).to.deep.equal([
      "Op de dag van registratie niet opgevangen door plaatsgebrek",
      "Non accueillies, faute de places, le jour de l’enregistrement",
      "Am Tag der Registrierung aus Platzmangel nicht aufgenommen",
      "Not received for lack of places on the day they registered",
    ]);
  });
});
