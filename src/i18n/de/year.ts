import type { messages as english } from "../en/year.js";
import type { Translation } from "../messages.js";

export const messages: Translation<typeof english> = {
  "waiting-list": {
    title: "Nicht aufgenommene Personen und Personen auf der Warteliste in den Monaten von 2023",
    heading: "Ende 2023 standen {2023-12-31/waiting} alleinstehende Männer auf der Warteliste",
    subheading:
      "Alleinstehende Männer und andere Antragsteller ohne Aufnahmeplatz, für die Monate und den Tag, von denen die Jahresbilanz spricht",
    rowsHead: "Monat oder Tag",
    rows: {},
    counts: {
      "2023-03": "alleinstehende Männer, die im März nicht ins Aufnahmenetz aufgenommen wurden",
      "2023-04": "alleinstehende Männer, die im April nicht ins Aufnahmenetz aufgenommen wurden",
      "2023-07": "alleinstehende Männer, die im Juli aus Platzmangel auf der Warteliste von Fedasil standen",
      "2023-12": "Antragsteller, die sich im Dezember aus Platzmangel auf einer Warteliste eintragen mussten",
      "2023-12-31": "alleinstehende Männer auf der Warteliste am Ende des Jahres",
    },
    measures: { "not-received": "Im Monat nicht aufgenommen", waiting: "Auf der Warteliste" },
    notes: {
      "not-a-series":
        "Manche dieser Zahlen zählen, was in einem Monat geschah, andere, wer zu einem Zeitpunkt wartete. Sie bilden keine Reihe, und keine Linie verbindet sie.",
      "single-men": "Die Jahresbilanz spricht von alleinstehenden Männern, im Dezember jedoch von Antragstellern.",
      march: "VRT NWS meldete für diesen Monat {counted} alleinstehende Männer.",
      april: "Steht in der Jahresbilanz unter März.",
      round: "Als runde Zahl gedruckt, ohne ein Wort wie „etwa“.",
      december:
        "Die Jahresbilanz sagt, dass sich diese Antragsteller auf einer Warteliste eintragen mussten, nicht, wie viele damals warteten.",
      nearly: "Die Jahresbilanz sagt hier „fast“, im Abschnitt über den Platzmangel „etwa“.",
    },
  },
  "year-events": {
    title: "Das Jahr 2023, Monat für Monat",
    heading: "Der Platzmangel kehrt in neun der zwölf Monate von 2023 wieder",
    subheading: "Was die Jahresbilanz Monat für Monat über Aufnahme, Resettlement und Relocation in Belgien berichtet",
    rowsHead: "Ereignis",
    rows: {},
    measures: { events: "Ereignisse ohne Zahl", persons: "Personen", places: "Plätze" },
    notes: {
      "one-event": "Die Jahresbilanz druckt zu diesen Ereignissen keine Zahl; jedes zählt als eines.",
      "not-a-series":
        "Die Zahlen zählen Verschiedenes zu verschiedenen Zeitpunkten. Sie bilden keine Reihe, und keine Linie verbindet sie.",
      months:
        "Die Ereignisse stehen in der Reihenfolge der Jahresbilanz; die meisten haben einen Monat, aber keinen Tag. Die Themen stammen von uns.",
      "since-2022": "Gezählt seit dem Beginn des Konflikts in der Ukraine 2022.",
      april: "Steht in der Jahresbilanz unter März.",
      "minors-places":
        "Am Ende des Jahres waren es {end}. Die Jahresbilanz sagt nicht, dass diese Plätze Teil aller Aufnahmeplätze sind.",
      "round-minors": "Als runde Zahl gedruckt, ohne ein Wort wie „etwa“.",
      "round-waiting": "Als runde Zahl gedruckt, ohne ein Wort wie „etwa“.",
      "since-2013": "Gezählt seit dem Beginn des Programms 2013.",
      "nearly-palestinian": "Die Jahresbilanz sagt „fast“.",
      record:
        "Die Jahresbilanz erinnert an den Höchststand 2015–2016: {printed} Plätze in der Jahresbilanz, {counted} gezählt am {date}. Wir berechnen keinen Unterschied zu 2023.",
      relocated:
        "Der Absatz der Jahresbilanz über Relocation (Umverteilung) zählt {counted} Personen im Jahr 2023. Relocation ist nicht Resettlement (Neuansiedlung).",
      december:
        "Die Jahresbilanz sagt, dass sich diese Antragsteller auf einer Warteliste eintragen mussten, nicht, wie viele damals warteten.",
      nearly: "Die Jahresbilanz sagt hier „fast“, im Abschnitt über den Platzmangel „etwa“.",
    },
    labels: {
      shortage: "Platzmangel",
      capacity: "Plätze und Zentren",
      minors: "Minderjährige",
      decisions: "Entscheidungen",
      resettlement: "Resettlement",
      relocation: "Relocation",
      ukraine: "Ukraine",
      network: "Netz",
    },
  },
};
