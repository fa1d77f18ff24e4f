/** Parts of a whole in the page: bars of several elements, room for names, a list on a phone. */
import { expect } from "chai";
import "../../src/components/residents-chart.js";
import { fixture, frames, pageStyle } from "../page.js";
import { find, options } from "../reading.js";

const lefts = (element: Element): number[] => options(element).map((option) => parseFloat(option.style.left));
const widths = (element: Element): number[] => options(element).map((option) => parseFloat(option.style.width));

describe("<fedasil-residents-chart>", () => {
  it("makes a list of bars of them on a phone, where four names do not fit over one", async () => {
    const chart = await fixture("<fedasil-residents-chart></fedasil-residents-chart>", { width: "320px", lang: "nl" });
    const [left, width] = [lefts(chart), widths(chart)];
    expect(new Set(left).size).to.equal(1);
    expect(width[0]! / width[2]!).to.be.closeTo(40 / 9, 0.2);
  });

  it("has bars on one scale where an author stacks them", async () => {
    const bar = (by: string) =>
      `<fedasil-residents-chart by="${by}" heading="" subheading="" no-tools></fedasil-residents-chart>`;
    const first = await fixture(bar("age") + bar("sex"), { width: "500px" });
    const second = first.nextElementSibling!;
    expect(widths(first).map((width) => Math.round(width))).to.deep.equal([349, 149]);
    expect(widths(second).map((width) => Math.round(width))).to.deep.equal([334, 164]);
    for (const element of [first, second])
      expect(find(element, ".plot").getBoundingClientRect().left).to.equal(first.getBoundingClientRect().left);
  });

  it("keeps the notes under the bar, whatever room the longest language takes", async () => {
    const chart = await fixture(`<fedasil-residents-chart by="sex"></fedasil-residents-chart>`);
    await frames(2);
    const gap = find(chart, ".notes").getBoundingClientRect().top - find(chart, ".plot").getBoundingClientRect().bottom;
    expect(gap).to.be.within(13, 15);
  });

  for (const width of [320, 440, 640])
    it(`has room for its names where the page has large letters, ${width} px`, async () => {
      // Of a usual width: one that is wider still gives way to the table.
      pageStyle("main { font: 24px Arial, sans-serif }");
      for (const by of ["household", "status", "sex", "age"]) {
        const chart = await fixture(`<fedasil-residents-chart by="${by}"></fedasil-residents-chart>`, {
          width: `${width}px`,
          lang: "de",
        });
        const height = find(chart, ".plot").offsetHeight;
        for (const { offsetTop, offsetHeight } of options(chart)) {
          expect(offsetTop + offsetHeight, by).to.be.at.most(height + 1);
          // Four names that do not fit above their parts make a list of bars.
          expect(offsetHeight, by).to.be.at.least(by === "household" ? 18 : 33);
        }
        // Only what is near the reader is drawn.
        chart.closest("main")!.remove();
      }
    });
});
