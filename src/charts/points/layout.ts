/** Where everything of a drawing of dated points lies: one panel per measure, over one scale of time. */
import type { ValueScale } from "../../drawing/drawing.js";
import type { Rect } from "../../drawing/geometry.js";
import { letterRuns, run, textSize, widthOf, type Run } from "../../drawing/text.js";
import { uncertaintyOf } from "../../figures/uncertainty.js";
import type { Measure, Row, Value } from "../../figures/figure.js";
import { formatNumber, formatPercent } from "../../i18n/format.js";
import { lettersOf, measureLabel, noteLetters, rowLabel, valueText } from "../../tell/text.js";
import type { Words } from "../../tell/words.js";
import { inLetters, isNarrow, type Scene } from "../scene.js";
import { isNamed, toneOf } from "../tone.js";
import { areaOf, RADIUS, RING, spanAreas, type Point } from "./point.js";
import { spanOf, timeAxis, xOf, type TimeAxis } from "./time-axis.js";
import { valueRange, type ValueRange } from "./value-range.js";
import { placeWords, type WordPlace } from "./word-places.js";

/** Height of a line of words, as a part of its text size. */
export const LEADING = 1.22;
/** Between two panels, in px. */
const APART = 20;
/** Rates need less height than numbers: the scale of these is the one that is looked at closely. */
const RATE = 0.6;
/** So many lines of words may stand over the highest points, where these are close together. */
const LEVELS = 4;

/** What a panel shows, before it has a place. */
interface Part {
  readonly measure: Measure;
  readonly heading: readonly Run[];
  readonly range: ValueRange;
}

export interface Panel extends Part {
  readonly top: number;
  /** Where the lowest line of the scale is. */
  readonly bottom: number;
  readonly scale: ValueScale;
  readonly points: readonly Point[];
  /** Of the words of each point; undefined where the drawing is too small for them. */
  readonly places: readonly (WordPlace | undefined)[];
}

export interface Layout {
  readonly panels: readonly Panel[];
  readonly axis: TimeAxis;
  /** What the numbers of the scales take at the side. */
  readonly side: number;
}

interface Shown {
  readonly row: Row;
  readonly value: Value;
}

const shownIn = ({ figure }: Scene, measure: Measure): Shown[] =>
  figure.rows.flatMap((row) => {
    const value = row.cells[measure.id];
    return value && value.period !== "" ? [{ row, value }] : [];
  });

const lowestOf = (value: Value): number | undefined => value.value ?? value.low ?? value.high;

export const yOf = ({ zero, unit }: ValueScale, value: number): number => zero + value * unit;

export const tickText = (measure: Measure, value: number, { language }: Words): string =>
  measure.unit === "percent" ? formatPercent(value, language) : formatNumber(value, language);

/** "Places  scale from 33,000": which measure, and where its scale starts if that is not at zero. */
const headingOf = (measure: Measure, { low }: ValueRange, alone: boolean, { words, theme }: Scene): Run[] => {
  const size = textSize.label(theme);
  const from = words.figure.labels?.["scale-from"];
  const start = low > 0 && from ? `${from} ${tickText(measure, low, words)}` : "";
  if (alone && !start) return [];
  const name = run(measureLabel(measure, words), size, "ink", 700);
  return [name, ...(start ? [run(`  ${start}`, size, "muted")] : [])];
};

/** The number, and below it the day with the letters of its notes. */
const linesOf = ({ row, value }: Shown, measure: Measure, { figure, words, theme, view }: Scene): Run[][] => {
  const size = textSize.axis(theme);
  const bold = isNamed(row, view);
  const letters = lettersOf(row, noteLetters(figure), measure.id);
  return [
    [run(valueText(value, measure, words), textSize.label(theme), "ink", bold ? 700 : 500)],
    [run(rowLabel(row, words), size, "muted", bold ? 600 : 400), ...letterRuns(letters, size)],
  ];
};

const pointOf = (
  shown: Shown,
  measure: Measure,
  scale: ValueScale,
  low: number,
  axis: TimeAxis,
  scene: Scene,
): Point => {
  const { row, value } = shown;
  const { from, to } = spanOf(value.period);
  const known = lowestOf(value) ?? low;
  return {
    row,
    uncertainty: uncertaintyOf(value),
    value: known,
    x: xOf(axis, (from + to) / 2),
    y: yOf(scale, known),
    highY: yOf(scale, value.high ?? low),
    span: [xOf(axis, from), xOf(axis, to)],
    lines: linesOf(shown, measure, scene),
    tone: toneOf(row, scene.view),
  };
};

const placesOf = (points: readonly Point[], room: Rect, { box }: Scene): Panel["places"] =>
  placeWords(
    points.map((point) => ({
      mark: areaOf(point),
      width: Math.max(...point.lines.map((line) => widthOf(line, box.measure))),
      height: LEADING * point.lines.reduce((sum, [first]) => sum + first!.size, 0),
    })),
    room,
    points.flatMap(spanAreas),
  );

/** The lowest room over the points in which all their words find a place. */
const panelOf = (
  part: Part,
  [top, bottom]: readonly [number, number],
  axis: TimeAxis,
  side: number,
  scene: Scene,
): Panel => {
  const { theme, words, box } = scene;
  const { measure, heading, range } = part;
  const head = top + (heading.length > 0 ? 1.4 * textSize.label(theme) : 0);
  const room = { x: side, y: head, width: box.width - side, height: bottom - head };
  const line = LEADING * (textSize.label(theme) + textSize.axis(theme));
  const withLevels = (levels: number): Panel => {
    const px = Math.max(0, bottom - head - levels * line - 12) / (range.high - range.low);
    const scale: ValueScale = {
      ...{ id: `y-${measure.id}`, axis: "y", label: measureLabel(measure, words) },
      ...{ zero: bottom + range.low * px, unit: -px },
    };
    const points = shownIn(scene, measure).map((shown) => pointOf(shown, measure, scale, range.low, axis, scene));
    return { ...part, top, bottom, scale, points, places: placesOf(points, room, scene) };
  };
  let panel = withLevels(1);
  for (let levels = 2; panel.places.includes(undefined) && levels <= LEVELS; levels++) panel = withLevels(levels);
  return panel;
};

const partsOf = (scene: Scene): Part[] => {
  const measures = scene.figure.measures.filter((measure) => shownIn(scene, measure).length > 0);
  return measures.map((measure) => {
    const values = shownIn(scene, measure).flatMap(({ value }) => lowestOf(value) ?? []);
    const range = valueRange(measure, values);
    return { measure, range, heading: headingOf(measure, range, measures.length === 1, scene) };
  });
};

/** What the widest number of the scales takes. */
const sideOf = (parts: readonly Part[], { words, theme, box }: Scene): number => {
  const ticks = parts.flatMap(({ measure, range }) => range.ticks.map((tick) => tickText(measure, tick, words)));
  return Math.ceil(Math.max(0, ...ticks.map((tick) => box.measure(tick, textSize.axis(theme), 400)))) + 8;
};

/** Height of a panel, on a narrow drawing and else. */
const HIGH = { narrow: 295, usual: 255 } as const;

/** What a panel takes, as a part of one that is not of percentages beside another. */
const weightsOf = (parts: readonly Part[]): number[] =>
  parts.map(({ measure }) => (parts.length > 1 && measure.unit === "percent" ? RATE : 1));

const sum = (numbers: readonly number[]): number => numbers.reduce((result, number) => result + number, 0);

/** Of what lies under and between the panels. */
const takenBy = (parts: readonly Part[], { theme }: Scene): number =>
  textSize.axis(theme) + 14 + APART * (parts.length - 1);

export const heightOf = (scene: Scene): number => {
  const parts = partsOf(scene);
  return takenBy(parts, scene) + sum(weightsOf(parts)) * inLetters(isNarrow(scene) ? HIGH.narrow : HIGH.usual, scene);
};

export const layoutOf = (scene: Scene): Layout => {
  const { box } = scene;
  const parts = partsOf(scene);
  const side = sideOf(parts, scene);
  const edge = RADIUS + RING + 1;
  const spans = parts.flatMap(({ measure }) => shownIn(scene, measure).map(({ value }) => spanOf(value.period)));
  const axis = timeAxis(spans, side + edge, box.width - edge);
  const weights = weightsOf(parts);
  const free = box.height - takenBy(parts, scene);
  let top = 0;
  const panels = parts.map((part, index): Panel => {
    const bottom = top + (free * weights[index]!) / sum(weights);
    const panel = panelOf(part, [top, bottom], axis, side, scene);
    top = bottom + APART;
    return panel;
  });
  return { panels, axis, side };
};
