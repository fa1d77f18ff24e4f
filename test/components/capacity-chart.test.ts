import { expect } from "chai";
import "../../src/components/capacity-chart.js";
import { fixture } from "../page.js";
import { all, find, head, heading, links, names, notes, options, plain, rows, source, subheading } from "../reading.js";

const REVIEW = "https://www.fedasil.be/en/news/reception-asylum-seekers/annual-report-2023";

interface Told {
  readonly heading: string;
  readonly subheading: string;
  readonly head: string;
  readonly rows: readonly string[];
  readonly notes: readonly string[];
  readonly source: string;
}

const toldBy = (element: Element): Told => ({
  heading: heading(element),
  subheading: subheading(element),
  head: head(element),
  rows: rows(element),
  notes: notes(element),
  source: source(element),
});

const BY_TYPE: { readonly [lang: string]: Told } = {
  nl: {
    heading: "Het opvangnetwerk is voor 95% bezet, en drie op de vier plaatsen zijn collectief",
    subheading: "Plaatsen naar soort opvang, en hoeveel procent daarvan bezet was, eind 2023",
    head: "Soort opvang | Plaatsen | Bezetting",
    rows: [
      "Collectieve opvang | 27.077 | 95%",
      "Individuele woningen | 5.076 | 95%",
      "Opvang 1ste fase | 3.138 | 86%",
      "Open terugkeerplaatsen | 360 | 96%",
      "Totaal, zoals gedrukt | 35.651 | 95%",
    ],
    notes: ["Bezettingsgraad zoals gedrukt; het totaal van 95% is niet herrekend.", "Plaatsen zijn geen personen."],
    source: "Bron: Fedasil, Balans 2023 (mei 2024), ‘Soorten opvangplaatsen’",
  },
  fr: {
    heading: "Trois places sur quatre sont collectives, et le réseau est occupé à 95 %",
    subheading: "Places par type d’accueil, et pourcentage de ces places qui étaient occupées, fin 2023",
    head: "Type d’accueil | Places | Occupation",
    rows: [
      "Accueil collectif | 27 077 | 95 %",
      "Logements individuels | 5 076 | 95 %",
      "Accueil 1re phase | 3 138 | 86 %",
      "Places ouvertes de retour | 360 | 96 %",
      "Total, tel qu’imprimé | 35 651 | 95 %",
    ],
    notes: [
      "Taux d’occupation tels qu’imprimés ; le total de 95 % n’est pas recalculé.",
      "Une place n’est pas une personne.",
    ],
    source: "Source : Fedasil, Balans 2023 (mai 2024), « Soorten opvangplaatsen »",
  },
  de: {
    heading: "Drei von vier Plätzen liegen in Sammelzentren, das Netz ist zu 95 % belegt",
    subheading: "Plätze nach Art der Aufnahme, und wie viel Prozent davon belegt waren, Ende 2023",
    head: "Art der Aufnahme | Plätze | Auslastung",
    rows: [
      "Sammelzentren | 27.077 | 95 %",
      "Einzelunterkünfte | 5.076 | 95 %",
      "1. Aufnahmephase | 3.138 | 86 %",
      "Offene Rückkehrplätze | 360 | 96 %",
      "Gesamt, wie gedruckt | 35.651 | 95 %",
    ],
    notes: ["Auslastung wie gedruckt; der Gesamtwert von 95 % ist nicht neu berechnet.", "Ein Platz ist keine Person."],
    source: "Quelle: Fedasil, Balans 2023 (Mai 2024), „Soorten opvangplaatsen“",
  },
  en: {
    heading: "The reception network is 95% occupied, and three in four places are collective",
    subheading: "Places by type of reception, and the percentage of them that was occupied, at the end of 2023",
    head: "Type of reception | Places | Occupancy",
    rows: [
      "Collective reception | 27,077 | 95%",
      "Individual housing | 5,076 | 95%",
      "First-phase reception | 3,138 | 86%",
      "Open return places | 360 | 96%",
      "Total, as printed | 35,651 | 95%",
    ],
    notes: ["Occupancy as printed; the total of 95% is not recalculated.", "A place is not a person."],
    source: "Source: Fedasil, Balans 2023 (May 2024), ‘Soorten opvangplaatsen’",
  },
};

const BY_OPERATOR: { readonly [lang: string]: Told } = {
  nl: {
    heading: "Fedasil beheert zelf iets meer dan een derde van zijn opvangplaatsen",
    subheading: "Opvangplaatsen per operator, eind 2023",
    head: "Operator | Plaatsen",
    rows: [
      "Fedasil | 12.841",
      "Croix-Rouge francophone | 8.620",
      "Rode Kruis Vlaanderen | 6.244",
      "OCMW | 4.542",
      "Privé-operatoren | 1.259",
      "Samusocial | 902",
      "Caritas International | 591",
      "Andere partners | 652",
      "Totaal, zoals gedrukt | 35.651",
    ],
    notes: [
      "De percentages en de som voor beide Rode Kruisverenigingen (14.864 plaatsen, 42%) zijn afgeleid uit de gedrukte aantallen.",
      "‘Andere partners’ is een verzamelpost en krijgt geen rang.",
    ],
    source: "Bron: Fedasil, Balans 2023 (mei 2024), ‘Aantal plaatsen per operator’",
  },
  fr: {
    heading: "Fedasil gère directement un peu plus d’un tiers de ses places d’accueil",
    subheading: "Places d’accueil par opérateur, fin 2023",
    head: "Opérateur | Places",
    rows: [
      "Fedasil | 12 841",
      "Croix-Rouge francophone | 8 620",
      "Rode Kruis Vlaanderen | 6 244",
      "CPAS | 4 542",
      "Opérateurs privés | 1 259",
      "Samusocial | 902",
      "Caritas International | 591",
      "Autres partenaires | 652",
      "Total, tel qu’imprimé | 35 651",
    ],
    notes: [
      "Les pourcentages et la somme des deux Croix-Rouges (14 864 places, 42 %) sont calculés à partir des nombres imprimés.",
      "« Autres partenaires » est un regroupement et n’a pas de rang.",
    ],
    source: "Source : Fedasil, Balans 2023 (mai 2024), « Aantal plaatsen per operator »",
  },
  de: {
    heading: "Fedasil betreibt selbst etwas mehr als ein Drittel seiner Aufnahmeplätze",
    subheading: "Aufnahmeplätze nach Betreiber, Ende 2023",
    head: "Betreiber | Plätze",
    rows: [
      "Fedasil | 12.841",
      "Croix-Rouge francophone | 8.620",
      "Rode Kruis Vlaanderen | 6.244",
      "ÖSHZ | 4.542",
      "Private Betreiber | 1.259",
      "Samusocial | 902",
      "Caritas International | 591",
      "Andere Partner | 652",
      "Gesamt, wie gedruckt | 35.651",
    ],
    notes: [
      "Die Prozentsätze und die Summe der beiden Rotkreuz-Verbände (14.864 Plätze, 42 %) sind aus den gedruckten Zahlen abgeleitet.",
      "„Andere Partner“ ist eine Sammelgruppe und hat keinen Rang.",
    ],
    source: "Quelle: Fedasil, Balans 2023 (Mai 2024), „Aantal plaatsen per operator“",
  },
  en: {
    heading: "Fedasil itself runs a little more than a third of its reception places",
    subheading: "Reception places by operator, at the end of 2023",
    head: "Operator | Places",
    rows: [
      "Fedasil | 12,841",
      "Croix-Rouge francophone | 8,620",
      "Rode Kruis Vlaanderen | 6,244",
      "OCMW/CPAS | 4,542",
      "Private operators | 1,259",
      "Samusocial | 902",
      "Caritas International | 591",
      "Other partners | 652",
      "Total, as printed | 35,651",
    ],
    notes: [
      "Percentages and the sum of both Red Cross branches (14,864 places, 42%) are derived from the printed numbers.",
      "“Other partners” is a group and has no rank.",
    ],
    source: "Source: Fedasil, Balans 2023 (May 2024), ‘Aantal plaatsen per operator’",
  },
};

/** The years have no total; the gaps of 2017 and 2019 stay gaps; a and b are the letters of the notes. */
const years = (group: string, none: string, peak: string): string[] =>
  [
    ...["2013^a | 21_037", "2014 | 18_015", "2015^a | 33_659", "2016 | 26_363", `2017 | ${none}`, "2018^a | 21_343"],
    ...[`2019 | ${none}`, "2020 | 28_180", "2021 | 29_446", "2022^b | 33_505", "2023 | 35_651", `${peak} | 35_700`],
  ].map((row) => row.replace("_", group));

const OTHERS =
  "VRT NWS (2014); Fedasil (2015); AIDA (2024); Metro/Belga (2017); Fedasil, Fall in arrivals in 2020; RTBF (2023); " +
  "Fedasil (2023); Agentschap Integratie en Inburgering (2016)";

const BY_YEAR: { readonly [lang: string]: Told } = {
  nl: {
    heading: "Eind 2023 was de capaciteit even hoog als op de piek van 2015–2016",
    subheading: "Opvangplaatsen aan het einde van elk jaar",
    head: "Jaar | Plaatsen",
    rows: years(".", "geen cijfer", "Piek van 2015–2016"),
    notes: [
      "^a Gemiddelde betrouwbaarheid: het cijfer voor 2013 is via de pers bekend; voor 2015 en 2018 noemt de bron geen dag, zodat het einde van het jaar is afgeleid.",
      "^b Zoals gepubliceerd in januari 2023; uit de balans volgt 33.499.",
      "We vonden geen gepubliceerd cijfer voor het einde van 2017 en 2019, en geen opsplitsing in structurele en tijdelijke plaatsen.",
      "Eén lijn staat voor beide cijfers van de piek: 35.700 in de balans, 35.614 geteld op 18 maart 2016. We berekenen geen verschil met 2023.",
    ],
    source: `Bronnen: Fedasil, Balans 2023 (mei 2024), ‘Creatie van plaatsen’, ‘2023 in vogelvlucht, November’; ${OTHERS}`,
  },
  fr: {
    heading: "Fin 2023, la capacité était aussi élevée qu’au pic de 2015–2016",
    subheading: "Places d’accueil à la fin de chaque année",
    head: "Année | Places",
    rows: years(" ", "pas de chiffre", "Pic de 2015–2016"),
    notes: [
      "^a Fiabilité moyenne : le chiffre de 2013 a été relayé par la presse ; pour 2015 et 2018, la source n’indique pas de jour, si bien que la fin de l’année est déduite.",
      "^b Chiffre publié en janvier 2023 ; du bilan, il résulte 33 499.",
      "Nous n’avons trouvé aucun chiffre publié de fin d’année pour 2017 et 2019, ni de répartition entre places structurelles et temporaires.",
      "Une seule ligne représente les deux chiffres du pic : 35 700 dans le bilan, 35 614 au comptage du 18 mars 2016. Nous ne calculons aucun écart avec 2023.",
    ],
    source: `Sources : Fedasil, Balans 2023 (mai 2024), « Creatie van plaatsen », « 2023 in vogelvlucht, November »; ${OTHERS}`,
  },
  de: {
    heading: "Ende 2023 war die Kapazität so hoch wie beim Höchststand 2015–2016",
    subheading: "Aufnahmeplätze am Ende jedes Jahres",
    head: "Jahr | Plätze",
    rows: years(".", "keine Zahl", "Höchststand 2015–2016"),
    notes: [
      "^a Mittlere Verlässlichkeit: Die Zahl für 2013 ist aus der Presse bekannt; für 2015 und 2018 nennt die Quelle keinen Tag, das Jahresende ist daher erschlossen.",
      "^b Wie im Januar 2023 veröffentlicht; aus der Jahresbilanz ergibt sich 33.499.",
      "Wir haben keine veröffentlichte Zahl für das Ende von 2017 und 2019 gefunden und keine Aufteilung in strukturelle und befristete Plätze.",
      "Eine Linie steht für beide Zahlen des Höchststands: 35.700 in der Jahresbilanz, 35.614 gezählt am 18. März 2016. Wir berechnen keinen Unterschied zu 2023.",
    ],
    source: `Quellen: Fedasil, Balans 2023 (Mai 2024), „Creatie van plaatsen“, „2023 in vogelvlucht, November“; ${OTHERS}`,
  },
  en: {
    heading: "Capacity at the end of 2023 was as high as at the peak of 2015–16",
    subheading: "Reception places at the end of each year",
    head: "Year | Places",
    rows: years(",", "no figure", "Peak of 2015–16"),
    notes: [
      "^a Medium confidence: the figure for 2013 was relayed by the press; for 2015 and 2018 the source gives no day, so that the end of the year is inferred.",
      "^b As published in January 2023; the review implies 33,499.",
      "We found no published year-end figure for 2017 and 2019, and no split between structural and temporary places.",
      "One line stands for both figures of the peak: 35,700 in the review, 35,614 counted on 18 March 2016. We compute no difference from 2023.",
    ],
    source: `Sources: Fedasil, Balans 2023 (May 2024), ‘Creatie van plaatsen’, ‘2023 in vogelvlucht, November’; ${OTHERS}`,
  },
};

const CHANGE_SOURCES = "Fedasil (2023); Fedasil (2024)";

/** 35,651 and the net 2,152 are printed; the end of 2022 follows from them, and what closed from the bound of 3,000. */
const BY_CHANGE: { readonly [lang: string]: Told } = {
  nl: {
    heading: "Meer dan 3.000 plaatsen gingen open, maar het netwerk groeide met 2.152",
    subheading: "Opvangplaatsen, van eind 2022 tot eind 2023. De schaal begint bij 33.000",
    head: "Stap | Plaatsen",
    rows: [
      "Eind 2022^a | 33.499",
      "Gecreëerde plaatsen^b | meer dan 3.000",
      "Gesloten plaatsen^c | meer dan 848",
      "Eind 2023 | 35.651",
      "Netto toename | 2.152",
    ],
    notes: [
      "^a Afgeleid: de balans geeft het einde van 2023 en de netto toename, waaruit 33.499 volgt; Fedasil publiceerde 33.505 in januari 2023.",
      "^b De balans zegt meer dan 3.000; de pagina van Fedasil van 13 februari 2024 zegt 3.388.",
      "^c Alleen afgeleid: er moeten meer dan 848 plaatsen gesloten zijn als er meer dan 3.000 opengingen.",
      "Nergens staat welke plaatsen sloten.",
    ],
    source: `Bronnen: Fedasil, Balans 2023 (mei 2024), ‘Creatie van plaatsen’; ${CHANGE_SOURCES}`,
  },
  fr: {
    heading: "Plus de 3 000 places ont ouvert, mais le réseau a grandi de 2 152",
    subheading: "Places d’accueil, de fin 2022 à fin 2023. L’échelle commence à 33 000",
    head: "Étape | Places",
    rows: [
      "Fin 2022^a | 33 499",
      "Places créées^b | plus de 3 000",
      "Places fermées^c | plus de 848",
      "Fin 2023 | 35 651",
      "Augmentation nette | 2 152",
    ],
    notes: [
      "^a Calculé : le bilan donne la fin de 2023 et l’augmentation nette, d’où résulte 33 499 ; Fedasil a publié 33 505 en janvier 2023.",
      "^b Le bilan dit plus de 3 000 ; la page de Fedasil du 13 février 2024 dit 3 388.",
      "^c Seulement déduit : plus de 848 places doivent avoir fermé si plus de 3 000 ont ouvert.",
      "Aucune source ne dit quelles places ont fermé.",
    ],
    source: `Sources : Fedasil, Balans 2023 (mai 2024), « Creatie van plaatsen »; ${CHANGE_SOURCES}`,
  },
  de: {
    heading: "Mehr als 3.000 Plätze wurden eröffnet, doch das Netz wuchs um 2.152",
    subheading: "Aufnahmeplätze, Ende 2022 bis Ende 2023. Die Skala beginnt bei 33.000",
    head: "Schritt | Plätze",
    rows: [
      "Ende 2022^a | 33.499",
      "Geschaffene Plätze^b | mehr als 3.000",
      "Geschlossene Plätze^c | mehr als 848",
      "Ende 2023 | 35.651",
      "Nettozuwachs | 2.152",
    ],
    notes: [
      "^a Abgeleitet: Die Jahresbilanz nennt das Ende von 2023 und den Nettozuwachs, woraus sich 33.499 ergibt; im Januar 2023 veröffentlichte Fedasil 33.505.",
      "^b Die Jahresbilanz sagt mehr als 3.000; die Seite von Fedasil vom 13. Februar 2024 sagt 3.388.",
      "^c Nur abgeleitet: Mehr als 848 Plätze müssen geschlossen worden sein, wenn mehr als 3.000 eröffnet wurden.",
      "Nirgends steht, welche Plätze geschlossen wurden.",
    ],
    source: `Quellen: Fedasil, Balans 2023 (Mai 2024), „Creatie van plaatsen“; ${CHANGE_SOURCES}`,
  },
  en: {
    heading: "More than 3,000 places opened, yet the network grew by 2,152",
    subheading: "Reception places, end of 2022 to end of 2023. The scale starts at 33,000",
    head: "Step | Places",
    rows: [
      "End of 2022^a | 33,499",
      "Places created^b | more than 3,000",
      "Places closed^c | more than 848",
      "End of 2023 | 35,651",
      "Net growth | 2,152",
    ],
    notes: [
      "^a Derived: the review gives the end of 2023 and the net growth, which implies 33,499; Fedasil published 33,505 in January 2023.",
      "^b The review says more than 3,000; Fedasil’s page of 13 February 2024 says 3,388.",
      "^c Only derived: more than 848 places must have closed if more than 3,000 opened.",
      "No source says which places closed.",
    ],
    source: `Sources: Fedasil, Balans 2023 (May 2024), ‘Creatie van plaatsen’; ${CHANGE_SOURCES}`,
  },
};

/** What is heard at each value of the change, and in place of the drawing. */
const CHANGE_HEARD: { readonly [lang: string]: readonly string[] } = {
  nl: [
    "Eind 2022, 33499 plaatsen. Afgeleid: de balans geeft het einde van 2023 en de netto toename, waaruit 33499 volgt; Fedasil publiceerde 33505 in januari 2023.",
    "Gecreëerde plaatsen, meer dan 3000 plaatsen, 2023. De balans zegt meer dan 3000; de pagina van Fedasil van 13 februari 2024 zegt 3388.",
    "Gesloten plaatsen, meer dan 848 plaatsen, 2023. Alleen afgeleid: er moeten meer dan 848 plaatsen gesloten zijn als er meer dan 3000 opengingen.",
    "Eind 2023, 35651 plaatsen",
    "Netto toename, 2152 plaatsen, 2023",
    "Van de capaciteit eind 2022 naar die van eind 2023. Eind 2022 (33499), Gecreëerde plaatsen (meer dan 3000), Gesloten plaatsen (meer dan 848), Eind 2023 (35651) en Netto toename (2152).",
  ],
  fr: [
    "Fin 2022, 33499 places. Calculé : le bilan donne la fin de 2023 et l’augmentation nette, d’où résulte 33499 ; Fedasil a publié 33505 en janvier 2023.",
    "Places créées, plus de 3000 places, 2023. Le bilan dit plus de 3000 ; la page de Fedasil du 13 février 2024 dit 3388.",
    "Places fermées, plus de 848 places, 2023. Seulement déduit : plus de 848 places doivent avoir fermé si plus de 3000 ont ouvert.",
    "Fin 2023, 35651 places",
    "Augmentation nette, 2152 places, 2023",
    "De la capacité à la fin de 2022 à celle de la fin de 2023. Fin 2022 (33499), Places créées (plus de 3000), Places fermées (plus de 848), Fin 2023 (35651) et Augmentation nette (2152).",
  ],
  de: [
    "Ende 2022, 33499 Plätze. Abgeleitet: Die Jahresbilanz nennt das Ende von 2023 und den Nettozuwachs, woraus sich 33499 ergibt; im Januar 2023 veröffentlichte Fedasil 33505.",
    "Geschaffene Plätze, mehr als 3000 Plätze, 2023. Die Jahresbilanz sagt mehr als 3000; die Seite von Fedasil vom 13. Februar 2024 sagt 3388.",
    "Geschlossene Plätze, mehr als 848 Plätze, 2023. Nur abgeleitet: Mehr als 848 Plätze müssen geschlossen worden sein, wenn mehr als 3000 eröffnet wurden.",
    "Ende 2023, 35651 Plätze",
    "Nettozuwachs, 2152 Plätze, 2023",
    "Von der Kapazität Ende 2022 zu der von Ende 2023. Ende 2022 (33499), Geschaffene Plätze (mehr als 3000), Geschlossene Plätze (mehr als 848), Ende 2023 (35651) und Nettozuwachs (2152).",
  ],
  en: [
    "End of 2022, 33499 places. Derived: the review gives the end of 2023 and the net growth, which implies 33499; Fedasil published 33505 in January 2023.",
    "Places created, more than 3000 places, 2023. The review says more than 3000; Fedasil’s page of 13 February 2024 says 3388.",
    "Places closed, more than 848 places, 2023. Only derived: more than 848 places must have closed if more than 3000 opened.",
    "End of 2023, 35651 places",
    "Net growth, 2152 places, 2023",
    "From the capacity of the end of 2022 to that of the end of 2023. End of 2022 (33499), Places created (more than 3000), Places closed (more than 848), End of 2023 (35651) and Net growth (2152).",
  ],
};

const FIGURES = { type: BY_TYPE, operator: BY_OPERATOR, year: BY_YEAR, change: BY_CHANGE };

describe("<fedasil-capacity-chart>", () => {
  for (const [by, languages] of Object.entries(FIGURES))
    for (const [lang, expected] of Object.entries(languages))
      it(`by="${by}" in ${lang}: finding, what is counted, table, notes, source`, async () => {
        const chart = await fixture(`<fedasil-capacity-chart by="${by}"></fedasil-capacity-chart>`, { lang });
        expect(toldBy(chart)).to.deep.equal(expected);
        expect(links(chart)[0]).to.equal(REVIEW);
        expect(all(chart, ".notes ~ * .source")).to.have.length(1);
      });

  it("shows the types by default", async () => {
    const chart = await fixture("<fedasil-capacity-chart></fedasil-capacity-chart>", { lang: "nl" });
    expect(heading(chart)).to.equal(BY_TYPE["nl"]!.heading);
  });

  it("links each other publication of the years", async () => {
    const chart = await fixture(`<fedasil-capacity-chart by="year"></fedasil-capacity-chart>`);
    expect(links(chart)).to.have.length(9);
    expect(links(chart)[1]).to.equal(
      "https://www.vrt.be/vrtnws/nl/2014/01/17/fedasil_ving_derdeminderasielzoekersop-1-1837421/",
    );
  });

  it("has both measures of each type, places first, in the table's order", async () => {
    const chart = await fixture("<fedasil-capacity-chart></fedasil-capacity-chart>", { lang: "nl" });
    expect(names(chart)).to.deep.equal([
      "Collectieve opvang, 27077 plaatsen, 76 procent van het totaal",
      "Collectieve opvang, Bezetting, 95 procent",
      "Individuele woningen, 5076 plaatsen, 14 procent van het totaal",
      "Individuele woningen, Bezetting, 95 procent",
      "Opvang 1ste fase, 3138 plaatsen, 9 procent van het totaal",
      "Opvang 1ste fase, Bezetting, 86 procent",
      "Open terugkeerplaatsen, 360 plaatsen, 1 procent van het totaal",
      "Open terugkeerplaatsen, Bezetting, 96 procent",
      "Totaal, 35651 plaatsen",
      "Totaal, Bezetting, 95 procent. Bezettingsgraad zoals gedrukt; het totaal van 95 procent is niet herrekend.",
    ]);
  });

  for (const [lang, heard] of Object.entries(CHANGE_HEARD))
    it(`tells the levels, the steps as bounds and the net change, in ${lang}`, async () => {
      const chart = await fixture(`<fedasil-capacity-chart by="change"></fedasil-capacity-chart>`, { lang });
      expect([...names(chart), plain(find(chart, "#summary").textContent)]).to.deep.equal(heard);
    });

  it("has a value for every year, gaps too, and none for the peak, which is a line", async () => {
    const chart = await fixture(`<fedasil-capacity-chart by="year"></fedasil-capacity-chart>`, { lang: "fr" });
    const medium =
      "Fiabilité moyenne : le chiffre de 2013 a été relayé par la presse ; pour 2015 et 2018, la source n’indique pas de jour, si bien que la fin de l’année est déduite.";
    expect(names(chart)).to.deep.equal([
      `2013, 21037 places. ${medium}`,
      "2014, 18015 places",
      `2015, 33659 places. ${medium}`,
      "2016, 26363 places",
      "2017, pas de chiffre",
      `2018, 21343 places. ${medium}`,
      "2019, pas de chiffre",
      "2020, 28180 places",
      "2021, 29446 places",
      "2022, 33505 places. Chiffre publié en janvier 2023 ; du bilan, il résulte 33499.",
      "2023, 35651 places",
    ]);
  });

  it("makes a column as high as its number: 2023 above 2022, nothing above a gap", async () => {
    const chart = await fixture(`<fedasil-capacity-chart by="year"></fedasil-capacity-chart>`);
    const heights = options(chart).map((option) => option.offsetHeight);
    expect(heights[10]! / heights[1]!).to.be.closeTo(35651 / 18015, 0.02);
    expect(heights[9]!).to.be.lessThan(heights[10]!);
  });

  it("makes a bar as long as its number", async () => {
    const chart = await fixture(`<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>`);
    const widths = options(chart).map((option) => parseFloat(option.style.width));
    expect(widths[0]! / widths[1]!).to.be.closeTo(12841 / 8620, 0.01);
    expect(widths[2]! / widths[6]!).to.be.closeTo(6244 / 591, 0.2);
  });
});
