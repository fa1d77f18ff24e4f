/**
 * Resettlement: from which country and through which one, how many a year, in which households, of how many pledged.
 * Review: "Hervestiging van vluchtelingen" (running text), "Opvangcentrum in Alveringem", "Profiel van de hervestigde
 * vluchtelingen in 2023"; "Aantal vluchtelingen … in het kader van hervestiging" is a picture.
 */
import type { Chapter } from "../table.js";
import { publication, review } from "./sources.js";

export const chapter: Chapter = {
  edition: "2023",
  sources: [
    review("resettlement-text", "Hervestiging van vluchtelingen"),
    review("resettlement-alveringem", "Opvangcentrum in Alveringem"),
    review("resettlement-profile", "Profiel van de hervestigde vluchtelingen in 2023"),
    review("resettlement-relocation", "Herplaatsing"),
    review("resettlement-september", "2023 in vogelvlucht, September"),
    publication(
      "resettlement-2013-2016",
      "Fedasil",
      "La réinstallation (page as stored in 2017)",
      "http://fedasil.be/fr/content/la-reinstallation",
    ),
    publication(
      "resettlement-2017",
      "Fedasil",
      "1,309 refugees resettled in 2017",
      "https://fedasil.be/en/news/resettlement/1309-refugees-resettled-2017",
    ),
    publication(
      "resettlement-2018",
      "UNHCR",
      "Refugee Data Finder, solutions table of the R package “refugees” (PopulationStatistics/refugees)",
      "https://github.com/PopulationStatistics/refugees",
    ),
    publication(
      "resettlement-2019",
      "Fedasil",
      "La réinstallation de réfugiés est suspendue",
      "https://fedasil.be/fr/actualites/reinstallation/la-reinstallation-de-refugies-est-suspendue",
    ),
    publication(
      "resettlement-2020",
      "HLN/Fedasil",
      "Vorig jaar 964 mensen hervestigd in België",
      "https://www.hln.be/binnenland/vorig-jaar-964-mensen-hervestigd-in-belgie~a2a6fbe5/",
    ),
    publication(
      "resettlement-2021",
      "Fedasil",
      "Resettlement of 964 refugees in 2021",
      "https://www.fedasil.be/en/news/resettlement/resettlement-964-refugees-2021",
    ),
    publication("resettlement-2022", "Fedasil", "News list", "https://fedasil.be/en/node?page=2", "2023-01"),
  ],
  tables: [
    {
      id: "resettlement-by-route",
      source: "resettlement-profile",
      measures: [{ id: "persons", unit: "persons", timing: "during", period: "2023" }],
      rows: [
        { key: "CD-to-RW", from: "CD", to: "RW", cells: { persons: 154 } },
        {
          // "Jordanië, Egypte, Libanon, Turkije" in one line: one number for the four.
          key: "SY-to-EG-JO-LB-TR",
          from: "SY",
          to: "EG-JO-LB-TR",
          cells: { persons: { value: 81, notes: ["indivisible"] } },
        },
        { key: "SD-to-EG", from: "SD", to: "EG", cells: { persons: 26 } },
        { key: "ET-to-EG", from: "ET", to: "EG", cells: { persons: 18 } },
        { key: "ER-to-EG", from: "ER", to: "EG", cells: { persons: 8 } },
        { key: "total", role: "total", cells: { persons: 287 } },
      ],
      notes: [
        { id: "indivisible", on: { key: "SY-to-EG-JO-LB-TR" } },
        { id: "egypt", values: { sum: 52 } },
        { id: "relocation", values: { relocated: 32 }, source: "resettlement-relocation" },
      ],
    },
    {
      id: "resettlement-by-year",
      source: "resettlement-text",
      measures: [{ id: "persons", unit: "persons", timing: "during", kind: "published" }],
      rows: [
        { key: "2013", cells: { persons: { value: 100, period: "2013", source: "resettlement-2013-2016" } } },
        { key: "2014", cells: { persons: { value: 34, period: "2014", source: "resettlement-2013-2016" } } },
        { key: "2015", cells: { persons: { value: 276, period: "2015", source: "resettlement-2013-2016" } } },
        { key: "2016", cells: { persons: { value: 452, period: "2016", source: "resettlement-2013-2016" } } },
        { key: "2017", cells: { persons: { value: 1309, period: "2017", source: "resettlement-2017" } } },
        {
          key: "2018",
          cells: { persons: { value: 880, period: "2018", source: "resettlement-2018", notes: ["unhcr"] } },
        },
        { key: "2019", cells: { persons: { value: 239, period: "2019", source: "resettlement-2019" } } },
        { key: "2020", cells: { persons: { value: 176, period: "2020", source: "resettlement-2020" } } },
        { key: "2021", cells: { persons: { value: 964, period: "2021", source: "resettlement-2021" } } },
        { key: "2022", cells: { persons: { value: 71, period: "2022", source: "resettlement-2022" } } },
        { key: "2023", cells: { persons: { value: 287, period: "2023", kind: "printed" } } },
      ],
      notes: [
        { id: "unhcr", on: { key: "2018" }, values: { both: 1119 }, source: "resettlement-2019" },
        { id: "picture" },
      ],
    },
    {
      id: "resettlement-by-household",
      source: "resettlement-profile",
      measures: [{ id: "persons", unit: "persons", timing: "during", period: "2023" }],
      rows: [
        { key: "families", cells: { persons: 260 } },
        { key: "single-men", cells: { persons: 21 } },
        { key: "single-women", cells: { persons: 6 } },
        { key: "total", role: "total", cells: { persons: 287 } },
      ],
      notes: [{ id: "persons-not-families", on: { key: "families" } }],
    },
    {
      id: "resettlement-by-reception",
      source: "resettlement-alveringem",
      measures: [{ id: "persons", unit: "persons", timing: "during", period: "2023" }],
      rows: [
        { key: "alveringem", cells: { persons: 190 } },
        { key: "total", role: "total", cells: { persons: 287 } },
      ],
      notes: [
        { id: "opened", on: { key: "alveringem" }, values: { date: "2023-09" }, source: "resettlement-september" },
        { id: "rest-not-stated", on: { key: "total" }, values: { rest: 97 } },
      ],
    },
    {
      id: "resettlement-pledge",
      source: "resettlement-text",
      measures: [{ id: "persons", unit: "persons", timing: "during", period: "2023" }],
      rows: [
        { key: "resettled", cells: { persons: 287 } },
        { key: "pledged", role: "reference", cells: { persons: 500 } },
      ],
      notes: [{ id: "obstacle" }],
    },
  ],
};
