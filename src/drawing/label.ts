/** Labels of several lines: runs of different style flow into a width; raised letters stay with their word. */
import type { Align, Text } from "./drawing.js";
import type { Point } from "./geometry.js";
import { text } from "./shapes.js";
import { evened, filled, isRaised, widthOf, type Measure, type Run } from "./text.js";

/** Runs that follow each other on one line, or on several; each paragraph begins a new one. */
export type Paragraph = readonly Run[];

export interface Label {
  readonly lines: readonly (readonly Run[])[];
  readonly width: number;
  readonly height: number;
}

/** A word, and the raised letters that stay with it. */
interface Word {
  readonly run: Run;
  readonly text: string;
  readonly letters: readonly Run[];
  readonly width: number;
  /** Width of a space in its style. */
  readonly space: number;
}

const wordsOf = (paragraph: Paragraph, measure: Measure): Word[] =>
  paragraph.reduce<Word[]>((words, run) => {
    const measured = (content: string): number => measure(content, run.size, run.weight);
    const last = words.at(-1);
    if (last && isRaised(run)) {
      const letters = [...last.letters, run];
      return [...words.slice(0, -1), { ...last, letters, width: last.width + measured(run.text) }];
    }
    const parts = run.text.split(" ").filter(Boolean);
    const space = measured(" ");
    return [...words, ...parts.map((part) => ({ run, text: part, letters: [], width: measured(part), space }))];
  }, []);

/** Between words of one run stands a space, between two runs two. */
const spacesBefore = (word: Word, before: Word | undefined): number => (!before ? 0 : word.run === before.run ? 1 : 2);

const lineWidth = (line: readonly Word[]): number =>
  line.reduce((sum, word, index) => sum + word.space * spacesBefore(word, line[index - 1]) + word.width, 0);

const runsOf = (line: readonly Word[]): Run[] => {
  const runs: Run[] = [];
  line.forEach((word, index) => {
    const before = line[index - 1];
    const content = " ".repeat(spacesBefore(word, before)) + word.text;
    const started = before?.run === word.run ? runs.pop()!.text : "";
    runs.push({ ...word.run, text: started + content }, ...word.letters);
  });
  return runs;
};

const leadingOf = (line: readonly Run[]): number => 1.3 * Math.max(...line.map(({ size }) => size));

/** Breaks paragraphs into lines of about the same length, as few as a width allows. */
export const layoutLabel = (paragraphs: readonly Paragraph[], width: number, measure: Measure): Label => {
  const lines = paragraphs.flatMap((paragraph) => evened(wordsOf(paragraph, measure), width, lineWidth).map(runsOf));
  return {
    lines,
    width: Math.max(0, ...lines.map((line) => widthOf(line, measure))),
    height: lines.reduce((sum, line) => sum + leadingOf(line), 0),
  };
};

/** The lines one below the other; `y` is the top of the first, `x` their start, centre or end. */
export const labelTexts = ({ lines }: Label, { x, y }: Point, align: Align = "start"): Text[] => {
  let top = y;
  return lines.map((line) => {
    const leading = leadingOf(line);
    top += leading;
    return text(line, x, top - leading / 2, align);
  });
};

/** What is to be written, and in how many lines at most. */
export interface Draft {
  readonly paragraphs: readonly Paragraph[];
  readonly most: number;
}

/** The narrowest column between two widths in which no label takes more lines than it may; else the wider one. */
export const columnWidth = (
  drafts: readonly Draft[],
  [from, to]: readonly [number, number],
  measure: Measure,
): number => {
  const written = drafts.map(({ paragraphs, most }) => ({
    most,
    paragraphs: paragraphs.map((paragraph) => wordsOf(paragraph, measure)),
  }));
  const words = written.flatMap(({ paragraphs }) => paragraphs.flat());
  const longest = Math.max(0, ...words.map(({ run, text: content }) => measure(content, run.size, run.weight)));
  const fits = (width: number): boolean =>
    written.every(
      ({ paragraphs, most }) => paragraphs.flatMap((paragraph) => filled(paragraph, width, lineWidth)).length <= most,
    );
  let width = Math.max(from, longest + 8);
  while (width < to && !fits(width)) width += 6;
  return Math.min(width, to);
};
