/** Loads words: one language, what all figures share, and the chapters that a page needs. */
import type { ChapterId, FigureId } from "../figures/catalogue.js";
import { defaultEdition, type Edition } from "../figures/editions.js";
import { files as de } from "./de/index.js";
import { files as en } from "./en/index.js";
import type { number } from "./en/number.js";
import type { shell } from "./en/shell.js";
import { files as fr } from "./fr/index.js";
import type { Language } from "./language.js";
import type { ChapterMessages, Translation } from "./messages.js";
import { files as nl } from "./nl/index.js";

export type NumberMessages = Translation<typeof number>;
export type ShellMessages = Translation<typeof shell>;

type EnglishFiles = (typeof en)["editions"][Edition];
type English = { [chapter in ChapterId]: Awaited<ReturnType<EnglishFiles[chapter]>>["messages"] }[ChapterId];
type WordsOf<Id, Messages = English> = Messages extends unknown ? Messages[Id & keyof Messages] : never;
type MeasureIn<Words> = Words extends { readonly measures: infer Measures } ? keyof Measures : never;

/** The ids of a figure's measures: each of them has its words, and nothing else has. */
export type MeasureOf<Id extends FigureId> = MeasureIn<WordsOf<Id>>;

type ChapterFiles = { readonly [chapter in ChapterId]: () => Promise<{ readonly messages: ChapterMessages }> };

/** What a language has to have: the words of every chapter of every edition. */
export interface LanguageFiles {
  readonly number: () => Promise<{ readonly number: NumberMessages }>;
  readonly shell: () => Promise<{ readonly shell: ShellMessages }>;
  readonly editions: { readonly [edition in Edition]: ChapterFiles };
}

const files: { readonly [language in Language]: LanguageFiles } = { nl, fr, de, en };

const numbers = new Map<Language, NumberMessages>();
const shells = new Map<Language, ShellMessages>();
const chapters = new Map<string, ChapterMessages>();

/** Puts words at hand without loading a file, of an edition that has none too, as in a test. */
export const registerMessages = (
  language: Language,
  chapter: ChapterId,
  words: ChapterMessages,
  edition: string = defaultEdition,
): void => {
  chapters.set(`${language}/${edition}/${chapter}`, words);
};

/** The words for a number alone, which those of the shell hold too. */
export const numberNow = (language: Language): NumberMessages | undefined =>
  shells.get(language) ?? numbers.get(language);
export const shellNow = (language: Language): ShellMessages | undefined => shells.get(language);
export const messagesNow = (
  language: Language,
  chapter: ChapterId,
  edition: string = defaultEdition,
): ChapterMessages | undefined => chapters.get(`${language}/${edition}/${chapter}`);

/** @throws whatever the import throws when a file cannot be loaded */
export const loadNumber = async (language: Language): Promise<void> => {
  if (!numberNow(language)) numbers.set(language, (await files[language].number()).number);
};
export const loadShell = async (language: Language): Promise<void> => {
  if (!shells.has(language)) shells.set(language, (await files[language].shell()).shell);
};
export const loadMessages = async (
  language: Language,
  chapter: ChapterId,
  edition: string = defaultEdition,
): Promise<void> => {
  if (messagesNow(language, chapter, edition)) return;
  const editions: { readonly [edition: string]: ChapterFiles | undefined } = files[language].editions;
  const { messages = {} } = (await editions[edition]?.[chapter]()) ?? {};
  registerMessages(language, chapter, messages, edition);
};
