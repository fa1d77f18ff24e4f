import type { ChapterMessages } from "../messages.js";

export const messages = {
  "waiting-list": {
    title: "Persons not received and persons on the waiting list, in the months of 2023",
    heading: "At the end of 2023, {2023-12-31/waiting} single men were on the waiting list",
    subheading:
      "Single men and other applicants without a reception place, for the months and the day of which the review speaks",
    rowsHead: "Month or day",
    rows: {},
    counts: {
      "2023-03": "single men not received in the reception network, in March",
      "2023-04": "single men not received in the reception network, in April",
      "2023-07": "single men on Fedasil’s waiting list for lack of places, in July",
      "2023-12": "applicants who had to register on a waiting list for lack of places, in December",
      "2023-12-31": "single men on the waiting list, at the end of the year",
    },
    measures: { "not-received": "Not received in the month", waiting: "On the waiting list" },
    notes: {
      "not-a-series":
        "Some of these numbers count what happened in a month, others who was waiting at one moment. They are not one series, and no line joins them.",
      "single-men": "The review speaks of single men, but in December of applicants.",
      march: "VRT NWS reported {counted} single men for this month.",
      april: "Printed under March.",
      round: "Printed as a round number, without a word such as ‘about’.",
      december: "The review says that these applicants had to register on a waiting list, not how many were waiting.",
      nearly: "The review says ‘nearly’ here, and ‘about’ where it speaks of the lack of places.",
    },
  },
  "year-events": {
    title: "The year 2023, month by month",
    heading: "The lack of places returns in nine of the twelve months of 2023",
    subheading: "What the review reports of reception, resettlement and relocation in Belgium, by month",
    rowsHead: "Event",
    rows: {},
    measures: { events: "Events without a number", persons: "Persons", places: "Places" },
    notes: {
      "one-event": "The review prints no number with these events; each counts as one.",
      "not-a-series":
        "The numbers count different things at different moments. They are not one series, and no line joins them.",
      months: "Events stand in the order of the review; most have a month and no day. The topics are ours.",
      "since-2022": "Counted since the conflict in Ukraine began in 2022.",
      april: "Printed under March.",
      "minors-places":
        "At the end of the year there were {end}. The review does not say that these places are part of all reception places.",
      "round-minors": "Printed as a round number, without a word such as ‘about’.",
      "round-waiting": "Printed as a round number, without a word such as ‘about’.",
      "since-2013": "Counted since the programme began in 2013.",
      "nearly-palestinian": "The review says ‘nearly’.",
      record:
        "The review recalls the peak of 2015–16: {printed} places in the review, {counted} counted on {date}. We compute no difference from 2023.",
      relocated:
        "The review’s paragraph on relocation counts {counted} persons in 2023. Relocation is not resettlement.",
      december: "The review says that these applicants had to register on a waiting list, not how many were waiting.",
      nearly: "The review says ‘nearly’ here, and ‘about’ where it speaks of the lack of places.",
    },
    labels: {
      shortage: "Lack of places",
      capacity: "Places and centres",
      minors: "Minors",
      decisions: "Decisions",
      resettlement: "Resettlement",
      relocation: "Relocation",
      ukraine: "Ukraine",
      network: "Network",
    },
  },
} as const satisfies ChapterMessages;
