/**
 * What lies above what in a dumbbell: head, words, rows on their scales (one that dwarfs the others by itself), axis,
 * what is only written. The rows share what is left.
 */
import { textSize, widthOf } from "../../drawing/text.js";
import { roundNumbers } from "../../figures/levels.js";
import { inLetters, type Scene } from "../scene.js";
import { DOT, frameOf, GAP, type Frame } from "./frame.js";
import { extentOf, textsOf, type LineText } from "./text.js";

/** One that is so many times as large as the next has a scale of its own. */
const DWARFS = 2.5;
/** Above each line that is only written. */
const APART = 14;
/** From a row to the next; between them on a narrow drawing, where a name stands there as well. */
const STEP = { usual: 28, narrow: 22 } as const;

export interface Line extends LineText {
  readonly top: number;
  /** Middle of the marks, and of the name. */
  readonly y: number;
  readonly nameY: number;
}

export interface Panel {
  readonly lines: readonly Line[];
  /** px per unit. */
  readonly scale: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly number[];
}

export interface Layout extends Frame {
  /** The last one has a value axis; if there are two, the second is the enlarged one. */
  readonly panels: readonly Panel[];
  /** Written only: "other", and the total. */
  readonly written: readonly Line[];
  /** Height of a row. */
  readonly step: number;
  /** Middle of the words above the first pair. */
  readonly wordsY: number;
}

/** The rows on each scale. */
const panelsOf = (lines: readonly LineText[]): readonly (readonly LineText[])[] => {
  const [first, second] = [...lines].sort((a, b) => extentOf(b) - extentOf(a));
  if (!first || !second || extentOf(first) < DWARFS * extentOf(second)) return [lines];
  return [[first], lines.filter((line) => line !== first)];
};

/** The longest scale at which every number still fits behind its mark. */
const scaleFor = (lines: readonly LineText[], { left, right }: Frame, { box }: Scene): number => {
  const scales = lines.map((line) => {
    const label = widthOf(line.ends[1].label, box.measure);
    return (right - left - DOT - GAP - label) / Math.max(extentOf(line), 1e-9);
  });
  return Math.max(0, Math.min(...scales));
};

/** What does not grow with the drawing. */
const heightsOf = ({ head, narrow, columns }: Frame, { theme }: Scene) => {
  const [label, axis] = [textSize.label(theme), textSize.axis(theme)];
  const words = 1.5 * label;
  const lines = head.length * 1.2 * axis + 4;
  const areStacked = columns[0] === columns[1];
  return {
    /** Of a name that stands above its row, else 0. */
    name: narrow ? 1.35 * label : 0,
    head: narrow ? lines : Math.max(0, lines - words),
    words,
    between: 2.6 * axis + 10,
    axis: 1.3 * axis + 8,
    written: (narrow ? 4.1 : areStacked ? 3 : 2.1) * label,
  };
};

type Heights = ReturnType<typeof heightsOf>;

/** A name above its row, or beside it. @param above room between the name and the marks */
const placed = (text: LineText, { name }: Heights, top: number, height: number, above = 0): Line => ({
  ...{ ...text, top },
  nameY: top + (name || height) / 2,
  y: name ? top + name + above + Math.min((height - name) / 2, name) : top + height / 2,
});

/** What is known before the rows have their height; undefined where there are none. */
const partsOf = (scene: Scene) => {
  const texts = textsOf(scene);
  const panels = panelsOf(texts?.filter(({ row }) => row.role === "item") ?? []);
  const rows = panels.flat().length;
  if (!texts || rows === 0) return undefined;
  const rest = texts.filter(({ row }) => row.role === "other" || row.role === "total");
  const frame = frameOf(texts, rest, scene);
  const heights = heightsOf(frame, scene);
  const { head, words, between, axis, written } = heights;
  const fixed = head + words + (panels.length - 1) * between + axis + rest.length * (written + APART);
  return { panels, rows, rest, frame, heights, fixed };
};

export const heightOf = (scene: Scene): number => {
  const parts = partsOf(scene);
  if (!parts) return 0;
  const { rows, fixed, heights, frame } = parts;
  return fixed + rows * (heights.name + inLetters(frame.narrow ? STEP.narrow : STEP.usual, scene));
};

/** On a narrow drawing the words stand between the first name and its pair; else above both. */
export const layoutOf = (scene: Scene): Layout | undefined => {
  const parts = partsOf(scene);
  if (!parts) return undefined;
  const { panels, rows, rest, frame, heights, fixed } = parts;
  const { narrow, left, right } = frame;
  const step = (scene.box.height - fixed) / rows;
  let top = heights.head + (narrow ? 0 : heights.words);
  const stacked = panels.map((lines, index): Panel => {
    const scale = scaleFor(lines, frame, scene);
    const words = narrow && index === 0 ? heights.words : 0;
    const panel = {
      ...{ scale, top },
      lines: lines.map((text, row) =>
        placed(text, heights, top + row * step + (row > 0 ? words : 0), step, row > 0 ? 0 : words),
      ),
      bottom: top + lines.length * step + words,
      ticks: roundNumbers(0, Math.max(...lines.map(extentOf))).filter((tick) => left + tick * scale <= right),
    };
    top = panel.bottom + heights.between;
    return panel;
  });
  const from = stacked.at(-1)!.bottom + heights.axis + APART;
  return {
    ...{ ...frame, step, panels: stacked },
    written: rest.map((text, row) => placed(text, heights, from + row * (heights.written + APART), heights.written)),
    wordsY: heights.head + heights.name + heights.words / 2 - 1,
  };
};
