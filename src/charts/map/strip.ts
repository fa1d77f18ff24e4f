/** The strip under a map: what has no place on it, as a bubble of the same scale, and circles that tell the scale. */
import type { Shape } from "../../drawing/drawing.js";
import type { Disc, Rect } from "../../drawing/geometry.js";
import { line, text } from "../../drawing/shapes.js";
import { balanced, brokenAtPauses, run, textSize } from "../../drawing/text.js";
import { isNarrow, type Scene, type Theme } from "../scene.js";
import { legendOf, legendShapes, type Explained, type Legend } from "./area-legend.js";

/** What lies off the map: radius of its bubble, and what it stands for beside the scale and where there is no room for one. */
export interface OffMap {
  readonly r: number;
  readonly captions: readonly [long: string, short: string];
}

/** How the strip is laid out. */
export interface Strip {
  /** The hairline between map and strip; the narrow strip has none. */
  readonly hairline?: number;
  readonly bubble?: Disc;
  readonly lines: readonly string[];
  readonly textX: number;
  readonly middle: number;
  readonly legend?: Legend;
}

/** Width of the legend's caption as a part of its length: in two lines, or in three where there is little room. */
const CAPTIONS = [0.7, 0.45] as const;
const [ABOVE_LINE, BELOW_LINE, NARROW_GAP, EDGE] = [14, 12, 8, 1];
const [TO_TEXT, TO_LEGEND] = [14, 16];

const around = (narrow: boolean): number => (narrow ? NARROW_GAP : ABOVE_LINE + BELOW_LINE);

/** Height of the strip for its largest circle. */
export const stripHeight = (largest: number, narrow: boolean): number =>
  Math.ceil(around(narrow) + 2 * (largest + EDGE));

const leadingOf = (theme: Theme): number => 1.3 * textSize.label(theme);

const ruler =
  ({ theme, box }: Scene) =>
  (says: string): number =>
    box.measure(says, textSize.label(theme), 400);

/** Height of the words beside a bubble where they have all of the width. */
export const captionHeight = ({ r, captions: [, short] }: OffMap, scene: Scene): number => {
  const left = 2 * r + EDGE + TO_TEXT;
  return balanced(short, scene.box.width - left, ruler(scene)).length * leadingOf(scene.theme);
};

/** @param room the strip, from the lower edge of the land to the end of the plot */
export const stripOf = (room: Rect, off: OffMap | undefined, explained: Explained, scene: Scene): Strip => {
  const narrow = isNarrow(scene);
  const largest = (room.height - around(narrow)) / 2;
  const [right, bottom] = [room.x + room.width, room.y + room.height];
  const middle = bottom - largest;
  const bubble = off && { x: room.x + off.r + EDGE, y: middle, r: off.r };
  const textX = bubble ? bubble.x + bubble.r + TO_TEXT : room.x;
  const legends = narrow ? [] : CAPTIONS.map((part) => legendOf([right, bottom - EDGE], explained, part, scene));
  const measured = ruler(scene);
  const linesBeside = ({ start }: Legend): readonly string[] | undefined => {
    const space = start - TO_LEGEND - textX;
    const most = Math.floor((2 * largest) / leadingOf(scene.theme));
    const long = off?.captions[0] ?? "";
    const tries = [brokenAtPauses(long, space, measured), balanced(long, space, measured)];
    return tries.find((lines) => lines.length <= most && lines.every((one) => measured(one) <= space));
  };
  // Too little room for both: the circles give way to the words; the numbers of the list tell the scale.
  const legend = off ? legends.find(linesBeside) : legends[0];
  const lines = off ? ((legend && linesBeside(legend)) ?? balanced(off.captions[1], right - textX, measured)) : [];
  return {
    ...{ lines, textX, middle },
    ...(!narrow && { hairline: Math.round(room.y + ABOVE_LINE) }),
    ...(bubble && { bubble }),
    ...(legend && { legend }),
  };
};

/** Everything of the strip but its bubble, which lies among those of the map. */
export const stripShapes = ({ hairline, lines, textX, middle, legend }: Strip, scene: Scene): Shape[] => {
  const { theme, box } = scene;
  const size = textSize.label(theme);
  const color = hairline === undefined ? "muted" : "ink";
  return [
    ...(hairline === undefined ? [] : [line([[0, hairline], [box.width, hairline]], "grid")]), // prettier-ignore
    ...lines.map((says, index) =>
      text([run(says, size, color)], textX, middle + (index - (lines.length - 1) / 2) * leadingOf(theme)),
    ),
    ...(legend ? legendShapes(legend, scene) : []),
  ];
};
