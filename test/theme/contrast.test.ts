import { expect } from "chai";
import { groundFor, luminance, parseComputed, type Rgba } from "../../src/theme/contrast.js";
import { palettes, type ColorScheme, type Token } from "../../src/theme/palette.js";

const fromHex = (hex: string): Rgba => [
  ...([1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16) / 255) as [number, number, number]),
  1,
];

/** WCAG 2's own formula, on its own luminance: not the library's. */
const ratio = (a: string, b: string): number => {
  const bright = (hex: string): number => {
    const [r, g, b] = fromHex(hex).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [high, low] = [bright(a), bright(b)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
};

const GROUNDS: { readonly [paper in ColorScheme]: readonly string[] } = {
  light: ["#ffffff", "#f5f5f5", "#ffe9a8"],
  dark: ["#121212"],
};
const MARKS: readonly Token[] = [
  "emphasis",
  "series-2",
  "series-3",
  "series-4",
  "series-5",
  "not-received",
  "context",
  "other",
];
const TEXTS: readonly Token[] = ["ink", "muted", "series-2-text"];

describe("theme: contrast", () => {
  for (const paper of ["light", "dark"] as const)
    for (const ground of GROUNDS[paper]) {
      it(`${paper} marks have 3:1 on ${ground}, text and focus 4.5:1`, () => {
        for (const token of MARKS) expect(ratio(palettes[paper][token], ground), token).to.be.at.least(3);
        for (const token of [...TEXTS, "focus"] as const)
          expect(ratio(palettes[paper][token], ground), token).to.be.at.least(4.5);
      });
    }

  it("text on a mark and in the tooltip has 4.5:1", () => {
    for (const palette of Object.values(palettes)) {
      for (const mark of ["emphasis", "not-received", "context", "other"] as const)
        expect(ratio(palette[`on-${mark}`], palette[mark]), mark).to.be.at.least(4.5);
      for (const text of TEXTS) expect(ratio(palette[text], palette.raised), text).to.be.at.least(4.5);
    }
  });

  it("where there are no colours, what is named is told from the rest, and persons not received from both", () => {
    for (const palette of Object.values(palettes)) {
      expect(ratio(palette.emphasis, palette.context)).to.be.at.least(1.7);
      expect(ratio(palette.emphasis, palette["series-2"])).to.be.at.least(2);
      expect(ratio(palette["not-received"], palette.emphasis)).to.be.at.least(1.35);
      expect(ratio(palette["not-received"], palette.context)).to.be.at.least(1.3);
    }
  });

  it("has the luminance of WCAG 2: black 0, white 1, a grey of 119 a little under a fifth", () => {
    expect(luminance([0, 0, 0, 1])).to.equal(0);
    expect(luminance([1, 1, 1, 1])).to.be.closeTo(1, 1e-9);
    expect(luminance(fromHex("#777777"))).to.be.closeTo(0.1845, 0.0005);
    expect(luminance(fromHex("#ffe9a8"))).to.be.closeTo(0.821, 0.005);
  });

  it("chooses the set that holds, or a background of our own where none does", () => {
    const chosen = (luminance: number, theme: ColorScheme | "auto" = "auto"): string => {
      const { paper, ownBackground } = groundFor(luminance, theme);
      return ownBackground ? `${paper} with its own` : paper;
    };
    expect([1, 0.82, 0.81, 0.19, 0.17, 0.025, 0.024, 0].map((value) => chosen(value))).to.deep.equal([
      ...["light", "light", "light with its own", "light with its own"],
      ...["dark with its own", "dark with its own", "dark", "dark"],
    ]);
    expect([chosen(1, "dark"), chosen(0, "light"), chosen(1, "light"), chosen(0, "dark")]).to.deep.equal([
      ...["dark with its own", "light with its own", "light", "dark"],
    ]);
  });

  it("never uses a set on a ground on which one of its marks has less than 3:1", () => {
    for (let grey = 0; grey < 256; grey++) {
      const hex = `#${grey.toString(16).padStart(2, "0").repeat(3)}`;
      const { paper, ownBackground } = groundFor(luminance(fromHex(hex)), "auto");
      if (ownBackground) continue;
      for (const token of MARKS) expect(ratio(palettes[paper][token], hex), `${token} on ${hex}`).to.be.at.least(3);
    }
  });

  it("reads what browsers compute, and nothing else", () => {
    expect(parseComputed("rgb(255, 0, 51)")).to.deep.equal([1, 0, 0.2, 1]);
    expect(parseComputed("rgba(0, 0, 0, 0.5)")).to.deep.equal([0, 0, 0, 0.5]);
    expect(parseComputed("rgb(0 51 255 / 0.25)")).to.deep.equal([0, 0.2, 1, 0.25]);
    expect(parseComputed("color(srgb 1 0.5 none)")).to.deep.equal([1, 0.5, 0, 1]);
    for (const other of ["oklch(0.5 0 0)", "color(display-p3 1 0 0)", "red", "", "rgb(a, b, c)"])
      expect(parseComputed(other), other).to.equal(undefined);
  });
});
