/**
 * The numbers that the review's running text alone holds, in the order of the text, one to a row.
 * Numbers of the text that another figure holds are found there, and not here a second time.
 * Ages, anniversaries, ordinals and the number of languages of a website are no figures.
 */
import type { Chapter } from "../table.js";
import { publication, review } from "./sources.js";

const YEAR_END = "2023-12-31";

export const chapter: Chapter = {
  edition: "2023",
  sources: [
    review("text-foreword", "Voorwoord"),
    review("text-january", "2023 in vogelvlucht, Januari"),
    review("text-february", "2023 in vogelvlucht, Februari"),
    review("text-march", "2023 in vogelvlucht, Maart"),
    review("text-may", "2023 in vogelvlucht, Mei"),
    review("text-june", "2023 in vogelvlucht, Juni"),
    review("text-july", "2023 in vogelvlucht, Juli"),
    review("text-september", "2023 in vogelvlucht, September"),
    review("text-october", "2023 in vogelvlucht, Oktober"),
    review("text-november", "2023 in vogelvlucht, November"),
    review("text-december", "2023 in vogelvlucht, December"),
    review("text-reception", "Opvang van verzoekers om internationale bescherming"),
    review("text-shortage", "Plaatsgebrek"),
    review("text-creation", "Creatie van plaatsen"),
    review("text-minors", "NBMV"),
    review("text-alveringem", "Opvangcentrum in Alveringem"),
    review("text-relocation", "Herplaatsing"),
    review("text-support", "Steun in het land van bestemming"),
    review("text-remark", "Vrijwillige terugkeer, Opmerking"),
    publication(
      "text-cgrs-2023",
      "CGRS",
      "Asylum statistics: survey 2023",
      "https://www.cgrs.be/en/news/asylum-statistics-survey-2023",
    ),
    publication(
      "text-fedasil-2023-01",
      "Fedasil",
      "4000 opvangplaatsen gecreëerd in 2022",
      "https://www.fedasil.be/nl/nieuws/opvang-asielzoekers/4000-opvangplaatsen-gecreeerd-2022",
      "2023-01-18",
    ),
    publication(
      "text-fedasil-2024-02",
      "Fedasil",
      "Opvangnetwerk: kerncijfers 2023",
      "http://www.fedasil.be/nl/nieuws/opvang-asielzoekers/opvangnetwerk-kerncijfers-2023",
      "2024-02-13",
    ),
    publication(
      "text-agii-2016",
      "Agentschap Integratie en Inburgering",
      "Monitoring asielinstroom: opvangcapaciteit op 18 maart 2016",
      "https://fdocuments.nl/document/monitoring-asielinstroom-capaciteit-opvang-18-maart-2016-2016-04-01-monitoring.html",
      "2016-04-01",
    ),
  ],
  tables: [
    {
      id: "text-numbers",
      source: "text-reception",
      measures: [
        { id: "persons", unit: "persons", timing: "during", period: "2023" },
        { id: "places", unit: "places", timing: "at" },
        { id: "rulings", unit: "rulings", timing: "during", period: "2023" },
        { id: "share", unit: "percent", timing: "during", period: "2023" },
        { id: "change", unit: "percent", timing: "during", period: "2023" },
      ],
      rows: [
        {
          key: "places-created-foreword",
          cells: {
            places: {
              value: 3000,
              printed: "3.000",
              period: "2023",
              timing: "during",
              exactness: "rounded",
              source: "text-foreword",
            },
          },
        },
        {
          key: "squat-residents",
          cells: {
            persons: {
              value: 1000,
              printed: "ongeveer 1000",
              period: "2023-01",
              timing: "at",
              exactness: "about",
              source: "text-january",
            },
          },
        },
        {
          key: "temporary-protection",
          cells: {
            persons: {
              value: null,
              printed: "meer dan 65.000",
              low: 65000,
              period: "2022/2023-02",
              exactness: "more-than",
              source: "text-february",
            },
          },
        },
        {
          key: "tent-camp",
          cells: {
            persons: {
              value: 150,
              printed: "Ongeveer 150",
              period: "2023-03",
              exactness: "about",
              source: "text-march",
            },
          },
        },
        { key: "schaarbeek-places", cells: { places: { value: 70, period: "2023-05", source: "text-may" } } },
        {
          key: "woluwe-minors",
          cells: { persons: { value: 72, period: "2023-06", timing: "at", source: "text-june" } },
        },
        {
          key: "humanitarian-places",
          cells: {
            places: {
              value: 1200,
              printed: "1.200",
              period: "2023-06",
              source: "text-june",
              notes: ["humanitarian"],
            },
          },
        },
        {
          key: "humanitarian-extension",
          cells: { places: { value: 300, period: "2023-06", source: "text-june", notes: ["humanitarian"] } },
        },
        { key: "pondrome-places", cells: { places: { value: 24, period: "2023-07", source: "text-july" } } },
        { key: "beersel-families", cells: { persons: { value: 29, period: "2023-09-12", source: "text-september" } } },
        {
          key: "resettled-since-2013",
          cells: {
            persons: {
              value: null,
              printed: "meer dan 4.500",
              low: 4500,
              period: "2013/2023-10",
              exactness: "more-than",
              source: "text-october",
            },
          },
        },
        {
          key: "palestinian-residents",
          cells: {
            persons: {
              value: 3000,
              printed: "bijna 3.000",
              period: "2023-10",
              timing: "at",
              exactness: "about",
              source: "text-october",
            },
          },
        },
        {
          key: "youth-sector-places",
          cells: {
            places: {
              value: null,
              printed: "Meer dan 300",
              low: 300,
              period: "2023-11",
              exactness: "more-than",
              source: "text-november",
            },
          },
        },
        {
          key: "record-places",
          cells: {
            places: {
              value: 35700,
              printed: "35.700",
              period: "2015/2016",
              exactness: "rounded",
              source: "text-november",
            },
          },
        },
        {
          key: "relocated-november",
          cells: {
            persons: {
              value: 30,
              printed: "Een dertigtal",
              period: "2023-11",
              exactness: "about",
              source: "text-november",
              notes: ["relocated", "not-resettlement"],
            },
          },
        },
        {
          key: "residents-added-december",
          cells: {
            persons: {
              value: null,
              printed: "meer dan 550",
              low: 550,
              period: "2023-12",
              exactness: "more-than",
              source: "text-december",
            },
          },
        },
        {
          key: "applications",
          cells: { persons: { value: null, printed: "meer dan 35.500", low: 35500, exactness: "more-than" } },
        },
        { key: "applications-change", cells: { change: { value: -3, printed: "-3%", exactness: "rounded" } } },
        {
          key: "homeless-network",
          cells: {
            places: {
              value: 2000,
              printed: "2.000",
              period: "2023",
              source: "text-shortage",
              notes: ["humanitarian"],
            },
          },
        },
        {
          key: "waiting-list-end",
          cells: {
            persons: {
              value: 3000,
              printed: "zo'n 3.000",
              period: YEAR_END,
              timing: "at",
              exactness: "about",
              source: "text-shortage",
            },
          },
        },
        {
          key: "rulings",
          cells: {
            rulings: {
              value: null,
              printed: "meer dan 3.000",
              low: 3000,
              exactness: "more-than",
              source: "text-shortage",
            },
          },
        },
        {
          key: "places-created",
          cells: {
            places: {
              value: null,
              printed: "meer dan 3.000",
              low: 3000,
              period: "2023",
              timing: "during",
              exactness: "more-than",
              source: "text-creation",
            },
          },
        },
        {
          key: "net-places",
          cells: {
            places: { value: 2152, printed: "2.152", period: "2023", timing: "during", source: "text-creation" },
          },
        },
        {
          key: "minors-arrived",
          cells: { persons: { value: 2744, printed: "2.744", source: "text-minors", notes: ["stock-and-flow"] } },
        },
        {
          key: "minors-change",
          cells: { change: { value: -28, printed: "-28%", exactness: "rounded", source: "text-minors" } },
        },
        {
          key: "minors-present",
          cells: {
            persons: {
              value: 2743,
              printed: "2.743",
              period: YEAR_END,
              timing: "at",
              source: "text-minors",
              notes: ["stock-and-flow"],
            },
          },
        },
        {
          key: "alveringem-places",
          cells: {
            places: {
              value: 100,
              printed: "een honderdtal",
              period: "2023-09",
              exactness: "about",
              source: "text-alveringem",
            },
          },
        },
        {
          key: "relocated",
          cells: { persons: { value: 32, source: "text-relocation", notes: ["relocated", "not-resettlement"] } },
        },
        {
          key: "support-share",
          cells: { share: { value: 70, printed: "70%", exactness: "rounded", source: "text-support" } },
        },
        { key: "returns-by-immigration-office", cells: { persons: { value: 45, source: "text-remark" } } },
      ],
      notes: [
        { id: "foreword", on: { key: "places-created-foreword" }, values: { bound: 3000 } },
        { id: "since-2022", on: { key: "temporary-protection" }, values: { certificates: 15343 } },
        { id: "humanitarian", values: { agreement: 1200, extension: 300, homeless: 2000 } },
        { id: "nearly", on: { key: "palestinian-residents" } },
        {
          id: "record",
          on: { key: "record-places" },
          values: { printed: 35700, counted: 35614, date: "2016-03-18" },
          source: "text-agii-2016",
        },
        { id: "relocated", values: { about: 30, counted: 32 } },
        { id: "not-resettlement" },
        { id: "not-requests", on: { key: "applications" } },
        { id: "counted", on: { key: "applications" }, values: { counted: 35507 }, source: "text-cgrs-2023" },
        { id: "fedasil-change", on: { key: "applications-change" } },
        { id: "nearly-or-about", on: { key: "waiting-list-end" } },
        { id: "not-the-year", on: { key: "waiting-list-end" }, values: { lack: 8816 } },
        {
          id: "created",
          on: { key: "places-created" },
          values: { bound: 3000, published: 3388, date: "2024-02-13" },
          source: "text-fedasil-2024-02",
        },
        {
          id: "end-2022",
          on: { key: "net-places" },
          values: { implied: 33499, published: 33505 },
          source: "text-fedasil-2023-01",
        },
        { id: "net", on: { key: "net-places" }, values: { bound: 3000 } },
        { id: "stock-and-flow", values: { present: 2743, arrived: 2744 } },
        { id: "minors-2022", on: { key: "minors-change" }, values: { before: 3797 } },
        { id: "minors-share", on: { key: "minors-present" }, values: { share: 16 } },
        { id: "support", on: { key: "support-share" }, values: { support: 2069, returns: 2952 } },
        { id: "returns-scope", on: { key: "returns-by-immigration-office" }, values: { returns: 2952 } },
      ],
    },
  ],
};
