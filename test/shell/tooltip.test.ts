import { expect } from "chai";
import type { Mark } from "../../src/drawing/drawing.js";
import { tooltipPlace } from "../../src/shell/tooltip/tooltip.js";

const PLOT = { width: 600, height: 300 };
const TIP = { width: 160, height: 80 };

const mark = (x: number, y: number, width: number, height: number, hit?: Mark["hit"]): Mark => ({
  key: "key",
  measure: "places",
  name: "name",
  ...{ x, y, width, height },
  ...(hit && { hit }),
});

const MARKS: { readonly [name: string]: Mark } = {
  "the first row": mark(120, 4, 400, 24, { x: 0, y: 0, width: 600, height: 32 }),
  "a row in the middle": mark(120, 140, 60, 24, { x: 0, y: 136, width: 600, height: 32 }),
  "the last row": mark(120, 270, 2, 24, { x: 0, y: 266, width: 600, height: 32 }),
  "the first column": mark(10, 60, 34, 220, { x: 0, y: 0, width: 54, height: 300 }),
  "the last column": mark(556, 100, 34, 180, { x: 546, y: 0, width: 54, height: 300 }),
  "a bubble": mark(280, 130, 40, 40),
  "a bubble in a corner": mark(570, 2, 28, 28),
};

describe("shell: where the tooltip goes", () => {
  for (const [name, one] of Object.entries(MARKS))
    it(`beside ${name}: not over it, inside the plot's width`, () => {
      const { x, y } = tooltipPlace(one, TIP, PLOT);
      const isOver = x < one.x + one.width && one.x < x + TIP.width && y < one.y + one.height && one.y < y + TIP.height;
      expect(isOver).to.equal(false);
      expect(x).to.be.within(0, PLOT.width - TIP.width);
      expect(y).to.be.within(0, PLOT.height - TIP.height);
    });

  it("beside a column, at the side to which text runs while there is room", () => {
    const { "the first column": first, "the last column": last } = MARKS as Record<string, Mark>;
    const inTheMiddle = mark(280, 60, 34, 220, { x: 270, y: 0, width: 54, height: 300 });
    const x = (one: Mark, rtl: boolean): number => tooltipPlace(one, TIP, PLOT, rtl).x;
    expect([x(inTheMiddle, false), x(inTheMiddle, true)]).to.deep.equal([334, 100]);
    expect([x(first!, true), x(last!, false)]).to.deep.equal([64, 376]);
  });

  it("starts at the left edge where the plot is narrower than it", () => {
    expect(tooltipPlace(MARKS["the first row"]!, TIP, { width: 120, height: 300 }).x).to.equal(0);
  });
});
