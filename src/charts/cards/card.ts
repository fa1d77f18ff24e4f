/** What a card says, as elements and as a picture: a number, its share of a whole, what it counts, and when. */
import type { Figure, Measure, Row, Value } from "../../figures/figure.js";
import { lettersOf, noteLetters, periodText, rowLabel, valueText } from "../../tell/text.js";
import type { Words } from "../../tell/words.js";
import type { View } from "../form.js";
import { toneOf, type Tone } from "../tone.js";

export interface Card {
  readonly row: Row;
  readonly measure: Measure;
  readonly value: Value;
  readonly tone: Tone;
  readonly number: string;
  /** Of its whole, 0 to 1, where the review prints one. */
  readonly part: number | undefined;
  readonly what: string;
  readonly letters: string;
  readonly when: string;
}

/** The note that says of which values the whole is printed; it has the wholes among its numbers. */
const NOTE = "wholes";
/** Row → name of its whole in that note. A percentage has its own whole. */
const WHOLES: { readonly [key: string]: string } = {
  received: "requests",
  "not-received-for-lack-of-places": "requests",
  resettled: "pledged",
};

/** Which part of its whole a value is, from 0 to 1; undefined where the review prints no whole. */
export const partOf = (figure: Figure, row: Row, measure: Measure): number | undefined => {
  const cell = row.cells[measure.id];
  if (!cell?.notes?.includes(NOTE) || cell.value === null) return undefined;
  const values = figure.notes.find(({ id }) => id === NOTE)?.values ?? {};
  const whole = measure.unit === "percent" ? 100 : values[WHOLES[row.key] ?? ""];
  return typeof whole === "number" && whole > 0 ? Math.min(1, cell.value / whole) : undefined;
};

export const cardsOf = (figure: Figure, words: Words, view: View): readonly Card[] => {
  const letters = noteLetters(figure);
  return figure.rows.flatMap((row) =>
    figure.measures.flatMap((measure): Card[] => {
      const value = row.cells[measure.id];
      if (!value) return [];
      return [
        {
          ...{ row, measure, value, tone: toneOf(row, view) },
          number: valueText(value, measure, words),
          part: partOf(figure, row, measure),
          what: rowLabel(row, words),
          letters: lettersOf(row, letters, measure.id),
          when: words.figure.details?.[row.key] ?? periodText(value, words),
        },
      ];
    }),
  );
};
