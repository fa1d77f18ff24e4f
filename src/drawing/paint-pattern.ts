/** Fills the path of a canvas with a pattern. All of it is lines, rectangles and clips. */
import type { Pattern } from "./patterns.js";

type Context = CanvasRenderingContext2D;

const paintLines = (ctx: Context, { across, down, dots }: Pattern): void => {
  const { width, height } = ctx.canvas;
  const paint = (line: Pattern["across"], most: number, trace: (at: number) => void): void => {
    if (!line) return;
    const [thickness, apart] = line;
    ctx.beginPath();
    for (let at = apart / 2; at < most; at += apart) trace(at);
    ctx.lineWidth = thickness;
    ctx.setLineDash(dots ? [thickness, apart - thickness] : []);
    ctx.stroke();
  };
  paint(across, height, (y) => {
    ctx.moveTo(0, y);
    ctx.lineTo(width, y);
  });
  paint(down, width, (x) => {
    ctx.moveTo(x, 0);
    ctx.lineTo(x, height);
  });
};

/** What is faint, as a band is, keeps its density, and has no paper below. */
export const fillWith = (ctx: Context, pattern: Pattern, color: string, paper: string): void => {
  const { tint = 0, edge = 0, ring = 0, dash = [] } = pattern;
  const density = ctx.globalAlpha;
  const faint = density < 0.5;
  const wash = (style: string, alpha: number): void => {
    ctx.globalAlpha = alpha;
    ctx.fillStyle = style;
    ctx.fillRect(0, 0, ctx.canvas.width, ctx.canvas.height);
  };
  const outline = (style: string, width: number): void => {
    ctx.globalAlpha = 1;
    ctx.strokeStyle = style;
    // The outer half is clipped away.
    ctx.lineWidth = 2 * width;
    ctx.stroke();
  };
  ctx.save();
  ctx.clip();
  ctx.setLineDash([]);
  if (!faint) wash(paper, 1);
  if (tint) wash(color, faint ? density : tint);
  if (ring && !faint) outline(paper, ring);
  ctx.setLineDash([...dash]);
  if (edge || faint) outline(color, faint ? 1 : edge);
  paintLines(ctx, pattern);
  ctx.restore();
};
