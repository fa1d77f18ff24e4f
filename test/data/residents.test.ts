import { expectAddsUp, expectTranscribed, figureOf } from "./transcription.js";
import { expect } from "chai";

const PROFILES = [
  "residents-by-household",
  "residents-by-nationality",
  "residents-by-status",
  "residents-by-sex",
  "residents-by-age",
];

describe("data: residents", () => {
  it("has the households, as printed under “Profiel van de opgevangen personen / eind 2023”", async () => {
    await expectTranscribed("residents-by-household", {
      families: 40,
      "single-men": 35,
      "single-women": 9,
      "unaccompanied-minors": 16,
    });
  });

  it("has the ten nationalities that are named, and the others together", async () => {
    await expectTranscribed("residents-by-nationality", {
      AF: 19,
      PS: 10,
      BI: 7,
      SY: 7,
      ER: 6,
      GN: 5,
      SO: 4,
      CD: 3,
      TR: 3,
      CM: 3,
      other: 33,
    });
    const figure = await figureOf("residents-by-nationality");
    expect(figure.rows.filter((row) => row.role === "other").map((row) => row.key)).to.deep.equal(["other"]);
  });

  it("has status, sex and age", async () => {
    await expectTranscribed("residents-by-status", { applicants: 91, "residence-permit": 9 });
    await expectTranscribed("residents-by-sex", { male: 67, female: 33 });
    await expectTranscribed("residents-by-age", { adults: 70, minors: 30 });
  });

  it("keeps the rows in the order of the review", async () => {
    const order = async (id: string) => (await figureOf(id)).rows.map((row) => row.key).join(" ");
    expect(await order("residents-by-household")).to.equal("families single-men single-women unaccompanied-minors");
    expect(await order("residents-by-nationality")).to.equal("AF PS BI SY ER GN SO CD TR CM other");
  });

  for (const id of PROFILES) {
    it(`${id}: adds up to 100, as rounded percentages at the end of 2023`, async () => {
      await expectAddsUp(id, "share", 100);
      const figure = await figureOf(id);
      expect(figure.measures).to.deep.equal([{ id: "share", unit: "percent" }]);
      for (const row of figure.rows)
        expect(row.cells["share"], row.key).to.include({
          period: "2023-12-31",
          timing: "at",
          kind: "printed",
          exactness: "rounded",
          confidence: "high",
        });
    });

    it(`${id}: says that the 35 651 printed beside it are places, not persons`, async () => {
      const figure = await figureOf(id);
      const note = figure.notes.find((candidate) => candidate.id === "shares-not-persons");
      expect(note?.values).to.deep.equal({ places: 35651 });
    });
  }

  it("shows 16 % and 2 743 unaccompanied minors side by side, with the source of each", async () => {
    const figure = await figureOf("residents-by-household");
    const minors = figure.rows.find((row) => row.key === "unaccompanied-minors");
    expect(minors?.cells["share"]?.notes).to.deep.equal(["share-against-count"]);
    const note = figure.notes.find((candidate) => candidate.id === "share-against-count");
    expect(note?.values).to.deep.equal({ share: 16, count: 2743 });
    expect(figure.sources.map((source) => source.heading)).to.deep.equal([
      "Profiel van de opgevangen personen / eind 2023",
      "Opvang van verzoekers om internationale bescherming, NBMV",
    ]);
  });

  it("has its other traps as notes", async () => {
    const notes = async (id: string) => (await figureOf(id)).notes.map((note) => note.id);
    expect(await notes("residents-by-household")).to.include("not-crossed");
    expect(await notes("residents-by-nationality")).to.include.members(["equal-shares", "other-unranked"]);
    expect(await notes("residents-by-status")).to.include.members(["transition-period", "not-crossed"]);
    expect(await notes("residents-by-sex")).to.include.members(["all-ages", "not-crossed"]);
    expect(await notes("residents-by-age")).to.include("not-crossed");
  });
});
