import { expect } from "chai";
import "../../src/components/residents-chart.js";
import { heard } from "../heard.js";
import { becomes, fixture, frames, pageStyle } from "../page.js";
import { find, head, heading, links, names, notes, options, plain, rows, source, subheading } from "../reading.js";

const REVIEW = "https://www.fedasil.be/en/news/reception-asylum-seekers/annual-report-2023";

/** What a reader sees and hears, typed by hand from “Profiel van de opgevangen personen / eind 2023”. */
interface Told {
  readonly heading: string;
  readonly subheading: string;
  /** Said in place of the drawing. */
  readonly sentence: string;
  readonly table: readonly string[];
  readonly spoken: readonly string[];
  readonly notes: readonly string[];
}

const toldBy = async (element: Element): Promise<Told> => ({
  heading: heading(element),
  subheading: subheading(element),
  sentence: plain(find(element, "#summary").textContent),
  table: [head(element), ...rows(element)],
  spoken: await heard(element),
  notes: notes(element),
});

type Languages = { readonly [lang in "nl" | "fr" | "de" | "en"]: Told };

const NOT_PERSONS = {
  nl: "Afgeronde percentages van personen, zoals gedrukt. De 35.651 die er in de balans naast staan, zijn plaatsen, geen personen.",
  fr: "Pourcentages arrondis de personnes, tels qu’imprimés. Les 35 651 imprimés à côté dans le bilan sont des places, pas des personnes.",
  de: "Gerundete Prozentsätze von Personen, wie gedruckt. Die 35.651 daneben in der Jahresbilanz sind Plätze, keine Personen.",
  en: "Rounded percentages of persons, as printed. The 35,651 beside them in the review are places, not persons.",
};
const NOT_CROSSED = {
  nl: "De indelingen van het profiel staan los van elkaar: er is geen cijfer voor bijvoorbeeld vrouwen met een verblijfstitel.",
  fr: "Les répartitions du profil ne se croisent pas : il n’existe pas de chiffre, par exemple, pour les femmes ayant un titre de séjour.",
  de: "Die Aufteilungen des Profils lassen sich nicht kreuzen: Es gibt keine Zahl etwa für Frauen mit Aufenthaltstitel.",
  en: "The divisions of the profile cannot be crossed: there is no figure for, say, women with a residence permit.",
};
const COUNT = {
  nl: "NBMV zijn niet-begeleide minderjarige vreemdelingen. De lopende tekst telt er 2.743, ongeveer de helft van wat 16% zou zijn. De balans verklaart het verschil niet; we rekenen niets om.",
  fr: "Les Mena sont les mineurs étrangers non accompagnés. Le texte courant en compte 2 743, environ la moitié de ce que feraient 16 %. Le bilan n’explique pas l’écart ; nous ne multiplions rien.",
  de: "UMA sind unbegleitete minderjährige Ausländer. Der Fließtext zählt 2.743, etwa die Hälfte dessen, was 16 % wären. Die Jahresbilanz erklärt den Unterschied nicht; wir rechnen nichts um.",
  en: "The running text counts 2,743 unaccompanied minors, about half of what 16% would be. The review does not explain the difference; we multiply nothing.",
};
/** The same as it is heard. */
const COUNT_HEARD = {
  nl: "NBMV zijn niet-begeleide minderjarige vreemdelingen. De lopende tekst telt er 2743, ongeveer de helft van wat 16 procent zou zijn. De balans verklaart het verschil niet; we rekenen niets om.",
  fr: "Les Mena sont les mineurs étrangers non accompagnés. Le texte courant en compte 2743, environ la moitié de ce que feraient 16 pour cent. Le bilan n’explique pas l’écart ; nous ne multiplions rien.",
  de: "UMA sind unbegleitete minderjährige Ausländer. Der Fließtext zählt 2743, etwa die Hälfte dessen, was 16 Prozent wären. Die Jahresbilanz erklärt den Unterschied nicht; wir rechnen nichts um.",
  en: "The running text counts 2743 unaccompanied minors, about half of what 16 percent would be. The review does not explain the difference; we multiply nothing.",
};
const TRANSITION = {
  nl: "De balans zet ‘overgangsperiode’ bij personen met een verblijfstitel en zegt er niet meer over.",
  fr: "Le bilan ajoute « période de transition » aux personnes ayant un titre de séjour et n’en dit pas plus.",
  de: "Die Jahresbilanz setzt „Übergangszeit“ zu den Personen mit Aufenthaltstitel und sagt nichts weiter dazu.",
  en: "The review adds ‘transition period’ to persons with a residence permit and says no more about it.",
};
const UNRANKED = {
  nl: "‘Andere landen’ bundelt alle landen die de balans niet noemt, en heeft geen rang.",
  fr: "« Autres pays » regroupe tous les pays que le bilan ne nomme pas ; il n’a pas de rang.",
  de: "„Andere Länder“ fasst alle Länder zusammen, die die Jahresbilanz nicht nennt, und hat keinen Rang.",
  en: "‘Other countries’ groups all countries that the review does not name; it has no rank.",
};

const HOUSEHOLD: Languages = {
  nl: {
    heading: "Vier op de tien bewoners verblijven in familieverband",
    subheading: "Bewoners van het opvangnetwerk naar huishouden, eind 2023, in procent",
    sentence:
      "Bewoners van het opvangnetwerk naar huishouden, eind 2023. Hoogste waarden: Personen in familieverband 40 procent, Alleenstaande mannen 35 procent en NBMV 16 procent.",
    table: [
      "Huishouden | Aandeel",
      "Personen in familieverband | 40%",
      "Alleenstaande mannen | 35%",
      "Alleenstaande vrouwen | 9%",
      "NBMV^a | 16%",
    ],
    spoken: [
      "Personen in familieverband, 40 procent",
      "Alleenstaande mannen, 35 procent",
      "Alleenstaande vrouwen, 9 procent",
      `NBMV, 16 procent. ${COUNT_HEARD.nl}`,
    ],
    notes: [`^a ${COUNT.nl}`, NOT_PERSONS.nl, NOT_CROSSED.nl],
  },
  fr: {
    heading: "Quatre personnes accueillies sur dix vivent en famille",
    subheading: "Personnes accueillies dans le réseau selon le ménage, fin 2023, en pour cent",
    sentence:
      "Personnes accueillies dans le réseau selon le ménage, fin 2023. Valeurs les plus élevées : Personnes en famille 40 pour cent, Hommes isolés 35 pour cent et Mena 16 pour cent.",
    table: [
      "Ménage | Part",
      "Personnes en famille | 40 %",
      "Hommes isolés | 35 %",
      "Femmes isolées | 9 %",
      "Mena^a | 16 %",
    ],
    spoken: [
      "Personnes en famille, 40 pour cent",
      "Hommes isolés, 35 pour cent",
      "Femmes isolées, 9 pour cent",
      `Mena, 16 pour cent. ${COUNT_HEARD.fr}`,
    ],
    notes: [`^a ${COUNT.fr}`, NOT_PERSONS.fr, NOT_CROSSED.fr],
  },
  de: {
    heading: "Vier von zehn aufgenommenen Personen leben im Familienverband",
    subheading: "Aufgenommene Personen im Aufnahmenetz nach Haushalt, Ende 2023, in Prozent",
    sentence:
      "Aufgenommene Personen im Aufnahmenetz nach Haushalt, Ende 2023. Höchste Werte: Personen im Familienverband 40 Prozent, Alleinstehende Männer 35 Prozent und UMA 16 Prozent.",
    table: [
      "Haushalt | Anteil",
      "Personen im Familienverband | 40 %",
      "Alleinstehende Männer | 35 %",
      "Alleinstehende Frauen | 9 %",
      "UMA^a | 16 %",
    ],
    spoken: [
      "Personen im Familienverband, 40 Prozent",
      "Alleinstehende Männer, 35 Prozent",
      "Alleinstehende Frauen, 9 Prozent",
      `UMA, 16 Prozent. ${COUNT_HEARD.de}`,
    ],
    notes: [`^a ${COUNT.de}`, NOT_PERSONS.de, NOT_CROSSED.de],
  },
  en: {
    heading: "Four in ten residents live with family members",
    subheading: "Residents of the reception network by household, at the end of 2023, in percent",
    sentence:
      "Residents of the reception network by household, end of 2023. Largest: Persons in families 40 percent, Single men 35 percent and Unaccompanied minors 16 percent.",
    table: [
      "Household | Share",
      "Persons in families | 40%",
      "Single men | 35%",
      "Single women | 9%",
      "Unaccompanied minors^a | 16%",
    ],
    spoken: [
      "Persons in families, 40 percent",
      "Single men, 35 percent",
      "Single women, 9 percent",
      `Unaccompanied minors, 16 percent. ${COUNT_HEARD.en}`,
    ],
    notes: [`^a ${COUNT.en}`, NOT_PERSONS.en, NOT_CROSSED.en],
  },
};

/** The ten countries of the review in its order, and the others, which are more than any of them. */
const nationalities = (countries: readonly string[], unit: string, unranked: string) => {
  const shares = [19, 10, 7, 7, 6, 5, 4, 3, 3, 3, 33];
  return {
    table: countries.map((country, index) => `${country} | ${shares[index]!}${unit}`),
    spoken: (word: string): string[] =>
      countries.map((country, index) =>
        index === 10 ? `${country}, 33 ${word}. ${unranked}` : `${country}, ${shares[index]!} ${word}`,
      ),
  };
};

const NL = nationalities(
  [
    ...["Afghanistan", "Palestina", "Burundi", "Syrië", "Eritrea", "Guinee", "Somalië", "DR Congo", "Turkije"],
    ...["Kameroen", "Andere landen"],
  ],
  "%",
  UNRANKED.nl,
);
const FR = nationalities(
  [
    ...["Afghanistan", "Palestine", "Burundi", "Syrie", "Érythrée", "Guinée", "Somalie", "RD Congo", "Turquie"],
    ...["Cameroun", "Autres pays"],
  ],
  " %",
  UNRANKED.fr,
);
const DE = nationalities(
  [
    ...["Afghanistan", "Palästina", "Burundi", "Syrien", "Eritrea", "Guinea", "Somalia", "DR Kongo", "Türkei"],
    ...["Kamerun", "Andere Länder"],
  ],
  " %",
  UNRANKED.de,
);
const EN = nationalities(
  [
    ...["Afghanistan", "Palestine", "Burundi", "Syria", "Eritrea", "Guinea", "Somalia", "DR Congo", "Turkey"],
    ...["Cameroon", "Other countries"],
  ],
  "%",
  UNRANKED.en,
);

const NATIONALITY: Languages = {
  nl: {
    heading: "Bijna één op de vijf bewoners komt uit Afghanistan",
    subheading: "Bewoners van het opvangnetwerk naar nationaliteit, eind 2023, in procent",
    sentence:
      "Bewoners van het opvangnetwerk naar nationaliteit, eind 2023. Hoogste waarden: Afghanistan 19 procent, Palestina 10 procent, Burundi 7 procent en Syrië 7 procent.",
    table: ["Nationaliteit | Aandeel", ...NL.table],
    spoken: NL.spoken("procent"),
    notes: ["Landen met een gelijk percentage hebben geen onderlinge rang.", UNRANKED.nl, NOT_PERSONS.nl],
  },
  fr: {
    heading: "Près d’une personne accueillie sur cinq vient d’Afghanistan",
    subheading: "Personnes accueillies dans le réseau selon la nationalité, fin 2023, en pour cent",
    sentence:
      "Personnes accueillies dans le réseau selon la nationalité, fin 2023. Valeurs les plus élevées : Afghanistan 19 pour cent, Palestine 10 pour cent, Burundi 7 pour cent et Syrie 7 pour cent.",
    table: ["Nationalité | Part", ...FR.table],
    spoken: FR.spoken("pour cent"),
    notes: ["Les pays au pourcentage égal n’ont pas de rang entre eux.", UNRANKED.fr, NOT_PERSONS.fr],
  },
  de: {
    heading: "Fast jede fünfte aufgenommene Person kommt aus Afghanistan",
    subheading: "Aufgenommene Personen im Aufnahmenetz nach Staatsangehörigkeit, Ende 2023, in Prozent",
    sentence:
      "Aufgenommene Personen im Aufnahmenetz nach Staatsangehörigkeit, Ende 2023. Höchste Werte: Afghanistan 19 Prozent, Palästina 10 Prozent, Burundi 7 Prozent und Syrien 7 Prozent.",
    table: ["Staatsangehörigkeit | Anteil", ...DE.table],
    spoken: DE.spoken("Prozent"),
    notes: ["Länder mit gleichem Prozentsatz haben untereinander keinen Rang.", UNRANKED.de, NOT_PERSONS.de],
  },
  en: {
    heading: "Nearly one in five residents comes from Afghanistan",
    subheading: "Residents of the reception network by nationality, at the end of 2023, in percent",
    sentence:
      "Residents of the reception network by nationality, end of 2023. Largest: Afghanistan 19 percent, Palestine 10 percent, Burundi 7 percent and Syria 7 percent.",
    table: ["Nationality | Share", ...EN.table],
    spoken: EN.spoken("percent"),
    notes: ["Countries with the same percentage are not ranked among themselves.", UNRANKED.en, NOT_PERSONS.en],
  },
};

const STATUS: Languages = {
  nl: {
    heading: "Van negen op de tien bewoners is het dossier nog in behandeling",
    subheading: "Bewoners van het opvangnetwerk naar verblijfssituatie, eind 2023, in procent",
    sentence:
      "Bewoners van het opvangnetwerk naar verblijfssituatie, eind 2023. Dossier in behandeling 91 procent en Met een verblijfstitel 9 procent.",
    table: ["Verblijf | Aandeel", "Dossier in behandeling | 91%", "Met een verblijfstitel^a | 9%"],
    spoken: ["Dossier in behandeling, 91 procent", `Met een verblijfstitel, 9 procent. ${TRANSITION.nl}`],
    notes: [`^a ${TRANSITION.nl}`, NOT_PERSONS.nl, NOT_CROSSED.nl],
  },
  fr: {
    heading: "Neuf personnes accueillies sur dix ont un dossier encore en traitement",
    subheading: "Personnes accueillies dans le réseau selon leur situation de séjour, fin 2023, en pour cent",
    sentence:
      "Personnes accueillies dans le réseau selon le séjour, fin 2023. Dossier en traitement 91 pour cent et Avec titre de séjour 9 pour cent.",
    table: ["Séjour | Part", "Dossier en traitement | 91 %", "Avec titre de séjour^a | 9 %"],
    spoken: ["Dossier en traitement, 91 pour cent", `Avec titre de séjour, 9 pour cent. ${TRANSITION.fr}`],
    notes: [`^a ${TRANSITION.fr}`, NOT_PERSONS.fr, NOT_CROSSED.fr],
  },
  de: {
    heading: "Bei neun von zehn aufgenommenen Personen wird der Antrag noch bearbeitet",
    subheading: "Aufgenommene Personen im Aufnahmenetz nach Aufenthaltssituation, Ende 2023, in Prozent",
    sentence:
      "Aufgenommene Personen im Aufnahmenetz nach Aufenthaltssituation, Ende 2023. Antrag in Bearbeitung 91 Prozent und Mit Aufenthaltstitel 9 Prozent.",
    table: ["Aufenthalt | Anteil", "Antrag in Bearbeitung | 91 %", "Mit Aufenthaltstitel^a | 9 %"],
    spoken: ["Antrag in Bearbeitung, 91 Prozent", `Mit Aufenthaltstitel, 9 Prozent. ${TRANSITION.de}`],
    notes: [`^a ${TRANSITION.de}`, NOT_PERSONS.de, NOT_CROSSED.de],
  },
  en: {
    heading: "Nine in ten residents have an application still being processed",
    subheading: "Residents of the reception network by residence status, at the end of 2023, in percent",
    sentence:
      "Residents of the reception network by residence status, end of 2023. Application being processed 91 percent and With a residence permit 9 percent.",
    table: ["Status | Share", "Application being processed | 91%", "With a residence permit^a | 9%"],
    spoken: ["Application being processed, 91 percent", `With a residence permit, 9 percent. ${TRANSITION.en}`],
    notes: [`^a ${TRANSITION.en}`, NOT_PERSONS.en, NOT_CROSSED.en],
  },
};

const SEX: Languages = {
  nl: {
    heading: "Eén op de drie bewoners is een vrouw of een meisje",
    subheading: "Bewoners van het opvangnetwerk naar geslacht, eind 2023, in procent",
    sentence: "Bewoners van het opvangnetwerk naar geslacht, eind 2023. Mannen 67 procent en Vrouwen 33 procent.",
    table: ["Geslacht | Aandeel", "Mannen | 67%", "Vrouwen | 33%"],
    spoken: ["Mannen, 67 procent", "Vrouwen, 33 procent"],
    notes: [
      "De labels ‘mannen’ en ‘vrouwen’ van de balans staan hier voor bewoners van elke leeftijd.",
      NOT_PERSONS.nl,
      NOT_CROSSED.nl,
    ],
  },
  fr: {
    heading: "Une personne accueillie sur trois est une femme ou une fille",
    subheading: "Personnes accueillies dans le réseau selon le sexe, fin 2023, en pour cent",
    sentence:
      "Personnes accueillies dans le réseau selon le sexe, fin 2023. Hommes 67 pour cent et Femmes 33 pour cent.",
    table: ["Sexe | Part", "Hommes | 67 %", "Femmes | 33 %"],
    spoken: ["Hommes, 67 pour cent", "Femmes, 33 pour cent"],
    notes: [
      "Les libellés du bilan, « hommes » et « femmes », désignent ici des personnes de tout âge.",
      NOT_PERSONS.fr,
      NOT_CROSSED.fr,
    ],
  },
  de: {
    heading: "Jede dritte aufgenommene Person ist eine Frau oder ein Mädchen",
    subheading: "Aufgenommene Personen im Aufnahmenetz nach Geschlecht, Ende 2023, in Prozent",
    sentence:
      "Aufgenommene Personen im Aufnahmenetz nach Geschlecht, Ende 2023. Männer 67 Prozent und Frauen 33 Prozent.",
    table: ["Geschlecht | Anteil", "Männer | 67 %", "Frauen | 33 %"],
    spoken: ["Männer, 67 Prozent", "Frauen, 33 Prozent"],
    notes: [
      "Die Wörter der Jahresbilanz, „Männer“ und „Frauen“, stehen hier für Personen jeden Alters.",
      NOT_PERSONS.de,
      NOT_CROSSED.de,
    ],
  },
  en: {
    heading: "One in three residents is a woman or a girl",
    subheading: "Residents of the reception network by sex, at the end of 2023, in percent",
    sentence: "Residents of the reception network by sex, end of 2023. Men 67 percent and Women 33 percent.",
    table: ["Sex | Share", "Men | 67%", "Women | 33%"],
    spoken: ["Men, 67 percent", "Women, 33 percent"],
    notes: [
      "The review’s labels, ‘men’ and ‘women’, stand here for residents of all ages.",
      NOT_PERSONS.en,
      NOT_CROSSED.en,
    ],
  },
};

const AGE: Languages = {
  nl: {
    heading: "Drie op de tien bewoners zijn minderjarig",
    subheading: "Bewoners van het opvangnetwerk, volwassenen en minderjarigen, eind 2023, in procent",
    sentence:
      "Bewoners van het opvangnetwerk, volwassenen en minderjarigen, eind 2023. Volwassenen 70 procent en Minderjarigen 30 procent.",
    table: ["Leeftijd | Aandeel", "Volwassenen | 70%", "Minderjarigen | 30%"],
    spoken: ["Volwassenen, 70 procent", "Minderjarigen, 30 procent"],
    notes: [NOT_PERSONS.nl, NOT_CROSSED.nl],
  },
  fr: {
    heading: "Trois personnes accueillies sur dix sont mineures",
    subheading: "Personnes accueillies dans le réseau, adultes et mineurs, fin 2023, en pour cent",
    sentence:
      "Personnes accueillies dans le réseau, adultes et mineurs, fin 2023. Adultes 70 pour cent et Mineurs 30 pour cent.",
    table: ["Âge | Part", "Adultes | 70 %", "Mineurs | 30 %"],
    spoken: ["Adultes, 70 pour cent", "Mineurs, 30 pour cent"],
    notes: [NOT_PERSONS.fr, NOT_CROSSED.fr],
  },
  de: {
    heading: "Drei von zehn aufgenommenen Personen sind minderjährig",
    subheading: "Aufgenommene Personen im Aufnahmenetz, Erwachsene und Minderjährige, Ende 2023, in Prozent",
    sentence:
      "Aufgenommene Personen im Aufnahmenetz, Erwachsene und Minderjährige, Ende 2023. Erwachsene 70 Prozent und Minderjährige 30 Prozent.",
    table: ["Alter | Anteil", "Erwachsene | 70 %", "Minderjährige | 30 %"],
    spoken: ["Erwachsene, 70 Prozent", "Minderjährige, 30 Prozent"],
    notes: [NOT_PERSONS.de, NOT_CROSSED.de],
  },
  en: {
    heading: "Three in ten residents are minors",
    subheading: "Residents of the reception network, adults and minors, at the end of 2023, in percent",
    sentence:
      "Residents of the reception network, adults and minors, end of 2023. Adults 70 percent and Minors 30 percent.",
    table: ["Age | Share", "Adults | 70%", "Minors | 30%"],
    spoken: ["Adults, 70 percent", "Minors, 30 percent"],
    notes: [NOT_PERSONS.en, NOT_CROSSED.en],
  },
};

const FIGURES = { household: HOUSEHOLD, nationality: NATIONALITY, status: STATUS, sex: SEX, age: AGE };

const lefts = (element: Element): number[] => options(element).map((option) => parseFloat(option.style.left));
const widths = (element: Element): number[] => options(element).map((option) => parseFloat(option.style.width));

describe("<fedasil-residents-chart>", () => {
  for (const [by, languages] of Object.entries(FIGURES))
    for (const [lang, expected] of Object.entries(languages))
      it(`by="${by}" in ${lang}: finding, what is counted, what is said, table, values, notes`, async () => {
        const chart = await fixture(`<fedasil-residents-chart by="${by}"></fedasil-residents-chart>`, { lang });
        expect(await toldBy(chart)).to.deep.equal(expected);
        expect(links(chart)[0]).to.equal(REVIEW);
      });

  it("shows the households by default", async () => {
    const chart = await fixture("<fedasil-residents-chart></fedasil-residents-chart>", { lang: "nl" });
    expect(heading(chart)).to.equal(HOUSEHOLD.nl.heading);
  });

  it("names where the review prints the profile, and where it counts the minors", async () => {
    const chart = await fixture("<fedasil-residents-chart></fedasil-residents-chart>", { lang: "nl" });
    expect(source(chart)).to.equal(
      "Bron: Fedasil, Balans 2023 (mei 2024), ‘Profiel van de opgevangen personen’, ‘Opvang van verzoekers om internationale bescherming, NBMV’",
    );
  });

  it("makes one bar of the households, as long as the drawing is wide", async () => {
    const chart = await fixture("<fedasil-residents-chart></fedasil-residents-chart>");
    const [left, width] = [lefts(chart), widths(chart)];
    expect(left[0]).to.equal(0);
    expect(left[3]! + width[3]!).to.be.closeTo(640, 0.5);
    for (const [index, share] of [40, 35, 9, 16].entries()) expect(width[index]!).to.be.closeTo(6.4 * share, 2.5);
    expect(new Set(options(chart).map((option) => option.style.insetBlockStart)).size).to.equal(1);
  });

  it("makes a list of bars of them on a phone, where four names do not fit over one", async () => {
    const chart = await fixture("<fedasil-residents-chart></fedasil-residents-chart>", { width: "320px", lang: "nl" });
    const [left, width] = [lefts(chart), widths(chart)];
    expect(new Set(left).size).to.equal(1);
    expect(width[0]! / width[2]!).to.be.closeTo(40 / 9, 0.2);
    expect(names(chart)).to.deep.equal(HOUSEHOLD.nl.spoken);
  });

  it("has bars on one scale where an author stacks them", async () => {
    const bar = (by: string) =>
      `<fedasil-residents-chart by="${by}" heading="" subheading="" no-tools></fedasil-residents-chart>`;
    const first = await fixture(bar("age") + bar("sex"), { width: "500px" });
    const second = first.nextElementSibling!;
    expect(widths(first).map((width) => Math.round(width))).to.deep.equal([349, 149]);
    expect(widths(second).map((width) => Math.round(width))).to.deep.equal([334, 164]);
    for (const element of [first, second])
      expect(find(element, ".plot").getBoundingClientRect().left).to.equal(first.getBoundingClientRect().left);
  });

  it("keeps the notes under the bar, whatever room the longest language takes", async () => {
    const chart = await fixture(`<fedasil-residents-chart by="sex"></fedasil-residents-chart>`);
    await frames(2);
    const gap = find(chart, ".notes").getBoundingClientRect().top - find(chart, ".plot").getBoundingClientRect().bottom;
    expect(gap).to.be.within(13, 15);
  });

  for (const width of [320, 440, 640])
    it(`has room for its names where the page has large letters, ${width} px`, async () => {
      pageStyle("main { font-size: 24px }");
      for (const by of ["household", "status", "sex", "age"]) {
        const chart = await fixture(`<fedasil-residents-chart by="${by}"></fedasil-residents-chart>`, {
          width: `${width}px`,
          lang: "de",
        });
        const height = find(chart, ".plot").offsetHeight;
        for (const { offsetTop, offsetHeight } of options(chart)) {
          expect(offsetTop + offsetHeight, by).to.be.at.most(height + 1);
          // Four names that do not fit above their parts, in a wide font, make a list of bars.
          expect(offsetHeight, by).to.be.at.least(by === "household" ? 18 : 33);
        }
        // Only what is near the reader is drawn.
        chart.closest("main")!.remove();
      }
    });

  it("gives the countries bars as long as their shares, the others too", async () => {
    const chart = await fixture(`<fedasil-residents-chart by="nationality"></fedasil-residents-chart>`);
    const width = widths(chart);
    expect(width[0]! / width[1]!).to.be.closeTo(19 / 10, 0.05);
    expect(width[10]! / width[0]!).to.be.closeTo(33 / 19, 0.05);
  });

  it("gives the countries no rank: their shares are rounded", async () => {
    const chart = await fixture(`<fedasil-residents-chart by="nationality"></fedasil-residents-chart>`, { lang: "en" });
    options(chart)[2]!.focus();
    // The tooltip is a file that comes with the first wish.
    await becomes(() => plain(chart.shadowRoot.querySelector(".tooltip")?.textContent), "Burundi 7% end of 2023");
  });
});
