import type { ChapterMessages } from "../../messages.js";

export const messages = {
  "key-figures": {
    title: "The year 2023 in eight numbers",
    heading:
      "{received/persons} persons were received; for lack of places {not-received-for-lack-of-places/persons} were not, on the day they registered",
    subheading: "Reception, resettlement and voluntary return in Belgium, 2023",
    rowsHead: "What is counted",
    rows: {
      places: "Reception places",
      occupancy: "Occupied",
      requests: "Requests for reception",
      received: "Received",
      "not-received-for-lack-of-places": "Not received for lack of places on the day they registered",
      "minors-places": "Places for unaccompanied minors",
      resettled: "Resettled refugees",
      returns: "Voluntary returns",
    },
    counts: {
      places: "reception places of Fedasil and its partners, at the end of 2023",
      occupancy: "of the reception places occupied, at the end of 2023",
      requests: "requests for reception in Belgium, in 2023",
      received: "persons given a place in the reception network, in 2023",
      "not-received-for-lack-of-places": "persons not received for lack of places on the day they registered, in 2023",
      "minors-places": "reception places for unaccompanied minors, at the end of 2023",
      resettled: "refugees resettled to Belgium, in 2023",
      returns: "persons who returned voluntarily from Belgium, in 2023",
    },
    details: {
      places: "at the end of 2023",
      occupancy: "as printed, at the end of 2023",
      requests: "in 2023; not applications for asylum",
      received: "persons given a place, in 2023",
      "not-received-for-lack-of-places": "persons, over the whole of 2023",
      "minors-places": "at the end of 2023",
      resettled: "persons, in 2023",
      returns: "persons, in 2023",
    },
    measures: { places: "Places", occupancy: "Occupancy", persons: "Persons" },
    notes: {
      "places-not-persons": "A place is not a person.",
      "occupancy-as-printed": "The total of {total%} is printed; it is not recalculated.",
      "requests-not-applications": "A request for reception is not an application for asylum.",
      "lack-of-places":
        "Printed as ‘No show “wachtlijst”’ (waiting list). The footnote says that they were not received for lack of places and that some registered on a waiting list; the text says that they must, and that they are single men.",
      "not-the-list": "Counted over the whole year; not the persons on the waiting list at its end.",
      "minors-places": "The review does not say that these {minors} places are part of the {total}.",
      "returns-scope":
        "Including {office} returns organised by the Immigration Office; without departures under the Dublin Convention.",
      wholes:
        "Parts of a whole that is printed too: {occupancy%} of the places; {received} and {lack} of {requests} requests; {resettled} of {pledged} refugees pledged.",
    },
  },
} as const satisfies ChapterMessages;
