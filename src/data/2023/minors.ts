/**
 * Unaccompanied minors (NBMV): places for them, arrivals, and who they are.
 * Review: "NBMV: capaciteit per opvangfase", "Profiel van de opgevangen NBMV", and two pictures of which only
 * single labels are in the text: "evolutie van de opvangcapaciteit" (3 534) and "instroom in het opvangnetwerk"
 * (2 744, 2 072, 3 797, all without a year).
 */
import type { Cell, Chapter, TableMeasure, TableNote } from "../table.js";
import { publication, review } from "./sources.js";

const YEAR_END = "2023-12-31";
const SHARE: readonly TableMeasure[] = [{ id: "share", unit: "percent", timing: "at", period: YEAR_END }];

const printed = (value: number): Cell => ({ value, exactness: "rounded" });

const ROUNDED_SHARES: TableNote = { id: "rounded-shares", values: { count: 2743 }, source: "minors-text" };
/** The same contradiction as in residents-by-household, seen from the other side. */
const SHARE_AGAINST_COUNT: TableNote = {
  id: "share-against-count",
  values: { share: 16, count: 2743 },
  source: "minors-among-residents",
};
const NOT_CROSSED: TableNote = { id: "not-crossed" };
const NOT_STATED: TableNote = { id: "not-stated", values: { minors: 3534, network: 35651 }, source: "minors-network" };

export const chapter: Chapter = {
  edition: "2023",
  sources: [
    review("minors-phases", "NBMV: capaciteit per opvangfase / eind 2023"),
    review("minors-capacity", "Niet-begeleide minderjarige vreemdelingen (NBMV): evolutie van de opvangcapaciteit"),
    review("minors-inflow", "NBMV: instroom in het opvangnetwerk"),
    review("minors-profile", "Profiel van de opgevangen NBMV / eind 2023"),
    review("minors-text", "Opvang van verzoekers om internationale bescherming, NBMV"),
    review("minors-may", "2023 in vogelvlucht, Mei"),
    review("minors-among-residents", "Profiel van de opgevangen personen / eind 2023"),
    review("minors-network", "Soorten opvangplaatsen / eind 2023"),
    publication(
      "minors-metro-2017",
      "Metro/Belga",
      "Bilan 2016 of Fedasil",
      "https://fr.metrotime.be/2017/07/04/news/en-2016-4-267-demandeurs-dasile-ont-use-du-retour-volontaire/",
      "2017-07-04",
    ),
    publication(
      "minors-levif-2021",
      "Le Vif",
      "Les Mena sans perspectives d'accueil",
      "https://www.levif.be/actualite/belgique/les-mena-sans-perspectives-d-accueil-seront-desormais-places-en-urgence-chez-des-hebergeurs/article-news-1500713.html",
      "2021-12",
    ),
    publication(
      "minors-belga-2022",
      "Belga News Agency",
      "Hardly any room left for unaccompanied minors",
      "https://www.belganewsagency.eu/hardly-any-room-left-for-unaccompanied-minors-in-belgian-reception-centres",
      "2022-10",
    ),
    publication(
      "minors-fedasil-2022",
      "Fedasil",
      "Tekort aan plaatsen voor minderjarigen",
      "http://www.fedasil.be/nl/nieuws/opvang-asielzoekers/tekort-aan-plaatsen-voor-minderjarigen",
      "2022-10-12",
    ),
    publication(
      "minors-fedasil-2023",
      "Fedasil",
      "4000 opvangplaatsen gecreëerd in 2022",
      "https://www.fedasil.be/nl/nieuws/opvang-asielzoekers/4000-opvangplaatsen-gecreeerd-2022",
      "2023-01-18",
    ),
  ],
  tables: [
    {
      id: "minors-capacity-by-phase",
      source: "minors-phases",
      measures: [{ id: "places", unit: "places", timing: "at", period: YEAR_END }],
      rows: [
        { key: "first", cells: { places: 541 } },
        { key: "second", cells: { places: 2512 } },
        { key: "third", cells: { places: 367 } },
        { key: "specific", cells: { places: 114 } },
        { key: "total", role: "total", cells: { places: 3534 } },
      ],
      notes: [{ id: "places-not-minors" }, NOT_STATED],
    },
    {
      id: "minors-capacity-by-year",
      source: "minors-capacity",
      measures: [{ id: "places", unit: "places", timing: "at", kind: "published" }],
      rows: [
        { key: "2016-12-31", cells: { places: { value: 2651, period: "2016-12-31", source: "minors-metro-2017" } } },
        {
          key: "2021-01",
          cells: {
            places: {
              value: 2100,
              printed: "2.100",
              period: "2021-01",
              exactness: "rounded",
              source: "minors-levif-2021",
              confidence: "medium",
              notes: ["medium-january"],
            },
          },
        },
        { key: "2021-08", cells: { places: { value: 2147, period: "2021-08", source: "minors-belga-2022" } } },
        { key: "2022-10-12", cells: { places: { value: 3139, period: "2022-10-12", source: "minors-fedasil-2022" } } },
        { key: "2022-12-31", cells: { places: { value: 3251, period: "2022-12-31", source: "minors-fedasil-2023" } } },
        {
          key: "2023-05",
          cells: {
            places: {
              value: 3500,
              printed: "3.500",
              period: "2023-05",
              kind: "printed",
              exactness: "rounded",
              source: "minors-may",
              notes: ["round-may"],
            },
          },
        },
        { key: YEAR_END, cells: { places: { value: 3534, period: YEAR_END, kind: "printed" } } },
      ],
      notes: [
        { id: "medium-january", on: { key: "2021-01", measure: "places" } },
        { id: "round-may", on: { key: "2023-05", measure: "places" } },
        { id: "picture", values: { last: 3534 } },
        { id: "not-found", values: { first: "2017", last: "2021" } },
        NOT_STATED,
      ],
    },
    {
      id: "minors-inflow-by-year",
      source: "minors-inflow",
      measures: [{ id: "persons", unit: "persons", timing: "during" }],
      rows: [
        {
          key: "2022",
          cells: { persons: { value: 3797, period: "2022", confidence: "medium", notes: ["year-inferred"] } },
        },
        { key: "2023", cells: { persons: { value: 2744, period: "2023", source: "minors-text", notes: ["change"] } } },
        { key: "undated", cells: { persons: { value: 2072, period: "", timing: "undated", notes: ["undated"] } } },
      ],
      notes: [
        {
          id: "year-inferred",
          on: { key: "2022", measure: "persons" },
          values: { before: 3797, now: 2744, fewer: 28, year: "2022" },
          source: "minors-text",
        },
        {
          id: "change",
          on: { key: "2023", measure: "persons" },
          values: { change: -28, year: "2022" },
          source: "minors-text",
        },
        { id: "undated", on: { key: "undated", measure: "persons" }, values: { number: 2072 } },
        { id: "arrived-not-present", values: { arrived: 2744, present: 2743, year: "2023" }, source: "minors-text" },
      ],
    },
    {
      id: "minors-by-age",
      source: "minors-profile",
      measures: SHARE,
      rows: [
        { key: "16-plus", cells: { share: printed(75) } },
        { key: "12-15", cells: { share: printed(22) } },
        { key: "0-11", cells: { share: printed(3) } },
      ],
      notes: [{ id: "unequal-ages" }, ROUNDED_SHARES, SHARE_AGAINST_COUNT, NOT_CROSSED],
    },
    {
      id: "minors-by-nationality",
      source: "minors-profile",
      measures: SHARE,
      rows: [
        { key: "AF", cells: { share: printed(48) } },
        { key: "SY", cells: { share: printed(15) } },
        { key: "ER", cells: { share: printed(10) } },
        { key: "SO", cells: { share: printed(6) } },
        { key: "PS", cells: { share: printed(4) } },
        { key: "GN", cells: { share: printed(1) } },
        { key: "other", role: "other", cells: { share: printed(14) } },
      ],
      notes: [
        { id: "ninety-eight", values: { sum: 98, missing: 2 } },
        { id: "other-unranked", on: { key: "other" } },
        ROUNDED_SHARES,
        SHARE_AGAINST_COUNT,
      ],
    },
    {
      id: "minors-by-sex",
      source: "minors-profile",
      measures: SHARE,
      rows: [
        { key: "boys", cells: { share: printed(91) } },
        { key: "girls", cells: { share: printed(9) } },
      ],
      notes: [ROUNDED_SHARES, SHARE_AGAINST_COUNT, NOT_CROSSED],
    },
  ],
};
