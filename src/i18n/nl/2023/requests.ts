import type { Translation } from "../../messages.js";
import type { messages as english } from "../../en/2023/requests.js";

export const messages: Translation<typeof english> = {
  "applications-by-year": {
    title: "Personen die asiel aanvroegen in België, 2015–2023",
    heading: "In 2023 vroegen {2023/persons} mensen asiel aan, iets minder dan in 2022",
    subheading: "Personen die in België om internationale bescherming (asiel) verzochten, per jaar",
    rowsHead: "Jaar",
    rows: {},
    measures: { persons: "Personen" },
    notes: {
      "review-2023":
        "De balans zegt meer dan {bound}, en {change%} tegenover {before}: die verandering is het cijfer van Fedasil zelf en wordt hier niet herrekend.",
      "not-requests": "Een asielaanvraag is geen opvangaanvraag: daarvan telt Fedasil er {requests}.",
      definition:
        "Kinderen tellen mee, en ook volgende verzoeken en hervestigde personen: van die laatsten {resettled} in {year}, zoals het CGVS ze telt.",
      picture:
        "De balans toont deze reeks als beeld. De cijfers zijn die van het CGVS; van de waarden in het beeld is er maar één leesbaar als tekst, {label}.",
      "first-years":
        "Voor {first} en {second} vonden we alleen cijfers volgens andere definities; ze staan er niet bij.",
    },
  },
  "requests-by-outcome": {
    title: "Opvangaanvragen in België in 2023, naar uitkomst",
    heading: "Bijna één op de vier werd op de dag van registratie niet opgevangen door plaatsgebrek",
    subheading:
      "Personen die in 2023 in België opvang aanvroegen, naar uitkomst. Een opvangaanvraag is geen asielaanvraag",
    rowsHead: "Uitkomst",
    rows: {
      allocated: "Opgevangen: kreeg een plaats",
      "not-received": "Niet opgevangen",
      "no-show": "Wenste geen plaats",
      "waiting-list": "Op de dag van registratie niet opgevangen door plaatsgebrek",
      "subsequent-application": "Volgend verzoek",
      "eu-national": "EU-onderdanen",
      total: "Totaal",
    },
    counts: {
      allocated: "personen die een plaats kregen in het opvangnetwerk",
      "not-received": "personen die opvang aanvroegen en niet werden opgevangen, om welke reden ook",
      "no-show": "personen die geen plaats wensten",
      "waiting-list": "personen die op de dag van registratie niet werden opgevangen door plaatsgebrek",
      "subsequent-application": "niet-opgevangen personen met een volgend verzoek",
      "eu-national": "EU-onderdanen die niet werden opgevangen",
      total: "opvangaanvragen",
    },
    measures: { persons: "Personen" },
    notes: {
      "no-show": "Gedrukt als ‘No show’: personen die geen opvangplaats wensten.",
      "lack-of-places":
        "Gedrukt als ‘No show “wachtlijst”’. Volgens de voetnoot werden zij door plaatsgebrek niet opgevangen en schreven sommigen zich in op een wachtlijst; volgens de tekst moeten zij dat, en gaat het om alleenstaande mannen.",
      "subsequent-application": "Een tweede of later verzoek geeft niet automatisch recht op opvang.",
      "whole-year":
        "De {waiting-list/persons} zijn geteld over heel {year}; het zijn niet de personen die aan het einde van dat jaar wachtten, ongeveer {waiting}.",
      "not-applications": "In hetzelfde jaar vroegen {applications} personen asiel aan; beide worden anders geteld.",
    },
    labels: {
      requests: "opvangaanvragen",
      "thin-line": "EU-onderdanen zijn getekend als een lijn van één pixel, dikker dan op schaal.",
      "rounded-shares":
        "De aandelen zijn afgeleid van {total/persons} aanvragen en afgerond; geen enkel is aangepast om honderd te halen.",
      "lost-to-rounding": "verloren door afronding",
      "no-cell": "te weinig voor een vakje",
    },
  },
  "network-by-year": {
    title: "Instroom en uitstroom van het opvangnetwerk, 2013–2023",
    heading: "In 2023 kregen meer mensen een plaats dan in 2021, veel minder dan in 2015",
    subheading: "Personen die het opvangnetwerk in België binnenkwamen en verlieten, per jaar, op één schaal",
    rowsHead: "Jaar",
    rows: {},
    measures: { in: "Instroom", out: "Uitstroom" },
    notes: {
      rounded: "Gemiddelde betrouwbaarheid: afgerond door Fedasil.",
      allocations: "Gedrukt bij de opvangaanvragen: personen die een plaats kregen.",
      "not-found":
        "We vonden geen gepubliceerd cijfer over de instroom in {in}, en over de uitstroom alleen voor {first}, {second} en {third}. Een ontbrekend cijfer is geen nul.",
      picture: "De balans toont de maanden van {year} als beeld zonder cijfers; alleen jaarcijfers zijn gevonden.",
    },
    labels: {
      "in-title": "Instroom van het opvangnetwerk, 2013–2023",
      "out-title": "Uitstroom van het opvangnetwerk, 2013–2023",
      "in-subheading": "Personen die het opvangnetwerk in België binnenkwamen, per jaar",
      "out-heading": "Van de drie gevonden jaren verlieten in 2016 de meeste mensen het netwerk",
      "out-subheading": "Personen die het opvangnetwerk in België verlieten, per jaar",
      in: "personen die een plaats kregen",
      out: "alleen voor drie jaren cijfers gevonden",
    },
  },
};
