import { expect } from "chai";
import { placeLabels } from "../../src/charts/columns.js";

/** Columns of 20 px in slots of 40, heights in px from the top of a plot of 200. */
const column = (index: number, top: number, width = 36, bold = false) => ({ x: 20 + 40 * index, top, width, bold });
const barOf = ({ x, top }: { readonly x: number; readonly top: number }) => [x - 10, top, 20, 200 - top] as const;

const placed = (
  columns: readonly ReturnType<typeof column>[],
  taken: readonly (readonly [number, number, number, number])[] = [],
) => placeLabels(columns, columns.map(barOf), 11, 40 * columns.length, taken);

describe("charts: the numbers over columns", () => {
  it("stand above their column, in its middle", () => {
    const [first] = placed([column(0, 100, 30), column(1, 60, 30)]);
    expect(first![0]).to.equal(5);
    expect(first![1] + first![3]).to.be.within(90, 99);
  });

  it("are all written where there is room", () => {
    expect(
      placed([0, 1, 2, 3].map((index) => column(index, 100 - 30 * (index % 2), 36))).filter(Boolean),
    ).to.have.length(4);
  });

  it("never lie on each other, on a column or on what is there already", () => {
    const columns = [0, 1, 2, 3, 4, 5].map((index) => column(index, 80 + index, 60));
    const labels = placed(columns, [[0, 0, 100, 90]]).flatMap((rect) => (rect ? [rect] : []));
    const boxes = [...labels, ...columns.map(barOf), [0, 0, 100, 90] as const];
    for (const [index, [x, y, w, h]] of labels.entries())
      for (const [other, [ox, oy, ow, oh]] of boxes.entries())
        if (index !== other) expect(x < ox + ow && ox < x + w && y < oy + oh && oy < y + h).to.equal(false);
    expect(labels.length).to.be.within(1, 3);
  });

  it("are first those of the column that the heading names, then of the last and the first", () => {
    const columns = [0, 1, 2, 3, 4, 5, 6].map((index) => column(index, 80, 70, index === 3));
    const written = placed(columns).flatMap((rect, index) => (rect ? [index] : []));
    expect(written).to.deep.equal([0, 3, 6]);
  });

  it("are none where nothing is known", () => {
    expect(placed([column(0, 100), column(1, 200, 0), column(2, 100)])[1]).to.equal(undefined);
  });

  it("stay within the drawing", () => {
    const labels = placed([column(0, 50, 50), column(1, 150, 20), column(2, 50, 50)]);
    expect(labels[0]![0]).to.equal(0);
    expect(labels[2]![0] + labels[2]![2]).to.equal(120);
  });
});
