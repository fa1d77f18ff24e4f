/**
 * Makes src/charts/land.ts and src/charts/anchors.ts from Natural Earth's countries (world-atlas, 1:50m), already
 * projected: a reader pays for the coast and a table of points, not for a projection. Run: node scripts/land.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { geoEqualEarth, geoPath } from "d3-geo";
import { feature, merge } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import { areaOf, centroidOf, depth, inside, poleOf } from "./polygon.mjs";

/** Grid units per unit of the projection: the destinations' crop, 1200 px wide, has 1.3 units to a pixel. */
const SCALE = 460;
/** Visvalingam: a corner that spans less (units²) is straightened. */
const DETAIL = 1.5;
/** Land that covers less (units²) is left out: under 5 px² at 1200 px it would be dust. */
const DUST = 8;
const BUDGET = { land: 12_000, anchors: 2_000 };

/** ISO 3166-1: alpha-2 and numeric code of each country. */
const ISO = `
  AD020 AE784 AF004 AG028 AI660 AL008 AM051 AO024 AQ010 AR032 AS016 AT040 AU036 AW533 AX248 AZ031 BA070 BB052 BD050
  BE056 BF854 BG100 BH048 BI108 BJ204 BL652 BM060 BN096 BO068 BQ535 BR076 BS044 BT064 BV074 BW072 BY112 BZ084 CA124
  CC166 CD180 CF140 CG178 CH756 CI384 CK184 CL152 CM120 CN156 CO170 CR188 CU192 CV132 CW531 CX162 CY196 CZ203 DE276
  DJ262 DK208 DM212 DO214 DZ012 EC218 EE233 EG818 EH732 ER232 ES724 ET231 FI246 FJ242 FK238 FM583 FO234 FR250 GA266
  GB826 GD308 GE268 GF254 GG831 GH288 GI292 GL304 GM270 GN324 GP312 GQ226 GR300 GS239 GT320 GU316 GW624 GY328 HK344
  HM334 HN340 HR191 HT332 HU348 ID360 IE372 IL376 IM833 IN356 IO086 IQ368 IR364 IS352 IT380 JE832 JM388 JO400 JP392
  KE404 KG417 KH116 KI296 KM174 KN659 KP408 KR410 KW414 KY136 KZ398 LA418 LB422 LC662 LI438 LK144 LR430 LS426 LT440
  LU442 LV428 LY434 MA504 MC492 MD498 ME499 MF663 MG450 MH584 MK807 ML466 MM104 MN496 MO446 MP580 MQ474 MR478 MS500
  MT470 MU480 MV462 MW454 MX484 MY458 MZ508 NA516 NC540 NE562 NF574 NG566 NI558 NL528 NO578 NP524 NR520 NU570 NZ554
  OM512 PA591 PE604 PF258 PG598 PH608 PK586 PL616 PM666 PN612 PR630 PS275 PT620 PW585 PY600 QA634 RE638 RO642 RS688
  RU643 RW646 SA682 SB090 SC690 SD729 SE752 SG702 SH654 SI705 SJ744 SK703 SL694 SM674 SN686 SO706 SR740 SS728 ST678
  SV222 SX534 SY760 SZ748 TC796 TD148 TF260 TG768 TH764 TJ762 TK772 TL626 TM795 TN788 TO776 TR792 TT780 TV798 TW158
  TZ834 UA804 UG800 UM581 US840 UY858 UZ860 VA336 VC670 VE862 VG092 VI850 VN704 VU548 WF876 WS882 YE887 YT175 ZA710
  ZM894 ZW716
`;
/** Entries of the atlas without a code of their own get one of ISO's user-assigned XA–XZ; XK is in common use. */
const OWN = {
  "Ashmore and Cartier Is.": "XA",
  "Siachen Glacier": "XG",
  "Indian Ocean Ter.": "XI",
  Kosovo: "XK",
  "N. Cyprus": "XN",
  Somaliland: "XS",
};

const atlas = JSON.parse(readFileSync(new URL(import.meta.resolve("world-atlas/countries-50m.json")), "utf8"));
const countries = atlas.objects.countries.geometries;
const ANTARCTICA = "010";

// Equal Earth spans ±2.7066 × ±1.3173: the grid starts at its top left corner.
const projection = geoEqualEarth()
  .rotate([-10, 0])
  .scale(SCALE)
  .translate([2.7066 * SCALE, 1.3173 * SCALE]);

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

/** All land but Antarctica as one shape: no border is drawn, since those of the atlas take sides. */
const coast = () => {
  const shape = merge(
    atlas,
    countries.filter(({ id }) => id !== ANTARCTICA),
  );
  const rings = ringsOf(shape).filter((ring) => Math.abs(areaOf(ring)) >= DUST);
  const simple = simplify(
    presimplify(topology({ land: { type: "MultiPolygon", coordinates: rings.map((ring) => [ring]) } })),
    DETAIL,
  );
  const kept = feature(simple, simple.objects.land).geometry.coordinates.map(([ring]) => onGrid(ring));
  return kept.filter((ring) => Math.abs(areaOf(ring)) >= DUST);
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

/** Middle of a country's main land mass: its centroid, or its pole where that lies outside or close to the border. */
const middle = (country) => {
  const rings = ringsOf(feature(atlas, country)).sort((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)));
  const isHole = (ring) => areaOf(ring) * areaOf(rings[0]) < 0 && inside([rings[0]], ring[0]);
  const main = [rings[0], ...rings.slice(1).filter(isHole)];
  const [centroid, deepest] = [centroidOf(rings[0]), poleOf(main)];
  return (depth(main, centroid) > 0.4 * deepest.depth ? centroid : deepest.point).map(Math.round);
};

const codes = new Map(
  ISO.trim()
    .split(/\s+/)
    .map((entry) => [entry.slice(2), entry.slice(0, 2)]),
);
const codeOf = ({ id, properties }) => OWN[properties.name] ?? codes.get(id);

const anchors = () => {
  const points = countries.map((country) => `${codeOf(country)}${middle(country)}`).sort();
  if (
    points.some((point) => !/^[A-Z]{2}\d/.test(point)) ||
    new Set(points.map((point) => point.slice(0, 2))).size !== 241
  )
    throw new Error("a country has no code, or two have the same");
  return points.join(";");
};

/** The rectangle between four points, given as [longitude, latitude] on its left, top, right and bottom edge. */
const edges = (left, top, right, bottom) => {
  const [x, y] = [Math.round(projection(left)[0]), Math.round(projection(top)[1])];
  return { x, y, width: Math.round(projection(right)[0]) - x, height: Math.round(projection(bottom)[1]) - y };
};
const crop = ({ x, y, width, height }) => `{ x: ${x}, y: ${y}, width: ${width}, height: ${height} }`;

const header = "/* Generated by scripts/land.mjs from Natural Earth via world-atlas; do not edit. */\n";

const write = (name, text, payload) => {
  const size = brotliCompressSync(payload).length;
  if (size > BUDGET[name]) throw new Error(`${name} has ${size} bytes in brotli, ${BUDGET[name]} at most`);
  writeFileSync(new URL(`../src/charts/${name}.ts`, import.meta.url), text);
  console.log(`src/charts/${name}.ts: ${size} bytes in brotli`);
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
export const destinations: Crop = ${crop(edges([-112, 0], [10, 64], [122, -36], [10, -36]))};

/** 31° W to 91° E on the equator, 57° N to 14° S. */
export const origins: Crop = ${crop(edges([-31, 0], [10, 57], [91, 0], [10, -14]))};

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
// Country, x and y in the grid of land.ts. Keys are ISO 3166-1 alpha-2 codes; XK is Kosovo, and five entries of the
// atlas without a code have a user-assigned one: XA Ashmore and Cartier Islands, XG Siachen Glacier, XI Christmas
// and Cocos Islands, XN Northern Cyprus, XS Somaliland. A key says where a name is drawn and nothing else.
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
