/** Where everything of a drawing of dated points lies: one panel per measure, over one scale of time. */
import type { Figure, Measure, Row, Value } from "../figures/figure.js";
import { formatNumber, formatPercent } from "../i18n/format.js";
import { fontOf, textSize, type Look } from "../look/look.js";
import { lettersOf, measureLabel, noteLetters, rowLabel, valueText } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { doubtOf, type Area } from "./doubt.js";
import type { Box, View } from "./form.js";
import { letterRuns, run, sizeOf, widthOf, type Run } from "./pen.js";
import { placeAround, type PlacedLabel } from "./point-labels.js";
import { areaOf, RADIUS, RING, spanAreas, type Point } from "./point-mark.js";
import { spanOf, timeAxis, xOf, type TimeAxis } from "./time-axis.js";
import { valueScale, type ValueScale } from "./value-scale.js";
import { colorOf, isNamed } from "./voice.js";

/** Height of a line of words, as a part of its text size. */
export const LEADING = 1.22;
/** Between two panels, in px. */
const APART = 20;
/** Rates need less height than numbers: the scale of these is the one that is looked at closely. */
const RATE = 0.6;
/** So many lines of words may stand over the highest points, where these are close together. */
const LEVELS = 4;

export interface Panel {
  readonly measure: Measure;
  readonly heading: readonly Run[];
  readonly top: number;
  /** Where the lowest line of the scale is. */
  readonly bottom: number;
  readonly scale: ValueScale;
  readonly yOf: (value: number) => number;
  readonly points: readonly Point[];
  /** Of the words of each point; undefined where the drawing is too small for them. */
  readonly places: readonly (PlacedLabel | undefined)[];
}

export interface Plan {
  readonly panels: readonly Panel[];
  readonly axis: TimeAxis;
  /** What the numbers of the scales take at the side. */
  readonly side: number;
}

/** What the parts of a plan are made of. */
interface Given {
  readonly figure: Figure;
  readonly look: Look;
  readonly words: Words;
  readonly box: Box;
  readonly view: View;
}

const shownIn = (figure: Figure, measure: Measure): { row: Row; value: Value }[] =>
  figure.rows.flatMap((row) => {
    const value = row.cells[measure.id];
    return value && value.period !== "" ? [{ row, value }] : [];
  });

const lowestOf = (value: Value): number | undefined => value.value ?? value.low ?? value.high;

export const tickText = (measure: Measure, value: number, { language }: Words): string =>
  measure.unit === "percent" ? formatPercent(value, language) : formatNumber(value, language);

/** "Places  scale from 33,000": which measure, and where its scale starts if that is not at zero. */
const headingOf = (measure: Measure, scale: ValueScale, alone: boolean, { look, words }: Given): Run[] => {
  const from = words.figure.labels?.["scale-from"];
  const start = scale.low > 0 && from ? `${from} ${tickText(measure, scale.low, words)}` : "";
  if (alone && !start) return [];
  const name = run(look, measureLabel(measure, words), look.color.ink, 700);
  return [name, ...(start ? [run(look, `  ${start}`, look.color.muted)] : [])];
};

/** The number, and below it the day with the letters of its notes. */
const linesOf = (row: Row, value: Value, measure: Measure, { figure, look, words, view }: Given): Run[][] => {
  const size = textSize.axis(look);
  const bold = isNamed(row, view);
  const letters = lettersOf(row, noteLetters(figure), measure.id);
  return [
    [run(look, valueText(value, measure, words), look.color.ink, bold ? 700 : 500)],
    [run(look, rowLabel(row, words), look.color.muted, bold ? 600 : 400, size), ...letterRuns(look, letters, size)],
  ];
};

const pointOf = (
  { row, value }: { readonly row: Row; readonly value: Value },
  { measure, yOf, bottom }: Pick<Panel, "measure" | "yOf" | "bottom">,
  axis: TimeAxis,
  given: Given,
): Point => {
  const { from, to } = spanOf(value.period);
  const low = lowestOf(value);
  return {
    row,
    bold: isNamed(row, given.view),
    doubt: doubtOf(value),
    x: xOf(axis, (from + to) / 2),
    y: low === undefined ? bottom : yOf(low),
    highY: value.high === undefined ? bottom : yOf(value.high),
    span: [xOf(axis, from), xOf(axis, to)],
    lines: linesOf(row, value, measure, given),
    color: colorOf(row, given.view, given.look),
  };
};

const placesOf = (points: readonly Point[], room: Area, ruler: Box["measure"]): Panel["places"] =>
  placeAround(
    points.map((point) => ({
      mark: areaOf(point),
      width: Math.max(...point.lines.map((line) => widthOf(line, ruler))),
      height: LEADING * point.lines.reduce((sum, line) => sum + sizeOf(line[0]!.font), 0),
    })),
    room,
    points.flatMap(spanAreas),
  );

/** The lowest room over the points in which all their words find a place. */
const panelOf = (
  { measure, heading, scale, top, bottom }: Omit<Panel, "yOf" | "points" | "places">,
  { axis, side }: Pick<Plan, "axis" | "side">,
  given: Given,
): Panel => {
  const { figure, look, box } = given;
  const head = top + (heading.length > 0 ? 1.4 * textSize.label(look) : 0);
  const room: Area = [look.rtl ? 0 : side, head, box.width - side, bottom - head];
  const line = LEADING * (textSize.label(look) + textSize.axis(look));
  const withLevels = (levels: number): Panel => {
    const high = head + levels * line + 12;
    const yOf = (value: number): number => bottom - ((value - scale.low) / (scale.high - scale.low)) * (bottom - high);
    const points = shownIn(figure, measure).map((shown) => pointOf(shown, { measure, yOf, bottom }, axis, given));
    return { measure, heading, scale, top, bottom, yOf, points, places: placesOf(points, room, box.measure) };
  };
  let panel = withLevels(1);
  for (let levels = 2; panel.places.includes(undefined) && levels <= LEVELS; levels++) panel = withLevels(levels);
  return panel;
};

const axisOf = (measures: readonly Measure[], side: number, { figure, look, box }: Given): TimeAxis => {
  const spans = measures.flatMap((measure) => shownIn(figure, measure).map(({ value }) => spanOf(value.period)));
  const edge = RADIUS + RING + 1;
  return look.rtl
    ? timeAxis(spans, edge, box.width - side - edge, true)
    : timeAxis(spans, side + edge, box.width - edge, false);
};

export const planOf = (given: Given): Plan => {
  const { figure, look, words, box } = given;
  const measures = figure.measures.filter((measure) => shownIn(figure, measure).length > 0);
  const several = measures.length > 1;
  const parts = measures.map((measure) => {
    const values = shownIn(figure, measure).flatMap(({ value }) => lowestOf(value) ?? []);
    const scale = valueScale(measure, values);
    const heading = headingOf(measure, scale, !several, given);
    return { measure, scale, heading, weight: several && measure.unit === "percent" ? RATE : 1 };
  });
  const font = fontOf(look, textSize.axis(look));
  const ticks = parts.flatMap(({ measure, scale }) => scale.ticks.map((tick) => tickText(measure, tick, words)));
  const side = Math.ceil(Math.max(0, ...ticks.map((text) => box.measure(text, font)))) + 8;
  const axis = axisOf(measures, side, given);
  const foot = textSize.axis(look) + 14;
  const free = box.height - foot - APART * (parts.length - 1);
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  let top = 0;
  const panels = parts.map(({ weight, ...part }): Panel => {
    const bottom = top + (free * weight) / weights;
    const panel = panelOf({ ...part, top, bottom }, { axis, side }, given);
    top = bottom + APART;
    return panel;
  });
  return { panels, axis, side };
};
