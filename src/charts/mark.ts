/** The mark of a value: which value it is, and where it lies. */
import type { Mark } from "../drawing/drawing.js";
import type { Rect } from "../drawing/geometry.js";
import type { Measure, Row } from "../figures/figure.js";
import { rowLabel } from "../tell/text.js";
import type { Scene } from "./scene.js";

export const markOf = (
  row: Row,
  measure: Pick<Measure, "id">,
  { words }: Pick<Scene, "words">,
  { x, y, width, height }: Rect,
  more: Pick<Mark, "shape" | "hit"> = {},
): Mark => ({
  ...{ key: row.key, measure: measure.id, name: rowLabel(row, words) },
  ...{ x, y, width, height },
  ...more,
});
