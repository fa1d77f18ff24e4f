import { expectAddsUp, expectTranscribed, figureOf } from "./transcription.js";
import { expect } from "chai";

describe("data: resettlement", () => {
  it("has the routes, as printed under “herkomstland, eerste opvangland, personen”", async () => {
    await expectTranscribed("resettlement-by-route", {
      "CD-to-RW": 154,
      "SY-to-EG-JO-LB-TR": 81,
      "SD-to-EG": 26,
      "ET-to-EG": 18,
      "ER-to-EG": 8,
      total: 287,
    });
    await expectAddsUp("resettlement-by-route", "persons", 287);
  });

  it("names both ends of each route, and leaves Syria’s 81 undivided among four countries", async () => {
    const figure = await figureOf("resettlement-by-route");
    const ends = figure.rows.filter((row) => row.role === "item").map(({ from, to }) => [from, to]);
    expect(ends).to.deep.equal([
      ["CD", "RW"],
      ["SY", "EG-JO-LB-TR"],
      ["SD", "EG"],
      ["ET", "EG"],
      ["ER", "EG"],
    ]);
    expect(figure.rows.find((row) => row.from === "SY")?.cells["persons"]?.notes).to.deep.equal(["indivisible"]);
  });

  it("says what Egypt makes without the Syrians: 26 + 18 + 8 = 52; and that 32 were relocated, not resettled", async () => {
    const { notes, sources } = await figureOf("resettlement-by-route");
    expect(notes.find((note) => note.id === "egypt")?.values).to.deep.equal({ sum: 52 });
    expect(notes.find((note) => note.id === "relocation")?.values).to.deep.equal({ relocated: 32 });
    expect(sources.map((source) => source.heading)).to.include("Herplaatsing");
  });

  it("has the years 2013–2023, which add up to the totals that Fedasil printed: 2 171 by 2017, 4 430 by 2021", async () => {
    await expectTranscribed("resettlement-by-year", {
      "2013": 100,
      "2014": 34,
      "2015": 276,
      "2016": 452,
      "2017": 1309,
      "2018": 880,
      "2019": 239,
      "2020": 176,
      "2021": 964,
      "2022": 71,
      "2023": 287,
    });
    const { rows } = await figureOf("resettlement-by-year");
    const until = (year: string): number =>
      rows.filter((row) => row.key <= year).reduce((sum, row) => sum + (row.cells["persons"]!.value ?? 0), 0);
    expect(until("2017")).to.equal(2171);
    expect(until("2021")).to.equal(4430);
  });

  it("prints 2023 and takes the other years from publications, 2018 from UNHCR: 1 119 − 239 = 880", async () => {
    const { rows, notes } = await figureOf("resettlement-by-year");
    const cells = rows.map((row) => row.cells["persons"]!);
    expect(cells.map((cell) => cell.kind)).to.deep.equal([...Array<string>(10).fill("published"), "printed"]);
    expect(cells.map((cell) => cell.period)).to.deep.equal(rows.map((row) => row.key));
    expect(cells.every((cell) => cell.confidence === "high" && cell.exactness === "exact")).to.equal(true);
    expect(cells[5]).to.deep.include({ source: "resettlement-2018", notes: ["unhcr"] });
    expect(notes.find((note) => note.id === "unhcr")?.values).to.deep.equal({ both: 1119 });
  });

  it("has the households, as printed under “personen”", async () => {
    await expectTranscribed("resettlement-by-household", {
      families: 260,
      "single-men": 21,
      "single-women": 6,
      total: 287,
    });
    await expectAddsUp("resettlement-by-household", "persons", 287);
  });

  it("has 190 of 287 through Alveringem; the rest, 97, has no row since the review does not say where it was", async () => {
    await expectTranscribed("resettlement-by-reception", { alveringem: 190, total: 287 });
    const { notes } = await figureOf("resettlement-by-reception");
    expect(notes.find((note) => note.id === "rest-not-stated")?.values).to.deep.equal({ rest: 97 });
    expect(notes.find((note) => note.id === "opened")?.values).to.deep.equal({ date: "2023-09" });
  });

  it("has 287 resettled beside the 500 that were pledged, which are no part of a sum", async () => {
    await expectTranscribed("resettlement-pledge", { resettled: 287, pledged: 500 });
    const { rows } = await figureOf("resettlement-pledge");
    expect(rows.map((row) => row.role)).to.deep.equal(["item", "reference"]);
  });
});
