/** How exact a value is, in five classes; drawings have a mark for each. */
import type { Row, Value } from "./figure.js";

/** `open` is a lower bound without an upper one; `none` is no number at all. */
export type Uncertainty = "exact" | "rounded" | "open" | "between" | "none";

export const uncertaintyOf = (value: Value | undefined): Uncertainty => {
  if (!value) return "none";
  const { exactness, low, high } = value;
  if (value.value === null && low !== undefined && high !== undefined) return "between";
  if (value.value === null && low === undefined) return "none";
  if (exactness === "more-than") return "open";
  return exactness === "rounded" || exactness === "about" ? "rounded" : "exact";
};

/** One number for several places together: it is never divided. */
export const isTogether = ({ to }: Pick<Row, "to">): boolean => to?.includes("-") ?? false;
