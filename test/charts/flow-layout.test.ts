import { expect } from "chai";
import { layoutOf, levelsOf, sourcesOf, type Flow, type FlowLayout, type Node } from "../../src/charts/flow-layout.js";

const flow = (from: string, to: string, value: number): Flow => ({ key: `${from}-${to}`, from, to, value });

/** 100 come in; 60 are done at once, 40 go on to b, from where they part. */
const TREE = [flow("in", "a", 60), flow("in", "b", 40), flow("b", "c", 25), flow("b", "d", 14), flow("b", "e", 1)];
const ROUTES = [flow("p", "x", 50), flow("q", "y", 30), flow("r", "z", 12), flow("s", "z", 6), flow("t", "z", 2)];

const GAP = 16;
const laidOut = (flows: readonly Flow[], label: (id: string) => number = () => 0): FlowLayout =>
  layoutOf(flows, { top: 20, height: 300, gap: GAP, label });

const nodeOf = ({ levels }: FlowLayout, id: string): Node => levels.flat().find((node) => node.id === id)!;
const middleOf = ({ y, height }: Node): number => y + height / 2;

describe("charts: layout of a flow", () => {
  it("begins where nothing enters", () => {
    expect(sourcesOf(TREE)).to.deep.equal(["in"]);
    expect(sourcesOf(ROUTES)).to.deep.equal(["p", "q", "r", "s", "t"]);
  });

  it("puts what nothing leaves on the last level, however short its way", () => {
    expect(levelsOf(TREE)).to.deep.equal([["in"], ["b"], ["a", "c", "d", "e"]]);
    expect(levelsOf(ROUTES)).to.deep.equal([
      ["p", "q", "r", "s", "t"],
      ["x", "y", "z"],
    ]);
  });

  it("draws all heights to one scale: a node is as high as its bands", () => {
    const layout = laidOut(TREE);
    const scale = nodeOf(layout, "in").height / 100;
    for (const [id, value] of Object.entries({ a: 60, b: 40, c: 25, d: 14, e: 1 }))
      expect(nodeOf(layout, id).height / value, id).to.be.closeTo(scale, 1e-9);
    expect(layout.bands.map(({ height }) => Math.round(height / scale))).to.deep.equal([60, 40, 25, 14, 1]);
  });

  it("fills the height with the level that has most nodes, and keeps them 16 px apart", () => {
    for (const [flows, fullest] of [
      [TREE, 2],
      [ROUTES, 0],
    ] as const) {
      const { levels } = laidOut(flows);
      expect(levels[fullest]![0]!.y).to.be.closeTo(20, 0.01);
      const last = levels[fullest]!.at(-1)!;
      expect(last.y + last.height).to.be.closeTo(320, 0.01);
      for (const nodes of levels)
        nodes.slice(1).forEach((node, index) => {
          const before = nodes[index]!;
          expect(node.y - before.y - before.height, node.id).to.be.at.least(GAP - 0.01);
        });
    }
  });

  it("gives labels that are higher than their node the room they need, also at both ends", () => {
    const label = (id: string): number => ({ d: 40, e: 60 })[id] ?? 0;
    const layout = laidOut(TREE, label);
    const [d, e] = [nodeOf(layout, "d"), nodeOf(layout, "e")];
    expect(middleOf(e) - middleOf(d)).to.be.at.least(50 - 0.01);
    expect(middleOf(e) + 30).to.be.at.most(320.01);
    const first = nodeOf(
      laidOut(TREE, (id) => (id === "a" ? 400 : 0)),
      "a",
    );
    expect(first.height).to.be.lessThan(1);
    expect(nodeOf(layout, "in").height).to.be.lessThan(nodeOf(laidOut(TREE), "in").height);
  });

  it("takes bands out of a node one below the other, and into it too", () => {
    const { bands } = laidOut(TREE);
    const [, b, c, d, e] = bands;
    expect(bands[0]!.leaves + bands[0]!.height).to.be.closeTo(b!.leaves, 1e-9);
    expect(c!.leaves).to.be.closeTo(b!.to.y, 1e-9);
    expect(c!.leaves + c!.height).to.be.closeTo(d!.leaves, 1e-9);
    expect(d!.leaves + d!.height).to.be.closeTo(e!.leaves, 1e-9);
    const into = laidOut(ROUTES).bands.slice(2);
    expect(into[0]!.enters).to.be.closeTo(into[0]!.to.y, 1e-9);
    expect(into[0]!.enters + into[0]!.height).to.be.closeTo(into[1]!.enters, 1e-9);
    expect(into[1]!.enters + into[1]!.height).to.be.closeTo(into[2]!.enters, 1e-9);
  });

  it("keeps a band level that has both its ends to itself", () => {
    const [first, second] = laidOut(ROUTES).bands;
    expect(first!.enters).to.be.closeTo(first!.leaves, 0.01);
    expect(second!.enters).to.be.closeTo(second!.leaves, 0.01);
  });

  it("crosses no bands, in whichever order the rows stand", () => {
    const orders = [TREE, [...TREE].reverse(), [TREE[2]!, TREE[0]!, TREE[3]!, TREE[1]!, TREE[4]!]];
    for (const flows of [
      ...orders,
      [...ROUTES].reverse(),
      [ROUTES[3]!, ROUTES[0]!, ROUTES[2]!, ROUTES[1]!, ROUTES[4]!],
    ])
      for (const [index, a] of laidOut(flows).bands.entries())
        for (const b of laidOut(flows).bands.slice(index + 1))
          if (a.from.level === b.from.level)
            expect((a.leaves - b.leaves) * (a.enters - b.enters), `${a.key} × ${b.key}`).to.be.at.least(0);
  });

  it("makes nothing thicker than it is: what is less than a pixel stays less", () => {
    const thin = laidOut([...TREE, flow("b", "f", 0.05)]).bands.at(-1)!;
    expect(thin.height).to.be.lessThan(0.2);
  });
});
