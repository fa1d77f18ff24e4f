/** The four languages, and the locale that writes their numbers as Belgium does. */

export const languages = ["nl", "fr", "de", "en"] as const;
export type Language = (typeof languages)[number];

/** en-GB, since en-BE prints 35.651 for thirty-five thousand. */
export const localeOf: { readonly [language in Language]: string } = {
  nl: "nl-BE",
  fr: "fr-BE",
  de: "de-BE",
  en: "en-GB",
};

/** The language of a BCP 47 tag ("nl-BE" → "nl"), or undefined if we do not speak it. */
export const parseLanguage = (tag: string | null | undefined): Language | undefined => {
  const primary = (tag ?? "").trim().toLowerCase().split("-")[0];
  return languages.find((language) => language === primary);
};
