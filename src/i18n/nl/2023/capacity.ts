import type { Translation } from "../../messages.js";
import type { messages as english } from "../../en/2023/capacity.js";

export const messages: Translation<typeof english> = {
  "capacity-by-type": {
    title: "Opvangplaatsen en bezetting naar soort opvang, eind 2023",
    heading: "Het opvangnetwerk is voor {total/occupancy} bezet, en drie op de vier plaatsen zijn collectief",
    subheading: "Plaatsen naar soort opvang, en hoeveel procent daarvan bezet was, eind 2023",
    rowsHead: "Soort opvang",
    rows: {
      "first-phase": "Opvang 1ste fase",
      collective: "Collectieve opvang",
      individual: "Individuele woningen",
      "open-return": "Open terugkeerplaatsen",
      total: "Totaal",
    },
    details: {
      "first-phase": "aanmeldcentrum en andere",
      collective: "centra van Fedasil en partners",
      individual: "OCMW’s en partners",
      "open-return": "centra van Fedasil",
    },
    measures: { places: "Plaatsen", occupancy: "Bezetting" },
    notes: {
      "as-printed": "Bezettingsgraad zoals gedrukt; het totaal van {total%} is niet herrekend.",
      "places-not-persons": "Plaatsen zijn geen personen.",
    },
  },
  "capacity-by-operator": {
    title: "Opvangplaatsen per operator, eind 2023",
    heading: "Fedasil beheert zelf iets meer dan een derde van zijn opvangplaatsen",
    subheading: "Opvangplaatsen per operator, eind 2023",
    rowsHead: "Operator",
    rows: {
      fedasil: "Fedasil",
      "croix-rouge": "Croix-Rouge francophone",
      "rode-kruis": "Rode Kruis Vlaanderen",
      ocmw: "OCMW",
      private: "Privé-operatoren",
      samusocial: "Samusocial",
      caritas: "Caritas International",
      other: "Andere partners",
      total: "Totaal",
    },
    measures: { places: "Plaatsen" },
    notes: {
      derived:
        "De percentages en de som voor beide Rode Kruisverenigingen ({sum} plaatsen, {share%}) zijn afgeleid uit de gedrukte aantallen.",
      "other-unranked": "‘Andere partners’ is een verzamelpost en krijgt geen rang.",
    },
    labels: { "red-cross": "Rode Kruis samen: {sum} ({share%})" },
  },
  "capacity-by-year": {
    title: "Opvangplaatsen aan het einde van elk jaar, 2013–2023",
    heading: "Eind 2023 was de capaciteit even hoog als op de piek van 2015–2016",
    subheading: "Opvangplaatsen aan het einde van elk jaar",
    rowsHead: "Jaar",
    rows: { record: "Piek van 2015–2016" },
    measures: { places: "Plaatsen" },
    notes: {
      medium:
        "Gemiddelde betrouwbaarheid: het cijfer voor {press} is via de pers bekend; voor {first} en {second} noemt de bron geen dag, zodat het einde van het jaar is afgeleid.",
      "end-2022": "Zoals gepubliceerd in januari 2023; uit de balans volgt {implied}.",
      "not-found":
        "We vonden geen gepubliceerd cijfer voor het einde van {first} en {second}, en geen opsplitsing in structurele en tijdelijke plaatsen.",
      record:
        "Eén lijn staat voor beide cijfers van de piek: {printed} in de balans, {counted} geteld op {date}. We berekenen geen verschil met 2023.",
    },
    labels: {
      record: "Piek van 2015–2016:",
      "record-figures": "{printed} in de balans; {counted} geteld op {date}",
    },
  },
  "capacity-in-2023": {
    title: "Opvangplaatsen en bezetting in 2023: de gedateerde cijfers die we vonden",
    heading: "Eind 2023 telde het netwerk {2023-12-31/places} plaatsen, waarvan {2023-12-31/occupancy} bezet",
    subheading:
      "Opvangplaatsen en bezetting in procent, op data met een gepubliceerd cijfer. De schaal van de plaatsen begint niet bij nul",
    rowsHead: "Datum",
    rows: {},
    measures: { places: "Plaatsen", occupancy: "Bezetting" },
    notes: {
      picture:
        "De balans toont de maanden in een beeld zonder cijfers: er zijn alleen gedateerde cijfers, en geen lijn verbindt ze.",
      "medium-january": "Gemiddelde betrouwbaarheid: via de pers bekend, zonder dag.",
      "medium-october": "Gemiddelde betrouwbaarheid: afgerond door de woordvoerder van Fedasil.",
    },
    labels: {
      "occupancy-subheading": "Hoeveel procent van de opvangplaatsen bezet was, op data met een gepubliceerd cijfer",
      "scale-from": "schaal vanaf",
    },
  },
  "capacity-change": {
    title: "Van de capaciteit eind 2022 naar die van eind 2023",
    heading: "{created/places} plaatsen gingen open, maar het netwerk groeide met {net/places}",
    subheading: "Opvangplaatsen, van eind 2022 tot eind 2023. De schaal begint bij {scale-start}",
    rowsHead: "Stap",
    rows: {
      "2022": "Eind 2022",
      created: "Gecreëerde plaatsen",
      closed: "Gesloten plaatsen",
      "2023": "Eind 2023",
      net: "Netto toename",
    },
    measures: { places: "Plaatsen" },
    notes: {
      "end-2022":
        "Afgeleid: de balans geeft het einde van 2023 en de netto toename, waaruit {implied} volgt; Fedasil publiceerde {published} in januari 2023.",
      created: "De balans zegt meer dan {bound}; de pagina van Fedasil van {date} zegt {published}.",
      closed:
        "Alleen afgeleid: er moeten meer dan {closed} plaatsen gesloten zijn als er meer dan {created} opengingen.",
      "not-stated": "Nergens staat welke plaatsen sloten.",
    },
    labels: { net: "netto" },
  },
};
