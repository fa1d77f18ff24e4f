/** Numbers and dates through Intl; each formatter is made once per language and options. */
import { localeOf, type Language } from "./language.js";

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const pluralRules = new Map<Language, Intl.PluralRules>();

const numberFormat = (language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = language + JSON.stringify(options);
  let format = numberFormats.get(key);
  if (!format) numberFormats.set(key, (format = new Intl.NumberFormat(localeOf[language], options)));
  return format;
};

const dateFormat = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = language + JSON.stringify(options);
  let format = dateFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(localeOf[language], { ...options, timeZone: "UTC" });
    dateFormats.set(key, format);
  }
  return format;
};

// Intl leaves four-digit numbers of some locales ungrouped; the review groups them all. Minus is U+2212.
const withTrueMinus = (text: string): string => text.replace("-", "−");

/** 35651 → "35.651" (nl, de), "35 651" with a narrow no-break space (fr), "35,651" (en). */
export const formatNumber = (value: number, language: Language): string =>
  withTrueMinus(numberFormat(language, { useGrouping: "always" }).format(value));

/** 95 → "95%", "95 %" as the language writes it. `value` is the printed percentage, not a fraction. */
export const formatPercent = (value: number, language: Language): string =>
  withTrueMinus(numberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(value / 100));

/** Digits without separators, which a speech engine reads as one number. */
export const formatSpoken = (value: number): string => withTrueMinus(String(value));

/** "2023" → "2023", "2023-12" → "December 2023", "2023-12-31" → "31 December 2023", "2015/2016" → "2015–2016". */
export const formatPeriod = (iso: string, language: Language): string => {
  if (iso.includes("/"))
    return iso
      .split("/")
      .map((part) => formatPeriod(part, language))
      .join("–");
  const [year, month, day] = iso.split("-").map(Number) as [number, number?, number?];
  if (!month) return iso;
  const options: Intl.DateTimeFormatOptions = day
    ? { day: "numeric", month: "long", year: "numeric" }
    : { month: "long", year: "numeric" };
  const text = dateFormat(language, options).format(Date.UTC(year, month - 1, day ?? 1));
  // The first of a month is an ordinal in French, which Intl does not write.
  return language === "fr" ? text.replace(/^1 /, "1er ") : text;
};

/** "one" or "other": all that our four languages need. */
export const pluralOf = (count: number, language: Language): "one" | "other" => {
  let rules = pluralRules.get(language);
  if (!rules) pluralRules.set(language, (rules = new Intl.PluralRules(localeOf[language])));
  return rules.select(count) === "one" ? "one" : "other";
};
