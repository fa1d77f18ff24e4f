import type { messages as english } from "../../en/2023/year.js";
import type { Translation } from "../../messages.js";

export const messages: Translation<typeof english> = {
  "waiting-list": {
    title: "Nicht aufgenommene Personen und Personen auf der Warteliste in den Monaten von 2023",
    heading: "Ende 2023 standen {2023-12-31/waiting} alleinstehende Männer auf der Warteliste",
    subheading:
      "Alleinstehende Männer und andere Antragsteller ohne Aufnahmeplatz, für die Monate und den Tag, von denen die Jahresbilanz spricht",
    rowsHead: "Monat oder Tag",
    rows: {},
    counts: {
      "2023-03": "alleinstehende Männer, die in diesem Monat nicht ins Aufnahmenetz aufgenommen wurden",
      "2023-04": "alleinstehende Männer, die in diesem Monat nicht ins Aufnahmenetz aufgenommen wurden",
      "2023-07": "alleinstehende Männer auf einer Warteliste von Fedasil, aus Platzmangel",
      "2023-12": "Antragsteller, die sich in diesem Monat aus Platzmangel auf einer Warteliste eintragen mussten",
      "2023-12-31": "alleinstehende Männer auf der Warteliste",
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
    rows: {
      "2023-01-emergency-places":
        "Plätze in Notunterkünften, manche befristet, öffnen und sollen das Ankunftszentrum in Brüssel (Klein Kasteeltje) entlasten",
      "2023-01-squat":
        "Menschen in sehr prekären Verhältnissen in einem besetzten Haus in Schaerbeek, darunter viele Asylbewerber ohne Aufnahmeplatz",
      "2023-02-medical-centre":
        "Die Croix-Rouge eröffnet ein befristetes medizinisches Zentrum für Menschen ohne Aufnahme, bezahlt von Fedasil",
      "2023-02-seizure":
        "Ein Gerichtsvollzieher pfändet und verkauft Güter des Hauptsitzes von Fedasil, damit Zwangsgelder wegen nicht aufgenommener Asylbewerber gezahlt werden",
      "2023-02-squat-cleared":
        "Die regionalen Behörden räumen das besetzte Haus in Schaerbeek; den Menschen dort wird eine andere Unterkunft angeboten",
      "2023-02-temporary-protection":
        "Flüchtlinge mit vorübergehendem Schutz in Belgien, ein Jahr nach Beginn des Konflikts in der Ukraine",
      "2023-02-bredene-theux":
        "Die befristeten Zentren in Bredene und Theux schließen am Ende des Winters und öffnen wieder zum nächsten",
      "2023-03-measures":
        "Der Ministerrat beschließt Maßnahmen für mehr Plätze, schnellere Abgänge und eine bessere Rückkehrpolitik",
      "2023-03-tent-camp":
        "Menschen aus einem aufgelösten Zeltlager am Kanal in Brüssel, erst in Molenbeek untergebracht, dann von Fedasil aufgenommen",
      "2023-03-private-centres":
        "Die Regierung verlängert die privat geführten Zentren in Jalhay, Hasselt und Marcinelle und vorübergehend das in Lüttich",
      "2023-03-arrivals":
        "Die Zugänge pendeln sich ein, zeitweise unter den Abgängen; die vielen nicht aufgenommenen alleinstehenden Männer zählen nicht mit",
      "2023-03-not-received": "alleinstehende Männer, in diesem Monat nicht aufgenommen, weil das Netz überbelegt ist",
      "2023-04-not-received": "alleinstehende Männer, in diesem Monat nicht aufgenommen, weil das Netz überbelegt ist",
      "2023-04-euaa":
        "Die Asylagentur der EU (EUAA) hilft bis zum Jahresende weiter: mit Wohncontainern, Dolmetschern, Personal und bei Fortbildungen",
      "2023-05-schaarbeek": "Plätze in einem neuen Zentrum von Fedasil für unbegleitete Minderjährige in Schaerbeek",
      "2023-05-minors-places": "Plätze für unbegleitete Minderjährige im Aufnahmenetz, ein Rekord",
      "2023-05-molenbeek":
        "Die Gemeinde Molenbeek ordnet an, das Zentrum von Fedasil teilweise zu räumen; ein Umzug innerhalb Molenbeeks wird erwogen",
      "2023-05-missing-minors":
        "Ein neuer Leitfaden von Fedasil und anderen sagt, wie sich das Verschwinden unbegleiteter Minderjähriger verhindern und aufklären lässt",
      "2023-06-woluwe":
        "unbegleitete Minderjährige im Zentrum in Woluwe-Saint-Pierre, vor fünfundzwanzig Jahren eröffnet für Menschen auf der Flucht vor dem Kosovokrieg",
      "2023-06-humanitarian-places":
        "humanitäre Plätze, die die Föderalregierung weiter finanziert, durch ihr Abkommen mit der Region Brüssel",
      "2023-06-humanitarian-extension": "zusätzliche humanitäre Plätze durch das Abkommen mit der Region Brüssel",
      "2023-07-waiting-list":
        "alleinstehende Männer, aus Platzmangel auf einer Warteliste von Fedasil; sie werden nach und nach eingeladen, je nach freien Plätzen",
      "2023-07-pondrome":
        "Plätze in der ersten autonomen Aufnahmeinitiative, in Pondrôme (Beauraing), aus der Ferne geführt von einem nahen Zentrum",
      "2023-08-walcourt": "In Walcourt öffnet ein neues Zentrum von Fedasil für Asylbewerber",
      "2023-08-single-men":
        "Die Staatssekretärin kündigt an, dass alleinstehende Männer vorerst nicht aufgenommen werden, da sie mehr Familien und Kinder erwartet",
      "2023-09-12-beersel":
        "Menschen in Familien, die in Beersel vorübergehend eine Notunterkunft bekommen, weil Plätze für alle Familien fehlen",
      "2023-09-winter-plan":
        "Die Föderalregierung beschließt einen „Winterplan“: Anreize für Plätze bei den ÖSHZ, Container, Beiträge von Bewohnern mit Arbeitseinkommen",
      "2023-09-jodoigne": "Das Zentrum von Fedasil in Jodoigne wird zwanzig Jahre alt",
      "2023-09-sint-truiden": "Das Zentrum in Sint-Truiden wird fünfundzwanzig Jahre alt",
      "2023-09-alveringem":
        "In Alveringem in Westflandern öffnet ein Zentrum von Fedasil eigens für Flüchtlinge aus dem Resettlement",
      "2023-09-infopunt":
        "Der Info Point von Fedasil in Brüssel öffnet wieder, zur Unterstützung der Antragsteller in der Aufnahmekrise",
      "2023-09-task-force":
        "Die Regierung beschließt eine Taskforce, die das Öffnen befristeter Plätze erleichtern soll",
      "2023-10-resettlement-programme":
        "schutzbedürftige Flüchtlinge, in zehn Jahren Resettlement nach Belgien gekommen, vor allem Syrer aus der Türkei und dem Libanon",
      "2023-10-new-centres": "Neue Zentren für Familien öffnen, unter anderem in Ronse, Braine-le-Comte und Gent",
      "2023-10-single-men":
        "Alleinstehende Männer müssen sich weiter auf einer Warteliste eintragen und werden nur nach und nach eingeladen",
      "2023-10-palestinian-applicants":
        "Bewohner palästinensischer Herkunft; wegen der Lage in Gaza setzt das GKFS Entscheidungen über subsidiären Schutz für Palästinenser aus",
      "2023-11-youth-sector": "befristete Plätze für Fedasil, mithilfe des flämischen Jugendbereichs",
      "2023-11-places": "Plätze im Aufnahmenetz, nahe am Höchststand der Asylkrise von 2015–2016",
      "2023-11-cyprus":
        "syrische, kongolesische und dschibutische Antragsteller, durch Relocation aus Zypern gekommen, da Belgien das Programm wieder aufnimmt",
      "2023-12-grimbergen": "In Grimbergen öffnet ein Zentrum von Fedasil für Asylbewerber mit medizinischen Problemen",
      "2023-12-residents":
        "zusätzliche Bewohner im Netz in einem Monat, da außergewöhnlich viel mehr Menschen kommen als gehen",
      "2023-12-not-received": "weitere Antragsteller, die sich aus Platzmangel auf einer Warteliste eintragen müssen",
      "2023-12-31-waiting-list": "alleinstehende Männer auf der Warteliste",
    },
    measures: { events: "Ereignisse ohne Zahl", persons: "Personen", places: "Plätze" },
    notes: {
      "one-event": "Wo ein Ereignis keine Zahl hat, druckt die Jahresbilanz keine; die Tabelle zählt es als eines.",
      "not-a-series":
        "Die Zahlen zählen Verschiedenes zu verschiedenen Zeitpunkten. Sie bilden keine Reihe, und keine Linie verbindet sie.",
      months:
        "Die Ereignisse stehen in der Reihenfolge der Jahresbilanz; die meisten haben einen Monat, aber keinen Tag. Die Themen stammen von uns.",
      "since-2022": "Gezählt seit dem Beginn des Konflikts in der Ukraine 2022.",
      april: "Steht in der Jahresbilanz unter März.",
      "minors-places":
        "Am Ende des Jahres waren es {end}. Die Jahresbilanz sagt nicht, dass diese Plätze Teil aller Aufnahmeplätze sind.",
      round: "Als runde Zahl gedruckt, ohne ein Wort wie „etwa“.",
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
      all: "Alle",
      topics: "Themen",
    },
  },
};
