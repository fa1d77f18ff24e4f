/** The strip under a map: what has no place on it, as a bubble of the same scale, and circles that tell the scale. */
import { fontOf, textSize, type Look } from "../look/look.js";
import type { Words } from "../tell/words.js";
import { legendOf, legendStart, mirroredLegend, paintLegend, type Explained, type Legend } from "./area-legend.js";
import type { Box } from "./form.js";
import { balanced, phrased, writeLines } from "./lettering.js";
import { MIDDLE } from "./pen.js";
import type { Disc, Rect } from "../drawing/geometry.js";

/** How the strip is laid out, and what it needs to be painted. */
export interface Strip {
  /** The hairline between map and strip; the narrow strip has none. */
  readonly rule?: number;
  readonly other?: Disc;
  readonly text: { readonly lines: readonly string[]; readonly x: number; readonly align: "left" | "right" };
  readonly middle: number;
  readonly legend?: Legend;
}

/** Width of the legend's caption as a part of its length: in two lines, or in three where there is little room. */
const CAPTIONS = [0.7, 0.45] as const;
const [ABOVE_RULE, BELOW_RULE, NARROW_GAP, EDGE] = [14, 12, 8, 1];

/** Height of the strip for its largest circle. */
export const stripHeight = (largest: number, narrow: boolean): number =>
  Math.ceil((narrow ? NARROW_GAP : ABOVE_RULE + BELOW_RULE) + 2 * (largest + EDGE));

const leadingOf = (look: Look): number => 1.3 * textSize.label(look);

const TO_TEXT = 14;

/** Height of the words beside a bubble of this radius where they have all of the width. */
export const captionHeight = (caption: string, other: number, look: Look, box: Box): number => {
  const measured = (text: string): number => box.measure(text, fontOf(look, textSize.label(look)));
  const left = 2 * other + EDGE + TO_TEXT;
  return balanced(caption, box.width - left, measured).length * leadingOf(look);
};

/**
 * @param room the strip, from the lower edge of the land to the end of the plot
 * @param other radius of the bubble off the map, or undefined where the figure has none
 * @param captions what it stands for, beside the scale and where there is no room for one
 */
export const stripOf = (
  room: Rect,
  other: number | undefined,
  captions: readonly [long: string, short: string],
  explained: Explained,
  narrow: boolean,
  look: Look,
  words: Words,
  box: Box,
): Strip => {
  const largest = (room.height - (narrow ? NARROW_GAP : ABOVE_RULE + BELOW_RULE)) / 2;
  const [right, middle] = [room.x + room.width, room.y + room.height - largest];
  const disc = other === undefined ? undefined : { x: room.x + other + EDGE, y: middle, r: other };
  const bottom = room.y + room.height - EDGE;
  const legends = narrow ? [] : CAPTIONS.map((part) => legendOf(right, bottom, explained, part, look, words, box));
  const textX = disc ? disc.x + disc.r + TO_TEXT : room.x;
  const measured = (text: string): number => box.measure(text, fontOf(look, textSize.label(look)));
  const [long, short] = captions;
  const most = Math.floor((2 * largest) / leadingOf(look));
  const linesBeside = (legend: Legend): readonly string[] | undefined => {
    const space = legendStart(legend, look, box) - 16 - textX;
    const tries = [phrased(long, space, measured), balanced(long, space, measured)];
    return tries.find((lines) => lines.length <= most && lines.every((line) => measured(line) <= space));
  };
  // Too little room for both: the circles give way to the words; the numbers of the list tell the scale.
  const legend = disc ? legends.find(linesBeside) : legends[0];
  const lines = disc ? ((legend && linesBeside(legend)) ?? balanced(short, right - textX, measured)) : [];
  const strip: Strip = {
    ...(narrow ? {} : { rule: Math.round(room.y + ABOVE_RULE) + 0.5 }),
    ...(disc && { other: disc }),
    ...(legend && { legend }),
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
  ...(strip.legend && { legend: mirroredLegend(strip.legend, width) }),
});

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
  ctx.direction = "ltr";
  ctx.font = fontOf(look, size);
  ctx.fillStyle = strip.rule === undefined ? look.color.muted : look.color.ink;
  ctx.textAlign = strip.text.align;
  writeLines(
    ctx,
    strip.text.lines,
    strip.text.x,
    strip.middle - ((strip.text.lines.length - 1) / 2) * leading + MIDDLE * size,
    leading,
  );
  if (strip.legend) paintLegend(ctx, strip.legend, look);
  ctx.restore();
};
