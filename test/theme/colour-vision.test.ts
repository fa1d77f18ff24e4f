/**
 * Whether the colours are told apart by readers who see fewer of them: the difference CIEDE2000 after a simulation by
 * the matrices of Machado, Oliveira and Fernandes (2009), at full severity. Expected differences are those of the
 * design, where they were computed on their own.
 */
import { expect } from "chai";
import { palettes, type ColorScheme, type Token } from "../../src/theme/palette.js";

type Three = readonly [number, number, number];
type Matrix = readonly [Three, Three, Three];

const VIEWS = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies { readonly [view: string]: Matrix };
type View = keyof typeof VIEWS;

const times = (matrix: Matrix, [a, b, c]: Three): Three =>
  matrix.map((row) => row[0] * a + row[1] * b + row[2] * c) as unknown as Three;

const linear = (hex: string): Three =>
  [1, 3, 5].map((start) => {
    const c = parseInt(hex.slice(start, start + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as unknown as Three;

const clamp = (rgb: Three): Three => rgb.map((c) => Math.min(1, Math.max(0, c))) as unknown as Three;

/** L, a, b under D65. */
const lab = (rgb: Three): Three => {
  const [x, y, z] = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    rgb,
  );
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27) * (t / 116) + 16 / 116);
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
};

const RAD = Math.PI / 180;
const hueOf = (b: number, a: number): number => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / RAD + 360) % 360);

const ciede2000 = ([l1, a1, b1]: Three, [l2, a2, b2]: Three): number => {
  const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)));
  const [p1, p2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
  const [h1, h2] = [hueOf(b1, p1), hueOf(b2, p2)];
  const far = Math.abs(h2 - h1) > 180;
  const dh = c1 * c2 === 0 ? 0 : far ? (h2 <= h1 ? h2 - h1 + 360 : h2 - h1 - 360) : h2 - h1;
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin((dh / 2) * RAD);
  const l = (l1 + l2) / 2;
  const c = (c1 + c2) / 2;
  const h = c1 * c2 === 0 ? h1 + h2 : far ? (h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2) : (h1 + h2) / 2;
  const cos = (degrees: number): number => Math.cos(degrees * RAD);
  const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const sc = 1 + 0.045 * c;
  const sh = 1 + 0.015 * c * t;
  const turn = 60 * Math.exp(-(((h - 275) / 25) ** 2));
  const rt = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(turn * RAD);
  const [dl, dc, dhh] = [(l2 - l1) / sl, (c2 - c1) / sc, dH / sh];
  return Math.sqrt(dl ** 2 + dc ** 2 + dhh ** 2 + rt * dc * dhh);
};

const difference = (paper: ColorScheme, one: Token, other: Token, view: View): number => {
  const [a, b] = [one, other].map((token) => lab(clamp(times(VIEWS[view], linear(palettes[paper][token])))));
  return ciede2000(a!, b!);
};

const SERIES: readonly Token[] = ["emphasis", "series-2", "series-3", "series-4", "series-5", "not-received"];

describe("theme: colour vision", () => {
  it("computes CIEDE2000 as its authors do", () => {
    // Three of the pairs that Sharma, Wu and Dalal published with the formula.
    expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).to.be.closeTo(2.0425, 1e-4);
    expect(ciede2000([50, 2.5, 0], [73, 25, -18])).to.be.closeTo(27.1492, 1e-4);
    expect(ciede2000([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).to.be.closeTo(0.9082, 1e-4);
  });

  const EXPECTED: readonly (readonly [Token, Token, ColorScheme, readonly [number, number, number, number]])[] = [
    ["emphasis", "context", "light", [23.1, 22.5, 23.5, 22.1]],
    ["emphasis", "context", "dark", [18.2, 19, 17.9, 19.7]],
    ["emphasis", "not-received", "light", [44.1, 41.8, 48.2, 47.3]],
    ["emphasis", "not-received", "dark", [50.9, 47.1, 50, 42.4]],
    ["context", "other", "light", [14.9, 13.6, 15.3, 20.3]],
    ["context", "other", "dark", [15.5, 13.9, 16.1, 20.4]],
  ];
  for (const [one, other, paper, expected] of EXPECTED)
    it(`${one} against ${other}, ${paper}: ${expected.join(", ")}`, () => {
      for (const [index, view] of (["normal", "protan", "deutan", "tritan"] as const).entries())
        expect(difference(paper, one, other, view), view).to.be.closeTo(expected[index]!, 0.15);
    });

  for (const paper of ["light", "dark"] as const)
    it(`any two series differ by 10 or more, however they are seen, ${paper}`, () => {
      for (const view of Object.keys(VIEWS) as View[])
        for (const [index, one] of SERIES.entries())
          for (const other of [...SERIES.slice(index + 1), "other"] as Token[])
            expect(difference(paper, one, other, view), `${one} ${other} ${view}`).to.be.at.least(10);
    });
});
