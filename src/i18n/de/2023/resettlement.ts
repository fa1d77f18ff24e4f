import type { messages as english } from "../../en/2023/resettlement.js";
import type { Translation } from "../../messages.js";

export const messages: Translation<typeof english> = {
  "resettlement-by-route": {
    title: "Flüchtlinge im Resettlement (Neuansiedlung) nach Herkunftsland und Erstaufnahmeland, 2023",
    heading: "Mehr als die Hälfte der Resettlement-Flüchtlinge kam aus der DR Kongo über Ruanda",
    subheading:
      "Flüchtlinge, die 2023 durch Resettlement (Neuansiedlung) nach Belgien kamen, nach Herkunftsland und Erstaufnahmeland: {total/persons} Personen",
    rowsHead: "Herkunftsland und Erstaufnahmeland",
    rows: {
      "CD-to-RW": "DR Kongo, über Ruanda",
      "SY-to-EG-JO-LB-TR": "Syrien, über Jordanien, Ägypten, den Libanon und die Türkei",
      "SD-to-EG": "Sudan, über Ägypten",
      "ET-to-EG": "Äthiopien, über Ägypten",
      "ER-to-EG": "Eritrea, über Ägypten",
      total: "Gesamt",
    },
    counts: {
      "CD-to-RW": "Flüchtlinge aus der DR Kongo, die 2023 im Resettlement über Ruanda nach Belgien kamen",
      "SY-to-EG-JO-LB-TR":
        "Flüchtlinge aus Syrien, die 2023 im Resettlement über Jordanien, Ägypten, den Libanon und die Türkei zusammen nach Belgien kamen",
      "SD-to-EG": "Flüchtlinge aus dem Sudan, die 2023 im Resettlement über Ägypten nach Belgien kamen",
      "ET-to-EG": "Flüchtlinge aus Äthiopien, die 2023 im Resettlement über Ägypten nach Belgien kamen",
      "ER-to-EG": "Flüchtlinge aus Eritrea, die 2023 im Resettlement über Ägypten nach Belgien kamen",
      total: "Flüchtlinge, die 2023 im Resettlement nach Belgien kamen",
    },
    measures: { persons: "Personen" },
    notes: {
      indivisible:
        "Die Jahresbilanz nennt die vier Länder zusammen, ihr Text nur Jordanien und Ägypten: Die {SY-to-EG-JO-LB-TR/persons} lassen sich nicht auf sie aufteilen.",
      egypt:
        "Ägypten ohne die Syrer ist abgeleitet: {SD-to-EG/persons} + {ET-to-EG/persons} + {ER-to-EG/persons} = {sum}. Wie viele der Syrer über Ägypten kamen, ist nicht bekannt.",
      relocation:
        "Relocation (Umverteilung) ist ein anderes Programm: Die {relocated} aus Zypern umverteilten Personen sind hier nicht mitgezählt.",
    },
    labels: {
      from: "Herkunftsland",
      to: "Erstaufnahmeland",
      "EG-JO-LB-TR": "Jordanien, Ägypten, Libanon und Türkei",
      together: "zusammen",
      "EG-detail": "ohne die Syrer",
    },
  },
  "resettlement-by-year": {
    title: "Flüchtlinge im Resettlement (Neuansiedlung) nach Belgien pro Jahr, 2013–2023",
    heading: "{2023/persons} Flüchtlinge kamen 2023 im Resettlement, viermal so viele wie 2022",
    subheading:
      "Flüchtlinge, die im Programm für Resettlement (Neuansiedlung) in Belgien ankamen, Personen pro Kalenderjahr",
    rowsHead: "Jahr",
    rows: {},
    measures: { persons: "Personen" },
    notes: {
      unhcr:
        "Vom UNHCR veröffentlicht. Die Zahl passt zu den {both}, die Fedasil für 2018 und 2019 zusammen nennt, davon {2019/persons} im Jahr 2019.",
      picture:
        "Die Jahresbilanz zeigt diese Jahre als Bild; alle Zahlen außer 2023 stammen aus anderen Veröffentlichungen.",
    },
  },
  "resettlement-by-household": {
    title: "Flüchtlinge im Resettlement (Neuansiedlung) nach Haushalt, 2023",
    heading: "Neun von zehn Resettlement-Flüchtlingen kamen im Familienverband",
    subheading:
      "Flüchtlinge, die 2023 durch Resettlement (Neuansiedlung) nach Belgien kamen, nach Haushalt: {total/persons} Personen",
    rowsHead: "Haushalt",
    rows: {
      families: "Familien",
      "single-men": "Alleinstehende Männer",
      "single-women": "Alleinstehende Frauen",
      total: "Gesamt",
    },
    counts: {
      families: "Personen in Familien unter den Flüchtlingen, die 2023 im Resettlement nach Belgien kamen",
      "single-men": "alleinstehende Männer unter den Flüchtlingen, die 2023 im Resettlement nach Belgien kamen",
      "single-women": "alleinstehende Frauen unter den Flüchtlingen, die 2023 im Resettlement nach Belgien kamen",
      total: "Flüchtlinge, die 2023 im Resettlement nach Belgien kamen",
    },
    measures: { persons: "Personen" },
    notes: { "persons-not-families": "Familien sind in Personen gezählt." },
  },
  "resettlement-by-reception": {
    title: "Flüchtlinge im Resettlement (Neuansiedlung), die über das Zentrum in Alveringem kamen, 2023",
    heading: "Zwei von drei Resettlement-Flüchtlingen kamen über das Zentrum in Alveringem",
    subheading:
      "Flüchtlinge, die 2023 durch Resettlement (Neuansiedlung) nach Belgien kamen: {alveringem/persons} von {total/persons} Personen kamen über das Resettlement-Zentrum von Fedasil",
    rowsHead: "Aufnahme",
    rows: { alveringem: "Über das Zentrum in Alveringem", total: "Alle Resettlement-Flüchtlinge" },
    counts: {
      alveringem: "Resettlement-Flüchtlinge, die 2023 über das Zentrum in Alveringem kamen",
      total: "Flüchtlinge, die 2023 im Resettlement nach Belgien kamen",
    },
    measures: { persons: "Personen" },
    notes: {
      opened: "Eröffnung des Zentrums: {date}.",
      "rest-not-stated": "Die Jahresbilanz sagt nicht, wo die übrigen {rest} (abgeleitet) aufgenommen wurden.",
    },
  },
  "resettlement-pledge": {
    title: "Flüchtlinge im Resettlement (Neuansiedlung) und Belgiens Zusage, 2023",
    heading: "Belgien nahm {resettled/persons} der {pledged/persons} zugesagten Resettlement-Flüchtlinge auf",
    subheading:
      "Flüchtlinge, die 2023 durch Resettlement (Neuansiedlung) nach Belgien kamen, und die von Belgien zugesagte Zahl, in Personen",
    rowsHead: "Aufgenommen und zugesagt",
    rows: { resettled: "Aufgenommen", pledged: "Zugesagt" },
    counts: {
      resettled: "Flüchtlinge, die 2023 im Resettlement nach Belgien kamen",
      pledged: "Flüchtlinge, deren Aufnahme im Resettlement Belgien für 2023 zugesagt hatte",
    },
    measures: { persons: "Personen" },
    notes: { obstacle: "Laut der Jahresbilanz war die Überbelegung des Aufnahmenetzes ein großes Hindernis." },
  },
};
