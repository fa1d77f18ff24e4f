import type { Translation } from "../../messages.js";
import type { messages as english } from "../../en/2023/residents.js";

export const messages: Translation<typeof english> = {
  "residents-by-household": {
    title: "Aufgenommene Personen im Aufnahmenetz nach Haushalt, Ende 2023",
    heading: "Vier von zehn aufgenommenen Personen leben im Familienverband",
    subheading: "Aufgenommene Personen im Aufnahmenetz nach Haushalt, Ende 2023, in Prozent",
    rowsHead: "Haushalt",
    rows: {
      families: "Personen im Familienverband",
      "single-men": "Alleinstehende Männer",
      "single-women": "Alleinstehende Frauen",
      "unaccompanied-minors": "UMA",
    },
    counts: {
      families: "Personen im Familienverband, als Anteil an den aufgenommenen Personen im Netz Ende 2023",
      "single-men": "alleinstehende Männer, als Anteil an den aufgenommenen Personen im Netz Ende 2023",
      "single-women": "alleinstehende Frauen, als Anteil an den aufgenommenen Personen im Netz Ende 2023",
      "unaccompanied-minors":
        "unbegleitete minderjährige Ausländer (UMA), als Anteil an den aufgenommenen Personen im Netz Ende 2023",
    },
    measures: { share: "Anteil" },
    notes: {
      "share-against-count":
        "UMA sind unbegleitete minderjährige Ausländer. Der Fließtext zählt {count}, etwa die Hälfte dessen, was {share%} wären. Die Jahresbilanz erklärt den Unterschied nicht; wir rechnen nichts um.",
      "shares-not-persons":
        "Gerundete Prozentsätze von Personen, wie gedruckt. Die {places} daneben in der Jahresbilanz sind Plätze, keine Personen.",
      "not-crossed":
        "Die Aufteilungen des Profils lassen sich nicht kreuzen: Es gibt keine Zahl etwa für Frauen mit Aufenthaltstitel.",
    },
  },
  "residents-by-nationality": {
    title: "Aufgenommene Personen im Aufnahmenetz nach Staatsangehörigkeit, Ende 2023",
    heading: "Fast jede fünfte aufgenommene Person kommt aus Afghanistan",
    subheading: "Aufgenommene Personen im Aufnahmenetz nach Staatsangehörigkeit, Ende 2023, in Prozent",
    rowsHead: "Staatsangehörigkeit",
    rows: { other: "Andere Länder" },
    counts: {
      AF: "Personen aus Afghanistan, als Anteil an allen aufgenommenen Personen im Netz Ende 2023",
      PS: "Personen aus Palästina, als Anteil an allen aufgenommenen Personen im Netz Ende 2023",
      BI: "Personen aus Burundi, als Anteil an allen aufgenommenen Personen im Netz Ende 2023",
      SY: "Personen aus Syrien, als Anteil an allen aufgenommenen Personen im Netz Ende 2023",
      ER: "Personen aus Eritrea, als Anteil an allen aufgenommenen Personen im Netz Ende 2023",
      GN: "Personen aus Guinea, als Anteil an allen aufgenommenen Personen im Netz Ende 2023",
      SO: "Personen aus Somalia, als Anteil an allen aufgenommenen Personen im Netz Ende 2023",
      CD: "Personen aus der DR Kongo, als Anteil an allen aufgenommenen Personen im Netz Ende 2023",
      TR: "Personen aus der Türkei, als Anteil an allen aufgenommenen Personen im Netz Ende 2023",
      CM: "Personen aus Kamerun, als Anteil an allen aufgenommenen Personen im Netz Ende 2023",
      other: "Personen aus allen anderen Ländern zusammen, als Anteil an den aufgenommenen Personen im Netz Ende 2023",
    },
    measures: { share: "Anteil" },
    notes: {
      "equal-shares": "Länder mit gleichem Prozentsatz haben untereinander keinen Rang.",
      "other-unranked":
        "„Andere Länder“ fasst alle Länder zusammen, die die Jahresbilanz nicht nennt, und hat keinen Rang.",
      "shares-not-persons":
        "Gerundete Prozentsätze von Personen, wie gedruckt. Die {places} daneben in der Jahresbilanz sind Plätze, keine Personen.",
    },
    labels: {
      area: "Die Fläche zeigt den Anteil an allen Aufgenommenen",
      belgium: "in Belgien",
      list: "Die zehn genannten Staatsangehörigkeiten",
      whole: "der Personen",
    },
  },
  "residents-by-status": {
    title: "Aufgenommene Personen im Aufnahmenetz nach Aufenthaltssituation, Ende 2023",
    heading: "Bei neun von zehn aufgenommenen Personen wird der Antrag noch bearbeitet",
    subheading: "Aufgenommene Personen im Aufnahmenetz nach Aufenthaltssituation, Ende 2023, in Prozent",
    rowsHead: "Aufenthalt",
    rows: { applicants: "Antrag in Bearbeitung", "residence-permit": "Mit Aufenthaltstitel" },
    counts: {
      applicants:
        "Antragsteller auf internationalen Schutz, deren Akte bearbeitet wird, als Anteil an den aufgenommenen Personen im Netz Ende 2023",
      "residence-permit": "Personen mit Aufenthaltstitel, als Anteil an den aufgenommenen Personen im Netz Ende 2023",
    },
    details: { applicants: "Antragsteller auf internationalen Schutz", "residence-permit": "Übergangszeit" },
    measures: { share: "Anteil" },
    notes: {
      "transition-period":
        "Die Jahresbilanz setzt „Übergangszeit“ zu den Personen mit Aufenthaltstitel und sagt nichts weiter dazu.",
      "shares-not-persons":
        "Gerundete Prozentsätze von Personen, wie gedruckt. Die {places} daneben in der Jahresbilanz sind Plätze, keine Personen.",
      "not-crossed":
        "Die Aufteilungen des Profils lassen sich nicht kreuzen: Es gibt keine Zahl etwa für Frauen mit Aufenthaltstitel.",
    },
  },
  "residents-by-sex": {
    title: "Aufgenommene Personen im Aufnahmenetz nach Geschlecht, Ende 2023",
    heading: "Jede dritte aufgenommene Person ist eine Frau oder ein Mädchen",
    subheading: "Aufgenommene Personen im Aufnahmenetz nach Geschlecht, Ende 2023, in Prozent",
    rowsHead: "Geschlecht",
    rows: { male: "Männer", female: "Frauen" },
    counts: {
      male: "Männer und Jungen, als Anteil an den aufgenommenen Personen im Netz Ende 2023",
      female: "Frauen und Mädchen, als Anteil an den aufgenommenen Personen im Netz Ende 2023",
    },
    measures: { share: "Anteil" },
    notes: {
      "all-ages": "Die Wörter der Jahresbilanz, „Männer“ und „Frauen“, stehen hier für Personen jeden Alters.",
      "shares-not-persons":
        "Gerundete Prozentsätze von Personen, wie gedruckt. Die {places} daneben in der Jahresbilanz sind Plätze, keine Personen.",
      "not-crossed":
        "Die Aufteilungen des Profils lassen sich nicht kreuzen: Es gibt keine Zahl etwa für Frauen mit Aufenthaltstitel.",
    },
  },
  "residents-by-age": {
    title: "Aufgenommene Personen im Aufnahmenetz, Erwachsene und Minderjährige, Ende 2023",
    heading: "Drei von zehn aufgenommenen Personen sind minderjährig",
    subheading: "Aufgenommene Personen im Aufnahmenetz, Erwachsene und Minderjährige, Ende 2023, in Prozent",
    rowsHead: "Alter",
    rows: { adults: "Erwachsene", minors: "Minderjährige" },
    counts: {
      adults: "Erwachsene, als Anteil an den aufgenommenen Personen im Netz Ende 2023",
      minors: "Minderjährige, als Anteil an den aufgenommenen Personen im Netz Ende 2023",
    },
    measures: { share: "Anteil" },
    notes: {
      "shares-not-persons":
        "Gerundete Prozentsätze von Personen, wie gedruckt. Die {places} daneben in der Jahresbilanz sind Plätze, keine Personen.",
      "not-crossed":
        "Die Aufteilungen des Profils lassen sich nicht kreuzen: Es gibt keine Zahl etwa für Frauen mit Aufenthaltstitel.",
    },
  },
};
