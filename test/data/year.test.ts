import { expect } from "chai";
import { expectTranscribed, figureOf } from "./transcription.js";

/** Every event of “2023 in vogelvlucht”, month by month: topic, and the number printed with it. */
const EVENTS: { readonly [month: string]: { readonly [key: string]: readonly [topic: string, number?: string] } } = {
  "2023-01": {
    "2023-01-emergency-places": ["capacity"],
    "2023-01-squat": ["shortage", "about 1000 persons"],
  },
  "2023-02": {
    "2023-02-medical-centre": ["shortage"],
    "2023-02-seizure": ["shortage"],
    "2023-02-squat-cleared": ["shortage"],
    "2023-02-temporary-protection": ["ukraine", "more-than 65000 persons"],
    "2023-02-bredene-theux": ["capacity"],
  },
  "2023-03": {
    "2023-03-measures": ["decisions"],
    "2023-03-tent-camp": ["shortage", "about 150 persons"],
    "2023-03-private-centres": ["capacity"],
    "2023-03-arrivals": ["network"],
    "2023-03-not-received": ["shortage", "more-than 600 persons"],
  },
  "2023-04": {
    "2023-04-not-received": ["shortage", "about 500 persons"],
    "2023-04-euaa": ["network"],
  },
  "2023-05": {
    "2023-05-schaarbeek": ["minors", "exact 70 places"],
    "2023-05-minors-places": ["minors", "rounded 3500 places"],
    "2023-05-molenbeek": ["capacity"],
    "2023-05-missing-minors": ["minors"],
  },
  "2023-06": {
    "2023-06-woluwe": ["minors", "exact 72 persons"],
    "2023-06-humanitarian-places": ["decisions", "exact 1200 places"],
    "2023-06-humanitarian-extension": ["decisions", "exact 300 places"],
  },
  "2023-07": {
    "2023-07-waiting-list": ["shortage", "rounded 2000 persons"],
    "2023-07-pondrome": ["capacity", "exact 24 places"],
  },
  "2023-08": {
    "2023-08-walcourt": ["capacity"],
    "2023-08-single-men": ["shortage"],
  },
  "2023-09": {
    "2023-09-12-beersel": ["shortage", "exact 29 persons"],
    "2023-09-winter-plan": ["decisions"],
    "2023-09-jodoigne": ["network"],
    "2023-09-sint-truiden": ["network"],
    "2023-09-alveringem": ["resettlement"],
    "2023-09-infopunt": ["network"],
    "2023-09-task-force": ["decisions"],
  },
  "2023-10": {
    "2023-10-resettlement-programme": ["resettlement", "more-than 4500 persons"],
    "2023-10-new-centres": ["capacity"],
    "2023-10-single-men": ["shortage"],
    "2023-10-palestinian-applicants": ["decisions", "about 3000 persons"],
  },
  "2023-11": {
    "2023-11-youth-sector": ["capacity", "more-than 300 places"],
    "2023-11-places": ["capacity", "more-than 35000 places"],
    "2023-11-cyprus": ["relocation", "about 30 persons"],
  },
  "2023-12": {
    "2023-12-grimbergen": ["capacity"],
    "2023-12-residents": ["network", "more-than 550 persons"],
    "2023-12-not-received": ["shortage", "exact 860 persons"],
    "2023-12-31-waiting-list": ["shortage", "about 3000 persons"],
  },
};

describe("data: year", () => {
  it("has what “2023 in vogelvlucht” says of persons not received and of the waiting list", async () => {
    await expectTranscribed("waiting-list", {
      "2023-03": { low: 600 },
      "2023-04": 500,
      "2023-07": 2000,
      "2023-12": 860,
      "2023-12-31": 3000,
    });
  });

  it("tells the stock on the waiting list from the flow of persons not received", async () => {
    const figure = await figureOf("waiting-list");
    const told = figure.rows.map((row) => [
      row.key,
      ...Object.entries(row.cells).flatMap(([measure, cell]) => [measure, cell.timing, cell.period]),
    ]);
    expect(told).to.deep.equal([
      ["2023-03", "not-received", "during", "2023-03"],
      ["2023-04", "not-received", "during", "2023-04"],
      ["2023-07", "waiting", "at", "2023-07"],
      ["2023-12", "not-received", "during", "2023-12"],
      ["2023-12-31", "waiting", "at", "2023-12-31"],
    ]);
  });

  it("keeps the review's words: more than, about, nearly", async () => {
    const figure = await figureOf("waiting-list");
    const words = figure.rows.flatMap((row) => Object.values(row.cells).map((cell) => [cell.exactness, cell.printed]));
    expect(words).to.deep.equal([
      ["more-than", "meer dan 600"],
      ["about", "ongeveer 500"],
      ["rounded", "2.000"],
      ["exact", undefined],
      ["about", "bijna 3.000"],
    ]);
    expect(figure.notes.map((note) => note.id)).to.deep.equal([
      "not-a-series",
      "single-men",
      "march",
      "april",
      "round",
      "december",
      "nearly",
    ]);
  });

  it("quotes the 624 that VRT NWS reported for March only in a note", async () => {
    const figure = await figureOf("waiting-list");
    expect(figure.notes.find((note) => note.id === "march")?.values).to.deep.equal({ counted: 624 });
    expect(figure.sources.map((source) => source.publisher)).to.include("VRT NWS");
  });

  it("has every event of the twelve months, its topic and its number", async () => {
    const figure = await figureOf("year-events");
    const actual: { [month: string]: { [key: string]: string[] } } = {};
    for (const row of figure.rows) {
      const [[measure, cell] = ["", undefined], ...others] = Object.entries(row.cells);
      expect(others, row.key).to.deep.equal([]);
      const number = `${cell?.exactness} ${cell?.value ?? cell?.low} ${measure}`;
      (actual[cell?.period.slice(0, 7) ?? ""] ??= {})[row.key] =
        measure === "events" ? [row.topic ?? ""] : [row.topic ?? "", number];
    }
    expect(actual).to.deep.equal(EVENTS);
    expect(figure.rows).to.have.length(43);
  });

  it("counts an event without a printed number as one, and says so", async () => {
    const figure = await figureOf("year-events");
    const single = figure.rows.flatMap((row) => row.cells["events"] ?? []);
    expect(single).to.have.length(22);
    for (const cell of single) expect(cell).to.include({ value: 1, formula: "one event" });
    expect(figure.notes.find((note) => note.id === "one-event")?.on).to.deep.equal({ measure: "events" });
  });

  it("dates an event by its month, or by its day where the review prints one", async () => {
    const figure = await figureOf("year-events");
    const days = figure.rows.filter((row) => Object.values(row.cells).some((cell) => cell.period.length === 10));
    expect(days.map((row) => row.key)).to.deep.equal(["2023-09-12-beersel", "2023-12-31-waiting-list"]);
  });

  it("speaks of the lack of places in nine of the twelve months, as its heading says", async () => {
    const figure = await figureOf("year-events");
    const months = new Set(
      figure.rows
        .filter((row) => row.topic === "shortage")
        .flatMap((row) => Object.values(row.cells).map((cell) => cell.period.slice(0, 7))),
    );
    expect(months.size).to.equal(9);
  });

  it("says the same in both figures", async () => {
    const list = await figureOf("waiting-list");
    const events = await figureOf("year-events");
    const pairs: readonly (readonly [string, string, string])[] = [
      ["2023-03", "not-received", "2023-03-not-received"],
      ["2023-04", "not-received", "2023-04-not-received"],
      ["2023-07", "waiting", "2023-07-waiting-list"],
      ["2023-12", "not-received", "2023-12-not-received"],
      ["2023-12-31", "waiting", "2023-12-31-waiting-list"],
    ];
    for (const [key, measure, eventKey] of pairs) {
      // Each figure has notes of its own.
      const { notes: _, ...listed } = list.rows.find((row) => row.key === key)!.cells[measure]!;
      const { notes: __, ...event } = events.rows.find((row) => row.key === eventKey)!.cells["persons"]!;
      expect(event, key).to.deep.equal(listed);
    }
  });

  it("explains a number where it stands", async () => {
    const explained = async (id: string): Promise<[string, readonly string[]][]> =>
      (await figureOf(id)).rows.flatMap((row) =>
        Object.values(row.cells).flatMap(({ notes }): [string, readonly string[]][] =>
          notes ? [[row.key, notes]] : [],
        ),
      );
    expect(await explained("waiting-list")).to.deep.equal([
      ["2023-03", ["march"]],
      ["2023-04", ["april"]],
      ["2023-07", ["round"]],
      ["2023-12", ["december"]],
      ["2023-12-31", ["nearly"]],
    ]);
    expect(await explained("year-events")).to.deep.equal([
      ["2023-02-temporary-protection", ["since-2022"]],
      ["2023-04-not-received", ["april"]],
      ["2023-05-minors-places", ["round", "minors-places"]],
      ["2023-07-waiting-list", ["round"]],
      ["2023-10-resettlement-programme", ["since-2013"]],
      ["2023-10-palestinian-applicants", ["nearly-palestinian"]],
      ["2023-11-places", ["record"]],
      ["2023-11-cyprus", ["relocated"]],
      ["2023-12-not-received", ["december"]],
      ["2023-12-31-waiting-list", ["nearly"]],
    ]);
  });

  it("has the notes of its traps", async () => {
    const figure = await figureOf("year-events");
    expect(
      Object.fromEntries(figure.notes.flatMap((note) => (note.values ? [[note.id, note.values]] : []))),
    ).to.deep.equal({
      "minors-places": { end: 3534 },
      record: { printed: 35700, counted: 35614, date: "2016-03-18" },
      relocated: { counted: 32 },
    });
    expect(figure.notes.map((note) => note.id)).to.include.members(["not-a-series", "since-2022", "since-2013"]);
  });
});
