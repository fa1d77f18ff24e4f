/** Bars against what they are measured by: a total, a target, or a rate of their own. What is left is never filled. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as drawings from "./drawings.mjs";

const { drawingOf, faultsIn, figureOf, keysOf, markOf, near, sceneOf, shapesOf, source, textOf, writtenIn } = drawings;

const SIZE = { width: 600, height: 160, language: "en" };
const pledge = (asked = {}) => drawingOf("resettlement-pledge", { ...SIZE, ...asked });
const reception = (asked = {}) => drawingOf("resettlement-by-reception", { ...SIZE, ...asked });
const barsOf = (drawing) => shapesOf(drawing, "bar").filter(({ datum }) => datum);

describe("a bar against a whole", () => {
  it("measures 287 resettled by the 500 pledged: the tick is at the end of the drawing", async () => {
    const drawing = await pledge();
    assert.equal(keysOf(drawing), "resettled pledged");
    const [resettled, pledged] = [markOf(drawing, "resettled"), markOf(drawing, "pledged")];
    assert.equal(resettled.x, 0);
    near(pledged.x + pledged.width, 600, 2);
    near(resettled.width / 600, 287 / 500, 0.003);
    const tick = shapesOf(drawing, "bar").find(({ fill }) => fill === "ink");
    near(tick.x + tick.width, 600, 0.01);
    assert.ok(tick.y < resettled.y && tick.y + tick.height > resettled.y + resettled.height);
  });

  it("measures 190 through Alveringem by the 287 in all", async () => {
    const drawing = await reception();
    assert.equal(keysOf(drawing), "alveringem total");
    near(markOf(drawing, "alveringem").width / 600, 190 / 287, 0.003);
  });

  it("leaves the rest empty: a track to the printed total, nothing but a hairline up to the pledge", async () => {
    const filled = (drawing) => shapesOf(drawing, "bar").map(({ fill, datum }) => [fill, datum?.value]);
    assert.deepEqual(filled(await reception()), [["track", undefined], ["emphasis", 190], ["muted", undefined]]); // prettier-ignore
    const drawing = await pledge();
    assert.deepEqual(filled(drawing), [["emphasis", 287], ["ink", undefined]]); // prettier-ignore
    assert.deepEqual(
      shapesOf(drawing, "line").map(({ color }) => color),
      ["grid"],
    );
    for (const { height } of barsOf(drawing)) assert.ok(height >= 24);
  });

  it("writes both numbers, and neither a percentage nor the rest", async () => {
    assert.deepEqual([writtenIn(await pledge()), writtenIn(await reception())], [
      ["Pledged 500", "Resettled", "287"],
      ["All resettled refugees 287", "Through the centre in Alveringem", "190"],
    ]); // prettier-ignore
  });

  it("has its number inside where the rest is short", async () => {
    const drawing = await drawingOf("resettlement-by-reception", { ...SIZE, width: 120 });
    const number = textOf(drawing, "190");
    assert.equal(number.runs[0].color, "on-emphasis");
    assert.ok(number.ink.x + number.ink.width < markOf(drawing, "alveringem").width);
  });

  it("is empty, with its marks, where there is nothing to measure by", async () => {
    const figure = figureOf("resettlement-pledge", { id: "persons", unit: "persons" }, { resettled: 287 });
    const drawing = await pledge({ figure });
    assert.deepEqual([drawing.shapes, keysOf(drawing)], [[], "resettled"]);
  });
});

describe("bars with a rate", () => {
  const byType = (asked = {}) => drawingOf("capacity-by-type", { width: 640, height: 300, language: "en", ...asked });

  it("have places and rates on scales of their own, each in its unit", async () => {
    const drawing = await byType();
    const told = (id) => barsOf(drawing).flatMap(({ datum }) => ((datum.scale ?? "x-values") === id ? [datum.value] : [])); // prettier-ignore
    assert.deepEqual(told("x-values"), [27077, 5076, 3138, 360]);
    assert.deepEqual(told("x-rates"), [95, 95, 86, 96, 95]);
    const [values, rates] = drawing.scales;
    assert.deepEqual([values.label, rates.label], ["Places", "Occupancy"]);
    for (const { datum, x, width } of barsOf(drawing)) {
      const { zero, unit } = datum.scale ? rates : values;
      near(x, zero, 0.001);
      near(width, datum.value * unit, 0.001);
    }
  });

  it("never fill the bar of places with the rate: it is a tick on its own track, whose end is 100", async () => {
    const drawing = await byType();
    const collective = markOf(drawing, "collective", "places");
    const rate = markOf(drawing, "collective", "occupancy");
    assert.ok(collective.x + collective.width < rate.x);
    const bars = shapesOf(drawing, "bar").filter(({ y, height }) => y < rate.y + 10 && y + height > rate.y + 10);
    assert.deepEqual(
      bars.map(({ fill }) => fill),
      ["track", "emphasis", "context", "muted", "ink"],
    );
    const tick = bars.at(-1);
    near(tick.x + tick.width / 2, rate.x + 0.95 * rate.width, 0.01);
  });

  it("write the total, which has no bar, and reach it where it is written, wide and narrow", async () => {
    for (const size of [
      { width: 640, height: 300 },
      { width: 320, height: 300 },
    ]) {
      const drawing = await byType(size);
      const [total, written] = [markOf(drawing, "total", "places"), textOf(drawing, "35,651 places")];
      assert.deepEqual([total.shape, total.x, total.width], ["text", written.ink.x, written.ink.width]);
      assert.deepEqual(faultsIn(drawing), []);
    }
  });

  it("have no tick for a rate that is not known", async () => {
    const figure = figureOf("capacity-by-type", { id: "places", unit: "places" }, { collective: 100, individual: 50 });
    figure.measures.push({ id: "occupancy", unit: "percent" });
    figure.rows[0].cells.occupancy = { ...figure.rows[0].cells.places, value: 40 };
    const drawing = await byType({ figure });
    assert.equal(shapesOf(drawing, "bar").filter(({ fill }) => fill === "ink").length, 1);
  });

  it("are empty where there is one measure only", async () => {
    const figure = figureOf("capacity-by-type", { id: "places", unit: "places" }, { collective: 100 });
    const bulletBars = await source.drawingForms["bullet-bars"]();
    assert.deepEqual(bulletBars(await sceneOf("capacity-by-type", { figure })).shapes, []);
  });
});
