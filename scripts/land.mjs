/**
 * Makes src/charts/map/land.ts and src/charts/map/anchors.ts from Natural Earth's countries (world-atlas, 1:50m), already
 * projected: a reader pays for the coast and a table of points, not for a projection. Run: node scripts/land.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { geoEqualEarth, geoPath } from "d3-geo";
import { polygonArea, polygonCentroid, polygonContains } from "d3-polygon";
import iso from "iso-3166-1";
import polylabel from "polylabel";
import { feature, merge } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import { importSource } from "./source.mjs";

/** Grid units per unit of the projection: the destinations' crop, 1200 px wide, has 1.3 units to a pixel. */
const SCALE = 460;
/**
 * Visvalingam: a corner that spans less than `detail` (units²) is straightened; land that covers less than `dust` is
 * left out. A drawing 1200 px wide has 1.4 px to a unit in the closest view, 0.8 in the next; what lies in neither is
 * seen only when a low room makes the map small.
 */
const NEAR = { detail: 1.5, dust: 8 };
const FAR = { detail: 3, dust: 12 };
const BEYOND = { detail: 20, dust: 40 };
/** A map that is higher or lower than its view shows so much more around it. */
const AROUND = 64;
const BUDGET = { land: 6_000, anchors: 400 };

const atlas = JSON.parse(readFileSync(new URL(import.meta.resolve("world-atlas/countries-50m.json")), "utf8"));
const countries = atlas.objects.countries.geometries;
const ANTARCTICA = "010";

// Equal Earth spans ±2.7066 × ±1.3173: the grid starts at its top left corner.
const projection = geoEqualEarth()
  .rotate([-10, 0])
  .scale(SCALE)
  .translate([2.7066 * SCALE, 1.3173 * SCALE]);

/** The rectangle between four points, given as [longitude, latitude] on its left, top, right and bottom edge. */
const edges = (left, top, right, bottom) => {
  const [x, y] = [Math.round(projection(left)[0]), Math.round(projection(top)[1])];
  return { x, y, width: Math.round(projection(right)[0]) - x, height: Math.round(projection(bottom)[1]) - y };
};
const DESTINATIONS = edges([-112, 0], [10, 64], [122, -36], [10, -36]);
const ORIGINS = edges([-31, 0], [10, 57], [91, 0], [10, -14]);

/** Rings in grid units, cut at the antimeridian. Outer rings and holes turn opposite ways. */
const ringsOf = (shape) => {
  const rings = [];
  geoPath(projection, {
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => rings.at(-1).push([x, y]),
    closePath: () => rings.at(-1).push(rings.at(-1)[0]),
  })(shape);
  return rings;
};

/** Whole numbers; points that fell together or on one line are dropped. */
const onGrid = (ring) => {
  const whole = ring.slice(0, -1).map((point) => point.map(Math.round));
  const apart = whole.filter(([x, y], i) => x !== whole.at(i - 1)[0] || y !== whole.at(i - 1)[1]);
  return apart.filter(([x, y], i) => {
    const [[a, b], [c, d]] = [apart.at(i - 1), apart[(i + 1) % apart.length]];
    return (x - a) * (d - y) !== (y - b) * (c - x);
  });
};

const lies = ([x, y], view) =>
  x > view.x - AROUND && y > view.y - AROUND && x < view.x + view.width + AROUND && y < view.y + view.height + AROUND;

/** How exact the coast is at a point. */
const careAt = (point) => (lies(point, ORIGINS) ? NEAR : lies(point, DESTINATIONS) ? FAR : BEYOND);

/** So large that it is seen, where it lies. */
const isSeen = (ring) => Math.abs(polygonArea(ring)) >= Math.min(...ring.map((point) => careAt(point).dust));

/** All land but Antarctica as one shape: no border is drawn, since those of the atlas take sides. */
const coast = () => {
  const shape = merge(
    atlas,
    countries.filter(({ id }) => id !== ANTARCTICA),
  );
  const rings = ringsOf(shape).filter(isSeen);
  const weighed = presimplify(topology({ land: { type: "MultiPolygon", coordinates: rings.map((ring) => [ring]) } }));
  for (const point of weighed.arcs.flat()) point[2] /= careAt(point).detail;
  const simple = simplify(weighed, 1);
  const kept = feature(simple, simple.objects.land).geometry.coordinates.map(([ring]) => onGrid(ring));
  return kept.filter(isSeen);
};

// One character for a number of -45 to 45: printable, and neither quote nor backslash, so that nothing is escaped.
const LETTERS = Array.from({ length: 92 }, (_, i) => String.fromCharCode(35 + i))
  .filter((letter) => letter !== "\\")
  .join("");
const whole = (n) => LETTERS[Math.floor(n / 91)] + LETTERS[n % 91];

/** " XXYY" opens a ring at x, y (base 91); then steps of two letters. A longer step is made of several. */
const encode = (rings) =>
  rings
    .map(([[x, y], ...rest]) => {
      let text = whole(x) + whole(y);
      for (const [toX, toY] of rest) {
        const [fromX, fromY, parts] = [x, y, Math.ceil(Math.max(Math.abs(toX - x), Math.abs(toY - y)) / 45)];
        for (let part = 1; part <= parts; part++) {
          const [nextX, nextY] = [fromX + ((toX - fromX) * part) / parts, fromY + ((toY - fromY) * part) / parts].map(
            Math.round,
          );
          text += LETTERS[nextX - x + 45] + LETTERS[nextY - y + 45];
          [x, y] = [nextX, nextY];
        }
      }
      return text;
    })
    .join(" ");

/** Whether land lies all around a point, so far away; holes and islands count, since a point is in an odd number of rings. */
const isAround = (rings, [x, y], distance) =>
  Array.from({ length: 36 }, (_, tenth) => (tenth * Math.PI) / 18).every((angle) => {
    const point = [x + distance * Math.cos(angle), y + distance * Math.sin(angle)];
    return rings.filter((ring) => polygonContains(ring, point)).length % 2 === 1;
  });

/** Middle of a country's main land mass: its centroid, or its pole where that lies outside or close to the border. */
const middle = (country) => {
  const size = (ring) => Math.abs(polygonArea(ring));
  const rings = ringsOf(feature(atlas, country)).sort((a, b) => size(b) - size(a));
  const isHole = (ring) => polygonArea(ring) * polygonArea(rings[0]) < 0 && polygonContains(rings[0], ring[0]);
  const main = [rings[0], ...rings.slice(1).filter(isHole)];
  const [centroid, pole] = [polygonCentroid(rings[0]), polylabel(main, 0.1)];
  return (isAround(main, centroid, 0.4 * pole.distance) ? centroid : pole.slice(0, 2)).map(Math.round);
};

const { shell } = await importSource(`export { shell } from "./src/i18n/en/shell.ts";`);
/** The countries that a figure has or a drawing names. */
const NAMED = ["BE", ...Object.keys(shell.countries)].sort();

const anchors = () =>
  NAMED.map((code) => {
    const [country, another] = countries.filter(({ id }) => id === iso.whereAlpha2(code)?.numeric);
    if (!country || another) throw new Error(`the atlas does not have ${code} once`);
    return `${code}${middle(country)}`;
  }).join(";");

const crop = ({ x, y, width, height }) => `{ x: ${x}, y: ${y}, width: ${width}, height: ${height} }`;

const header = "/* Generated by scripts/land.mjs from Natural Earth via world-atlas; do not edit. */\n";

const write = (name, text, payload) => {
  const size = brotliCompressSync(payload).length;
  if (size > BUDGET[name]) throw new Error(`${name} has ${size} bytes in brotli, ${BUDGET[name]} at most`);
  writeFileSync(new URL(`../src/charts/map/${name}.ts`, import.meta.url), text);
  console.log(`src/charts/map/${name}.ts: ${size} bytes in brotli`);
};

const COAST = encode(coast());
write(
  "land",
  `${header}
/** A rectangle of the grid. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The world in Equal Earth around 10° E, in grid units: x to the right, y down. */
export const world: Crop = ${crop({ x: 0, y: 0, width: Math.round(5.4132 * SCALE), height: Math.round(2.6346 * SCALE) })};

/** 112° W (on the equator) to 122° E (on the southern edge), 64° N to 36° S. */
export const destinations: Crop = ${crop(DESTINATIONS)};

/** 31° W to 91° E on the equator, 57° N to 14° S. */
export const origins: Crop = ${crop(ORIGINS)};

// Rings, parted by spaces: x and y in two letters each (base 91), then steps of -45 to 45, a letter for x, one for y.
const COAST =
  ${JSON.stringify(COAST)};

const digit = (index: number): number => COAST.charCodeAt(index) - (COAST.charCodeAt(index) > 92 ? 36 : 35);

const ring = (start: number, end: number): Int16Array => {
  const points = new Int16Array(end - start - 2);
  points[0] = digit(start) * 91 + digit(start + 1);
  points[1] = digit(start + 2) * 91 + digit(start + 3);
  for (let i = 2; i < points.length; i++) points[i] = points[i - 2]! + digit(start + 2 + i) - 45;
  return points;
};

let rings: readonly Int16Array[] | undefined;

/** The coasts as closed rings of x, y, x, y … in grid units; lakes turn the other way, so that either rule fills. */
export const land = (): readonly Int16Array[] => {
  let start = 0;
  return (rings ??= COAST.split(" ").map((text) => ring(start, (start += text.length + 1) - 1)));
};
`,
  COAST,
);

const ANCHORS = anchors();
write(
  "anchors",
  `${header}
// Country (ISO 3166-1 alpha-2), x and y in the grid of land.ts: Belgium and the countries that our words name.
const ANCHORS =
  "${ANCHORS}";

export interface Anchor {
  readonly x: number;
  readonly y: number;
}

let anchors: ReadonlyMap<string, Anchor> | undefined;

const read = (entry: string): [string, Anchor] => {
  const [x, y] = entry.slice(2).split(",").map(Number) as [number, number];
  return [entry.slice(0, 2), { x, y }];
};

/** Middle of each country's main land mass, in grid units. */
export const anchorsOf = (): ReadonlyMap<string, Anchor> => (anchors ??= new Map(ANCHORS.split(";").map(read)));

/** Where a country lies, or undefined if no country has this code. */
export const anchorOf = (country: string): Anchor | undefined => anchorsOf().get(country);
`,
  ANCHORS,
);
