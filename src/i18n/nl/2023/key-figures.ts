import type { messages as english } from "../../en/2023/key-figures.js";
import type { Translation } from "../../messages.js";

export const messages: Translation<typeof english> = {
  "key-figures": {
    title: "Het jaar 2023 in acht cijfers",
    heading:
      "{received/persons} personen opgevangen; {not-received-for-lack-of-places/persons} door plaatsgebrek niet, op de dag van registratie",
    subheading: "Opvang, hervestiging en vrijwillige terugkeer in België, 2023",
    rowsHead: "Wat er geteld is",
    rows: {
      places: "Opvangplaatsen",
      occupancy: "Bezet",
      requests: "Opvangaanvragen",
      received: "Opgevangen",
      "not-received-for-lack-of-places": "Op de dag van registratie niet opgevangen door plaatsgebrek",
      "minors-places": "Plaatsen voor NBMV",
      resettled: "Hervestigde vluchtelingen",
      returns: "Vrijwillig teruggekeerd",
    },
    counts: {
      places: "opvangplaatsen van Fedasil en de partners, eind 2023",
      occupancy: "van de opvangplaatsen bezet, eind 2023",
      requests: "opvangaanvragen in België, in 2023",
      received: "personen die een plaats kregen in het opvangnetwerk, in 2023",
      "not-received-for-lack-of-places":
        "personen die op de dag van registratie niet werden opgevangen door plaatsgebrek, in 2023",
      "minors-places": "opvangplaatsen voor niet-begeleide minderjarigen, eind 2023",
      resettled: "vluchtelingen die naar België werden hervestigd, in 2023",
      returns: "personen die vrijwillig terugkeerden vanuit België, in 2023",
    },
    details: {
      places: "eind 2023",
      occupancy: "zoals gedrukt, eind 2023",
      requests: "in 2023; geen asielaanvragen",
      received: "personen die een plaats kregen, in 2023",
      "not-received-for-lack-of-places": "personen, over heel 2023",
      "minors-places": "niet-begeleide minderjarigen, eind 2023",
      resettled: "personen, in 2023",
      returns: "personen, in 2023",
    },
    measures: { places: "Plaatsen", occupancy: "Bezetting", persons: "Personen" },
    notes: {
      "places-not-persons": "Een plaats is geen persoon.",
      "occupancy-as-printed": "Het totaal van {total%} staat zo gedrukt; het is niet herberekend.",
      "requests-not-applications": "Een opvangaanvraag is geen asielaanvraag.",
      "lack-of-places":
        "Gedrukt als ‘No show “wachtlijst”’. Volgens de voetnoot werden zij door plaatsgebrek niet opgevangen en schreven sommigen zich in op een wachtlijst; volgens de tekst moeten zij dat, en gaat het om alleenstaande mannen.",
      "not-the-list":
        "Geteld over het hele jaar; het zijn niet de personen die op het einde ervan op de wachtlijst stonden.",
      "minors-places": "De balans zegt niet dat deze {minors} plaatsen deel zijn van de {total}.",
      "returns-scope":
        "Met {office} personen van wie de Dienst Vreemdelingenzaken de terugkeer organiseerde; zonder de vertrekken in het kader van de Dublinconventie.",
      wholes:
        "Delen van een geheel dat ook gedrukt is: {occupancy%} van de plaatsen; {received} en {lack} van {requests} aanvragen; {resettled} van {pledged} toegezegde vluchtelingen.",
    },
  },
};
