/**
 * The persons whom the network received at the end of 2023, in percent.
 * Review: "Profiel van de opgevangen personen / eind 2023", five tables of rounded percentages.
 */
import type { Cell, Chapter, TableMeasure, TableNote } from "../table.js";
import { review } from "./sources.js";

const SHARE: readonly TableMeasure[] = [{ id: "share", unit: "percent", timing: "at", period: "2023-12-31" }];

const printed = (value: number): Cell => ({ value, exactness: "rounded" });

/** "35 651 plaatsen" stands beside these percentages of persons. */
const SHARES_NOT_PERSONS: TableNote = { id: "shares-not-persons", values: { places: 35651 } };
const NOT_CROSSED: TableNote = { id: "not-crossed" };

export const chapter: Chapter = {
  edition: "2023",
  sources: [
    review("residents-profile", "Profiel van de opgevangen personen / eind 2023"),
    review("residents-minors-text", "Opvang van verzoekers om internationale bescherming, NBMV"),
  ],
  tables: [
    {
      id: "residents-by-household",
      source: "residents-profile",
      measures: SHARE,
      rows: [
        { key: "families", cells: { share: printed(40) } },
        { key: "single-men", cells: { share: printed(35) } },
        { key: "single-women", cells: { share: printed(9) } },
        { key: "unaccompanied-minors", cells: { share: { ...printed(16), notes: ["share-against-count"] } } },
      ],
      notes: [
        {
          id: "share-against-count",
          on: { key: "unaccompanied-minors", measure: "share" },
          values: { share: 16, count: 2743 },
          source: "residents-minors-text",
        },
        SHARES_NOT_PERSONS,
        NOT_CROSSED,
      ],
    },
    {
      id: "residents-by-nationality",
      source: "residents-profile",
      measures: SHARE,
      rows: [
        { key: "AF", cells: { share: printed(19) } },
        { key: "PS", cells: { share: printed(10) } },
        { key: "BI", cells: { share: printed(7) } },
        { key: "SY", cells: { share: printed(7) } },
        { key: "ER", cells: { share: printed(6) } },
        { key: "GN", cells: { share: printed(5) } },
        { key: "SO", cells: { share: printed(4) } },
        { key: "CD", cells: { share: printed(3) } },
        { key: "TR", cells: { share: printed(3) } },
        { key: "CM", cells: { share: printed(3) } },
        { key: "other", role: "other", cells: { share: printed(33) } },
      ],
      notes: [{ id: "equal-shares" }, { id: "other-unranked", on: { key: "other" } }, SHARES_NOT_PERSONS],
    },
    {
      id: "residents-by-status",
      source: "residents-profile",
      measures: SHARE,
      rows: [
        { key: "applicants", cells: { share: printed(91) } },
        { key: "residence-permit", cells: { share: { ...printed(9), notes: ["transition-period"] } } },
      ],
      notes: [{ id: "transition-period", on: { key: "residence-permit" } }, SHARES_NOT_PERSONS, NOT_CROSSED],
    },
    {
      id: "residents-by-sex",
      source: "residents-profile",
      measures: SHARE,
      rows: [
        { key: "male", cells: { share: printed(67) } },
        { key: "female", cells: { share: printed(33) } },
      ],
      notes: [{ id: "all-ages" }, SHARES_NOT_PERSONS, NOT_CROSSED],
    },
    {
      id: "residents-by-age",
      source: "residents-profile",
      measures: SHARE,
      rows: [
        { key: "adults", cells: { share: printed(70) } },
        { key: "minors", cells: { share: printed(30) } },
      ],
      notes: [SHARES_NOT_PERSONS, NOT_CROSSED],
    },
  ],
};
