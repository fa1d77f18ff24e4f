/** What a waffle says, as elements and as a picture: how many cells each share fills, and the lines of its legend. */
import type { Figure, Measure, Row } from "../../figures/figure.js";
import { partsOf, shareOf } from "../../figures/parts.js";
import { formatPercent } from "../../i18n/format.js";
import { fillFrom, lettersOf, noteLetters, rowLabel, valueText } from "../../tell/text.js";
import type { Words } from "../../tell/words.js";
import type { View } from "../form.js";
import { toneOf, type Tone } from "../tone.js";

const CELLS = 100;

/** The colour of a cell: rows without a tone of their own take turns. */
export type Tint = Tone | "second";

/** One outcome: its row, how many of the cells it fills, and the tint of these. */
export interface Share {
  readonly row: Row;
  readonly share: number | undefined;
  readonly cells: number;
  readonly tint: Tint;
}

/** Two neighbours never look the same. */
const tintsOf = (rows: readonly Row[], view: View): Tint[] => {
  let turn = 0;
  return rows.map((row) => {
    const tone = toneOf(row, view);
    return tone === "context" && turn++ % 2 ? "second" : tone;
  });
};

export const sharesOf = (figure: Figure, measure: Measure, view: View): readonly Share[] => {
  const rows = partsOf(figure, measure.id);
  const tints = tintsOf(rows, view);
  return rows.map((row, index) => {
    const share =
      measure.unit === "percent" ? (row.cells[measure.id]!.value ?? undefined) : shareOf(figure, row, measure);
    return { row, share, cells: Math.round(share ?? 0), tint: tints[index]! };
  });
};

/** What the rounded shares leave of the hundred. */
export const lostOf = (shares: readonly Share[]): number =>
  Math.max(0, CELLS - shares.reduce((sum, { cells }) => sum + cells, 0));

/** A line of the legend. */
export interface Entry {
  /** Of its swatch; undefined where it has no cells. */
  readonly tint: Tint | "lost" | undefined;
  readonly kind: "outcome" | "lost" | "sum";
  readonly name: string;
  readonly letters: string;
  /** Why it has no cell. */
  readonly tooFew: string;
  /** Empty where there is none, or where it would say the number twice. */
  readonly share: string;
  readonly number: string;
  /** What it stands for. */
  readonly row?: Row;
}

export interface Waffle {
  readonly measure: Measure;
  readonly shares: readonly Share[];
  readonly lost: number;
  readonly entries: readonly Entry[];
  /** That shares are rounded. */
  readonly rounding: string;
}

const outcomeOf = ({ row, share, cells, tint }: Share, figure: Figure, words: Words): Entry => {
  const measure = figure.measures[0]!;
  return {
    ...{ kind: "outcome", row },
    tint: cells ? tint : undefined,
    name: rowLabel(row, words),
    letters: lettersOf(row, noteLetters(figure), measure.id),
    tooFew: cells === 0 ? (words.figure.labels?.["no-cell"] ?? "") : "",
    share: measure.unit === "percent" || share === undefined ? "" : formatPercent(share, words.language),
    number: valueText(row.cells[measure.id]!, measure, words),
  };
};

const lostEntry = (lost: number, words: Words): Entry => ({
  ...{ kind: "lost", tint: "lost", letters: "", tooFew: "", number: "" },
  name: words.figure.labels?.["lost-to-rounding"] ?? "",
  share: formatPercent(lost, words.language),
});

const totalEntry = (row: Row, measure: Measure, words: Words): Entry => ({
  ...{ kind: "sum", row, tint: undefined, letters: "", tooFew: "", share: "" },
  name: rowLabel(row, words),
  number: valueText(row.cells[measure.id]!, measure, words),
});

export const waffleOf = (figure: Figure, words: Words, view: View): Waffle => {
  const measure = figure.measures[0]!;
  const shares = sharesOf(figure, measure, view);
  const lost = lostOf(shares);
  const total = figure.rows.find(({ role, cells }) => role === "total" && cells[measure.id]);
  const rounded = words.figure.labels?.["rounded-shares"];
  return {
    ...{ measure, shares, lost },
    rounding: rounded ? fillFrom(rounded, figure, words) : "",
    entries: [
      ...shares.map((share) => outcomeOf(share, figure, words)),
      ...(lost ? [lostEntry(lost, words)] : []),
      ...(total ? [totalEntry(total, measure, words)] : []),
    ],
  };
};
