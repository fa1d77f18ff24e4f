/** What a timeline says, as elements and as a picture: the months of a year, and what happened in each. */
import type { Figure, Measure, Row, Value } from "../../figures/figure.js";
import { formatDay, formatMonth } from "../../i18n/dates.js";
import { lettersOf, noteLetters, periodText, statementText, valueText } from "../../tell/text.js";
import { capitalise, type Words } from "../../tell/words.js";
import type { View } from "../form.js";
import { toneOf, type Tone } from "../tone.js";

export interface Event {
  readonly row: Row;
  readonly measure: Measure;
  readonly tone: Tone;
  /** Undefined where an event only counts itself. */
  readonly number: string | undefined;
  readonly statement: string;
  /** Undefined where only the month is known, which stands beside it. */
  readonly day: string | undefined;
  readonly letters: string;
  /** Its topic is shown. */
  readonly shown: boolean;
}

export interface Month {
  readonly name: string;
  readonly short: string;
  readonly events: readonly Event[];
  /** Nothing is shown of it. */
  readonly quiet: boolean;
}

/** "12 September", "end of 2023". */
const dayText = (value: Value, words: Words): string | undefined => {
  if (value.period.length < 10) return undefined;
  const told = periodText(value, words);
  return told.includes(formatDay(value.period, words.language)) ? formatDay(value.period, words.language) : told;
};

const eventsIn = (month: string, figure: Figure, words: Words, view: View): readonly Event[] => {
  const letters = noteLetters(figure);
  return figure.rows.flatMap((row) =>
    figure.measures.flatMap((measure): Event[] => {
      const value = row.cells[measure.id];
      if (!value?.period.startsWith(month)) return [];
      return [
        {
          ...{ row, measure, tone: toneOf(row, view) },
          number: measure.unit === "events" ? undefined : valueText(value, measure, words),
          statement: statementText(row, words),
          day: dayText(value, words),
          letters: lettersOf(row, letters, measure.id),
          shown: view.topic === undefined || row.topic === view.topic,
        },
      ];
    }),
  );
};

/** Every month of the year has its place, also one of which nothing is told: silence is visible too. */
export const monthsOf = (figure: Figure, words: Words, view: View): readonly Month[] =>
  Array.from({ length: 12 }, (_, index) => {
    const month = `${figure.edition}-${String(index + 1).padStart(2, "0")}`;
    const name = (length: "long" | "short"): string =>
      capitalise(formatMonth(month, words.language, length), words.language);
    const events = eventsIn(month, figure, words, view);
    return { name: name("long"), short: name("short"), events, quiet: !events.some(({ shown }) => shown) };
  });
