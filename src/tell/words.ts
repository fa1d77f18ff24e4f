/** The words for telling a figure in one language, and placeholders in messages. */
import type { Language } from "../i18n/language.js";
import type { FigureMessages, Translation } from "../i18n/messages.js";
import type { shell } from "../i18n/en/shell.js";

export type ShellMessages = Translation<typeof shell>;

/** Everything that telling one figure in one language needs. */
export interface Words {
  readonly language: Language;
  readonly shell: ShellMessages;
  readonly figure: FigureMessages;
  /** What is told is only heard: numbers and their signs are as a speech engine reads them right. */
  readonly aloud?: true;
}

/** The same words, to be heard and not seen. */
export const aloud = (words: Words): Words => ({ ...words, aloud: true });

/** Replaces `{name}` in a message by what `lookup` answers; an unknown name stays as it is. */
export const fill = (message: string, lookup: (name: string) => string | undefined): string =>
  message.replace(/\{([^{}]+)\}/g, (whole, name: string) => lookup(name) ?? whole);

/** "2015–2023" is heard as "2015 to 2023": the dash itself is silent, and the years would be one number. */
export const withSpokenRanges = (text: string, { shell }: Words): string =>
  text.replace(/(\d+)–(\d+)/g, (_, low: string, high: string) =>
    fill(shell.exactness.between, (name) => (name === "low" ? low : high)),
  );

/** First letter in capitals: for a sentence that begins with a filled-in word. */
export const capitalise = (text: string, language: Language): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
