import type { Translation } from "../../messages.js";
import type { messages as english } from "../../en/2023/capacity.js";

export const messages: Translation<typeof english> = {
  "capacity-by-type": {
    title: "Aufnahmeplätze und Auslastung nach Art der Aufnahme, Ende 2023",
    heading: "Drei von vier Plätzen liegen in Sammelzentren, das Netz ist zu {total/occupancy} belegt",
    subheading: "Plätze nach Art der Aufnahme, und wie viel Prozent davon belegt waren, Ende 2023",
    rowsHead: "Art der Aufnahme",
    rows: {
      "first-phase": "1. Aufnahmephase",
      collective: "Sammelzentren",
      individual: "Einzelunterkünfte",
      "open-return": "Offene Rückkehrplätze",
      total: "Gesamt",
    },
    details: {
      "first-phase": "Ankunftszentrum und andere",
      collective: "von Fedasil und Partnern",
      individual: "ÖSHZ und Partner",
      "open-return": "Zentren von Fedasil",
    },
    measures: { places: "Plätze", occupancy: "Auslastung" },
    notes: {
      "as-printed": "Auslastung wie gedruckt; der Gesamtwert von {total%} ist nicht neu berechnet.",
      "places-not-persons": "Ein Platz ist keine Person.",
    },
  },
  "capacity-by-operator": {
    title: "Aufnahmeplätze nach Betreiber, Ende 2023",
    heading: "Fedasil betreibt selbst etwas mehr als ein Drittel seiner Aufnahmeplätze",
    subheading: "Aufnahmeplätze nach Betreiber, Ende 2023",
    rowsHead: "Betreiber",
    rows: {
      fedasil: "Fedasil",
      "croix-rouge": "Croix-Rouge francophone",
      "rode-kruis": "Rode Kruis Vlaanderen",
      ocmw: "ÖSHZ",
      private: "Private Betreiber",
      samusocial: "Samusocial",
      caritas: "Caritas International",
      other: "Andere Partner",
      total: "Gesamt",
    },
    measures: { places: "Plätze" },
    notes: {
      derived:
        "Die Prozentsätze und die Summe der beiden Rotkreuz-Verbände ({sum} Plätze, {share%}) sind aus den gedruckten Zahlen abgeleitet.",
      "other-unranked": "„Andere Partner“ ist eine Sammelgruppe und hat keinen Rang.",
    },
    labels: { "red-cross": "Rotes Kreuz zusammen: {sum} ({share%})" },
  },
  "capacity-by-year": {
    title: "Aufnahmeplätze am Ende jedes Jahres, 2013–2023",
    heading: "Ende 2023 war die Kapazität so hoch wie beim Höchststand 2015–2016",
    subheading: "Aufnahmeplätze am Ende jedes Jahres",
    rowsHead: "Jahr",
    rows: { record: "Höchststand 2015–2016" },
    measures: { places: "Plätze" },
    notes: {
      medium:
        "Mittlere Verlässlichkeit: Die Zahl für {press} ist aus der Presse bekannt; für {first} und {second} nennt die Quelle keinen Tag, das Jahresende ist daher erschlossen.",
      "end-2022": "Wie im Januar 2023 veröffentlicht; aus der Jahresbilanz ergibt sich {implied}.",
      "not-found":
        "Wir haben keine veröffentlichte Zahl für das Ende von {first} und {second} gefunden und keine Aufteilung in strukturelle und befristete Plätze.",
      record:
        "Eine Linie steht für beide Zahlen des Höchststands: {printed} in der Jahresbilanz, {counted} gezählt am {date}. Wir berechnen keinen Unterschied zu 2023.",
    },
    labels: {
      record: "Höchststand 2015–2016:",
      "record-figures": "{printed} in der Jahresbilanz; {counted} gezählt am {date}",
    },
  },
  "capacity-in-2023": {
    title: "Aufnahmeplätze und Auslastung 2023: die datierten Zahlen, die wir gefunden haben",
    heading: "Ende 2023 zählte das Netz {2023-12-31/places} Plätze, davon {2023-12-31/occupancy} belegt",
    subheading:
      "Aufnahmeplätze und Auslastung in Prozent, an Tagen mit veröffentlichter Zahl. Die Skala der Plätze beginnt nicht bei null",
    rowsHead: "Datum",
    rows: {},
    measures: { places: "Plätze", occupancy: "Auslastung" },
    notes: {
      picture:
        "Die Jahresbilanz zeigt die Monate als Bild ohne Zahlen: Es gibt nur datierte Zahlen, und keine Linie verbindet sie.",
      "medium-january": "Mittlere Verlässlichkeit: aus der Presse bekannt, ohne Tag.",
      "medium-october": "Mittlere Verlässlichkeit: vom Sprecher von Fedasil gerundet.",
    },
    labels: {
      "occupancy-subheading": "Wie viel Prozent der Aufnahmeplätze belegt waren, an Tagen mit veröffentlichter Zahl",
      "scale-from": "Skala ab",
    },
  },
  "capacity-change": {
    title: "Von der Kapazität Ende 2022 zu der von Ende 2023",
    heading: "{created/places} Plätze wurden eröffnet, doch das Netz wuchs um {net/places}",
    subheading: "Aufnahmeplätze, Ende 2022 bis Ende 2023. Die Skala beginnt bei {scale-start}",
    rowsHead: "Schritt",
    rows: {
      "2022": "Ende 2022",
      created: "Geschaffene Plätze",
      closed: "Geschlossene Plätze",
      "2023": "Ende 2023",
      net: "Nettozuwachs",
    },
    measures: { places: "Plätze" },
    notes: {
      "end-2022":
        "Abgeleitet: Die Jahresbilanz nennt das Ende von 2023 und den Nettozuwachs, woraus sich {implied} ergibt; im Januar 2023 veröffentlichte Fedasil {published}.",
      created: "Die Jahresbilanz sagt mehr als {bound}; die Seite von Fedasil vom {date} sagt {published}.",
      closed:
        "Nur abgeleitet: Mehr als {closed} Plätze müssen geschlossen worden sein, wenn mehr als {created} eröffnet wurden.",
      "not-stated": "Nirgends steht, welche Plätze geschlossen wurden.",
    },
    labels: { net: "netto" },
  },
};
