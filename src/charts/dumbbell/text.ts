/** The text of a dumbbell: names, the numbers at both ends, and their ratio. */
import { broken, letterRuns, run, textSize, type Run } from "../../drawing/text.js";
import { uncertaintyOf } from "../../figures/uncertainty.js";
import type { Measure, Row, Value } from "../../figures/figure.js";
import { ratioOf, type Ratio } from "../../figures/ratio.js";
import { highOf } from "../../figures/bounds.js";
import { formatNumber, formatPercent } from "../../i18n/format.js";
import type { Token } from "../../theme/palette.js";
import { lettersOf, measureLabel, noteLetters, rowLabel, valueText } from "../../tell/text.js";
import type { Words } from "../../tell/words.js";
import type { Scene } from "../scene.js";
import { isNamed } from "../tone.js";

/** One of the two measures of a row. */
export interface End {
  readonly measure: Measure;
  readonly value: Value | undefined;
  readonly label: readonly Run[];
  /** What the measure is called, in its own colour. */
  readonly word: readonly Run[];
  readonly color: Token;
}

export interface LineText {
  readonly row: Row;
  readonly name: readonly Run[];
  /** The part, then the whole. */
  readonly ends: readonly [End, End];
  readonly share: readonly Run[];
}

/** Of the part and of the whole: their marks, and their words. */
const COLORS = [
  ["series-2", "series-2-text"],
  ["emphasis", "emphasis"],
] as const;

/** "58%"; "0–65%" where a number is only known between bounds. */
const shareText = ({ low, high }: Ratio, { language }: Words): string =>
  `${low === high ? "" : `${formatNumber(low, language)}–`}${formatPercent(high, language)}`;

/** Undefined where there are not two measures. */
export const textsOf = ({ figure, words, theme, view }: Scene): LineText[] | undefined => {
  const [part, whole] = figure.measures;
  if (!part || !whole) return undefined;
  const size = textSize.label(theme);
  const letters = noteLetters(figure);
  return figure.rows.map((row) => {
    const weight = isNamed(row, view) || row.role === "total" ? 700 : 400;
    const endOf = (measure: Measure, [color, ink]: (typeof COLORS)[number]): End => {
      const value = row.cells[measure.id];
      const says = value ? valueText(value, measure, words) : "";
      const isOpen = uncertaintyOf(value) === "between";
      return {
        ...{ measure, value, color },
        label: [
          isOpen ? run(says, size, ink, 700) : run(says, size, "ink", weight),
          ...letterRuns(lettersOf(row, letters, measure.id), size),
        ],
        word: [run(words.figure.labels?.[measure.id] ?? measureLabel(measure, words), size, ink, 700)],
      };
    };
    const ratio = ratioOf(figure, row);
    return {
      row,
      name: [run(rowLabel(row, words), size, row.role === "other" ? "muted" : "ink", weight)],
      ends: [endOf(part, COLORS[0]), endOf(whole, COLORS[1])],
      share: ratio ? [run(shareText(ratio, words), size, "ink", weight)] : [],
    };
  });
};

/** The largest number of a row. */
export const extentOf = ({ ends }: LineText): number =>
  Math.max(0, ...ends.map(({ value }) => (value && highOf(value)) ?? 0));

/** The head of the column of shares, on as many lines as it needs. */
export const headOf = ({ words, theme, box }: Scene, width: number): Run[][] => {
  const size = textSize.axis(theme);
  const says = words.figure.labels?.["share"] ?? words.shell.share;
  return broken(says, width, (part) => box.measure(part, size, 600)).map((part) => [run(part, size, "muted", 600)]);
};
