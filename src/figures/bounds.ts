/** What a value can be at the least and at the most, and whether it is one number. */
import type { Value } from "./figure.js";

/** Whether a value is one number, not a bound of one. */
export const hasNumber = (value: Value | undefined): value is Value & { readonly value: number } =>
  value !== undefined && value.value !== null && ["exact", "rounded", "about"].includes(value.exactness);

/** The least that a value can be, or undefined where nothing says so. */
export const lowOf = (value: Value): number | undefined =>
  value.exactness === "less-than"
    ? value.low
    : value.exactness === "more-than"
      ? (value.low ?? value.value ?? undefined)
      : (value.value ?? value.low);

/** The most that a value can be, or undefined where nothing says so. */
export const highOf = (value: Value): number | undefined =>
  value.exactness === "more-than"
    ? value.high
    : value.exactness === "less-than"
      ? (value.high ?? value.value ?? undefined)
      : (value.value ?? value.high);
