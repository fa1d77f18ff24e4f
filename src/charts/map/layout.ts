/** Where everything of a bubble map goes: the part of the world, bubbles, their names, and the strip off the map. */
import type { Measure, Row } from "../../figures/figure.js";
import { labelOf } from "../../tell/text.js";
import type { Words } from "../../tell/words.js";
import { isNarrow, type Scene } from "../scene.js";
import { anchorOf } from "./anchors.js";
import { areaText, radiusOf, type Scale } from "./area-legend.js";
import { bubblesOf, drawnRows, scaleOf, type RowBubble } from "./bubbles.js";
import type { Crop } from "./land.js";
import type { Spot } from "./name-candidates.js";
import { BELGIUM, isWider, namesFor, type Belgium } from "./names.js";
import { cropFor, lowered, outlookOf, placeOf, type Outlook } from "./outlook.js";
import { separateBubbles } from "./separate-bubbles.js";
import { captionHeight, stripHeight, stripOf, type OffMap, type Strip } from "./strip.js";

export interface MapLayout {
  readonly outlook: Outlook;
  /** In the table's order, `other` among them. */
  readonly bubbles: readonly RowBubble[];
  readonly names: readonly Spot[];
  readonly belgium: Belgium | undefined;
  readonly strip: Strip;
  /** The number off the map stands in the strip, since its bubble is too small for it. */
  readonly numbered: boolean;
}

/** What stands in the strip, at full length and where there is little room. */
const captionsOf = (off: Row, measure: Measure, words: Words): readonly [long: string, short: string] => {
  const { offMap, offMapNarrow, offMapRest } = words.shell.map;
  // Countries that `limit` leaves out of the list are named in the review: then nothing is said of that.
  if (off.cells[measure.id]?.kind === "derived") return [offMapRest, offMapRest];
  return [labelOf("off-map", measure, words) ?? offMap, labelOf("off-map-narrow", measure, words) ?? offMapNarrow];
};

const offMapOf = ({ r, text }: RowBubble, row: Row, numbered: boolean, measure: Measure, words: Words): OffMap => {
  const [long, short] = captionsOf(row, measure, words);
  // In large letters the number of a small bubble stands before its words.
  return { r, captions: numbered ? [`${text} ${long}`, `${text} ${short}`] : [long, short] };
};

/** Height of the strip: for its bubble, the largest circle of the legend, and its words. */
const footOf = (off: OffMap | undefined, scale: Scale, scene: Scene): number => {
  const narrow = isNarrow(scene);
  const legend = narrow ? 0 : radiusOf(scale.steps[0]!, scale);
  return stripHeight(Math.max(off?.r ?? 0, legend, off ? captionHeight(off, scene) / 2 : 0), narrow);
};

/** Room around the square of Belgium, for its name. */
const AROUND = 14;

/** The part of the world in a room: no bubble is cut, and Belgium is in sight where it has a name. */
const outlookIn = (
  crop: Crop,
  { width, height }: { readonly width: number; readonly height: number },
  bubbles: readonly RowBubble[],
  hasBelgium: boolean,
): Outlook => {
  const kept = bubbles.map(({ key, r }) => ({ y: anchorOf(key)!.y, margin: r + 2 }));
  const named = hasBelgium ? [{ y: anchorOf(BELGIUM)!.y, margin: AROUND }] : [];
  const fitted = outlookOf(crop, width, height, [...kept, ...named]);
  return lowered(fitted, Math.max(0, (height - fitted.frame.height) / 2));
};

/** What stands in a map, before it has its room. */
interface Contents {
  readonly measure: Measure;
  readonly rows: readonly Row[];
  readonly onMap: readonly Row[];
  readonly crop: Crop;
  readonly scale: Scale;
  readonly bubbleOf: ReturnType<typeof bubblesOf>;
  readonly numbered: boolean;
  readonly off: OffMap | undefined;
  /** Height of the strip. */
  readonly foot: number;
}

const UNPLACED = { x: 0, y: 0 };

const contentsOf = (scene: Scene): Contents => {
  const { figure, words, box } = scene;
  const measure = figure.measures[0]!;
  const rows = drawnRows(figure, measure);
  const offRow = rows.find(({ role }) => role === "other");
  const onMap = rows.filter((row) => row !== offRow);
  const crop = cropFor(onMap.map(({ key }) => anchorOf(key)!));
  const scale = scaleOf(rows, measure, box, crop);
  const bubbleOf = bubblesOf(scene, measure, scale);
  const numbered = offRow !== undefined && isWider(bubbleOf(offRow, UNPLACED), scene);
  const off = offRow && offMapOf(bubbleOf(offRow, UNPLACED), offRow, numbered, measure, words);
  return { measure, rows, onMap, crop, scale, bubbleOf, numbered, off, foot: footOf(off, scale, scene) };
};

/** Height over width of the land: of a part of the world that is higher, north and south are cut. */
const HIGHEST = 0.65;

/** How high a map is with its strip, if it is not given more than this. */
const heightWithin = (height: number, scene: Scene): number => {
  const { crop, foot } = contentsOf({ ...scene, box: { ...scene.box, height } });
  return scene.box.width * Math.min(crop.height / crop.width, HIGHEST) + foot;
};

/**
 * The height at which its part of the world is seen, and nothing is left over. Bubbles may be larger where
 * there is more height, and then the strip is higher: a fourth of what was added, so that three rounds are enough.
 */
export const heightOf = (scene: Scene): number =>
  [1, 2, 3].reduce((height) => heightWithin(height, scene), scene.box.width / 2);

/** Undefined where nothing has a place, or no height is left for a map. */
export const layoutOf = (scene: Scene): MapLayout | undefined => {
  const { words, box } = scene;
  const { measure, rows, onMap, crop, scale, bubbleOf, numbered, off, foot } = contentsOf(scene);
  if (rows.length === 0 || foot >= box.height) return undefined;
  const label = labelOf("belgium", measure, words);
  const room = { width: box.width, height: box.height - foot };
  const sizes = onMap.map((row) => bubbleOf(row, UNPLACED));
  const outlook = outlookIn(crop, room, sizes, label !== undefined);
  const { frame } = outlook;
  const placed = onMap.map((row) => bubbleOf(row, placeOf(row.key, outlook)!));
  const separated = separateBubbles(
    [...placed].sort((a, b) => b.r - a.r),
    frame,
  );
  const area = { x: 0, y: frame.y + frame.height, width: box.width, height: foot };
  const strip = stripOf(area, off, { scale, caption: areaText(measure, words) }, scene);
  const belgium = label === undefined ? undefined : { ...placeOf(BELGIUM, outlook)!, label };
  return {
    ...{ outlook, belgium, strip, numbered },
    bubbles: rows.map((row) => separated.find(({ key }) => key === row.key) ?? bubbleOf(row, strip.bubble!)),
    names: namesFor(separated, belgium, frame, scene),
  };
};
