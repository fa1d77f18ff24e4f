/** From what an author wrote to what is meant: total functions, nonsense gives the default and one warning. */
import { arrange } from "../figures/arrange.js";
import type { Figure, Row } from "../figures/figure.js";
import { localeOf } from "../i18n/language.js";
import { rowLabel } from "../tell/text.js";
import type { Words } from "../tell/words.js";

export type Warn = (attribute: string, given: string, accepted: string) => void;

const sorts = ["value", "source", "name"] as const;
export type Sort = (typeof sorts)[number];

export interface Arrangement {
  readonly sort: string;
  readonly limit: string;
  readonly measure: string;
}

const parseSort = (given: string, fallback: Sort, warn: Warn): Sort => {
  const sort = sorts.find((candidate) => candidate === given);
  if (!sort && given) warn("sort", given, sorts.join(", "));
  return sort ?? fallback;
};

const parseLimit = (given: string, warn: Warn): number | undefined => {
  if (!given) return undefined;
  if (/^[1-9]\d{0,3}$/.test(given.trim())) return Number(given);
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
  const limit = parseLimit(given.limit, warn);
  const measure = parseMeasure(given.measure, figure, warn);
  return arrange(figure, {
    sort: parseSort(given.sort, fallback, warn),
    compare: (a: Row, b: Row) => collator.compare(rowLabel(a, words), rowLabel(b, words)),
    ...(limit === undefined ? {} : { limit }),
    ...(measure === undefined ? {} : { measure }),
  });
};

/** The keys of a comma-separated list that the figure has; the others are warned of. */
export const parseHighlight = (
  given: string | undefined,
  figure: Figure,
  warn: Warn,
): readonly string[] | undefined => {
  if (given === undefined) return undefined;
  const keys = figure.rows.map((row) => row.key);
  const asked = given
    .split(",")
    .map((key) => key.trim())
    .filter(Boolean);
  const unknown = asked.filter((key) => !keys.includes(key));
  if (unknown.length > 0) warn("highlight", unknown.join(","), keys.join(", "));
  return asked.filter((key) => keys.includes(key));
};

/** The value of `by`, or the first of what is accepted. */
export const parseBy = (given: string | undefined, accepted: readonly string[], warn: Warn): string => {
  if (given !== undefined && accepted.includes(given)) return given;
  if (given) warn("by", given, accepted.join(", "));
  return accepted[0]!;
};
