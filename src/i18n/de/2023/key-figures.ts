import type { messages as english } from "../../en/2023/key-figures.js";
import type { Translation } from "../../messages.js";

export const messages: Translation<typeof english> = {
  "key-figures": {
    title: "Das Jahr 2023 in acht Zahlen",
    heading:
      "{received/persons} Personen aufgenommen; {not-received-for-lack-of-places/persons} aus Platzmangel nicht, am Tag der Registrierung",
    subheading: "Aufnahme, Resettlement (Neuansiedlung) und freiwillige Rückkehr in Belgien, 2023",
    rowsHead: "Was gezählt wird",
    rows: {
      places: "Aufnahmeplätze",
      occupancy: "Auslastung",
      requests: "Anträge auf Aufnahme",
      received: "Aufgenommen",
      "not-received-for-lack-of-places": "Am Tag der Registrierung aus Platzmangel nicht aufgenommen",
      "minors-places": "Plätze für unbegleitete Minderjährige",
      resettled: "Flüchtlinge aus dem Resettlement (Neuansiedlung)",
      returns: "Freiwillig zurückgekehrt",
    },
    counts: {
      places: "Aufnahmeplätze von Fedasil und den Partnern, Ende 2023",
      occupancy: "der Aufnahmeplätze belegt, Ende 2023",
      requests: "Anträge auf Aufnahme in Belgien, 2023",
      received: "Personen, die 2023 einen Platz im Aufnahmenetz erhielten",
      "not-received-for-lack-of-places":
        "Personen, die 2023 am Tag der Registrierung aus Platzmangel nicht aufgenommen wurden",
      "minors-places": "Aufnahmeplätze für unbegleitete Minderjährige, Ende 2023",
      resettled: "Flüchtlinge, die 2023 durch Resettlement (Neuansiedlung) nach Belgien kamen",
      returns: "Personen, die 2023 freiwillig aus Belgien zurückkehrten",
    },
    details: {
      places: "Ende 2023",
      occupancy: "wie gedruckt, Ende 2023",
      requests: "2023; keine Asylanträge",
      received: "Personen, die 2023 einen Platz erhielten",
      "not-received-for-lack-of-places": "Personen, im ganzen Jahr 2023",
      "minors-places": "Ende 2023",
      resettled: "Personen, 2023",
      returns: "Personen, 2023",
    },
    measures: { places: "Plätze", occupancy: "Auslastung", persons: "Personen" },
    notes: {
      "places-not-persons": "Ein Platz ist keine Person.",
      "occupancy-as-printed": "Der Gesamtwert von {total%} ist so gedruckt; er ist nicht neu berechnet.",
      "requests-not-applications": "Ein Antrag auf Aufnahme ist kein Asylantrag.",
      "lack-of-places":
        "Gedruckt als „No show ‚wachtlijst‘“ (Warteliste). Laut Fußnote wurden sie aus Platzmangel nicht aufgenommen, und einige ließen sich auf eine Warteliste setzen; laut Text müssen sie das, und es sind alleinstehende Männer.",
      "not-the-list":
        "Über das ganze Jahr gezählt; es sind nicht die Personen, die an dessen Ende auf der Warteliste standen.",
      "minors-places": "Die Jahresbilanz sagt nicht, dass diese {minors} Plätze Teil der {total} sind.",
      "returns-scope":
        "Einschließlich {office} Personen, deren Rückkehr das Ausländeramt organisierte; ohne die Ausreisen im Rahmen des Dubliner Übereinkommens.",
      wholes:
        "Teile eines Ganzen, das ebenfalls gedruckt ist: {occupancy%} der Plätze; {received} und {lack} von {requests} Anträgen; {resettled} von {pledged} zugesagten Flüchtlingen.",
    },
  },
};
