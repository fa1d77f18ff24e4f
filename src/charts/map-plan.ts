/** What a bubble map shows and where: the figure's rows as bubbles in px, their names, and the strip off the map. */
import type { Figure, Measure, Row } from "../figures/figure.js";
import { highOf, lowOf } from "../figures/whole.js";
import type { Look } from "../look/look.js";
import { labelOf, lettersOf, noteLetters, rowLabel, valueText } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { anchorOf } from "./anchors.js";
import { areaText, radiusOf, type Scale } from "./area-legend.js";
import { doubtOf } from "./doubt.js";
import { stepOf, type Box, type View } from "./form.js";
import { cropFor, heightOf, lowered, outlookOf, placeOf, type Outlook } from "./land-layer.js";
import { destinations, type Crop } from "./land.js";
import { BELGIUM, isWider, namesFor, type Belgium, type Shown } from "./map-names.js";
import { captionHeight, stripHeight, stripOf, type Strip } from "./off-map.js";
import type { Point } from "../drawing/geometry.js";
import { settle } from "./settling.js";
import type { Spot } from "./spots.js";

export interface MapPlan {
  readonly measure: string;
  readonly outlook: Outlook;
  /** In the table's order, `other` among them. */
  readonly shown: readonly Shown[];
  readonly spots: readonly Spot[];
  /** Where the persons came to or left from. */
  readonly belgium?: Belgium;
  readonly strip: Strip;
  readonly narrow: boolean;
  /** The number off the map stands in the strip, since its bubble is too small for it. */
  readonly numbered: boolean;
}

/** Radius in px of one; a share needs larger circles than a person. */
const K = {
  persons: { narrow: 0.8, column: 1.16, wide: 1.42 },
  percent: { narrow: 5, column: 6.1, wide: 7.5 },
} as const;
const STEPS = { persons: [1000, 250, 50], percent: [30, 10, 3] } as const;
/** Width of the map in the middle step; below it the circles shrink with the land, or the crowd would have no names. */
const FULL = 590;
/** Height over width of a plot beside its list, more than that of the land alone. */
const BESIDE = 0.222;

/** The list stands beside a wide map, so that it has two thirds of the figure, but more height than above a list. */
const kOf = ({ width, height }: Pick<Box, "width" | "height">, crop: Crop, unit: keyof typeof K): number => {
  const { narrow, column, wide } = K[unit];
  if (width >= 700 || (width >= 560 && height / width >= crop.height / crop.width + BESIDE)) return wide;
  return width < 420 ? narrow : Math.max(narrow, column * Math.min(1, width / FULL));
};

const scaleOf = (measure: Measure, largest: number, box: Box, crop: Crop): Scale => {
  const percent = measure.unit === "percent";
  const unit = percent ? "percent" : "persons";
  const wanted = kOf(box, crop, unit);
  // No circle is wider than a third of the plot or higher than a quarter of it: the strip holds the largest.
  const most = Math.min(box.width / 6, box.height / 8) / Math.sqrt(Math.max(largest, 1));
  return { k: Math.min(wanted, most), steps: STEPS[unit], percent };
};

const isBounded = (row: Row, measure: Measure): boolean => doubtOf(row.cells[measure.id]) === "between";

/** The number whose area is drawn: of bounds the upper one. */
const sizeOf = (row: Row, measure: Measure): number => {
  const cell = row.cells[measure.id];
  return (isBounded(row, measure) ? highOf(cell!) : cell?.value) ?? 0;
};

/** What is counted in another row is not drawn a second time, unless hollow: then nothing is added to the sum. */
const isDrawn = (row: Row, measure: Measure): boolean =>
  sizeOf(row, measure) > 0 &&
  (row.within === undefined || isBounded(row, measure)) &&
  (row.role === "other" || (row.role === "item" && anchorOf(row.key) !== undefined));

/** The height in which a map of this width looks best; beside a list (`wide`) it may be higher than above one. */
export const mapHeight = (width: number, wide = false): number => {
  const narrow = stepOf(width, 16) === "narrow";
  const map = heightOf(destinations, width) * (narrow ? 1.12 : wide || width >= 700 ? 1.08 : 1);
  const k = kOf({ width, height: wide ? width : 0 }, destinations, "persons");
  return Math.ceil(map) + stripHeight(k * Math.sqrt(1000), narrow);
};

/** What stands in the strip, at full length and where there is little room. */
const captionsOf = (off: Row | undefined, measure: Measure, words: Words): readonly [long: string, short: string] => {
  const { offMap, offMapNarrow, offMapRest } = words.shell.map;
  // Countries that `limit` leaves out of the list are named in the review: then nothing is said of that.
  if (off?.cells[measure.id]?.kind === "derived") return [offMapRest, offMapRest];
  return [labelOf("off-map", measure, words) ?? offMap, labelOf("off-map-narrow", measure, words) ?? offMapNarrow];
};

/** Rows as bubbles of this scale; where, is asked of the caller. */
const bubblesOf =
  (figure: Figure, measure: Measure, scale: Scale, words: Words, view: View) =>
  (row: Row, { x, y }: Point): Shown => ({
    key: row.key,
    name: rowLabel(row, words),
    text: valueText(row.cells[measure.id]!, measure, words),
    letters: lettersOf(row, noteLetters(figure), measure.id),
    tone: row.role === "other" ? "other" : view.emphasis.includes(row.key) ? "emphasis" : "context",
    r: radiusOf(sizeOf(row, measure), scale),
    ...(isBounded(row, measure) && { hollow: radiusOf(lowOf(row.cells[measure.id]!) ?? 0, scale) }),
    x,
    y,
  });

/** Room around the square of Belgium, for its name. */
const AROUND = 14;

/** The part of the world in a room: no bubble is cut, and Belgium is in sight where it has a name. */
const outlookIn = (
  crop: Crop,
  width: number,
  height: number,
  placed: readonly { readonly key: string; readonly r: number }[],
  belgium: boolean,
): Outlook => {
  const kept = placed.map(({ key, r }) => ({ y: anchorOf(key)!.y, margin: r + 2 }));
  const named = belgium ? [{ y: anchorOf(BELGIUM)!.y, margin: AROUND }] : [];
  const fitted = outlookOf(crop, width, height, [...kept, ...named]);
  return lowered(fitted, Math.max(0, (height - fitted.frame.height) / 2));
};

/** Lays out the whole map. Pure: the same figure, look and box give the same plan. */
export const planOf = (figure: Figure, look: Look, words: Words, box: Box, view: View): MapPlan => {
  const measure = figure.measures[0]!;
  const rows = figure.rows.filter((row) => isDrawn(row, measure));
  const [off, placed] = [rows.find(({ role }) => role === "other"), rows.filter(({ role }) => role !== "other")];
  const crop = cropFor(placed.map((row) => anchorOf(row.key)!));
  const scale = scaleOf(measure, Math.max(...rows.map((row) => sizeOf(row, measure)), 0), box, crop);
  const narrow = stepOf(box.width, look.em) === "narrow";
  const bubbleOf = bubblesOf(figure, measure, scale, words, view);
  const other = off && radiusOf(sizeOf(off, measure), scale);
  const numbered = off !== undefined && isWider(bubbleOf(off, { x: 0, y: 0 }), look, box);
  const captions = captionsOf(off, measure, words).map((caption) =>
    // In large letters the number of a small bubble stands before its words.
    numbered ? `${valueText(off.cells[measure.id]!, measure, words)} ${caption}` : caption,
  ) as [string, string];
  const foot = stripHeight(
    Math.max(
      other ?? 0,
      radiusOf(narrow ? 0 : scale.steps[0]!, scale),
      other === undefined ? 0 : captionHeight(captions[1], other, look, box) / 2,
    ),
    narrow,
  );
  const label = labelOf("belgium", measure, words);
  const discs = placed.map((row) => ({ key: row.key, r: radiusOf(sizeOf(row, measure), scale) }));
  const outlook = outlookIn(crop, box.width, box.height - foot, discs, label !== undefined);
  const { frame } = outlook;
  const bySize = placed.map((row) => bubbleOf(row, placeOf(row.key, outlook)!)).sort((a, b) => b.r - a.r);
  const settled = settle(bySize, frame);
  const strip = stripOf(
    { x: 0, y: frame.y + frame.height, width: box.width, height: foot },
    other,
    captions,
    { scale, caption: areaText(measure, words) },
    narrow,
    look,
    words,
    box,
  );
  const belgium = label === undefined ? undefined : { ...placeOf(BELGIUM, outlook)!, label };
  return {
    measure: measure.id,
    outlook,
    shown: rows.map((row) => (row === off ? bubbleOf(row, strip.other!) : settled.find(({ key }) => key === row.key)!)),
    spots: namesFor(settled, belgium, narrow, look, box, frame),
    ...(belgium && { belgium }),
    strip,
    narrow,
    numbered,
  };
};
