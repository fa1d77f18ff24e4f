import type { ChapterMessages } from "../../messages.js";

export const messages = {
  "waiting-list": {
    title: "Persons not received and persons on the waiting list, in the months of 2023",
    heading: "At the end of 2023, {2023-12-31/waiting} single men were on the waiting list",
    subheading:
      "Single men and other applicants without a reception place, for the months and the day of which the review speaks",
    rowsHead: "Month or day",
    rows: {},
    counts: {
      "2023-03": "single men not received in the reception network that month",
      "2023-04": "single men not received in the reception network that month",
      "2023-07": "single men on a waiting list of Fedasil for lack of places",
      "2023-12": "applicants who had to register on a waiting list for lack of places that month",
      "2023-12-31": "single men on the waiting list",
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
    rows: {
      "2023-01-emergency-places":
        "Emergency places open, some of them temporary, to relieve the arrival centre in Brussels, the Petit-Château",
      "2023-01-squat":
        "people in very precarious conditions in a squat in Schaerbeek, many of them asylum seekers without a place",
      "2023-02-medical-centre":
        "The Croix-Rouge opens a temporary medical centre, paid for by Fedasil, for people without reception",
      "2023-02-seizure":
        "A bailiff seizes and sells goods of Fedasil’s head office, so that penalties for people not received are paid",
      "2023-02-squat-cleared":
        "The regional authorities clear the squat in Schaerbeek; the people there are offered other housing",
      "2023-02-temporary-protection":
        "refugees with temporary protection in Belgium, a year after the conflict in Ukraine began",
      "2023-02-bredene-theux":
        "The temporary centres in Bredene and Theux close as winter ends, to reopen for the next one",
      "2023-03-measures":
        "The Council of Ministers adopts measures for more places, faster departures and a better return policy",
      "2023-03-tent-camp":
        "people from a dismantled tent camp by the canal in Brussels, sheltered in Molenbeek, then received by Fedasil",
      "2023-03-private-centres":
        "The government extends the privately run centres in Jalhay, Hasselt and Marcinelle and, for a time, one in Liège",
      "2023-03-arrivals":
        "Arrivals in the network level off, at times below departures; the many single men not received are not counted",
      "2023-03-not-received": "single men not received that month, because the network is overcrowded",
      "2023-04-not-received": "single men not received that month, because the network is overcrowded",
      "2023-04-euaa":
        "The EU Agency for Asylum (EUAA) extends its support to the end of the year: containers, interpreters, staff, training",
      "2023-05-schaarbeek": "places in a new Fedasil centre for unaccompanied minors in Schaerbeek",
      "2023-05-minors-places": "places for unaccompanied minors in the reception network, a record",
      "2023-05-molenbeek":
        "The mayor of Molenbeek orders Fedasil’s centre to be partly cleared; a move within Molenbeek is considered",
      "2023-05-missing-minors":
        "A new guide by Fedasil and others tells how to prevent and solve disappearances of unaccompanied minors",
      "2023-06-woluwe":
        "unaccompanied minors in the centre in Woluwe-Saint-Pierre, opened twenty-five years ago for people fleeing the war in Kosovo",
      "2023-06-humanitarian-places":
        "humanitarian places that the federal government goes on financing, by its agreement with the Brussels Region",
      "2023-06-humanitarian-extension": "additional humanitarian places under the agreement with the Brussels Region",
      "2023-07-waiting-list":
        "single men on a waiting list of Fedasil for lack of places, invited gradually as places allow",
      "2023-07-pondrome":
        "places in the first autonomous reception initiative, in Pondrôme (Beauraing), run at a distance by a centre nearby",
      "2023-08-walcourt": "A new Fedasil centre for asylum seekers opens in Walcourt",
      "2023-08-single-men":
        "The State Secretary announces a temporary halt to receiving single men, expecting more families and children",
      "2023-09-12-beersel":
        "people in families given temporary emergency shelter in Beersel, as places for all families are lacking",
      "2023-09-winter-plan":
        "The federal government adopts a ‘winter plan’: incentives for OCMW/CPAS places, containers, contributions from residents who earn",
      "2023-09-jodoigne": "Fedasil’s centre in Jodoigne turns twenty",
      "2023-09-sint-truiden": "The centre in Sint-Truiden turns twenty-five",
      "2023-09-alveringem": "A Fedasil centre just for resettled refugees opens in Alveringem, West Flanders",
      "2023-09-infopunt":
        "Fedasil’s Info Point in Brussels reopens, in support of applicants during the reception crisis",
      "2023-09-task-force": "The government decides on a task force that is to make opening temporary places easier",
      "2023-10-resettlement-programme":
        "vulnerable refugees resettled to Belgium in ten years of the programme, mostly Syrians from Turkey and Lebanon",
      "2023-10-new-centres": "New centres for families open in Ronse, Braine-le-Comte, Ghent and elsewhere",
      "2023-10-single-men": "Single men still have to register on a waiting list and are invited only a few at a time",
      "2023-10-palestinian-applicants":
        "residents of Palestinian origin; given the situation in Gaza, the CGRS suspends decisions on subsidiary protection for Palestinians",
      "2023-11-youth-sector": "temporary places for Fedasil, with the help of the Flemish youth sector",
      "2023-11-places": "places in the reception network, close to the peak of the asylum crisis of 2015–16",
      "2023-11-cyprus":
        "Syrian, Congolese and Djiboutian applicants relocated from Cyprus, as Belgium takes up its relocation programme again",
      "2023-12-grimbergen": "Fedasil opens a centre in Grimbergen for asylum seekers with medical problems",
      "2023-12-residents":
        "additional residents in the network within a month, as exceptionally many more people enter than leave",
      "2023-12-not-received": "other applicants who have to register on a waiting list for lack of places",
      "2023-12-31-waiting-list": "single men on the waiting list",
    },
    measures: { events: "Events without a number", persons: "Persons", places: "Places" },
    notes: {
      "one-event": "Where an event has no number, the review prints none; the table counts it as one.",
      "not-a-series":
        "The numbers count different things at different moments. They are not one series, and no line joins them.",
      months: "Events stand in the order of the review; most have a month and no day. The topics are ours.",
      "since-2022": "Counted since the conflict in Ukraine began in 2022.",
      april: "Printed under March.",
      "minors-places":
        "At the end of the year there were {end}. The review does not say that these places are part of all reception places.",
      round: "Printed as a round number, without a word such as ‘about’.",
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
      all: "All",
      topics: "Topics",
    },
  },
} as const satisfies ChapterMessages;
