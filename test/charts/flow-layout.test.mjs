/** Layout of a flow: nodes of one scale, bands that cross nothing without need. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { importSource } from "../../scripts/source.mjs";

const { isAcyclic, layoutOf, levelsOf, sourcesOf } = await importSource(`export * from "./src/charts/flow/layout.js"`);

const flow = (from, to, value) => ({ key: `${from}-${to}`, from, to, value });

/** 100 come in; 60 are done at once, 40 go on to b, from where they part. */
const TREE = [flow("in", "a", 60), flow("in", "b", 40), flow("b", "c", 25), flow("b", "d", 14), flow("b", "e", 1)];
const ROUTES = [flow("p", "x", 50), flow("q", "y", 30), flow("r", "z", 12), flow("s", "z", 6), flow("t", "z", 2)];

const GAP = 16;
const laidOut = (flows, label = () => 0) => layoutOf(flows, { top: 20, height: 300, gap: GAP, label });

const nodeOf = ({ levels }, id) => levels.flat().find((node) => node.id === id);
const middleOf = ({ y, height }) => y + height / 2;
const near = (actual, expected, by = 1e-9, message = "") =>
  assert.ok(Math.abs(actual - expected) <= by, `${message} ${actual} is not ${expected}`);

describe("layout of a flow", () => {
  it("begins where nothing enters", () => {
    assert.deepEqual(sourcesOf(TREE), ["in"]);
    assert.deepEqual(sourcesOf(ROUTES), ["p", "q", "r", "s", "t"]);
  });

  it("knows flows that come back to where they began", () => {
    assert.ok(isAcyclic(TREE) && isAcyclic(ROUTES));
    assert.ok(!isAcyclic([...TREE, flow("c", "in", 1)]));
    assert.ok(!isAcyclic([flow("a", "a", 1)]));
  });

  it("puts what nothing leaves on the last level, however short its way", () => {
    assert.deepEqual(levelsOf(TREE), [["in"], ["b"], ["a", "c", "d", "e"]]);
    assert.deepEqual(levelsOf(ROUTES), [
      ["p", "q", "r", "s", "t"],
      ["x", "y", "z"],
    ]);
  });

  it("has all heights on one scale: a node is as high as its bands", () => {
    const layout = laidOut(TREE);
    const scale = nodeOf(layout, "in").height / 100;
    for (const [id, value] of Object.entries({ a: 60, b: 40, c: 25, d: 14, e: 1 }))
      near(nodeOf(layout, id).height / value, scale, 1e-9, id);
    assert.deepEqual(
      layout.bands.map(({ height }) => Math.round(height / scale)),
      [60, 40, 25, 14, 1],
    );
  });

  it("fills the height with the level that has most nodes, and keeps them 16 px apart", () => {
    for (const [flows, fullest] of [
      [TREE, 2],
      [ROUTES, 0],
    ]) {
      const { levels } = laidOut(flows);
      const last = levels[fullest].at(-1);
      near(levels[fullest][0].y, 20, 0.01);
      near(last.y + last.height, 320, 0.01);
      for (const nodes of levels)
        nodes.slice(1).forEach(({ id, y }, index) => {
          const before = nodes[index];
          assert.ok(y - before.y - before.height >= GAP - 0.01, id);
        });
    }
  });

  it("gives labels that are higher than their node the room they need, also at both ends", () => {
    const layout = laidOut(TREE, (id) => ({ d: 40, e: 60 })[id] ?? 0);
    const [d, e] = [nodeOf(layout, "d"), nodeOf(layout, "e")];
    assert.ok(middleOf(e) - middleOf(d) >= 50 - 0.01);
    assert.ok(middleOf(e) + 30 <= 320.01);
    const high = laidOut(TREE, (id) => (id === "a" ? 400 : 0));
    assert.ok(nodeOf(high, "a").height < 1);
    assert.ok(nodeOf(layout, "in").height < nodeOf(laidOut(TREE), "in").height);
  });

  it("takes bands out of a node one below the other, and into it too", () => {
    const [a, b, c, d, e] = laidOut(TREE).bands;
    near(a.leaves + a.height, b.leaves);
    near(c.leaves, b.to.y);
    near(c.leaves + c.height, d.leaves);
    near(d.leaves + d.height, e.leaves);
    const [x, y, z] = laidOut(ROUTES).bands.slice(2);
    near(x.enters, x.to.y);
    near(x.enters + x.height, y.enters);
    near(y.enters + y.height, z.enters);
  });

  it("keeps a band level that has both its ends to itself", () => {
    for (const { enters, leaves } of laidOut(ROUTES).bands.slice(0, 2)) near(enters, leaves, 0.01);
  });

  it("crosses no bands, in whichever order the rows stand", () => {
    for (const flows of [
      TREE,
      TREE.toReversed(),
      [2, 0, 3, 1, 4].map((index) => TREE[index]),
      ROUTES.toReversed(),
      [3, 0, 2, 1, 4].map((index) => ROUTES[index]),
    ]) {
      const { bands } = laidOut(flows);
      for (const [index, a] of bands.entries())
        for (const b of bands.slice(index + 1))
          if (a.from.level === b.from.level)
            assert.ok((a.leaves - b.leaves) * (a.enters - b.enters) >= 0, `${a.key} × ${b.key}`);
    }
  });

  it("makes nothing thicker than it is: what is less than a pixel stays less", () => {
    assert.ok(laidOut([...TREE, flow("b", "f", 0.05)]).bands.at(-1).height < 0.2);
  });
});
