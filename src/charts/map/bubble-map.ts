/** Bubbles on a map of the world: the area is the number. What has no place on the map lies off it, at the same scale. */
import type { Mark, Shape } from "../../drawing/drawing.js";
import { boundsOf } from "../../drawing/geometry.js";
import { formOf, isNarrow, type Scene } from "../scene.js";
import type { RowBubble } from "./bubbles.js";
import { heightOf, layoutOf, type MapLayout } from "./layout.js";
import { BELGIUM, belgiumNameShape, nameShapes, numberShapes } from "./names.js";
import { landPath } from "./outlook.js";
import { hairlinesOf } from "./separate-bubbles.js";
import { stripShapes } from "./strip.js";
import { belgiumShapes, bubbleShapes, lineShapes, moveShapes } from "./symbols.js";

/** The world is not mirrored. */
const fixed = <T extends object>(parts: readonly T[]): (T & { readonly fixed: true })[] =>
  parts.map((part) => ({ ...part, fixed: true }));

const isOnMap = ({ tone }: RowBubble): boolean => tone !== "other";

const landShape = ({ outlook }: MapLayout): Shape => ({
  kind: "path",
  d: landPath(outlook),
  scale: outlook.scale,
  x: outlook.left,
  y: outlook.top,
  fill: "land",
  clip: outlook.frame,
});

/** Names, and the lines that lead to them. */
const namedShapes = ({ bubbles, names, belgium }: MapLayout, scene: Scene): Shape[] => [
  ...lineShapes(
    names.flatMap(({ leader }) => (leader ? [leader] : [])),
    "muted",
  ),
  ...names.flatMap((spot) => {
    const bubble = bubbles.find(({ key }) => key === spot.key);
    return bubble ? nameShapes(bubble, spot, scene) : [];
  }),
  ...names.flatMap((spot) => (belgium && spot.key === BELGIUM ? [belgiumNameShape(belgium, spot, scene)] : [])),
];

const markOf = (bubble: RowBubble, measure: string): Mark => ({
  ...{ key: bubble.key, measure, name: bubble.name },
  shape: "circle",
  ...boundsOf(bubble),
});

/** The first measure of a figure whose rows are countries. */
export const bubbleMap = formOf((scene) => {
  const { figure, box } = scene;
  const layout = layoutOf(scene);
  if (!layout) return undefined;
  const { bubbles, belgium, strip, numbered } = layout;
  // Small ones lie on large ones.
  const bySize = [...bubbles].reverse().sort((a, b) => b.r - a.r);
  return {
    ...{ width: box.width, height: box.height },
    shapes: [
      ...fixed([landShape(layout)]),
      ...bySize.flatMap((bubble) => (isOnMap(bubble) ? fixed(bubbleShapes(bubble)) : bubbleShapes(bubble))),
      ...fixed(moveShapes(hairlinesOf(bubbles))),
      ...fixed(belgium ? belgiumShapes(belgium, isNarrow(scene)) : []),
      ...fixed(namedShapes(layout, scene)),
      ...bubbles.flatMap((bubble) => (isOnMap(bubble) || numbered ? [] : numberShapes(bubble, scene))),
      ...stripShapes(strip, scene),
    ],
    marks: bubbles.map((bubble) => {
      const mark = markOf(bubble, figure.measures[0]!.id);
      return isOnMap(bubble) ? { ...mark, fixed: true } : mark;
    }),
  };
}, heightOf);
