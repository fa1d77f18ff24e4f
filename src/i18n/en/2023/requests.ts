import type { ChapterMessages } from "../../messages.js";

export const messages = {
  "applications-by-year": {
    title: "Persons who applied for asylum in Belgium, 2015–2023",
    heading: "{2023/persons} people applied for asylum in 2023, a little fewer than in 2022",
    subheading: "Persons who applied for international protection (asylum) in Belgium, per year",
    rowsHead: "Year",
    rows: {},
    measures: { persons: "Persons" },
    notes: {
      "review-2023":
        "The review says more than {bound}, and {change%} compared with {before}: that change is Fedasil’s own figure and is not recalculated here.",
      "not-requests": "An application for asylum is not a request for reception: of those Fedasil counts {requests}.",
      definition:
        "Children are counted, and so are subsequent applications and resettled persons: {resettled} of these in {year}, as the CGRS counts them.",
      picture:
        "The review shows this series as a picture. The numbers are those that the CGRS published; of the values in the picture only one is legible as text, {label}.",
      "first-years": "For {first} and {second} we found figures in other definitions only; they are left out.",
    },
  },
  "requests-by-outcome": {
    title: "Requests for reception in Belgium in 2023, by outcome",
    heading: "Nearly one in four who asked were not received for lack of places on the day they registered",
    subheading:
      "Persons who asked for reception in Belgium in 2023, by outcome. A request for reception is not an application for asylum",
    rowsHead: "Outcome",
    rows: {
      allocated: "Received: given a place",
      "not-received": "Not received",
      "no-show": "Did not want a place",
      "waiting-list": "Not received for lack of places on the day they registered",
      "subsequent-application": "Subsequent application",
      "eu-national": "EU nationals",
      total: "Total",
    },
    counts: {
      allocated: "persons given a place in the reception network",
      "not-received": "persons who asked for reception and were not received, whatever the reason",
      "no-show": "persons who did not want a place",
      "waiting-list": "persons not received for lack of places on the day they registered",
      "subsequent-application": "persons not received whose application was a subsequent one",
      "eu-national": "EU nationals who were not received",
      total: "requests for reception",
    },
    measures: { persons: "Persons" },
    notes: {
      "no-show": "Printed as ‘No show’: persons who did not want a reception place.",
      "lack-of-places":
        "Printed as ‘No show “wachtlijst”’ (waiting list). The footnote says that they were not received for lack of places and that some registered on a waiting list; the text says that they must, and that they are single men.",
      "subsequent-application": "A second or later application gives no automatic right to reception.",
      "whole-year":
        "The {waiting-list/persons} are counted over the whole of {year}; they are not the persons waiting at its end, about {waiting}.",
      "not-applications":
        "In the same year {applications} persons applied for asylum; the two are counted differently.",
    },
    labels: {
      requests: "requests for reception",
      "thin-line": "EU nationals are drawn as a line one pixel thick, thicker than to scale.",
      "rounded-shares":
        "Shares are derived from {total/persons} requests and rounded; none is adjusted to make a hundred.",
      "lost-to-rounding": "lost to rounding",
      "no-cell": "too few for a cell",
    },
  },
  "network-by-year": {
    title: "Persons entering and leaving the reception network, 2013–2023",
    heading: "More people were given a place in 2023 than in 2021, far fewer than in 2015",
    subheading: "Persons entering and leaving the reception network in Belgium, per year, on one scale",
    rowsHead: "Year",
    rows: {},
    measures: { in: "Entered", out: "Left" },
    notes: {
      rounded: "Medium confidence: rounded by Fedasil.",
      allocations: "Printed among the requests for reception: persons given a place.",
      "not-found":
        "We found no published figure of persons entering in {in}, and of persons leaving only for {first}, {second} and {third}. A missing figure is not zero.",
      picture: "The review shows the months of {year} as a picture without numbers; only yearly figures were found.",
    },
    labels: {
      "in-title": "Persons entering the reception network, 2013–2023",
      "out-title": "Persons leaving the reception network, 2013–2023",
      "in-subheading": "Persons entering the reception network in Belgium, per year",
      "out-heading": "Of the three years found, most people left the network in 2016",
      "out-subheading": "Persons leaving the reception network in Belgium, per year",
      in: "persons given a place",
      out: "figures found for three years only",
    },
  },
} as const satisfies ChapterMessages;
