/** Columns over the years: gaps stay gaps, the baseline breaks where nothing is known, all values written if they fit. */
import type { Chart, ChartConfiguration } from "chart.js";
import { notesOn, type Figure, type Measure, type Note, type Row } from "../figures/figure.js";
import { fontOf, textSize, type Look } from "../look/look.js";
import { fillFrom, lettersOf, measureLabel, noteLetters, rowLabel, valueText } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { gapLine } from "./doubt.js";
import { marksOf, stepOf, type Box, type CanvasForm, type Drawing, type Mark, type View } from "./form.js";
import { letterRuns, measureIn, rule, run, widthOf, wrap, write, type Run } from "./pen.js";

/** Between a column and its number, and the height of digits as a part of their text size. */
const GAP = 5;
const DIGITS = 0.76;

interface Column {
  readonly row: Row;
  /** Null where no figure was found. */
  readonly value: number | null;
  readonly x: number;
  readonly year: Run[];
  readonly label: Run[];
  readonly bold: boolean;
}

interface Reference {
  readonly value: number;
  readonly lead: string;
  readonly lines: readonly string[];
}

interface Layout {
  readonly columns: readonly Column[];
  readonly measure: Measure;
  readonly slot: number;
  readonly thickness: number;
  readonly top: number;
  readonly bottom: number;
  readonly max: number;
  readonly reference: Reference | undefined;
}

/** The line that stands for a reference row: its label among the figure's words, the numbers from its note. */
const referenceOf = (figure: Figure, measure: Measure, look: Look, words: Words, width: number, box: Box) => {
  const row = figure.rows.find(({ role }) => role === "reference");
  const value = row?.cells[measure.id]?.value;
  if (!row || value === null || value === undefined) return undefined;
  const values = Object.assign(
    {},
    ...notesOn(figure, row.key, measure.id).map((note) => note.values),
  ) as Note["values"];
  const figures = words.figure.labels?.[`${row.key}-figures`] ?? `{${row.key}/${measure.id}}`;
  const lead = words.figure.labels?.[row.key] ?? rowLabel(row, words);
  const text = `${lead} ${fillFrom(figures, figure, words, values)}`;
  return { value, lead, lines: wrap(text, width, fontOf(look, textSize.label(look), 500), box.measure) };
};

const layoutOf = (figure: Figure, look: Look, words: Words, box: Box, view: View): Layout => {
  const measure = figure.measures[0]!;
  const letters = noteLetters(figure);
  const rows = figure.rows.filter(({ role }) => role === "item" || role === "other");
  const slot = box.width / rows.length;
  const size = textSize.label(look);
  const columns = rows.map((row, index): Column => {
    const cell = row.cells[measure.id];
    const bold = view.emphasis.includes(row.key);
    const x = (index + 0.5) * slot;
    return {
      row,
      bold,
      value: cell?.value ?? cell?.low ?? null,
      x: look.rtl ? box.width - x : x,
      year: [
        run(
          look,
          rowLabel(row, words),
          bold ? look.color.ink : look.color.muted,
          bold ? 700 : 400,
          textSize.axis(look),
        ),
        ...letterRuns(look, lettersOf(row, letters)),
      ],
      label: [run(look, cell ? valueText(cell, measure, words) : "", look.color.ink, bold ? 700 : 400)],
    };
  });
  const lastLabel = widthOf(columns.at(-1)?.label ?? [], box.measure);
  const reference = referenceOf(figure, measure, look, words, box.width - lastLabel - 16, box);
  const highest = Math.max(...columns.map(({ value }) => value ?? 0), reference?.value ?? 0, 1);
  const top = Math.max(size + GAP + 4, (reference?.lines.length ?? 0) * size * 1.35 + 8);
  const bottom = textSize.axis(look) + 16;
  const share = { narrow: 0.72, column: 0.7, wide: 0.64 }[stepOf(box.width)];
  return { columns, measure, slot, thickness: share * slot, top, bottom, max: highest, reference };
};

type Rect = readonly [x: number, y: number, width: number, height: number];
const touch = (a: Rect, b: Rect): boolean =>
  a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];

/** Which labels are written, and where: the named column first, then last, highest, lowest, first, and the others. */
export const placeLabels = (
  columns: readonly { readonly x: number; readonly top: number; readonly width: number; readonly bold: boolean }[],
  bars: readonly Rect[],
  height: number,
  room: number,
  taken: readonly Rect[] = [],
): (Rect | undefined)[] => {
  const known = columns.map((_, index) => index).filter((index) => columns[index]!.width > 0);
  const byTop = [...known].sort((a, b) => columns[a]!.top - columns[b]!.top);
  const order = [
    ...known.filter((index) => columns[index]!.bold),
    ...[known.at(-1), byTop[0], byTop.at(-1), known[0]].flatMap((index) => index ?? []),
    ...known,
  ];
  const placed: (Rect | undefined)[] = columns.map(() => undefined);
  for (const index of new Set(order)) {
    const { x, top, width } = columns[index]!;
    const left = Math.min(Math.max(0, x - width / 2), room - width);
    const rect: Rect = [left, top - GAP - height, width, height];
    const padded: Rect = [left - 2, rect[1], width + 4, height];
    const blocked = [...bars, ...taken, ...placed.flatMap((other) => (other ? [other] : []))];
    if (!blocked.some((other) => touch(padded, other))) placed[index] = rect;
  }
  return placed;
};

const drawReference = (chart: Chart, layout: Layout, look: Look): Rect | undefined => {
  const { reference } = layout;
  if (!reference) return undefined;
  const { ctx, width } = chart;
  const y = chart.scales["y"]!.getPixelForValue(reference.value);
  rule(ctx, [0, y], [width, y], look.color.ink, [5, 4]);
  const size = textSize.label(look);
  const measure = measureIn(ctx);
  let widest = 0;
  reference.lines.forEach((line, index) => {
    const middle = y - 7 - (reference.lines.length - index - 0.5) * size * 1.3;
    const bold = index === 0 && line.startsWith(reference.lead);
    const runs = bold
      ? [run(look, reference.lead, look.color.ink, 700), run(look, line.slice(reference.lead.length), look.color.ink)]
      : [run(look, line, look.color.ink)];
    widest = Math.max(widest, widthOf(runs, measure));
    write(ctx, runs, look.rtl ? width : 0, middle, look.rtl ? "end" : "start");
  });
  const height = reference.lines.length * size * 1.3;
  return [look.rtl ? width - widest : 0, y - height - 7, widest, height];
};

const drawAxis = (chart: Chart, layout: Layout, look: Look, words: Words): void => {
  const { ctx, height } = chart;
  const base = height - layout.bottom;
  const measure = measureIn(ctx);
  const fits = Math.max(...layout.columns.map(({ year }) => widthOf(year, measure))) + 6 <= layout.slot;
  const last = layout.columns.length - 1;
  layout.columns.forEach((column, index) => {
    const [from, to] = [column.x - layout.slot / 2, column.x + layout.slot / 2];
    if (column.value === null) gapLine(ctx, from, to, base, look);
    else rule(ctx, [from, base], [to, base], look.color.ink);
    // Where not every year fits, every second one is written, counted from the last; of the others the letters stay.
    const shown = fits || (last - index) % 2 === 0 ? column.year : column.year.slice(1);
    const half = widthOf(shown, measure) / 2;
    const x = Math.min(Math.max(half, column.x), chart.width - half);
    write(ctx, shown, x, base + 6 + textSize.axis(look) / 2, "center");
    if (column.value === null && layout.slot >= 44) {
      const size = textSize.axis(look);
      const lines = wrap(words.shell.exactness["no-figure"], layout.slot, fontOf(look, size), measure);
      lines.forEach((line, row) =>
        write(
          ctx,
          [run(look, line, look.color.muted, 400, size)],
          column.x,
          base - 6 - (lines.length - row - 0.5) * size * 1.2,
          "center",
        ),
      );
    }
  });
};

const drawValues = (chart: Chart, layout: Layout, look: Look, taken: readonly Rect[]): void => {
  const { ctx, width } = chart;
  const measure = measureIn(ctx);
  const y = chart.scales["y"]!;
  const base = chart.height - layout.bottom;
  const columns = layout.columns.map(({ x, value, label, bold }) => ({
    x,
    bold,
    top: value === null ? base : y.getPixelForValue(value),
    width: value === null ? 0 : widthOf(label, measure),
  }));
  const bars = columns.flatMap(({ x, top }): Rect[] => [[x - layout.thickness / 2, top, layout.thickness, base - top]]);
  const size = DIGITS * textSize.label(look);
  placeLabels(columns, bars, size, width, taken).forEach((rect, index) => {
    if (!rect) return;
    write(ctx, layout.columns[index]!.label, rect[0], rect[1] + size / 2, "start", look.color.paper);
  });
};

const marksFor = (chart: Chart, layout: Layout, words: Words): Mark[] => {
  const base = chart.height - layout.bottom;
  const y = chart.scales["y"]!;
  return layout.columns.map(({ row, value, x }): Mark => {
    const top = value === null ? base - 24 : y.getPixelForValue(value);
    return {
      key: row.key,
      measure: layout.measure.id,
      name: rowLabel(row, words),
      x: x - layout.thickness / 2,
      y: top,
      width: layout.thickness,
      height: Math.max(1, base - top),
      hit: { x: x - layout.slot / 2, y: 0, width: layout.slot, height: chart.height },
    };
  });
};

const configure = (figure: Figure, look: Look, words: Words, box: Box, view: View): ChartConfiguration => {
  const layout = layoutOf(figure, look, words, box, view);
  const drawing: Drawing = {
    id: "columns",
    afterDatasetsDraw: (chart) => {
      const reference = drawReference(chart, layout, look);
      drawAxis(chart, layout, look, words);
      drawValues(chart, layout, look, reference ? [reference] : []);
    },
    marks: (chart) => marksFor(chart, layout, words),
  };
  return {
    type: "bar",
    data: {
      datasets: [
        {
          label: measureLabel(layout.measure, words),
          data: layout.columns.map(({ x, value }) => ({ x, y: value })),
          backgroundColor: layout.columns.map(({ bold }) => (bold ? look.color.emphasis : look.color.context)),
          barThickness: layout.thickness,
          grouped: false,
        },
      ],
    },
    options: {
      layout: { padding: { top: layout.top, bottom: layout.bottom } },
      scales: {
        x: { type: "linear", display: false, min: 0, max: box.width, offset: false },
        y: { type: "linear", display: false, min: 0, max: layout.max },
      },
    },
    plugins: [drawing],
  };
};

export const columns: CanvasForm = { configure, marks: marksOf };
