import { expect } from "chai";
import type { Value } from "../../src/figures/figure.js";
import { expectAddsUp, expectTranscribed, figureOf } from "./transcription.js";

/** Row key → the value of one measure. */
const valuesOf = async (id: string, measure: string): Promise<readonly (readonly [string, Value])[]> =>
  (await figureOf(id)).rows.map((row) => [row.key, row.cells[measure]!] as const);

const keysWhere = async (id: string, measure: string, test: (value: Value) => boolean): Promise<string[]> =>
  (await valuesOf(id, measure)).filter(([, value]) => test(value)).map(([key]) => key);

const noteOf = async (id: string, note: string) =>
  (await figureOf(id)).notes.find((candidate) => candidate.id === note);

describe("data: requests", () => {
  it("has the persons who applied for asylum, as the CGRS published them", async () => {
    await expectTranscribed("applications-by-year", {
      "2015": 44760,
      "2016": 18710,
      "2017": 19688,
      "2018": 23443,
      "2019": 27742,
      "2020": 16910,
      "2021": 25971,
      "2022": 36871,
      "2023": 35507,
    });
    for (const [key, value] of await valuesOf("applications-by-year", "persons"))
      expect(value).to.include({
        kind: "published",
        exactness: "exact",
        confidence: "high",
        timing: "during",
        period: key,
      });
  });

  it("has the outcomes of the requests for reception, as printed under “Opvangaanvragen in 2023”", async () => {
    await expectTranscribed("requests-by-outcome", {
      allocated: 22715,
      "not-received": 15498,
      "no-show": 3034,
      "waiting-list": 8816,
      "subsequent-application": 3607,
      "eu-national": 41,
      total: 38213,
    });
    const figure = await figureOf("requests-by-outcome");
    expect(figure.rows.map((row) => row.key)).to.deep.equal([
      "allocated",
      "not-received",
      "no-show",
      "waiting-list",
      "subsequent-application",
      "eu-national",
      "total",
    ]);
    for (const [, value] of await valuesOf("requests-by-outcome", "persons"))
      expect(value).to.include({ kind: "printed", exactness: "exact", timing: "during", period: "2023" });
  });

  it("adds up: 22 715 + 15 498 = 38 213, and 3 034 + 8 816 + 3 607 + 41 = 15 498", async () => {
    await expectAddsUp("requests-by-outcome", "persons", 38213);
    const { rows } = await figureOf("requests-by-outcome");
    const sumFrom = (node: string): number =>
      rows.filter((row) => row.from === node).reduce((sum, row) => sum + row.cells["persons"]!.value!, 0);
    expect(sumFrom("requests")).to.equal(38213);
    expect(sumFrom("not-received")).to.equal(15498);
    expect(rows.filter((row) => row.role === "subtotal").map((row) => row.key)).to.deep.equal(["not-received"]);
  });

  it("has the years of the network that were published, the others as gaps", async () => {
    await expectTranscribed("network-by-year", {
      "2013": [15455, null],
      "2014": [16566, 17476],
      "2015": [38300, null],
      "2016": [16699, 26560],
      "2017": [14600, null],
      "2018": [19500, null],
      "2019": [23158, 15875],
      "2020": [13645, null],
      "2021": [20211, null],
      "2022": [null, null],
      "2023": [22715, null],
    });
    for (const [key, value] of await valuesOf("network-by-year", "out"))
      expect(value).to.include({ period: key, timing: "during" });
    expect(await keysWhere("network-by-year", "in", (value) => value.kind === "unknown")).to.deep.equal(["2022"]);
    expect(await keysWhere("network-by-year", "in", (value) => value.kind === "printed")).to.deep.equal(["2023"]);
  });

  it("marks as rounded, with medium confidence, what Fedasil rounded: entries of 2015, 2017 and 2018", async () => {
    for (const test of [
      (value: Value) => value.exactness === "rounded",
      (value: Value) => value.confidence === "medium",
      (value: Value) => value.notes?.includes("rounded") === true,
    ]) {
      expect(await keysWhere("network-by-year", "in", test)).to.deep.equal(["2015", "2017", "2018"]);
      expect(await keysWhere("network-by-year", "out", test)).to.deep.equal([]);
    }
  });

  it("does not take a request for reception (38 213) for an application for asylum (35 507)", async () => {
    expect((await noteOf("applications-by-year", "not-requests"))?.values).to.deep.equal({ requests: 38213 });
    expect((await noteOf("requests-by-outcome", "not-applications"))?.values).to.deep.equal({ applications: 35507 });
  });

  it("gives −3 % and “meer dan 35.500” as the review’s, without a recalculated change", async () => {
    expect((await noteOf("applications-by-year", "review-2023"))?.values).to.deep.equal({
      bound: 35500,
      change: -3,
      before: "2022",
    });
    expect(await keysWhere("applications-by-year", "persons", (value) => value.notes !== undefined)).to.deep.equal([
      "2023",
    ]);
  });

  it("explains the printed “No show” and “No show 'wachtlijst'”, a flow of 2023 and not the about 3 000 at its end", async () => {
    const { rows } = await figureOf("requests-by-outcome");
    const notes = Object.fromEntries(rows.map((row) => [row.key, row.cells["persons"]!.notes ?? []]));
    expect(notes).to.deep.equal({
      allocated: [],
      "not-received": [],
      "no-show": ["no-show"],
      "waiting-list": ["lack-of-places"],
      "subsequent-application": ["subsequent-application"],
      "eu-national": [],
      total: [],
    });
    expect(await noteOf("requests-by-outcome", "whole-year")).to.deep.include({
      on: { key: "waiting-list" },
      values: { year: "2023", waiting: 3000 },
    });
  });

  it("says which pictures the numbers stand in for, and what was not found", async () => {
    expect((await noteOf("applications-by-year", "picture"))?.values).to.deep.equal({ label: 44760 });
    expect((await noteOf("applications-by-year", "definition"))?.values).to.deep.equal({
      resettled: 284,
      year: "2023",
    });
    expect((await noteOf("applications-by-year", "first-years"))?.values).to.deep.equal({
      first: "2013",
      second: "2014",
    });
    expect((await noteOf("network-by-year", "picture"))?.values).to.deep.equal({ year: "2023" });
    expect((await noteOf("network-by-year", "not-found"))?.values).to.deep.equal({
      in: "2022",
      first: "2014",
      second: "2016",
      third: "2019",
    });
  });
});
