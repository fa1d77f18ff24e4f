/** What a bubble map shows and where: the figure's rows as bubbles in px, their names, and the strip off the map. */
import type { Figure, Measure, Row } from "../figures/figure.js";
import type { Look } from "../look/look.js";
import { rowLabel, valueText } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { anchorOf } from "./anchors.js";
import { radiusOf, type Scale } from "./area-legend.js";
import { stepOf, type Box, type View } from "./form.js";
import { cropFor, heightOf, lowered, outlookOf, placeOf, type Outlook } from "./land-layer.js";
import { destinations } from "./land.js";
import { namesFor, type Shown } from "./map-names.js";
import { stripHeight, stripOf, type Strip } from "./off-map.js";
import type { Point } from "./plane.js";
import { settle } from "./settling.js";
import type { Spot } from "./spots.js";

export interface MapPlan {
  readonly measure: string;
  readonly outlook: Outlook;
  /** In the table's order, `other` among them. */
  readonly shown: readonly Shown[];
  readonly spots: readonly Spot[];
  /** Where the persons left from. */
  readonly from?: Point;
  readonly strip: Strip;
  readonly narrow: boolean;
}

const K = { narrow: 0.8, column: 1.16, wide: 1.42 } as const;
/** A share needs larger circles than a count of persons. */
const PERCENT = 6.1 / K.column;
const STEPS = { persons: [1000, 250, 50], percent: [30, 10, 3] } as const;
/** Width of the map in the middle step; below it the circles shrink with the land, or the crowd would have no names. */
const FULL = 590;

/** The list stands beside a wide map, so that it has two thirds of the figure, but more height than above a list. */
const kOf = ({ width, height }: Pick<Box, "width" | "height">): number =>
  width >= 700 || (width >= 560 && height >= 0.77 * width)
    ? K.wide
    : width < 420
      ? K.narrow
      : Math.max(K.narrow, K.column * Math.min(1, width / FULL));

const scaleOf = (measure: Measure, largest: number, box: Box): Scale => {
  const percent = measure.unit === "percent";
  const steps = percent ? STEPS.percent : STEPS.persons;
  const wanted = kOf(box) * (percent ? PERCENT : 1);
  // No circle is wider than a third of the plot or higher than a quarter of it: the strip holds the largest.
  const most = Math.min(box.width / 6, box.height / 8) / Math.sqrt(Math.max(largest, 1));
  return { k: Math.min(wanted, most), steps, percent };
};

const valueOf = (row: Row, measure: Measure): number => row.cells[measure.id]?.value ?? 0;

const isDrawn = (row: Row, measure: Measure): boolean =>
  valueOf(row, measure) > 0 &&
  row.within === undefined &&
  (row.role === "other" || (row.role === "item" && anchorOf(row.key) !== undefined));

/** The height in which a map of this width looks best; beside a list (`wide`) it may be higher than above one. */
export const mapHeight = (width: number, wide = false): number => {
  const narrow = stepOf(width) === "narrow";
  const map = heightOf(destinations, width) * (narrow ? 1.12 : wide || width >= 700 ? 1.08 : 1);
  return Math.ceil(map) + stripHeight(kOf({ width, height: wide ? width : 0 }) * Math.sqrt(1000), narrow);
};

/** Lays out the whole map. Pure: the same figure, look and box give the same plan. */
export const planOf = (figure: Figure, look: Look, words: Words, box: Box, view: View): MapPlan => {
  const measure = figure.measures[0]!;
  const rows = figure.rows.filter((row) => isDrawn(row, measure));
  const scale = scaleOf(measure, Math.max(...rows.map((row) => valueOf(row, measure)), 0), box);
  const narrow = stepOf(box.width) === "narrow";
  const shownAs = (row: Row, { x, y }: Point): Shown => ({
    key: row.key,
    name: rowLabel(row, words),
    value: valueOf(row, measure),
    text: valueText(row.cells[measure.id]!, measure, words),
    tone: row.role === "other" ? "other" : view.emphasis.includes(row.key) ? "emphasis" : "context",
    r: radiusOf(valueOf(row, measure), scale),
    x,
    y,
  });
  const off = rows.find((row) => row.role === "other");
  // Countries that `limit` leaves out of the list are named in the review: then nothing is said of that.
  const { offMap, offMapNarrow, offMapRest } = words.shell.map;
  const largest = Math.max(
    off ? radiusOf(valueOf(off, measure), scale) : 0,
    radiusOf(narrow ? 0 : scale.steps[0]!, scale),
  );
  const foot = stripHeight(largest, narrow);
  const placed = rows.filter((row) => row.role !== "other");
  const kept = placed.map((row) => ({ y: anchorOf(row.key)!.y, margin: radiusOf(valueOf(row, measure), scale) + 2 }));
  const fitted = outlookOf(cropFor(placed.map((row) => anchorOf(row.key)!)), box.width, box.height - foot, kept);
  const outlook = lowered(fitted, Math.max(0, (box.height - foot - fitted.frame.height) / 2));
  const bySize = placed.map((row) => shownAs(row, placeOf(row.key, outlook)!)).sort((a, b) => b.r - a.r);
  const settled = settle(bySize, outlook.frame);
  const strip = stripOf(
    { x: 0, y: outlook.frame.y + outlook.frame.height, width: box.width, height: foot },
    off && radiusOf(valueOf(off, measure), scale),
    off?.cells[measure.id]?.kind === "derived" ? [offMapRest, offMapRest] : [offMap, offMapNarrow],
    scale,
    narrow,
    look,
    words,
    box,
  );
  const from = scale.percent ? undefined : placeOf("BE", outlook);
  const shown = rows.map((row) =>
    row === off ? shownAs(row, strip.other!) : settled.find(({ key }) => key === row.key)!,
  );
  return {
    measure: measure.id,
    outlook,
    shown,
    spots: namesFor(settled, from, narrow, look, words, box, outlook.frame),
    ...(from && { from }),
    strip,
    narrow,
  };
};
