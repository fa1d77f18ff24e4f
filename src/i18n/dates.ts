/** Dates through Intl; each formatter is made once per language and options. */
import { localeOf, type Language } from "./language.js";

const dateFormats = new Map<string, Intl.DateTimeFormat>();

const dateFormat = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = language + JSON.stringify(options);
  let format = dateFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(localeOf[language], { ...options, timeZone: "UTC" });
    dateFormats.set(key, format);
  }
  return format;
};

const ofDate = (iso: string, language: Language, options: Intl.DateTimeFormatOptions): string => {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number?];
  const text = dateFormat(language, options).format(Date.UTC(year, month - 1, day ?? 1));
  // The first of a month is an ordinal in French, which Intl does not write.
  return language === "fr" ? text.replace(/^1 /, "1er ") : text;
};

/** "2023" → "2023", "2023-12" → "December 2023", "2023-12-31" → "31 December 2023", "2015/2016" → "2015–2016". */
export const formatPeriod = (iso: string, language: Language): string => {
  if (iso.includes("/"))
    return iso
      .split("/")
      .map((part) => formatPeriod(part, language))
      .join("–");
  const [, month, day] = iso.split("-");
  if (!month) return iso;
  return ofDate(iso, language, { ...(day && { day: "numeric" }), month: "long", year: "numeric" });
};

/** "2023-01" → "January", or "Jan": where the year is said elsewhere. */
export const formatMonth = (iso: string, language: Language, length: "long" | "short"): string =>
  ofDate(iso, language, { month: length });

/** "2023-09-12" → "12 September". */
export const formatDay = (iso: string, language: Language): string =>
  ofDate(iso, language, { day: "numeric", month: "long" });
