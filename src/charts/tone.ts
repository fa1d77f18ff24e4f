/** The tone of a row: what the heading names, persons left without a place, "other", or context. */
import type { Token } from "../theme/palette.js";
import type { Row } from "../figures/figure.js";
import type { View } from "./form.js";

export type Tone = "emphasis" | "not-received" | "other" | "context";

type Told = Pick<Row, "key" | "role">;

/** Ochre comes before petrol: it has one meaning, whatever an author highlights. */
export const toneOf = ({ key, role }: Told, view: View): Tone =>
  view.notReceived?.includes(key)
    ? "not-received"
    : view.emphasis.includes(key)
      ? "emphasis"
      : role === "other"
        ? "other"
        : "context";

/** Colour of text on a mark of this tone. */
export const textOn = (tone: Tone): Token => `on-${tone}`;

/** Colour of a number that is written large, where the number is the mark. */
export const colorOf = (tone: Tone): Token => (tone === "emphasis" || tone === "not-received" ? tone : "ink");

/** Whether the row's name and number are bold. */
export const isNamed = (row: Told, view: View): boolean => ["emphasis", "not-received"].includes(toneOf(row, view));
