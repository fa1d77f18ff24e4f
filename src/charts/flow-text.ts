/** Labels of several lines: runs of different weight flow into a width, the letters of notes stay with their word. */
import type { Box } from "./form.js";
import { sizeOf, widthOf, write, type Align, type Run } from "./pen.js";

/** Runs that follow each other on one line, or on several; each paragraph begins a new one. */
export type Paragraph = readonly Run[];

export interface Label {
  readonly lines: readonly (readonly Run[])[];
  readonly width: number;
  readonly height: number;
}

/** A word, or what holds on to the word before: a raised letter, and the hair that parts them. */
interface Word {
  readonly run: Run;
  readonly text: string;
  readonly width: number;
  /** Width of a space in its font. */
  readonly space: number;
}

const isRaised = (run: Run): boolean => run.rise !== undefined;

const wordsOf = (paragraph: Paragraph, measure: Box["measure"]): Word[] =>
  paragraph.flatMap((run) => {
    const space = measure(" ", run.font);
    return (isRaised(run) ? [run.text] : run.text.split(" ").filter(Boolean)).map((text) => ({
      run,
      text,
      width: measure(text, run.font),
      space,
    }));
  });

/** Width of what holds on to the word before this place. */
const heldFrom = (words: readonly Word[], index: number): number => {
  const word = words[index];
  return word && isRaised(word.run) ? word.width + heldFrom(words, index + 1) : 0;
};

/** Between words of one run a space, between two runs two. */
const spacesBefore = (word: Word, before: Word | undefined): number =>
  !before || isRaised(word.run) ? 0 : word.run === before.run ? 1 : 2;

const broken = (words: readonly Word[], width: number): Word[][] => {
  const lines: Word[][] = [];
  let at = 0;
  words.forEach((word, index) => {
    const line = lines.at(-1);
    const end = at + word.space * spacesBefore(word, line?.at(-1)) + word.width;
    if (line && (isRaised(word.run) || end + heldFrom(words, index + 1) <= width)) line.push(word);
    else lines.push([word]);
    at = lines.at(-1) === line ? end : word.width;
  });
  return lines;
};

/** As few lines as the width allows, of about the same length. */
const balanced = (words: readonly Word[], width: number): Word[][] => {
  let best = broken(words, width);
  for (let narrower = width - 4; narrower > width / 2; narrower -= 4) {
    const next = broken(words, narrower);
    if (next.length > best.length) break;
    best = next;
  }
  return best;
};

const runsOf = (line: readonly Word[]): Run[] =>
  line
    .reduce<{ run: Run; made: Run }[]>((made, word, index) => {
      const last = made.at(-1);
      const text = " ".repeat(spacesBefore(word, line[index - 1])) + word.text;
      if (last?.run !== word.run) return [...made, { run: word.run, made: { ...word.run, text } }];
      return [...made.slice(0, -1), { run: word.run, made: { ...last.made, text: last.made.text + text } }];
    }, [])
    .map(({ made }) => made);

const leadingOf = (line: readonly Run[]): number => 1.3 * Math.max(...line.map(({ font }) => sizeOf(font)));

export const labelOf = (paragraphs: readonly Paragraph[], width: number, measure: Box["measure"]): Label => {
  const lines = paragraphs.flatMap((paragraph) =>
    balanced(wordsOf(paragraph, measure), width).map((line) => runsOf(line)),
  );
  return {
    lines,
    width: Math.max(0, ...lines.map((line) => widthOf(line, measure))),
    height: lines.reduce((sum, line) => sum + leadingOf(line), 0),
  };
};

/** Writes the lines one below the other; `y` is the top of the first, `x` their start, centre or end. */
export const writeLabel = (
  ctx: CanvasRenderingContext2D,
  { lines }: Label,
  x: number,
  y: number,
  align: Align = "start",
): void => {
  let top = y;
  for (const line of lines) {
    write(ctx, line, x, top + leadingOf(line) / 2, align);
    top += leadingOf(line);
  }
};

/** What is to be written, and in how many lines at most. */
export interface Draft {
  readonly paragraphs: readonly Paragraph[];
  readonly most: number;
}

/** The narrowest column between two widths in which no label takes more lines than it may; else the wider one. */
export const columnFor = (
  drafts: readonly Draft[],
  [from, to]: readonly [number, number],
  measure: Box["measure"],
): number => {
  const written = drafts.map(({ paragraphs, most }) => ({
    most,
    paragraphs: paragraphs.map((paragraph) => wordsOf(paragraph, measure)),
  }));
  const longest = Math.max(0, ...written.flatMap(({ paragraphs }) => paragraphs.flat().map(({ width }) => width)));
  const fits = (width: number): boolean =>
    written.every(({ paragraphs, most }) => paragraphs.flatMap((words) => broken(words, width)).length <= most);
  let width = Math.max(from, longest + 8);
  while (width < to && !fits(width)) width += 6;
  return Math.min(width, to);
};
