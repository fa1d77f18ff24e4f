/** Blocks of a drawing, as of a page: text that flows into a width, and blocks put below each other. */
import type { Align, Mark, Shape } from "./drawing.js";
import { moved } from "./moved.js";
import { text } from "./shapes.js";
import { filled, isRaised, widthOf, type Measure, type Run } from "./text.js";

export interface Block {
  /** From 0, 0 to the right and down. */
  readonly shapes: readonly Shape[];
  readonly height: number;
  readonly marks?: readonly Mark[];
}

/** So many px further to the right and down; what it leaves free above is counted in. */
export const shifted = ({ shapes, height, marks = [] }: Block, x: number, y: number): Block => ({
  shapes: moved(shapes, x, y),
  height: height + y,
  marks: marks.map((mark) => ({ ...mark, x: mark.x + x, y: mark.y + y })),
});

/** Each where it is. */
export const together = (blocks: readonly Block[]): Block & Required<Pick<Block, "marks">> => ({
  shapes: blocks.flatMap(({ shapes }) => shapes),
  height: Math.max(0, ...blocks.map(({ height }) => height)),
  marks: blocks.flatMap(({ marks = [] }) => marks),
});

/** One below the other, each after a gap in px. */
export const stacked = (blocks: readonly (readonly [gap: number, block: Block])[]): ReturnType<typeof together> => {
  let top = 0;
  return together(
    blocks.map(([gap, block]) => {
      const placed = shifted(block, 0, top + gap);
      top = placed.height;
      return placed;
    }),
  );
};

/** What stands between two spaces: pieces of one style, or of several. */
interface Word {
  readonly pieces: readonly Run[];
  /** In px, with the space before it. */
  readonly width: number;
  readonly space: number;
}

const wordsOf = (runs: readonly Run[], measure: Measure): Word[] => {
  const words: Run[][] = [];
  for (const run of runs)
    for (const [index, piece] of (isRaised(run) ? [run.text] : run.text.split(" ")).entries()) {
      const last = words.at(-1);
      // Where a run begins without a space, it goes on with the word before it.
      if (index === 0 && last) last.push({ ...run, text: piece });
      else words.push([{ ...run, text: piece }]);
    }
  return words
    .map((word) => word.filter((piece) => piece.text))
    .filter(([first]) => first !== undefined)
    .map((pieces) => {
      const { size, weight } = pieces[0]!;
      const space = measure(" ", size, weight);
      return { pieces, space, width: space + widthOf(pieces, measure) };
    });
};

const widthOfLine = (words: readonly Word[]): number =>
  words.reduce((sum, { width }) => sum + width, 0) - (words[0]?.space ?? 0);

const isAlike = (a: Run, b: Run): boolean =>
  a.size === b.size && a.weight === b.weight && a.color === b.color && a.rise === b.rise;

const lineOf = (words: readonly Word[]): Run[] => {
  const spaced = words.flatMap(({ pieces }, place) =>
    pieces.map((piece, index) => (place > 0 && index === 0 ? { ...piece, text: ` ${piece.text}` } : piece)),
  );
  return spaced.reduce<Run[]>((line, piece) => {
    const last = line.at(-1);
    if (!last || !isAlike(last, piece)) return [...line, piece];
    return [...line.slice(0, -1), { ...last, text: last.text + piece.text }];
  }, []);
};

interface Setting {
  readonly width: number;
  /** Height of a line, as a multiple of its largest letters. */
  readonly leading: number;
  readonly measure: Measure;
  readonly align?: Align;
  /** Fills the lines unless given. */
  readonly breaking?: typeof filled;
}

/** Lines of text; raised letters stay with their word. */
export const flowed = (
  runs: readonly Run[],
  { width, leading, measure, align = "start", breaking = filled }: Setting,
): Block => {
  const lines = breaking(wordsOf(runs, measure), width, widthOfLine).map(lineOf);
  const step = leading * Math.max(0, ...runs.map(({ size }) => size));
  const x = { start: 0, center: width / 2, end: width }[align];
  return {
    height: lines.length * step,
    shapes: lines.map((line, index) => text(line, x, (index + 0.5) * step, align)),
  };
};
