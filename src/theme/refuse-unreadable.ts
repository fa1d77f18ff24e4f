/**
 * Contrast is kept whatever a page sets: a colour of its own that cannot be read on its ground is refused, and ours is
 * used in its place. 3 to 1 for marks and the focus ring, 4.5 to 1 for text (WCAG 2).
 */
import { groundFor, luminance, over, ratioOf, type Ground, type Rgba } from "./contrast.js";
import { palettes, type Token } from "./palette.js";

export type Colors = { readonly [token in Token]: string };

/** Which colour did not do: how much contrast it has, how much is needed. */
export interface Refusal {
  readonly token: Token;
  readonly given: string;
  readonly ratio: number;
  readonly needed: number;
}

export interface Judged {
  readonly color: Colors;
  readonly refused: readonly Refusal[];
}

const [MARK, TEXT] = [3, 4.5];

const MARKS = [
  ...(["emphasis", "series-2", "series-3", "series-4", "series-5"] as const),
  ...(["not-received", "context", "other"] as const),
];
/** Where text of ours stands. */
const GROUNDS = ["track", "land", "raised"] as const;

const black = "#000000";

const fromHex = (hex: string): Rgba =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).concat(1) as unknown as Rgba;

/**
 * @param given the colours as the page has them computed
 * @param behind the ground of the page
 * @param read tells any notation as red, green, blue
 */
export const refuseUnreadable = (
  given: Colors,
  behind: string,
  { paper, ownBackground }: Ground,
  read: (color: string) => Rgba | undefined,
): Judged => {
  const ours = palettes[paper];
  const rgba = (color: string): Rgba => (color.startsWith("#") ? fromHex(color) : (read(color) ?? fromHex(black)));
  const color: Record<string, string> = { ...given };
  const refused: Refusal[] = [];
  let ground = rgba(ownBackground ? given.paper : behind);
  const bright = (of: string): number => luminance(over(rgba(of), ground));
  const hold = (token: Token, needed: number, ratio: number, instead: string = ours[token]): void => {
    if (ratio >= needed) return;
    refused.push({ token, given: given[token], ratio, needed });
    color[token] = instead;
  };
  const against = (token: Token, needed: number, ...others: string[]): void =>
    hold(token, needed, Math.min(...others.map((other) => ratioOf(bright(given[token]), bright(other)))));

  // A background of its own has to suit our own set: its weakest mark is what counts.
  if (ownBackground && groundFor(luminance(ground), paper).ownBackground) {
    hold(
      "paper",
      MARK,
      Math.min(...MARKS.map((mark) => ratioOf(luminance(ground), luminance(rgba(ours[mark]))))),
      ours.paper,
    );
    ground = rgba(color["paper"]!);
  }
  const floor = ownBackground ? color["paper"]! : behind;
  against("ink", TEXT, floor);
  const { ink } = color as Colors;
  if (!ownBackground) hold("paper", TEXT, ratioOf(bright(given.paper), bright(ink)), behind);
  for (const token of GROUNDS) against(token, TEXT, ink);
  for (const token of ["muted", "series-2-text"] as const) against(token, TEXT, floor, color["raised"]!);
  for (const token of [...MARKS, "focus"] as const) against(token, MARK, floor);
  // On a mark stands what can be read there, whatever the mark is.
  for (const mark of ["emphasis", "not-received", "context", "other"] as const) {
    const on = `on-${mark}` as const;
    const reads = (text: string): boolean => ratioOf(bright(text), bright(color[mark]!)) >= TEXT;
    color[on] = [given[on], ours.ink, ours.paper, black].find(reads) ?? "#ffffff";
  }
  return { color: color as Colors, refused };
};
