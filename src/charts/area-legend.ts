/** The scale of a bubble map: a value is an area, and nested circles that say so. */
import type { Measure } from "../figures/figure.js";
import { formatNumber, formatPercent } from "../i18n/format.js";
import { fontOf, textSize, type Look } from "../look/look.js";
import { labelOf } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import type { Box } from "./form.js";
import { balanced, writeLines } from "./lettering.js";
import { MIDDLE } from "./pen.js";
import type { Disc } from "../drawing/geometry.js";

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
  readonly captionX: number;
}

/**
 * @param right, bottom the corner in which it stands
 * @param part width of the caption as a part of its length
 */
export const legendOf = (
  right: number,
  bottom: number,
  { scale, caption: text }: Explained,
  part: number,
  look: Look,
  words: Words,
  box: Box,
): Legend => {
  const size = textSize.axis(look);
  const measured = (text: string): number => box.measure(text, fontOf(look, size));
  const format = scale.percent ? formatPercent : formatNumber;
  const labels = scale.steps.map((step) => format(step, words.language));
  const labelsWidth = Math.max(...labels.map(measured));
  const largest = radiusOf(scale.steps[0]!, scale);
  const x = right - labelsWidth - 14 - largest;
  const circles = scale.steps.map((step, i) => {
    const r = radiusOf(step, scale);
    return { x, y: bottom - r, r, label: labels[i]! };
  });
  const caption = balanced(text, measured(text) * part, measured);
  return { circles, caption, labelsX: right - labelsWidth, captionX: x - largest - 10 };
};

/** Where its leftmost text begins. */
export const legendStart = ({ caption, captionX }: Legend, look: Look, box: Box): number =>
  captionX - Math.max(...caption.map((line) => box.measure(line, fontOf(look, textSize.axis(look)))));

/** The same on the other side of a plot of this width. */
export const mirroredLegend = (legend: Legend, width: number): Legend => ({
  ...legend,
  circles: legend.circles.map((circle) => ({ ...circle, x: width - circle.x })),
  labelsX: width - legend.labelsX,
  captionX: width - legend.captionX,
});

export const paintLegend = (
  ctx: CanvasRenderingContext2D,
  { circles, labelsX, caption, captionX }: Legend,
  look: Look,
): void => {
  const size = textSize.axis(look);
  const sign = look.rtl ? -1 : 1;
  ctx.font = fontOf(look, size);
  ctx.strokeStyle = ctx.fillStyle = look.color.muted;
  ctx.lineWidth = 1;
  for (const { x, y, r, label } of circles) {
    ctx.beginPath();
    ctx.arc(x, y, r - 0.5, 0, 2 * Math.PI);
    ctx.stroke();
    ctx.beginPath();
    ctx.setLineDash([1, 2.5]);
    ctx.moveTo(x, y - r + 0.5);
    ctx.lineTo(labelsX - 4 * sign, y - r + 0.5);
    ctx.stroke();
    ctx.setLineDash([]);
    ctx.textAlign = look.rtl ? "right" : "left";
    ctx.fillText(label, labelsX, y - r + MIDDLE * size);
  }
  ctx.textAlign = look.rtl ? "left" : "right";
  const bottom = circles[0]!.y + circles[0]!.r;
  writeLines(ctx, caption, captionX, bottom - 3 - (caption.length - 1) * 1.25 * size, 1.25 * size);
};
