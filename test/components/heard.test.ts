import { expect } from "chai";
import "../../src/index.js";
import { engine } from "../browser.js";
import { heard, readLists } from "../heard.js";
import { fixture } from "../page.js";
import { all, options } from "../reading.js";

/**
 * What is heard at each value of the figures whose other tests do not tell it in every language. Numbers are typed once,
 * from the review; names and notes in each language.
 */
interface Heard {
  readonly markup: string;
  /** Line by line; `NAME` of `names`, and words of `words`, in the place of their key: "{0}, 12841 {places}". */
  readonly lines: readonly string[];
  readonly nl: readonly string[];
  readonly fr: readonly string[];
  readonly de: readonly string[];
  readonly en: readonly string[];
}

const LANGUAGES = ["nl", "fr", "de", "en"] as const;
type Language = (typeof LANGUAGES)[number];

const WORDS: { readonly [lang in Language]: { readonly [word: string]: string } } = {
  nl: { places: "plaatsen", persons: "personen", "%": "procent", share: "procent van het totaal", gap: "geen cijfer" },
  fr: { places: "places", persons: "personnes", "%": "pour cent", share: "pour cent du total", gap: "pas de chiffre" },
  de: { places: "Plätze", persons: "Personen", "%": "Prozent", share: "Prozent der Gesamtzahl", gap: "keine Zahl" },
  en: { places: "places", persons: "persons", "%": "percent", share: "percent of the total", gap: "no figure" },
};

const transcript = (figure: Heard, lang: Language): string[] =>
  figure.lines.map((line) =>
    line.replace(/\{(.+?)\}/g, (_, key: string) => WORDS[lang][key] ?? figure[lang][Number(key)] ?? `no ${key}`),
  );

const FIGURES: readonly Heard[] = [
  {
    markup: "<fedasil-capacity-chart></fedasil-capacity-chart>",
    lines: [
      ...["{0}, 27077 {places}, 76 {share}", "{0}, {5}, 95 {%}", "{1}, 5076 {places}, 14 {share}", "{1}, {5}, 95 {%}"],
      ...["{2}, 3138 {places}, 9 {share}", "{2}, {5}, 86 {%}", "{3}, 360 {places}, 1 {share}", "{3}, {5}, 96 {%}"],
      ...["{4}, 35651 {places}", "{4}, {5}, 95 {%}. {6}"],
    ],
    nl: [
      ...["Collectieve opvang", "Individuele woningen", "Opvang 1ste fase", "Open terugkeerplaatsen", "Totaal"],
      ...["Bezetting", "Bezettingsgraad zoals gedrukt; het totaal van 95 procent is niet herrekend."],
    ],
    fr: [
      ...["Accueil collectif", "Logements individuels", "Accueil 1re phase", "Places ouvertes de retour", "Total"],
      ...["Occupation", "Taux d’occupation tels qu’imprimés ; le total de 95 pour cent n’est pas recalculé."],
    ],
    de: [
      ...["Sammelzentren", "Einzelunterkünfte", "1. Aufnahmephase", "Offene Rückkehrplätze", "Gesamt"],
      ...["Auslastung", "Auslastung wie gedruckt; der Gesamtwert von 95 Prozent ist nicht neu berechnet."],
    ],
    en: [
      ...["Collective reception", "Individual housing", "First-phase reception", "Open return places", "Total"],
      ...["Occupancy", "Occupancy as printed; the total of 95 percent is not recalculated."],
    ],
  },
  {
    markup: `<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>`,
    lines: [
      ...["Fedasil, 12841 {places}, 36 {share}", "Croix-Rouge francophone, 8620 {places}, 24 {share}"],
      ...["Rode Kruis Vlaanderen, 6244 {places}, 18 {share}", "{0}, 4542 {places}, 13 {share}"],
      ...["{1}, 1259 {places}, 4 {share}", "Samusocial, 902 {places}, 3 {share}"],
      ...["Caritas International, 591 {places}, 2 {share}", "{2}, 652 {places}, 2 {share}. {3}"],
      "{4}, 35651 {places}",
    ],
    nl: [
      ...["OCMW", "Privé-operatoren", "Andere partners"],
      ...["‘Andere partners’ is een verzamelpost en krijgt geen rang.", "Totaal"],
    ],
    fr: [
      ...["CPAS", "Opérateurs privés", "Autres partenaires"],
      ...["« Autres partenaires » est un regroupement et n’a pas de rang.", "Total"],
    ],
    de: [
      ...["ÖSHZ", "Private Betreiber", "Andere Partner"],
      ...["„Andere Partner“ ist eine Sammelgruppe und hat keinen Rang.", "Gesamt"],
    ],
    en: [
      ...["OCMW/CPAS", "Private operators", "Other partners"],
      ...["“Other partners” is a group and has no rank.", "Total"],
    ],
  },
  {
    markup: `<fedasil-capacity-chart by="year"></fedasil-capacity-chart>`,
    lines: [
      ...["2013, 21037 {places}. {0}", "2014, 18015 {places}", "2015, 33659 {places}. {0}", "2016, 26363 {places}"],
      ...["2017, {gap}", "2018, 21343 {places}. {0}", "2019, {gap}", "2020, 28180 {places}", "2021, 29446 {places}"],
      ...["2022, 33505 {places}. {1}", "2023, 35651 {places}"],
    ],
    nl: [
      "Gemiddelde betrouwbaarheid: het cijfer voor 2013 is via de pers bekend; voor 2015 en 2018 noemt de bron geen dag, zodat het einde van het jaar is afgeleid.",
      "Zoals gepubliceerd in januari 2023; uit de balans volgt 33499.",
    ],
    fr: [
      "Fiabilité moyenne : le chiffre de 2013 a été relayé par la presse ; pour 2015 et 2018, la source n’indique pas de jour, si bien que la fin de l’année est déduite.",
      "Chiffre publié en janvier 2023 ; du bilan, il résulte 33499.",
    ],
    de: [
      "Mittlere Verlässlichkeit: Die Zahl für 2013 ist aus der Presse bekannt; für 2015 und 2018 nennt die Quelle keinen Tag, das Jahresende ist daher erschlossen.",
      "Wie im Januar 2023 veröffentlicht; aus der Jahresbilanz ergibt sich 33499.",
    ],
    en: [
      "Medium confidence: the figure for 2013 was relayed by the press; for 2015 and 2018 the source gives no day, so that the end of the year is inferred.",
      "As published in January 2023; the review implies 33499.",
    ],
  },
  {
    markup: `<fedasil-capacity-chart by="month"></fedasil-capacity-chart>`,
    lines: [
      ...["{0}, {1}, 95 {%}. {2}", "{3}, {4} 34000 {places}", "{5}, 34400 {places}. {6}", "{7}, {4} 35000 {places}"],
      ...["{8}, 35651 {places}", "{8}, {1}, 95 {%}"],
    ],
    nl: [
      ...["januari 2023", "Bezetting", "Gemiddelde betrouwbaarheid: via de pers bekend, zonder dag.", "25 mei 2023"],
      ...["meer dan", "3 oktober 2023", "Gemiddelde betrouwbaarheid: afgerond door de woordvoerder van Fedasil."],
      ...["november 2023", "31 december 2023"],
    ],
    fr: [
      ...[
        "janvier 2023",
        "Occupation",
        "Fiabilité moyenne : relayé par la presse, sans indication de jour.",
        "25 mai 2023",
      ],
      ...["plus de", "3 octobre 2023", "Fiabilité moyenne : arrondi par le porte-parole de Fedasil."],
      ...["novembre 2023", "31 décembre 2023"],
    ],
    de: [
      ...["Januar 2023", "Auslastung", "Mittlere Verlässlichkeit: aus der Presse bekannt, ohne Tag.", "25. Mai 2023"],
      ...["mehr als", "3. Oktober 2023", "Mittlere Verlässlichkeit: vom Sprecher von Fedasil gerundet."],
      ...["November 2023", "31. Dezember 2023"],
    ],
    en: [
      ...["January 2023", "Occupancy", "Medium confidence: relayed by the press, without a day.", "25 May 2023"],
      ...["more than", "3 October 2023", "Medium confidence: rounded by Fedasil’s spokesman."],
      ...["November 2023", "31 December 2023"],
    ],
  },
  {
    markup: "<fedasil-origin-map></fedasil-origin-map>",
    lines: [
      ...[
        "Afghanistan, 19 {%}",
        "{0}, 10 {%}",
        "Burundi, 7 {%}",
        "{1}, 7 {%}",
        "{2}, 6 {%}",
        "{3}, 5 {%}",
        "{4}, 4 {%}",
      ],
      ...["{5}, 3 {%}", "{6}, 3 {%}", "{7}, 3 {%}", "{8}, 33 {%}. {9}"],
    ],
    nl: [
      ...["Palestina", "Syrië", "Eritrea", "Guinee", "Somalië", "DR Congo", "Turkije", "Kameroen", "Andere landen"],
      "‘Andere landen’ bundelt alle landen die de balans niet noemt, en heeft geen rang.",
    ],
    fr: [
      ...["Palestine", "Syrie", "Érythrée", "Guinée", "Somalie", "RD Congo", "Turquie", "Cameroun", "Autres pays"],
      "« Autres pays » regroupe tous les pays que le bilan ne nomme pas ; il n’a pas de rang.",
    ],
    de: [
      ...["Palästina", "Syrien", "Eritrea", "Guinea", "Somalia", "DR Kongo", "Türkei", "Kamerun", "Andere Länder"],
      "„Andere Länder“ fasst alle Länder zusammen, die die Jahresbilanz nicht nennt, und hat keinen Rang.",
    ],
    en: [
      ...["Palestine", "Syria", "Eritrea", "Guinea", "Somalia", "DR Congo", "Turkey", "Cameroon", "Other countries"],
      "‘Other countries’ groups all countries that the review does not name; it has no rank.",
    ],
  },
  {
    markup: "<fedasil-return-map></fedasil-return-map>",
    lines: [
      ...["{0}, 996 {persons}, 34 {share}", "{1}, 171 {persons}, 6 {share}", "{2}, 170 {persons}, 6 {share}"],
      ...["{3}, 145 {persons}, 5 {share}", "{4}, 107 {persons}, 4 {share}", "{5}, 92 {persons}, 3 {share}"],
      ...["{6}, 87 {persons}, 3 {share}", "{7}, 82 {persons}, 3 {share}", "Pakistan, 80 {persons}, 3 {share}"],
      ...["{8}, 73 {persons}, 2 {share}", "{9}, 949 {persons}, 32 {share}. {10}"],
    ],
    nl: [
      ...[
        "Brazilië",
        "Moldavië",
        "Mongolië",
        "Georgië",
        "El Salvador",
        "Roemenië",
        "Wit-Rusland",
        "Colombia",
        "Turkije",
      ],
      "Andere landen",
      "De balans noemt de tien grootste bestemmingen. De andere blijven ongenoemd: hun 949 personen, bijna een derde van het totaal, hebben geen rang en geen plaats op een kaart.",
    ],
    fr: [
      ...["Brésil", "Moldavie", "Mongolie", "Géorgie", "Salvador", "Roumanie", "Biélorussie", "Colombie", "Turquie"],
      "Autres pays",
      "Le bilan nomme les dix principales destinations. Les autres ne sont pas nommées : leurs 949 personnes, près d’un tiers du total, n’ont ni rang ni place sur une carte.",
    ],
    de: [
      ...["Brasilien", "Moldau", "Mongolei", "Georgien", "El Salvador", "Rumänien", "Belarus", "Kolumbien", "Türkei"],
      "Andere Länder",
      "Die Jahresbilanz nennt die zehn größten Zielländer. Die anderen sind nicht genannt: Ihre 949 Personen, fast ein Drittel der Gesamtzahl, haben keinen Rang und keinen Platz auf einer Karte.",
    ],
    en: [
      ...["Brazil", "Moldova", "Mongolia", "Georgia", "El Salvador", "Romania", "Belarus", "Colombia", "Turkey"],
      "Other countries",
      "The review names the ten largest destinations. The others are not named: their 949 persons, nearly a third of the total, have no rank and no place on a map.",
    ],
  },
];

describe("what is heard, value by value", () => {
  for (const figure of FIGURES)
    for (const lang of LANGUAGES)
      it(`${figure.markup} in ${lang}`, async () => {
        const element = await fixture(figure.markup, { lang });
        expect(await heard(element)).to.deep.equal(transcript(figure, lang));
      });

  for (const form of ["waffle", "bar"])
    it(`requests as ${form}: the same values, each an option in its place`, async () => {
      const element = await fixture(`<fedasil-requests-chart form="${form}"></fedasil-requests-chart>`, { lang: "nl" });
      const told = await heard(element);
      expect(told).to.have.length(options(element).length);
      expect(told[0]).to.equal("Opgevangen: kreeg een plaats, 22715 personen, 59 procent van het totaal");
    });

  // Only Chromium tells its tree.
  if (engine === "chromium") {
    it("cards are one list of eight items, each with number, what it counts, and when", async () => {
      const cards = await fixture("<fedasil-key-figures></fedasil-key-figures>", { lang: "nl" });
      const [list] = await readLists();
      expect(list!.map((item) => item.replace(/ (a|bc|d|cef|c|g|h) /, " "))).to.deep.equal([
        "listitem: 35.651 Opvangplaatsen eind 2023",
        "listitem: 95% Bezet zoals gedrukt, eind 2023",
        "listitem: 38.213 Opvangaanvragen in 2023; geen asielaanvragen",
        "listitem: 22.715 Opgevangen personen die een plaats kregen, in 2023",
        "listitem: 8.816 Op de dag van registratie niet opgevangen door plaatsgebrek personen, over heel 2023",
        "listitem: 3.534 Plaatsen voor NBMV niet-begeleide minderjarigen, eind 2023",
        "listitem: 287 Hervestigde vluchtelingen personen, in 2023",
        "listitem: 2.952 Vrijwillig teruggekeerd personen, in 2023",
      ]);
      expect(all(cards, "[role=option]")).to.deep.equal([]);
    });

    it("the timeline is a list of twelve months, and of the events of each", async () => {
      await fixture(`<fedasil-year-timeline topic="shortage"></fedasil-year-timeline>`, { lang: "en" });
      const [months, ...events] = await readLists();
      expect(months!.map((month) => /^listitem: (\w+)/.exec(month)?.[1])).to.deep.equal([
        ...["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"],
        ...["November", "December"],
      ]);
      expect(events.flat().map((event) => event.replace(/ [a-h] /, " "))).to.deep.equal([
        "listitem: more than 600 single men not received in the reception network that month",
        "listitem: about 500 single men not received in the reception network that month",
        "listitem: 2,000 single men on a waiting list of Fedasil for lack of places",
        "listitem: 860 applicants who had to register on a waiting list for lack of places that month",
        "listitem: about 3,000 single men on the waiting list ( end of 2023 )",
      ]);
    });
  }
});
