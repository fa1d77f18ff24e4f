import { expect } from "chai";
import { placeNames } from "../../src/charts/placement.js";
import { rectsTouch, rectTouchesDisc, segmentsCross, segmentTouchesRect, type Disc } from "../../src/drawing/geometry.js";
import { hairlinesOf, hiddenShare, settle, type Bubble } from "../../src/charts/settling.js";
import type { Name } from "../../src/charts/spots.js";

const BOUNDS = { x: 0, y: 0, width: 600, height: 330 };

/** A share of a disc found another way than the code does: by a fine square grid. */
const shareByGrid = (disc: Disc, above: readonly Disc[]): number => {
  let [inside, covered] = [0, 0];
  for (let x = -disc.r; x <= disc.r; x += disc.r / 120)
    for (let y = -disc.r; y <= disc.r; y += disc.r / 120) {
      if (x * x + y * y > disc.r * disc.r) continue;
      inside++;
      if (above.some((other) => Math.hypot(disc.x + x - other.x, disc.y + y - other.y) < other.r)) covered++;
    }
  return covered / inside;
};

const expectNoneBuried = (bubbles: readonly Bubble[]): void =>
  bubbles.forEach((bubble, i) => expect(shareByGrid(bubble, bubbles.slice(i + 1)), bubble.key).to.be.at.most(0.5));

describe("charts: how much of a bubble is hidden", () => {
  const disc = { x: 0, y: 0, r: 10 };
  it("is nothing under nothing, and all under a larger one", () => {
    expect(hiddenShare(disc, [])).to.equal(0);
    expect(hiddenShare(disc, [{ x: 1, y: 0, r: 12 }])).to.equal(1);
    expect(hiddenShare(disc, [{ x: 20, y: 0, r: 10 }])).to.equal(0);
  });
  it("is a quarter under one of half the radius, and 0.391 under an equal one a radius away", () => {
    expect(hiddenShare(disc, [{ x: 2, y: 3, r: 5 }])).to.be.closeTo(0.25, 0.01);
    expect(hiddenShare(disc, [{ x: 10, y: 0, r: 10 }])).to.be.closeTo(2 / 3 - Math.sqrt(3) / (2 * Math.PI), 0.01);
  });
  it("counts what two cover together once", () => {
    const half = { x: 10, y: 0, r: 10 };
    expect(hiddenShare(disc, [half, half])).to.equal(hiddenShare(disc, [half]));
  });
});

describe("charts: settling bubbles", () => {
  it("leaves alone what can be seen", () => {
    const apart = [
      { key: "a", x: 100, y: 100, r: 30 },
      { key: "b", x: 120, y: 100, r: 10 },
    ];
    expect(settle(apart, BOUNDS)).to.deep.equal(apart);
  });
  it("moves a bubble that buries another, as little as it takes, and remembers its place", () => {
    const bubbles = [
      { key: "a", x: 100, y: 100, r: 20 },
      { key: "b", x: 101, y: 100, r: 19 },
    ];
    const settled = settle(bubbles, BOUNDS);
    expectNoneBuried(settled);
    const [moved] = settled.filter(({ home }) => home);
    expect(settled.filter(({ home }) => home)).to.have.length(1);
    expect(moved!.home).to.deep.equal({ x: bubbles.find(({ key }) => key === moved!.key)!.x, y: 100 });
    expect(hairlinesOf(settled)).to.have.length(1);
  });
  it("settles ten equal bubbles on one spot, inside the bounds and the same way twice", () => {
    const crowd = Array.from({ length: 10 }, (_, i) => ({ key: `b${i}`, x: 580, y: 20, r: 18 }));
    const settled = settle(crowd, BOUNDS);
    expectNoneBuried(settled);
    for (const { x, y, r } of settled) {
      expect(x).to.be.within(r, 600 - r);
      expect(y).to.be.within(r, 330 - r);
    }
    expect(settle(crowd, BOUNDS)).to.deep.equal(settled);
  });
});

describe("charts: placing names", () => {
  const bubbles: Bubble[] = [
    { key: "large", x: 150, y: 220, r: 40 },
    ...[
      [330, 60, 16],
      [345, 75, 14],
      [322, 82, 12],
      [340, 50, 11],
      [360, 92, 10],
    ].map(([x, y, r], i) => ({ key: `c${i}`, x: x!, y: y!, r: r! })),
    { key: "edge", x: 588, y: 160, r: 10 },
  ];
  const names: Name[] = bubbles.map(({ key }) => ({ key, width: 84, height: 16, inside: { width: 44, height: 34 } }));
  const spots = placeNames(names, bubbles, BOUNDS);

  it("names all of a crowd that has room around it, and writes inside what is large enough", () => {
    expect(spots.map(({ key }) => key).sort()).to.deep.equal(names.map(({ key }) => key).sort());
    expect(spots.filter(({ inside }) => inside).map(({ key }) => key)).to.deep.equal(["large"]);
  });
  it("lets no name touch a bubble or come closer than 5 px to another name, and keeps all in bounds", () => {
    for (const spot of spots) {
      const { x, y, width, height } = spot.box;
      expect(x >= 0 && y >= 0 && x + width <= 600 && y + height <= 330, spot.key).to.equal(true);
      for (const bubble of bubbles)
        if (!spot.inside) expect(rectTouchesDisc(spot.box, bubble), `${spot.key} on ${bubble.key}`).to.equal(false);
      for (const other of spots)
        if (other !== spot) expect(rectsTouch(spot.box, other.box, 5), `${spot.key} and ${other.key}`).to.equal(false);
    }
  });
  it("lets no leader cross another or pass through a name", () => {
    for (const { key, leader } of spots)
      for (const other of spots) {
        if (!leader || other.key === key) continue;
        expect(segmentTouchesRect(leader, other.box), `${key} through ${other.key}`).to.equal(false);
        if (other.leader) expect(segmentsCross(leader, other.leader), `${key} across ${other.key}`).to.equal(false);
      }
  });
  it("leaves out what fits nowhere, the lightest first", () => {
    const tight = { x: 300, y: 30, width: 110, height: 90 };
    expect(placeNames(names.slice(1, 6), bubbles.slice(1, 6), tight).length).to.be.below(5);
  });
  it("places the same way twice", () => expect(placeNames(names, bubbles, BOUNDS)).to.deep.equal(spots));
});
