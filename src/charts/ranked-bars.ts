/** Ranked bars: length is the number, every value is written, "other" stands apart, the printed total closes. */
import type { Chart, ChartConfiguration } from "chart.js";
import type { Figure, Measure, Row } from "../figures/figure.js";
import { formatPercent } from "../i18n/format.js";
import { textSize, type Look } from "../look/look.js";
import { lettersOf, measureLabel, noteLetters, rowLabel, unitWord, valueText } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { areaOf, drawDoubt, reachOf, solidOf, type Lane } from "./bar-doubt.js";
import { drawBracket } from "./bracket.js";
import { marksOf, stepOf, type Box, type CanvasForm, type Drawing, type Mark, type View } from "./form.js";
import { drawMissingShare, missingShareOf, type MissingShare } from "./missing-share.js";
import { letterRuns, measureIn, rule, run, widthOf, write, type Run } from "./pen.js";
import { colorOf, isNamed } from "./voice.js";

const GAP = 8;

interface Bar {
  readonly row: Row;
  /** Length of the solid bar; null where only bounds are known, or nothing. */
  readonly value: number | null;
  /** How far the mark reaches, also that of a number that is not exact: so many units, and so many px beyond. */
  readonly reach: { readonly value: number; readonly beyond: number };
  readonly name: readonly Run[];
  readonly label: readonly Run[];
  /** Middle of the bar, and of its name. */
  readonly y: number;
  readonly nameY: number;
}

interface Layout {
  readonly bars: readonly Bar[];
  readonly measure: Measure;
  readonly thickness: number;
  /** Where the bars begin, and px per unit. */
  readonly left: number;
  readonly scale: number;
  /** Names stand above their bars. */
  readonly above: boolean;
  readonly total: { readonly name: readonly Run[]; readonly label: readonly Run[]; readonly y: number } | undefined;
  readonly hairline: number | undefined;
  /** What the shares leave out, and the middle of its row. */
  readonly missing: (MissingShare & { readonly y: number }) | undefined;
}

const shareOf = (value: number, total: number | undefined, words: Words): string =>
  total ? formatPercent(Math.round((100 * value) / total), words.language) : "";

const layoutOf = (figure: Figure, look: Look, words: Words, box: Box, view: View): Layout => {
  const measure = figure.measures[0]!;
  const letters = noteLetters(figure);
  const rows = figure.rows.filter((row) => row.role === "item" || row.role === "other");
  const totalRow = figure.rows.find((row) => row.role === "total");
  const total = totalRow?.cells[measure.id]?.value ?? undefined;
  const texts = rows.map((row) => {
    const cell = row.cells[measure.id];
    const bold = isNamed(row, view);
    const share = bold && measure.unit !== "percent" && cell?.value ? shareOf(cell.value, total, words) : "";
    return {
      row,
      value: solidOf(cell),
      reach: reachOf(cell, measure),
      name: [
        run(look, rowLabel(row, words), row.role === "other" ? look.color.muted : look.color.ink, bold ? 700 : 400),
        ...letterRuns(look, lettersOf(row, letters)),
      ],
      label: [
        run(look, cell ? valueText(cell, measure, words) : "", look.color.ink, bold ? 700 : 400),
        ...(share ? [run(look, `  ${share}`, look.color.muted)] : []),
      ],
    };
  });
  const missing = missingShareOf(figure, measure, look, words);
  const longest = Math.max(...texts.map(({ name }) => widthOf(name, box.measure)));
  const narrow = stepOf(box.width, look.em) === "narrow";
  const above = narrow && longest > 0.35 * box.width;
  const left = above ? 0 : Math.ceil(longest) + 12;
  // The longest scale at which every value still fits behind its bar.
  const scale = Math.min(
    ...texts.map(
      ({ reach, label }) =>
        (box.width - left - reach.beyond - GAP - widthOf(label, box.measure)) / Math.max(reach.value, 1e-9),
    ),
    ...(missing ? [missing] : []).map(
      ({ value, label }) => (box.width - left - GAP - widthOf(label, box.measure)) / Math.max(value, 1e-9),
    ),
  );
  const apart = rows.some((row) => row.role === "other") && rows.length > 1 ? 14 : 0;
  const count = rows.length + (missing ? 1 : 0);
  const step = (box.height - apart) / (count + (totalRow || missing ? 0.85 : 0));
  const line = above ? textSize.label(look) * 1.35 : 0;
  const thickness = Math.min(narrow ? 20 : 24, 0.7 * (step - line));
  const bars = texts.map((text, index): Bar => {
    const top = index * step + (text.row.role === "other" ? apart : 0);
    const y = above ? top + line + thickness / 2 : top + step / 2;
    return { ...text, y, nameY: above ? top + line / 2 : y };
  });
  const other = bars.find(({ row }) => row.role === "other");
  return {
    bars,
    measure,
    thickness,
    left,
    scale,
    above,
    hairline: other && apart ? other.y - (above ? line + thickness / 2 : step / 2) - apart / 2 + 2 : undefined,
    missing: missing && { ...missing, y: (count - 0.5) * step + apart },
    total: missing
      ? { ...missing.printed, y: (count + 0.42) * step + apart }
      : totalRow && total !== undefined
        ? {
            name: [run(look, rowLabel(totalRow, words), look.color.ink, 700)],
            label: [
              run(look, valueText(totalRow.cells[measure.id]!, measure, words), look.color.ink, 700),
              run(look, ` ${unitWord(measure, total, words)}`, look.color.muted),
            ],
            y: (count + 0.42) * step + apart,
          }
        : undefined,
  };
};

const laneOf = ({ left, scale, thickness }: Layout, { y }: Bar): Lane => ({ left, scale, thickness, y });

/** Where a bar's mark ends, and its label may begin. */
const endOf = ({ left, scale }: Layout, { reach }: Bar): number => left + reach.value * scale + reach.beyond;

const drawLabels = (chart: Chart, layout: Layout, look: Look, words: Words, figure: Figure, view: View): void => {
  const { ctx, width } = chart;
  // Mirrored in a right-to-left page; numbers are not.
  const x = (value: number): number => (look.rtl ? width - value : value);
  const start = look.rtl ? "end" : "start";
  const end = look.rtl ? "start" : "end";
  for (const bar of layout.bars) {
    if (layout.above) write(ctx, bar.name, x(0), bar.nameY, start);
    else write(ctx, bar.name, x(layout.left - 12), bar.nameY, end);
    drawDoubt(
      ctx,
      bar.row.cells[layout.measure.id],
      layout.measure,
      laneOf(layout, bar),
      colorOf(bar.row, view, look),
      look,
      width,
    );
    write(ctx, bar.label, x(endOf(layout, bar) + GAP), bar.y, start);
  }
  if (layout.hairline !== undefined) rule(ctx, [0, layout.hairline], [width, layout.hairline], look.color.grid);
  if (layout.missing) drawMissingShare(chart, layout.missing, layout, look);
  if (layout.total) {
    const { name, label, y } = layout.total;
    const top = y - Math.max(14, 0.5 * (chart.height - y) + 8);
    rule(ctx, [0, top], [width, top], look.color.muted);
    const ahead = layout.above ? widthOf(name, measureIn(ctx)) + GAP : layout.left;
    if (layout.above) write(ctx, name, x(0), y, start);
    else write(ctx, name, x(layout.left - 12), y, end);
    write(ctx, label, x(ahead), y, start);
  }
  if (view.bracket && layout.measure.unit !== "percent" && !look.rtl && stepOf(width, look.em) !== "narrow") {
    const ends = layout.bars.map((bar) => ({
      key: bar.row.key,
      y: bar.y,
      right: endOf(layout, bar) + GAP + widthOf(bar.label, measureIn(ctx)),
    }));
    drawBracket(ctx, view.bracket, ends, layout.thickness, width, look, words, figure);
  }
};

/** The printed total has no bar, but a reader walks to it as to any other value. */
const totalMark = ({ total, left, above, measure }: Layout, figure: Figure, words: Words, chart: Chart): Mark[] => {
  const row = figure.rows.find(({ role }) => role === "total");
  if (!total || !row) return [];
  const width = widthOf(total.label, measureIn(chart.ctx));
  const x = above ? widthOf(total.name, measureIn(chart.ctx)) + GAP : left;
  const box = {
    x: chart.options.scales?.["x"]?.reverse ? chart.width - x - width : x,
    y: total.y - 12,
    width,
    height: 24,
  };
  const hit = { x: 0, y: box.y, width: chart.width, height: box.height };
  return [{ key: row.key, measure: measure.id, name: rowLabel(row, words), ...box, shape: "text", hit }];
};

const configure = (figure: Figure, look: Look, words: Words, box: Box, view: View): ChartConfiguration => {
  const layout = layoutOf(figure, look, words, box, view);
  const drawing: Drawing = {
    id: "ranked-bars",
    afterDatasetsDraw: (chart) => drawLabels(chart, layout, look, words, figure, view),
    marks: (chart) => [
      ...layout.bars.map((bar): Mark => {
        const { row } = bar;
        const [left, y, length, height] = areaOf(row.cells[layout.measure.id], laneOf(layout, bar));
        const width = Math.max(1, length);
        const top = bar.y - layout.thickness / 2;
        return {
          key: row.key,
          measure: layout.measure.id,
          name: rowLabel(row, words),
          x: look.rtl ? chart.width - left - width : left,
          y,
          width,
          height,
          hit: { x: 0, y: top - 4, width: chart.width, height: layout.thickness + 8 },
        };
      }),
      ...totalMark(layout, figure, words, chart),
    ],
  };
  const colors = layout.bars.map(({ row }) => colorOf(row, view, look));
  return {
    type: "bar",
    data: {
      datasets: [
        {
          label: measureLabel(layout.measure, words),
          data: layout.bars.map(({ value, y }) => ({ x: value as number, y })),
          backgroundColor: colors,
          hoverBackgroundColor: colors,
          barThickness: layout.thickness,
          minBarLength: 1,
        },
      ],
    },
    options: {
      indexAxis: "y",
      layout: { padding: look.rtl ? { right: layout.left } : { left: layout.left } },
      scales: {
        x: {
          type: "linear",
          display: false,
          min: 0,
          max: (box.width - layout.left) / layout.scale,
          reverse: look.rtl,
        },
        y: { type: "linear", display: false, min: 0, max: box.height, reverse: true, offset: false },
      },
    },
    plugins: [drawing],
  };
};

export const rankedBars: CanvasForm = { configure, marks: marksOf };
