/** Bubble map: the area is the number, every name can be read, what has no place on the map lies off it. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { importSource } from "../../scripts/source.mjs";
import {
  drawingOf,
  faultsIn,
  keysOf,
  markOf,
  near,
  sceneOf,
  shapesOf,
  source,
  textOf,
  writtenIn,
} from "./drawings.mjs";

const { hiddenShare, isWithin, layoutOf, rectsTouch, rectTouchesDisc, segmentsCross } = await importSource(`
  export { layoutOf } from "./src/charts/map/layout.js";
  export { hiddenShare } from "./src/charts/map/separate-bubbles.js";
  export * from "./src/drawing/geometry.js";
`);

const LANGUAGES = ["nl", "fr", "de", "en"];

const RETURNS = ["returns-by-destination", {}];
const ORIGINS = ["residents-by-nationality", {}];
const SUPPORT = ["returns-with-support", { measure: "support" }];

const mapOf = ([id, asked], options) => drawingOf(id, { form: "map", language: "en", ...asked, ...options });
const laidOut = async ([id, asked], options) => layoutOf(await sceneOf(id, { language: "en", ...asked, ...options }));

/** Circles that stand for values, from the lowest up; and where a mark lies as a circle. */
const bubblesIn = (drawing) => shapesOf(drawing, "dot").filter(({ datum }) => datum);
const discOf = ({ x, y, width }) => ({ x: x + width / 2, y: y + width / 2, r: width / 2 });
const radiusOf = (drawing, key) => markOf(drawing, key).width / 2;

/** No name touches another, a bubble or the edge, and no leader crosses another. */
const isLegible = ({ names, bubbles, outlook }, at) =>
  names.forEach(({ key, box, inside, leader }, index) => {
    assert.ok(isWithin(box, outlook.frame), `${key} ${at}`);
    for (const other of names.slice(index + 1)) {
      assert.ok(!rectsTouch(box, other.box, 5), `${key} and ${other.key} ${at}`);
      const crosses = leader && other.leader && segmentsCross(leader, other.leader);
      assert.ok(!crosses, `${key} across ${other.key} ${at}`);
    }
    for (const bubble of inside ? [] : bubbles)
      assert.ok(!rectTouchesDisc(box, bubble), `${key} on ${bubble.key} ${at}`);
  });

const namedIn = ({ names }) => names.map(({ key }) => key);

describe("bubble map of returns", () => {
  const ORDER = "BR MD MN GE SV RO BY CO PK TR other".split(" ");
  const SIZES = [
    [320, 258],
    [420, 312],
    [500, 366],
    [640, 453],
    [800, 592],
    [1100, 770],
  ].map(([width, height]) => ({ width, height }));
  const [PHONE, , , ARTICLE, WIDE] = SIZES;

  it("has a mark for each of the ten countries and the others, in the table's order, which add up to 2 952", async () => {
    const drawing = await mapOf(RETURNS, ARTICLE);
    assert.equal(keysOf(drawing), ORDER.join(" "));
    const { name, measure, shape } = drawing.marks[0];
    assert.deepEqual([name, measure, shape], ["Brazil", "persons", "circle"]);
    assert.equal(
      bubblesIn(drawing).reduce((sum, { datum }) => sum + datum.value, 0),
      2952,
    );
  });

  for (const size of [PHONE, ARTICLE, WIDE])
    it(`makes the area the number, on and off the map: 996 to 82, 949 to 996, at ${size.width} px`, async () => {
      const drawing = await mapOf(RETURNS, size);
      const area = (key) => radiusOf(drawing, key) ** 2;
      near(area("BR") / area("CO"), 996 / 82, 1e-9);
      near(area("other") / area("BR"), 949 / 996, 1e-9);
    });

  it("has the radii of the theme: 0.8, 1.16 and 1.42 times the root of the number", async () => {
    for (const [size, k] of [
      [PHONE, 0.8],
      [ARTICLE, 1.16],
      [{ width: 596, height: 471 }, 1.42],
      [WIDE, 1.42],
    ])
      near(radiusOf(await mapOf(RETURNS, size), "BR"), k * 31.5595, 0.001, `${size.width} px`);
  });

  it("keeps every bubble in the plot, also in one that is lower or higher than it would like", async () => {
    for (const size of [...SIZES, ...[260, 340, 700].map((height) => ({ width: 640, height }))]) {
      const drawing = await mapOf(RETURNS, size);
      for (const mark of drawing.marks)
        assert.ok(isWithin(mark, { x: 0, y: 0, ...size }), `${mark.key} in ${size.width} × ${size.height}`);
      assert.equal(bubblesIn(drawing).length, 11);
      for (const { x, y, r } of bubblesIn(drawing))
        assert.ok(drawing.marks.some((mark) => Math.hypot(discOf(mark).x - x, discOf(mark).y - y) < 0.001 && r > 0));
    }
  });

  it("hides none more than half, and draws the largest first", async () => {
    for (const size of [{ width: 280, height: 233 }, ...SIZES]) {
      const onMap = bubblesIn(await mapOf(RETURNS, size));
      const radii = onMap.map(({ r }) => r);
      assert.deepEqual(radii, [...radii].sort((a, b) => b - a)); // prettier-ignore
      onMap.forEach((bubble, index) =>
        assert.ok(hiddenShare(bubble, onMap.slice(index + 1)) <= 0.5, `${bubble.datum.value} at ${size.width}`),
      );
    }
  });

  for (const language of LANGUAGES)
    it(`lets no name touch another, a bubble or the edge, and no leader cross another, in ${language}`, async () => {
      for (const size of SIZES) isLegible(await laidOut(RETURNS, { ...size, language }), `at ${size.width}`);
      assert.deepEqual(faultsIn(await mapOf(RETURNS, { ...ARTICLE, language })), []);
    });

  it("names all ten from 590 px up; on a phone only the largest says its number", async () => {
    for (const size of [{ width: 590, height: 426 }, ARTICLE, WIDE]) {
      const named = namedIn(await laidOut(RETURNS, size));
      for (const key of ORDER.slice(0, 10)) assert.ok(named.includes(key), `${key} at ${size.width} px`);
    }
    const { names } = await laidOut(RETURNS, PHONE);
    assert.deepEqual(
      names.map(({ key, inside }) => [key, inside]),
      [["BR", true]],
    );
  });

  it("mirrors the strip on a page that reads from right to left, and not the land", async () => {
    const [ltr, rtl] = [await mapOf(RETURNS, ARTICLE), await mapOf(RETURNS, { ...ARTICLE, rtl: true })];
    assert.deepEqual(shapesOf(rtl, "path"), shapesOf(ltr, "path"));
    for (const key of ORDER.slice(0, 10)) assert.deepEqual(markOf(rtl, key), markOf(ltr, key));
    const { x, width } = markOf(ltr, "other");
    near(markOf(rtl, "other").x, 640 - x - width, 1e-9);
    assert.deepEqual(textOf(rtl, "Moldova 171"), textOf(ltr, "Moldova 171"));
    assert.deepEqual(faultsIn(rtl), []);
  });

  it("writes no name over a bubble that another lies on, also where only the number would stand inside", async () => {
    for (const key of ORDER.slice(0, 10)) {
      const { names, bubbles } = await laidOut(RETURNS, { ...WIDE, view: { emphasis: [key] } });
      for (const { key: of, number } of names.filter((name) => name.number)) {
        const { r } = bubbles.find((bubble) => bubble.key === of);
        for (const other of bubbles.filter((bubble) => bubble.r < r && bubble.tone !== "other"))
          assert.ok(!rectTouchesDisc(number, other), `${other.key} on the number of ${of}`);
      }
    }
  });

  it("has neither total nor what has no place on the map", async () => {
    const { figure } = await sceneOf(RETURNS[0]);
    const rows = figure.rows.map((row) => (row.key === "MD" ? { ...row, key: "QQ" } : row));
    const drawing = await mapOf(RETURNS, { ...ARTICLE, figure: { ...figure, rows } });
    assert.equal(keysOf(drawing), "BR MN GE SV RO BY CO PK TR other");
  });

  it("is an empty drawing with its marks where there is no room, or nothing has a place", async () => {
    const form = await source.drawingForms["bubble-map"]();
    const scene = await sceneOf(RETURNS[0]);
    const rows = scene.figure.rows.map((row) => ({ ...row, key: `${row.key}${row.key}`, role: "item" }));
    for (const one of [
      { ...scene, box: { ...scene.box, height: 20 } },
      { ...scene, figure: { ...scene.figure, rows } },
    ]) {
      const { shapes, marks } = form(one);
      assert.deepEqual([shapes.length, marks.length], [0, scene.figure.rows.length]);
    }
  });
});

describe("bubble map of origins", () => {
  const SIZES = [
    [420, 366],
    [640, 500],
    [760, 574],
    [621, 519],
    [760, 603],
  ].map(([width, height]) => ({ width, height }));
  const PHONE = { width: 320, height: 277 };
  const ARTICLE = SIZES[1];
  const KEYS = "AF PS BI SY ER GN SO CD TR CM".split(" ");

  it("has a bubble for each of the ten nationalities and the others, by shares: 33 to 19, 10 to 3", async () => {
    const drawing = await mapOf(ORIGINS, ARTICLE);
    assert.equal(keysOf(drawing), [...KEYS, "other"].join(" "));
    const area = (key) => radiusOf(drawing, key) ** 2;
    near(area("other") / area("AF"), 33 / 19, 1e-9);
    near(area("PS") / area("CM"), 10 / 3, 1e-9);
    const shares = writtenIn(drawing).flatMap((line) => line.match(/\d+%/g) ?? []);
    const legend = ["30%", "10%", "3%"];
    const wanted = [...legend, "19%", "10%", "7%", "7%", "6%", "5%", "4%", "3%", "3%", "3%", "33%"];
    assert.deepEqual(shares.sort(), wanted.sort());
  });

  it("has a radius of 6.1 times the root of the share in an article, and circles of 30, 10 and 3 %", async () => {
    const drawing = await mapOf(ORIGINS, ARTICLE);
    near(radiusOf(drawing, "AF"), 6.1 * 4.3589, 0.001);
    const rings = shapesOf(drawing, "dot").filter(({ fill }) => !fill);
    // Each is a line of one px within its circle.
    [5.4772, 3.1623, 1.7321].forEach((root, index) => near(rings[index].r + 0.5, 6.1 * root, 0.001));
    assert.match(writtenIn(drawing).join(" "), /Area shows the share of all residents/);
  });

  it("sees 31° W to 91° E, with Belgium in sight as a square that has a name", async () => {
    for (const size of [PHONE, ...SIZES]) {
      const { outlook, belgium, bubbles } = await laidOut(ORIGINS, size);
      // 122 degrees on the equator are 844 units of the grid.
      assert.ok(outlook.scale * 844 <= size.width + 0.01, `${size.width} px`);
      assert.ok(isWithin({ ...belgium, width: 0, height: 0 }, outlook.frame), `${size.width} px`);
      for (const { key, x, y, r } of bubbles.slice(0, 10))
        assert.ok(
          isWithin({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }, outlook.frame),
          `${key} at ${size.width}`,
        );
    }
    for (const [index, label] of ["in België", "en Belgique", "in Belgien", "in Belgium"].entries())
      assert.ok(textOf(await mapOf(ORIGINS, { ...ARTICLE, language: LANGUAGES[index] }), label));
    const [paper, ink, hole] = shapesOf(await mapOf(ORIGINS, ARTICLE), "bar");
    assert.deepEqual(
      [paper, ink, hole].map(({ fill, width }) => [fill, width]),
      [
        ["paper", 11],
        ["ink", 9.5],
        ["paper", 6.5],
      ],
    );
  });

  for (const language of LANGUAGES)
    it(`names all ten and Belgium, none on another or on a bubble, in ${language}`, async () => {
      for (const size of SIZES) {
        const layout = await laidOut(ORIGINS, { ...size, language });
        isLegible(layout, `at ${size.width}`);
        assert.deepEqual(namedIn(layout).sort(), [...KEYS, "BE"].sort(), `${size.width} px`);
      }
    });

  it("writes the heading's share inside its bubble and the name under it; on a phone the share alone", async () => {
    const drawing = await mapOf(ORIGINS, ARTICLE);
    const bubble = markOf(drawing, "AF");
    const number = textOf(drawing, "19%");
    assert.equal(number.runs[0].color, "on-emphasis");
    assert.ok(isWithin(number.ink, bubble));
    assert.ok(textOf(drawing, "Afghanistan").y > bubble.y + bubble.height);
    for (const language of LANGUAGES)
      assert.ok(
        writtenIn(await mapOf(ORIGINS, { ...PHONE, language })).every((line) => !/Afghanistan/.test(line)),
        language,
      );
    assert.ok(isWithin(textOf(await mapOf(ORIGINS, PHONE), "19%").ink, markOf(await mapOf(ORIGINS, PHONE), "AF")));
  });
});

describe("bubble map of returns with support", () => {
  const SIZES = [
    [640, 456],
    [760, 520],
    [621, 471],
    [760, 545],
  ].map(([width, height]) => ({ width, height }));
  const PHONE = { width: 320, height: 259 };
  const [ARTICLE] = SIZES;
  const KEYS = "BR MD MN GE SV BY PK TR IQ CO RO".split(" ");

  let drawing;
  before(async () => {
    drawing = await mapOf(SUPPORT, ARTICLE);
  });

  it("has the same scale as the map of all returns, and 639 others off the map", () => {
    assert.equal(keysOf(drawing), [...KEYS, "other"].join(" "));
    near(radiusOf(drawing, "BR"), 1.16 * 23.9583, 0.001);
    near(radiusOf(drawing, "other"), 1.16 * 25.2784, 0.001);
    assert.ok(textOf(drawing, "639"));
  });

  it("draws Romania hollow, its edge at 60 and nothing inside; Iraq's 65 is a bubble like the others", async () => {
    for (const size of [PHONE, ...SIZES]) {
      const one = await mapOf(SUPPORT, size);
      near(radiusOf(one, "RO"), radiusOf(one, "CO"), 1e-9);
      near(radiusOf(one, "IQ") ** 2 / radiusOf(one, "RO") ** 2, 65 / 60, 1e-9);
      const [stripes, ...others] = shapesOf(one, "hatch");
      assert.equal(others.length, 0);
      const { x, y, r } = discOf(markOf(one, "RO"));
      assert.deepEqual([stripes.color, stripes.within.r], ["context", r]);
      near(stripes.within.x, x, 1e-9);
      near(stripes.within.y, y, 1e-9);
    }
    assert.ok(textOf(drawing, "Romania 0 to 60 a"));
    assert.deepEqual(bubblesIn(drawing).find(({ fill }) => fill === "paper").datum.value, [0, 60]);
  });

  it("never fills a hollow bubble: paper, stripes and its edge are all that is in it", () => {
    const { x, y, r } = discOf(markOf(drawing, "RO"));
    const inIt = shapesOf(drawing, "dot").filter((dot) => Math.hypot(dot.x - x, dot.y - y) < 0.001);
    assert.deepEqual(
      inIt.map(({ fill, edge }) => [fill, edge.color]),
      [
        ["paper", "paper"],
        [undefined, "context"],
      ],
    );
    near(inIt[1].r + inIt[1].edge.width / 2, r, 1e-9);
  });

  it("of all returns draws Iraq hollow between its bounds, 65 and 73", async () => {
    const returned = await mapOf(["returns-with-support", { measure: "returns" }], ARTICLE);
    const { x, y, r } = discOf(markOf(returned, "IQ"));
    const [outer, inner, ...rings] = shapesOf(returned, "dot").filter(
      (dot) => Math.hypot(dot.x - x, dot.y - y) < 0.001,
    );
    assert.deepEqual([outer.fill, outer.datum.value, inner.fill], ["paper", [65, 73], "paper"]);
    near(inner.r ** 2 / r ** 2, 65 / 73, 1e-9);
    assert.equal(rings.length, 2);
    near(r, radiusOf(returned, "TR"), 1e-9);
    assert.equal(shapesOf(returned, "hatch").length, 1);
    assert.ok(textOf(returned, "Romania 92"));
  });

  for (const language of LANGUAGES)
    it(`names all eleven from 640 px up, none on another or on a bubble, in ${language}`, async () => {
      for (const size of SIZES) {
        const layout = await laidOut(SUPPORT, { ...size, language });
        isLegible(layout, `at ${size.width}`);
        for (const key of KEYS) assert.ok(namedIn(layout).includes(key), `${key} at ${size.width} px`);
      }
    });
});
