/**
 * Places: how many, of which sort, run by whom, since when.
 * Review: "Creatie van plaatsen", "Soorten opvangplaatsen", "Aantal plaatsen per operator",
 * "Evolutie van de opvangcapaciteit" (two pictures without numbers in the text).
 */
import type { Chapter } from "../table.js";
import { publication, review } from "./sources.js";

const YEAR_END = "2023-12-31";

export const chapter: Chapter = {
  edition: "2023",
  sources: [
    review("review-types", "Soorten opvangplaatsen / eind 2023"),
    review("review-operators", "Aantal plaatsen per operator / eind 2023"),
    review("review-creation", "Creatie van plaatsen"),
    review("review-november", "2023 in vogelvlucht, November"),
    publication(
      "vrt-2014",
      "VRT NWS",
      "Fedasil ving derde minder asielzoekers op",
      "https://www.vrt.be/vrtnws/nl/2014/01/17/fedasil_ving_derdeminderasielzoekersop-1-1837421/",
      "2014-01-17",
    ),
    publication(
      "fedasil-2015",
      "Fedasil",
      "Fedasil network sees a rise in occupancy",
      "https://fedasil.be/nl/node/4028",
      "2015",
    ),
    publication(
      "aida-2024",
      "AIDA",
      "Country report Belgium, Types of accommodation",
      "https://asylumineurope.org/reports/country/belgium/reception-conditions/housing/types-accommodation/",
      "2024-07-10",
    ),
    publication(
      "metro-2017",
      "Metro/Belga",
      "Bilan 2016 of Fedasil",
      "https://fr.metrotime.be/2017/07/04/news/en-2016-4-267-demandeurs-dasile-ont-use-du-retour-volontaire/",
      "2017-07-04",
    ),
    publication(
      "fedasil-2020",
      "Fedasil",
      "Fall in arrivals in 2020",
      "https://www.fedasil.be/en/news/reception-asylum-seekers/fall-arrivals-2020",
    ),
    publication(
      "rtbf-2023-10",
      "RTBF",
      "35.000 places au total, 9000 de plus en un an et demi ?",
      "https://www.rtbf.be/article/35-000-places-au-total-9000-de-plus-en-un-an-et-demi-quelle-est-la-reelle-capacite-du-reseau-d-accueil-pour-les-demandeurs-d-asile-en-belgique-11265899",
      "2023-10",
    ),
    publication(
      "fedasil-2023-01",
      "Fedasil",
      "4000 opvangplaatsen gecreëerd in 2022",
      "https://www.fedasil.be/nl/nieuws/opvang-asielzoekers/4000-opvangplaatsen-gecreeerd-2022",
      "2023-01-18",
    ),
    publication(
      "agii-2016",
      "Agentschap Integratie en Inburgering",
      "Monitoring asielinstroom: opvangcapaciteit op 18 maart 2016",
      "https://fdocuments.nl/document/monitoring-asielinstroom-capaciteit-opvang-18-maart-2016-2016-04-01-monitoring.html",
      "2016-04-01",
    ),
    publication(
      "levif-2023-01",
      "Le Vif",
      "Plus de 100.000 demandes de protection introduites l'an dernier",
      "https://www.levif.be/belgique/asile-et-migration-plus-de-100-000-demandes-de-protection-introduites-lan-dernier-en-belgique/",
      "2023-01",
    ),
    publication(
      "fedasil-2023-05",
      "Fedasil",
      "A reception network still under pressure",
      "https://fedasil.be/en/news/reception-asylum-seekers/reception-network-still-under-pressure-0",
      "2023-05-25",
    ),
    publication(
      "fedasil-2024-02",
      "Fedasil",
      "Opvangnetwerk: kerncijfers 2023",
      "http://www.fedasil.be/nl/nieuws/opvang-asielzoekers/opvangnetwerk-kerncijfers-2023",
      "2024-02-13",
    ),
  ],
  tables: [
    {
      id: "capacity-by-type",
      source: "review-types",
      measures: [
        { id: "places", unit: "places", timing: "at", period: YEAR_END },
        { id: "occupancy", unit: "percent", timing: "at", period: YEAR_END },
      ],
      rows: [
        { key: "first-phase", cells: { places: 3138, occupancy: { value: 86, exactness: "rounded" } } },
        { key: "collective", cells: { places: 27077, occupancy: { value: 95, exactness: "rounded" } } },
        { key: "individual", cells: { places: 5076, occupancy: { value: 95, exactness: "rounded" } } },
        { key: "open-return", cells: { places: 360, occupancy: { value: 96, exactness: "rounded" } } },
        {
          key: "total",
          role: "total",
          cells: { places: 35651, occupancy: { value: 95, exactness: "rounded" } },
        },
      ],
      notes: [
        { id: "as-printed", on: { key: "total", measure: "occupancy" }, values: { total: 95 } },
        { id: "places-not-persons" },
      ],
    },
    {
      id: "capacity-by-operator",
      source: "review-operators",
      measures: [{ id: "places", unit: "places", timing: "at", period: YEAR_END }],
      rows: [
        { key: "fedasil", cells: { places: 12841 } },
        { key: "croix-rouge", cells: { places: 8620 } },
        { key: "rode-kruis", cells: { places: 6244 } },
        { key: "ocmw", cells: { places: 4542 } },
        { key: "private", cells: { places: 1259 } },
        { key: "samusocial", cells: { places: 902 } },
        { key: "caritas", cells: { places: 591 } },
        { key: "other", role: "other", cells: { places: 652 } },
        { key: "total", role: "total", cells: { places: 35651 } },
      ],
      notes: [
        { id: "derived", values: { sum: 14864, share: 42 } },
        { id: "other-unranked", on: { key: "other" } },
      ],
    },
    {
      id: "capacity-by-year",
      source: "review-creation",
      measures: [{ id: "places", unit: "places", timing: "at", kind: "published" }],
      rows: [
        {
          key: "2013",
          cells: {
            places: { value: 21037, period: "2013-12-31", source: "vrt-2014", confidence: "medium", notes: ["medium"] },
          },
        },
        { key: "2014", cells: { places: { value: 18015, period: "2014-12-31", source: "fedasil-2015" } } },
        {
          key: "2015",
          cells: {
            places: {
              value: 33659,
              period: "2015-12-31",
              source: "aida-2024",
              confidence: "medium",
              notes: ["medium"],
            },
          },
        },
        { key: "2016", cells: { places: { value: 26363, period: "2016-12-31", source: "metro-2017" } } },
        { key: "2017", cells: { places: { value: null, period: "2017-12-31" } } },
        {
          key: "2018",
          cells: {
            places: {
              value: 21343,
              period: "2018-12-31",
              source: "aida-2024",
              confidence: "medium",
              notes: ["medium"],
            },
          },
        },
        { key: "2019", cells: { places: { value: null, period: "2019-12-31" } } },
        { key: "2020", cells: { places: { value: 28180, period: "2020-12-31", source: "fedasil-2020" } } },
        { key: "2021", cells: { places: { value: 29446, period: "2021-12-31", source: "rtbf-2023-10" } } },
        {
          key: "2022",
          cells: { places: { value: 33505, period: "2022-12-31", source: "fedasil-2023-01", notes: ["end-2022"] } },
        },
        { key: "2023", cells: { places: { value: 35651, period: YEAR_END, kind: "printed" } } },
        {
          key: "record",
          role: "reference",
          cells: {
            places: {
              value: 35700,
              printed: "35.700",
              period: "2015/2016",
              kind: "printed",
              exactness: "rounded",
              source: "review-november",
            },
          },
        },
      ],
      notes: [
        { id: "medium", values: { press: "2013", first: "2015", second: "2018" } },
        { id: "end-2022", on: { key: "2022" }, values: { implied: 33499 } },
        { id: "not-found", values: { first: "2017", second: "2019" } },
        {
          id: "record",
          on: { key: "record" },
          values: { printed: 35700, counted: 35614, date: "2016-03-18" },
          source: "agii-2016",
        },
      ],
    },
    {
      id: "capacity-in-2023",
      source: "review-types",
      measures: [
        { id: "places", unit: "places", timing: "at" },
        { id: "occupancy", unit: "percent", timing: "at" },
      ],
      rows: [
        {
          key: "2023-01",
          cells: {
            occupancy: {
              value: 95,
              period: "2023-01",
              kind: "published",
              exactness: "rounded",
              source: "levif-2023-01",
              confidence: "medium",
              notes: ["medium-january"],
            },
          },
        },
        {
          key: "2023-05-25",
          cells: {
            places: {
              value: null,
              printed: "more than 34,000",
              low: 34000,
              period: "2023-05-25",
              kind: "published",
              exactness: "more-than",
              source: "fedasil-2023-05",
            },
          },
        },
        {
          key: "2023-10-03",
          cells: {
            places: {
              value: 34400,
              period: "2023-10-03",
              kind: "published",
              exactness: "rounded",
              source: "rtbf-2023-10",
              confidence: "medium",
              notes: ["medium-october"],
            },
          },
        },
        {
          key: "2023-11",
          cells: {
            places: {
              value: null,
              printed: "35.000",
              low: 35000,
              period: "2023-11",
              exactness: "more-than",
              source: "review-november",
            },
          },
        },
        {
          key: "2023-12-31",
          cells: {
            places: { value: 35651, period: YEAR_END },
            occupancy: { value: 95, period: YEAR_END, exactness: "rounded" },
          },
        },
      ],
      notes: [
        { id: "picture" },
        { id: "medium-january", on: { key: "2023-01", measure: "occupancy" } },
        { id: "medium-october", on: { key: "2023-10-03", measure: "places" } },
      ],
    },
    {
      id: "capacity-change",
      source: "review-creation",
      measures: [{ id: "places", unit: "places", timing: "at" }],
      rows: [
        {
          key: "2022",
          cells: {
            places: {
              value: 33499,
              period: "2022-12-31",
              kind: "derived",
              formula: "35651 - 2152",
              notes: ["end-2022"],
            },
          },
        },
        {
          key: "created",
          cells: {
            places: {
              value: null,
              printed: "meer dan 3.000",
              low: 3000,
              period: "2023",
              timing: "during",
              exactness: "more-than",
              notes: ["created"],
            },
          },
        },
        {
          key: "closed",
          cells: {
            places: {
              value: null,
              low: 848,
              period: "2023",
              timing: "during",
              kind: "derived",
              exactness: "more-than",
              formula: "created - 2152",
              notes: ["closed"],
            },
          },
        },
        { key: "2023", role: "total", cells: { places: { value: 35651, period: YEAR_END } } },
        {
          key: "net",
          role: "reference",
          cells: { places: { value: 2152, printed: "2.152", period: "2023", timing: "during" } },
        },
      ],
      notes: [
        {
          id: "end-2022",
          on: { key: "2022" },
          values: { published: 33505, implied: 33499 },
          source: "fedasil-2023-01",
        },
        {
          id: "created",
          on: { key: "created" },
          values: { bound: 3000, published: 3388, date: "2024-02-13" },
          source: "fedasil-2024-02",
        },
        { id: "closed", on: { key: "closed" }, values: { closed: 848, created: 3000 } },
        { id: "not-stated", values: { net: 2152 } },
      ],
    },
  ],
};
