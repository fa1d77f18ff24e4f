/**
 * Voluntary return: to which country, with which support, how many a year, and who returned.
 * Review: "Vrijwillige terugkeer" (running text and remark), "Land van bestemming in 2023" (two lists), "Profiel van de
 * vrijwillig teruggekeerde personen in 2023"; "Evolutie van de vrijwillige terugkeer vanuit België" is a picture.
 */
import type { Cell, Chapter, TableNote } from "../table.js";
import { publication, review } from "./sources.js";

const rounded = (value: number): Cell => ({ value, exactness: "rounded" });

/** The review's remark under the chapter: what all its figures count. */
const scope: TableNote = { id: "scope", values: { persons: 45 }, source: "returns-remark" };

const share = [{ id: "share", unit: "percent", timing: "during", period: "2023" }] as const;

export const chapter: Chapter = {
  edition: "2023",
  sources: [
    review("returns-text", "Vrijwillige terugkeer"),
    review("returns-remark", "Vrijwillige terugkeer, Opmerking"),
    review("returns-support", "Steun in het land van bestemming"),
    review("returns-destination", "Land van bestemming in 2023"),
    review("returns-profile", "Profiel van de vrijwillig teruggekeerde personen in 2023"),
    publication(
      "returns-2013",
      "Fedasil",
      "4,585 voluntary returns in 2013",
      "https://www.fedasil.be/en/news/volontary-return/4585-voluntary-returns-2013",
    ),
    publication(
      "returns-2014",
      "Fedasil",
      "3,587 people returned voluntarily in 2014",
      "https://fedasil.be/en/node/3757",
    ),
    publication(
      "returns-2015",
      "Fedasil",
      "Stijging vrijwillige terugkeer in 2015",
      "http://fedasil.be/nl/nieuws/vrijwillige-terugkeer/stijging-vrijwillige-terugkeer-2015",
    ),
    publication(
      "returns-2016",
      "Fedasil",
      "Vrijwillige terugkeer in stijgende lijn",
      "https://www.fedasil.be/nl/nieuws/retour-volontaire/vrijwillige-terugkeer-stijgende-lijn",
    ),
    publication(
      "returns-2017",
      "Fedasil",
      "3.827 personen vrijwillig teruggekeerd in 2017",
      "https://www.fedasil.be/nl/nieuws/vrijwillige-terugkeer/3827-personen-vrijwillig-teruggekeerd-2017",
    ),
    publication(
      "returns-2018",
      "Fedasil",
      "In 2018 keerden 3000 mensen vrijwillig terug",
      "https://www.fedasil.be/nl/nieuws/vrijwillige-terugkeer/2018-keerden-3000-mensen-vrijwillig-terug",
    ),
    publication(
      "returns-2019",
      "Fedasil",
      "2.500 personen keerden vrijwillig terug in 2019",
      "https://www.fedasil.be/nl/nieuws/vrijwillige-terugkeer/2500-personen-keerden-vrijwillig-terug-2019",
    ),
    publication(
      "returns-2020",
      "Fedasil",
      "2020 Annual report",
      "https://www.fedasil.be/en/news/reception-asylum-seekers/2020-annual-report",
    ),
    publication(
      "returns-2021",
      "Fedasil",
      "1,965 voluntary returns in 2021",
      "https://fedasil.be/en/news/volontary-return/1965-voluntary-returns-2021-0",
    ),
    publication(
      "returns-2022",
      "Fedasil",
      "2673 vrijwillige terugkeerders in 2022",
      "http://www.fedasil.be/nl/nieuws/vrijwillige-terugkeer/2673-vrijwillige-terugkeerders-2022",
    ),
  ],
  tables: [
    {
      id: "returns-by-destination",
      source: "returns-destination",
      measures: [{ id: "persons", unit: "persons", timing: "during", period: "2023" }],
      rows: [
        { key: "BR", cells: { persons: 996 } },
        { key: "MD", cells: { persons: 171 } },
        { key: "MN", cells: { persons: 170 } },
        { key: "GE", cells: { persons: 145 } },
        { key: "SV", cells: { persons: 107 } },
        { key: "RO", cells: { persons: 92 } },
        { key: "BY", cells: { persons: 87 } },
        { key: "CO", cells: { persons: 82 } },
        { key: "PK", cells: { persons: 80 } },
        { key: "TR", cells: { persons: 73 } },
        { key: "other", role: "other", cells: { persons: 949 } },
        { key: "total", role: "total", cells: { persons: 2952 } },
      ],
      notes: [
        { id: "other-not-named", on: { key: "other" } },
        { ...scope, on: { key: "total" } },
        { id: "text-order", source: "returns-text" },
      ],
    },
    {
      // The review prints two lists of ten countries. Rows are those of the list with support, in its order, then
      // Romania, which is in the other list only. A row has one `within`, and it speaks of the first measure: Romania's
      // support is counted in the 639, while its 92 returns stand for themselves and are not in the 949. Iraq is the
      // reverse case: its support stands for itself, its returns are unknown and counted in the 949.
      id: "returns-with-support",
      source: "returns-destination",
      measures: [
        { id: "support", unit: "persons", timing: "during", period: "2023" },
        { id: "returns", unit: "persons", timing: "during", period: "2023" },
      ],
      rows: [
        { key: "BR", cells: { support: 574, returns: 996 } },
        { key: "MD", cells: { support: 147, returns: 171 } },
        { key: "MN", cells: { support: 145, returns: 170 } },
        { key: "GE", cells: { support: 120, returns: 145 } },
        { key: "SV", cells: { support: 102, returns: 107 } },
        { key: "BY", cells: { support: 76, returns: 87 } },
        { key: "PK", cells: { support: 76, returns: 80 } },
        { key: "TR", cells: { support: 65, returns: 73 } },
        {
          key: "IQ",
          cells: {
            support: 65,
            returns: {
              value: null,
              low: 65,
              high: 73,
              kind: "derived",
              exactness: "between",
              formula: "IQ/support ≤ IQ/returns ≤ TR/returns",
              notes: ["iraq"],
            },
          },
        },
        { key: "CO", cells: { support: 60, returns: 82 } },
        {
          key: "RO",
          within: "other",
          cells: {
            support: {
              value: null,
              low: 0,
              high: 60,
              kind: "derived",
              exactness: "between",
              formula: "0 ≤ RO/support ≤ CO/support",
              notes: ["romania"],
            },
            returns: 92,
          },
        },
        { key: "other", role: "other", cells: { support: 639, returns: 949 } },
        { key: "total", role: "total", cells: { support: 2069, returns: 2952 } },
      ],
      notes: [
        { id: "iraq", on: { key: "IQ", measure: "returns" }, values: { least: 65, most: 73 } },
        { id: "romania", on: { key: "RO", measure: "support" }, values: { most: 60 } },
        { id: "lowest-share", on: { key: "BR" }, values: { share: 58 } },
        { id: "two-others", on: { key: "other" } },
        {
          id: "support-share",
          on: { key: "total", measure: "support" },
          values: { share: 70 },
          source: "returns-support",
        },
        { ...scope, on: { key: "total", measure: "returns" } },
      ],
    },
    {
      id: "returns-by-year",
      source: "returns-text",
      measures: [{ id: "persons", unit: "persons", timing: "during", kind: "published" }],
      rows: [
        {
          key: "2013",
          cells: {
            persons: { value: 4585, period: "2013", source: "returns-2013", confidence: "medium", notes: ["medium"] },
          },
        },
        { key: "2014", cells: { persons: { value: 3587, period: "2014", source: "returns-2014" } } },
        { key: "2015", cells: { persons: { value: 4053, period: "2015", source: "returns-2015" } } },
        { key: "2016", cells: { persons: { value: 4267, period: "2016", source: "returns-2016" } } },
        { key: "2017", cells: { persons: { value: 3827, period: "2017", source: "returns-2017" } } },
        { key: "2018", cells: { persons: { value: 2994, period: "2018", source: "returns-2018" } } },
        { key: "2019", cells: { persons: { value: 2426, period: "2019", source: "returns-2019" } } },
        { key: "2020", cells: { persons: { value: 1847, period: "2020", source: "returns-2020" } } },
        { key: "2021", cells: { persons: { value: 1965, period: "2021", source: "returns-2021" } } },
        { key: "2022", cells: { persons: { value: 2673, period: "2022", source: "returns-2022" } } },
        { key: "2023", cells: { persons: { value: 2952, period: "2023", kind: "printed" } } },
      ],
      notes: [
        { id: "medium", on: { key: "2013" }, values: { stated: 20, computed: 21.8 } },
        { id: "immigration-office", on: { key: "2023" }, values: { persons: 45 }, source: "returns-remark" },
        { id: "dublin", values: { first: "2015", second: "2017", third: "2023" } },
        { id: "picture" },
      ],
    },
    {
      id: "returns-by-status",
      source: "returns-profile",
      measures: share,
      rows: [
        { key: "applicants", cells: { share: rounded(20) } },
        { key: "rejected", cells: { share: rounded(22) } },
        { key: "undocumented", cells: { share: rounded(58) } },
      ],
      notes: [{ id: "rounded" }, scope],
    },
    {
      id: "returns-by-household",
      source: "returns-profile",
      measures: share,
      rows: [
        { key: "families", cells: { share: rounded(46) } },
        { key: "single", cells: { share: rounded(54) } },
        {
          key: "unaccompanied-minors",
          cells: {
            share: { value: null, printed: ">1", kind: "printed", exactness: "unknown", notes: ["printed-sign"] },
          },
        },
      ],
      notes: [
        { id: "printed-sign", on: { key: "unaccompanied-minors" }, values: { printed: ">1", sum: 100 } },
        { id: "rounded" },
        scope,
      ],
    },
    {
      id: "returns-by-age",
      source: "returns-profile",
      measures: share,
      rows: [
        { key: "0-17", cells: { share: rounded(21) } },
        { key: "18-35", cells: { share: rounded(40) } },
        { key: "36-50", cells: { share: rounded(27) } },
        { key: "51-plus", cells: { share: rounded(12) } },
      ],
      notes: [{ id: "rounded" }, scope],
    },
    {
      id: "returns-by-sex",
      source: "returns-profile",
      measures: share,
      rows: [
        { key: "male", cells: { share: rounded(60) } },
        { key: "female", cells: { share: rounded(40) } },
      ],
      notes: [{ id: "all-ages" }, { id: "rounded" }, scope],
    },
  ],
};
