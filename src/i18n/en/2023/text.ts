import type { ChapterMessages } from "../../messages.js";

export const messages = {
  "text-numbers": {
    title: "Numbers of the review’s running text",
    heading: "Labour courts ruled against Fedasil {rulings/rulings} times in 2023",
    subheading: "The numbers that stand only in the text of the review, each with what it counts",
    rowsHead: "What is counted",
    rows: {
      "places-created-foreword": "Reception places created, in the foreword",
      "squat-residents": "Persons in the squat in Schaerbeek",
      "temporary-protection": "Temporary protection since the conflict in Ukraine began",
      "tent-camp": "Persons sheltered after the tent camp in Brussels",
      "schaarbeek-places": "Places for unaccompanied minors in Schaerbeek",
      "woluwe-minors": "Unaccompanied minors in Woluwe-Saint-Pierre",
      "humanitarian-places": "Humanitarian places in Brussels",
      "humanitarian-extension": "Additional humanitarian places in Brussels",
      "pondrome-places": "Places in Pondrôme",
      "beersel-families": "Persons in families sheltered in Beersel",
      "resettled-since-2013": "Refugees resettled since 2013",
      "palestinian-residents": "Residents of Palestinian origin",
      "youth-sector-places": "Temporary places with the Flemish youth sector",
      "record-places": "Peak of 2015–16",
      "relocated-november": "Persons relocated from Cyprus, under November",
      "residents-added-december": "Additional residents in December",
      applications: "Applications for international protection",
      "applications-change": "Change in applications",
      "homeless-network": "Places for homeless people in Brussels",
      "waiting-list-end": "Persons on the waiting list",
      rulings: "Rulings against Fedasil",
      "places-created": "Reception places created",
      "net-places": "Net growth in reception places",
      "minors-arrived": "Unaccompanied minors who arrived",
      "minors-change": "Change in arrivals of unaccompanied minors",
      "minors-present": "Unaccompanied minors present",
      "alveringem-places": "Places in Alveringem",
      relocated: "Persons relocated from Cyprus",
      "support-share": "Returnees with reintegration assistance",
      "returns-by-immigration-office": "Returns organised by the Immigration Office",
    },
    counts: {
      "places-created-foreword": "additional reception places created in 2023, as the foreword puts it",
      "squat-residents":
        "persons living in very precarious conditions in a squat in Schaerbeek, many of them asylum seekers for whom Fedasil’s network had no place, in January 2023",
      "temporary-protection":
        "refugees granted temporary protection in Belgium, from the start of the conflict in Ukraine until a year later",
      "tent-camp":
        "persons from a tent camp by the canal in Brussels who were given shelter in a municipal hall in Molenbeek, in March 2023",
      "schaarbeek-places": "places in the centre for unaccompanied minors opened in Schaerbeek, in May 2023",
      "woluwe-minors": "unaccompanied minors living in the reception centre in Woluwe-Saint-Pierre, in June 2023",
      "humanitarian-places":
        "humanitarian places financed under the agreement between the federal government and the Brussels Region, extended in June 2023",
      "humanitarian-extension":
        "humanitarian places by which the agreement with the Brussels Region was enlarged, in June 2023",
      "pondrome-places": "places in the first autonomous reception initiative, in Pondrôme (Beauraing), in July 2023",
      "beersel-families":
        "persons in families given temporary emergency shelter in youth accommodation in Beersel, when places for all families were lacking, in September 2023",
      "resettled-since-2013": "vulnerable refugees resettled to Belgium from 2013 to October 2023",
      "palestinian-residents": "residents of Palestinian origin received by Fedasil, in October 2023",
      "youth-sector-places":
        "places made temporarily available to Fedasil with the help of the Flemish youth sector, in November 2023",
      "record-places": "reception places at the peak of 2015–16",
      "relocated-november":
        "applicants for international protection relocated from Cyprus to Belgium, as reported under November 2023",
      "residents-added-december": "residents whom the reception network gained in the month of December 2023",
      applications: "applications for international protection registered in Belgium in 2023",
      "applications-change": "change in applications for international protection in Belgium, 2023 against 2022",
      "homeless-network":
        "places available in the network for homeless people in Brussels, under an agreement of the regional and federal authorities",
      "waiting-list-end": "persons still on the waiting list at the end of 2023",
      rulings: "rulings of the labour courts against Fedasil for not receiving persons, in 2023",
      "places-created": "new reception places created in 2023, some of them temporary",
      "net-places": "places by which the reception network grew, from the end of 2022 to the end of 2023",
      "minors-arrived": "unaccompanied minors who arrived in the reception network during 2023",
      "minors-change":
        "change in the number of unaccompanied minors arriving in the reception network, 2023 against 2022",
      "minors-present": "unaccompanied minors received by Fedasil and its partners at the end of 2023",
      "alveringem-places":
        "structural places for resettled refugees in the centre in Alveringem, opened in September 2023",
      relocated: "persons relocated from Cyprus to Belgium in 2023",
      "support-share": "share of the persons who returned voluntarily in 2023 and received reintegration assistance",
      "returns-by-immigration-office":
        "voluntary returns to the country of origin organised by the Immigration Office in 2023, persons",
    },
    measures: { persons: "Persons", places: "Places", rulings: "Rulings", share: "Share", change: "Change" },
    notes: {
      foreword: "A rounded number: elsewhere the review says more than {bound}.",
      "since-2022":
        "Counted since the conflict began in 2022. The {certificates} certificates of 2023 cover another period; the two are not added.",
      humanitarian:
        "The review does not say how the {agreement} and {extension} humanitarian places relate to the {homeless} places for homeless people. None of them is called part of Fedasil’s network.",
      nearly: "The review says ‘nearly’.",
      record:
        "{printed} is the review’s rounded figure; {counted} were counted on {date}. We compute no difference from 2023.",
      relocated: "Under November the review says about {about}, in its paragraph on relocation {counted} for the year.",
      "not-resettlement": "Relocation is not resettlement.",
      "not-requests":
        "An application for international protection is not a request for reception: the two have different numbers.",
      counted: "The CGRS counted {counted} persons who applied.",
      "fedasil-change":
        "Fedasil’s own percentage, as printed; we do not recalculate it from numbers published elsewhere.",
      "nearly-or-about": "The review says ‘about’ here, and ‘nearly’ in its months of 2023.",
      "not-the-year":
        "Persons waiting at the end of the year. The {lack} not received for lack of places on the day they registered are a count of the whole year.",
      created: "The review says more than {bound}; Fedasil’s page of {date} says {published}.",
      "end-2022": "This implies {implied} places at the end of 2022; Fedasil published {published} in January 2023.",
      net: "More than {bound} places were created, yet the network grew by this number; nothing says which places closed.",
      "stock-and-flow":
        "{arrived} arrived during 2023; {present} were present at its end. The first is a flow, the second a stock.",
      "minors-2022": "The review prints {before} without a year; by this percentage it is the number of 2022.",
      "minors-share":
        "The review also prints unaccompanied minors as {share%} of all residents; this number is about half of what that would be. It does not explain the difference; we multiply nothing.",
      support: "As printed, beside {support} of {returns} persons.",
      "returns-scope":
        "Included in the {returns} voluntary returns, which leave out departures under the Dublin Convention.",
    },
  },
} as const satisfies ChapterMessages;
