/**
 * Patterns beside colour, for who asks for them and where colours are the system's or tell too little. A form fills its
 * marks as it always does: the context that it draws on knows a mark by its colour, and paints its pattern in its place.
 * All of it is lines, rectangles and clips. 45° stays with what is inexact.
 */
import type { Theme } from "../theme/theme.js";
import { tokens, type Token } from "../theme/palette.js";

export { patternStyles } from "./patterns.styles.js";

type Context = CanvasRenderingContext2D;

interface Pattern {
  /** How much of its colour lies under the lines. */
  readonly tint?: number;
  /** Width in px of the outline, inside the mark; and its dashes. */
  readonly edge?: number;
  readonly dash?: readonly number[];
  /** Inside the outline lies paper, up to so many px from the edge. */
  readonly ring?: number;
  /** Lines across and down: their width, and how far they lie apart. */
  readonly across?: readonly [width: number, apart: number];
  readonly down?: readonly [width: number, apart: number];
  /** Lines are broken into dots as long as they are wide. */
  readonly dots?: true;
}

const HAIRLINE: Pattern = { edge: 1 };

const PATTERNS: { readonly [token in Token]?: Pattern } = {
  emphasis: { tint: 1 },
  "series-2": { edge: 1.5, across: [2, 6], dots: true },
  "series-3": { edge: 1.5, across: [2, 6] },
  "series-4": { edge: 1.5, down: [2, 6] },
  "series-5": { edge: 1.5, across: [1.2, 7], down: [1.2, 7] },
  "not-received": { tint: 1, edge: 1.5, ring: 4 },
  context: { edge: 2 },
  other: { tint: 0.25, edge: 1 },
};

/** Where a tint is the system's colour for text, dots tell "other" from the rest; and what is empty has an outline. */
const FORCED: typeof PATTERNS = { other: { edge: 2, dash: [3, 3] }, track: HAIRLINE, land: HAIRLINE };

const patternOf = (token: Token, { forced }: Theme): Pattern | undefined =>
  (forced ? FORCED[token] : undefined) ?? PATTERNS[token];

const lines = (ctx: Context, { across, down, dots }: Pattern): void => {
  const { width, height } = ctx.canvas;
  const draw = (line: Pattern["across"], most: number, trace: (at: number) => void): void => {
    if (!line) return;
    const [thickness, apart] = line;
    ctx.beginPath();
    for (let at = apart / 2; at < most; at += apart) trace(at);
    ctx.lineWidth = thickness;
    ctx.setLineDash(dots ? [thickness, apart - thickness] : []);
    ctx.stroke();
  };
  draw(across, height, (y) => {
    ctx.moveTo(0, y);
    ctx.lineTo(width, y);
  });
  draw(down, width, (x) => {
    ctx.moveTo(x, 0);
    ctx.lineTo(x, height);
  });
};

/** Fills the path with a pattern. What is faint, as a band is, keeps its density, and has no paper below. */
const fillWith = (ctx: Context, pattern: Pattern, color: string, paper: string): void => {
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
  lines(ctx, pattern);
  ctx.restore();
};

/** The accessor of a browser's context; a writer that keeps plain strings has none, and needs none. */
const fillStyleOf = (ctx: Context): PropertyDescriptor | undefined => {
  let owner: object | null = ctx;
  while (owner && !Object.hasOwn(owner, "fillStyle")) owner = Object.getPrototypeOf(owner) as object | null;
  const found = owner ? Object.getOwnPropertyDescriptor(owner, "fillStyle") : undefined;
  return found?.set && found;
};

const undo = new WeakMap<Context, () => void>();

/**
 * Lends a context what it paints patterns with, or takes it back.
 * @returns the look to draw with: each mark's colour is a string of its own (by the spaces behind it), so that two marks
 *   are told apart that have the same
 */
export const dress = (ctx: Context, theme: Theme): Theme => {
  undo.get(ctx)?.();
  if (!theme.patterns) return theme;
  const { ink, paper, grid } = theme.color;
  const known = new Map<unknown, readonly [Pattern, string]>();
  const color = Object.fromEntries(
    tokens.map((token, index) => {
      const pattern = patternOf(token, theme);
      if (!pattern) return [token, theme.color[token]];
      const own = theme.color[token] + " ".repeat(index + 1);
      known.set(own, [pattern, pattern === HAIRLINE ? grid : theme.color[token]]);
      return [token, own];
    }),
  ) as Theme["color"];
  const native = fillStyleOf(ctx);
  const { fill, fillRect, rect, save, restore } = ctx;
  let style: unknown;
  const kept: unknown[] = [];
  const found = (): readonly [Pattern, string] | undefined => known.get(native ? style : ctx.fillStyle);
  const own: PropertyDescriptorMap = {
    fill: {
      value: (...given: unknown[]): void => {
        const [pattern, painted] = found() ?? [];
        if (pattern) fillWith(ctx, pattern, painted!, paper);
        else (fill as (...given: unknown[]) => void).apply(ctx, given);
      },
    },
    fillRect: {
      value: (...area: [number, number, number, number]): void => {
        const [pattern, painted] = found() ?? [];
        if (!pattern) return fillRect.apply(ctx, area);
        ctx.beginPath();
        ctx.rect(...area);
        fillWith(ctx, pattern, painted!, paper);
      },
    },
    // In whole px, so that outlines are crisp.
    rect: {
      value: (x: number, y: number, width: number, height: number): void => {
        const [left, top] = [Math.round(x), Math.round(y)];
        const across = Math.max(Math.round(x + width) - left, Math.min(1, width));
        rect.call(ctx, left, top, across, Math.max(Math.round(y + height) - top, Math.min(1, height)));
      },
    },
    ...(native && {
      fillStyle: {
        get: () => native.get!.call(ctx) as unknown,
        set: (given: unknown): void => {
          style = given;
          native.set!.call(ctx, given);
        },
      },
      save: {
        value: (): void => {
          kept.push(style);
          save.call(ctx);
        },
      },
      restore: {
        value: (): void => {
          style = kept.pop();
          restore.call(ctx);
        },
      },
    }),
  };
  for (const [name, descriptor] of Object.entries(own))
    Object.defineProperty(ctx, name, { ...descriptor, configurable: true });
  undo.set(ctx, () => {
    for (const name of Object.keys(own)) Reflect.deleteProperty(ctx, name);
    undo.delete(ctx);
  });
  // What is hollow or faint has the page's ink on it.
  return { ...theme, color: { ...color, "on-context": ink, "on-other": ink } };
};
