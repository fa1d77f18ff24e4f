import type { messages as english } from "../../en/2023/returns.js";
import type { Translation } from "../../messages.js";

export const messages: Translation<typeof english> = {
  "returns-by-destination": {
    title: "Freiwillige Rückkehr nach Zielland, 2023",
    heading: "Ein Drittel der freiwillig Zurückgekehrten ging nach Brasilien",
    subheading: "Personen, die 2023 freiwillig aus Belgien zurückkehrten, nach Zielland",
    rowsHead: "Zielland",
    rows: { other: "Andere Länder", total: "Gesamt" },
    counts: {
      BR: "Personen, die 2023 freiwillig aus Belgien nach Brasilien zurückkehrten",
      MD: "Personen, die 2023 freiwillig aus Belgien nach Moldau zurückkehrten",
      MN: "Personen, die 2023 freiwillig aus Belgien in die Mongolei zurückkehrten",
      GE: "Personen, die 2023 freiwillig aus Belgien nach Georgien zurückkehrten",
      SV: "Personen, die 2023 freiwillig aus Belgien nach El Salvador zurückkehrten",
      RO: "Personen, die 2023 freiwillig aus Belgien nach Rumänien zurückkehrten",
      BY: "Personen, die 2023 freiwillig aus Belgien nach Belarus zurückkehrten",
      CO: "Personen, die 2023 freiwillig aus Belgien nach Kolumbien zurückkehrten",
      PK: "Personen, die 2023 freiwillig aus Belgien nach Pakistan zurückkehrten",
      TR: "Personen, die 2023 freiwillig aus Belgien in die Türkei zurückkehrten",
      other: "Personen, die 2023 freiwillig aus Belgien in Länder zurückkehrten, die die Jahresbilanz nicht nennt",
      total: "Personen, die 2023 freiwillig aus Belgien zurückkehrten",
    },
    measures: { persons: "Personen" },
    notes: {
      "other-not-named":
        "Die Jahresbilanz nennt die zehn größten Zielländer. Die anderen sind nicht genannt: Ihre {other/persons} Personen, fast ein Drittel der Gesamtzahl, haben keinen Rang und keinen Platz auf einer Karte.",
      scope:
        "Einschließlich {persons} Personen, deren Rückkehr das Ausländeramt organisierte; Ausreisen im Rahmen des Dubliner Übereinkommens sind nicht mitgezählt.",
      "text-order":
        "Der Text der Jahresbilanz nennt El Salvador vor Georgien: Diese Aufzählung ist keine Rangfolge. Hier gilt die Reihenfolge der Zahlen.",
    },
    labels: { list: "Die zehn häufigsten Zielländer", belgium: "aus Belgien" },
  },
  "returns-with-support": {
    title: "Freiwillige Rückkehr mit und ohne Reintegrationshilfe nach Zielland, 2023",
    heading: "Unter den Ländern beider Listen hat Brasilien den kleinsten Anteil mit Hilfe",
    subheading:
      "Personen, die 2023 freiwillig aus Belgien zurückkehrten, und wie viele von ihnen mit Reintegrationshilfe. Insgesamt: {total/support} von {total/returns}",
    rowsHead: "Zielland",
    rows: { other: "Andere Länder", total: "Gesamt" },
    measures: { support: "Mit Reintegrationshilfe", returns: "Zurückgekehrt" },
    notes: {
      iraq: "Der Irak gehört nicht zu den zehn größten Zielländern: Seine Gesamtzahl liegt zwischen {least}, den Personen mit Hilfe, und {most}, der kleinsten Zahl dieser Liste. Sie ist in den {other/returns} der „anderen“ enthalten.",
      romania:
        "Rumänien steht nicht in der Liste mit Hilfe: höchstens {most}, die kleinste Zahl dieser Liste, enthalten in den {other/support} der „anderen“ und nicht als null behandelt. Sein Anteil mit Hilfe kann kleiner sein als der Brasiliens.",
      "lowest-share":
        "Die Anteile mit Hilfe sind aus den gedruckten Zahlen abgeleitet. Der Anteil Brasiliens, {share%}, ist der kleinste unter den Ländern beider Listen.",
      "two-others":
        "„Andere“ zählt in jeder Liste andere Länder ({other/returns} und {other/support}): Ein Anteil mit Hilfe wird nicht gebildet.",
      "support-share": "Die Jahresbilanz druckt {share%} als Anteil mit Hilfe an der gesamten Rückkehr.",
      scope:
        "Einschließlich {persons} Personen, deren Rückkehr das Ausländeramt organisierte; Ausreisen im Rahmen des Dubliner Übereinkommens sind nicht mitgezählt.",
    },
    labels: {
      support: "mit Hilfe",
      returns: "zurückgekehrt",
      share: "Anteil mit Hilfe",
      enlarged: "Maßstab für die anderen Länder vergrößert",
      belgium: "aus Belgien",
      "support-title": "Freiwillige Rückkehr mit Reintegrationshilfe nach Zielland, 2023",
      "support-heading": "Mehr als ein Viertel der mit Hilfe Zurückgekehrten ging nach Brasilien",
      "support-subheading":
        "Personen, die 2023 mit Reintegrationshilfe freiwillig aus Belgien zurückkehrten, nach Zielland",
      "support-list": "Die zehn häufigsten Zielländer mit Hilfe, und Rumänien",
      "support-off-map": "Außerhalb der Karte: andere Länder, darunter Rumänien",
      "support-off-map-narrow": "Andere Länder, darunter Rumänien: außerhalb der Karte, gleicher Maßstab",
      "returns-title": "Freiwillige Rückkehr nach Zielland, 2023",
      "returns-heading": "Ein Drittel der freiwillig Zurückgekehrten ging nach Brasilien",
      "returns-subheading": "Personen, die 2023 freiwillig aus Belgien zurückkehrten, nach Zielland",
      "returns-list": "Die zehn häufigsten Zielländer, und der Irak",
      "returns-off-map": "Außerhalb der Karte: andere Länder, darunter der Irak",
      "returns-off-map-narrow": "Andere Länder, darunter der Irak: außerhalb der Karte, gleicher Maßstab",
    },
  },
  "returns-by-year": {
    title: "Freiwillige Rückkehr aus Belgien pro Jahr, 2013–2023",
    heading: "Dritter Anstieg in Folge: freiwillige Rückkehr fast auf dem Stand von 2018",
    subheading: "Personen, die freiwillig aus Belgien zurückkehrten, pro Jahr",
    rowsHead: "Jahr",
    rows: {},
    measures: { persons: "Personen" },
    notes: {
      medium:
        "Mittlere Verlässlichkeit: Fedasil beziffert den Rückgang bis 2014 auf {stated%}, doch von {2013/persons} auf {2014/persons} sind es {computed%}; die Zahl für 2013 wurde vielleicht später berichtigt.",
      "immigration-office":
        "2023 enthält {persons} Personen, deren Rückkehr das Ausländeramt organisierte; ob das auch für frühere Jahre gilt, sagen unsere Quellen nicht.",
      dublin:
        "Ausreisen im Rahmen des Dubliner Übereinkommens sind nicht mitgezählt: Unsere Quellen sagen das für {first}, {second} und {third}.",
      picture:
        "Die Jahresbilanz zeigt diese Jahre als Bild; alle Zahlen außer 2023 stammen aus Veröffentlichungen von Fedasil über diese Jahre.",
    },
  },
  "returns-by-status": {
    title: "Freiwillige Rückkehr nach Aufenthaltsstatus, 2023",
    heading: "{undocumented/share} der Zurückgekehrten waren Personen ohne Aufenthaltstitel",
    subheading: "Personen, die 2023 freiwillig aus Belgien zurückkehrten, nach Aufenthaltsstatus, in Prozent",
    rowsHead: "Status",
    rows: {
      applicants: "Antragsteller auf internationalen Schutz",
      rejected: "Abgelehnte Antragsteller",
      undocumented: "Personen ohne Aufenthaltstitel",
    },
    counts: {
      applicants:
        "Antragsteller auf internationalen Schutz, deren Antrag noch in Bearbeitung war, als Anteil der Personen, die 2023 freiwillig zurückkehrten",
      rejected: "abgelehnte Antragsteller, als Anteil der Personen, die 2023 freiwillig zurückkehrten",
      undocumented: "Personen ohne Aufenthaltstitel, als Anteil der Personen, die 2023 freiwillig zurückkehrten",
    },
    details: { applicants: "Antrag noch in Bearbeitung" },
    measures: { share: "Anteil" },
    notes: {
      rounded: "Gerundete Prozentwerte, wie gedruckt. Die Aufteilungen des Profils lassen sich nicht kreuzen.",
      scope:
        "Einschließlich {persons} Personen, deren Rückkehr das Ausländeramt organisierte; Ausreisen im Rahmen des Dubliner Übereinkommens sind nicht mitgezählt.",
    },
  },
  "returns-by-household": {
    title: "Freiwillige Rückkehr nach Haushalt, 2023",
    heading: "Mehr als die Hälfte der freiwillig Zurückgekehrten war alleinstehend",
    subheading: "Personen, die 2023 freiwillig aus Belgien zurückkehrten, nach Haushalt, in Prozent",
    rowsHead: "Haushalt",
    rows: {
      families: "Personen in Familien",
      single: "Alleinstehende Männer und Frauen",
      "unaccompanied-minors": "Unbegleitete Minderjährige",
    },
    counts: {
      families: "Personen in Familien, als Anteil der Personen, die 2023 freiwillig zurückkehrten",
      single: "alleinstehende Männer und Frauen, als Anteil der Personen, die 2023 freiwillig zurückkehrten",
      "unaccompanied-minors": "unbegleitete Minderjährige, als Anteil der Personen, die 2023 freiwillig zurückkehrten",
    },
    measures: { share: "Anteil" },
    notes: {
      "printed-sign":
        "Die Jahresbilanz druckt „{printed}“ für unbegleitete Minderjährige, neben {families/share} und {single/share}, die zusammen schon {sum%} ergeben: wie gedruckt belassen, nicht gezeichnet.",
      rounded: "Gerundete Prozentwerte, wie gedruckt. Die Aufteilungen des Profils lassen sich nicht kreuzen.",
      scope:
        "Einschließlich {persons} Personen, deren Rückkehr das Ausländeramt organisierte; Ausreisen im Rahmen des Dubliner Übereinkommens sind nicht mitgezählt.",
    },
    labels: { "as-printed": "wie gedruckt" },
  },
  "returns-by-age": {
    title: "Freiwillige Rückkehr nach Alter, 2023",
    heading: "Vier von zehn freiwillig Zurückgekehrten waren 18 bis 35 Jahre alt",
    subheading: "Personen, die 2023 freiwillig aus Belgien zurückkehrten, nach Alter, in Prozent",
    rowsHead: "Alter",
    rows: { "0-17": "0–17 Jahre", "18-35": "18–35 Jahre", "36-50": "36–50 Jahre", "51-plus": "51 Jahre und älter" },
    counts: {
      "0-17": "Personen von 0 bis 17 Jahren, als Anteil der Personen, die 2023 freiwillig zurückkehrten",
      "18-35": "Personen von 18 bis 35 Jahren, als Anteil der Personen, die 2023 freiwillig zurückkehrten",
      "36-50": "Personen von 36 bis 50 Jahren, als Anteil der Personen, die 2023 freiwillig zurückkehrten",
      "51-plus": "Personen ab 51 Jahren, als Anteil der Personen, die 2023 freiwillig zurückkehrten",
    },
    measures: { share: "Anteil" },
    notes: {
      rounded: "Gerundete Prozentwerte, wie gedruckt. Die Aufteilungen des Profils lassen sich nicht kreuzen.",
      scope:
        "Einschließlich {persons} Personen, deren Rückkehr das Ausländeramt organisierte; Ausreisen im Rahmen des Dubliner Übereinkommens sind nicht mitgezählt.",
    },
  },
  "returns-by-sex": {
    title: "Freiwillige Rückkehr nach Geschlecht, 2023",
    heading: "Sechs von zehn freiwillig Zurückgekehrten waren Männer oder Jungen",
    subheading: "Personen, die 2023 freiwillig aus Belgien zurückkehrten, nach Geschlecht, in Prozent",
    rowsHead: "Geschlecht",
    rows: { male: "Männer", female: "Frauen" },
    counts: {
      male: "Männer und Jungen, als Anteil der Personen, die 2023 freiwillig zurückkehrten",
      female: "Frauen und Mädchen, als Anteil der Personen, die 2023 freiwillig zurückkehrten",
    },
    measures: { share: "Anteil" },
    notes: {
      "all-ages": "Die Bezeichnungen der Jahresbilanz, „Männer“ und „Frauen“, stehen hier für Personen jeden Alters.",
      rounded: "Gerundete Prozentwerte, wie gedruckt. Die Aufteilungen des Profils lassen sich nicht kreuzen.",
      scope:
        "Einschließlich {persons} Personen, deren Rückkehr das Ausländeramt organisierte; Ausreisen im Rahmen des Dubliner Übereinkommens sind nicht mitgezählt.",
    },
  },
};
