/** Bubbles and names on a map: none is more than half hidden, no name lies on another or on a bubble. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { importSource } from "../../scripts/source.mjs";
import { near } from "./drawings.mjs";

const {
  hairlinesOf,
  hiddenShare,
  placeNames,
  rectsTouch,
  rectTouchesDisc,
  segmentsCross,
  segmentTouchesRect,
  ...more
} = await importSource(`
    export * from "./src/charts/map/place-names.js";
    export * from "./src/charts/map/separate-bubbles.js";
    export * from "./src/drawing/geometry.js";
  `);
const { separateBubbles, isWithin } = more;

const BOUNDS = { x: 0, y: 0, width: 600, height: 330 };

/** A share of a disc found another way than the code does: by a fine square grid. */
const shareByGrid = (disc, above) => {
  let [inside, covered] = [0, 0];
  for (let x = -disc.r; x <= disc.r; x += disc.r / 120)
    for (let y = -disc.r; y <= disc.r; y += disc.r / 120) {
      if (x * x + y * y > disc.r * disc.r) continue;
      inside++;
      if (above.some((other) => Math.hypot(disc.x + x - other.x, disc.y + y - other.y) < other.r)) covered++;
    }
  return covered / inside;
};

const noneIsBuried = (bubbles) =>
  bubbles.forEach((bubble, index) => assert.ok(shareByGrid(bubble, bubbles.slice(index + 1)) <= 0.5, bubble.key));

describe("how much of a bubble is hidden", () => {
  const disc = { x: 0, y: 0, r: 10 };

  it("is nothing under nothing, and all under a larger one", () => {
    assert.equal(hiddenShare(disc, []), 0);
    assert.equal(hiddenShare(disc, [{ x: 1, y: 0, r: 12 }]), 1);
    assert.equal(hiddenShare(disc, [{ x: 20, y: 0, r: 10 }]), 0);
  });

  it("is a quarter under one of half the radius, and 0.391 under an equal one a radius away", () => {
    near(hiddenShare(disc, [{ x: 2, y: 3, r: 5 }]), 0.25, 0.01);
    near(hiddenShare(disc, [{ x: 10, y: 0, r: 10 }]), 0.391, 0.01);
  });

  it("counts what two cover together once", () => {
    const half = { x: 10, y: 0, r: 10 };
    assert.equal(hiddenShare(disc, [half, half]), hiddenShare(disc, [half]));
  });
});

describe("separating bubbles", () => {
  it("leaves alone what can be seen", () => {
    const apart = [
      { key: "a", x: 100, y: 100, r: 30 },
      { key: "b", x: 120, y: 100, r: 10 },
    ];
    assert.deepEqual(separateBubbles(apart, BOUNDS), apart);
  });

  it("moves a bubble that buries another, as little as it takes, and remembers its place", () => {
    const bubbles = [
      { key: "a", x: 100, y: 100, r: 20 },
      { key: "b", x: 101, y: 100, r: 19 },
    ];
    const separated = separateBubbles(bubbles, BOUNDS);
    noneIsBuried(separated);
    const [moved, ...others] = separated.filter(({ home }) => home);
    assert.equal(others.length, 0);
    assert.deepEqual(moved.home, { x: moved.key === "a" ? 100 : 101, y: 100 });
    assert.equal(hairlinesOf(separated).length, 1);
  });

  it("separates ten equal bubbles on one spot, inside the bounds and the same way twice", () => {
    const crowd = Array.from({ length: 10 }, (_, index) => ({ key: `b${index}`, x: 580, y: 20, r: 18 }));
    const separated = separateBubbles(crowd, BOUNDS);
    noneIsBuried(separated);
    for (const { x, y, r } of separated) assert.ok(x >= r && x <= 600 - r && y >= r && y <= 330 - r);
    assert.deepEqual(separateBubbles(crowd, BOUNDS), separated);
  });
});

describe("placing names", () => {
  const bubbles = [
    { key: "large", x: 150, y: 220, r: 40 },
    { key: "c0", x: 330, y: 60, r: 16 },
    { key: "c1", x: 345, y: 75, r: 14 },
    { key: "c2", x: 322, y: 82, r: 12 },
    { key: "c3", x: 340, y: 50, r: 11 },
    { key: "c4", x: 360, y: 92, r: 10 },
    { key: "edge", x: 588, y: 160, r: 10 },
  ];
  const names = bubbles.map(({ key }) => ({ key, width: 84, height: 16, inside: { width: 44, height: 34 } }));
  const spots = placeNames(names, bubbles, BOUNDS);

  it("names all of a crowd that has room around it, and writes inside what is large enough", () => {
    assert.deepEqual(spots.map(({ key }) => key).sort(), ["c0", "c1", "c2", "c3", "c4", "edge", "large"]);
    assert.deepEqual(
      spots.filter(({ inside }) => inside).map(({ key }) => key),
      ["large"],
    );
  });

  it("lets no name touch a bubble or come closer than 5 px to another name, and keeps all in bounds", () => {
    for (const { key, box, inside } of spots) {
      assert.ok(isWithin(box, BOUNDS), key);
      for (const bubble of bubbles) assert.ok(inside || !rectTouchesDisc(box, bubble), `${key} on ${bubble.key}`);
      for (const other of spots) assert.ok(other.key === key || !rectsTouch(box, other.box, 5), `${key}, ${other.key}`);
    }
  });

  it("lets no leader cross another or pass through a name", () => {
    const led = spots.filter(({ leader }) => leader);
    assert.ok(led.length > 0);
    for (const { key, leader } of led)
      for (const other of spots) {
        if (other.key === key) continue;
        assert.ok(!segmentTouchesRect(leader, other.box), `${key} through ${other.key}`);
        assert.ok(!other.leader || !segmentsCross(leader, other.leader), `${key} across ${other.key}`);
      }
  });

  it("leaves out what fits nowhere", () => {
    const tight = { x: 300, y: 30, width: 110, height: 90 };
    assert.ok(placeNames(names.slice(1, 6), bubbles.slice(1, 6), tight).length < 5);
  });

  it("places the same way twice", () => assert.deepEqual(placeNames(names, bubbles, BOUNDS), spots));
});
