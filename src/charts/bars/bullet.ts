/**
 * A bar against the number it is measured by: a printed total is a track that ends there, anything else a target tick.
 * The rest is neither filled nor named, since nothing is known of it.
 */
import type { Mark, Shape } from "../../drawing/drawing.js";
import { bar, line, text } from "../../drawing/shapes.js";
import { broken, run, textSize, widthOf, type Run } from "../../drawing/text.js";
import type { Measure, Row } from "../../figures/figure.js";
import { measureLabel, rowLabel, valueText } from "../../tell/text.js";
import { markOf } from "../mark.js";
import { formOf, inLetters, type Scene } from "../scene.js";
import { textOn, toneOf } from "../tone.js";
import { areaOf, uncertaintyShapes, extentOf, knownOf, solidBar, type Lane } from "./extent.js";
import { GAP, rowTexts, type RowTexts } from "./row-text.js";

/** A bar is thicker where there is room, up to a limit; what is left lies above and below. */
const [THIN, USUAL, THICK] = [24, 34, 40];
/** The target tick, across the bar: its width, and how far it stands out. */
const TICK = { width: 2.5, out: 7 };

interface Part extends RowTexts, Lane {
  /** Middle of the name. */
  readonly nameY: number;
}

/** What the bars are measured by; its words stand below them, at its tick. */
interface Whole {
  readonly row: Row;
  readonly value: number;
  readonly lines: readonly (readonly Run[])[];
}

interface Layout {
  readonly measure: Measure;
  readonly parts: readonly Part[];
  readonly whole: Whole;
  /** Where the whole ends, in px. */
  readonly end: number;
  readonly isTotal: boolean;
  readonly thickness: number;
  /** Bottom of the last bar: below it are the words of the whole. */
  readonly below: number;
}

/** Its name and its number, broken where they are wider than the drawing. */
const wholeOf = ({ figure, words, theme, box }: Scene, measure: Measure): Whole | undefined => {
  const row = figure.rows.find(({ role }) => role === "total" || role === "reference");
  const cell = row?.cells[measure.id];
  if (!row || !cell) return undefined;
  const size = textSize.label(theme);
  const number = run(valueText(cell, measure, words), size, "ink", 700);
  const room = box.width - widthOf([number], box.measure) - GAP;
  const names = broken(rowLabel(row, words), room, (part) => box.measure(part, size, 400));
  const lines = names.map((name, index): Run[] =>
    index < names.length - 1 ? [run(name, size)] : [run(name, size), run("  ", size), number],
  );
  return { row, value: cell.value ?? cell.low ?? 0, lines };
};

/** Height of the words of the whole, and of a name above its bar. */
const footOf = ({ lines }: Whole, { theme }: Scene): number =>
  lines.length * 1.3 * textSize.label(theme) + TICK.out + 5;
const nameHeight = ({ theme }: Scene): number => 1.2 * textSize.label(theme) + GAP;

const heightOf = (scene: Scene): number => {
  const measure = scene.figure.measures[0]!;
  const whole = wholeOf(scene, measure);
  const bars = rowTexts(scene, measure).length;
  return whole ? footOf(whole, scene) + bars * (nameHeight(scene) + inLetters(USUAL, scene)) : 0;
};

const layoutOf = (scene: Scene): Layout | undefined => {
  const { figure, theme, box } = scene;
  const measure = figure.measures[0]!;
  const whole = wholeOf(scene, measure);
  if (!whole) return undefined;
  const texts = rowTexts(scene, measure, textSize.node(theme));
  const size = textSize.label(theme);
  const foot = footOf(whole, scene);
  const name = nameHeight(scene);
  const thickness = Math.min(THICK, Math.max(THIN, (box.height - foot) / texts.length - name));
  const step = name + thickness;
  const top = Math.max(0, (box.height - foot - texts.length * step) / 2);
  const numbers = texts.map(({ row }) => knownOf(row.cells[measure.id]) ?? 0);
  // The whole is as wide as the drawing.
  const scale = (box.width - TICK.width / 2) / Math.max(whole.value, ...numbers, 1e-9);
  const parts = texts.map((part, index): Part => {
    const at = top + index * step;
    return { ...part, left: 0, scale, thickness, y: at + name + thickness / 2, nameY: at + 0.6 * size };
  });
  return {
    ...{ measure, parts, whole, thickness },
    end: whole.value * scale,
    isTotal: whole.row.role === "total",
    below: top + texts.length * step,
  };
};

/** Under the bars: the track to a printed total, or a hairline to the target. */
const trackShapes = ({ parts, end, isTotal, thickness }: Layout): Shape[] =>
  parts.map(
    ({ y }) =>
    isTotal
      ? bar({ x: 0, y: y - thickness / 2, width: end, height: thickness }, "track")
      : line([[0, y], [end, y]], "grid"), // prettier-ignore
  );

const wholeShapes = ({ whole, parts, thickness, below, isTotal, end }: Layout, { box, theme }: Scene): Shape[] => {
  const top = (parts[0]?.y ?? below) - thickness / 2 - (isTotal ? 0 : TICK.out);
  const width = isTotal ? 1 : TICK.width;
  const tick = { x: end - width / 2, y: top, width, height: below + TICK.out - top };
  const leading = 1.3 * textSize.label(theme);
  return [
    bar(tick, isTotal ? "muted" : "ink"),
    ...whole.lines.map((runs, index) => {
      const right = Math.min(box.width, Math.max(widthOf(runs, box.measure), end));
      return text(runs, right, below + TICK.out + 5 + (index + 0.6) * leading, "end");
    }),
  ];
};

/** Names above their bars; numbers after them, or inside where the rest of the track is too short. */
const partShapes = (layout: Layout, part: Part, { view, box }: Scene): Shape[] => {
  const { measure, isTotal } = layout;
  const { row, name, label, nameY, y, scale } = part;
  const cell = row.cells[measure.id];
  const tone = toneOf(row, view);
  const { value, beyond } = extentOf(cell, measure);
  const end = value * scale + beyond;
  const fits = widthOf(label, box.measure) <= layout.end - end - 2 * GAP;
  const inside = label.map((piece): Run => ({ ...piece, color: textOn(tone) }));
  return [
    ...uncertaintyShapes(cell, measure, part, tone),
    text(name, 0, nameY),
    fits
      ? text(label, end + GAP, y, "start", isTotal ? undefined : "paper")
      : text(inside, value * scale - GAP, y, "end"),
  ];
};

const marksOf = ({ parts, whole, measure, end, below, thickness }: Layout, scene: Scene): Mark[] => {
  const { width, height } = scene.box;
  const top = (parts[0]?.y ?? below) - thickness / 2 - TICK.out;
  return [
    ...parts.map((part) => {
      const area = areaOf(part.row.cells[measure.id], part);
      // Its name and its number stand above and behind it; the words of the whole below.
      const from = part.nameY - 10;
      const hit = { x: 0, y: from, width, height: area.y + area.height - from };
      return markOf(part.row, measure, scene, area, { hit });
    }),
    markOf(whole.row, measure, scene, { x: end - 3, y: top, width: 3, height: below - top + TICK.out }, {
      hit: { x: 0, y: below, width, height: height - below },
    }), // prettier-ignore
  ];
};

export const bullet = formOf((scene) => {
  const { box, words, view } = scene;
  const layout = layoutOf(scene);
  if (!layout) return undefined;
  const { parts, measure } = layout;
  return {
    ...{ width: box.width, height: box.height },
    scales: [{ id: "x-values", axis: "x", label: measureLabel(measure, words), zero: 0, unit: parts[0]?.scale ?? 1 }],
    shapes: [
      ...trackShapes(layout),
      ...parts.flatMap((part) => solidBar(part.row.cells[measure.id], part, toneOf(part.row, view))),
      ...wholeShapes(layout, scene),
      ...parts.flatMap((part) => partShapes(layout, part, scene)),
    ],
    marks: marksOf(layout, scene),
  };
}, heightOf);
