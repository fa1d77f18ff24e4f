/** Whether a drawing is legible, where letters are so large or the room so small that no form was made for it. */
import type { Drawing, Text } from "./drawing.js";
import { rectsTouch, type Rect } from "./geometry.js";
import { widthOf, type Measure } from "./text.js";

/** The ink of neighbours may touch. */
const TOUCH = 1.5;
/** Of a line's size: how far its letters reach above and below its middle. */
const [ABOVE, BELOW] = [0.4, 0.55];

/** What the ink of a text takes. */
export const inkOf = ({ runs, x, y, align }: Text, measure: Measure): Rect => {
  const width = widthOf(runs, measure);
  const size = Math.max(0, ...runs.map((run) => run.size));
  const left = x - { start: 0, center: width / 2, end: width }[align];
  return { x: left, y: y - ABOVE * size, width, height: (ABOVE + BELOW) * size };
};

export const textsOf = ({ shapes }: Pick<Drawing, "shapes">): readonly Text[] =>
  shapes.filter((shape) => shape.kind === "text" && shape.runs.some(({ text }) => text.trim() !== "")) as Text[];

/**
 * The texts that leave the drawing, and the pairs that lie on each other.
 * @param touch in px: the room beside letters, by which boxes may lie on each other where the letters do not
 */
export const faultsOf = (
  drawing: Drawing,
  measure: Measure,
  touch = TOUCH,
): { cut: Text[]; overlapping: [Text, Text][] } => {
  const { width, height } = drawing;
  const boxes = textsOf(drawing).map((text) => ({ text, ink: inkOf(text, measure) }));
  const isWhole = ({ x, y, width: across, height: down }: Rect): boolean =>
    x >= -touch && y >= -touch && x + across <= width + touch && y + down <= height + touch;
  return {
    cut: boxes.flatMap(({ text, ink }) => (isWhole(ink) ? [] : [text])),
    overlapping: boxes.flatMap(({ text, ink }, index) =>
      boxes
        .slice(index + 1)
        .flatMap((other): [Text, Text][] => (rectsTouch(ink, other.ink, -touch) ? [[text, other.text]] : [])),
    ),
  };
};

export const isLegible = (drawing: Drawing, measure: Measure): boolean => {
  const { cut, overlapping } = faultsOf(drawing, measure);
  return cut.length === 0 && overlapping.length === 0;
};
