import { expect } from "chai";
import "../../src/index.js";
import { becomes, fixture, frames, pageStyle, takeConsole, waitUntil } from "../page.js";
import { chartOf, find, options, pixelAt, pixelOf, rgb } from "../reading.js";

const GROUNDS = [
  ["#ffffff", "#16191c"],
  ["#f5f5f5", "#16191c"],
  ["#ffe9a8", "#16191c"],
  ["#121212", "#ececec"],
] as const;

const MARKS = [
  ...["emphasis", "series-2", "series-3", "series-4", "series-5", "not-received", "context", "other", "focus"],
] as const;
const TEXTS = ["ink", "muted", "series-2-text"] as const;
const OPERATOR = `<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>`;

type Pixel = readonly number[];

/** WCAG 2's own formula: not the library's. */
const ratio = (a: Pixel, b: Pixel): number => {
  const bright = (pixel: Pixel): number => {
    const [r, g, b] = pixel
      .slice(0, 3)
      .map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [high, low] = [bright(a), bright(b)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
};

/** Any colour as the pixel that it paints, on a ground where it is not opaque. */
const painted = (css: string, ground = css): Pixel => {
  const ctx = document.createElement("canvas").getContext("2d")!;
  for (const color of [ground, css]) {
    ctx.fillStyle = color;
    ctx.fillRect(0, 0, 1, 1);
  }
  return [...ctx.getImageData(0, 0, 1, 1).data];
};

/** A token as the text and the lines of the figure have it. */
const token = (chart: Element, name: string, ground?: string): Pixel => {
  const probe = document.createElement("i");
  probe.style.color = `var(--_${name})`;
  find(chart, ".body").append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return painted(color, ground);
};

const onGround = (ground: string, ink: string, more = ""): Promise<Element> =>
  fixture(`<div style="background: ${ground}; color: ${ink}; ${more}">${OPERATOR}</div>`);

const warnings = async (count: number): Promise<readonly string[]> => {
  const told: string[] = [];
  await waitUntil(() => told.push(...takeConsole()) && told.length >= count, `${count} warnings`).catch(
    () => undefined,
  );
  return told;
};

describe("contrast: our own colours", () => {
  for (const [ground, ink] of GROUNDS)
    it(`marks have 3:1 and words 4.5:1 on ${ground}, in the text and on the canvas`, async () => {
      const chart = await onGround(ground, ink);
      const behind = painted(ground);
      for (const name of MARKS) expect(ratio(token(chart, name), behind), name).to.be.at.least(3);
      for (const name of TEXTS) expect(ratio(token(chart, name), behind), name).to.be.at.least(4.5);
      for (const name of ["track", "land", "raised"])
        expect(ratio(token(chart, "ink"), token(chart, name, ground)), `ink on ${name}`).to.be.at.least(4.5);
      for (const name of ["emphasis", "not-received", "context", "other"])
        expect(ratio(token(chart, `on-${name}`), token(chart, name)), `on ${name}`).to.be.at.least(4.5);
      expect([0, 1, 7].map((index) => pixelOf(chart, index))).to.deep.equal(
        ["emphasis", "context", "other"].map((name) => token(chart, name)),
      );
      for (const part of [".heading", ".subheading", ".notes", ".source"])
        expect(ratio(painted(getComputedStyle(find(chart, part)).color), behind), part).to.be.at.least(4.5);
    });
});

describe("contrast: colours of the page", () => {
  /** A colour in any notation that fails on the ground; and one that does, with the pixel that it is. */
  const OWN = [
    ["#ffffff", "oklch(0.8 0.1 90)", "oklch(0.45 0.1 250)"],
    ["#f5f5f5", "hsl(0 0% 59%)", "hsl(0 0% 50%)"],
    ["#ffe9a8", "rgb(200 150 60)", "rebeccapurple"],
    ["#121212", "color(display-p3 0.25 0.25 0.3)", "color-mix(in srgb, #ffffff 80%, #0000ff)"],
  ] as const;

  for (const [index, [ground, fails, holds]] of OWN.entries()) {
    const ink = GROUNDS[index]![1];

    it(`${fails} is refused on ${ground} for every mark, and said so once`, async () => {
      const own = await onGround(ground, ink);
      const ours = MARKS.map((name) => token(own, name));
      const drawn = [0, 1, 7].map((mark) => pixelOf(own, mark));
      own.parentElement!.remove();
      const chart = await onGround(ground, ink, MARKS.map((name) => `--fedasil-${name}: ${fails}`).join(";"));
      expect(MARKS.map((name) => token(chart, name))).to.deep.equal(ours);
      expect([0, 1, 7].map((mark) => pixelOf(chart, mark))).to.deep.equal(drawn);
      const told = await warnings(MARKS.length);
      expect(told).to.have.length(MARKS.length);
      MARKS.forEach((name) => {
        const line = told.find((one) => one.includes(`--fedasil-${name} (`))!;
        const measured = ratio(painted(fails), painted(ground));
        expect(Number(/contrast of ([\d.]+) to 1/.exec(line)![1]), line).to.be.closeTo(measured, 0.03);
        expect(line).to.include("where 3 to 1 is needed");
      });
      chart.parentElement!.classList.add("changed");
      await frames(5);
    });

    it(`${holds} is used on ${ground}`, async () => {
      const chart = await onGround(ground, ink, MARKS.map((name) => `--fedasil-${name}: ${holds}`).join(";"));
      const wanted = painted(holds);
      for (const pixel of [...MARKS.map((name) => token(chart, name)), pixelOf(chart, 0), pixelOf(chart, 7)])
        pixel.forEach((value, channel) => expect(value).to.be.closeTo(wanted[channel]!, 1));
    });
  }

  it("words need more: what does for a mark is refused for them", async () => {
    // #808080 has 3.95:1 on white.
    const chart = await onGround("#ffffff", "#16191c", "--fedasil-context: #808080; --fedasil-muted: #808080");
    expect(pixelOf(chart, 1)).to.deep.equal(rgb("#808080"));
    expect(getComputedStyle(find(chart, ".subheading")).color).to.equal("rgb(77, 85, 91)");
    expect(await warnings(1)).to.deep.equal([
      "warn: <fedasil-capacity-chart> does without --fedasil-muted (rgb(128, 128, 128)), which has a contrast of 3.94 to 1 where 4.5 to 1 is needed.",
    ]);
  });

  it("the page's own text colour is held to the same", async () => {
    const chart = await onGround("#ffffff", "#999999");
    expect(getComputedStyle(find(chart, ".heading")).color).to.equal("rgb(22, 25, 28)");
    expect((await warnings(1))[0]).to.include("the page's text colour (rgb(153, 153, 153))");
  });

  it("is judged again when the page mends it, and when the ground changes", async () => {
    const chart = await onGround("#ffffff", "#16191c", "--fedasil-emphasis: #ffcc00");
    const box = chart.parentElement!;
    expect(pixelOf(chart, 0)).to.deep.equal(rgb("#174f6e"));
    box.style.setProperty("--fedasil-emphasis", "#aa0000");
    await becomes(() => pixelOf(chart, 0), rgb("#aa0000"));
    box.style.setProperty("--fedasil-emphasis", "#ffcc00");
    await becomes(() => pixelOf(chart, 0), rgb("#174f6e"));
    box.style.background = "#121212";
    box.style.color = "#ececec";
    await becomes(() => pixelOf(chart, 0), rgb("#ffcc00"));
    takeConsole();
  });

  it("nobody is warned of what a page passes through", async () => {
    pageStyle(`body { background: #fff; color: #111 } .dusk { color: #eee }
      .night { background: #121212; color: #eee }`);
    const chart = await fixture(`<div style="--fedasil-context: #808080">${OPERATOR}</div>`);
    // What is to be said a while later is kept until the page has come to rest.
    const later: (() => void)[] = [];
    const { setTimeout } = globalThis;
    globalThis.setTimeout = ((work: (...args: unknown[]) => void, _: number, ...args: unknown[]) =>
      later.push(() => work(...args))) as never;
    try {
      document.body.className = "dusk";
      await waitUntil(() => later.length > 0, "a colour to be refused");
      document.body.className = "night";
      await becomes(() => find(chart, ".frame").classList.contains("dark"), true);
      await chart.updateComplete;
    } finally {
      globalThis.setTimeout = setTimeout;
    }
    for (const say of later) say();
    expect(takeConsole()).to.deep.equal([]);
  });

  it("a number on a mark of the page's own is written in what can be read on it", async () => {
    const bar = await fixture(
      `<div style="--fedasil-emphasis: #ff5500"><fedasil-residents-chart by="sex"></fedasil-residents-chart></div>`,
    );
    const index = options(bar).findIndex(({ ariaLabel }) => ariaLabel?.startsWith("Women"));
    expect(pixelOf(bar, index)).to.deep.equal(rgb("#ff5500"));
    const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = options(bar)[index]!;
    const darkest = Math.min(
      ...[...Array(60).keys()].flatMap((x) =>
        [...Array(offsetHeight).keys()].map((y) => {
          const [r, g, b] = pixelAt(bar, offsetLeft + Math.min(x, offsetWidth - 2), offsetTop + y);
          return r! + g! + b!;
        }),
      ),
    );
    // Ink, not white: its strokes are the darkest pixels of the mark.
    expect(darkest).to.be.lessThan(200);
    expect(chartOf(bar).width).to.be.greaterThan(0);
  });
});
