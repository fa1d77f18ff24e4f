import type { Translation } from "../../messages.js";
import type { messages as english } from "../../en/2023/requests.js";

export const messages: Translation<typeof english> = {
  "applications-by-year": {
    title: "Personen, die in Belgien Asyl beantragten, 2015–2023",
    heading: "2023 beantragten {2023/persons} Menschen Asyl, etwas weniger als 2022",
    subheading: "Personen, die in Belgien internationalen Schutz (Asyl) beantragten, pro Jahr",
    rowsHead: "Jahr",
    rows: {},
    measures: { persons: "Personen" },
    notes: {
      "review-2023":
        "Die Jahresbilanz sagt mehr als {bound}, und {change%} gegenüber {before}: Diese Veränderung ist Fedasils eigene Zahl und wird hier nicht neu berechnet.",
      "not-requests": "Ein Asylantrag ist kein Antrag auf Aufnahme: Davon zählt Fedasil {requests}.",
      definition:
        "Kinder sind mitgezählt, ebenso Folgeanträge und Personen aus dem Resettlement (Neuansiedlung): {resettled} im Jahr {year}, nach der Zählung des GKFS.",
      picture:
        "Die Jahresbilanz zeigt diese Reihe als Bild. Die Zahlen sind die vom GKFS veröffentlichten; von den Werten im Bild ist nur einer als Text lesbar, {label}.",
      "first-years":
        "Für {first} und {second} haben wir nur Zahlen nach anderen Definitionen gefunden; sie fehlen hier.",
    },
  },
  "requests-by-outcome": {
    title: "Anträge auf Aufnahme in Belgien 2023, nach Ergebnis",
    heading: "Fast jede vierte Person wurde am Tag der Registrierung aus Platzmangel nicht aufgenommen",
    subheading:
      "Personen, die 2023 in Belgien Aufnahme beantragten, nach Ergebnis. Ein Antrag auf Aufnahme ist kein Asylantrag",
    rowsHead: "Ergebnis",
    rows: {
      allocated: "Aufgenommen: erhielten einen Platz",
      "not-received": "Nicht aufgenommen",
      "no-show": "Wünschten keinen Platz",
      "waiting-list": "Am Tag der Registrierung aus Platzmangel nicht aufgenommen",
      "subsequent-application": "Folgeantrag",
      "eu-national": "EU-Staatsangehörige",
      total: "Gesamt",
    },
    counts: {
      allocated: "Personen, die einen Platz im Aufnahmenetz erhielten",
      "not-received": "Personen, die Aufnahme beantragten und aus welchem Grund auch immer nicht aufgenommen wurden",
      "no-show": "Personen, die keinen Platz wünschten",
      "waiting-list": "Personen, die am Tag der Registrierung aus Platzmangel nicht aufgenommen wurden",
      "subsequent-application": "nicht aufgenommene Personen mit einem Folgeantrag",
      "eu-national": "EU-Staatsangehörige, die nicht aufgenommen wurden",
      total: "Anträge auf Aufnahme",
    },
    measures: { persons: "Personen" },
    notes: {
      "no-show": "Gedruckt als „No show“: Personen, die keinen Aufnahmeplatz wünschten.",
      "lack-of-places":
        "Gedruckt als „No show ‚wachtlijst‘“ (Warteliste). Laut Fußnote wurden sie aus Platzmangel nicht aufgenommen, und einige ließen sich auf eine Warteliste setzen; laut Text müssen sie das, und es sind alleinstehende Männer.",
      "subsequent-application": "Ein zweiter oder späterer Antrag gibt kein automatisches Recht auf Aufnahme.",
      "whole-year":
        "Die {waiting-list/persons} sind über das ganze Jahr {year} gezählt; es sind nicht die Personen, die an dessen Ende warteten, etwa {waiting}.",
      "not-applications":
        "Im selben Jahr beantragten {applications} Personen Asyl; beides wird unterschiedlich gezählt.",
    },
    labels: {
      requests: "Anträge auf Aufnahme",
      "thin-line": "EU-Staatsangehörige sind als Linie von einem Pixel gezeichnet, dicker als maßstäblich.",
      "rounded-shares":
        "Die Anteile sind aus {total/persons} Anträgen abgeleitet und gerundet; keiner ist angepasst, um hundert zu ergeben.",
      "lost-to-rounding": "durch Rundung verloren",
      "no-cell": "zu wenige für ein Kästchen",
    },
  },
  "network-by-year": {
    title: "Zugänge und Abgänge im Aufnahmenetz, 2013–2023",
    heading: "2023 erhielten mehr Menschen einen Platz als 2021, weit weniger als 2015",
    subheading: "Personen, die in das Aufnahmenetz in Belgien kamen und es verließen, pro Jahr, im selben Maßstab",
    rowsHead: "Jahr",
    rows: {},
    measures: { in: "Zugänge", out: "Abgänge" },
    notes: {
      rounded: "Mittlere Verlässlichkeit: von Fedasil gerundet.",
      allocations: "Gedruckt bei den Anträgen auf Aufnahme: Personen, die einen Platz erhielten.",
      "not-found":
        "Wir haben keine veröffentlichte Zahl der Zugänge für {in} gefunden, und der Abgänge nur für {first}, {second} und {third}. Eine fehlende Zahl ist keine Null.",
      picture: "Die Jahresbilanz zeigt die Monate von {year} als Bild ohne Zahlen; gefunden wurden nur Jahreszahlen.",
    },
    labels: {
      "in-title": "Zugänge im Aufnahmenetz, 2013–2023",
      "out-title": "Abgänge im Aufnahmenetz, 2013–2023",
      "in-subheading": "Personen, die in das Aufnahmenetz in Belgien kamen, pro Jahr",
      "out-heading": "Von den drei gefundenen Jahren verließen 2016 die meisten Menschen das Netz",
      "out-subheading": "Personen, die das Aufnahmenetz in Belgien verließen, pro Jahr",
      in: "Personen, die einen Platz erhielten",
      out: "Zahlen nur für drei Jahre gefunden",
    },
  },
};
