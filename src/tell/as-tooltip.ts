/** What a value says when a reader points at it or walks to it. */
import { originOf } from "../figures/origin.js";
import { notesOn, totalOf, type Figure, type Measure, type Row, type Value } from "../figures/figure.js";
import { shareOf, wholeOf } from "../figures/parts.js";
import { rankOf } from "../figures/rank.js";
import { formatNumber, formatPercent } from "../i18n/format.js";
import { measureName } from "./as-spoken.js";
import { countOf, measureLabel, noteText, periodText, rowLabel, unitWord, valueText } from "./text.js";
import { fill, type Words } from "./words.js";

export interface TooltipText {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly lines: readonly string[];
}

const shareLine = (share: string, total: number, words: Words): string =>
  fill(words.shell.shareOf, (name) => (name === "share" ? share : formatNumber(total, words.language)));

/** "18% of 35,651 (derived)": of a number, or of a share that the figure was asked for. */
const shareTold = (figure: Figure, row: Row, measure: Measure, words: Words): string[] => {
  const share = shareOf(figure, row, measure);
  if (share !== undefined)
    return [shareLine(formatPercent(share, words.language), totalOf(figure, measure.id)!, words)];
  const value = row.cells[measure.id]!;
  const origin = originOf(figure);
  const counted = wholeOf(origin);
  if (measure.id !== "share" || value.kind !== "derived" || row.role === "total" || !counted) return [];
  return [shareLine(valueText(value, measure, words), totalOf(origin, counted.id)!, words)];
};

/** The names of the rows, where the formula has their keys: "Private operators + Other partners". */
const formulaText = (formula: string, figure: Figure, words: Words): string =>
  formula
    .split(" ")
    .map((term) => {
      if (/^\d+$/.test(term)) return formatNumber(Number(term), words.language);
      const [key, measureId] = term.split("/");
      const row = originOf(figure).rows.find((candidate) => candidate.key === key);
      const measure = originOf(figure).measures.find(({ id }) => id === measureId);
      if (!row) return term === "-" ? "−" : term;
      return measure ? `${rowLabel(row, words)} (${measureLabel(measure, words)})` : rowLabel(row, words);
    })
    .join(" ");

/** How "other" came about where rows were added up in it; other formulas stand in the notes. */
const sumTold = (figure: Figure, row: Row, value: Value, words: Words): string[] =>
  row.role === "other" && value.kind === "derived" && value.formula?.includes(" + ")
    ? [fill(words.shell.kinds.derived, () => formulaText(value.formula!, figure, words))]
    : [];

/** "end of 2023 · 3 of 7". The place is that among all items, also where an author shows fewer. */
const whenAndRank = (figure: Figure, row: Row, measure: Measure, words: Words): string => {
  const place = rankOf(originOf(figure), row, measure);
  const rank = place && fill(words.shell.rank, (name) => formatNumber(place[name as "rank" | "count"], words.language));
  const when = periodText(row.cells[measure.id]!, words);
  return rank === undefined ? when : `${when} · ${rank}`;
};

/** Name, number and unit; then period and rank, the share of a printed total, and the notes on this value. */
export const asTooltip = (figure: Figure, row: Row, measureId: string, words: Words): TooltipText => {
  const label = rowLabel(row, words);
  const measure = figure.measures.find(({ id }) => id === measureId);
  const value = row.cells[measureId];
  if (!measure || !value) return { name: label, value: words.shell.exactness.unknown, unit: "", lines: [] };
  const count = countOf(value);
  const notes = notesOn(figure, row.key, measureId).map((note) => noteText(note, figure, words));
  return {
    name: [label, measureName(figure, measure, words)].filter(Boolean).join(" · "),
    value: valueText(value, measure, words),
    unit: count === undefined ? "" : unitWord(measure, count, words),
    lines: [
      whenAndRank(figure, row, measure, words),
      ...shareTold(figure, row, measure, words),
      ...sumTold(figure, row, value, words),
      ...notes,
    ],
  };
};
