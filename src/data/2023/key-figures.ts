/**
 * The eight numbers that sum up the review. None is written here: each is a reference to a value of another
 * figure, and brings its own source. The notes are ours, so that none of that figure's is left without words.
 */
import type { Chapter } from "../table.js";

export const chapter: Chapter = {
  edition: "2023",
  refers: true,
  sources: [],
  tables: [
    {
      id: "key-figures",
      // Never used: no value is written here.
      source: "",
      measures: [
        { id: "places", unit: "places", timing: "at" },
        { id: "occupancy", unit: "percent", timing: "at" },
        { id: "persons", unit: "persons", timing: "during" },
      ],
      rows: [
        {
          key: "places",
          role: "reference",
          cells: { places: { ref: "capacity-by-type/total/places", notes: ["places-not-persons"] } },
        },
        {
          key: "occupancy",
          role: "reference",
          cells: { occupancy: { ref: "capacity-by-type/total/occupancy", notes: ["occupancy-as-printed", "wholes"] } },
        },
        {
          key: "requests",
          role: "reference",
          cells: { persons: { ref: "requests-by-outcome/total/persons", notes: ["requests-not-applications"] } },
        },
        {
          key: "received",
          role: "reference",
          cells: { persons: { ref: "requests-by-outcome/allocated/persons", notes: ["wholes"] } },
        },
        {
          key: "not-received-for-lack-of-places",
          role: "reference",
          cells: {
            persons: {
              ref: "requests-by-outcome/waiting-list/persons",
              notes: ["lack-of-places", "not-the-list", "wholes"],
            },
          },
        },
        {
          key: "minors-places",
          role: "reference",
          cells: { places: { ref: "minors-capacity-by-phase/total/places", notes: ["minors-places"] } },
        },
        {
          key: "resettled",
          role: "reference",
          cells: { persons: { ref: "resettlement-by-route/total/persons", notes: ["wholes"] } },
        },
        {
          key: "returns",
          role: "reference",
          cells: { persons: { ref: "returns-by-destination/total/persons", notes: ["returns-scope"] } },
        },
      ],
      notes: [
        { id: "places-not-persons" },
        { id: "occupancy-as-printed", values: { total: 95 } },
        { id: "requests-not-applications" },
        { id: "lack-of-places" },
        { id: "not-the-list" },
        { id: "minors-places", values: { minors: 3534, total: 35651 } },
        { id: "returns-scope", values: { office: 45 } },
        {
          id: "wholes",
          values: { occupancy: 95, received: 22715, lack: 8816, requests: 38213, resettled: 287, pledged: 500 },
        },
      ],
    },
  ],
};
