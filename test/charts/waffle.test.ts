import { setViewport } from "@web/test-runner-commands";
import { expect } from "chai";
import { lostOf, sharesOf } from "../../src/charts/waffle/legend.js";
import "../../src/components/requests-chart.js";
import { ordered } from "../../src/figures/order.js";
import { inShares } from "../../src/figures/share.js";
import { engine, emulate } from "../browser.js";
import { loadFigure } from "../../src/figures/load.js";
import { becomes, fixture, type Fedasil } from "../page.js";
import { all, find, options } from "../reading.js";

const VIEW = { emphasis: ["allocated"], notReceived: ["waiting-list"] };

const waffle = async (attributes = "", place: Parameters<typeof fixture>[1] = {}): Promise<Fedasil> => {
  const element = await fixture(`<fedasil-requests-chart form="waffle" ${attributes}></fedasil-requests-chart>`, place);
  await becomes(() => options(element).length > 0, true);
  return element;
};

/** The cells in the order in which they are read, by their colour: "59 petrol, 23 ochre". */
const cells = (element: Element): string => {
  const runs: [string, number][] = [];
  for (const { classList } of all(element, ".cells i")) {
    const last = runs.at(-1);
    if (last && last[0] === classList[0]) last[1]++;
    else runs.push([classList[0]!, 1]);
  }
  return runs.map(([tint, count]) => `${count} ${tint}`).join(", ");
};

const fillOf = (element: Element, selector: string): string =>
  getComputedStyle(find(element, selector)).backgroundColor;

describe("charts: the waffle", () => {
  it("has the rounded shares 59, 23, 9 and 8, and adjusts none of them to make a hundred", async () => {
    const figure = ordered((await loadFigure("requests-by-outcome"))!, { sort: "value" });
    const shares = sharesOf(figure, figure.measures[0]!, VIEW);
    expect(shares.map(({ row, share, cells }) => [row.key, share, cells])).to.deep.equal([
      ["allocated", 59, 59],
      ["waiting-list", 23, 23],
      ["subsequent-application", 9, 9],
      ["no-show", 8, 8],
      ["eu-national", 0.1, 0],
    ]);
    expect(lostOf(shares)).to.equal(1);
  });

  it("has the same cells where the figure is told in shares", async () => {
    const figure = inShares((await loadFigure("requests-by-outcome"))!);
    const shares = sharesOf(figure, figure.measures[0]!, VIEW);
    expect(shares.map(({ row, cells }) => [row.key, cells])).to.deep.equal([
      ["allocated", 59],
      ["no-show", 8],
      ["waiting-list", 23],
      ["subsequent-application", 9],
      ["eu-national", 0],
    ]);
  });

  it("gives neighbours without a voice of their own two tints", async () => {
    const figure = (await loadFigure("requests-by-outcome"))!;
    const tints = sharesOf(figure, figure.measures[0]!, { emphasis: [] }).map(({ tint }) => tint);
    expect(tints).to.deep.equal(["context", "second", "context", "second", "context"]);
  });

  it("fills a hundred cells row by row, and leaves the one that rounding lost", async () => {
    const element = await waffle();
    expect(cells(element)).to.equal("59 emphasis, 23 not-received, 9 context, 8 second, 1 lost");
    const boxes = all(element, ".cells i").map((cell) => cell.getBoundingClientRect());
    expect(new Set(boxes.map(({ left }) => Math.round(left))).size).to.equal(10);
    expect(new Set(boxes.map(({ top }) => Math.round(top))).size).to.equal(10);
    expect(boxes[1]!.left - boxes[0]!.right, "gap").to.be.closeTo(2.5, 0.1);
    expect(boxes[10]!.top - boxes[0]!.bottom, "gap").to.be.closeTo(2.5, 0.1);
  });

  it("is petrol for who was received, ochre for who was not for lack of places, and the lost cell is not filled", async () => {
    const element = await waffle();
    expect(fillOf(element, ".cells .emphasis")).to.equal("rgb(23, 79, 110)");
    expect(fillOf(element, ".cells .not-received")).to.equal("rgb(168, 94, 0)");
    expect(fillOf(element, ".cells .context")).to.equal("rgb(114, 136, 154)");
    expect(fillOf(element, ".cells .lost")).to.equal("rgba(0, 0, 0, 0)");
    expect(getComputedStyle(find(element, ".cells .lost")).backgroundImage).to.include("repeating-linear-gradient");
  });

  it("adds the rows beyond the limit up in stone", async () => {
    const element = await waffle(`limit="2"`);
    expect(cells(element)).to.equal("59 emphasis, 23 not-received, 17 other, 1 lost");
  });

  for (const [width, beside] of [
    [559, false],
    [560, true],
  ] as const)
    it(`has its legend ${beside ? "beside" : "below"} the cells at ${width} px`, async () => {
      await setViewport({ width: 1240, height: 1600 });
      const element = await waffle("", { width: `${width}px`, lang: "de" });
      const [grid, text] = [".cells", ".legend"].map((name) => find(element, name).getBoundingClientRect());
      if (beside) expect(text!.left).to.be.at.least(grid!.right + 16);
      else expect(text!.top).to.be.at.least(grid!.bottom);
    });

  it("has a value for each outcome and for the total, each at its line of the legend", async () => {
    const element = await waffle();
    expect(options(element)).to.have.length(6);
    const lines = all(element, ".entry[data-mark]").map((line) => line.getBoundingClientRect());
    for (const [index, option] of options(element).entries()) {
      const { top, height } = option.getBoundingClientRect();
      expect(top).to.be.closeTo(lines[index]!.top, 1);
      expect(height).to.be.at.least(24);
    }
  });

  it("leaves the cells of the outcome that a reader is at, and pales the others", async () => {
    const element = await waffle();
    const paled = (): string[] => [
      ...new Set(
        all(element, ".cells i")
          .filter((cell) => getComputedStyle(cell).opacity !== "1")
          .map(({ classList }) => classList[0]!),
      ),
    ];
    expect(paled()).to.deep.equal([]);
    options(element)[1]!.focus();
    await becomes(paled, ["emphasis", "context", "second", "lost"]);
  });

  it("keeps its colours on paper, also where a browser prints no backgrounds", async () => {
    const element = await waffle();
    expect(getComputedStyle(find(element, ".cells .emphasis")).printColorAdjust).to.equal("exact");
  });

  it("tells neighbours apart by their lightness, where there are no colours", async () => {
    const element = await waffle();
    const ctx = document.createElement("canvas").getContext("2d")!;
    const lightness = (tint: string): number => {
      for (const color of ["#ffffff", getComputedStyle(find(element, `.cells .${tint}`)).backgroundColor]) {
        ctx.fillStyle = color;
        ctx.fillRect(0, 0, 1, 1);
      }
      const [r, g, b] = ctx.getImageData(0, 0, 1, 1).data;
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const row = ["emphasis", "not-received", "context", "second"].map(lightness);
    row.slice(1).forEach((light, index) => expect(Math.abs(light - row[index]!), `of 255, ${index}`).to.be.above(20));
  });

  // Only Chromium can be told that colours are forced.
  if (engine === "chromium")
    it("tells the outcomes apart by pattern where colours are forced", async () => {
      await emulate({ forcedColors: "active" });
      const element = await waffle();
      await becomes(() => {
        const patterns = ["emphasis", "not-received", "context", "second", "lost"].map((tint) => {
          const { backgroundColor, backgroundImage, boxShadow } = getComputedStyle(find(element, `.cells .${tint}`));
          return [backgroundColor, backgroundImage, boxShadow].join();
        });
        return new Set(patterns).size;
      }, 5);
    });
});
