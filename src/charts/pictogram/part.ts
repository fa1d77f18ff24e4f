/** What a part of a pictogram says, as elements and as a picture: a number, what it counts, and how. */
import type { Figure, Measure, Row } from "../../figures/figure.js";
import { lettersOf, noteLetters, rowLabel, valueText } from "../../tell/text.js";
import type { Words } from "../../tell/words.js";
import type { View } from "../form.js";
import { toneOf, type Tone } from "../tone.js";

export interface Part {
  readonly row: Row;
  readonly measure: Measure;
  readonly tone: Tone;
  /** How many persons are drawn, one of them solid; 0 for a number that is only written. */
  readonly persons: number;
  readonly number: string;
  readonly what: string;
  readonly letters: string;
  readonly detail: string | undefined;
}

export const partsOf = (figure: Figure, words: Words, view: View): readonly Part[] => {
  const letters = noteLetters(figure);
  return figure.rows.flatMap((row) =>
    figure.measures.flatMap((measure): Part[] => {
      const value = row.cells[measure.id];
      if (!value) return [];
      return [
        {
          ...{ row, measure, tone: toneOf(row, view) },
          persons: measure.unit === "one-in" ? (value.value ?? 0) : 0,
          number: valueText(value, measure, words),
          what: rowLabel(row, words),
          letters: lettersOf(row, letters, measure.id),
          detail: words.figure.details?.[row.key],
        },
      ];
    }),
  );
};
