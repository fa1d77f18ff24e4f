import { expectAddsUp, expectTranscribed, figureOf } from "./transcription.js";
import { expect } from "chai";

const PROFILES = ["returns-by-status", "returns-by-household", "returns-by-age", "returns-by-sex"];

describe("data: returns", () => {
  it("has the destinations, as printed under “teruggekeerde personen (met of zonder re-integratie)”", async () => {
    await expectTranscribed("returns-by-destination", {
      BR: 996,
      MD: 171,
      MN: 170,
      GE: 145,
      SV: 107,
      RO: 92,
      BY: 87,
      CO: 82,
      PK: 80,
      TR: 73,
      other: 949,
      total: 2952,
    });
    await expectAddsUp("returns-by-destination", "persons", 2952);
  });

  it("keeps the order of the table, in which Georgia comes before El Salvador", async () => {
    const { rows, notes } = await figureOf("returns-by-destination");
    expect(rows.map((row) => row.key).join(" ")).to.equal("BR MD MN GE SV RO BY CO PK TR other total");
    expect(notes.map((note) => note.id)).to.deep.equal(["other-not-named", "scope", "text-order"]);
  });

  it("has both lists side by side, with bounds where only one of them names the country", async () => {
    await expectTranscribed("returns-with-support", {
      BR: [574, 996],
      MD: [147, 171],
      MN: [145, 170],
      GE: [120, 145],
      SV: [102, 107],
      BY: [76, 87],
      PK: [76, 80],
      TR: [65, 73],
      IQ: [65, { low: 65, high: 73 }],
      CO: [60, 82],
      RO: [{ low: 0, high: 60 }, 92],
      other: [639, 949],
      total: [2069, 2952],
    });
    const { rows } = await figureOf("returns-with-support");
    expect(rows.map((row) => row.key).join(" ")).to.equal("BR MD MN GE SV BY PK TR IQ CO RO other total");
    const row = (key: string) => rows.find((candidate) => candidate.key === key)!;
    const bounded = { value: null, kind: "derived", exactness: "between", timing: "during", period: "2023" };
    expect(row("RO").cells["support"]).to.deep.include({ ...bounded, notes: ["romania"] });
    expect(row("IQ").cells["returns"]).to.deep.include({ ...bounded, notes: ["iraq"] });
  });

  it("adds support up to 2 069, Romania’s being counted in “other”", async () => {
    const { rows } = await figureOf("returns-with-support");
    expect(rows.filter((row) => row.within).map((row) => [row.key, row.within])).to.deep.equal([["RO", "other"]]);
    await expectAddsUp("returns-with-support", "support", 2069);
  });

  it("adds returns up to 2 952 with Romania’s 92: only its support is in “other”, so expectAddsUp does not fit", async () => {
    const { rows } = await figureOf("returns-with-support");
    const parts = rows.filter((row) => row.role !== "total").map((row) => row.cells["returns"]!.value ?? 0);
    expect(parts.reduce((sum, part) => sum + part, 0)).to.equal(2952);
  });

  it("has the same returns in both figures", async () => {
    const destinations = await figureOf("returns-by-destination");
    const support = await figureOf("returns-with-support");
    for (const { key, cells } of destinations.rows)
      expect(support.rows.find((row) => row.key === key)!.cells["returns"]!.value, key).to.equal(
        cells["persons"]!.value,
      );
  });

  it("finds Brazil’s share with support the lowest of the countries in both lists: 574 / 996 = 58 %", async () => {
    const { rows, notes } = await figureOf("returns-with-support");
    const shares = rows
      .filter((row) => row.role === "item")
      .map(({ key, cells }) => ({ key, support: cells["support"]!.value, returns: cells["returns"]!.value }))
      .filter(({ support, returns }) => support !== null && returns !== null)
      .map(({ key, support, returns }) => ({ key, share: support! / returns! }))
      .sort((one, other) => one.share - other.share);
    expect(shares.length).to.equal(9);
    expect(shares[0]!.key).to.equal("BR");
    expect(Math.round(shares[0]!.share * 100)).to.equal(58);
    expect(notes.find((note) => note.id === "lowest-share")?.values).to.deep.equal({ share: 58 });
  });

  it("says as notes what is bounded, what differs between the lists, and that 70 % is printed", async () => {
    const { notes } = await figureOf("returns-with-support");
    expect(Object.fromEntries(notes.map((note) => [note.id, note.values]))).to.deep.equal({
      iraq: { least: 65, most: 73 },
      romania: { most: 60 },
      "lowest-share": { share: 58 },
      "two-others": undefined,
      "support-share": { share: 70 },
      scope: { persons: 45 },
    });
  });

  it("has the years 2013–2023, 2013 with medium confidence", async () => {
    await expectTranscribed("returns-by-year", {
      "2013": 4585,
      "2014": 3587,
      "2015": 4053,
      "2016": 4267,
      "2017": 3827,
      "2018": 2994,
      "2019": 2426,
      "2020": 1847,
      "2021": 1965,
      "2022": 2673,
      "2023": 2952,
    });
    const { rows, notes } = await figureOf("returns-by-year");
    const cells = rows.map((row) => row.cells["persons"]!);
    expect(rows.filter((row) => row.cells["persons"]!.confidence === "medium").map((row) => row.key)).to.deep.equal([
      "2013",
    ]);
    expect(cells[0]!.notes).to.deep.equal(["medium"]);
    expect(cells.map((cell) => cell.kind)).to.deep.equal([...Array<string>(10).fill("published"), "printed"]);
    expect(cells.map((cell) => cell.period)).to.deep.equal(rows.map((row) => row.key));
    expect(notes.map((note) => note.id)).to.deep.equal(["medium", "immigration-office", "dublin", "picture"]);
    expect(notes[0]!.values).to.deep.equal({ stated: 20, computed: 21.8 });
    expect(notes[1]!.values).to.deep.equal({ persons: 45 });
    expect(notes[2]!.values).to.deep.equal({ first: "2015", second: "2017", third: "2023" });
  });

  it("has the profile, as printed under “Profiel van de vrijwillig teruggekeerde personen in 2023”", async () => {
    await expectTranscribed("returns-by-status", { applicants: 20, rejected: 22, undocumented: 58 });
    await expectTranscribed("returns-by-household", { families: 46, single: 54, "unaccompanied-minors": null });
    await expectTranscribed("returns-by-age", { "0-17": 21, "18-35": 40, "36-50": 27, "51-plus": 12 });
    await expectTranscribed("returns-by-sex", { male: 60, female: 40 });
    for (const id of PROFILES) await expectAddsUp(id, "share", 100);
  });

  it("says of each profile that its shares are rounded, and whom all figures of the chapter count", async () => {
    for (const id of PROFILES) {
      const { rows, notes } = await figureOf(id);
      const numbers = rows.map((row) => row.cells["share"]!).filter((cell) => cell.value !== null);
      expect(
        numbers.every((cell) => cell.exactness === "rounded"),
        id,
      ).to.equal(true);
      expect(
        notes.map((note) => note.id),
        id,
      ).to.include.members(["rounded", "scope"]);
    }
  });

  it("keeps “NBMV >1” as printed: no number, beside 46 + 54 = 100", async () => {
    const { rows, notes } = await figureOf("returns-by-household");
    expect(rows[2]!.cells["share"]).to.deep.include({
      value: null,
      printed: ">1",
      kind: "printed",
      exactness: "unknown",
      notes: ["printed-sign"],
    });
    expect(rows[2]!.cells["share"]).not.to.have.any.keys("low", "high");
    expect(notes.find((note) => note.id === "printed-sign")?.values).to.deep.equal({ printed: ">1", sum: 100 });
  });
});
