import { expect } from "chai";
import { expectTranscribed, figureOf } from "./transcription.js";

describe("data: key figures", () => {
  it("has the eight numbers", async () => {
    await expectTranscribed("key-figures", {
      places: 35651,
      occupancy: 95,
      requests: 38213,
      received: 22715,
      "not-received-for-lack-of-places": 8816,
      "minors-places": 3534,
      resettled: 287,
      returns: 2952,
    });
  });

  it("refers to values of other figures, and copies none", async () => {
    const figure = await figureOf("key-figures");
    const referred = Object.fromEntries(
      figure.rows.flatMap((row) => Object.values(row.cells).map((cell) => [row.key, cell.formula])),
    );
    expect(referred).to.deep.equal({
      places: "capacity-by-type/total/places",
      occupancy: "capacity-by-type/total/occupancy",
      requests: "requests-by-outcome/total/persons",
      received: "requests-by-outcome/allocated/persons",
      "not-received-for-lack-of-places": "requests-by-outcome/waiting-list/persons",
      "minors-places": "minors-capacity-by-phase/total/places",
      resettled: "resettlement-by-route/total/persons",
      returns: "returns-by-destination/total/persons",
    });
    for (const row of figure.rows) expect(row.role, row.key).to.equal("reference");
  });

  it("tells stocks at the end of 2023 from flows during it", async () => {
    const figure = await figureOf("key-figures");
    for (const row of figure.rows) {
      const cell = Object.values(row.cells)[0];
      const stock = ["places", "occupancy", "minors-places"].includes(row.key);
      expect([cell?.timing, cell?.period], row.key).to.deep.equal(stock ? ["at", "2023-12-31"] : ["during", "2023"]);
    }
  });

  it("brings a source for every number, and only notes of its own", async () => {
    const figure = await figureOf("key-figures");
    const notes = figure.notes.map((note) => note.id);
    for (const cell of figure.rows.flatMap((row) => Object.values(row.cells))) {
      expect(figure.sources.map((source) => source.id)).to.include(cell.source);
      expect(notes).to.include.members([...(cell.notes ?? [])]);
    }
  });

  it("has the notes of its traps, with their numbers", async () => {
    const figure = await figureOf("key-figures");
    expect(Object.fromEntries(figure.notes.map((note) => [note.id, note.values ?? {}]))).to.deep.equal({
      "places-not-persons": {},
      "occupancy-as-printed": { total: 95 },
      "requests-not-applications": {},
      "lack-of-places": {},
      "not-the-list": {},
      "minors-places": { minors: 3534, total: 35651 },
      "returns-scope": { office: 45 },
      wholes: { occupancy: 95, received: 22715, lack: 8816, requests: 38213, resettled: 287, pledged: 500 },
    });
  });
});
