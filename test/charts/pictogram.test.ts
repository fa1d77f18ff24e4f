import { setViewport } from "@web/test-runner-commands";
import { expect } from "chai";
import "../../src/components/protection-chart.js";
import { becomes, fixture, type Fedasil } from "../page.js";
import { all, find, options, plain } from "../reading.js";

const pictogram = async (attributes = "", place: Parameters<typeof fixture>[1] = {}): Promise<Fedasil> => {
  const element = await fixture(`<fedasil-protection-chart ${attributes}></fedasil-protection-chart>`, place);
  await becomes(() => options(element).length, 2);
  return element;
};

/** The outline of a figure: where its lines go. */
const shapeOf = (svg: Element): string =>
  [...svg.children].map((part) => ["cx", "cy", "r", "d"].map((name) => part.getAttribute(name)).join()).join(";");

describe("charts: the pictogram", () => {
  it("is four figures, equal in shape and size, of which the first is solid", async () => {
    const element = await pictogram();
    const figures = all<SVGElement>(element, ".persons svg");
    expect(figures).to.have.length(4);
    expect(new Set(figures.map(shapeOf)).size).to.equal(1);
    const sizes = figures.map((figure) => figure.getBoundingClientRect());
    expect(new Set(sizes.map(({ width, height, top }) => [width, height, top].join())).size).to.equal(1);
    expect(figures.map((figure) => getComputedStyle(figure).fill)).to.deep.equal([
      "rgb(23, 79, 110)",
      ...["none", "none", "none"],
    ]);
    expect(figures.slice(1).map((figure) => getComputedStyle(figure).stroke)).to.deep.equal(
      Array(3).fill("rgb(114, 136, 154)"),
    );
  });

  it("never multiplies: no number but the two of the review, and their year, stands in it", async () => {
    const element = await pictogram();
    const numbers = plain(find(element, ".pictogram").textContent).match(/\d[\d.,]*\d|\d/g);
    expect(numbers).to.deep.equal(["15,343", "2023", "1", "4"]);
  });

  it("writes the number large, and larger than the ratio", async () => {
    const element = await pictogram();
    const [number, ratio] = [".count .number", ".ratio .number"].map((name) =>
      parseFloat(getComputedStyle(find(element, name)).fontSize),
    );
    expect(number).to.be.closeTo(2.35 * 16, 0.1);
    expect(ratio).to.be.closeTo(1.65 * 16, 0.1);
  });

  it("keeps sizes that can be read where the page's text is small", async () => {
    const element = await fixture(
      `<div style="font-size: 10px"><fedasil-protection-chart></fedasil-protection-chart></div>`,
    );
    await becomes(() => options(element).length, 2);
    const sizes = [".count .number", ".ratio .number", ".detail"].map(
      (name) => getComputedStyle(find(element, name)).fontSize,
    );
    expect(sizes).to.deep.equal(["30px", "22px", "14px"]);
  });

  it("is petrol only where the heading speaks of it", async () => {
    const element = await pictogram(`highlight="certificates"`);
    expect(getComputedStyle(find(element, ".persons .solid")).fill).to.equal("rgb(114, 136, 154)");
    expect(getComputedStyle(find(element, ".count .number")).color).to.equal("rgb(23, 79, 110)");
  });

  it("has the lighter set on a dark ground", async () => {
    const element = await pictogram(`theme="dark"`);
    expect(getComputedStyle(find(element, ".persons .solid")).fill).to.equal("rgb(106, 182, 238)");
  });

  for (const [width, beside] of [
    [320, false],
    [560, true],
  ] as const)
    it(`has number and ratio ${beside ? "side by side" : "one below the other"} at ${width} px`, async () => {
      await setViewport({ width: 1240, height: 1200 });
      const element = await pictogram("", { width: `${width}px`, lang: "de" });
      const [count, ratio] = all(element, ".pictogram [data-mark]").map((part) => part.getBoundingClientRect());
      if (beside) expect(ratio!.left).to.be.greaterThan(count!.right);
      else expect(ratio!.top).to.be.greaterThan(count!.bottom);
    });

  it("is read through its two values, not through its parts", async () => {
    const element = await pictogram();
    expect(find(element, ".picture").getAttribute("aria-hidden")).to.equal("true");
    const boxes = all(element, ".pictogram [data-mark]").map((part) => part.getBoundingClientRect());
    for (const [index, option] of options(element).entries()) {
      const { top, left, width, height } = option.getBoundingClientRect();
      expect([top, left, width, height].map(Math.round)).to.deep.equal(
        [boxes[index]!.top, boxes[index]!.left, boxes[index]!.width, boxes[index]!.height].map(Math.round),
      );
    }
  });
});
