/** The land under the maps: closed shapes in the world, and countries where an atlas has them. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { importSource } from "../../scripts/source.mjs";

const { anchorOf, anchorsOf, destinations, land, landPath, origins, shell, world } = await importSource(`
  export { anchorOf, anchorsOf } from "./src/charts/map/anchors.js";
  export { destinations, land, origins, world } from "./src/charts/map/land.js";
  export { landPath } from "./src/charts/map/outlook.js";
  export { shell } from "./src/i18n/en/shell.js";
`);

const pointsOf = (ring) =>
  Array.from({ length: ring.length / 2 }, (_, index) => ({ x: ring[2 * index], y: ring[2 * index + 1] }));

const edges = land().flatMap((ring) => pointsOf(ring).map((a, index, all) => [a, all[(index + 1) % all.length]]));

const isOnLand = ({ x, y }) =>
  edges.reduce(
    (is, [a, b]) => (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x ? !is : is),
    false,
  );

const toLand = (point) =>
  isOnLand(point) ? 0 : Math.min(...edges.map(([a]) => Math.hypot(a.x - point.x, a.y - point.y)));

// Grid units; a degree of latitude is about 9 of them.
const NEAR = 3;

const isBetween = (value, low, high) => value >= low && value <= high;

describe("land", () => {
  it("is made of closed shapes that lie in the world", () => {
    assert.ok(isBetween(land().length, 100, 400));
    for (const ring of land()) {
      assert.ok(ring.length % 2 === 0 && ring.length >= 6);
      for (const { x, y } of pointsOf(ring)) assert.ok(isBetween(x, 0, world.width) && isBetween(y, 0, world.height));
    }
  });

  it("leaves out Antarctica: nothing reaches 60° south", () => {
    // Equal Earth, by hand: 60° S lies 1.0881 units of 460 below the equator, which lies at 1.3173.
    const sixtySouth = Math.round((1.3173 + 1.0881) * 460);
    assert.ok(edges.every(([{ y }]) => y < sixtySouth));
  });

  it("is cut at the antimeridian: no shape runs around the world", () => {
    for (const ring of land()) {
      const xs = pointsOf(ring).map(({ x }) => x);
      // The widest is Africa and Eurasia, from Senegal to the Bering Strait: 207 degrees.
      assert.ok(Math.max(...xs) - Math.min(...xs) < world.width * 0.6);
    }
  });

  it("is decoded once", () => assert.equal(land(), land()));

  it("knows land from sea: Kinshasa's country, the Sahara and Siberia; the Atlantic and the Caspian", () => {
    for (const country of ["CD", "SD", "MN", "BE"]) assert.ok(isOnLand(anchorOf(country)), country);
    const [brazil, georgia] = [anchorOf("BR"), anchorOf("GE")];
    assert.ok(isOnLand({ x: georgia.x, y: georgia.y - 140 }), "Siberia");
    assert.ok(!isOnLand({ x: brazil.x + 200, y: brazil.y }), "Atlantic");
    assert.ok(!isOnLand({ x: georgia.x + 51, y: georgia.y + 15 }), "Caspian");
  });

  it("keeps the islands that a reader may look for", () => {
    const [belgium, somalia, colombia] = [anchorOf("BE"), anchorOf("SO"), anchorOf("CO")];
    assert.ok(isOnLand({ x: belgium.x + 54, y: belgium.y + 103 }), "Sicily");
    assert.ok(isOnLand({ x: somalia.x + 15, y: somalia.y + 219 }), "Madagascar");
    assert.ok(isOnLand({ x: colombia.x - 12, y: colombia.y - 155 }), "Cuba");
  });
});

describe("the path of the land", () => {
  const whole = { scale: 0.37, left: 3, top: -7, frame: { x: 0, y: -10, width: 1000, height: 500 } };

  /** Each coast of a path, its steps added up. */
  const coastsOf = (d) =>
    d
      .split("z")
      .slice(0, -1)
      .map((coast) => {
        let [x, y] = [0, 0];
        return coast
          .slice(1)
          .split("l")
          .map((step) => step.split(" ").map(Number))
          .map(([dx, dy]) => [(x += dx), (y += dy)]);
      });

  it("is where the grid is, however far along a coast", () => {
    const coasts = coastsOf(landPath(whole));
    assert.equal(coasts.length, land().length);
    coasts.forEach((coast, index) => {
      const ring = [...land()[index]];
      assert.deepEqual(coast[0], ring.slice(0, 2));
      assert.deepEqual(coast.at(-1), ring.slice(-2));
    });
  });

  it("has whole numbers, and only the land that may be seen", () => {
    const d = landPath(whole);
    assert.match(d, /^(M-?\d+ -?\d+(l-?\d+ -?\d+)+z)+$/);
    const { x, y } = anchorOf("BR");
    const frame = { x: x * 0.37 - 20, y: y * 0.37 - 30, width: 50, height: 50 };
    assert.equal(coastsOf(landPath({ ...whole, frame })).length, 1, "of the Americas");
  });
});

describe("anchors", () => {
  it("are there for every country that our words name, and for Belgium", () => {
    for (const country of ["BE", ...Object.keys(shell.countries)]) assert.ok(anchorOf(country), country);
    assert.equal(anchorOf("QQ"), undefined);
  });

  it("are on land", () => {
    const atSea = [...anchorsOf()].filter(([, point]) => toLand(point) > NEAR).map(([key]) => key);
    assert.deepEqual(atSea, []);
  });

  it("are where an atlas has them", () => {
    const [be, ge, br, co, gn, md, ro, by, ps, eg, jo, lb, tr] =
      "BE GE BR CO GN MD RO BY PS EG JO LB TR".split(" ").map(anchorOf); // prettier-ignore
    // 10° E is the middle of the grid: Belgium lies left of it, Georgia right.
    assert.ok(be.x < world.width / 2 && ge.x > world.width / 2);
    assert.ok(isBetween(br.x, co.x, gn.x) && br.y > co.y);
    assert.ok(isBetween(md.x, ro.x, ge.x));
    assert.ok(isBetween(by.y, 0, md.y));
    assert.ok(isBetween(ps.x, eg.x, jo.x));
    assert.ok(isBetween(lb.y, tr.y, ps.y));
  });

  it("of the review's figures are inside their crops", () => {
    for (const [crop, keys] of [
      [destinations, "BR MD MN GE SV RO BY CO PK TR BE"],
      [origins, "AF PS BI SY ER GN SO CD TR CM BE"],
    ])
      for (const key of keys.split(" ")) {
        const { x, y } = anchorOf(key);
        assert.ok(isBetween(x, crop.x, crop.x + crop.width) && isBetween(y, crop.y, crop.y + crop.height), key);
      }
  });
});
