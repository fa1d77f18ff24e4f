/** From what an author wrote to what is meant: total functions, nonsense gives the default and one warning. */
import type { Figure, Row } from "../figures/figure.js";
import type { Order } from "../figures/order.js";
import { originOf } from "../figures/origin.js";
import { localeOf } from "../i18n/language.js";
import { rowLabel } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { asText } from "./given.js";

export type Warn = (attribute: string, given: string, accepted: string) => void;

const sorts = ["value", "source", "name"] as const;
export type Sort = (typeof sorts)[number];

const parseSort = (given: string, fallback: Sort, warn: Warn): Sort => {
  const sort = sorts.find((candidate) => candidate === given);
  if (!sort && given) warn("sort", given, sorts.join(", "));
  return sort ?? fallback;
};

/** How the rows are to stand; names are compared as the language does. */
export const orderOf = (given: unknown, words: Words, fallback: Sort, warn: Warn): Order => {
  const collator = new Intl.Collator(localeOf[words.language]);
  return {
    sort: parseSort(asText(given).trim(), fallback, warn),
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
export const parseBy = (given: unknown, accepted: readonly string[], warn: Warn): string => {
  const by = asText(given).trim();
  if (accepted.includes(by)) return by;
  if (by) warn("by", by, accepted.join(", "));
  return accepted[0]!;
};

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
  const form = asText(given).trim();
  if (accepted.includes(form)) return form;
  const why = Object.hasOwn(REFUSED, form) ? ` (${form} is refused: ${REFUSED[form]})` : "";
  if (form) warn("form", form, `${accepted.join(", ")}${why}`);
  return fallback;
};

const LEVELS = ["2", "3", "4", "5", "6"] as const;

/** The level of the heading in the page's outline; undefined: it is a paragraph. */
export const parseLevel = (given: unknown, warn: Warn): string | undefined => {
  const asked = asText(given).trim();
  const level = LEVELS.find((candidate) => candidate === asked);
  if (!level && asked) warn("heading-level", asked, LEVELS.join(", "));
  return level;
};
