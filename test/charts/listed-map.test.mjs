/** The map of a picture has its list: no value is without its name, and nothing is cut or covered. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { drawingOf, faultsIn, near, shapesOf, source, textOf, writtenIn } from "./drawings.mjs";

const mapOf = (id, options) => drawingOf(id, { form: "map", forms: source.pictureForms, ...options });

/** Figure → what is asked of it, and its list in Dutch, typed from the review. */
const LISTS = {
  "returns-by-destination": [
    {},
    ["1", "Brazilië", "996", "10", "Turkije", "73", "Andere landen", "949", "Totaal", "2.952 personen"],
  ],
  "returns-with-support": [
    { measure: "support" },
    ["1", "Brazilië", "574", "Roemenië", "0 tot 60 a", "Andere landen", "639", "Totaal", "2.069 personen"],
  ],
  "residents-by-nationality": [
    {},
    ["Afghanistan", "19%", "Kameroen", "3%", "Andere landen", "33%", "Totaal", "100% van de bewoners"],
  ],
};

describe("a map with its list", () => {
  for (const [id, [asked, list]] of Object.entries(LISTS)) {
    it(`${id}: names every value, beside the map and below it`, async () => {
      for (const width of [320, 640, 960]) {
        const texts = writtenIn(await mapOf(id, { width, ...asked }));
        for (const text of list) assert.ok(texts.includes(text), `${text} at ${width} among ${texts.join(" | ")}`);
      }
    });

    for (const language of ["nl", "fr", "de", "en"])
      it(`${id}, ${language}: nothing is cut or covered, in letters twice as large too`, async () => {
        for (const width of [320, 352, 420, 640, 768, 960]) {
          assert.deepEqual(faultsIn(await mapOf(id, { language, width, ...asked })), [], `${width}`);
          const large = { language, width: 2 * width, em: 32, ...asked };
          assert.deepEqual(faultsIn(await mapOf(id, large)), [], `${width}, 32`);
        }
      });
  }

  it("stands beside its list from 760 px on, and over it below that", async () => {
    const beside = textOf(await mapOf("returns-by-destination", { width: 800 }), "Totaal");
    assert.ok(beside.x > 500);
    const below = textOf(await mapOf("returns-by-destination", { width: 352 }), "Totaal");
    assert.ok(below.x < 50 && below.y > 352);
  });

  it("has bars as long as their values, and stripes between two bounds", async () => {
    const drawing = await mapOf("returns-with-support", { width: 800, measure: "support" });
    const bars = shapesOf(drawing, "bar").filter(({ x, height }) => x > 500 && height === 11);
    const [brazil, others] = ["emphasis", "other"].map((token) => bars.find(({ fill }) => fill === token));
    near(others.width / brazil.width, 639 / 574, 0.001);
    assert.equal(bars.length, 11);
  });
});
