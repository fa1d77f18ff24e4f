/** Numbers through Intl; each formatter is made once per language and options. */
import { localeOf, type Language } from "./language.js";

const numberFormats = new Map<string, Intl.NumberFormat>();
const pluralRules = new Map<Language, Intl.PluralRules>();

const numberFormat = (language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = language + JSON.stringify(options);
  let format = numberFormats.get(key);
  if (!format) numberFormats.set(key, (format = new Intl.NumberFormat(localeOf[language], options)));
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

/** "one" or "other": all that our four languages need. */
export const pluralOf = (count: number, language: Language): "one" | "other" => {
  let rules = pluralRules.get(language);
  if (!rules) pluralRules.set(language, (rules = new Intl.PluralRules(localeOf[language])));
  return rules.select(count) === "one" ? "one" : "other";
};
