/**
 * How high each figure is: a function of its width alone, the same before and after the element is defined, so that
 * nothing on the page moves. `100%` is the element's width, since padding is measured against it. The first part of
 * each sum is text (it wraps more on a narrow element), the second is the drawing. Both grow with the page's font; `em`
 * is at least 16 px, by `font-size` of what has these paddings.
 */
import { textHeights } from "./text-heights.js";

/**
 * A part of a height: so many em, so many percent of the width; or what is added under, or over, a width, which is in px
 * of a page whose text has 16 px, since a drawing grows with the text in it, and so do the widths at which it changes.
 */
type Term =
  | { readonly em: number }
  | { readonly percent: number }
  | { readonly [side in "under" | "over"]?: number } & { readonly add: Height }; // prettier-ignore
type Height = readonly Term[];

const em = (px: number): string => `${px / 16}em`;

const termCss = (term: Term): string => {
  if ("em" in term) return `${term.em}em`;
  if ("percent" in term) return `${term.percent}%`;
  const { under, over, add } = term;
  const beyond = under === undefined ? `100% - ${em(over!)}` : `${em(under)} - 100%`;
  return `clamp(0px,(${beyond})*999,${css(add)})`;
};

/** A sum of lengths, for `calc()`. */
const css = (height: Height): string => height.map(termCss).join(" + ").replaceAll("+ -", "- ");

/** In halves of an em: each digit is paid by every reader. */
const rounded = (px: number): Term => ({ em: (8 * Math.ceil(px / 8)) / 16 });

const under = (width: number, ...add: Height): Term => ({ under: width, add });
const percent = (share: number): Term => ({ percent: share });

/** Height in px, as above, of a drawing, and what it needs more under 420 px, where names stand above their marks. */
const px = (height: number, narrow = 0): Height => [rounded(height), ...(narrow ? [under(420, rounded(narrow))] : [])];

/** Height in em of what is made of text, and what it needs more under each width. */
const text = (height: number, ...steps: readonly (readonly [width: number, ...more: Height])[]): Height => [
  { em: height },
  ...steps.map(([width, ...more]) => under(width, ...more)),
];

/** Rows of bars. */
const rows = (count: number, more = 0): Height => px(35 * count + more, 12 * count);

const BAR = 2.5;
const lines = (count: number, more = 0): Term => ({ em: Math.round(12 * count + 10 * more) / 10 });

/** A bar, and so many lines of names above it; under so many em, so many more; in px, as above, what else is under 420. */
interface Bar {
  readonly lines: number;
  readonly steps?: readonly (readonly [width: number, more: number])[];
  readonly narrow?: number;
}

/** @param least in em: narrower bars are those of large text, and of these the page is told less */
const barHeight = ({ lines: count, steps = [], narrow }: Bar, least = 0): Height => [
  lines(count, BAR),
  ...steps.filter(([width]) => width >= least).map(([width, more]) => under(16 * width, lines(more))),
  ...(narrow ? [under(420, rounded(narrow))] : []),
];

/**
 * The list stands beside the map over 760 px (a sum changes within a third of a px, so that 760 itself is clear of it),
 * below it in two columns from 420, in one under that.
 */
const MAP: Height = [percent(36), ...px(95), under(760.8, ...px(224), percent(18)), under(420, ...px(224))];
/** Origins are seen from closer: their view is higher. */
const ORIGINS: Height = [
  percent(41),
  ...px(95),
  under(760.8, ...px(195), percent(20)),
  under(420, ...px(192), percent(5)),
];
/** An eleventh country is one more row. */
const SUPPORT: Height = [...MAP, ...px(64)];

/** Figures of one bar. It is as high as it is: what the text of one language leaves over stays below everything. */
const BARS: { readonly [figure: string]: Bar } = {
  "residents-by-household": {
    lines: 2,
    steps: [
      [44, 1.25],
      [18, 1],
      [16, 1],
    ],
    narrow: 95,
  },
  "residents-by-status": { lines: 2, steps: [[12, 2]] },
  "residents-by-sex": { lines: 1 },
  "residents-by-age": { lines: 1, steps: [[12, 1]] },
  "minors-by-age": {
    lines: 2,
    steps: [
      [38, 0.25],
      [28, 1],
      [14, 1],
      [10, 1],
    ],
  },
  "minors-by-sex": { lines: 1, steps: [[30, 1]] },
  "returns-by-status": {
    lines: 3,
    steps: [
      [34, 0.25],
      [20, 1],
      [18, 1],
      [12, 1],
    ],
  },
  "returns-by-household": {
    lines: 2.6,
    steps: [
      [26, 1],
      [20, 1],
      [16, 1],
    ],
  },
  "returns-by-age": { lines: 2, steps: [[22, 1]], narrow: 100 },
  "returns-by-sex": { lines: 1 },
};

/** Figure, or `FIGURE.form-FORM` where a form other than the first needs another room → height of its drawing. */
const DRAWINGS: { readonly [figure: string]: Height } = {
  "applications-by-year": px(240),
  "requests-by-outcome": [...px(416), { over: 760, add: [rounded(30)] }],
  "requests-by-outcome.form-waffle": text(16.5, [560, { em: 14 }]),
  "network-by-year": px(420),
  "capacity-by-type": px(300),
  "capacity-by-operator": px(330, 90),
  "capacity-by-year": px(340),
  "capacity-in-2023": px(430, 60),
  "capacity-change": px(300),
  "residents-by-nationality": px(352),
  "residents-by-nationality.form-map": ORIGINS,
  "minors-capacity-by-phase": px(290, 40),
  "minors-capacity-by-year": px(280, 40),
  "minors-inflow-by-year": px(260),
  "minors-by-nationality": px(270),
  "resettlement-by-route": px(384),
  "resettlement-by-year": px(240),
  "resettlement-by-household": rows(4, 10),
  "resettlement-by-reception": px(88),
  "resettlement-pledge": px(88),
  "returns-by-destination": MAP,
  "returns-by-destination.form-bar": rows(12, 30),
  "returns-with-support": px(490, 205),
  "returns-with-support.form-map": SUPPORT,
  "returns-by-year": px(240),
  "protection-certificates": text(12, [560, { em: 7 }]),
  "key-figures": text(
    16,
    [900.8, { em: 10 }],
    [760.8, { em: 6.5 }],
    [520, { em: 2.5 }],
    [360, { em: 18.5 }, percent(-66)],
  ),
  "requests-by-outcome.form-bar": px(384, 50),
};

export const barIds: readonly string[] = Object.keys(BARS);

export const heightIds: readonly string[] = [...Object.keys(DRAWINGS), ...barIds];

const within = (height: Height): string => css(height).replaceAll("100%", "100cqi");

/** A CSS length for the bar itself, inside the container of the figure. */
export const barHeightOf = (id: string): string => `calc(${within(barHeight(BARS[id]!))})`;

/** Those whose drawing has a height of its own: that of a map follows its width, and is bound from above. */
export const drawnIds: readonly string[] = Object.keys(DRAWINGS).filter((id) => !("percent" in DRAWINGS[id]![0]!));

/**
 * A CSS length below which no drawing is pressed by text that is higher than was foreseen, as in very large letters; a
 * little less than its height, so that a line more in an unusual font moves nothing.
 */
export const leastHeightOf = (id: string): string => `calc(0.95*(${within(DRAWINGS[id]!)}))`;

/** A CSS length for `padding-block-end`. */
export const heightOf = (id: string): string => {
  const drawing = DRAWINGS[id] ?? (BARS[id] && barHeight(BARS[id], 24));
  return drawing ? `calc(${textHeights[id.split(".")[0]!] ?? "0px"} + ${css(drawing)})` : "0";
};
