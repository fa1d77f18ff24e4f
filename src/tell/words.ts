import type { Language } from "../i18n/language.js";
import type { FigureMessages, Translation } from "../i18n/messages.js";
import type { shell } from "../i18n/en/shell.js";

export type ShellMessages = Translation<typeof shell>;

/** Everything that telling one figure in one language needs. */
export interface Words {
  readonly language: Language;
  readonly shell: ShellMessages;
  readonly figure: FigureMessages;
}

/** Replaces `{name}` in a message by what `lookup` answers; an unknown name stays as it is. */
export const fill = (message: string, lookup: (name: string) => string | undefined): string =>
  message.replace(/\{([^{}]+)\}/g, (whole, name: string) => lookup(name) ?? whole);

/** First letter in capitals: for a sentence that begins with a filled-in word. */
export const capitalise = (text: string, language: Language): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
