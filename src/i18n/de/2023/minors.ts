import type { Translation } from "../../messages.js";
import type { messages as english } from "../../en/2023/minors.js";

export const messages: Translation<typeof english> = {
  "minors-capacity-by-phase": {
    title: "Plätze für unbegleitete minderjährige Ausländer (UMA) nach Aufnahmephase, Ende 2023",
    heading: "Sieben von zehn Plätzen für UMA gehören zur zweiten Aufnahmephase",
    subheading: "Plätze für unbegleitete minderjährige Ausländer (UMA) nach Aufnahmephase, Ende 2023",
    rowsHead: "Phase",
    rows: {
      first: "1. Phase",
      second: "2. Phase",
      third: "3. Phase",
      specific: "Besondere Plätze, Time-out",
      total: "Gesamt",
    },
    counts: {
      first: "Plätze für UMA in der ersten Phase, Ende 2023",
      second: "Plätze für UMA in der zweiten Phase, Ende 2023",
      third: "Plätze für UMA in der dritten Phase, Ende 2023",
      specific: "besondere und Time-out-Plätze für UMA, Ende 2023",
      total: "Plätze für UMA, Ende 2023",
    },
    details: {
      first: "Beobachtung und Orientierung",
      second: "Sammelzentren",
      third: "Einzelunterkünfte",
      specific: "außerhalb der Phasen",
    },
    measures: { places: "Plätze" },
    notes: {
      "places-not-minors":
        "Die Phasen stehen in ihrer Reihenfolge. Es sind Plätze, keine Jugendlichen, die von Phase zu Phase wechseln.",
      "not-stated":
        "Die Jahresbilanz sagt nicht, ob diese {minors} Plätze zu den {network} Plätzen des Netzes gehören.",
    },
  },
  "minors-capacity-by-year": {
    title: "Plätze für unbegleitete minderjährige Ausländer (UMA): die datierten Zahlen, die wir gefunden haben",
    heading: "Die Zahl der Plätze für UMA stieg von {2021-08/places} im August 2021 auf {2023-12-31/places}",
    subheading:
      "Aufnahmeplätze für unbegleitete minderjährige Ausländer (UMA), an den Daten, für die eine Zahl veröffentlicht wurde",
    rowsHead: "Datum",
    rows: { "2016-12-31": "Ende 2016", "2022-12-31": "Ende 2022", "2023-12-31": "Ende 2023" },
    counts: {
      "2016-12-31": "Aufnahmeplätze für UMA",
      "2021-01": "Aufnahmeplätze für UMA",
      "2021-08": "Aufnahmeplätze für UMA",
      "2022-10-12": "Aufnahmeplätze für UMA",
      "2022-12-31": "Aufnahmeplätze für UMA",
      "2023-05": "Aufnahmeplätze für UMA",
      "2023-12-31": "Aufnahmeplätze für UMA",
    },
    measures: { places: "Plätze" },
    notes: {
      "medium-january": "Mittlere Verlässlichkeit: gerundet und aus der Presse bekannt, ohne Tag.",
      "round-may": "In der Jahresbilanz als runde Zahl gedruckt.",
      picture:
        "Die Jahresbilanz zeigt die Jahresenden als Bild; von dessen Zahlen steht nur {last} im Text. Hier stehen nur die datierten Zahlen, die wir gefunden haben, und keine Linie verbindet sie.",
      "not-found": "Für die Jahresenden {first} bis {last} fanden wir keine veröffentlichte Zahl.",
      "not-stated":
        "Die Jahresbilanz sagt nicht, ob diese {minors} Plätze zu den {network} Plätzen des Netzes gehören.",
    },
  },
  "minors-inflow-by-year": {
    title: "Ankünfte unbegleiteter minderjähriger Ausländer (UMA) im Aufnahmenetz nach Jahr",
    heading: "2023 kamen über ein Viertel weniger unbegleitete Minderjährige an als 2022",
    subheading: "Im Aufnahmenetz angekommene unbegleitete minderjährige Ausländer (UMA), Personen pro Jahr",
    rowsHead: "Jahr",
    rows: { undated: "Jahr nicht angegeben" },
    counts: {
      "2022": "UMA, die im Lauf des Jahres im Aufnahmenetz ankamen",
      "2023": "UMA, die im Lauf des Jahres im Aufnahmenetz ankamen",
      undated: "UMA, die im Aufnahmenetz ankamen, in einem nicht angegebenen Jahr",
    },
    measures: { persons: "Personen" },
    notes: {
      "year-inferred":
        "Mittlere Verlässlichkeit: Das Jahr ist erschlossen. {before} ist ohne Jahr gedruckt; die {now} der Jahresbilanz sind {fewer%} weniger als {year}.",
      change: "Der Vergleich der Jahresbilanz selbst: {change%} gegenüber {year}.",
      undated: "Die Jahresbilanz druckt auch {number} ohne Jahr: Die Zahl steht außerhalb der Achse.",
      "arrived-not-present":
        "{arrived} kamen im Lauf von {year} an; {present} waren am Ende des Jahres anwesend. Die erste Zahl ist ein Zugang, die zweite ein Bestand.",
    },
    labels: { change: "{change%} laut Jahresbilanz" },
  },
  "minors-by-age": {
    title: "Aufgenommene unbegleitete minderjährige Ausländer (UMA) nach Alter, Ende 2023",
    heading: "Drei von vier unbegleiteten Minderjährigen sind 16 oder älter",
    subheading: "Aufgenommene unbegleitete minderjährige Ausländer (UMA) nach Alter, Ende 2023, in Prozent",
    rowsHead: "Alter",
    rows: { "16-plus": "16 Jahre und älter", "12-15": "12 bis 15 Jahre", "0-11": "11 Jahre und jünger" },
    counts: {
      "16-plus": "Jugendliche ab 16 Jahren, als Anteil an den UMA im Netz Ende 2023",
      "12-15": "Jugendliche von 12 bis 15 Jahren, als Anteil an den UMA im Netz Ende 2023",
      "0-11": "Kinder bis 11 Jahre, als Anteil an den UMA im Netz Ende 2023",
    },
    measures: { share: "Anteil" },
    notes: {
      "unequal-ages": "Die Altersgruppen sind nicht gleich breit.",
      "rounded-shares":
        "Gerundete Prozentsätze, wie gedruckt. Der Fließtext zählt {count} UMA am Ende des Jahres; wir rechnen Prozentsätze nicht in Personen um.",
      "share-against-count":
        "Die Jahresbilanz nennt UMA auch als {share%} aller aufgenommenen Personen, was etwa das Doppelte von {count} wäre. Sie erklärt den Unterschied nicht; wir rechnen nichts um.",
      "not-crossed": "Die Aufteilungen lassen sich nicht kreuzen: Es gibt keine Zahl etwa für Mädchen aus Syrien.",
    },
  },
  "minors-by-nationality": {
    title: "Aufgenommene unbegleitete minderjährige Ausländer (UMA) nach Staatsangehörigkeit, Ende 2023",
    heading: "Fast die Hälfte der unbegleiteten Minderjährigen kommt aus Afghanistan",
    subheading:
      "Aufgenommene unbegleitete minderjährige Ausländer (UMA) nach Staatsangehörigkeit, Ende 2023, in Prozent",
    rowsHead: "Staatsangehörigkeit",
    rows: { other: "Andere Länder" },
    counts: {
      AF: "Minderjährige aus Afghanistan, als Anteil an den UMA im Netz Ende 2023",
      SY: "Minderjährige aus Syrien, als Anteil an den UMA im Netz Ende 2023",
      ER: "Minderjährige aus Eritrea, als Anteil an den UMA im Netz Ende 2023",
      SO: "Minderjährige aus Somalia, als Anteil an den UMA im Netz Ende 2023",
      PS: "Minderjährige aus Palästina, als Anteil an den UMA im Netz Ende 2023",
      GN: "Minderjährige aus Guinea, als Anteil an den UMA im Netz Ende 2023",
      other: "Minderjährige aus allen anderen Ländern zusammen, als Anteil an den UMA im Netz Ende 2023",
    },
    measures: { share: "Anteil" },
    notes: {
      "ninety-eight":
        "Die gedruckten Prozentsätze ergeben zusammen {sum}. Rundung oder Druckfehler: Wir wissen es nicht und ergänzen die fehlenden {missing%} nicht.",
      "other-unranked":
        "„Andere Länder“ fasst alle Länder zusammen, die die Jahresbilanz nicht nennt, und hat keinen Rang.",
      "rounded-shares":
        "Gerundete Prozentsätze, wie gedruckt. Der Fließtext zählt {count} UMA am Ende des Jahres; wir rechnen Prozentsätze nicht in Personen um.",
      "share-against-count":
        "Die Jahresbilanz nennt UMA auch als {share%} aller aufgenommenen Personen, was etwa das Doppelte von {count} wäre. Sie erklärt den Unterschied nicht; wir rechnen nichts um.",
    },
    labels: { missing: "{missing%} nicht in der Quelle", printed: "Gedruckt", together: "{sum%} zusammen" },
  },
  "minors-by-sex": {
    title: "Aufgenommene unbegleitete minderjährige Ausländer (UMA) nach Geschlecht, Ende 2023",
    heading: "Neun von zehn unbegleiteten Minderjährigen sind Jungen",
    subheading: "Aufgenommene unbegleitete minderjährige Ausländer (UMA) nach Geschlecht, Ende 2023, in Prozent",
    rowsHead: "Geschlecht",
    rows: { boys: "Jungen", girls: "Mädchen" },
    counts: {
      boys: "Jungen, als Anteil an den UMA im Netz Ende 2023",
      girls: "Mädchen, als Anteil an den UMA im Netz Ende 2023",
    },
    measures: { share: "Anteil" },
    notes: {
      "rounded-shares":
        "Gerundete Prozentsätze, wie gedruckt. Der Fließtext zählt {count} UMA am Ende des Jahres; wir rechnen Prozentsätze nicht in Personen um.",
      "share-against-count":
        "Die Jahresbilanz nennt UMA auch als {share%} aller aufgenommenen Personen, was etwa das Doppelte von {count} wäre. Sie erklärt den Unterschied nicht; wir rechnen nichts um.",
      "not-crossed": "Die Aufteilungen lassen sich nicht kreuzen: Es gibt keine Zahl etwa für Mädchen aus Syrien.",
    },
  },
};
