/** What is written in a dumbbell: names, the numbers at both ends, the share that one is of the other. */
import type { Figure, Row, Value } from "../figures/figure.js";
import { ratioOf, type Ratio } from "../figures/ratio.js";
import { formatNumber, formatPercent } from "../i18n/format.js";
import { fontOf, textSize, type Look } from "../look/look.js";
import { lettersOf, measureLabel, noteLetters, rowLabel, valueText } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { doubtOf } from "./doubt.js";
import type { Box, View } from "./form.js";
import { letterRuns, run, wrap, type Run } from "./pen.js";
import { isNamed } from "./voice.js";

/** One of the two measures of a row. */
export interface End {
  readonly measure: string;
  readonly value: Value | undefined;
  readonly label: readonly Run[];
  /** What the measure is called, in its own colour. */
  readonly word: readonly Run[];
  readonly color: string;
}

export interface LineText {
  readonly row: Row;
  readonly name: readonly Run[];
  /** The part, then the whole. */
  readonly ends: readonly [End, End];
  readonly share: readonly Run[];
}

/** "58%"; "0–65%" where a number is only known between bounds. */
const shareText = ({ low, high }: Ratio, { language }: Words): string =>
  `${low === high ? "" : `${formatNumber(low, language)}–`}${formatPercent(high, language)}`;

export const textsOf = (figure: Figure, look: Look, words: Words, view: View): LineText[] => {
  const letters = noteLetters(figure);
  const { ink, muted, emphasis } = look.color;
  const colors = [look.color["series-2"], emphasis] as const;
  // The system's highlight is for grounds, not for words.
  const inks = look.forced ? ([ink, ink] as const) : ([look.color["series-2-text"], emphasis] as const);
  return figure.rows.map((row) => {
    const bold = isNamed(row, view) || row.role === "total";
    const weight = bold ? 700 : 400;
    const endOf = (index: 0 | 1): End => {
      const measure = figure.measures[index]!;
      const value = row.cells[measure.id];
      const unsure = doubtOf(value) === "between";
      const word = words.figure.labels?.[measure.id] ?? measureLabel(measure, words);
      return {
        measure: measure.id,
        value,
        color: colors[index],
        label: [
          run(look, value ? valueText(value, measure, words) : "", unsure ? inks[index] : ink, unsure ? 700 : weight),
          ...letterRuns(look, lettersOf(row, letters, measure.id)),
        ],
        word: [run(look, word, inks[index], 700)],
      };
    };
    const ratio = ratioOf(figure, row);
    return {
      row,
      name: [run(look, rowLabel(row, words), row.role === "other" ? muted : ink, weight)],
      ends: [endOf(0), endOf(1)],
      share: ratio ? [run(look, shareText(ratio, words), ink, weight)] : [],
    };
  });
};

/** The head of the column of shares, on as many lines as it needs. */
export const headOf = (words: Words, look: Look, width: number, box: Box): Run[][] => {
  const size = textSize.axis(look);
  const text = words.figure.labels?.["share"] ?? words.shell.share;
  return wrap(text, width, fontOf(look, size, 600), box.measure).map((line) => [
    run(look, line, look.color.muted, 600, size),
  ]);
};
