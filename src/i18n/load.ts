/** The way to words: a page loads one language, the words that all figures share and those of its chapters. */
import type { ChapterId, FigureId } from "../figures/catalogue.js";
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

type English = { [chapter in ChapterId]: Awaited<ReturnType<(typeof en)[chapter]>>["messages"] }[ChapterId];
type WordsOf<Id, Messages = English> = Messages extends unknown ? Messages[Id & keyof Messages] : never;
type MeasureIn<Words> = Words extends { readonly measures: infer Measures } ? keyof Measures : never;

/** The ids of a figure's measures: each of them has its words, and nothing else has. */
export type MeasureOf<Id extends FigureId> = MeasureIn<WordsOf<Id>>;

interface LanguageFiles {
  readonly number: () => Promise<{ number: NumberMessages }>;
  readonly shell: () => Promise<{ shell: ShellMessages }>;
  readonly [chapter: string]: () => Promise<object>;
}

const files = { nl, fr, de, en } as unknown as { readonly [language in Language]: LanguageFiles };

const numbers = new Map<Language, NumberMessages>();
const shells = new Map<Language, ShellMessages>();
const chapters = new Map<string, ChapterMessages>();

/** Puts words at hand without loading a file: for servers, tests and self-contained bundles. */
export const registerShell = (language: Language, words: ShellMessages): void => {
  shells.set(language, words);
};
export const registerMessages = (language: Language, chapter: ChapterId, words: ChapterMessages): void => {
  chapters.set(`${language}/${chapter}`, words);
};

/** The words for a number alone, which those of the shell hold too. */
export const numberNow = (language: Language): NumberMessages | undefined =>
  shells.get(language) ?? numbers.get(language);
export const shellNow = (language: Language): ShellMessages | undefined => shells.get(language);
export const messagesNow = (language: Language, chapter: ChapterId): ChapterMessages | undefined =>
  chapters.get(`${language}/${chapter}`);

/** @throws whatever the import throws when a file cannot be loaded */
export const loadNumber = async (language: Language): Promise<void> => {
  if (!numberNow(language)) numbers.set(language, (await files[language].number()).number);
};
export const loadShell = async (language: Language): Promise<void> => {
  if (!shells.has(language)) registerShell(language, (await files[language].shell()).shell);
};
export const loadMessages = async (language: Language, chapter: ChapterId): Promise<void> => {
  if (messagesNow(language, chapter)) return;
  const file = (await files[language][chapter]!()) as { messages: ChapterMessages };
  registerMessages(language, chapter, file.messages);
};
