/** From what an author wrote to what is meant: total functions, nonsense gives the default and one warning. */
import { arrange } from "../figures/arrange.js";
import type { Figure, Row } from "../figures/figure.js";
import { localeOf } from "../i18n/language.js";
import { rowLabel } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { asText } from "./given.js";

export type Warn = (attribute: string, given: string, accepted: string) => void;

const sorts = ["value", "source", "name"] as const;
export type Sort = (typeof sorts)[number];

/** What authors and scripts have set: text in HTML, but a framework may set a property to anything. */
export interface Arrangement {
  readonly sort: unknown;
  readonly limit: unknown;
  readonly measure: unknown;
}

const parseSort = (given: string, fallback: Sort, warn: Warn): Sort => {
  const sort = sorts.find((candidate) => candidate === given);
  if (!sort && given) warn("sort", given, sorts.join(", "));
  return sort ?? fallback;
};

const parseLimit = (given: string, warn: Warn): number | undefined => {
  if (!given) return undefined;
  if (/^[1-9]\d{0,3}$/.test(given)) return Number(given);
  warn("limit", given, "a whole number from 1");
  return undefined;
};

const parseMeasure = (given: string, figure: Figure, warn: Warn): string | undefined => {
  if (!given) return undefined;
  const accepted = [...figure.measures.map((measure) => measure.id), "share"];
  if (accepted.includes(given)) return given;
  warn("measure", given, accepted.join(", "));
  return undefined;
};

/** The figure in the order, length and measure that its author asked for. */
export const arrangedBy = (figure: Figure, words: Words, given: Arrangement, fallback: Sort, warn: Warn): Figure => {
  const collator = new Intl.Collator(localeOf[words.language]);
  const limit = parseLimit(asText(given.limit).trim(), warn);
  const measure = parseMeasure(asText(given.measure).trim(), figure, warn);
  return arrange(figure, {
    sort: parseSort(asText(given.sort).trim(), fallback, warn),
    compare: (a: Row, b: Row) => collator.compare(rowLabel(a, words), rowLabel(b, words)),
    ...(limit === undefined ? {} : { limit }),
    ...(measure === undefined ? {} : { measure }),
  });
};

/** The keys of a comma-separated list that the figure has; the others are warned of. */
export const parseHighlight = (given: unknown, figure: Figure, warn: Warn): readonly string[] | undefined => {
  if (given === undefined || given === null) return undefined;
  const keys = figure.rows.map((row) => row.key);
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
