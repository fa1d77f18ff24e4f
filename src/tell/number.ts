/** A value in words as exact as it is known: all that a number inside a sentence needs. */
import type { Measure, Value } from "../figures/figure.js";
import { formatNumber, formatPercent } from "../i18n/format.js";
import type { Language } from "../i18n/language.js";
import type { NumberMessages } from "../i18n/load.js";
import { fill } from "./words.js";

/** What telling a number alone needs; all words have it. */
export interface NumberWords {
  readonly language: Language;
  readonly shell: NumberMessages;
}

export type Digits = (value: number) => string;

export const digitsOf = (measure: Measure, words: NumberWords): Digits =>
  measure.unit === "percent"
    ? (value) => formatPercent(value, words.language)
    : (value) => formatNumber(value, words.language);

/** Where there is no number: what is printed instead, in quotes (>1), or that there is nothing. */
const withoutNumber = (value: Value, { shell }: NumberWords): string => {
  if (value.printed !== undefined) return `${shell.quoteOpen}${value.printed}${shell.quoteClose}`;
  const gap = value.kind === "unknown" && value.timing !== "undated";
  return gap ? shell.exactness["no-figure"] : shell.exactness.unknown;
};

/** The exactness in words: "more than 34,000", "0 to 60", "about 500", "1 in 4". */
export const worded = (value: Value, measure: Measure, words: NumberWords, digits: Digits, bounds: string): string => {
  const { exactness } = words.shell;
  const { low, high } = value;
  if (low !== undefined && high !== undefined && value.value === null)
    return fill(bounds, (name) => digits(name === "low" ? low : high));
  const n = value.value ?? low ?? high;
  if (n === undefined) return withoutNumber(value, words);
  if (measure.unit === "one-in") return fill(exactness["one-in"], () => digits(n));
  switch (value.exactness) {
    case "about":
    case "more-than":
    case "less-than":
      return fill(exactness[value.exactness], () => digits(n));
    default:
      return digits(n);
  }
};

/** A value as a reader sees it: "35,651", "95%", "more than 34,000", "no figure". */
export const valueText = (value: Value, measure: Measure, words: NumberWords): string =>
  worded(value, measure, words, digitsOf(measure, words), words.shell.exactness.between);
