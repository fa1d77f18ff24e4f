/** Text on a canvas: runs of different weight on one line, raised letters, a halo of paper where a line is crossed. */
import { fontOf, textSize, type Theme, type Weight } from "../theme/theme.js";

/** A piece of a line, in one font and colour. */
export interface Run {
  readonly text: string;
  readonly font: string;
  readonly color: string;
  /** How far above the line it stands, in px: for the letters of notes. */
  readonly rise?: number;
}

export type Align = "start" | "center" | "end";
type Measure = (text: string, font: string) => number;

/** A run in the label size, unless another is given. */
export const run = (
  theme: Theme,
  text: string,
  color: string,
  weight: Weight = 400,
  size = textSize.label(theme),
): Run => ({
  text,
  color,
  font: fontOf(theme, size, weight),
});

/** The raised letters of notes, a hair away from what they are raised on; nothing for none. */
export const letterRuns = (theme: Theme, letters: string, size = textSize.label(theme)): Run[] =>
  letters
    ? [
        { text: " ", color: theme.color.ink, font: fontOf(theme, 0.45 * size), rise: 0 },
        {
          text: letters,
          color: theme.color.ink,
          font: fontOf(theme, Math.max(12, 0.72 * size), 600),
          rise: 0.24 * size,
        },
      ]
    : [];

export const widthOf = (runs: readonly Run[], measure: Measure): number =>
  runs.reduce((sum, { text, font }) => sum + measure(text, font), 0);

/** A ruler for text: the width of a text in a canvas font. */
export const measureIn =
  (ctx: CanvasRenderingContext2D): Measure =>
  (text, font) => {
    ctx.font = font;
    return ctx.measureText(text).width;
  };

/** Digits and capitals are about 0.7 em high: this far below their middle lies the line they stand on. */
export const MIDDLE = 0.35;

/** The size in px of a canvas font. */
export const sizeOf = (font: string): number => parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? "16");

/** How far letters stand out of the width they are given, as J and f do in some fonts: that much would be cut at an edge. */
const overhang = (ctx: CanvasRenderingContext2D, piece: Run | undefined, edge: "start" | "end"): number => {
  if (!piece) return 0;
  ctx.font = piece.font;
  const ink = ctx.measureText(piece.text);
  return Math.max(0, edge === "start" ? ink.actualBoundingBoxLeft : ink.actualBoundingBoxRight - ink.width);
};

/** Writes runs on one line; `y` is the middle of the line, `x` its start, centre or end. */
export const write = (
  ctx: CanvasRenderingContext2D,
  runs: readonly Run[],
  x: number,
  y: number,
  align: Align = "start",
  halo?: string,
): void => {
  const width = widthOf(runs, measureIn(ctx));
  let left = x - { start: 0, center: width / 2, end: width }[align];
  ctx.save();
  ctx.textAlign = "left";
  ctx.textBaseline = "alphabetic";
  ctx.direction = "ltr";
  if (align === "start") left += overhang(ctx, runs[0], "start");
  if (align === "end") left -= overhang(ctx, runs.at(-1), "end");
  const pieces = runs.map(({ text, font, color, rise = 0 }) => {
    ctx.font = font;
    const piece = { text, font, color, x: left, y: y - rise + MIDDLE * sizeOf(font) };
    left += ctx.measureText(text).width;
    return piece;
  });
  // The whole halo first, so that no run's halo lies on the run before.
  if (halo) {
    ctx.strokeStyle = halo;
    ctx.lineWidth = 4;
    ctx.lineJoin = "round";
    for (const piece of pieces) {
      ctx.font = piece.font;
      ctx.strokeText(piece.text, piece.x, piece.y);
    }
  }
  for (const piece of pieces) {
    ctx.font = piece.font;
    ctx.fillStyle = piece.color;
    ctx.fillText(piece.text, piece.x, piece.y);
  }
  ctx.restore();
};

/** A straight line; half a pixel off, so that a line of one px is one px. */
export const rule = (
  ctx: CanvasRenderingContext2D,
  from: readonly [number, number],
  to: readonly [number, number],
  color: string,
  dash: readonly number[] = [],
  width = 1,
): void => {
  const crisp = (value: number): number => (width % 2 ? Math.round(value) + 0.5 : Math.round(value));
  ctx.save();
  ctx.strokeStyle = color;
  ctx.lineWidth = width;
  ctx.setLineDash([...dash]);
  ctx.beginPath();
  ctx.moveTo(crisp(from[0]), crisp(from[1]));
  ctx.lineTo(crisp(to[0]), crisp(to[1]));
  ctx.stroke();
  ctx.restore();
};

/** Breaks a text into at most as many lines as it needs for a width, at spaces. */
export const wrap = (text: string, width: number, font: string, measure: Measure): string[] =>
  text.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`, font) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
