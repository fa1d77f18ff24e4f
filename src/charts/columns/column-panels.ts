/** Two measures over the same years: a panel for each, one above the other, on one scale and over one row of years. */
import type { Shape } from "../../drawing/drawing.js";
import { text } from "../../drawing/shapes.js";
import { broken, run, textSize, type Run } from "../../drawing/text.js";
import type { Measure } from "../../figures/figure.js";
import { measureLabel } from "../../tell/text.js";
import { formOf, inLetters, type Scene, type Theme } from "../scene.js";
import { axisShapes, yearAxis, type Axis } from "./axis.js";
import * as rows from "./row.js";

/** Between a panel's baseline and the next panel's heading. */
const APART = 18;
/** Of the columns of a panel, on average. */
const HIGH = 150;

interface Panel {
  readonly row: rows.ColumnRow;
  readonly heading: readonly (readonly Run[])[];
  readonly top: number;
}

interface Layout {
  readonly panels: readonly Panel[];
  readonly axis: Axis;
  readonly base: number;
}

const lineHeight = (theme: Theme): number => 1.3 * textSize.label(theme);

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** "Entered  persons given a place", the measure bold; the rest goes to the next line where it does not fit. */
const headingOf = (measure: Measure, { words, theme, box }: Scene): Run[][] => {
  const size = textSize.label(theme);
  const name = run(measureLabel(measure, words), size, "ink", 700);
  const says = words.figure.labels?.[measure.id];
  if (says === undefined) return [[name]];
  const measured = (part: string): number => box.measure(part, size, 400);
  const room = box.width - box.measure(`${name.text}  `, size, 700);
  if (measured(says) <= room) return [[name, run(`  ${says}`, size, "muted")]];
  return [[name], ...broken(says, box.width, measured).map((part) => [run(part, size, "muted")])];
};

/** What is known before the panels have their height. */
const partsOf = (scene: Scene) => {
  const { figure, theme, box } = scene;
  const shown = figure.rows.filter(rows.isColumn);
  const slot = box.width / Math.max(1, shown.length);
  const places = shown.map((row, index) => ({ row, x: (index + 0.5) * slot }));
  const axis = yearAxis(places, slot, scene);
  const parts = figure.measures.map((measure) => {
    const columns = places.map(({ row, x }) => rows.columnOf(row, measure, x, scene));
    const heading = headingOf(measure, scene);
    const head = heading.length * lineHeight(theme);
    return { measure, columns, heading, head, above: head + rows.headroom(columns, scene) };
  });
  const taken = axis.height + sum(parts.map(({ above }) => above)) + APART * (parts.length - 1);
  return { slot, axis, parts, taken };
};

const heightOf = (scene: Scene): number => {
  const { parts, taken } = partsOf(scene);
  return taken + parts.length * inLetters(HIGH, scene);
};

const layoutOf = (scene: Scene): Layout => {
  const { slot, axis, parts, taken } = partsOf(scene);
  // One scale: each panel is as high as its own highest number needs.
  const units = sum(parts.map(({ columns }) => rows.highest(columns)));
  const scale = Math.max(0, scene.box.height - taken) / Math.max(1e-9, units);
  const thickness = rows.thicknessOf(slot, scene);
  let top = 0;
  const panels = parts.map(({ measure, columns, heading, head, above }): Panel => {
    const base = top + above + rows.highest(columns) * scale;
    const ground = { base, top: top + head, scale, slot };
    const panel = { heading, top, row: { id: `y-${measure.id}`, ...ground, columns, measure, thickness } };
    top = base + APART;
    return panel;
  });
  return { panels, axis, base: top - APART };
};

const panelShapes = ({ row, heading, top }: Panel, scene: Scene): Shape[] => [
  ...heading.map((line, index) => text(line, 0, top + (index + 0.5) * lineHeight(scene.theme))),
  ...rows.rowShapes(row, scene),
];

export const columnPanels = formOf((scene) => {
  const { words, box } = scene;
  const { panels, axis, base } = layoutOf(scene);
  const marks = panels.map(({ row }) => rows.marksOf(row, row.base, words));
  return {
    width: box.width,
    height: box.height,
    scales: panels.map(({ row }) => rows.scaleOf(row, words)),
    shapes: [
      ...panels.flatMap(({ row }) => rows.barsOf(row)),
      ...panels.flatMap((panel) => panelShapes(panel, scene)),
      ...axisShapes(axis, base, scene),
    ],
    // Year by year, as in the table.
    marks: (marks[0] ?? []).flatMap((_, year) => marks.flatMap((panel) => panel[year] ?? [])),
  };
}, heightOf);
