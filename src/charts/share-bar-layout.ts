/** Where everything of a bar of 100 % lies: parts, numbers, names, and what is quoted below it. In px, pure. */
import { totalOf, type Figure, type Measure, type Row } from "../figures/figure.js";
import { textSize, type Look } from "../look/look.js";
import { digitsOf } from "../tell/number.js";
import { lettersOf, noteLetters, rowLabel, valueText } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import type { Box, View } from "./form.js";
import { missingShareOf } from "./missing-share.js";
import { letterRuns, run, widthOf, type Run } from "./pen.js";
import { linesAt, nameParts, type PartName, type PlacedName } from "./share-bar-names.js";
import { isNamed, textOn, voiceOf } from "./voice.js";

const [THICKNESS, LEAST_THICKNESS] = [34, 12];
/** From the edge of a part to its number. */
export const INSET = 8;
const NAME_TO_BAR = 6;
const LEVEL_TO_LEVEL = 4;
const BAR_TO_QUOTED = 10;

export interface Part {
  readonly row: Row;
  /** Its edges, from the bar's start. */
  readonly from: number;
  readonly to: number;
  /** The number in it; empty where it does not fit, and stands behind the name. */
  readonly inside: readonly Run[];
}

/** A value that is printed without a number. */
export interface Quoted {
  readonly row: Row;
  readonly lines: readonly (readonly Run[])[];
  /** Upper edge. */
  readonly y: number;
}

export interface Layout {
  readonly measure: Measure;
  readonly parts: readonly Part[];
  readonly names: readonly PlacedName[];
  /** The line on which the names of each level stand, from the bar upwards. */
  readonly floors: readonly number[];
  readonly leading: number;
  /** Upper edge of the bar. */
  readonly top: number;
  readonly thickness: number;
  /** From where on the shares add up to no more. */
  readonly lostFrom: number | undefined;
  readonly quoted: readonly Quoted[];
}

/** What the texts of a bar are made from. */
interface Setting {
  readonly figure: Figure;
  readonly measure: Measure;
  readonly letters: ReadonlyMap<string, string>;
  readonly look: Look;
  readonly words: Words;
  readonly box: Box;
  readonly view: View;
}

const valueOf = ({ measure, words }: Setting, row: Row): string => valueText(row.cells[measure.id]!, measure, words);

const numberIn = ({ measure }: Setting, row: Row): number | null => row.cells[measure.id]!.value;

/** Edges in whole px; 2 px of paper lie between two parts, and none is thinner than 1. */
const partsOf = (setting: Setting, rows: readonly Row[], whole: number): Part[] => {
  const { look, box, view } = setting;
  let sum = 0;
  return rows.map((row) => {
    const start = Math.round((box.width * sum) / whole);
    sum += numberIn(setting, row)!;
    const end = Math.round((box.width * sum) / whole);
    const from = start > 0 ? start + 1 : start;
    const to = Math.max(end < box.width ? end - 1 : end, from + 1);
    const inside = [run(look, valueOf(setting, row), textOn(voiceOf(row, view), look), isNamed(row, view) ? 700 : 600)];
    return { row, from, to, inside: widthOf(inside, box.measure) + 2 * INSET <= to - from ? inside : [] };
  });
};

const wordsOf = (look: Look, text: string, color: string): Run[][] =>
  text.split(" ").map((word) => [run(look, word, color)]);

/** The name of a part, and its number where the part is too small to hold it. */
const nameOf = (setting: Setting, { row, from, to, inside }: Part): PartName => {
  const { look, words, view, letters, measure } = setting;
  const color = row.role === "other" ? look.color.muted : look.color.ink;
  const name = wordsOf(look, rowLabel(row, words), color);
  name.at(-1)!.push(...letterRuns(look, lettersOf(row, letters, measure.id)));
  const value = run(look, valueOf(setting, row), look.color.ink, isNamed(row, view) ? 700 : 600);
  return { from, to, words: inside.length > 0 ? name : [...name, [value]] };
};

/** "2% not in the source", over what is lost. */
const lostName = ({ figure, measure, look, words, box }: Setting, from: number, share: number): PartName => {
  const told = missingShareOf(figure, measure, look, words)?.label[0]?.text ?? digitsOf(measure, words)(share);
  return { from, to: box.width, words: wordsOf(look, told, look.color.muted) };
};

/** "Unaccompanied minors ‘>1’ as printed"; on two lines where one would be too long. */
const quotedLines = (setting: Setting, row: Row): Run[][] => {
  const { look, words, letters, measure, box } = setting;
  const said = words.figure.labels?.["as-printed"];
  const name = [
    run(look, rowLabel(row, words), look.color.ink),
    ...letterRuns(look, lettersOf(row, letters, measure.id)),
  ];
  const value = [
    run(look, valueOf(setting, row), look.color.ink, 600),
    ...(said ? [run(look, ` ${said}`, look.color.muted)] : []),
  ];
  const line = [...name, run(look, "  ", look.color.ink), ...value];
  return widthOf(line, box.measure) <= box.width ? [line] : [name, value];
};

const floorsOf = (names: readonly PlacedName[], leading: number): number[] => {
  const levels = Math.max(0, ...names.map(({ level }) => level + 1));
  const heights = Array.from({ length: levels }, (_, level) => linesAt(names, level) * leading);
  return heights.map(
    (_, level) => heights.slice(level).reduce((sum, height) => sum + height + LEVEL_TO_LEVEL, 0) - LEVEL_TO_LEVEL,
  );
};

/** With `y` from the lower edge of the bar. */
const quotedBelow = (setting: Setting, rows: readonly Row[], leading: number) => {
  let y = BAR_TO_QUOTED;
  const quoted = rows.map((row): Quoted => {
    const one = { row, lines: quotedLines(setting, row), y };
    y += one.lines.length * leading;
    return one;
  });
  return { quoted, height: rows.length > 0 ? y : 0 };
};

export const layoutOf = (figure: Figure, look: Look, words: Words, box: Box, view: View): Layout => {
  const measure = figure.measures[0]!;
  const setting: Setting = { figure, measure, letters: noteLetters(figure), look, words, box, view };
  const rows = figure.rows.filter(({ role, cells }) => (role === "item" || role === "other") && cells[measure.id]);
  const known = rows.filter((row) => numberIn(setting, row) !== null);
  const sum = known.reduce((total, row) => total + numberIn(setting, row)!, 0);
  const whole = Math.max(sum, measure.unit === "percent" ? 100 : (totalOf(figure, measure.id) ?? 0), 1);
  const parts = partsOf(setting, known, whole);
  const lostFrom = sum < whole ? (parts.at(-1)?.to ?? -2) + 2 : undefined;
  const texts = parts.map((part) => nameOf(setting, part));
  if (lostFrom !== undefined) texts.push(lostName(setting, lostFrom, whole - sum));
  const names = nameParts(texts, box.width, box.measure);
  const leading = 1.25 * textSize.label(look);
  const floors = floorsOf(names, leading);
  const top = Math.floor((floors[0] ?? 0) + NAME_TO_BAR);
  const unread = rows.filter((row) => numberIn(setting, row) === null);
  const below = quotedBelow(setting, unread, leading);
  // Where a page's letters are larger than its drawing, the bar gives way to them.
  const thickness = Math.max(LEAST_THICKNESS, Math.min(THICKNESS, box.height - top - below.height));
  const quoted = below.quoted.map((one) => ({ ...one, y: one.y + top + thickness }));
  return { measure, parts, names, floors, leading, top, thickness, lostFrom, quoted };
};
