/** Which forms each figure may have, and what its heading names: a new chart is a row here. */
import type { FigureId } from "../figures/catalogue.js";
import type { FormSpec } from "./forms.js";

const bars = { bar: "ranked-bars" } as const;
const parts = { bar: "share-bar" } as const;
const columns = { column: "columns" } as const;
const points = { point: "dated-points" } as const;
const barsAndMap = { bar: "ranked-bars", map: "bubble-map" } as const;

export const SPECS = {
  "applications-by-year": { forms: columns, emphasis: "last", sort: "source" },
  "requests-by-outcome": {
    forms: { flow: "flow-bands", bar: "grouped-bars", waffle: "waffle" },
    narrow: "grouped-bars",
    emphasis: ["allocated"],
    notReceived: ["waiting-list"],
    sort: "value",
  },
  "network-by-year": { forms: { column: "column-panels" }, single: "columns", emphasis: "last", sort: "source" },
  "capacity-by-type": {
    forms: { bar: "bullet-bars" },
    single: "ranked-bars",
    emphasis: ["collective"],
    sort: "value",
  },
  "capacity-by-operator": {
    forms: bars,
    emphasis: ["fedasil"],
    sort: "value",
    bracket: { keys: ["croix-rouge", "rode-kruis"], label: "red-cross", note: "derived" },
  },
  "capacity-by-year": { forms: columns, emphasis: "last", sort: "source" },
  "capacity-in-2023": { forms: points, emphasis: "last", sort: "source" },
  "capacity-change": { forms: { waterfall: "waterfall" }, emphasis: ["2022", "2023", "net"], sort: "source" },
  "residents-by-household": { forms: parts, narrow: "ranked-bars", emphasis: ["families"], sort: "source" },
  "residents-by-nationality": { forms: barsAndMap, emphasis: ["AF"], sort: "value" },
  "residents-by-status": { forms: parts, emphasis: ["applicants"], sort: "source" },
  "residents-by-sex": { forms: parts, emphasis: ["female"], sort: "source" },
  "residents-by-age": { forms: parts, emphasis: ["minors"], sort: "source" },
  "minors-capacity-by-phase": { forms: columns, apart: ["specific"], emphasis: ["second"], sort: "source" },
  "minors-capacity-by-year": { forms: points, emphasis: "last", sort: "source" },
  "minors-inflow-by-year": { forms: columns, emphasis: "last", sort: "source" },
  "minors-by-age": { forms: parts, emphasis: ["16-plus"], sort: "source" },
  "minors-by-nationality": { forms: bars, emphasis: ["AF"], sort: "value" },
  "minors-by-sex": { forms: parts, emphasis: ["boys"], sort: "source" },
  "resettlement-by-route": {
    forms: { flow: "flow-bands", bar: "grouped-bars" },
    narrow: "grouped-bars",
    emphasis: ["CD-to-RW"],
    sort: "source",
  },
  "resettlement-by-year": { forms: columns, emphasis: "last", sort: "source" },
  "resettlement-by-household": { forms: bars, emphasis: ["families"], sort: "value" },
  "resettlement-by-reception": { forms: { bar: "bullet" }, emphasis: ["alveringem"], sort: "source" },
  "resettlement-pledge": { forms: { bar: "bullet" }, emphasis: ["resettled"], sort: "source" },
  "returns-by-destination": {
    forms: { map: "bubble-map", bar: "ranked-bars" },
    emphasis: ["BR"],
    sort: "value",
  },
  "returns-with-support": {
    forms: { dumbbell: "dumbbell", map: "bubble-map" },
    single: "ranked-bars",
    alone: { map: "support" },
    emphasis: ["BR"],
    sort: "value",
  },
  "returns-by-year": { forms: columns, emphasis: "last", sort: "source" },
  "returns-by-status": { forms: parts, emphasis: ["undocumented"], sort: "source" },
  "returns-by-household": { forms: parts, emphasis: ["single"], sort: "source" },
  "returns-by-age": { forms: parts, narrow: "ranked-bars", emphasis: ["18-35"], sort: "source" },
  "returns-by-sex": { forms: parts, emphasis: ["male"], sort: "source" },
  "protection-certificates": { forms: { pictogram: "pictogram" }, emphasis: ["referred"], sort: "source" },
  "waiting-list": {
    forms: { timeline: "timeline" },
    emphasis: [],
    notReceived: ["2023-03", "2023-04", "2023-07", "2023-12", "2023-12-31"],
    sort: "source",
  },
  "year-events": {
    forms: { timeline: "timeline" },
    emphasis: [],
    notReceived: [
      ...["2023-03-not-received", "2023-04-not-received", "2023-07-waiting-list", "2023-12-not-received"],
      "2023-12-31-waiting-list",
    ],
    sort: "source",
  },
  "key-figures": {
    forms: { card: "cards" },
    emphasis: ["received"],
    notReceived: ["not-received-for-lack-of-places"],
    sort: "source",
  },
} as const satisfies { readonly [id in FigureId]?: FormSpec };

/** What an author may write in `form`. */
export type FormOf<Id extends FigureId> = Id extends keyof typeof SPECS ? keyof (typeof SPECS)[Id]["forms"] : never;
