/** From what an author wrote to what is meant: total functions, nonsense gives the default and one warning. */
import type { Figure, Row } from "../figures/figure.js";
import type { Order } from "../figures/order.js";
import { originOf } from "../figures/origin.js";
import { localeOf } from "../i18n/language.js";
import { rowLabel } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { asText } from "./attribute-text.js";

export type Warn = (attribute: string, given: string, accepted: string) => void;

/** The word of these that was given; undefined, and told, where it is another. */
export const oneOf = <Word extends string>(
  attribute: string,
  given: unknown,
  accepted: readonly Word[],
  warn: Warn,
): Word | undefined => {
  const asked = asText(given).trim();
  const word = accepted.find((candidate) => candidate === asked);
  if (!word && asked) warn(attribute, asked, accepted.join(", "));
  return word;
};

const SORTS = ["value", "source", "name"] as const;
export type Sort = (typeof SORTS)[number];

/** How the rows are to stand; names are compared as the language does. */
export const orderOf = (given: unknown, words: Words, fallback: Sort, warn: Warn): Order => {
  const collator = new Intl.Collator(localeOf[words.language]);
  return {
    sort: oneOf("sort", given, SORTS, warn) ?? fallback,
    compare: (a: Row, b: Row) => collator.compare(rowLabel(a, words), rowLabel(b, words)),
  };
};

/** The keys of a comma-separated list that the figure has; the others are warned of. */
export const parseHighlight = (given: unknown, figure: Figure, warn: Warn): readonly string[] | undefined => {
  if (given === undefined || given === null) return undefined;
  // A row that `limit` has added to "other" is known all the same.
  const keys = [...new Set([...figure.rows, ...originOf(figure).rows].map((row) => row.key))];
  const asked = asText(given)
    .split(",")
    .map((key) => key.trim())
    .filter(Boolean);
  const unknown = asked.filter((key) => !keys.includes(key));
  if (unknown.length > 0) warn("highlight", unknown.join(","), keys.join(", "));
  return asked.filter((key) => keys.includes(key));
};

/** The value of `by`, or the first of what is accepted. */
export const parseBy = (given: unknown, accepted: readonly string[], warn: Warn): string =>
  oneOf("by", given, accepted, warn) ?? accepted[0]!;

/** What would mislead here, and why: an author may ask for it by its usual name. */
const REFUSED: { readonly [form: string]: string } = {
  pie: "the angles of many parts cannot be compared",
  doughnut: "the angles of many parts cannot be compared",
  donut: "the angles of many parts cannot be compared",
  choropleth: "a painted country shows its own size, not how many persons",
  line: "a line would tell of moments that nobody counted",
  area: "a line would tell of moments that nobody counted",
  funnel: "places and phases are not what is left of a crowd",
};

/** The value of `form`, or `fallback`. */
export const parseForm = (given: unknown, accepted: readonly string[], fallback: string, warn: Warn): string => {
  const withReason: Warn = (attribute, form, list) => {
    const why = Object.hasOwn(REFUSED, form) ? ` (${form} is refused: ${REFUSED[form]})` : "";
    warn(attribute, form, list + why);
  };
  return oneOf("form", given, accepted, withReason) ?? fallback;
};

const LEVELS = ["2", "3", "4", "5", "6"] as const;
export type HeadingLevel = 2 | 3 | 4 | 5 | 6 | (typeof LEVELS)[number];

/** The level of the heading in the page's outline; undefined: it is a paragraph. */
export const parseLevel = (given: unknown, warn: Warn): string | undefined =>
  oneOf("heading-level", given, LEVELS, warn);

const THEMES = ["auto", "light", "dark"] as const;
export type ThemeName = (typeof THEMES)[number];

/** The value of `theme`, or `auto`. */
export const parseTheme = (given: unknown, warn: Warn): ThemeName => oneOf("theme", given, THEMES, warn) ?? "auto";

/**
 * An attribute that is there or not. Some frameworks write a property that is false as an attribute, which in HTML would
 * mean the contrary.
 */
export const flag = (given: string | null): boolean => given !== null && given !== "false";

/** A word, or words joined by hyphens: all that may be a value of an attribute below. */
const VALUE = /^[\w-]+$/;

/**
 * An attribute by which the stylesheet keeps the room of a figure: what a script sets is written there as well. What
 * cannot be a value, such as an object, takes it away; without anything set there is none.
 */
export const reflected = {
  reflect: true,
  converter: {
    toAttribute: (given: unknown): string | null => VALUE.exec(asText(given).trim())?.[0] ?? null,
  },
};
