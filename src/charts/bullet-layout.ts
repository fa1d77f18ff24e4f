/** The room and the words of a bullet: parts one above the other, the whole that they are measured by below them. */
import type { Figure, Measure, Row } from "../figures/figure.js";
import { fontOf, textSize, type Look } from "../look/look.js";
import { lettersOf, noteLetters, rowLabel, valueText } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { solidOf } from "./bar-doubt.js";
import type { Box, View } from "./form.js";
import { letterRuns, run, widthOf, wrap, type Run } from "./pen.js";
import { isNamed } from "./voice.js";

export const GAP = 8;
/** A bar is thicker where there is room, up to a limit; what is left lies above and below. */
const [THIN, THICK] = [24, 40];
/** The target tick, across the bar: its width, and how far it stands out. */
export const TICK = { width: 2.5, out: 7 };

export interface Part {
  readonly row: Row;
  /** Null where there is no number for a bar. */
  readonly value: number | null;
  readonly name: readonly Run[];
  readonly label: readonly Run[];
  /** Middle of the name, and of the bar. */
  readonly nameY: number;
  readonly y: number;
}

export interface Layout {
  readonly measure: Measure;
  readonly parts: readonly Part[];
  /** What the bars are measured by; its words stand below them, at its tick. */
  readonly whole: { readonly row: Row; readonly value: number; readonly lines: readonly (readonly Run[])[] };
  readonly isTotal: boolean;
  /** px per unit: the whole is as wide as the drawing. */
  readonly scale: number;
  readonly thickness: number;
  /** Bottom of the last bar: below it are the words of the whole. */
  readonly below: number;
}

const partsOf = (figure: Figure, look: Look, words: Words, view: View): Omit<Part, "y" | "nameY">[] => {
  const measure = figure.measures[0]!;
  const letters = noteLetters(figure);
  return figure.rows
    .filter(({ role }) => role === "item" || role === "other")
    .map((row) => {
      const cell = row.cells[measure.id];
      const weight = isNamed(row, view) ? 700 : 400;
      return {
        row,
        value: solidOf(cell),
        name: [run(look, rowLabel(row, words), look.color.ink, weight), ...letterRuns(look, lettersOf(row, letters))],
        label: [run(look, cell ? valueText(cell, measure, words) : "", look.color.ink, weight, textSize.node(look))],
      };
    });
};

/** The words of the whole: its name and its number, broken where they are wider than the drawing. */
const wholeOf = (figure: Figure, look: Look, words: Words, box: Box): Layout["whole"] => {
  const measure = figure.measures[0]!;
  const row = figure.rows.find(({ role }) => role === "total" || role === "reference")!;
  const cell = row.cells[measure.id]!;
  const font = fontOf(look, textSize.label(look));
  const number = run(look, valueText(cell, measure, words), look.color.ink, 700);
  const room = box.width - widthOf([number], box.measure) - GAP;
  const names = wrap(rowLabel(row, words), room, font, box.measure);
  const lines = names.map((text, index) => [
    run(look, text, look.color.ink),
    ...(index === names.length - 1 ? [run(look, "  ", look.color.ink), number] : []),
  ]);
  return { row, value: cell.value ?? cell.low ?? 0, lines };
};

export const layoutOf = (figure: Figure, look: Look, words: Words, box: Box, view: View): Layout => {
  const whole = wholeOf(figure, look, words, box);
  const texts = partsOf(figure, look, words, view);
  const size = textSize.label(look);
  const foot = whole.lines.length * 1.3 * size + TICK.out + 5;
  const name = 1.2 * size + GAP;
  const thickness = Math.min(THICK, Math.max(THIN, (box.height - foot) / texts.length - name));
  const step = name + thickness;
  const top = Math.max(0, (box.height - foot - texts.length * step) / 2);
  const parts = texts.map((text, index) => {
    const at = top + index * step;
    return { ...text, y: at + name + thickness / 2, nameY: at + 0.6 * size };
  });
  const most = Math.max(whole.value, ...parts.map(({ value }) => value ?? 0), 1e-9);
  const scale = (box.width - TICK.width / 2) / most;
  return {
    measure: figure.measures[0]!,
    parts,
    whole,
    isTotal: whole.row.role === "total",
    scale,
    below: top + texts.length * step,
    thickness,
  };
};
