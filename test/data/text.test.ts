import { expect } from "chai";
import { expectTranscribed, figureOf } from "./transcription.js";

describe("data: text", () => {
  it("has the numbers that only the running text holds, in the order of the text", async () => {
    const expected = {
      // Voorwoord
      "places-created-foreword": 3000,
      // 2023 in vogelvlucht
      "squat-residents": 1000,
      "temporary-protection": { low: 65000 },
      "tent-camp": 150,
      "schaarbeek-places": 70,
      "woluwe-minors": 72,
      "humanitarian-places": 1200,
      "humanitarian-extension": 300,
      "pondrome-places": 24,
      "beersel-families": 29,
      "resettled-since-2013": { low: 4500 },
      "palestinian-residents": 3000,
      "youth-sector-places": { low: 300 },
      "record-places": 35700,
      "relocated-november": 30,
      "residents-added-december": { low: 550 },
      // Opvang van verzoekers om internationale bescherming
      applications: { low: 35500 },
      "applications-change": -3,
      "homeless-network": 2000,
      "waiting-list-end": 3000,
      rulings: { low: 3000 },
      "places-created": { low: 3000 },
      "net-places": 2152,
      "minors-arrived": 2744,
      "minors-change": -28,
      "minors-present": 2743,
      // Hervestiging, herplaatsing, terugkeer
      "alveringem-places": 100,
      relocated: 32,
      "support-share": 70,
      "returns-by-immigration-office": 45,
    };
    await expectTranscribed("text-numbers", expected);
    const figure = await figureOf("text-numbers");
    expect(figure.rows.map((row) => row.key)).to.deep.equal(Object.keys(expected));
  });

  it("has one value to a row, so that an address needs no measure", async () => {
    const figure = await figureOf("text-numbers");
    for (const row of figure.rows) expect(Object.keys(row.cells), row.key).to.have.length(1);
  });

  it("keeps the review's words for what is not exact", async () => {
    const figure = await figureOf("text-numbers");
    const cells = figure.rows.flatMap((row) => Object.values(row.cells).map((cell) => [row.key, cell] as const));
    const words = (exactness: string): unknown =>
      Object.fromEntries(
        cells.filter(([, cell]) => cell.exactness === exactness).map(([key, cell]) => [key, cell.printed]),
      );
    expect(words("about")).to.deep.equal({
      "squat-residents": "ongeveer 1000",
      "tent-camp": "Ongeveer 150",
      "palestinian-residents": "bijna 3.000",
      "relocated-november": "Een dertigtal",
      "waiting-list-end": "zo'n 3.000",
      "alveringem-places": "een honderdtal",
    });
    expect(words("more-than")).to.deep.equal({
      "temporary-protection": "meer dan 65.000",
      "resettled-since-2013": "meer dan 4.500",
      "youth-sector-places": "Meer dan 300",
      "residents-added-december": "meer dan 550",
      applications: "meer dan 35.500",
      rulings: "meer dan 3.000",
      "places-created": "meer dan 3.000",
    });
    expect(Object.keys(words("rounded") as object)).to.deep.equal([
      "places-created-foreword",
      "record-places",
      "applications-change",
      "minors-change",
      "support-share",
    ]);
  });

  it("has the notes of its traps, with their numbers", async () => {
    const figure = await figureOf("text-numbers");
    expect(Object.fromEntries(figure.notes.map((note) => [note.id, note.values ?? {}]))).to.deep.equal({
      foreword: { bound: 3000 },
      "since-2022": { certificates: 15343 },
      humanitarian: { agreement: 1200, extension: 300, homeless: 2000 },
      nearly: {},
      record: { printed: 35700, counted: 35614, date: "2016-03-18" },
      relocated: { about: 30, counted: 32 },
      "not-resettlement": {},
      "not-requests": {},
      counted: { counted: 35507 },
      "fedasil-change": {},
      "nearly-or-about": {},
      "not-the-year": { lack: 8816 },
      created: { bound: 3000, published: 3388, date: "2024-02-13" },
      "end-2022": { implied: 33499, published: 33505 },
      net: { bound: 3000 },
      "stock-and-flow": { present: 2743, arrived: 2744 },
      "minors-2022": { before: 3797 },
      "minors-share": { share: 16 },
      support: { support: 2069, returns: 2952 },
      "returns-scope": { returns: 2952 },
    });
    expect(35651 - 2152, "the end of 2022 that the net growth implies").to.equal(33499);
  });

  it("says the same as the events of the year", async () => {
    const text = await figureOf("text-numbers");
    const events = await figureOf("year-events");
    const pairs = {
      "squat-residents": "2023-01-squat",
      "temporary-protection": "2023-02-temporary-protection",
      "tent-camp": "2023-03-tent-camp",
      "schaarbeek-places": "2023-05-schaarbeek",
      "woluwe-minors": "2023-06-woluwe",
      "humanitarian-places": "2023-06-humanitarian-places",
      "humanitarian-extension": "2023-06-humanitarian-extension",
      "pondrome-places": "2023-07-pondrome",
      "beersel-families": "2023-09-12-beersel",
      "resettled-since-2013": "2023-10-resettlement-programme",
      "palestinian-residents": "2023-10-palestinian-applicants",
      "youth-sector-places": "2023-11-youth-sector",
      "relocated-november": "2023-11-cyprus",
      "residents-added-december": "2023-12-residents",
    };
    for (const [key, eventKey] of Object.entries(pairs)) {
      const said = [text.rows.find((row) => row.key === key), events.rows.find((row) => row.key === eventKey)].map(
        (row) =>
          Object.entries(row?.cells ?? {}).map(([measure, { value, low, printed, exactness }]) => ({
            measure,
            value,
            low,
            printed,
            exactness,
          })),
      );
      expect(said[0], key).to.deep.equal(said[1]);
      expect(said[0], key).to.have.length(1);
    }
  });

  it("leaves no number of the text without an address: the others are in these figures", async () => {
    const addresses: { readonly [address: string]: number } = {
      "waiting-list/2023-03/not-received": 600,
      "waiting-list/2023-04/not-received": 500,
      "minors-capacity-by-year/2023-05/places": 3500,
      "waiting-list/2023-07/waiting": 2000,
      "capacity-in-2023/2023-11/places": 35000,
      "waiting-list/2023-12/not-received": 860,
      "waiting-list/2023-12-31/waiting": 3000,
      "requests-by-outcome/waiting-list/persons": 8816,
      "capacity-by-type/total/places": 35651,
      "protection-certificates/certificates/certificates": 15343,
      "protection-certificates/referred/ratio": 4,
      "minors-by-sex/boys/share": 91,
      "resettlement-pledge/resettled/persons": 287,
      "resettlement-pledge/pledged/persons": 500,
      "resettlement-by-reception/alveringem/persons": 190,
      "returns-by-destination/total/persons": 2952,
      "returns-by-status/applicants/share": 20,
      "returns-by-status/rejected/share": 22,
      "returns-by-status/undocumented/share": 58,
      "returns-with-support/total/support": 2069,
    };
    for (const [address, number] of Object.entries(addresses)) {
      const [id, key, measure] = address.split("/") as [string, string, string];
      const cell = (await figureOf(id)).rows.find((row) => row.key === key)?.cells[measure];
      expect(cell?.value ?? cell?.low, address).to.equal(number);
    }
  });
});
