/** The dumbbell: both numbers of each country on one scale, bounds as stripes, shares at the edge, the rest written. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as drawings from "./drawings.mjs";

const { drawingOf, faultsIn, figureOf, keysOf, markOf, measure, near, sceneOf, shapesOf, source, writtenIn } = drawings;

const ID = "returns-with-support";
const draw = (asked = {}) => drawingOf(ID, { width: 640, height: 590, language: "en", ...asked });

/** The two lists of the review; null where a country is in the other one only. */
const SUPPORT = { MD: 147, MN: 145, GE: 120, SV: 102, BY: 76, PK: 76, TR: 65, IQ: 65, CO: 60, RO: null };
const RETURNS = { MD: 171, MN: 170, GE: 145, SV: 107, BY: 87, PK: 80, TR: 73, IQ: null, CO: 82, RO: 92 };
const KEYS = ["BR", "MD", "MN", "GE", "SV", "BY", "PK", "TR", "IQ", "CO", "RO"];

const centreOf = ({ x, width }) => x + width / 2;
/** Dots that stand for values. */
const dotsOf = (drawing) => shapesOf(drawing, "dot").filter(({ datum }) => datum);
const said = ({ runs }) => runs.map(({ text }) => text).join("");

/** What is written at the height of a mark. */
const beside = (drawing, { y, height }) =>
  source.textsOf(drawing).filter((text) => Math.abs(text.y - y - height / 2) < 9);

describe("the dumbbell", () => {
  it("has both values of all thirteen rows, in the table's order", async () => {
    const { marks } = await draw();
    assert.deepEqual(
      marks.map(({ key, measure }) => `${key}/${measure}`),
      [...KEYS, "other", "total"].flatMap((key) => [`${key}/support`, `${key}/returns`]),
    );
  });

  it("puts each country at its numbers on one scale from zero, and Brazil on a scale of its own", async () => {
    const drawing = await draw();
    const zero = markOf(drawing, "RO", "support").x;
    const at = (key, id) => centreOf(markOf(drawing, key, id)) - zero;
    const unit = at("MD", "returns") / 171;
    for (const [id, numbers] of Object.entries({ support: SUPPORT, returns: RETURNS }))
      for (const [key, number] of Object.entries(numbers))
        if (number !== null) near(at(key, id), number * unit, 0.001, `${key} ${id}`);
    near(at("BR", "support") / at("BR", "returns"), 574 / 996, 0.0001);
    assert.ok(at("BR", "returns") / 996 < unit / 4);
    assert.ok(writtenIn(drawing).includes("Scale enlarged for the other countries"));
  });

  it("gives both measures to the chart in units of the data, on the scales that they are drawn on", async () => {
    const drawing = await draw();
    assert.deepEqual(
      drawing.scales.map(({ id }) => id),
      ["x-values", "x-values-2", "x-apart", "x-apart-2"],
    );
    const given = (id) => dotsOf(drawing).flatMap(({ datum }) => (datum.scale === id ? [datum.value] : []));
    assert.deepEqual(given("x-values"), [147, 145, 120, 102, 76, 76, 65, 65, 60]);
    assert.deepEqual(given("x-values-2"), [171, 170, 145, 107, 87, 80, 73, 82, 92]);
    assert.deepEqual([given("x-apart"), given("x-apart-2")], [[574], [996]]);
    for (const { x, datum } of dotsOf(drawing)) {
      const { zero, unit } = drawing.scales.find(({ id }) => id === datum.scale);
      near(x, zero + datum.value * unit, 0.001);
    }
  });

  it("draws Romania's support from 0 to 60 and Iraq's returns from 65 to 73: stripes, no dot, no zero", async () => {
    const drawing = await draw();
    const [romania, iraq] = [markOf(drawing, "RO", "support"), markOf(drawing, "IQ", "returns")];
    assert.deepEqual([romania.shape, iraq.shape], ["box", "box"]);
    near(romania.x + romania.width, centreOf(markOf(drawing, "CO", "support")), 0.001);
    near(iraq.x, centreOf(markOf(drawing, "TR", "support")), 0.001);
    near(iraq.x + iraq.width, centreOf(markOf(drawing, "TR", "returns")), 0.001);
    assert.deepEqual(
      shapesOf(drawing, "hatch").map(({ x, y, width, color }) => [x, y, width, color]),
      [
        [iraq.x, iraq.y, iraq.width, "emphasis"],
        [romania.x, romania.y, romania.width, "series-2"],
      ],
    );
    assert.equal(dotsOf(drawing).length, 20);
  });

  it("joins what is known on both sides, and nothing else", async () => {
    const drawing = await draw();
    const joins = shapesOf(drawing, "bar").filter(({ fill }) => fill === "context");
    const known = KEYS.filter((key) => key !== "RO" && key !== "IQ");
    assert.equal(joins.length, known.length);
    for (const [index, key] of known.entries()) {
      const [a, b] = ["support", "returns"].map((id) => centreOf(markOf(drawing, key, id)));
      near(joins[index].x, a, 0.001, key);
      near(joins[index].width, b - a, 0.001, key);
    }
  });

  it("writes each share at the edge: bounded ones as ranges, the total's as printed, none of “other”", async () => {
    const drawing = await draw();
    const shares = source.textsOf(drawing).filter((text) => said(text).includes("%"));
    assert.ok(shares.every(({ x, align }) => x === 640 && align === "end"));
    const shareOf = (key) => shares.filter(({ y }) => Math.abs(y - markOf(drawing, key).y - 6) < 12).map(said);
    const told = Object.fromEntries([...KEYS, "other", "total"].map((key) => [key, shareOf(key).join()]));
    assert.deepEqual(told, {
      ...{ BR: "58%", MD: "86%", MN: "85%", GE: "83%", SV: "95%", BY: "87%", PK: "95%", TR: "89%" },
      ...{ IQ: "89–100%", CO: "73%", RO: "0–65%", other: "", total: "70%" },
    });
  });

  it("writes both numbers of “other”, which no scale compares, and of the total", async () => {
    const drawing = await draw();
    const others = ["support", "returns"].map((id) => markOf(drawing, "other", id));
    assert.deepEqual(
      others.map(({ shape }) => shape),
      ["text", "text"],
    );
    assert.deepEqual(beside(drawing, others[0]).map(said), ["Other countries", "639 with assistance", "949 returned"]);
    const total = beside(drawing, markOf(drawing, "total", "support")).map(said);
    assert.deepEqual(total, ["Total", "70%", "2,069 with assistance", "2,952 returned"]);
    for (const { y } of [...dotsOf(drawing), ...shapesOf(drawing, "hatch")]) assert.ok(y < others[0].y);
  });

  it("names both sides above the first pair, in their colours, and has no legend", async () => {
    const drawing = await draw();
    const brazil = markOf(drawing, "BR", "support");
    const named = source.textsOf(drawing).filter((text) => /^(with assistance|returned)$/.test(said(text)));
    assert.deepEqual(
      named.map((text) => [said(text), text.runs[0].color]),
      [
        ["with assistance", "series-2-text"],
        ["returned", "emphasis"],
      ],
    );
    const [part, whole] = named.map((text) => source.inkOf(text, measure));
    near(centreOf(part), centreOf(brazil), 30);
    assert.ok(part.y + part.height <= brazil.y && part.x + part.width < whole.x);
  });

  for (const language of ["nl", "fr", "de", "en"])
    it(`has names above their rows on a phone, and keeps everything, in ${language}`, async () => {
      const drawing = await draw({ width: 320, height: 790, language });
      assert.equal(drawing.marks.length, 26);
      assert.deepEqual(faultsIn(drawing), []);
      const romania = source.textsOf(drawing).find((text) => /^(Roemenië|Roumanie|Rumänien|Romania)$/.test(said(text)));
      assert.ok(romania.y < markOf(drawing, "RO", "support").y);
      const numbers = writtenIn(drawing).join(" ").split(" ");
      for (const number of [574, 996, ...Object.values(SUPPORT), ...Object.values(RETURNS), 639, 949])
        if (number !== null) assert.ok(numbers.includes(String(number)), String(number));
    });

  it("is empty, with its marks, where there are no two measures to compare, or no country", async () => {
    const dumbbell = await source.drawingForms.dumbbell();
    for (const rows of [{ BR: 574 }, { total: 574 }]) {
      const figure = figureOf(ID, { id: "support", unit: "persons" }, rows, { total: "total" });
      const drawing = dumbbell(await sceneOf(ID, { figure }));
      assert.deepEqual([drawing.shapes, keysOf(drawing)], [[], Object.keys(rows).join(" ")]);
    }
  });
});
