/** Refugees from Ukraine: certificates, and a ratio that is never multiplied out. Review: "Oekraïense vluchtelingen". */
import type { Chapter } from "../table.js";
import { review } from "./sources.js";

export const chapter: Chapter = {
  edition: "2023",
  sources: [review("ukraine-refugees", "Oekraïense vluchtelingen")],
  tables: [
    {
      id: "protection-certificates",
      source: "ukraine-refugees",
      measures: [
        { id: "certificates", unit: "certificates", timing: "during", period: "2023" },
        { id: "ratio", unit: "one-in", timing: "during", period: "2023" },
      ],
      rows: [
        { key: "certificates", cells: { certificates: { value: 15343, printed: "15.343" } } },
        {
          key: "referred",
          cells: {
            ratio: {
              value: 4,
              printed: "1 vluchteling op de 4",
              exactness: "rounded",
              notes: ["ratio-as-printed"],
            },
          },
        },
      ],
      notes: [
        { id: "ratio-as-printed", on: { key: "referred", measure: "ratio" }, values: { n: 4 } },
        { id: "base-not-stated" },
        { id: "outside-network" },
      ],
    },
  ],
};
