/** Grouped bars: one scale in and out of groups, each value where it can be read, one number for several never divided. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
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
  drawingOf("requests-by-outcome", { form: "bar", language: "en", width: 320, height: 460, ...asked });
const routes = (asked = {}) =>
  drawingOf("resettlement-by-route", { form: "bar", language: "en", width: 320, height: 420, ...asked });

const BARS = { allocated: 22715, "waiting-list": 8816, "subsequent-application": 3607, "no-show": 3034 };
const BOUND = ["waiting-list", "subsequent-application", "no-show", "eu-national"];

/** The bars that stand for values, and the rules that bind groups. */
const barsOf = (drawing) => shapesOf(drawing, "bar").filter(({ datum }) => datum);
const rulesOf = (drawing) => shapesOf(drawing, "bar").filter(({ datum }) => !datum);

const barOf = (drawing, key) => {
  const { x, y } = markOf(drawing, key);
  return barsOf(drawing).find((bar) => bar.x === x && bar.y === y);
};

describe("grouped bars of requests for reception", () => {
  it("have a mark for each outcome, the subtotal and the total, in the table's order", async () => {
    const drawing = await outcomes();
    const keys = "allocated waiting-list subsequent-application no-show eu-national not-received total";
    assert.equal(keysOf(drawing), keys);
    const written = drawing.marks.filter(({ shape }) => shape === "text").map(({ key }) => key);
    assert.deepEqual(written, ["not-received", "total"]);
  });

  for (const width of [320, 640])
    it(`are on one scale, in groups or not, at ${width} px`, async () => {
      const drawing = await outcomes({ width });
      for (const [key, persons] of Object.entries(BARS)) {
        near(markOf(drawing, key).width / width, persons / 22715, 0.01, key);
        assert.equal(barOf(drawing, key).datum.value, persons);
      }
      assert.ok(markOf(drawing, "eu-national").width >= 1 && markOf(drawing, "eu-national").width <= 1.2);
      for (const { x, width: length, datum } of barsOf(drawing)) {
        const { zero, unit } = drawing.scales.find(({ id }) => id === datum.scale);
        assert.equal(zero, x);
        near(length, Math.max(1, unit * datum.value), 0.01);
      }
    });

  it("fill the width, at least 22 px thick on a phone, 24 px elsewhere, and 40 px where there is height", async () => {
    for (const [width, height, thickness] of [
      [320, 420, 22],
      [640, 380, 24],
      [640, 900, 40],
    ]) {
      const { x, width: length, height: across } = markOf(await outcomes({ width, height }), "allocated");
      assert.deepEqual([x, length, across], [0, width, thickness]);
    }
  });

  it("bind those not received by a rule, under a head with their sum; who was received stands alone", async () => {
    const drawing = await outcomes();
    const bound = BOUND.map((key) => markOf(drawing, key));
    assert.ok(bound.every(({ x }) => x === 14));
    const head = markOf(drawing, "not-received");
    const [rule, ...others] = rulesOf(drawing);
    assert.equal(others.length, 0);
    assert.deepEqual([rule.x, rule.width, rule.fill], [0, 3, "context"]);
    near(rule.y + rule.height, bound[3].y + bound[3].height, 0.01);
    assert.ok(rule.y > head.y + head.height && rule.y < bound[0].y);
    assert.match(writtenIn(drawing).join("|"), /Not received 15,498/);
  });

  it("write the total above, and each name above its bar", async () => {
    for (const language of LANGUAGES) {
      const drawing = await outcomes({ language });
      const total = markOf(drawing, "total");
      for (const key of Object.keys(BARS)) {
        const { y } = markOf(drawing, key);
        const above = shapesOf(drawing, "text").filter((text) => text.y < y && text.y > y - 24);
        assert.ok(above.length > 0, `${language} ${key}`);
        assert.ok(y > total.y + total.height);
      }
      assert.deepEqual(faultsIn(drawing), [], language);
    }
  });

  it("write a value inside its bar where it fits, else beside it, and never outside the drawing", async () => {
    for (const width of [240, 320, 640]) {
      const drawing = await outcomes({ width, height: 520 });
      for (const [number, key] of [
        ["22,715", "allocated"],
        ["8,816", "waiting-list"],
        ["41", "eu-national"],
      ]) {
        const { ink } = textOf(drawing, number);
        const bar = markOf(drawing, key);
        const right = ink.x + ink.width;
        assert.ok(right <= width, `${number} at ${width}`);
        if (right <= bar.x + bar.width) near(right, bar.x + bar.width - 8, 0.5);
        else near(ink.x, bar.x + bar.width + 8, 0.5);
      }
      assert.equal(textOf(drawing, "22,715").runs[0].color, "on-emphasis");
      assert.equal(textOf(drawing, "41").runs[0].color, "ink");
    }
  });

  it("are petrol, ochre and slate, with text that reads on each", async () => {
    const drawing = await outcomes();
    for (const [key, tone] of [
      ["allocated", "emphasis"],
      ["waiting-list", "not-received"],
      ["no-show", "context"],
    ])
      assert.equal(barOf(drawing, key).fill, tone, key);
    assert.equal(textOf(drawing, "8,816").runs[0].color, "on-not-received");
  });

  it("say that the 41 are thicker than to scale only where they are", async () => {
    const thin = (drawing) => writtenIn(drawing).some((text) => text.startsWith("EU nationals are drawn"));
    assert.ok(thin(await outcomes()));
    assert.ok(!thin(await outcomes({ width: 640 })));
  });

  it("keep their distance in less height, and grow apart in more", async () => {
    const gap = (drawing) => markOf(drawing, "no-show").y - markOf(drawing, "subsequent-application").y;
    const [low, high] = [await outcomes({ height: 420 }), await outcomes({ height: 520 })];
    assert.ok(gap(high) > gap(low));
    assert.ok(gap(low) >= 44);
  });
});

describe("grouped bars of resettled refugees", () => {
  it("have a mark for each route and the total", async () => {
    assert.equal(keysOf(await routes()), "CD-to-RW SY-to-EG-JO-LB-TR SD-to-EG ET-to-EG ER-to-EG total");
  });

  it("bind the three who came through Egypt, and say that the Syrians are not among the 52", async () => {
    const drawing = await routes();
    const { y } = textOf(drawing, "Egypt 52 without the Syrians");
    assert.deepEqual(
      drawing.marks.map(({ x }) => x),
      [0, 0, 14, 14, 14, 0],
    );
    assert.ok(y > markOf(drawing, "SY-to-EG-JO-LB-TR").y && y < markOf(drawing, "SD-to-EG").y);
  });

  it("stripe the 81 of four countries together, with the word beside it and no number on the stripes", async () => {
    const drawing = await routes();
    const mark = markOf(drawing, "SY-to-EG-JO-LB-TR");
    near(mark.width / markOf(drawing, "CD-to-RW").width, 81 / 154, 0.01);
    near(textOf(drawing, "together 81").x, mark.x + mark.width + 8, 0.5);
    for (const kind of ["hatch", "outline"]) {
      const [{ x, y, width, height }, ...others] = shapesOf(drawing, kind);
      assert.deepEqual({ x, y, width, height }, { x: mark.x, y: mark.y, width: mark.width, height: mark.height });
      assert.equal(others.length, 0);
    }
    assert.equal(barOf(drawing, "SY-to-EG-JO-LB-TR"), undefined);
    assert.deepEqual(
      writtenIn(drawing).filter((text) => /\b81\b/.test(text)),
      ["together 81"],
    );
  });

  it("stay together in every order that an author asks for", async () => {
    for (const sort of ["value", "name"]) {
      const drawing = await routes({ sort, compare: (a, b) => (a.key < b.key ? -1 : 1) });
      const tops = ["SD-to-EG", "ET-to-EG", "ER-to-EG"].map((key) => markOf(drawing, key).y).sort((a, b) => a - b);
      for (const other of ["CD-to-RW", "SY-to-EG-JO-LB-TR"]) {
        const { y } = markOf(drawing, other);
        assert.ok(y < tops[0] || y > tops[2], other);
      }
    }
  });
});

describe("grouped bars that cannot be drawn", () => {
  it("are an empty drawing with its marks", async () => {
    const form = await source.drawingForms["grouped-bars"]();
    const scene = await sceneOf("resettlement-by-route");
    const unbound = { ...scene.figure, rows: scene.figure.rows.map((row) => ({ ...row, from: undefined })) };
    const circle = scene.figure.rows.map((row) => ({ ...row, from: "RW", to: "RW" }));
    for (const one of [
      { ...scene, box: { ...scene.box, width: 0 } },
      { ...scene, box: { ...scene.box, width: 30 } },
      { ...scene, figure: unbound },
      { ...scene, figure: { ...scene.figure, rows: circle } },
    ]) {
      const { shapes, marks } = form(one);
      assert.deepEqual([shapes.length, marks.length], [0, 6]);
    }
  });
});
