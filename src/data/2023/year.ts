/**
 * The twelve months of 2023, and what they say of the waiting list.
 * Review: "2023 in vogelvlucht".
 */
import type { Cell, Chapter, TableRow, Topic } from "../table.js";
import { publication, review } from "./sources.js";

const MONTHS = {
  "2023-01": { source: "year-january", heading: "Januari" },
  "2023-02": { source: "year-february", heading: "Februari" },
  "2023-03": { source: "year-march", heading: "Maart" },
  "2023-04": { source: "year-april", heading: "April" },
  "2023-05": { source: "year-may", heading: "Mei" },
  "2023-06": { source: "year-june", heading: "Juni" },
  "2023-07": { source: "year-july", heading: "Juli" },
  "2023-08": { source: "year-august", heading: "Augustus" },
  "2023-09": { source: "year-september", heading: "September" },
  "2023-10": { source: "year-october", heading: "Oktober" },
  "2023-11": { source: "year-november", heading: "November" },
  "2023-12": { source: "year-december", heading: "December" },
} as const;

type Month = keyof typeof MONTHS;
type Day = `${Month}-${number}`;

/** An event, told under its month. Where the review prints no number with it, it counts as one event. */
const event = (
  period: Month | Day,
  name: string,
  topic: Topic,
  number: { readonly [measure: string]: Cell } = { events: { value: 1, formula: "one event" } },
): TableRow => {
  const { source } = MONTHS[period.slice(0, 7) as Month];
  const cells = Object.entries(number).map(([measure, cell]) => [measure, { period, source, ...cell }] as const);
  return { key: `${period}-${name}`, topic, cells: Object.fromEntries(cells) };
};

export const chapter: Chapter = {
  edition: "2023",
  sources: [
    ...Object.values(MONTHS).map(({ source, heading }) => review(source, `2023 in vogelvlucht, ${heading}`)),
    publication(
      "year-vrt-2023-04",
      "VRT NWS",
      "Opvangcrisis blijft aanhouden",
      "https://www.vrt.be/vrtnws/nl/2023/04/04/opvangcrisis-blijft-aanhouden/",
      "2023-04-04",
    ),
    publication(
      "year-agii-2016",
      "Agentschap Integratie en Inburgering",
      "Monitoring asielinstroom: opvangcapaciteit op 18 maart 2016",
      "https://fdocuments.nl/document/monitoring-asielinstroom-capaciteit-opvang-18-maart-2016-2016-04-01-monitoring.html",
      "2016-04-01",
    ),
  ],
  tables: [
    {
      id: "waiting-list",
      source: "year-december",
      measures: [
        { id: "not-received", unit: "persons", timing: "during" },
        { id: "waiting", unit: "persons", timing: "at" },
      ],
      rows: [
        {
          key: "2023-03",
          cells: {
            "not-received": {
              value: null,
              printed: "meer dan 600",
              low: 600,
              period: "2023-03",
              exactness: "more-than",
              source: "year-march",
              notes: ["march"],
            },
          },
        },
        {
          key: "2023-04",
          cells: {
            "not-received": {
              value: 500,
              printed: "ongeveer 500",
              period: "2023-04",
              exactness: "about",
              source: "year-march",
              notes: ["april"],
            },
          },
        },
        {
          key: "2023-07",
          cells: {
            waiting: {
              value: 2000,
              printed: "2.000",
              period: "2023-07",
              exactness: "rounded",
              source: "year-july",
              notes: ["round"],
            },
          },
        },
        { key: "2023-12", cells: { "not-received": { value: 860, period: "2023-12", notes: ["december"] } } },
        {
          key: "2023-12-31",
          cells: {
            waiting: {
              value: 3000,
              printed: "bijna 3.000",
              period: "2023-12-31",
              exactness: "about",
              notes: ["nearly"],
            },
          },
        },
      ],
      notes: [
        { id: "not-a-series" },
        { id: "single-men" },
        { id: "march", on: { key: "2023-03" }, values: { counted: 624 }, source: "year-vrt-2023-04" },
        { id: "april", on: { key: "2023-04" } },
        { id: "round", on: { key: "2023-07" } },
        { id: "december", on: { key: "2023-12" } },
        { id: "nearly", on: { key: "2023-12-31" } },
      ],
    },
    {
      id: "year-events",
      source: "year-january",
      measures: [
        { id: "events", unit: "events", timing: "during" },
        { id: "persons", unit: "persons", timing: "during" },
        { id: "places", unit: "places", timing: "at" },
      ],
      rows: [
        event("2023-01", "emergency-places", "capacity"),
        event("2023-01", "squat", "shortage", {
          persons: { value: 1000, printed: "ongeveer 1000", timing: "at", exactness: "about" },
        }),
        event("2023-02", "medical-centre", "shortage"),
        event("2023-02", "seizure", "shortage"),
        event("2023-02", "squat-cleared", "shortage"),
        event("2023-02", "temporary-protection", "ukraine", {
          persons: {
            value: null,
            printed: "meer dan 65.000",
            low: 65000,
            timing: "at",
            exactness: "more-than",
            notes: ["since-2022"],
          },
        }),
        event("2023-02", "bredene-theux", "capacity"),
        event("2023-03", "measures", "decisions"),
        event("2023-03", "tent-camp", "shortage", {
          persons: { value: 150, printed: "Ongeveer 150", exactness: "about" },
        }),
        event("2023-03", "private-centres", "capacity"),
        event("2023-03", "arrivals", "network"),
        event("2023-03", "not-received", "shortage", {
          persons: { value: null, printed: "meer dan 600", low: 600, exactness: "more-than" },
        }),
        event("2023-04", "not-received", "shortage", {
          persons: { value: 500, printed: "ongeveer 500", exactness: "about", source: "year-march", notes: ["april"] },
        }),
        event("2023-04", "euaa", "network"),
        event("2023-05", "schaarbeek", "minors", { places: { value: 70 } }),
        event("2023-05", "minors-places", "minors", {
          places: { value: 3500, printed: "3.500", exactness: "rounded", notes: ["round", "minors-places"] },
        }),
        event("2023-05", "molenbeek", "capacity"),
        event("2023-05", "missing-minors", "minors"),
        event("2023-06", "woluwe", "minors", { persons: { value: 72, timing: "at" } }),
        event("2023-06", "humanitarian-places", "decisions", { places: { value: 1200, printed: "1.200" } }),
        event("2023-06", "humanitarian-extension", "decisions", { places: { value: 300 } }),
        event("2023-07", "waiting-list", "shortage", {
          persons: { value: 2000, printed: "2.000", timing: "at", exactness: "rounded", notes: ["round"] },
        }),
        event("2023-07", "pondrome", "capacity", { places: { value: 24 } }),
        event("2023-08", "walcourt", "capacity"),
        event("2023-08", "single-men", "shortage"),
        event("2023-09-12", "beersel", "shortage", { persons: { value: 29 } }),
        event("2023-09", "winter-plan", "decisions"),
        event("2023-09", "jodoigne", "network"),
        event("2023-09", "sint-truiden", "network"),
        event("2023-09", "alveringem", "resettlement"),
        event("2023-09", "infopunt", "network"),
        event("2023-09", "task-force", "decisions"),
        event("2023-10", "resettlement-programme", "resettlement", {
          persons: {
            value: null,
            printed: "meer dan 4.500",
            low: 4500,
            timing: "at",
            exactness: "more-than",
            notes: ["since-2013"],
          },
        }),
        event("2023-10", "new-centres", "capacity"),
        event("2023-10", "single-men", "shortage"),
        event("2023-10", "palestinian-applicants", "decisions", {
          persons: {
            value: 3000,
            printed: "bijna 3.000",
            timing: "at",
            exactness: "about",
            notes: ["nearly-palestinian"],
          },
        }),
        event("2023-11", "youth-sector", "capacity", {
          places: { value: null, printed: "Meer dan 300", low: 300, exactness: "more-than" },
        }),
        event("2023-11", "places", "capacity", {
          places: { value: null, printed: "35.000", low: 35000, exactness: "more-than", notes: ["record"] },
        }),
        event("2023-11", "cyprus", "relocation", {
          persons: { value: 30, printed: "Een dertigtal", exactness: "about", notes: ["relocated"] },
        }),
        event("2023-12", "grimbergen", "capacity"),
        event("2023-12", "residents", "network", {
          persons: { value: null, printed: "meer dan 550", low: 550, exactness: "more-than" },
        }),
        event("2023-12", "not-received", "shortage", { persons: { value: 860, notes: ["december"] } }),
        event("2023-12-31", "waiting-list", "shortage", {
          persons: { value: 3000, printed: "bijna 3.000", timing: "at", exactness: "about", notes: ["nearly"] },
        }),
      ],
      notes: [
        { id: "one-event", on: { measure: "events" } },
        { id: "not-a-series" },
        { id: "months" },
        { id: "since-2022", on: { key: "2023-02-temporary-protection" } },
        { id: "april", on: { key: "2023-04-not-received" } },
        { id: "round" },
        { id: "minors-places", on: { key: "2023-05-minors-places" }, values: { end: 3534 } },
        { id: "since-2013", on: { key: "2023-10-resettlement-programme" } },
        { id: "nearly-palestinian", on: { key: "2023-10-palestinian-applicants" } },
        {
          id: "record",
          on: { key: "2023-11-places" },
          values: { printed: 35700, counted: 35614, date: "2016-03-18" },
          source: "year-agii-2016",
        },
        { id: "relocated", on: { key: "2023-11-cyprus" }, values: { counted: 32 } },
        { id: "december", on: { key: "2023-12-not-received" } },
        { id: "nearly", on: { key: "2023-12-31-waiting-list" } },
      ],
    },
  ],
};
