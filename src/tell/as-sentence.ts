/** A figure in one or two sentences, from its values: what is said in place of the drawing. */
import type { Figure, Measure, Row, Value } from "../figures/figure.js";
import { lowOf } from "../figures/bounds.js";
import { isOneMoment, isYearly } from "../figures/parts.js";
import { countOf, measureLabel, rowLabel, titleText, unitWord, valueText } from "./text.js";
import { capitalise, fill, type Words } from "./words.js";

/** So many of the largest are named; and a table of so many rows is told in full. */
const LARGEST = 3;
const MOST_ROWS = 8;

/** "a, b and c". */
export const listed = (parts: readonly string[], { shell }: Words): string =>
  parts.length < 2
    ? parts.join("")
    : `${parts.slice(0, -1).join(", ")} ${shell.sentence.and} ${parts[parts.length - 1]!}`;

const named = (template: string, label: string, value: string): string =>
  fill(template, (name) => ({ label, value })[name]);

const isAlone = (row: Row, _: number, rows: readonly Row[]): boolean => {
  const [measure, ...others] = Object.keys(row.cells);
  return others.length === 0 && rows.every((other) => other === row || !(measure! in other.cells));
};

/** Each row is another thing, and its label says what is counted. */
const isCollection = ({ rows }: Figure): boolean =>
  rows.every((row) => row.role === "reference") || (rows.length > 1 && rows.every(isAlone));

const needsMeasure = (figure: Figure): boolean => figure.measures.length > 1 && !isCollection(figure);

/** "35,651", or with two measures "Places 35,651, Occupancy 95%". */
const valuesText = (row: Row, figure: Figure, words: Words, unit: boolean): string =>
  figure.measures
    .flatMap((measure) => {
      const value = row.cells[measure.id];
      if (!value) return [];
      const text = valueText(value, measure, words);
      const { row: plain, measured } = words.shell.sentence;
      if (needsMeasure(figure)) return named(unit ? plain : measured, measureLabel(measure, words), text);
      const count = countOf(value);
      return unit && count !== undefined ? `${text} ${unitWord(measure, count, words)}`.trim() : text;
    })
    .join(", ");

/** "Brazil 996 and Moldova 171"; in brackets where a label has digits or commas of its own: "End of 2022 (33,499)". */
const rowsText = (rows: readonly Row[], figure: Figure, words: Words): string => {
  const { row: plain, bracketed } = words.shell.sentence;
  const open = needsMeasure(figure) || rows.some((row) => /[\d,;:]/.test(rowLabel(row, words)));
  const told = rows.map((row) =>
    named(open ? bracketed : plain, rowLabel(row, words), valuesText(row, figure, words, false)),
  );
  return listed(told, words);
};

const isGap = (value: Value | undefined): boolean => value?.kind === "unknown";

const gapsText = (rows: readonly Row[], measure: Measure, words: Words): string[] => {
  const gaps = rows.filter((row) => isGap(row.cells[measure.id])).map((row) => rowLabel(row, words));
  return gaps.length > 0 ? [fill(words.shell.sentence.gaps, () => listed(gaps, words))] : [];
};

/**
 * Every value. Of several measures one after the other, since a listener would hear their names in every row: "Places:
 * Collective reception 27,077, … Occupancy: Collective reception 95%, …", and what has no number at the end of each.
 */
export const everyValueText = (rows: readonly Row[], figure: Figure, words: Words): readonly string[] => {
  if (!needsMeasure(figure)) return [capitalise(rowsText(rows, figure, words), words.language)];
  return figure.measures.flatMap((measure) => {
    const known = rows.filter(({ cells }) => cells[measure.id] && !isGap(cells[measure.id]));
    const told = rowsText(known, { ...figure, measures: [measure] }, words);
    const label = measureLabel(measure, words);
    return [named(words.shell.sentence.measured, label, told), ...gapsText(rows, measure, words)];
  });
};

const sizeOf = (row: Row, measure: Measure): number | undefined => {
  const value = row.cells[measure.id];
  return value && lowOf(value);
};

/** The rows of the largest values, largest first; who equals the last one is named too. */
const largest = (rows: readonly Row[], measure: Measure, count: number): readonly Row[] => {
  const known = rows.filter((row) => sizeOf(row, measure) !== undefined);
  const ranked = known.sort((a, b) => sizeOf(b, measure)! - sizeOf(a, measure)!);
  const least = ranked[count - 1];
  return ranked.filter((row, index) => index < count || sizeOf(row, measure) === sizeOf(least!, measure));
};

/** "Total: 35,651 places.", or nothing where the source prints none. */
export const totalText = (figure: Figure, words: Words): string[] => {
  const total = figure.rows.find((row) => row.role === "total" && row.key === "total");
  return total ? [fill(words.shell.sentence.total, () => valuesText(total, figure, words, true))] : [];
};

/** "From 2013 (21,037) to 2023 (35,651); highest: 2023 (35,651). No figure for 2017 and 2019." */
const seriesText = (figure: Figure, measure: Measure, words: Words, title: string): string => {
  const { sentence } = words.shell;
  const years = figure.rows.filter((row) => row.role === "item" && row.cells[measure.id]);
  const known = years.filter(
    (row) => sizeOf(row, measure) !== undefined && row.cells[measure.id]!.timing !== "undated",
  );
  const told = (row: Row): string =>
    named(sentence.bracketed, rowLabel(row, words), valueText(row.cells[measure.id]!, measure, words));
  const parts: { readonly [name: string]: string } = {
    title,
    measure: measureLabel(measure, words),
    first: known.slice(0, 1).map(told).join(""),
    last: known.slice(-1).map(told).join(""),
    highest: listed(largest(known, measure, 1).map(told), words),
  };
  const missing = gapsText(years, measure, words);
  if (known.length === 0) return missing.join("");
  return [
    fill(figure.measures.length > 1 ? sentence.yearlyOf : sentence.yearly, (name) => parts[name]),
    ...missing,
  ].join(" ");
};

const yearlyText = (figure: Figure, words: Words, title: string): string => {
  const series = figure.measures.map((measure) => seriesText(figure, measure, words, title));
  return figure.measures.length > 1 ? [`${title}.`, ...series].join(" ") : series[0]!;
};

/** Whether the rows stand in an order of their own: dates, steps, different things. */
const isSequence = (figure: Figure): boolean =>
  figure.measures.some((measure) => !isOneMoment(figure, measure.id)) || isCollection(figure);

const partsText = (figure: Figure, words: Words, title: string): string => {
  const { sentence } = words.shell;
  const items = figure.rows.filter((row) => row.role === "item" || row.role === "reference");
  const rows = isSequence(figure)
    ? figure.rows.filter((row) => row.key !== "total")
    : items.length <= LARGEST
      ? items
      : undefined;
  if (rows && rows.length > MOST_ROWS) return [`${title}.`, ...totalText(figure, words)].join(" ");
  const shown =
    rows ??
    largest(
      items.filter((row) => row.role === "item"),
      figure.measures[0]!,
      LARGEST,
    );
  const told = rowsText(shown, figure, words);
  const template = rows ? sentence.all : sentence.ranked;
  const parts = { title, rows: rows ? capitalise(told, words.language) : told };
  return [fill(template, (name) => parts[name as keyof typeof parts]), ...totalText(figure, words)].join(" ");
};

/**
 * Sums up a figure: a yearly one by its first, last and highest year and its gaps, others by their three largest
 * values, or by all if there are few or they stand in an order of their own; then the printed total.
 */
export const asSentence = (figure: Figure, words: Words): string => {
  const title = titleText(figure, words);
  return isYearly(figure) ? yearlyText(figure, words, title) : partsText(figure, words, title);
};
