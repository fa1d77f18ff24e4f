/** A drawing on its way to another: what is of a value comes from where that value lay. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { importSource } from "../../scripts/source.mjs";
import { drawingOf, markOf, writtenIn } from "./drawings.mjs";

const { between } = await importSource(`export { between } from "./src/drawing/between.js";`);

const compare = (a, b) => a.key.localeCompare(b.key);
const isNear = (a, b) => Math.abs(a - b) < 1;

/** The bar of a value. */
const barAt = (drawing, key, { marks } = drawing) => {
  const mark = marks.find((one) => one.key === key);
  return drawing.shapes.find(
    ({ kind, x, y, width }) => kind === "bar" && isNear(x, mark.x) && isNear(y, mark.y) && isNear(width, mark.width),
  );
};

describe("a drawing on its way", () => {
  it("begins where the values lay and ends where they will be", async () => {
    const [value, name] = await Promise.all(
      ["value", "name"].map((sort) => drawingOf("capacity-by-operator", { sort, compare, height: 348 })),
    );
    assert.notEqual(markOf(value, "caritas").y, markOf(name, "caritas").y);
    const start = between(value, name, 0);
    for (const key of ["fedasil", "caritas", "ocmw"]) assert.ok(barAt(start, key, value), `${key} where it lay`);
    assert.deepEqual(between(value, name, 1).shapes, name.shapes);
    assert.deepEqual(writtenIn(start).sort(), writtenIn(name).sort());
  });

  it("is half way at half of the way", async () => {
    const [value, name] = await Promise.all(
      ["value", "name"].map((sort) => drawingOf("capacity-by-operator", { sort, compare, height: 348 })),
    );
    const half = (markOf(value, "caritas").y + markOf(name, "caritas").y) / 2;
    const { width } = markOf(name, "caritas");
    const bars = between(value, name, 0.5).shapes.filter(
      (shape) => shape.kind === "bar" && isNear(shape.y, half) && isNear(shape.width, width),
    );
    assert.equal(bars.length, 1);
  });

  it("has bars that grow from one measure to the other", async () => {
    const [persons, share] = await Promise.all(
      [undefined, "share"].map((measure) => drawingOf("capacity-by-operator", { height: 348, measure })),
    );
    const start = between(persons, share, 0);
    assert.ok(barAt(start, "fedasil", persons), "of the length that it had");
  });
});
