import { expect } from "chai";
import "../../src/index.js";
import { paintShapes } from "../../src/drawing/paint-canvas.js";
import { defaultTheme, type Theme } from "../../src/theme/theme.js";
import type { Token } from "../../src/theme/palette.js";
import { emulate, engine } from "../browser.js";
import { becomes, fixture, pageStyle } from "../page.js";
import { all, canvasOf, find, options, pixelAt, pixelOf, rgb } from "../reading.js";

const SIDE = 60;

/** A square of a token's colour, from 10 to 50 each way: dark where its colour lies, light where paper does. */
const square = (token: Token, change: Partial<Theme> = {}, kind: "bar" | "polygon" = "bar") => {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [SIDE, SIDE];
  const ctx = canvas.getContext("2d")!;
  const corners = [[10, 10], [50, 10], [50, 50], [10, 50]].map(([x, y]) => ({ x: x!, y: y! })); // prettier-ignore
  const shape =
    kind === "bar"
      ? ({ kind, x: 10, y: 10, width: 40, height: 40, fill: token } as const)
      : ({ kind, points: corners, fill: token } as const);
  paintShapes(ctx, [shape], { ...defaultTheme(), patterns: true, ...change });
  const { data } = ctx.getImageData(0, 0, SIDE, SIDE);
  const isDark = (x: number, y: number): boolean => {
    const at = 4 * (y * SIDE + x);
    return data[at + 3]! > 128 && data[at]! + data[at + 1]! + data[at + 2]! < 3 * 190;
  };
  const share = (isIn: (x: number, y: number) => boolean): number => {
    let [dark, count] = [0, 0];
    for (let y = 0; y < SIDE; y++)
      for (let x = 0; x < SIDE; x++)
        if (isIn(x, y)) {
          count++;
          if (isDark(x, y)) dark++;
        }
    return dark / count;
  };
  return { ctx, isDark, share };
};

const inside = (x: number, y: number): boolean => x >= 16 && x < 44 && y >= 16 && y < 44;
const outside = (x: number, y: number): boolean => x < 10 || x >= 50 || y < 10 || y >= 50;

describe("patterns", () => {
  for (const [token, low, high] of [
    ["emphasis", 1, 1],
    // Dots of 2 on 6, lines of 2 on 6, a cross of 1.2 on 7: a ninth, a third, about a third of the ground.
    ["series-2", 0.05, 0.2],
    ["series-3", 0.25, 0.42],
    ["series-4", 0.25, 0.42],
    ["series-5", 0.2, 0.5],
    ["not-received", 1, 1],
    ["context", 0, 0],
    ["other", 0, 0],
  ] as const)
    it(`of ${token} lies in its shape and nowhere else`, () => {
      for (const kind of ["bar", "polygon"] as const) {
        const { share, isDark } = square(token, {}, kind);
        expect(share(inside), kind).to.be.within(low, high);
        expect(share(outside), kind).to.equal(0);
        expect(isDark(10, 30), "its edge").to.equal(true);
      }
    });

  it("lines go across, or down", () => {
    const across = square("series-3");
    const row = (y: number): boolean => across.isDark(20, y) && across.isDark(35, y);
    expect([...Array(12).keys()].map((y) => row(20 + y)).filter(Boolean).length).to.be.within(3, 6);
    const down = square("series-4");
    const column = (x: number): boolean => down.isDark(x, 20) && down.isDark(x, 35);
    expect([...Array(12).keys()].map((x) => column(20 + x)).filter(Boolean).length).to.be.within(3, 6);
  });

  it("persons not received are solid, with paper inside the outline", () => {
    const { isDark } = square("not-received");
    expect([isDark(10, 30), isDark(12, 30), isDark(15, 30), isDark(30, 30)]).to.deep.equal([true, false, true, true]);
  });

  it("other is dotted in forced colours, and what is empty is outlined", () => {
    const forced = { forced: true, color: { ...defaultTheme().color, other: "#000000", grid: "#000000" } };
    const { isDark, share } = square("other", forced);
    const edge = [...Array(40).keys()].filter((at) => isDark(11, 10 + at)).length;
    expect(edge).to.be.within(12, 28);
    expect(share(inside)).to.equal(0);
    const track = square("track", forced);
    expect([track.isDark(10, 30), track.isDark(30, 30)]).to.deep.equal([true, false]);
  });

  it("are of the token, not of its colour", () => {
    const same = { ...defaultTheme().color, context: "#000000", emphasis: "#000000", ink: "#000000" };
    expect(square("context", { color: same }).share(inside)).to.equal(0);
    expect(square("emphasis", { color: same }).share(inside)).to.equal(1);
    expect(square("ink", { color: same }).share(inside)).to.equal(1);
  });

  it("leave the context as it was", () => {
    const { ctx } = square("context");
    expect(Object.keys(Object.getOwnPropertyDescriptors(ctx))).to.deep.equal([]);
    expect([ctx.globalAlpha, ctx.getLineDash()]).to.deep.equal([1, []]);
  });
});

const OPERATOR = `<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>`;
const WHITE = rgb("#ffffff");
const PETROL = rgb("#174f6e");
const SLATE = rgb("#72889a");

/** One px inside the left edge of a mark, and its middle. */
const edgeAndMiddle = (chart: Element, index: number): readonly (readonly number[])[] => {
  const { offsetLeft, offsetTop, offsetHeight } = options(chart)[index]!;
  return [pixelAt(chart, offsetLeft + 1, offsetTop + offsetHeight / 2), pixelOf(chart, index)];
};

describe("patterns in a figure", () => {
  it("come with the attribute, and go with it", async () => {
    const chart = await fixture(OPERATOR);
    expect(edgeAndMiddle(chart, 1)).to.deep.equal([SLATE, SLATE]);
    chart.toggleAttribute("patterns", true);
    await becomes(() => edgeAndMiddle(chart, 1), [SLATE, WHITE]);
    expect(edgeAndMiddle(chart, 0)).to.deep.equal([PETROL, PETROL]);
    chart.toggleAttribute("patterns", false);
    await becomes(() => edgeAndMiddle(chart, 1), [SLATE, SLATE]);
  });

  it("are on what is made of elements: cells, bars of a list", async () => {
    const waffle = await fixture(`<fedasil-requests-chart form="waffle" patterns></fedasil-requests-chart>`);
    await becomes(() => getComputedStyle(find(waffle, ".cells .second")).backgroundImage.slice(0, 6), "radial");
    expect(getComputedStyle(find(waffle, ".cells .context")).backgroundColor).to.equal("rgba(0, 0, 0, 0)");
    const map = await fixture(`<fedasil-return-map patterns></fedasil-return-map>`);
    await becomes(
      () => all(map, ".item .bar rect").map((bar) => getComputedStyle(bar).stroke !== "none"),
      [false, ...Array<boolean>(10).fill(true)],
    );
  });

  if (engine === "chromium") {
    /** What a system colour is here; the highlight may be half transparent, and lies on the canvas of the page. */
    const system = (name: string): readonly number[] => {
      const ctx = document.createElement("canvas").getContext("2d")!;
      for (const color of ["Canvas", name]) {
        const probe = document.createElement("i");
        probe.style.cssText = `forced-color-adjust: none; color: ${color}`;
        document.body.append(probe);
        ctx.fillStyle = getComputedStyle(probe).color;
        ctx.fillRect(0, 0, 1, 1);
        probe.remove();
      }
      return [...ctx.getImageData(0, 0, 1, 1).data];
    };

    for (const colorScheme of ["light", "dark"] as const)
      it(`and the system's colours come when they are forced, and go again: ${colorScheme}`, async () => {
        pageStyle(":root { color-scheme: light dark }");
        await emulate({ colorScheme });
        const chart = await fixture(OPERATOR);
        const before = edgeAndMiddle(chart, 1);
        await emulate({ colorScheme, forcedColors: "active" });
        const [text, highlight, canvas] = ["CanvasText", "Highlight", "Canvas"].map(system);
        await becomes(() => edgeAndMiddle(chart, 1), [text!, canvas!]);
        expect(edgeAndMiddle(chart, 0)).to.deep.equal([highlight, highlight]);
        const { offsetLeft, offsetTop, offsetHeight } = options(chart)[7]!;
        const edge = [...Array(Math.floor(offsetHeight)).keys()].map(
          (at) => pixelAt(chart, offsetLeft + 1, offsetTop + at).join() === text!.join(),
        );
        expect(edge.filter(Boolean).length, "other is dotted").to.be.within(offsetHeight * 0.25, offsetHeight * 0.75);
        await emulate({ colorScheme });
        await becomes(() => edgeAndMiddle(chart, 1), before);
      });

    it("ochre is told from all else in forced colours, on the canvas and on elements", async () => {
      await emulate({ forcedColors: "active" });
      const bars = await fixture(`<fedasil-requests-chart form="bar"></fedasil-requests-chart>`);
      const unreceived = (): HTMLElement =>
        options(bars).find(({ ariaLabel }) => ariaLabel?.startsWith("Not received for lack of places"))!;
      await becomes(
        () => {
          const { offsetLeft, offsetTop, offsetHeight } = unreceived();
          return [0, 2, 8].map((x) => pixelAt(bars, offsetLeft + x, offsetTop + offsetHeight / 2).join());
        },
        ["CanvasText", "Canvas", "CanvasText"].map((name) => system(name).join()),
      );
      const waffle = await fixture(`<fedasil-requests-chart form="waffle"></fedasil-requests-chart>`);
      await becomes(() => find(waffle, ".frame").classList.contains("patterned"), true);
      expect(getComputedStyle(find(waffle, ".cells .not-received")).boxShadow.split("inset")).to.have.length(3);
      const looks = ["emphasis", "not-received", "context", "second"].map((name) => {
        const { backgroundColor, backgroundImage, boxShadow } = getComputedStyle(find(waffle, `.cells .${name}`));
        return `${backgroundColor} ${backgroundImage} ${boxShadow}`;
      });
      expect(new Set(looks).size).to.equal(4);
    });

    it("in forced colours a selected bubble has an outline, a pressed button the highlight", async () => {
      await emulate({ forcedColors: "active" });
      const map = await fixture(`<fedasil-return-map></fedasil-return-map>`);
      await becomes(() => find(map, ".frame").classList.contains("patterned"), true);
      const country = find(map, '.list [data-index="3"]');
      country.focus();
      country.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
      country.blur();
      const outlines = (): string[] => all(map, ".mark").map((mark) => getComputedStyle(mark).outlineStyle);
      await becomes(() => outlines().slice(2, 5), ["none", "solid", "none"]);
      const button = find(map, "button[aria-pressed]");
      button.click();
      await becomes(() => getComputedStyle(button).forcedColorAdjust, "none");
    });

    it("more contrast on request: ink for text and marks, told apart by being hollow; a thicker focus", async () => {
      const chart = await fixture(OPERATOR);
      const INK = rgb("#000000");
      await emulate({ contrast: "more" });
      await becomes(() => edgeAndMiddle(chart, 1), [INK, WHITE]);
      expect(edgeAndMiddle(chart, 0)).to.deep.equal([PETROL, PETROL]);
      expect(getComputedStyle(find(chart, ".subheading")).color).to.equal("rgb(0, 0, 0)");
      options(chart)[0]!.focus();
      expect(getComputedStyle(options(chart)[0]!).outlineWidth).to.equal("4px");
      await emulate({ contrast: "less" });
      await becomes(() => edgeAndMiddle(chart, 1), [SLATE, SLATE]);
      expect(getComputedStyle(find(chart, ".subheading")).color).to.equal("rgb(77, 85, 91)");
      expect(canvasOf(chart).width).to.be.greaterThan(0);
    });
  }
});
