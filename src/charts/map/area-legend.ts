/** The legend of a bubble map: nested circles say which area stands for which number. */
import type { Shape } from "../../drawing/drawing.js";
import type { Disc } from "../../drawing/geometry.js";
import { line, ring, text } from "../../drawing/shapes.js";
import { balanced, MIDDLE, run, textSize } from "../../drawing/text.js";
import type { Measure } from "../../figures/figure.js";
import { formatNumber, formatPercent } from "../../i18n/format.js";
import { labelOf } from "../../tell/text.js";
import type { Words } from "../../tell/words.js";
import type { Scene } from "../scene.js";

/** The scale: radius in px of the square root of a value, and the values whose circles explain it. */
export interface Scale {
  readonly k: number;
  readonly steps: readonly number[];
  readonly percent: boolean;
}

export const radiusOf = (value: number, { k }: Scale): number => k * Math.sqrt(Math.max(0, value));

/** What an area stands for: the figure's own words, or those of its unit. */
export const areaText = (measure: Measure, words: Words): string =>
  labelOf("area", measure, words) ?? words.shell.map.area[measure.unit === "percent" ? "percent" : "persons"];

/** A scale, and what its areas stand for. */
export interface Explained {
  readonly scale: Scale;
  readonly caption: string;
}

/** Circles of the scale's steps on one common ground, a number at the top of each. */
export interface Legend {
  readonly circles: readonly (Disc & { readonly label: string })[];
  readonly labelsX: number;
  readonly caption: readonly string[];
  /** Where the lines of the caption end. */
  readonly captionX: number;
  /** Where the longest of them begins. */
  readonly start: number;
}

/**
 * @param right, bottom the corner in which it stands
 * @param part width of the caption as a part of its length
 */
export const legendOf = (
  [right, bottom]: readonly [number, number],
  { scale, caption: says }: Explained,
  part: number,
  { theme, words, box }: Scene,
): Legend => {
  const measured = (label: string): number => box.measure(label, textSize.axis(theme), 400);
  const format = scale.percent ? formatPercent : formatNumber;
  const labels = scale.steps.map((step) => format(step, words.language));
  const labelsX = right - Math.max(...labels.map(measured));
  const largest = radiusOf(scale.steps[0]!, scale);
  const x = labelsX - 14 - largest;
  const circles = scale.steps.map((step, index) => {
    const r = radiusOf(step, scale);
    return { x, y: bottom - r, r, label: labels[index]! };
  });
  // In large letters a number would lie on the one above it.
  const apart = (a: Disc, b: Disc): boolean => b.y - b.r - (a.y - a.r) >= 0.85 * textSize.axis(theme);
  const shown = circles.filter((circle, index) => index === 0 || apart(circles[index - 1]!, circle));
  const caption = balanced(says, measured(says) * part, measured);
  const captionX = x - largest - 10;
  return { circles: shown, caption, labelsX, captionX, start: captionX - Math.max(...caption.map(measured)) };
};

export const legendShapes = ({ circles, labelsX, caption, captionX }: Legend, { theme }: Scene): Shape[] => {
  const size = textSize.axis(theme);
  const leading = 1.25 * size;
  const bottom = circles[0]!.y + circles[0]!.r;
  // The last line stands on the ground of the circles.
  const last = bottom - 3 - MIDDLE * size;
  return [
    ...circles.flatMap(({ x, y, r, label }): Shape[] => {
      const [top, leader] = [y - r, y - r + 0.5];
      return [
        ring({ x, y }, r - 0.5, { color: "muted" }),
        line([[x, leader], [labelsX - 4, leader]], "muted", { dash: [1, 2.5], exact: true }), // prettier-ignore
        text([run(label, size, "muted")], labelsX, top),
      ];
    }),
    ...caption.map((says, index) =>
      text([run(says, size, "muted")], captionX, last - (caption.length - 1 - index) * leading, "end"),
    ),
  ];
};
