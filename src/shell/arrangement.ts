/** The attributes that few elements have, `limit` and `measure`: loaded with the first that has one. */
import { arrange } from "../figures/arrange.js";
import type { Figure } from "../figures/figure.js";
import type { Order } from "../figures/order.js";
import type { Warn } from "./attributes.js";
import { asText } from "./attribute-text.js";

/** What authors and scripts have set: text in HTML, but a framework may set a property to anything. */
export interface Arrangement {
  readonly limit: unknown;
  readonly measure: unknown;
}

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
export const arrangedBy = (figure: Figure, order: Order, given: Arrangement, warn: Warn): Figure => {
  const limit = parseLimit(asText(given.limit).trim(), warn);
  const measure = parseMeasure(asText(given.measure).trim(), figure, warn);
  return arrange(figure, {
    ...order,
    ...(limit === undefined ? {} : { limit }),
    ...(measure === undefined ? {} : { measure }),
  });
};
