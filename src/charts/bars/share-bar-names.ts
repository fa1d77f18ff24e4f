/**
 * Where the names of the parts of a bar go: above the start of their part, else aligned to its end, broken into two or
 * three lines, or lifted above the others and tied to their part by a leader. None lies on another.
 */
import { placeLabels, type Candidate } from "../../drawing/label-placement.js";
import { filled, widthOf, type Measure, type Run } from "../../drawing/text.js";

/** The bar's width, and a ruler for text. */
interface Box {
  readonly width: number;
  readonly measure: Measure;
}

/** Runs that no line break parts. */
type Word = readonly Run[];
type Line = readonly Run[];

/** A part of the bar, and what there is to say of it. */
export interface PartName {
  readonly words: readonly Word[];
  /** Its edges, from the bar's start. */
  readonly from: number;
  readonly to: number;
}

export interface PlacedName {
  readonly lines: readonly Line[];
  readonly align: "start" | "end";
  /** Its edges, from the bar's start. */
  readonly left: number;
  readonly right: number;
  /** 0 stands on the bar; those above it have a leader. */
  readonly level: number;
  readonly leader: number;
}

type Place = PlacedName & Candidate;

const [NAME_TO_NAME, NAME_TO_LEADER] = [12, 5];
/** Between two parts of the bar. */
const PAPER = 2;
const LINE_COST = [0, 0.8, 2];
const MOST_LEVELS = 3;
const STYLE = ["size", "weight", "color", "rise"] as const;

/** One line: what looks the same is one run, so that it is written as one text. */
const joined = (words: readonly Word[]): Line =>
  words
    .flatMap((word, index) => (index > 0 ? [{ ...word[0]!, text: ` ${word[0]!.text}` }, ...word.slice(1)] : word))
    .reduce<Run[]>((line, run) => {
      const last = line.at(-1);
      const same = STYLE.every((part) => last?.[part] === run[part]);
      return last && same ? [...line.slice(0, -1), { ...last, text: last.text + run.text }] : [...line, run];
    }, []);

/** The narrowest way to break words into each number of lines, from one on. */
const narrowest = (words: readonly Word[], measure: Measure) => {
  const widths = new Map(words.map((word) => [word, widthOf(word, measure)]));
  const [first] = words[0] ?? [];
  const space = first ? measure(" ", first.size, first.weight) : 0;
  const lineWidth = (line: readonly Word[]): number =>
    line.reduce((sum, word) => sum + widths.get(word)!, space * (line.length - 1));
  // A line is as wide as some words that follow each other.
  const possible = words
    .flatMap((_, from) => words.slice(from).map((_, count) => lineWidth(words.slice(from, from + count + 1))))
    .sort((a, b) => a - b);
  const broken = possible.map((width) => ({ width, lines: filled(words, width, lineWidth) }));
  return LINE_COST.flatMap((_, index) => {
    const way = broken.find(
      ({ width, lines }) => lines.length === index + 1 && lines.every((line) => lineWidth(line) <= width),
    );
    return way ? [{ lines: way.lines.map(joined), width: way.width }] : [];
  });
};

/** All places for a name that lie within the bar's width, best liked first. */
const candidatesOf = (name: PartName, isLast: boolean, { width, measure }: Box): Place[] => {
  const { words, from, to } = name;
  const inset = Math.min(4, (to - from) / 2);
  const candidates = narrowest(words, measure).flatMap((text) => {
    // A name over a neighbour could be taken for that one's, most over its start; a leader tells them apart.
    const beyond = Math.max(0, 1 - (to - from) / text.width);
    const unled = beyond > 0 ? 0.2 + (isLast ? 0.8 : 2.4) * beyond : 0;
    const stop = isLast ? to : to - NAME_TO_NAME + PAPER;
    const start = { left: from, right: from + text.width, leader: from + inset, align: "start" as const };
    const end = { left: stop - text.width, right: stop, leader: to - inset, align: "end" as const };
    const places = [
      { ...start, liked: beyond > 0 ? 0.4 : 0 },
      { ...end, liked: 0.6 },
    ].filter(({ left, right }) => left >= -0.5 && right <= width + 0.5);
    return places.flatMap(({ liked, ...place }) =>
      Array.from({ length: MOST_LEVELS }, (_, level) => ({
        ...place,
        level,
        lines: text.lines,
        cost: liked + LINE_COST[text.lines.length - 1]! + (level > 0 ? 2.6 * level : unled),
      })),
    );
  });
  return candidates.sort((a, b) => a.cost - b.cost);
};

const clash = (a: PlacedName, b: PlacedName): boolean => {
  if (a.level === b.level) return a.left < b.right + NAME_TO_NAME && b.left < a.right + NAME_TO_NAME;
  const [upper, lower] = a.level > b.level ? [a, b] : [b, a];
  return upper.leader > lower.left - NAME_TO_LEADER && upper.leader < lower.right + NAME_TO_LEADER;
};

/** How many lines a level has. */
export const linesAt = (names: readonly PlacedName[], level: number): number =>
  Math.max(0, ...names.filter((name) => name.level === level).map(({ lines }) => lines.length));

/** One below the other, where nothing else fits: a name is never lost. */
const stacked = (names: readonly PartName[], { width, measure }: Box): PlacedName[] =>
  names.map(({ words, from, to }, index) => {
    const lines = [joined(words)];
    const own = widthOf(lines[0]!, measure);
    const left = Math.max(0, Math.min(from, width - own));
    return { lines, align: "start", left, right: left + own, level: names.length - 1 - index, leader: (from + to) / 2 };
  });

/** A place for each name: together they are as low, and as near to the starts of their parts, as may be. */
export const placeNames = (names: readonly PartName[], { width, measure }: Box): readonly PlacedName[] => {
  const candidates = names.map((name, index) => candidatesOf(name, index === names.length - 1, { width, measure }));
  return placeLabels(candidates, clash) ?? stacked(names, { width, measure });
};
