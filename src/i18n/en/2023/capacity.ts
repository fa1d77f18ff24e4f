import type { ChapterMessages } from "../../messages.js";

export const messages = {
  "capacity-by-type": {
    title: "Reception places and occupancy by type of reception, end of 2023",
    heading: "The reception network is {total/occupancy} occupied, and three in four places are collective",
    subheading: "Places by type of reception, and the percentage of them that was occupied, at the end of 2023",
    rowsHead: "Type of reception",
    rows: {
      "first-phase": "First-phase reception",
      collective: "Collective reception",
      individual: "Individual housing",
      "open-return": "Open return places",
      total: "Total",
    },
    details: {
      "first-phase": "arrival centre and others",
      collective: "centres of Fedasil and partners",
      individual: "OCMW/CPAS and partners",
      "open-return": "centres of Fedasil",
    },
    measures: { places: "Places", occupancy: "Occupancy" },
    notes: {
      "as-printed": "Occupancy as printed; the total of {total%} is not recalculated.",
      "places-not-persons": "A place is not a person.",
    },
  },
  "capacity-by-operator": {
    title: "Reception places by operator, end of 2023",
    heading: "Fedasil itself runs a little more than a third of its reception places",
    subheading: "Reception places by operator, at the end of 2023",
    rowsHead: "Operator",
    rows: {
      fedasil: "Fedasil",
      "croix-rouge": "Croix-Rouge francophone",
      "rode-kruis": "Rode Kruis Vlaanderen",
      ocmw: "OCMW/CPAS",
      private: "Private operators",
      samusocial: "Samusocial",
      caritas: "Caritas International",
      other: "Other partners",
      total: "Total",
    },
    measures: { places: "Places" },
    notes: {
      derived:
        "Percentages and the sum of both Red Cross branches ({sum} places, {share%}) are derived from the printed numbers.",
      "other-unranked": "“Other partners” is a group and has no rank.",
    },
    labels: { "red-cross": "Red Cross together: {sum} ({share%})" },
  },
  "capacity-by-year": {
    title: "Reception places at the end of each year, 2013–2023",
    heading: "Capacity at the end of 2023 was as high as at the peak of 2015–16",
    subheading: "Reception places at the end of each year",
    rowsHead: "Year",
    rows: { record: "Peak of 2015–16" },
    measures: { places: "Places" },
    notes: {
      medium:
        "Medium confidence: the figure for {press} was relayed by the press; for {first} and {second} the source gives no day, so that the end of the year is inferred.",
      "end-2022": "As published in January 2023; the review implies {implied}.",
      "not-found":
        "We found no published year-end figure for {first} and {second}, and no split between structural and temporary places.",
      record:
        "One line stands for both figures of the peak: {printed} in the review, {counted} counted on {date}. We compute no difference from 2023.",
    },
    labels: {
      record: "Peak of 2015–16:",
      "record-figures": "{printed} in the review; {counted} counted on {date}",
    },
  },
  "capacity-in-2023": {
    title: "Reception places and occupancy in 2023: the dated figures that were found",
    heading: "At the end of 2023 the network had {2023-12-31/places} places, {2023-12-31/occupancy} of them occupied",
    subheading:
      "Reception places and percentage occupied, on the dates of a published figure. The scale of places does not start at zero",
    rowsHead: "Date",
    rows: {},
    measures: { places: "Places", occupancy: "Occupancy" },
    notes: {
      picture:
        "The review shows its months as a picture without numbers: only dated figures exist, and no line joins them.",
      "medium-january": "Medium confidence: relayed by the press, without a day.",
      "medium-october": "Medium confidence: rounded by Fedasil’s spokesman.",
    },
    labels: {
      "occupancy-subheading": "Percentage of the reception places occupied, on the dates of a published figure",
      "scale-from": "scale from",
    },
  },
  "capacity-change": {
    title: "From the capacity of the end of 2022 to that of the end of 2023",
    heading: "{created/places} places opened, yet the network grew by {net/places}",
    subheading: "Reception places, end of 2022 to end of 2023. The scale starts at {scale-start}",
    rowsHead: "Step",
    rows: {
      "2022": "End of 2022",
      created: "Places created",
      closed: "Places closed",
      "2023": "End of 2023",
      net: "Net growth",
    },
    measures: { places: "Places" },
    notes: {
      "end-2022":
        "Derived: the review gives the end of 2023 and the net growth, which implies {implied}; Fedasil published {published} in January 2023.",
      created: "The review says more than {bound}; Fedasil’s page of {date} says {published}.",
      closed: "Only derived: more than {closed} places must have closed if more than {created} opened.",
      "not-stated": "No source says which places closed.",
    },
    labels: { net: "net" },
  },
} as const satisfies ChapterMessages;
