import { expect } from "chai";
import { anchorOf, anchorsOf } from "../../src/charts/anchors.js";
import { destinations, land, origins, world } from "../../src/charts/land.js";
import { shell } from "../../src/i18n/en/shell.js";

interface Point {
  readonly x: number;
  readonly y: number;
}

const edgesOf = (ring: Int16Array): [Point, Point][] =>
  Array.from({ length: ring.length / 2 }, (_, i) => {
    const next = (2 * i + 2) % ring.length;
    return [
      { x: ring[2 * i]!, y: ring[2 * i + 1]! },
      { x: ring[next]!, y: ring[next + 1]! },
    ];
  });

const edges = land().map(edgesOf);

const isOnLand = ({ x, y }: Point): boolean =>
  edges
    .flat()
    .reduce(
      (is, [a, b]) => (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x ? !is : is),
      false,
    );

const toLand = (point: Point): number =>
  isOnLand(point) ? 0 : Math.min(...edges.flat().map(([a]) => Math.hypot(a.x - point.x, a.y - point.y)));

// Grid units; a degree of latitude is about 9 of them.
const NEAR = 3;

describe("charts: land", () => {
  it("is made of closed shapes that lie in the world", () => {
    expect(land().length).to.be.within(100, 400);
    for (const ring of land()) {
      expect(ring.length % 2).to.equal(0);
      expect(ring.length).to.be.at.least(6);
      ring.forEach((at, i) => expect(at).to.be.within(0, i % 2 ? world.height : world.width));
    }
  });

  it("leaves out Antarctica: nothing reaches 60° south", () => {
    // Equal Earth, by hand: 60° S lies 1.0881 units of 460 below the equator, which lies at 1.3173.
    const sixtySouth = Math.round((1.3173 + 1.0881) * 460);
    for (const ring of land()) ring.forEach((at, i) => i % 2 && expect(at).to.be.below(sixtySouth));
  });

  it("is cut at the antimeridian: no shape runs around the world", () => {
    for (const ring of land()) {
      const xs = ring.filter((_, i) => i % 2 === 0);
      // The widest is Africa and Eurasia, from Senegal to the Bering Strait: 207 degrees.
      expect(Math.max(...xs) - Math.min(...xs)).to.be.below(world.width * 0.6);
    }
  });

  it("is decoded once", () => expect(land()).to.equal(land()));

  it("knows land from sea: Kinshasa's country, the Sahara and Siberia; the Atlantic and the Caspian", () => {
    for (const country of ["CD", "SD", "MN", "BE"]) expect(isOnLand(anchorOf(country)!), country).to.equal(true);
    const [brazil, georgia] = [anchorOf("BR")!, anchorOf("GE")!];
    expect(isOnLand({ x: georgia.x, y: georgia.y - 140 }), "Siberia").to.equal(true);
    expect(isOnLand({ x: brazil.x + 200, y: brazil.y }), "Atlantic").to.equal(false);
    expect(isOnLand({ x: georgia.x + 51, y: georgia.y + 15 }), "Caspian").to.equal(false);
  });

  it("keeps the islands that a reader may look for", () => {
    const [belgium, somalia, colombia] = [anchorOf("BE")!, anchorOf("SO")!, anchorOf("CO")!];
    expect(isOnLand({ x: belgium.x + 54, y: belgium.y + 103 }), "Sicily").to.equal(true);
    expect(isOnLand({ x: somalia.x + 15, y: somalia.y + 219 }), "Madagascar").to.equal(true);
    expect(isOnLand({ x: colombia.x - 12, y: colombia.y - 155 }), "Cuba").to.equal(true);
  });
});

describe("charts: anchors", () => {
  it("has one for every country that our words name, and for Belgium", () => {
    for (const country of ["BE", ...Object.keys(shell.countries)])
      expect(anchorOf(country), country).to.not.equal(undefined);
    expect(anchorOf("QQ")).to.equal(undefined);
  });

  it("has them on land", () => {
    const atSea = [...anchorsOf()].filter(([, point]) => toLand(point) > NEAR).map(([key]) => key);
    expect(atSea).to.deep.equal([]);
  });

  it("has them where an atlas has them", () => {
    const at = (key: string): Point => anchorOf(key)!;
    // 10° E is the middle of the grid: Belgium lies left of it, Georgia right.
    expect(at("BE").x).to.be.below(world.width / 2);
    expect(at("GE").x).to.be.above(world.width / 2);
    expect(at("BR").x).to.be.within(at("CO").x, at("GN").x);
    expect(at("BR").y).to.be.above(at("CO").y);
    expect(at("MD").x).to.be.within(at("RO").x, at("GE").x);
    expect(at("BY").y).to.be.within(0, at("MD").y);
    expect(at("PS").x).to.be.within(at("EG").x, at("JO").x);
    expect(at("LB").y).to.be.within(at("TR").y, at("PS").y);
  });

  it("has those of the review's figures inside their crops", () => {
    for (const [crop, keys] of [
      [destinations, "BR MD MN GE SV RO BY CO PK TR BE"],
      [origins, "AF PS BI SY ER GN SO CD TR CM BE"],
    ] as const)
      for (const key of keys.split(" ")) {
        expect(anchorOf(key)!.x, key).to.be.within(crop.x, crop.x + crop.width);
        expect(anchorOf(key)!.y, key).to.be.within(crop.y, crop.y + crop.height);
      }
  });
});
