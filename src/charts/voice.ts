/** In which of the few voices a row speaks: the heading's, that of persons left without a place, "other", or none. */
import type { Row } from "../figures/figure.js";
import type { Look } from "../look/look.js";
import type { View } from "./form.js";

export type Voice = "emphasis" | "not-received" | "other" | "context";

/** Ochre comes before petrol: it has one meaning, whatever an author highlights. */
export const voiceOf = ({ key, role }: Pick<Row, "key" | "role">, view: View): Voice =>
  view.notReceived?.includes(key)
    ? "not-received"
    : view.emphasis.includes(key)
      ? "emphasis"
      : role === "other"
        ? "other"
        : "context";

export const colorOf = (row: Pick<Row, "key" | "role">, view: View, look: Look): string =>
  look.color[voiceOf(row, view)];

/** Colour of text on a mark of this voice. */
export const textOn = (voice: Voice, look: Look): string => look.color[`on-${voice}`];

/** Whether the row's name and number are bold. */
export const isNamed = (row: Pick<Row, "key" | "role">, view: View): boolean =>
  ["emphasis", "not-received"].includes(voiceOf(row, view));
