/** Flow bands: as thick as their number, straight, each labelled once; one number for several places is never divided. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createCanvas } from "@napi-rs/canvas";
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

const LANGUAGES = ["nl", "fr", "de", "en"];

const outcomes = (asked = {}) =>
  drawingOf("requests-by-outcome", { form: "flow", language: "en", height: 420, ...asked });
const routes = (asked = {}) =>
  drawingOf("resettlement-by-route", { form: "flow", language: "en", height: 420, ...asked });

const nodesOf = (drawing) => shapesOf(drawing, "bar");

/** The node where the band of a row ends. */
const nodeOf = (drawing, key) => {
  const { x, width, y } = markOf(drawing, key);
  return nodesOf(drawing).find((node) => node.x + node.width === x + width && Math.abs(node.y - y) < 0.01);
};

/** The band that enters the node of a row. */
const bandOf = (drawing, key) => {
  const { x, y } = markOf(drawing, key);
  return shapesOf(drawing, "polygon").find(({ points }) => points[3].x === x && Math.abs(points[3].y - y) < 0.01);
};

const startOf = (drawing, says) => textOf(drawing, says).ink.x;
const lineWith = (drawing, pattern) => writtenIn(drawing).find((line) => pattern.test(line));

describe("flow of requests for reception", () => {
  it("has a mark for the whole, then for each part of it and what that is made of: along the flow", async () => {
    const parts = "waiting-list subsequent-application no-show eu-national";
    assert.equal(keysOf(await outcomes()), `total allocated not-received ${parts}`);
    const asPrinted = "no-show waiting-list subsequent-application eu-national";
    assert.equal(keysOf(await outcomes({ sort: "source" })), `total allocated not-received ${asPrinted}`);
  });

  it("makes a node as high as its number, also in the units of the data", async () => {
    const drawing = await outcomes();
    const unit = markOf(drawing, "total").height / 38213;
    const persons = {
      allocated: 22715,
      "not-received": 15498,
      "waiting-list": 8816,
      "subsequent-application": 3607,
      "no-show": 3034,
    };
    const [scale] = drawing.scales;
    near(scale.unit, -unit, 1e-9);
    for (const [key, count] of Object.entries(persons)) {
      near(markOf(drawing, key).height, count * unit, 0.01, key);
      const { y, height, datum } = nodeOf(drawing, key);
      const [from, to] = datum.value;
      near(to - from, count, 0.001, key);
      near(scale.zero + scale.unit * from, y + height, 0.001, key);
    }
    assert.equal(markOf(drawing, "eu-national").height, 1);
    near(nodesOf(drawing)[0].datum.value[1], 38213, 0.001);
  });

  it("has 12 px nodes: petrol received, ochre for lack of places, slate the rest, ink the whole", async () => {
    const drawing = await outcomes();
    assert.ok(nodesOf(drawing).every(({ width }) => width === 12));
    for (const [key, tone] of Object.entries({
      allocated: "emphasis",
      "waiting-list": "not-received",
      "subsequent-application": "context",
      "no-show": "context",
      "not-received": "context",
      total: "ink",
    }))
      assert.equal(nodeOf(drawing, key).fill, tone, key);
    for (const [key, tone] of [
      ["allocated", "emphasis"],
      ["waiting-list", "not-received"],
    ])
      assert.deepEqual([bandOf(drawing, key).fill, bandOf(drawing, key).alpha], [tone, "band"]);
  });

  for (const [set, density] of [
    ["light", 0.22],
    ["dark", 0.34],
  ])
    it(`fills bands with ${100 * density} % of the colour of their series on a ${set} ground`, async () => {
      const { defaultTheme, paintShapes } = await importSource(`
        export { defaultTheme } from "./src/theme/theme.js";
        export { paintShapes } from "./src/drawing/paint-canvas.js";
      `);
      const drawing = await outcomes();
      const context = createCanvas(640, 420).getContext("2d");
      paintShapes(context, drawing.shapes, defaultTheme(set));
      const { x, y, height } = markOf(drawing, "allocated");
      near(context.getImageData(x - 4, y + height / 2, 1, 1).data[3], 255 * density, 2);
    });

  it("has straight bands whose ends run level for 16 px", async () => {
    const drawing = await outcomes();
    const { points } = bandOf(drawing, "allocated");
    const [start, end] = [markOf(drawing, "total").x + 12, markOf(drawing, "allocated").x];
    const { height } = markOf(drawing, "allocated");
    assert.deepEqual(
      points.map(({ x }) => x),
      [start, start + 16, end - 16, end, end, end - 16, start + 16, start],
    );
    const [a, b, c, d, ...below] = points.map(({ y }) => y);
    assert.deepEqual([a, c], [b, d]);
    assert.ok(a - d > 5, "the ends are not level with each other");
    assert.deepEqual(below, [d, c, b, a].map((y) => y + height)); // prettier-ignore
  });

  it("draws the 41 as a line of one px in full colour, and says so", async () => {
    const drawing = await outcomes();
    const [thin] = shapesOf(drawing, "line");
    const { x, y } = markOf(drawing, "eu-national");
    assert.deepEqual([thin.color, thin.width ?? 1], ["context", 1]);
    assert.equal(thin.points.at(-1).x, x + 12);
    near(thin.points.at(-1).y, y, 0.01);
    const says = "EU nationals are drawn as a line one pixel thick, thicker than to scale.";
    assert.ok(writtenIn(drawing).includes(says));
    assert.ok(!writtenIn(await outcomes({ height: 2400 })).some((text) => text.includes("one pixel")));
  });

  it("writes the total above and each number once", async () => {
    const drawing = await outcomes();
    const all = writtenIn(drawing).join(" | ");
    for (const number of ["38,213", "22,715", "15,498", "8,816", "3,607", "3,034", "41"])
      assert.equal(all.match(new RegExp(`\\b${number}\\b`, "g"))?.length, 1, number);
    const total = textOf(drawing, "38,213 requests for reception");
    assert.equal(total.x, 0);
    assert.ok(total.y < markOf(drawing, "total").y);
  });

  it("writes labels right of the last nodes, and of the middle one left of it on the band that enters", async () => {
    const drawing = await outcomes();
    for (const [number, key] of [
      ["22,715", "allocated"],
      ["8,816", "waiting-list"],
      ["3,607", "subsequent-application"],
      ["3,034", "no-show"],
      ["41", "eu-national"],
    ])
      near(startOf(drawing, lineWith(drawing, new RegExp(`^${number}\\b`))), markOf(drawing, key).x + 22, 0.5, key);
    const middle = markOf(drawing, "not-received");
    const { ink, y } = textOf(drawing, "15,498");
    near(ink.x + ink.width, middle.x - 10, 0.5);
    assert.ok(y > middle.y && y < middle.y + middle.height);
  });

  it("writes the number of those left without a place in ochre, the others in ink", async () => {
    const runs = shapesOf(await outcomes(), "text").flatMap((text) => text.runs);
    const inOchre = runs.filter(({ color }) => color === "not-received").map(({ text }) => text);
    assert.deepEqual(inOchre, ["8,816"]);
    assert.ok(runs.every(({ color }) => ["ink", "muted", "not-received"].includes(color)));
  });

  it("breaks long names into three lines at most, in every language and width", async () => {
    for (const language of LANGUAGES)
      for (const [width, most] of [
        [520, 3],
        [640, 3],
        [960, 2],
      ]) {
        const drawing = await outcomes({ width, language, height: 480 });
        const texts = shapesOf(drawing, "text");
        const number = texts.findIndex(({ runs }) => runs[0].color === "not-received");
        const after = texts
          .slice(number + 1)
          .findIndex(({ runs }) => runs[0].weight !== 700 || /\d/.test(runs[0].text));
        assert.ok(after >= 1 && after <= most, `${after} lines, ${language} ${width}`);
        assert.deepEqual(faultsIn(drawing), [], `${language} ${width}`);
      }
  });

  it("gives way to bars where the text is too large for its width, and no label is cut", async () => {
    const drawing = await outcomes({ width: 420, language: "fr", em: 26, height: 560 });
    near(markOf(drawing, "allocated").width, 420, 0.5);
    assert.equal(drawing.marks.length, 7);
    for (const { ink } of writtenIn(drawing).map((says) => textOf(drawing, says)))
      assert.ok(ink.x >= 0 && ink.x + ink.width <= 421);
  });

  it("lets a reader point at a band: from the node it leaves to its label", async () => {
    const drawing = await outcomes();
    const { hit } = markOf(drawing, "waiting-list");
    near(hit.x, markOf(drawing, "not-received").x + 12, 0.5);
    near(hit.x + hit.width, 640, 0.5);
  });

  it("makes of the others one band where an author asks for few", async () => {
    const drawing = await outcomes({ limit: 2 });
    assert.equal(keysOf(drawing), "total allocated not-received waiting-list other");
    assert.ok(lineWith(drawing, /\b6,682\b/));
  });
});

describe("flow of resettled refugees", () => {
  it("has a mark for each route and the total, in the table's order", async () => {
    assert.equal(keysOf(await routes()), "CD-to-RW SY-to-EG-JO-LB-TR SD-to-EG ET-to-EG ER-to-EG total");
  });

  it("has two headed columns with each country once, and the total below", async () => {
    const drawing = await routes();
    const band = markOf(drawing, "CD-to-RW");
    const all = writtenIn(drawing).join(" | ");
    for (const name of ["DR Congo", "Syria", "Sudan", "Ethiopia", "Eritrea", "Rwanda", "Country of origin"])
      assert.equal(all.match(new RegExp(`\\b${name}\\b`, "g"))?.length, 1, name);
    for (const name of ["DR Congo 154", "Syria 81", "Sudan 26", "Ethiopia 18", "Eritrea 8"]) {
      const { ink } = textOf(drawing, name);
      assert.ok(ink.x + ink.width < band.x, name);
    }
    for (const name of ["Rwanda 154", "Egypt 52"]) assert.ok(startOf(drawing, name) > band.x + band.width, name);
    assert.ok(textOf(drawing, "Total 287 persons").y > textOf(drawing, "Eritrea 8").y);
  });

  it("never divides the 81: one node, four names, and the word together", async () => {
    const drawing = await routes();
    const { x, y, width, height } = markOf(drawing, "SY-to-EG-JO-LB-TR");
    near(height / markOf(drawing, "CD-to-RW").height, 81 / 154, 0.01);
    const all = writtenIn(drawing).join(" ");
    assert.match(all, /Jordan, Egypt, Lebanon and Turkey together 81/);
    const [band, node] = shapesOf(drawing, "hatch");
    assert.deepEqual([band.x, band.width], [x + 12, width - 24]);
    assert.equal(band.within.length, 8);
    assert.deepEqual([node.x, node.width], [x + width - 12, 12]);
    near(node.y, y, 0.01);
    assert.equal(shapesOf(drawing, "outline").length, 1);
    assert.equal(shapesOf(drawing, "polygon").length, 4);
    const syria = nodesOf(drawing).find((one) => one.x === x && one.y === y);
    assert.equal(syria.fill, "context", "Syria itself is one solid node");
  });

  it("gives Egypt the three others, 52, and says that the Syrians are not among them", async () => {
    const drawing = await routes();
    const detail = textOf(drawing, "without the Syrians");
    assert.ok(detail.y > textOf(drawing, "Egypt 52").y);
    const [first, , last] = ["SD-to-EG", "ET-to-EG", "ER-to-EG"].map((key) => markOf(drawing, key));
    assert.ok(detail.y > first.y && detail.y < last.y + last.height + 20);
  });

  it("speaks in petrol of the one route that the heading names", async () => {
    const drawing = await routes();
    const { x, width, y } = markOf(drawing, "CD-to-RW");
    const named = nodesOf(drawing).filter(({ fill }) => fill === "emphasis");
    assert.deepEqual(
      named.map((node) => node.x),
      [x, x + width - 12],
    );
    for (const node of named) near(node.y, y, 0.01);
    const [band, ...others] = shapesOf(drawing, "polygon").filter(({ fill }) => fill === "emphasis");
    assert.deepEqual([band.points[0].x, band.points[3].x, others.length], [x + 12, x + width - 12, 0]);
    const plain = await routes({ view: { emphasis: [] } });
    assert.ok(nodesOf(plain).every(({ fill }) => fill === "context"));
  });
});

describe("a flow that cannot be drawn", () => {
  it("is an empty drawing with its marks", async () => {
    const form = await source.drawingForms["flow-bands"]();
    const scene = await sceneOf("resettlement-by-route");
    const none = { ...scene.figure, rows: scene.figure.rows.map((row) => ({ ...row, from: undefined })) };
    for (const one of [
      { ...scene, box: { ...scene.box, height: 0 } },
      { ...scene, figure: none },
    ]) {
      const { shapes, marks } = form(one);
      assert.deepEqual([shapes.length, marks.length], [0, 6]);
    }
  });
});
