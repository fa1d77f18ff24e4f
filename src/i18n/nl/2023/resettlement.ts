import type { messages as english } from "../../en/2023/resettlement.js";
import type { Translation } from "../../messages.js";

export const messages: Translation<typeof english> = {
  "resettlement-by-route": {
    title: "Hervestigde vluchtelingen naar herkomstland en eerste opvangland, 2023",
    heading: "Ruim de helft van de hervestigde vluchtelingen kwam uit DR Congo via Rwanda",
    subheading:
      "Vluchtelingen die in 2023 naar België hervestigd zijn, naar herkomstland en eerste opvangland: {total/persons} personen",
    rowsHead: "Herkomstland en eerste opvangland",
    rows: {
      "CD-to-RW": "DR Congo, via Rwanda",
      "SY-to-EG-JO-LB-TR": "Syrië, via Jordanië, Egypte, Libanon en Turkije",
      "SD-to-EG": "Soedan, via Egypte",
      "ET-to-EG": "Ethiopië, via Egypte",
      "ER-to-EG": "Eritrea, via Egypte",
      total: "Totaal",
    },
    counts: {
      "CD-to-RW": "vluchtelingen uit DR Congo die in 2023 via Rwanda naar België hervestigd zijn",
      "SY-to-EG-JO-LB-TR":
        "vluchtelingen uit Syrië die in 2023 via Jordanië, Egypte, Libanon en Turkije samen naar België hervestigd zijn",
      "SD-to-EG": "vluchtelingen uit Soedan die in 2023 via Egypte naar België hervestigd zijn",
      "ET-to-EG": "vluchtelingen uit Ethiopië die in 2023 via Egypte naar België hervestigd zijn",
      "ER-to-EG": "vluchtelingen uit Eritrea die in 2023 via Egypte naar België hervestigd zijn",
      total: "vluchtelingen die in 2023 naar België hervestigd zijn",
    },
    measures: { persons: "Personen" },
    notes: {
      indivisible:
        "De balans geeft de vier landen samen, en de tekst noemt alleen Jordanië en Egypte: de {SY-to-EG-JO-LB-TR/persons} zijn niet over de landen te verdelen.",
      egypt:
        "Egypte zonder de Syriërs is afgeleid: {SD-to-EG/persons} + {ET-to-EG/persons} + {ER-to-EG/persons} = {sum}. Hoeveel van de Syriërs via Egypte kwamen, is niet bekend.",
      relocation:
        "Herplaatsing is een ander programma: de {relocated} personen die vanuit Cyprus herplaatst werden, zijn hier niet meegeteld.",
    },
    labels: {
      from: "Herkomstland",
      to: "Eerste opvangland",
      "EG-JO-LB-TR": "Jordanië, Egypte, Libanon en Turkije",
      together: "samen",
      "EG-detail": "zonder de Syriërs",
    },
  },
  "resettlement-by-year": {
    title: "Naar België hervestigde vluchtelingen per jaar, 2013–2023",
    heading: "In 2023 werden {2023/persons} vluchtelingen hervestigd, vier keer zoveel als in 2022",
    subheading: "Vluchtelingen die via het hervestigingsprogramma in België aankwamen, personen per kalenderjaar",
    rowsHead: "Jaar",
    rows: {},
    measures: { persons: "Personen" },
    notes: {
      unhcr:
        "Gepubliceerd door UNHCR. Het cijfer past bij de {both} van Fedasil voor 2018 en 2019 samen, waarvan {2019/persons} in 2019.",
      picture: "De balans toont deze jaren als afbeelding; alle cijfers behalve 2023 komen uit andere publicaties.",
    },
  },
  "resettlement-by-household": {
    title: "Hervestigde vluchtelingen naar gezinssituatie, 2023",
    heading: "Negen op de tien hervestigde vluchtelingen kwamen in gezinsverband",
    subheading: "Vluchtelingen die in 2023 naar België hervestigd zijn, naar gezinssituatie: {total/persons} personen",
    rowsHead: "Gezinssituatie",
    rows: {
      families: "Families",
      "single-men": "Alleenstaande mannen",
      "single-women": "Alleenstaande vrouwen",
      total: "Totaal",
    },
    counts: {
      families: "personen in gezinsverband onder de vluchtelingen die in 2023 naar België hervestigd zijn",
      "single-men": "alleenstaande mannen onder de vluchtelingen die in 2023 naar België hervestigd zijn",
      "single-women": "alleenstaande vrouwen onder de vluchtelingen die in 2023 naar België hervestigd zijn",
      total: "vluchtelingen die in 2023 naar België hervestigd zijn",
    },
    measures: { persons: "Personen" },
    notes: { "persons-not-families": "Families zijn geteld in personen." },
  },
  "resettlement-by-reception": {
    title: "Hervestigde vluchtelingen die via het centrum in Alveringem kwamen, 2023",
    heading: "Twee op de drie hervestigde vluchtelingen kwamen via het centrum in Alveringem",
    subheading:
      "Vluchtelingen die in 2023 naar België hervestigd zijn: {alveringem/persons} van de {total/persons} personen kwamen via het hervestigingscentrum van Fedasil",
    rowsHead: "Opvang",
    rows: { alveringem: "Via het centrum in Alveringem", total: "Alle hervestigde vluchtelingen" },
    counts: {
      alveringem: "hervestigde vluchtelingen die in 2023 via het centrum in Alveringem kwamen",
      total: "vluchtelingen die in 2023 naar België hervestigd zijn",
    },
    measures: { persons: "Personen" },
    notes: {
      opened: "Het centrum ging open in {date}.",
      "rest-not-stated": "De balans zegt niet waar de overige {rest} (afgeleid) opgevangen zijn.",
    },
  },
  "resettlement-pledge": {
    title: "Hervestigde vluchtelingen en het engagement van België, 2023",
    heading: "België hervestigde {resettled/persons} van de {pledged/persons} toegezegde vluchtelingen",
    subheading:
      "Vluchtelingen die in 2023 naar België hervestigd zijn, en het aantal dat België had toegezegd, in personen",
    rowsHead: "Hervestigd en toegezegd",
    rows: { resettled: "Hervestigd", pledged: "Toegezegd" },
    counts: {
      resettled: "vluchtelingen die in 2023 naar België hervestigd zijn",
      pledged: "vluchtelingen die België in 2023 had toegezegd te hervestigen",
    },
    measures: { persons: "Personen" },
    notes: {
      obstacle: "Volgens de balans werd de hervestiging sterk belemmerd doordat het opvangnetwerk overvol was.",
    },
  },
};
