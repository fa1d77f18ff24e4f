/** Every figure of the review, and the chapter that holds it. The ids are the library's contract. */

const CHAPTERS = {
  requests: ["applications-by-year", "requests-by-outcome", "network-by-year"],
  capacity: ["capacity-by-type", "capacity-by-operator", "capacity-by-year", "capacity-in-2023", "capacity-change"],
  residents: [
    "residents-by-household",
    "residents-by-nationality",
    "residents-by-status",
    "residents-by-sex",
    "residents-by-age",
  ],
  minors: [
    "minors-capacity-by-phase",
    "minors-capacity-by-year",
    "minors-inflow-by-year",
    "minors-by-age",
    "minors-by-nationality",
    "minors-by-sex",
  ],
  resettlement: [
    "resettlement-by-route",
    "resettlement-by-year",
    "resettlement-by-household",
    "resettlement-by-reception",
    "resettlement-pledge",
  ],
  returns: [
    "returns-by-destination",
    "returns-with-support",
    "returns-by-year",
    "returns-by-status",
    "returns-by-household",
    "returns-by-age",
    "returns-by-sex",
  ],
  ukraine: ["protection-certificates"],
  year: ["waiting-list", "year-events"],
  text: ["text-numbers"],
  "key-figures": ["key-figures"],
} as const;

export type ChapterId = keyof typeof CHAPTERS;
export type FigureId = (typeof CHAPTERS)[ChapterId][number];

export const chapterIds = Object.keys(CHAPTERS) as readonly ChapterId[];

/** In the review's order. */
export const figureIds: readonly FigureId[] = /* @__PURE__ */ Object.values(CHAPTERS).flat();

/** The chapter of a figure, or undefined if no figure has this id. */
export const chapterOf = (figure: string): ChapterId | undefined =>
  chapterIds.find((chapter) => (CHAPTERS[chapter] as readonly string[]).includes(figure));
