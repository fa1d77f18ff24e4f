/**
 * Who asked: applications for international protection, requests for reception and what became of them, and
 * movements into and out of the network.
 * Review: "Opvangaanvragen in 2023"; "Aantal personen dat een verzoek … heeft ingediend" and "Instroom en uitstroom"
 * (two pictures without numbers in the text: yearly figures published elsewhere stand in for them).
 */
import type { Chapter } from "../table.js";
import { publication, review } from "./sources.js";

export const chapter: Chapter = {
  edition: "2023",
  sources: [
    review(
      "requests-applications",
      "Aantal personen dat een verzoek om internationale bescherming (asiel) heeft ingediend in België",
    ),
    review("requests-reception", "Opvang van verzoekers om internationale bescherming"),
    review("requests-outcome", "Opvangaanvragen in 2023"),
    review("requests-shortage", "Plaatsgebrek"),
    review("requests-network", "Instroom en uitstroom uit het opvangnetwerk in 2023"),
    publication(
      "requests-cgrs-2016-02",
      "CGRS",
      "Asylum statistics February 2016",
      "https://www.cgrs.be/en/news/asylum-statistics-february-2016-0",
    ),
    publication(
      "requests-cgrs-2016",
      "CGRS",
      "Asylum statistics - general overview 2016",
      "http://www.cgra.be/en/news/asylum-statistics-general-overview-2016",
    ),
    publication(
      "requests-cgrs-2018",
      "CGRS",
      "Asylum statistics - survey of 2018",
      "https://www.cgrs.be/en/news/asylum-statistics-survey-2018",
    ),
    publication(
      "requests-cgrs-2021",
      "CGRS",
      "Asylum statistics 2021: a survey",
      "https://5079.f2w.fedict.be/en/news/asylum-statistics-2021-survey",
    ),
    publication(
      "requests-cgrs-2022",
      "CGVS",
      "Asielstatistieken: overzicht 2022",
      "https://www.cgvs.be/nl/actueel/asielstatistieken-overzicht-2022",
    ),
    publication(
      "requests-cgrs-2023",
      "CGRS",
      "Asylum statistics: survey 2023",
      "https://www.cgrs.be/en/news/asylum-statistics-survey-2023",
    ),
    publication(
      "requests-fedasil-2015",
      "Fedasil",
      "Fedasil network sees a rise in occupancy",
      "https://fedasil.be/nl/node/4028",
      "2015",
    ),
    publication(
      "requests-fedasil-2016",
      "Fedasil",
      "10.000 opvangplaatsen gesloten in 2016",
      "https://www.fedasil.be/nl/nieuws/accueil-des-demandeurs-dasile/10000-opvangplaatsen-gesloten-2016",
    ),
    publication(
      "requests-metro-2017",
      "Metro/Belga",
      "Bilan 2016 of Fedasil",
      "https://fr.metrotime.be/2017/07/04/news/en-2016-4-267-demandeurs-dasile-ont-use-du-retour-volontaire/",
      "2017-07-04",
    ),
    publication(
      "requests-fedasil-2018",
      "Fedasil",
      "Meer personen opgevangen in 2018",
      "https://fedasil.be/nl/nieuws/opvang-asielzoekers/meer-personen-opgevangen-2018",
    ),
    publication(
      "requests-fedasil-2019",
      "Fedasil",
      "6,000 reception places created in 2019",
      "http://fedasil.be/en/news/reception-asylum-seekers/6000-reception-places-created-2019",
    ),
    publication(
      "requests-discri-2019",
      "Discri",
      "Le rapport annuel 2019 de Fedasil",
      "https://discri.be/article-thematique/le-rapport-annuel-2019-de-fedasil-entre-hausse-des-demandes-dasile-et-prolongation-de-la-duree-de-sejour",
    ),
    publication(
      "requests-fedasil-2020",
      "Fedasil",
      "Fall in arrivals in 2020",
      "https://www.fedasil.be/en/news/reception-asylum-seekers/fall-arrivals-2020",
    ),
    publication(
      "requests-fedasil-2021",
      "Fedasil",
      "2021 Annual report",
      "http://www.fedasil.be/en/news/reception-asylum-seekers/2021-annual-report",
    ),
  ],
  tables: [
    {
      id: "applications-by-year",
      source: "requests-applications",
      measures: [{ id: "persons", unit: "persons", timing: "during", kind: "published" }],
      rows: [
        { key: "2015", cells: { persons: { value: 44760, period: "2015", source: "requests-cgrs-2016-02" } } },
        { key: "2016", cells: { persons: { value: 18710, period: "2016", source: "requests-cgrs-2016" } } },
        { key: "2017", cells: { persons: { value: 19688, period: "2017", source: "requests-cgrs-2018" } } },
        { key: "2018", cells: { persons: { value: 23443, period: "2018", source: "requests-cgrs-2018" } } },
        { key: "2019", cells: { persons: { value: 27742, period: "2019", source: "requests-cgrs-2021" } } },
        { key: "2020", cells: { persons: { value: 16910, period: "2020", source: "requests-cgrs-2021" } } },
        { key: "2021", cells: { persons: { value: 25971, period: "2021", source: "requests-cgrs-2021" } } },
        { key: "2022", cells: { persons: { value: 36871, period: "2022", source: "requests-cgrs-2022" } } },
        {
          key: "2023",
          cells: { persons: { value: 35507, period: "2023", source: "requests-cgrs-2023", notes: ["review-2023"] } },
        },
      ],
      notes: [
        {
          id: "review-2023",
          on: { key: "2023" },
          values: { bound: 35500, change: -3, before: "2022" },
          source: "requests-reception",
        },
        { id: "not-requests", values: { requests: 38213 }, source: "requests-outcome" },
        { id: "definition", values: { resettled: 284, year: "2023" }, source: "requests-cgrs-2023" },
        { id: "picture", values: { label: 44760 }, source: "requests-applications" },
        { id: "first-years", values: { first: "2013", second: "2014" } },
      ],
    },
    {
      id: "requests-by-outcome",
      source: "requests-outcome",
      measures: [{ id: "persons", unit: "persons", timing: "during", period: "2023" }],
      rows: [
        { key: "allocated", from: "requests", cells: { persons: 22715 } },
        { key: "not-received", role: "subtotal", from: "requests", cells: { persons: 15498 } },
        { key: "no-show", from: "not-received", cells: { persons: { value: 3034, notes: ["no-show"] } } },
        {
          key: "waiting-list",
          from: "not-received",
          cells: { persons: { value: 8816, notes: ["lack-of-places"] } },
        },
        {
          key: "subsequent-application",
          from: "not-received",
          cells: { persons: { value: 3607, notes: ["subsequent-application"] } },
        },
        { key: "eu-national", from: "not-received", cells: { persons: 41 } },
        { key: "total", role: "total", cells: { persons: 38213 } },
      ],
      notes: [
        { id: "no-show", on: { key: "no-show" } },
        { id: "lack-of-places", on: { key: "waiting-list" }, source: "requests-shortage" },
        { id: "subsequent-application", on: { key: "subsequent-application" } },
        {
          id: "whole-year",
          on: { key: "waiting-list" },
          values: { year: "2023", waiting: 3000 },
          source: "requests-shortage",
        },
        { id: "not-applications", values: { applications: 35507 }, source: "requests-cgrs-2023" },
      ],
    },
    {
      id: "network-by-year",
      source: "requests-network",
      measures: [
        { id: "in", unit: "persons", timing: "during", kind: "published" },
        { id: "out", unit: "persons", timing: "during", kind: "published" },
      ],
      rows: [
        {
          key: "2013",
          cells: {
            in: { value: 15455, period: "2013", source: "requests-fedasil-2015" },
            out: { value: null, period: "2013" },
          },
        },
        {
          key: "2014",
          cells: {
            in: { value: 16566, period: "2014", source: "requests-fedasil-2015" },
            out: { value: 17476, period: "2014", source: "requests-fedasil-2015" },
          },
        },
        {
          key: "2015",
          cells: {
            in: {
              value: 38300,
              period: "2015",
              exactness: "rounded",
              source: "requests-fedasil-2016",
              confidence: "medium",
              notes: ["rounded"],
            },
            out: { value: null, period: "2015" },
          },
        },
        {
          key: "2016",
          cells: {
            in: { value: 16699, period: "2016", source: "requests-metro-2017" },
            out: { value: 26560, period: "2016", source: "requests-fedasil-2016" },
          },
        },
        {
          key: "2017",
          cells: {
            in: {
              value: 14600,
              period: "2017",
              exactness: "rounded",
              source: "requests-fedasil-2018",
              confidence: "medium",
              notes: ["rounded"],
            },
            out: { value: null, period: "2017" },
          },
        },
        {
          key: "2018",
          cells: {
            in: {
              value: 19500,
              period: "2018",
              exactness: "rounded",
              source: "requests-fedasil-2018",
              confidence: "medium",
              notes: ["rounded"],
            },
            out: { value: null, period: "2018" },
          },
        },
        {
          key: "2019",
          cells: {
            in: { value: 23158, period: "2019", source: "requests-fedasil-2019" },
            out: { value: 15875, period: "2019", source: "requests-discri-2019" },
          },
        },
        {
          key: "2020",
          cells: {
            in: { value: 13645, period: "2020", source: "requests-fedasil-2020" },
            out: { value: null, period: "2020" },
          },
        },
        {
          key: "2021",
          cells: {
            in: { value: 20211, period: "2021", source: "requests-fedasil-2021" },
            out: { value: null, period: "2021" },
          },
        },
        { key: "2022", cells: { in: { value: null, period: "2022" }, out: { value: null, period: "2022" } } },
        {
          key: "2023",
          cells: {
            in: {
              value: 22715,
              period: "2023",
              kind: "printed",
              source: "requests-outcome",
              notes: ["allocations"],
            },
            out: { value: null, period: "2023" },
          },
        },
      ],
      notes: [
        { id: "rounded" },
        { id: "allocations", on: { key: "2023", measure: "in" } },
        { id: "not-found", values: { in: "2022", first: "2014", second: "2016", third: "2019" } },
        { id: "picture", values: { year: "2023" } },
      ],
    },
  ],
};
