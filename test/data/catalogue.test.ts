import { expect } from "chai";
import type { Chapter } from "../../src/data/table.js";
import { chapter as capacity } from "../../src/data/2023/capacity.js";
import { chapter as keyFigures } from "../../src/data/2023/key-figures.js";
import { chapter as minors } from "../../src/data/2023/minors.js";
import { chapter as requests } from "../../src/data/2023/requests.js";
import { chapter as resettlement } from "../../src/data/2023/resettlement.js";
import { chapter as residents } from "../../src/data/2023/residents.js";
import { chapter as returns } from "../../src/data/2023/returns.js";
import { chapter as text } from "../../src/data/2023/text.js";
import { chapter as ukraine } from "../../src/data/2023/ukraine.js";
import { chapter as year } from "../../src/data/2023/year.js";
import { chapterIds, figureIds, type ChapterId } from "../../src/figures/catalogue.js";
import type { Figure, Value } from "../../src/figures/figure.js";
import { figureOf } from "./transcription.js";

const CHAPTERS: { readonly [id in ChapterId]: Chapter } = {
  requests,
  capacity,
  residents,
  minors,
  resettlement,
  returns,
  ukraine,
  year,
  text,
  "key-figures": keyFigures,
};

const words = (list: string): string[] => list.split(" ");

/** "2013".."2023", for the years that a figure shows. */
const years = (first: number): string[] => Array.from({ length: 2024 - first }, (_, index) => String(first + index));

/** Typed by hand from the contract: figure → row keys in the review's order, and measures. */
const CONTRACT: { readonly [figure: string]: { readonly keys: readonly string[]; readonly measures: string } } = {
  "applications-by-year": { keys: years(2015), measures: "persons" },
  "requests-by-outcome": {
    keys: words("allocated not-received no-show waiting-list subsequent-application eu-national total"),
    measures: "persons",
  },
  "network-by-year": { keys: years(2013), measures: "in out" },
  "capacity-by-type": {
    keys: words("first-phase collective individual open-return total"),
    measures: "places occupancy",
  },
  "capacity-by-operator": {
    keys: words("fedasil croix-rouge rode-kruis ocmw private samusocial caritas other total"),
    measures: "places",
  },
  "capacity-by-year": { keys: [...years(2013), "record"], measures: "places" },
  "capacity-in-2023": {
    keys: words("2023-01 2023-05-25 2023-10-03 2023-11 2023-12-31"),
    measures: "places occupancy",
  },
  "capacity-change": { keys: words("2022 created closed 2023 net"), measures: "places" },
  "residents-by-household": { keys: words("families single-men single-women unaccompanied-minors"), measures: "share" },
  "residents-by-nationality": { keys: words("AF PS BI SY ER GN SO CD TR CM other"), measures: "share" },
  "residents-by-status": { keys: words("applicants residence-permit"), measures: "share" },
  "residents-by-sex": { keys: words("male female"), measures: "share" },
  "residents-by-age": { keys: words("adults minors"), measures: "share" },
  "minors-capacity-by-phase": { keys: words("first second third specific total"), measures: "places" },
  "minors-by-age": { keys: words("16-plus 12-15 0-11"), measures: "share" },
  "minors-by-nationality": { keys: words("AF SY ER SO PS GN other"), measures: "share" },
  "minors-by-sex": { keys: words("boys girls"), measures: "share" },
  "minors-inflow-by-year": { keys: words("2022 2023 undated"), measures: "persons" },
  "resettlement-by-route": {
    keys: words("CD-to-RW SY-to-EG-JO-LB-TR SD-to-EG ET-to-EG ER-to-EG total"),
    measures: "persons",
  },
  "resettlement-by-year": { keys: years(2013), measures: "persons" },
  "resettlement-by-household": { keys: words("families single-men single-women total"), measures: "persons" },
  "resettlement-by-reception": { keys: words("alveringem total"), measures: "persons" },
  "resettlement-pledge": { keys: words("resettled pledged"), measures: "persons" },
  "returns-by-destination": { keys: words("BR MD MN GE SV RO BY CO PK TR other total"), measures: "persons" },
  "returns-with-support": {
    keys: words("BR MD MN GE SV BY PK TR IQ CO RO other total"),
    measures: "support returns",
  },
  "returns-by-year": { keys: years(2013), measures: "persons" },
  "returns-by-status": { keys: words("applicants rejected undocumented"), measures: "share" },
  "returns-by-household": { keys: words("families single unaccompanied-minors"), measures: "share" },
  "returns-by-age": { keys: words("0-17 18-35 36-50 51-plus"), measures: "share" },
  "returns-by-sex": { keys: words("male female"), measures: "share" },
  "protection-certificates": { keys: words("certificates referred"), measures: "certificates ratio" },
  "waiting-list": { keys: words("2023-03 2023-04 2023-07 2023-12 2023-12-31"), measures: "not-received waiting" },
  "key-figures": {
    keys: words("places occupancy requests received not-received-for-lack-of-places minors-places resettled returns"),
    measures: "places occupancy persons",
  },
};

/** Figures of which the contract leaves the rows open: dates that were found, events, numbers of the running text. */
const OPEN: { readonly [figure: string]: readonly string[] } = {
  "minors-capacity-by-year": [],
  "year-events": [],
  "text-numbers": words(
    "applications applications-change net-places places-created waiting-list-end rulings homeless-network " +
      "minors-present minors-arrived minors-change relocated returns-by-immigration-office support-share " +
      "resettled-since-2013 record-places temporary-protection humanitarian-places humanitarian-extension " +
      "palestinian-residents",
  ),
};

const all = (): Promise<Figure[]> => Promise.all(figureIds.map(figureOf));

/** Every value of every figure, with its address for messages. */
const allValues = async (): Promise<{ at: string; figure: Figure; value: Value }[]> =>
  (await all()).flatMap((figure) =>
    figure.rows.flatMap((row) =>
      Object.entries(row.cells).map(([measure, value]) => ({
        at: `${figure.id}/${row.key}/${measure}`,
        figure,
        value,
      })),
    ),
  );

const expectFrozen = (value: unknown, at: string): void => {
  if (typeof value !== "object" || value === null) return;
  expect(Object.isFrozen(value), `${at} is frozen`).to.equal(true);
  for (const [key, child] of Object.entries(value)) expectFrozen(child, `${at}.${key}`);
};

describe("data: catalogue", () => {
  it("names the figures of the contract, each once", () => {
    expect(new Set(figureIds).size).to.equal(figureIds.length);
    expect([...figureIds].sort()).to.deep.equal([...Object.keys(CONTRACT), ...Object.keys(OPEN)].sort());
  });

  it("has every figure’s rows and measures as in the contract", async () => {
    for (const [id, { keys, measures }] of Object.entries(CONTRACT)) {
      const figure = await figureOf(id);
      expect(
        figure.rows.map((row) => row.key),
        `rows of ${id}`,
      ).to.deep.equal(keys);
      expect(figure.measures.map((measure) => measure.id).join(" "), `measures of ${id}`).to.equal(measures);
    }
    for (const [id, keys] of Object.entries(OPEN)) {
      const figure = await figureOf(id);
      expect(figure.rows.length, `rows of ${id}`).to.be.greaterThan(0);
      expect(
        figure.rows.map((row) => row.key),
        `rows of ${id}`,
      ).to.include.members([...keys]);
    }
  });

  it("gives each row of a figure its own key, and each note its own id", async () => {
    for (const figure of await all())
      for (const ids of [figure.rows.map((row) => row.key), figure.notes.map((note) => note.id)])
        expect(new Set(ids).size, figure.id).to.equal(ids.length);
  });

  it("freezes every figure to the bottom, and each survives JSON", async () => {
    for (const figure of await all()) {
      expectFrozen(figure, figure.id);
      expect(JSON.parse(JSON.stringify(figure)), figure.id).to.deep.equal(figure);
    }
  });

  it("says in which chapter a figure is, in the order of the review’s list", () => {
    for (const id of chapterIds)
      for (const table of CHAPTERS[id].tables) expect(figureIds, `${id}: ${table.id}`).to.include(table.id);
    expect(chapterIds.reduce((count, id) => count + CHAPTERS[id].tables.length, 0)).to.equal(figureIds.length);
  });

  it("has no two sources of the same id, in whatever chapters", () => {
    const ids = chapterIds.flatMap((id) => CHAPTERS[id].sources.map((source) => source.id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
  });

  it("names for every value a source that its figure lists", async () => {
    for (const { at, figure, value } of await allValues())
      expect(
        figure.sources.map((source) => source.id),
        at,
      ).to.include(value.source);
  });

  it("has no source that nothing names", async () => {
    const named = new Set((await all()).flatMap((figure) => figure.sources.map((source) => source.id)));
    const unused = chapterIds.flatMap((id) => CHAPTERS[id].sources).filter((source) => !named.has(source.id));
    expect(unused.map((source) => source.id)).to.deep.equal([]);
  });

  it("reaches no further than 31 December 2023", async () => {
    for (const { at, value } of await allValues()) {
      expect(value.period, at).to.match(/^(\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?)?$/);
      const end = value.period.split("/").at(-1)!;
      expect(end <= "2023-12-31", `${at}: ${value.period}`).to.equal(true);
      if (value.timing !== "undated") expect(value.period, `${at} has a period`).not.to.equal("");
    }
  });

  it("has every note that a value names, and every row and measure that a note names", async () => {
    for (const { at, figure, value } of await allValues())
      for (const id of value.notes ?? [])
        expect(
          figure.notes.map((note) => note.id),
          at,
        ).to.include(id);
    for (const figure of await all())
      for (const { id, on } of figure.notes) {
        const at = `${figure.id}, note ${id}`;
        if (on?.key !== undefined)
          expect(
            figure.rows.map((row) => row.key),
            at,
          ).to.include(on.key);
        if (on?.measure !== undefined)
          expect(
            figure.measures.map((measure) => measure.id),
            at,
          ).to.include(on.measure);
      }
  });

  it("explains every value of medium confidence in a note", async () => {
    for (const { at, value } of await allValues())
      if (value.confidence === "medium") expect(value.notes ?? [], at).not.to.have.length(0);
  });

  it("gives bounds only where there is no number, and never a number for what is not known", async () => {
    for (const { at, value } of await allValues()) {
      if (value.kind === "unknown") expect(value.value, at).to.equal(null);
      if (value.low !== undefined || value.high !== undefined) expect(value.value, at).to.equal(null);
      if (value.low !== undefined && value.high !== undefined) expect(value.low <= value.high, at).to.equal(true);
      if (value.kind === "derived") expect(value.formula, `${at} has a formula`).to.be.a("string");
    }
  });
});
