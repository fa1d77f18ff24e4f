import type { messages as english } from "../../en/2023/text.js";
import type { Translation } from "../../messages.js";

export const messages: Translation<typeof english> = {
  "text-numbers": {
    title: "Zahlen aus dem Text der Jahresbilanz",
    heading: "Die Arbeitsgerichte verurteilten Fedasil 2023 {rulings/rulings} Mal",
    subheading: "Die Zahlen, die nur im Text der Jahresbilanz stehen, jede mit dem, was sie zählt",
    rowsHead: "Was gezählt wird",
    rows: {
      "places-created-foreword": "Geschaffene Aufnahmeplätze, im Vorwort",
      "squat-residents": "Personen im besetzten Haus in Schaerbeek",
      "temporary-protection": "Vorübergehender Schutz seit Beginn des Konflikts in der Ukraine",
      "tent-camp": "Nach dem Zeltlager in Brüssel untergebrachte Personen",
      "schaarbeek-places": "Plätze für unbegleitete Minderjährige in Schaerbeek",
      "woluwe-minors": "Unbegleitete Minderjährige in Woluwe-Saint-Pierre",
      "humanitarian-places": "Humanitäre Plätze in Brüssel",
      "humanitarian-extension": "Zusätzliche humanitäre Plätze in Brüssel",
      "pondrome-places": "Plätze in Pondrôme",
      "beersel-families": "In Beersel untergebrachte Personen in Familien",
      "resettled-since-2013": "Flüchtlinge aus dem Resettlement seit 2013",
      "palestinian-residents": "Bewohner palästinensischer Herkunft",
      "youth-sector-places": "Befristete Plätze aus dem flämischen Jugendbereich",
      "record-places": "Höchststand 2015–2016",
      "relocated-november": "Personen mit Relocation aus Zypern, unter November",
      "residents-added-december": "Zusätzliche Bewohner im Dezember",
      applications: "Anträge auf internationalen Schutz",
      "applications-change": "Veränderung der Anträge",
      "homeless-network": "Plätze für Obdachlose in Brüssel",
      "waiting-list-end": "Personen auf der Warteliste",
      rulings: "Verurteilungen von Fedasil",
      "places-created": "Geschaffene Aufnahmeplätze",
      "net-places": "Nettozuwachs an Aufnahmeplätzen",
      "minors-arrived": "Neu angekommene unbegleitete Minderjährige",
      "minors-change": "Veränderung der Ankünfte unbegleiteter Minderjähriger",
      "minors-present": "Anwesende unbegleitete Minderjährige",
      "alveringem-places": "Plätze in Alveringem",
      relocated: "Personen mit Relocation aus Zypern",
      "support-share": "Zurückgekehrte mit Reintegrationshilfe",
      "returns-by-immigration-office": "Vom Ausländeramt organisierte Rückkehr",
    },
    counts: {
      "places-created-foreword": "zusätzliche Aufnahmeplätze, die 2023 geschaffen wurden, laut Vorwort",
      "squat-residents":
        "Personen, die unter sehr prekären Umständen in einem besetzten Haus in Schaerbeek lebten, darunter viele Asylbewerber, für die das Netz von Fedasil keinen Platz hatte, im Januar 2023",
      "temporary-protection":
        "Flüchtlinge mit vorübergehendem Schutz in Belgien, vom Beginn des Konflikts in der Ukraine bis ein Jahr danach",
      "tent-camp":
        "Personen aus einem Zeltlager am Kanal in Brüssel, die in einem Saal der Gemeinde Molenbeek untergebracht wurden, im März 2023",
      "schaarbeek-places":
        "Plätze im Zentrum für unbegleitete Minderjährige, das im Mai 2023 in Schaerbeek eröffnet wurde",
      "woluwe-minors": "unbegleitete Minderjährige im Aufnahmezentrum in Woluwe-Saint-Pierre, im Juni 2023",
      "humanitarian-places":
        "humanitäre Plätze, finanziert durch das im Juni 2023 verlängerte Abkommen der Föderalregierung mit der Region Brüssel",
      "humanitarian-extension":
        "humanitäre Plätze, um die das Abkommen mit der Region Brüssel im Juni 2023 erweitert wurde",
      "pondrome-places": "Plätze in der ersten autonomen Aufnahmeinitiative, in Pondrôme (Beauraing), im Juli 2023",
      "beersel-families":
        "Personen in Familien, die vorübergehend eine Notunterkunft in einer Jugendunterkunft in Beersel bekamen, als Plätze für alle Familien fehlten, im September 2023",
      "resettled-since-2013":
        "schutzbedürftige Flüchtlinge, die von 2013 bis Oktober 2023 durch Resettlement (Neuansiedlung) nach Belgien kamen",
      "palestinian-residents": "Bewohner palästinensischer Herkunft bei Fedasil, im Oktober 2023",
      "youth-sector-places":
        "Plätze, die Fedasil mithilfe des flämischen Jugendbereichs befristet zur Verfügung standen, im November 2023",
      "record-places": "Aufnahmeplätze beim Höchststand 2015–2016",
      "relocated-november":
        "Antragsteller auf internationalen Schutz, die durch Relocation (Umverteilung) aus Zypern nach Belgien kamen, wie unter November 2023 berichtet",
      "residents-added-december": "Bewohner, um die das Aufnahmenetz im Monat Dezember 2023 wuchs",
      applications: "Anträge auf internationalen Schutz, die 2023 in Belgien registriert wurden",
      "applications-change": "Veränderung der Anträge auf internationalen Schutz in Belgien, 2023 gegenüber 2022",
      "homeless-network":
        "verfügbare Plätze im Netz für Obdachlose in Brüssel, durch ein Abkommen der regionalen und föderalen Behörden",
      "waiting-list-end": "Personen, die Ende 2023 noch auf der Warteliste standen",
      rulings: "Verurteilungen von Fedasil durch die Arbeitsgerichte, weil Personen nicht aufgenommen wurden, 2023",
      "places-created": "neue Aufnahmeplätze, die 2023 geschaffen wurden, manche davon befristet",
      "net-places": "Plätze, um die das Aufnahmenetz von Ende 2022 bis Ende 2023 wuchs",
      "minors-arrived": "unbegleitete Minderjährige, die im Laufe von 2023 neu ins Aufnahmenetz kamen",
      "minors-change":
        "Veränderung der Zahl unbegleiteter Minderjähriger, die neu ins Aufnahmenetz kamen, 2023 gegenüber 2022",
      "minors-present": "unbegleitete Minderjährige, die Ende 2023 bei Fedasil und den Partnern aufgenommen waren",
      "alveringem-places":
        "strukturelle Plätze für Flüchtlinge aus dem Resettlement (Neuansiedlung) im Zentrum in Alveringem, eröffnet im September 2023",
      relocated: "Personen, die 2023 durch Relocation (Umverteilung) aus Zypern nach Belgien kamen",
      "support-share": "Anteil der 2023 freiwillig Zurückgekehrten, die Reintegrationshilfe erhielten",
      "returns-by-immigration-office":
        "Personen, deren freiwillige Rückkehr ins Herkunftsland 2023 das Ausländeramt organisierte",
    },
    measures: {
      persons: "Personen",
      places: "Plätze",
      rulings: "Verurteilungen",
      share: "Anteil",
      change: "Veränderung",
    },
    notes: {
      foreword: "Eine gerundete Zahl: An anderer Stelle sagt die Jahresbilanz mehr als {bound}.",
      "since-2022":
        "Gezählt seit Beginn des Konflikts 2022. Die {certificates} Bescheinigungen von 2023 betreffen einen anderen Zeitraum; beide werden nicht addiert.",
      humanitarian:
        "Die Jahresbilanz sagt nicht, wie sich die {agreement} und {extension} humanitären Plätze zu den {homeless} Plätzen für Obdachlose verhalten. Keiner davon wird als Teil des Netzes von Fedasil bezeichnet.",
      nearly: "Die Jahresbilanz sagt „fast“.",
      record:
        "{printed} ist die gerundete Zahl der Jahresbilanz; am {date} wurden {counted} gezählt. Wir berechnen keinen Unterschied zu 2023.",
      relocated:
        "Unter November sagt die Jahresbilanz etwa {about}, im Absatz über Relocation (Umverteilung) {counted} für das Jahr.",
      "not-resettlement": "Relocation (Umverteilung) ist nicht Resettlement (Neuansiedlung).",
      "not-requests":
        "Ein Antrag auf internationalen Schutz ist kein Antrag auf Aufnahme: Beide haben unterschiedliche Zahlen.",
      counted: "Das GKFS zählte {counted} Personen, die einen Antrag stellten.",
      "fedasil-change":
        "Prozentsatz von Fedasil, wie gedruckt; wir berechnen ihn nicht neu aus anderswo veröffentlichten Zahlen.",
      "nearly-or-about": "Die Jahresbilanz sagt hier „etwa“, in den Monaten von 2023 „fast“.",
      "not-the-year":
        "Personen, die am Ende des Jahres warteten. Die {lack}, die am Tag der Registrierung aus Platzmangel nicht aufgenommen wurden, sind über das ganze Jahr gezählt.",
      created: "Die Jahresbilanz sagt mehr als {bound}; die Seite von Fedasil vom {date} sagt {published}.",
      "end-2022": "Daraus ergeben sich {implied} Plätze Ende 2022; im Januar 2023 veröffentlichte Fedasil {published}.",
      net: "Mehr als {bound} Plätze wurden geschaffen, doch das Netz wuchs um diese Zahl; nirgends steht, welche Plätze geschlossen wurden.",
      "stock-and-flow":
        "{arrived} kamen im Laufe von 2023 an; {present} waren am Ende anwesend. Das eine ist ein Zugang, das andere ein Bestand.",
      "minors-2022": "Die Jahresbilanz druckt {before} ohne Jahr; nach diesem Prozentsatz ist es die Zahl von 2022.",
      "minors-share":
        "Die Jahresbilanz druckt auch {share%} aller Bewohner als unbegleitete Minderjährige; diese Zahl ist etwa die Hälfte dessen, was das wäre. Sie erklärt den Unterschied nicht; wir multiplizieren nichts.",
      support: "Wie gedruckt, neben {support} von {returns} Personen.",
      "returns-scope":
        "Enthalten in den {returns} Personen mit freiwilliger Rückkehr, ohne die Ausreisen im Rahmen des Dubliner Übereinkommens.",
    },
  },
};
