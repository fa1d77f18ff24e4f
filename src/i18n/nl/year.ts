import type { messages as english } from "../en/year.js";
import type { Translation } from "../messages.js";

export const messages: Translation<typeof english> = {
  "waiting-list": {
    title: "Niet-opgevangen personen en personen op de wachtlijst, in de maanden van 2023",
    heading: "Eind 2023 stonden {2023-12-31/waiting} alleenstaande mannen op de wachtlijst",
    subheading:
      "Alleenstaande mannen en andere verzoekers zonder opvangplaats, voor de maanden en de dag waarover de balans iets zegt",
    rowsHead: "Maand of dag",
    rows: {},
    counts: {
      "2023-03": "alleenstaande mannen die in maart niet in het opvangnetwerk werden opgevangen",
      "2023-04": "alleenstaande mannen die in april niet in het opvangnetwerk werden opgevangen",
      "2023-07": "alleenstaande mannen die in juli door plaatsgebrek op de wachtlijst van Fedasil stonden",
      "2023-12": "verzoekers die zich in december door plaatsgebrek op een wachtlijst moesten inschrijven",
      "2023-12-31": "alleenstaande mannen op de wachtlijst, op het einde van het jaar",
    },
    measures: { "not-received": "Niet opgevangen in de maand", waiting: "Op de wachtlijst" },
    notes: {
      "not-a-series":
        "Sommige van deze getallen tellen wat er in een maand gebeurde, andere wie op een bepaald moment wachtte. Ze vormen geen reeks en geen lijn verbindt ze.",
      "single-men": "De balans spreekt van alleenstaande mannen, maar in december van verzoekers.",
      march: "VRT NWS meldde voor deze maand {counted} alleenstaande mannen.",
      april: "Staat in de balans onder maart.",
      round: "Gedrukt als rond getal, zonder een woord als ‘ongeveer’.",
      december:
        "De balans zegt dat deze verzoekers zich op een wachtlijst moesten inschrijven, niet hoeveel er toen wachtten.",
      nearly: "De balans zegt hier ‘bijna’, en ‘zo’n’ waar het over het plaatsgebrek gaat.",
    },
  },
  "year-events": {
    title: "Het jaar 2023, maand per maand",
    heading: "Het plaatsgebrek keert terug in negen van de twaalf maanden van 2023",
    subheading: "Wat de balans per maand meldt over opvang, hervestiging en herplaatsing in België",
    rowsHead: "Gebeurtenis",
    rows: {},
    measures: { events: "Gebeurtenissen zonder getal", persons: "Personen", places: "Plaatsen" },
    notes: {
      "one-event": "De balans drukt bij deze gebeurtenissen geen getal af; elk telt als één.",
      "not-a-series":
        "De getallen tellen verschillende dingen op verschillende momenten. Ze vormen geen reeks en geen lijn verbindt ze.",
      months:
        "De gebeurtenissen staan in de volgorde van de balans; de meeste hebben een maand en geen dag. De thema’s zijn van ons.",
      "since-2022": "Geteld sinds het begin van het conflict in Oekraïne in 2022.",
      april: "Staat in de balans onder maart.",
      "minors-places":
        "Op het einde van het jaar waren het er {end}. De balans zegt niet dat deze plaatsen deel zijn van alle opvangplaatsen.",
      "round-minors": "Gedrukt als rond getal, zonder een woord als ‘ongeveer’.",
      "round-waiting": "Gedrukt als rond getal, zonder een woord als ‘ongeveer’.",
      "since-2013": "Geteld sinds het begin van het programma in 2013.",
      "nearly-palestinian": "De balans zegt ‘bijna’.",
      record:
        "De balans herinnert aan de piek van 2015–2016: {printed} plaatsen in de balans, {counted} geteld op {date}. We berekenen geen verschil met 2023.",
      relocated:
        "De paragraaf van de balans over herplaatsing telt {counted} personen in 2023. Herplaatsing is geen hervestiging.",
      december:
        "De balans zegt dat deze verzoekers zich op een wachtlijst moesten inschrijven, niet hoeveel er toen wachtten.",
      nearly: "De balans zegt hier ‘bijna’, en ‘zo’n’ waar het over het plaatsgebrek gaat.",
    },
    labels: {
      shortage: "Plaatsgebrek",
      capacity: "Plaatsen en centra",
      minors: "Minderjarigen",
      decisions: "Beslissingen",
      resettlement: "Hervestiging",
      relocation: "Herplaatsing",
      ukraine: "Oekraïne",
      network: "Netwerk",
    },
  },
};
