/** Two measures over the same years: a panel for each, one above the other, on one scale and over one row of years. */
import type { Chart, ChartConfiguration } from "chart.js";
import type { Figure, Measure } from "../figures/figure.js";
import { fontOf, textSize, type Look } from "../look/look.js";
import { measureLabel } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { drawAxis, yearAxis, type Axis } from "./column-axis.js";
import * as rows from "./column-row.js";
import { marksOf, type Box, type CanvasForm, type Drawing, type Mark, type View } from "./form.js";
import { run, wrap, write, type Run } from "./pen.js";

const LEADING = 1.3;
/** Between a panel's baseline and the next panel's heading. */
const APART = 18;

interface Panel {
  readonly row: rows.ColumnRow;
  readonly heading: readonly (readonly Run[])[];
  /** Middle of the heading's first line. */
  readonly headingY: number;
}

interface Layout {
  readonly panels: readonly Panel[];
  readonly axis: Axis;
  readonly base: number;
}

/** "Entered  persons given a place", the measure bold; the rest goes to the next line where it does not fit. */
const headingOf = (measure: Measure, look: Look, words: Words, box: Box): Run[][] => {
  const name = run(look, measureLabel(measure, words), look.color.ink, 700);
  const says = words.figure.labels?.[measure.id];
  if (says === undefined) return [[name]];
  const font = fontOf(look, textSize.label(look));
  const room = box.width - box.measure(`${name.text}  `, name.font);
  if (box.measure(says, font) <= room) return [[name, run(look, `  ${says}`, look.color.muted)]];
  return [[name], ...wrap(says, box.width, font, box.measure).map((line) => [run(look, line, look.color.muted)])];
};

const layoutOf = (figure: Figure, look: Look, words: Words, box: Box, view: View): Layout => {
  const shown = figure.rows.filter(({ role }) => role === "item" || role === "other");
  const slot = box.width / Math.max(1, shown.length);
  const middle = (index: number): number => (look.rtl ? shown.length - index - 0.5 : index + 0.5) * slot;
  const places = shown.map((row, index) => ({ row, x: middle(index) }));
  const axis = yearAxis(places, figure, slot, look, words, view);
  const line = LEADING * textSize.label(look);
  const parts = figure.measures.map((measure) => {
    const columns = places.map(({ row, x }) => rows.columnOf(row, measure, x, look, words, view));
    const heading = headingOf(measure, look, words, box);
    return { measure, columns, heading, above: heading.length * line + rows.headroom(columns, look) };
  });
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  const text = sum(parts.map(({ above }) => above)) + APART * (parts.length - 1);
  // One scale: each panel is as high as its own highest number needs.
  const scale =
    (box.height - axis.height - text) / Math.max(1e-9, sum(parts.map((part) => rows.highest(part.columns))));
  let top = 0;
  const panels = parts.map(({ measure, columns, heading, above }): Panel => {
    const base = top + above + rows.highest(columns) * scale;
    const ground = { base, top: top + heading.length * line, scale, slot };
    const panel = { heading, headingY: top + line / 2 };
    top = base + APART;
    return { ...panel, row: { ...ground, columns, measure, thickness: rows.thicknessOf(slot, box, look) } };
  });
  return { panels, axis, base: top - APART };
};

const drawPanel = (chart: Chart, { row, heading, headingY }: Panel, look: Look, words: Words): void => {
  heading.forEach((line, index) => {
    const y = headingY + index * LEADING * textSize.label(look);
    write(chart.ctx, line, look.rtl ? chart.width : 0, y, look.rtl ? "end" : "start");
  });
  rows.drawRow(chart, row, look, words);
};

/** Year by year, as in the table. */
const marksFor = ({ panels }: Layout, words: Words): Mark[] => {
  const marks = panels.map(({ row }) => rows.marksIn(row, row.base, words));
  return (marks[0] ?? []).flatMap((_, year) => marks.flatMap((panel) => panel[year] ?? []));
};

const configure = (figure: Figure, look: Look, words: Words, box: Box, view: View): ChartConfiguration => {
  const layout = layoutOf(figure, look, words, box, view);
  const drawing: Drawing = {
    id: "column-panels",
    afterDatasetsDraw: (chart) => {
      for (const panel of layout.panels) drawPanel(chart, panel, look, words);
      drawAxis(chart, layout.axis, layout.base, look);
    },
    marks: () => marksFor(layout, words),
  };
  return {
    type: "bar",
    data: { datasets: layout.panels.map(({ row }) => rows.datasetOf(row, words)) },
    options: { layout: { padding: 0 }, scales: rows.scalesInPx(box) },
    plugins: [drawing],
  };
};

export const columnPanels: CanvasForm = { configure, marks: marksOf };
