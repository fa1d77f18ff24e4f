import { expect } from "chai";
import { groundFor, luminance, parseComputed, type Rgba } from "../../src/theme/contrast.js";
import { refuseUnreadable, type Colors } from "../../src/theme/refuse-unreadable.js";
import { palettes, type ColorScheme } from "../../src/theme/palette.js";

const fromHex = (hex: string): Rgba => [
  ...([1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16) / 255) as [number, number, number]),
  1,
];

const judged = (ground: string, change: Partial<Colors> = {}, theme: ColorScheme | "auto" = "auto") => {
  const on = groundFor(luminance(fromHex(ground)), theme);
  const given: Colors = {
    ...palettes[on.paper],
    paper: on.ownBackground ? palettes[on.paper].paper : ground,
    ...change,
  };
  return refuseUnreadable(given, ground, on, parseComputed);
};
const refusals = (...asked: Parameters<typeof judged>): string[] =>
  judged(...asked).refused.map(({ token, ratio, needed }) => `${token} ${ratio.toFixed(2)} of ${needed}`);

describe("theme: colours of a page are judged", () => {
  for (const ground of ["#ffffff", "#f5f5f5", "#ffe9a8", "#121212", "#808080", "#000000"])
    it(`our own are not refused on ${ground}`, () => expect(refusals(ground)).to.deep.equal([]));

  it("a mark has 3:1, a word 4.5:1, or ours takes its place", () => {
    // #949494 has 3.03:1 on white and 2.78:1 on #f5f5f5; #767676 has 4.54:1 and 4.17:1.
    expect(refusals("#ffffff", { emphasis: "#949494", muted: "#767676" })).to.deep.equal([]);
    expect(refusals("#f5f5f5", { emphasis: "#949494", muted: "#767676" })).to.deep.equal([
      "muted 4.17 of 4.5",
      "emphasis 2.78 of 3",
    ]);
    const { color } = judged("#f5f5f5", { emphasis: "#949494", muted: "#767676" });
    expect([color.emphasis, color.muted]).to.deep.equal(["#174f6e", "#4d555b"]);
  });

  it("what is half transparent is judged as it is seen", () => {
    // Half black on white is #808080: 3.95:1.
    expect(refusals("#ffffff", { ink: "rgba(0, 0, 0, 0.5)" })[0]).to.match(/^ink 3\.9/);
    expect(refusals("#ffffff", { context: "rgba(0, 0, 0, 0.5)" })).to.deep.equal([]);
    expect(refusals("#ffffff", { context: "rgba(0, 0, 0, 0.3)" })[0]).to.match(/^context 2\./);
  });

  it("what text stands on has to let it be read", () => {
    const change = { raised: "#222222", track: "#555555", land: "#eeeeee" };
    expect(judged("#ffffff", change).refused.map(({ token }) => token)).to.deep.equal(["track", "raised"]);
    expect(judged("#ffffff", { paper: "#111111" }).color.paper).to.equal("#ffffff");
  });

  it("a background of its own in the page's colour has to suit our set", () => {
    expect(judged("#808080", { paper: "#fff8e1" }).color.paper).to.equal("#fff8e1");
    const { color, refused } = judged("#808080", { paper: "#909090" });
    expect([color.paper, refused.map(({ token }) => token)]).to.deep.equal(["#ffffff", ["paper"]]);
  });

  it("on a mark stands what can be read there", () => {
    const on = (emphasis: string, ground = "#ffffff"): string => judged(ground, { emphasis }).color["on-emphasis"];
    expect([on("#174f6e"), on("#ff5500"), on("#777777"), on("#7b7b7b")]).to.deep.equal([
      // Ours is white: 8.8:1. White on orange has 3.1:1, ink 5.5. White on #777777 has 4.48, ink 3.94: only black has 4.69.
      ...["#ffffff", "#16191c", "#000000", "#000000"],
    ]);
    expect(on("#ffffff", "#121212")).to.equal("#121212");
    expect(on("#536cd3", "#121212")).to.equal("#ffffff");
  });
});
