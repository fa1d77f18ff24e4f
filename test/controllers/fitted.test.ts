/** How high a figure is whose author shows fewer rows than a page keeps room for: what its form tells, and no more. */
import { expect } from "chai";
import "../../src/index.js";
import { becomes, fixture, frames, type Fedasil } from "../page.js";
import { canvasOf, find, options, spots } from "../reading.js";

const heightOf = (element: Element): number => element.getBoundingClientRect().height;
const plotHeightOf = (element: Element): number => find(element, ".plot").clientHeight;
const isFitted = (element: Element): boolean => find(element, ".frame").classList.contains("fitted");

const operator = (limit = ""): Promise<Fedasil> =>
  fixture(`<fedasil-capacity-chart by="operator" ${limit}></fedasil-capacity-chart>`);

/** From one bar to the next, in px. */
const stepOf = (element: Element): number => {
  const [first, second] = spots(element).map((spot) => spot.getBoundingClientRect().top);
  return second! - first!;
};

/** Whether the drawing is as high as its room, but for a part of a px. */
const fills = (element: Element): boolean => Math.abs(canvasOf(element).clientHeight - plotHeightOf(element)) <= 1;

/** What lies between the buttons at its foot and its end. */
const leftOver = (element: Element): number =>
  element.getBoundingClientRect().bottom - find(element, ".foot").getBoundingClientRect().bottom;

describe("a figure with fewer rows", () => {
  it("is as high as it needs: its bars are no farther apart, and nothing is left over", async () => {
    const whole = await operator();
    const [height, step] = [heightOf(whole), stepOf(whole)];
    const three = await operator(`limit="3"`);
    await becomes(() => isFitted(three), true);
    // Four bars of 29 px less at the least.
    expect(heightOf(three)).to.be.below(height - 116);
    expect(stepOf(three)).to.be.at.most(step);
    expect(leftOver(three)).to.be.within(-1, 1);
    expect(fills(three)).to.equal(true);
  });

  it("does not move once it is drawn at its height", async () => {
    const three = await operator(`limit="3"`);
    await becomes(() => isFitted(three), true);
    const height = heightOf(three);
    await frames(5);
    expect(heightOf(three)).to.equal(height);
  });

  it("has its whole room again without the limit, and for a limit beyond its rows", async () => {
    const whole = await operator();
    const height = heightOf(whole);
    for (const limit of ["3", "9999", "2"]) {
      whole.setAttribute("limit", limit);
      await becomes(() => [isFitted(whole), heightOf(whole) < height], Array(2).fill(limit !== "9999"));
    }
    whole.removeAttribute("limit");
    await becomes(() => heightOf(whole), height);
    await becomes(() => fills(whole), true);
  });

  it("follows its width: names go above the bars", async () => {
    const three = await operator(`limit="3"`);
    const box = three.parentElement!;
    box.style.width = "640px";
    await becomes(() => isFitted(three), true);
    await frames(2);
    const beside = plotHeightOf(three);
    box.style.width = "320px";
    // Four names of 14 px.
    await becomes(() => plotHeightOf(three) > beside + 56, true);
    await becomes(() => fills(three), true);
    box.style.width = "640px";
    await becomes(() => plotHeightOf(three), beside);
  });

  it("has the height of its text in a form made of elements", async () => {
    const requests = await fixture(`<fedasil-requests-chart limit="1"></fedasil-requests-chart>`);
    await becomes(() => isFitted(requests), true);
    requests.setAttribute("form", "waffle");
    await becomes(() => isFitted(requests), false);
    const waffle = await fixture(`<fedasil-requests-chart limit="1" form="waffle"></fedasil-requests-chart>`);
    expect(heightOf(requests)).to.equal(heightOf(waffle));
  });

  it("keeps its room as a map: it shows the same part of the world", async () => {
    const whole = await fixture(`<fedasil-return-map></fedasil-return-map>`);
    const height = heightOf(whole);
    const three = await fixture(`<fedasil-return-map limit="3"></fedasil-return-map>`);
    await becomes(() => options(three).length, 4);
    expect(heightOf(three)).to.equal(height);
    expect(isFitted(three)).to.equal(false);
  });
});
