/** The rows of a dumbbell: two dots and the bar that joins them, or the stripes of what lies between two bounds. */
import type { Shape } from "../../drawing/drawing.js";
import { bar, dot, line, text } from "../../drawing/shapes.js";
import { run, widthOf } from "../../drawing/text.js";
import { BETWEEN, between } from "../../drawing/uncertainty.js";
import { uncertaintyOf } from "../../figures/uncertainty.js";
import type { Value } from "../../figures/figure.js";
import { lowOf } from "../../figures/bounds.js";
import type { Scene } from "../scene.js";
import { DOT, GAP } from "./frame.js";
import type { Layout, Line } from "./layout.js";

const JOIN = 4;
/** Of the ground around a dot. */
const HALO = 1.5;

/** Where the mark of a value lies: a dot, stripes between two bounds, or nothing to be seen. */
export interface Span {
  readonly kind: "dot" | "stripes" | "none";
  readonly from: number;
  readonly to: number;
}

/** A row on its scale. */
export interface Pair {
  readonly line: Line;
  readonly spans: readonly [Span, Span];
  /** Which panel it is in. */
  readonly panel: number;
}

const spanOf = (value: Value | undefined, left: number, scale: number): Span => {
  const uncertainty = uncertaintyOf(value);
  if (uncertainty === "none") return { kind: "none", from: left, to: left + 1 };
  if (uncertainty === "between")
    return { kind: "stripes", from: left + value!.low! * scale, to: left + value!.high! * scale };
  const x = left + (lowOf(value!) ?? 0) * scale;
  return { kind: "dot", from: x - DOT, to: x + DOT };
};

export const pairsOf = ({ panels, left }: Layout): Pair[] =>
  panels.flatMap(({ lines, scale }, panel) =>
    lines.map((one): Pair => {
      const [part, whole] = one.ends;
      return { line: one, panel, spans: [spanOf(part.value, left, scale), spanOf(whole.value, left, scale)] };
    }),
  );

/** The scale of a measure in a panel; `x-values` is that of the first one on the axis. */
export const scaleId = (index: number, panel: number, { panels }: Layout): string =>
  `x-${panel === panels.length - 1 ? "values" : "apart"}${index > 0 ? "-2" : ""}`;

/** What lies under the dots; stripes too, whose end may be where a dot is. */
export const joinShapes = ({ line: { y, ends }, spans, panel }: Pair, { left, panels }: Layout): Shape[] => {
  const [part, whole] = spans;
  const [from, to] = [Math.min(part.to, whole.to) - DOT, Math.max(part.from, whole.from) + DOT];
  const areDots = part.kind === "dot" && whole.kind === "dot";
  return [
    // A scale of its own has no axis: a hairline leads from its zero.
    ...(panel < panels.length - 1 ? [line([[left, y], [part.from, y]], "grid")] : []), // prettier-ignore
    ...(areDots ? [bar({ x: from, y: y - JOIN / 2, width: to - from, height: JOIN }, "context")] : []),
    ...spans.flatMap(({ kind, from: x, to: end }, index) => {
      const area = { x, y: y - BETWEEN.thickness / 2, width: end - x, height: BETWEEN.thickness };
      return kind === "stripes" ? between(area, ends[index]!.color) : [];
    }),
  ];
};

/** The dots of one measure, of the first or of the second, each on some ground of its own. */
export const dotShapes = (pairs: readonly Pair[], index: 0 | 1, layout: Layout): Shape[] => {
  const dots = pairs.filter(({ spans }) => spans[index].kind === "dot");
  const middle = ({ line: { y }, spans }: Pair) => ({ x: (spans[index].from + spans[index].to) / 2, y });
  return [
    ...dots.map((pair) => dot(middle(pair), DOT + HALO, "paper")),
    ...dots.map((pair) => {
      const { value, color } = pair.line.ends[index];
      const datum = { value: lowOf(value!) ?? 0, scale: scaleId(index, pair.panel, layout) };
      return dot(middle(pair), DOT, color, { datum });
    }),
  ];
};

/**
 * The number of the part before its dot, that of the whole after it. Bounds stand after their stripes, since before
 * them is the name; where one has no room between the two marks, both stand behind the pair.
 */
export const numberShapes = (pair: Pair, { left }: Layout, { box }: Scene): Shape[] => {
  const { ends, y } = pair.line;
  const [part, whole] = pair.spans;
  const [first, second] = [ends[0].label, ends[1].label];
  const isDot = part.kind === "dot";
  const width = widthOf(first, box.measure);
  const last = Math.max(part.to, whole.to) + GAP;
  const beside = isDot ? part.from - GAP - width >= left - DOT : part.to + 2 * GAP + width <= whole.from;
  if (!beside) return [text([...first, run(" · ", first[0]!.size, "muted"), ...second], last, y, "start", "paper")];
  return [
    isDot
      ? text(first, part.from - GAP, y, "end", "paper")
      : text(first, part.to + GAP, y, "start", "paper"),
    text(second, last, y, "start", "paper"),
  ]; // prettier-ignore
};
