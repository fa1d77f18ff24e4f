/** Where everything of a bar of 100 % lies: parts, numbers, names, and what is quoted below it. */
import { letterRuns, run, textSize, widthOf, type Run } from "../../drawing/text.js";
import { totalOf, type Measure, type Row } from "../../figures/figure.js";
import type { Token } from "../../theme/palette.js";
import { digitsOf } from "../../tell/number.js";
import { lettersOf, noteLetters, rowLabel } from "../../tell/text.js";
import type { Scene } from "../scene.js";
import { isNamed, textOn, toneOf } from "../tone.js";
import { missingShareOf } from "./missing-share.js";
import { numberText } from "./row-text.js";
import { linesAt, placeNames, type PartName, type PlacedName } from "./share-bar-names.js";

const [THICKNESS, LEAST_THICKNESS] = [34, 12];
/** From the edge of a part to its number. */
export const INSET = 8;
const NAME_TO_BAR = 6;
const LEVEL_TO_LEVEL = 4;
const BAR_TO_QUOTED = 10;

export interface Part {
  readonly row: Row;
  /** Its edges. */
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
  /** What the bar is as long as. */
  readonly whole: number;
  readonly parts: readonly Part[];
  readonly names: readonly PlacedName[];
  /** The line on which the names of each level stand, from the bar upwards. */
  readonly floors: readonly number[];
  readonly leading: number;
  /** Upper edge of the bar. */
  readonly top: number;
  readonly thickness: number;
  /** From where on the shares add up to no more. */
  readonly missingFrom: number | undefined;
  readonly quoted: readonly Quoted[];
  /** Of all. */
  readonly height: number;
}

const sizeIn = ({ theme }: Scene): number => textSize.label(theme);

/** A name, with the letters of its notes at its last word. */
const nameWords = (scene: Scene, row: Row, measure: Measure): Run[][] => {
  const size = sizeIn(scene);
  const color: Token = row.role === "other" ? "muted" : "ink";
  const words = rowLabel(row, scene.words).split(" ").map((word) => [run(word, size, color)]); // prettier-ignore
  words.at(-1)!.push(...letterRuns(lettersOf(row, noteLetters(scene.figure), measure.id), size));
  return words;
};

const numberRun = (scene: Scene, row: Row, measure: Measure, color: Token = "ink"): Run =>
  run(numberText(row, measure, scene), sizeIn(scene), color, isNamed(row, scene.view) ? 700 : 600);

/** Edges in whole px; 2 px of paper lie between two parts, and none is thinner than 1. */
const partsOf = (scene: Scene, rows: readonly Row[], measure: Measure, whole: number): Part[] => {
  const { box, view } = scene;
  let sum = 0;
  return rows.map((row) => {
    const start = Math.round((box.width * sum) / whole);
    sum += row.cells[measure.id]!.value!;
    const end = Math.round((box.width * sum) / whole);
    const from = start > 0 ? start + 1 : start;
    const to = Math.max(end < box.width ? end - 1 : end, from + 1);
    const inside = [numberRun(scene, row, measure, textOn(toneOf(row, view)))];
    return { row, from, to, inside: widthOf(inside, box.measure) + 2 * INSET <= to - from ? inside : [] };
  });
};

/** The name of a part, and its number where the part is too small to hold it. */
const nameOf = (scene: Scene, { row, from, to, inside }: Part, measure: Measure): PartName => {
  const name = nameWords(scene, row, measure);
  return { from, to, words: inside.length > 0 ? name : [...name, [numberRun(scene, row, measure)]] };
};

/** "2% not in the source", over what is missing. */
const missingName = (scene: Scene, from: number, share: number, measure: Measure): PartName => {
  const told = missingShareOf(scene, measure)?.label[0]?.text ?? digitsOf(measure, scene.words)(share);
  return { from, to: scene.box.width, words: told.split(" ").map((word) => [run(word, sizeIn(scene), "muted")]) };
};

/** "Unaccompanied minors ‘>1’ as printed"; on two lines where one would be too long. */
const quotedLines = (scene: Scene, row: Row, measure: Measure): Run[][] => {
  const { words, figure, box } = scene;
  const size = sizeIn(scene);
  const said = words.figure.labels?.["as-printed"];
  const letters = lettersOf(row, noteLetters(figure), measure.id);
  const name = [run(rowLabel(row, words), size), ...letterRuns(letters, size)];
  const value = [
    run(numberText(row, measure, scene), size, "ink", 600),
    ...(said ? [run(` ${said}`, size, "muted")] : []),
  ];
  const line = [...name, run("  ", size), ...value];
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
const quotedBelow = (scene: Scene, rows: readonly Row[], measure: Measure, leading: number) => {
  let height = BAR_TO_QUOTED;
  const quoted = rows.map((row): Quoted => {
    const one = { row, lines: quotedLines(scene, row, measure), y: height };
    height += one.lines.length * leading;
    return one;
  });
  return { quoted, height: rows.length > 0 ? height : 0 };
};

export const layoutOf = (scene: Scene): Layout => {
  const { figure, box } = scene;
  const measure = figure.measures[0]!;
  const numberIn = ({ cells }: Row): number | null => cells[measure.id]!.value;
  const rows = figure.rows.filter(({ role, cells }) => (role === "item" || role === "other") && cells[measure.id]);
  const known = rows.filter((row) => numberIn(row) !== null);
  const sum = known.reduce((total, row) => total + numberIn(row)!, 0);
  const whole = Math.max(sum, measure.unit === "percent" ? 100 : (totalOf(figure, measure.id) ?? 0), 1);
  const parts = partsOf(scene, known, measure, whole);
  const missingFrom = sum < whole ? (parts.at(-1)?.to ?? -2) + 2 : undefined;
  const names = placeNames(
    [
      ...parts.map((part) => nameOf(scene, part, measure)),
      ...(missingFrom === undefined ? [] : [missingName(scene, missingFrom, whole - sum, measure)]),
    ],
    box,
  );
  const leading = 1.25 * sizeIn(scene);
  const floors = floorsOf(names, leading);
  const top = Math.floor((floors[0] ?? 0) + NAME_TO_BAR);
  const unread = rows.filter((row) => numberIn(row) === null);
  const below = quotedBelow(scene, unread, measure, leading);
  // Where a page's letters are larger than its drawing, the bar gives way to them.
  const thickness = Math.max(LEAST_THICKNESS, Math.min(THICKNESS, box.height - top - below.height));
  const quoted = below.quoted.map((one) => ({ ...one, y: one.y + top + thickness }));
  const height = top + thickness + below.height;
  return { measure, whole, parts, names, floors, leading, top, thickness, missingFrom, quoted, height };
};
