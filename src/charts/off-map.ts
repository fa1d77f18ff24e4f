/** The strip under a map: what has no place on it, as a bubble of the same scale, and circles that tell the scale. */
import { fontOf, textSize, type Look } from "../look/look.js";
import type { Words } from "../tell/words.js";
import { formatNumber, formatPercent } from "../i18n/format.js";
import type { Box } from "./form.js";
import { balanced, phrased, RISE } from "./lettering.js";
import type { Disc, Rect } from "./plane.js";

/** How the strip is laid out, and what it needs to be painted. */
export interface Strip {
  /** The hairline between map and strip; the narrow strip has none. */
  readonly rule?: number;
  readonly other?: Disc;
  readonly text: { readonly lines: readonly string[]; readonly x: number; readonly align: "left" | "right" };
  readonly middle: number;
  readonly legend?: Legend;
}

interface Legend {
  readonly circles: readonly (Disc & { readonly label: string })[];
  readonly labelsX: number;
  readonly caption: readonly string[];
  readonly captionX: number;
}

/** The scale: radius in px of the square root of a value, and the values whose circles explain it. */
export interface Scale {
  readonly k: number;
  readonly steps: readonly number[];
  readonly percent: boolean;
}

export const radiusOf = (value: number, { k }: Scale): number => k * Math.sqrt(Math.max(0, value));

const [ABOVE_RULE, BELOW_RULE, NARROW_GAP, EDGE] = [14, 12, 8, 1];

/** Height of the strip for its largest circle. */
export const stripHeight = (largest: number, narrow: boolean): number =>
  Math.ceil((narrow ? NARROW_GAP : ABOVE_RULE + BELOW_RULE) + 2 * (largest + EDGE));

const leadingOf = (look: Look): number => 1.3 * textSize.label(look);

const legendOf = (right: number, bottom: number, scale: Scale, look: Look, words: Words, box: Box): Legend => {
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
  const caption = balanced(words.shell.map.area, measured(words.shell.map.area) * 0.7, measured);
  return { circles, caption, labelsX: right - labelsWidth, captionX: x - largest - 10 };
};

const legendStart = ({ caption, captionX }: Legend, look: Look, box: Box): number =>
  captionX - Math.max(...caption.map((line) => box.measure(line, fontOf(look, textSize.axis(look)))));

/**
 * @param room the strip, from the lower edge of the land to the end of the plot
 * @param other radius of the bubble off the map, or undefined where the figure has none
 */
export const stripOf = (
  room: Rect,
  other: number | undefined,
  scale: Scale,
  narrow: boolean,
  look: Look,
  words: Words,
  box: Box,
): Strip => {
  const largest = (room.height - (narrow ? NARROW_GAP : ABOVE_RULE + BELOW_RULE)) / 2;
  const [right, middle] = [room.x + room.width, room.y + room.height - largest];
  const disc = other === undefined ? undefined : { x: room.x + other + EDGE, y: middle, r: other };
  const legend = narrow ? undefined : legendOf(right, room.y + room.height - EDGE, scale, look, words, box);
  const textX = disc ? disc.x + disc.r + 14 : room.x;
  const measured = (text: string): number => box.measure(text, fontOf(look, textSize.label(look)));
  const space = (legend ? legendStart(legend, look, box) - 16 : right) - textX;
  const { offMap, offMapNarrow } = words.shell.map;
  const most = Math.floor((2 * largest) / leadingOf(look));
  const tries = legend ? [phrased(offMap, space, measured), balanced(offMap, space, measured)] : [];
  const beside = tries.find((lines) => lines.length <= most && lines.every((line) => measured(line) <= space));
  // Too little room for both: the circles give way to the words; the numbers of the list tell the scale.
  const roomy = legend !== undefined && (!disc || beside !== undefined);
  const lines = disc ? (beside ?? balanced(offMapNarrow, right - textX, measured)) : [];
  const strip: Strip = {
    ...(narrow ? {} : { rule: Math.round(room.y + ABOVE_RULE) + 0.5 }),
    ...(disc && { other: disc }),
    ...(roomy && { legend }),
    text: { lines, x: textX, align: "left" },
    middle,
  };
  return look.rtl ? mirrored(strip, 2 * room.x + room.width) : strip;
};

/** The same strip for a page that reads from right to left. */
const mirrored = (strip: Strip, width: number): Strip => ({
  ...strip,
  ...(strip.other && { other: { ...strip.other, x: width - strip.other.x } }),
  text: { ...strip.text, x: width - strip.text.x, align: "right" },
  ...(strip.legend && {
    legend: {
      ...strip.legend,
      circles: strip.legend.circles.map((circle) => ({ ...circle, x: width - circle.x })),
      labelsX: width - strip.legend.labelsX,
      captionX: width - strip.legend.captionX,
    },
  }),
});

const lines = (
  ctx: CanvasRenderingContext2D,
  texts: readonly string[],
  x: number,
  first: number,
  leading: number,
): void => texts.forEach((text, i) => ctx.fillText(text, x, first + i * leading));

const paintLegend = (
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
    ctx.fillText(label, labelsX, y - r + RISE * size);
  }
  ctx.textAlign = look.rtl ? "left" : "right";
  const bottom = circles[0]!.y + circles[0]!.r;
  lines(ctx, caption, captionX, bottom - 3 - (caption.length - 1) * 1.25 * size, 1.25 * size);
};

/** Paints everything of the strip but its bubble, which is one of the chart's own. */
export const paintStrip = (ctx: CanvasRenderingContext2D, strip: Strip, width: number, look: Look): void => {
  ctx.save();
  if (strip.rule !== undefined) {
    ctx.strokeStyle = look.color.grid;
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(0, strip.rule);
    ctx.lineTo(width, strip.rule);
    ctx.stroke();
  }
  const size = textSize.label(look);
  const leading = leadingOf(look);
  ctx.textBaseline = "alphabetic";
  ctx.font = fontOf(look, size);
  ctx.fillStyle = strip.rule === undefined ? look.color.muted : look.color.ink;
  ctx.textAlign = strip.text.align;
  lines(
    ctx,
    strip.text.lines,
    strip.text.x,
    strip.middle - ((strip.text.lines.length - 1) / 2) * leading + RISE * size,
    leading,
  );
  if (strip.legend) paintLegend(ctx, strip.legend, look);
  ctx.restore();
};
