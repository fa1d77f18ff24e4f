/** What a language, or an edition, lacks does not compile: neither words of a chapter nor the chapter itself. */
import { EDITIONS, type ChapterFiles } from "../../src/figures/editions.js";
import { files as dutch } from "../../src/i18n/nl/index.js";
import type { LanguageFiles } from "../../src/i18n/load.js";

const words = dutch.editions["2023"];
const { minors: _numbersOfMinors, ...chapters } = EDITIONS["2023"];
const { minors: _wordsOfMinors, ...untranslated } = words;

export const complete: ChapterFiles = EDITIONS["2023"];
// @ts-expect-error An edition without one of its chapters.
export const withoutMinors: ChapterFiles = chapters;

export const translated: LanguageFiles = dutch;
// @ts-expect-error A language without the words of a chapter.
export const withoutChapter: LanguageFiles = { ...dutch, editions: { "2023": untranslated } };
// @ts-expect-error A language without an edition.
export const withoutEdition: LanguageFiles = { ...dutch, editions: {} };
// @ts-expect-error Words of another chapter are no number, and no words.
export const mistaken: LanguageFiles = { ...dutch, number: words.minors };
