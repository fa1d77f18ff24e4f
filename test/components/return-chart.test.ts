import { expect } from "chai";
import "../../src/components/return-chart.js";
import { heard } from "../heard.js";
import { fixture } from "../page.js";
import { find, head, heading, names, plain, rows, subheading } from "../reading.js";

type Language = "nl" | "fr" | "de" | "en";
const LANGUAGES: readonly Language[] = ["nl", "fr", "de", "en"];

interface Told {
  readonly heading: string;
  readonly subheading: string;
  readonly head: string;
  readonly rows: readonly string[];
  readonly summary: string;
  readonly spoken: readonly string[];
}

/** Numbers are typed from the review without separators: here they are written as each language does. */
const written = (number: string, lang: Language): string =>
  number.replace(/(\d)(\d{3})$/, `$1${{ nl: ".", fr: " ", de: ".", en: "," }[lang]}$2`);
const percent = (number: string, lang: Language): string => `${number}${lang === "nl" || lang === "en" ? "" : " "}%`;

const PERSONS: { readonly [lang in Language]: string } = {
  nl: "personen",
  fr: "personnes",
  de: "Personen",
  en: "persons",
};
const PERCENT: { readonly [lang in Language]: string } = {
  nl: "procent",
  fr: "pour cent",
  de: "Prozent",
  en: "percent",
};
const OF_TOTAL: { readonly [lang in Language]: string } = {
  nl: "procent van het totaal",
  fr: "pour cent du total",
  de: "Prozent der Gesamtzahl",
  en: "percent of the total",
};

const SCOPE: { readonly [lang in Language]: string } = {
  nl: "Inclusief 45 personen van wie de Dienst Vreemdelingenzaken de terugkeer organiseerde; vertrekken in het kader van de Dublinconventie zijn niet meegeteld.",
  fr: "Y compris 45 personnes dont l’Office des étrangers a organisé le retour ; les départs dans le cadre de la convention de Dublin ne sont pas comptés.",
  de: "Einschließlich 45 Personen, deren Rückkehr das Ausländeramt organisierte; Ausreisen im Rahmen des Dubliner Übereinkommens sind nicht mitgezählt.",
  en: "Includes 45 persons whose return was organised by the Immigration Office; departures under the Dublin convention are left out.",
};

const COUNTRIES: { readonly [lang in Language]: { readonly [key: string]: string } } = {
  nl: {
    ...{ BR: "Brazilië", MD: "Moldavië", MN: "Mongolië", GE: "Georgië", SV: "El Salvador", RO: "Roemenië" },
    ...{ BY: "Wit-Rusland", CO: "Colombia", PK: "Pakistan", TR: "Turkije", IQ: "Irak", other: "Andere landen" },
    ...{ total: "Totaal", printed: "Totaal, zoals gedrukt" },
  },
  fr: {
    ...{ BR: "Brésil", MD: "Moldavie", MN: "Mongolie", GE: "Géorgie", SV: "Salvador", RO: "Roumanie" },
    ...{ BY: "Biélorussie", CO: "Colombie", PK: "Pakistan", TR: "Turquie", IQ: "Irak", other: "Autres pays" },
    ...{ total: "Total", printed: "Total, tel qu’imprimé" },
  },
  de: {
    ...{ BR: "Brasilien", MD: "Moldau", MN: "Mongolei", GE: "Georgien", SV: "El Salvador", RO: "Rumänien" },
    ...{ BY: "Belarus", CO: "Kolumbien", PK: "Pakistan", TR: "Türkei", IQ: "Irak", other: "Andere Länder" },
    ...{ total: "Gesamt", printed: "Gesamt, wie gedruckt" },
  },
  en: {
    ...{ BR: "Brazil", MD: "Moldova", MN: "Mongolia", GE: "Georgia", SV: "El Salvador", RO: "Romania" },
    ...{ BY: "Belarus", CO: "Colombia", PK: "Pakistan", TR: "Turkey", IQ: "Iraq", other: "Other countries" },
    ...{ total: "Total", printed: "Total, as printed" },
  },
};

/** Key, persons; what they are of 2,952, worked out by hand. */
const DESTINATIONS = [
  ...[
    "BR 996 34",
    "MD 171 6",
    "MN 170 6",
    "GE 145 5",
    "SV 107 4",
    "RO 92 3",
    "BY 87 3",
    "CO 82 3",
    "PK 80 3",
    "TR 73 2",
  ],
  ...["other 949 32", "total 2952"],
].map((line) => line.split(" ") as [key: string, persons: string, share?: string]);

const UNNAMED: { readonly [lang in Language]: string } = {
  nl: "De balans noemt de tien grootste bestemmingen. De andere blijven ongenoemd: hun 949 personen, bijna een derde van het totaal, hebben geen rang en geen plaats op een kaart.",
  fr: "Le bilan nomme les dix principales destinations. Les autres ne sont pas nommées : leurs 949 personnes, près d’un tiers du total, n’ont ni rang ni place sur une carte.",
  de: "Die Jahresbilanz nennt die zehn größten Zielländer. Die anderen sind nicht genannt: Ihre 949 Personen, fast ein Drittel der Gesamtzahl, haben keinen Rang und keinen Platz auf einer Karte.",
  en: "The review names the ten largest destinations. The others are not named: their 949 persons, nearly a third of the total, have no rank and no place on a map.",
};

const destination = (lang: Language, words: Pick<Told, "heading" | "subheading" | "head" | "summary">): Told => ({
  ...words,
  rows: DESTINATIONS.map(([key, persons]) =>
    [COUNTRIES[lang][key === "total" ? "printed" : key], written(persons, lang)].join(" | "),
  ),
  spoken: DESTINATIONS.map(([key, persons, share]) => {
    const told = `${COUNTRIES[lang][key]!}, ${persons} ${PERSONS[lang]}${share ? `, ${share} ${OF_TOTAL[lang]}` : ""}`;
    return key === "other" ? `${told}. ${UNNAMED[lang]}` : key === "total" ? `${told}. ${SCOPE[lang]}` : told;
  }),
});

const BY_DESTINATION: { readonly [lang in Language]: Told } = {
  nl: destination("nl", {
    heading: "Eén op de drie vrijwillige terugkeerders ging naar Brazilië",
    subheading: "Personen die in 2023 vrijwillig vanuit België terugkeerden, naar land van bestemming",
    head: "Land van bestemming | Personen",
    summary:
      "Vrijwillige terugkeer naar land van bestemming, 2023. Hoogste waarden: Brazilië 996, Moldavië 171 en Mongolië 170. Totaal: 2952 personen.",
  }),
  fr: destination("fr", {
    heading: "Un retour volontaire sur trois a mené au Brésil",
    subheading: "Personnes rentrées volontairement de Belgique en 2023, par pays de destination",
    head: "Pays de destination | Personnes",
    summary:
      "Retours volontaires par pays de destination, 2023. Valeurs les plus élevées : Brésil 996, Moldavie 171 et Mongolie 170. Total : 2952 personnes.",
  }),
  de: destination("de", {
    heading: "Ein Drittel der freiwillig Zurückgekehrten ging nach Brasilien",
    subheading: "Personen, die 2023 freiwillig aus Belgien zurückkehrten, nach Zielland",
    head: "Zielland | Personen",
    summary:
      "Freiwillige Rückkehr nach Zielland, 2023. Höchste Werte: Brasilien 996, Moldau 171 und Mongolei 170. Gesamt: 2952 Personen.",
  }),
  en: destination("en", {
    heading: "One in three voluntary returnees went to Brazil",
    subheading: "Persons who returned voluntarily from Belgium in 2023, by country of destination",
    head: "Country of destination | Persons",
    summary:
      "Voluntary returns by country of destination, 2023. Largest: Brazil 996, Moldova 171 and Mongolia 170. Total: 2952 persons.",
  }),
};

/** Key, with support, returned: the two lists of the review. Iraq is in the first only, Romania in the second only. */
const BOTH_LISTS = [
  ...["BR 574 996", "MD 147 171", "MN 145 170", "GE 120 145", "SV 102 107", "BY 76 87", "PK 76 80", "TR 65 73"],
  ...["IQ 65 65–73", "CO 60 82", "RO 0–60 92", "other 639 949", "total 2069 2952"],
].map((line) => line.split(" ") as [key: string, support: string, returned: string]);

interface Support {
  readonly support: string;
  readonly returned: string;
  readonly between: (low: string, high: string) => string;
  readonly brazil: string;
  readonly iraq: string;
  readonly romania: string;
  readonly others: string;
  readonly share: string;
}

const support = (
  lang: Language,
  says: Support,
  words: Pick<Told, "heading" | "subheading" | "head" | "summary">,
): Told => {
  const noteOn = (key: string, isReturned: boolean): string =>
    ({
      // A note on the whole row is said at its first value.
      BR: isReturned ? "" : says.brazil,
      IQ: isReturned ? says.iraq : "",
      RO: isReturned ? "" : says.romania,
      other: isReturned ? "" : says.others,
      total: isReturned ? SCOPE[lang] : says.share,
    })[key] ?? "";
  const spoken = (key: string, number: string, isReturned: boolean): string => {
    const [low, high] = number.split("–");
    const told = high === undefined ? low! : says.between(low!, high);
    const name = [COUNTRIES[lang][key]!, isReturned ? says.returned : says.support, `${told} ${PERSONS[lang]}`].join(
      ", ",
    );
    return [name, noteOn(key, isReturned)].filter(Boolean).join(". ");
  };
  return {
    ...words,
    rows: BOTH_LISTS.map(([key, first, second]) =>
      [
        `${COUNTRIES[lang][key === "total" ? "printed" : key]!}${{ IQ: "^a", RO: "^b" }[key] ?? ""}`,
        written(first, lang),
        written(second, lang),
      ].join(" | "),
    ),
    spoken: BOTH_LISTS.flatMap(([key, first, second]) => [spoken(key, first, false), spoken(key, second, true)]),
  };
};

const BY_SUPPORT: { readonly [lang in Language]: Told } = {
  nl: support(
    "nl",
    {
      support: "Met re-integratiesteun",
      returned: "Teruggekeerd",
      between: (low, high) => `tussen ${low} en ${high}`,
      brazil:
        "De aandelen met steun zijn afgeleid van de gedrukte aantallen. Dat van Brazilië, 58 procent, is het laagste van de landen in beide lijsten.",
      iraq: "Irak is niet een van de tien grootste bestemmingen: het totaal ligt tussen 65, de personen met steun, en 73, het kleinste aantal in die lijst. Het is meegeteld in de 949 van ‘andere’.",
      romania:
        "Roemenië staat niet in de lijst met steun: hoogstens 60, het kleinste aantal in die lijst, meegeteld in de 639 van ‘andere’ en niet als nul beschouwd. Het aandeel met steun kan lager zijn dan dat van Brazilië.",
      others: "‘Andere’ telt in elke lijst andere landen (949 en 639): er hoort geen aandeel met steun bij.",
      share: "De balans drukt 70 procent als aandeel met steun in alle terugkeer.",
    },
    {
      heading: "Van de landen in beide lijsten heeft Brazilië het laagste aandeel met steun",
      subheading:
        "Personen die in 2023 vrijwillig vanuit België terugkeerden, en hoeveel van hen met re-integratiesteun. Samen: 2.069 van 2.952",
      head: "Land van bestemming | Met re-integratiesteun | Teruggekeerd",
      summary:
        "Vrijwillige terugkeer met en zonder re-integratiesteun naar land van bestemming, 2023. Hoogste waarden: Brazilië (Met re-integratiesteun: 574, Teruggekeerd: 996), Moldavië (Met re-integratiesteun: 147, Teruggekeerd: 171) en Mongolië (Met re-integratiesteun: 145, Teruggekeerd: 170). Totaal: Met re-integratiesteun 2069, Teruggekeerd 2952.",
    },
  ),
  fr: support(
    "fr",
    {
      support: "Avec aide à la réintégration",
      returned: "Rentrées",
      between: (low, high) => `entre ${low} et ${high}`,
      brazil:
        "Les parts avec aide sont calculées à partir des nombres imprimés. Celle du Brésil, 58 pour cent, est la plus faible parmi les pays des deux listes.",
      iraq: "L’Irak n’est pas l’une des dix principales destinations : son total se situe entre 65, les personnes avec aide, et 73, le plus petit nombre de cette liste. Il est compté dans les 949 des « autres ».",
      romania:
        "La Roumanie ne figure pas dans la liste avec aide : au plus 60, le plus petit nombre de cette liste, comptés dans les 639 des « autres » et non considérés comme zéro. Sa part avec aide peut être plus faible que celle du Brésil.",
      others:
        "Les « autres » sont des pays différents dans chaque liste (949 et 639) : aucune part avec aide n’est calculée.",
      share: "Le bilan imprime 70 pour cent comme part avec aide dans l’ensemble des retours.",
    },
    {
      heading: "Parmi les pays des deux listes, le Brésil a la plus faible part avec aide",
      subheading:
        "Personnes rentrées volontairement de Belgique en 2023, et combien d’entre elles avec une aide à la réintégration. En tout : 2 069 sur 2 952",
      head: "Pays de destination | Avec aide à la réintégration | Rentrées",
      summary:
        "Retours volontaires avec et sans aide à la réintégration par pays de destination, 2023. Valeurs les plus élevées : Brésil (Avec aide à la réintégration : 574, Rentrées : 996), Moldavie (Avec aide à la réintégration : 147, Rentrées : 171) et Mongolie (Avec aide à la réintégration : 145, Rentrées : 170). Total : Avec aide à la réintégration 2069, Rentrées 2952.",
    },
  ),
  de: support(
    "de",
    {
      support: "Mit Reintegrationshilfe",
      returned: "Zurückgekehrt",
      between: (low, high) => `zwischen ${low} und ${high}`,
      brazil:
        "Die Anteile mit Hilfe sind aus den gedruckten Zahlen abgeleitet. Der Anteil Brasiliens, 58 Prozent, ist der kleinste unter den Ländern beider Listen.",
      iraq: "Der Irak gehört nicht zu den zehn größten Zielländern: Seine Gesamtzahl liegt zwischen 65, den Personen mit Hilfe, und 73, der kleinsten Zahl dieser Liste. Sie ist in den 949 der „anderen“ enthalten.",
      romania:
        "Rumänien steht nicht in der Liste mit Hilfe: höchstens 60, die kleinste Zahl dieser Liste, enthalten in den 639 der „anderen“ und nicht als null behandelt. Sein Anteil mit Hilfe kann kleiner sein als der Brasiliens.",
      others: "„Andere“ zählt in jeder Liste andere Länder (949 und 639): Ein Anteil mit Hilfe wird nicht gebildet.",
      share: "Die Jahresbilanz druckt 70 Prozent als Anteil mit Hilfe an der gesamten Rückkehr.",
    },
    {
      heading: "Unter den Ländern beider Listen hat Brasilien den kleinsten Anteil mit Hilfe",
      subheading:
        "Personen, die 2023 freiwillig aus Belgien zurückkehrten, und wie viele von ihnen mit Reintegrationshilfe. Insgesamt: 2.069 von 2.952",
      head: "Zielland | Mit Reintegrationshilfe | Zurückgekehrt",
      summary:
        "Freiwillige Rückkehr mit und ohne Reintegrationshilfe nach Zielland, 2023. Höchste Werte: Brasilien (Mit Reintegrationshilfe: 574, Zurückgekehrt: 996), Moldau (Mit Reintegrationshilfe: 147, Zurückgekehrt: 171) und Mongolei (Mit Reintegrationshilfe: 145, Zurückgekehrt: 170). Gesamt: Mit Reintegrationshilfe 2069, Zurückgekehrt 2952.",
    },
  ),
  en: support(
    "en",
    {
      support: "With reintegration assistance",
      returned: "Returned",
      between: (low, high) => `between ${low} and ${high}`,
      brazil:
        "Shares with assistance are derived from the printed numbers. Brazil’s, 58 percent, is the lowest among the countries in both lists.",
      iraq: "Iraq is not among the ten largest destinations: its total lies between 65, those with assistance, and 73, the smallest number in that list. It is counted in the 949 of ‘other’.",
      romania:
        "Romania is not in the list with assistance: at most 60, the smallest number in it, counted in the 639 of ‘other’ and not taken as zero. Its share with assistance may be lower than Brazil’s.",
      others: "‘Other’ counts different countries in each list (949 and 639): it has no share with assistance.",
      share: "The review prints 70 percent for the share with assistance in all returns.",
    },
    {
      heading: "Of the countries in both lists, Brazil has the lowest share with assistance",
      subheading:
        "Persons who returned voluntarily from Belgium in 2023, and how many of them with reintegration assistance. In all: 2,069 of 2,952",
      head: "Country of destination | With reintegration assistance | Returned",
      summary:
        "Voluntary returns with and without reintegration assistance by country of destination, 2023. Largest: Brazil (With reintegration assistance: 574, Returned: 996), Moldova (With reintegration assistance: 147, Returned: 171) and Mongolia (With reintegration assistance: 145, Returned: 170). Total: With reintegration assistance 2069, Returned 2952.",
    },
  ),
};

/** Typed from the table of published figures; 2023 is the review's. */
const YEARS = [
  ...["2013 4585", "2014 3587", "2015 4053", "2016 4267", "2017 3827", "2018 2994", "2019 2426", "2020 1847"],
  ...["2021 1965", "2022 2673", "2023 2952"],
].map((line) => line.split(" ") as [year: string, persons: string]);

const years = (
  lang: Language,
  first: string,
  last: string,
  words: Pick<Told, "heading" | "subheading" | "head" | "summary">,
): Told => ({
  ...words,
  rows: YEARS.map(([year, persons]) => `${year}${year === "2013" ? "^a" : ""} | ${written(persons, lang)}`),
  spoken: YEARS.map(([year, persons]) => {
    const note = year === "2013" ? first : year === "2023" ? last : "";
    return [`${year}, ${persons} ${PERSONS[lang]}`, note].filter(Boolean).join(". ");
  }),
});

const BY_YEAR: { readonly [lang in Language]: Told } = {
  nl: years(
    "nl",
    "Gemiddelde betrouwbaarheid: Fedasil spreekt van een daling met 20 procent tot 2014, maar van 4585 naar 3587 is het 21,8 procent; het cijfer van 2013 is misschien later herzien.",
    "2023 omvat 45 personen van wie de Dienst Vreemdelingenzaken de terugkeer organiseerde; of dat ook voor eerdere jaren geldt, zeggen onze bronnen niet.",
    {
      heading: "Derde stijging op rij voor vrijwillige terugkeer, tot bijna het peil van 2018",
      subheading: "Personen die vrijwillig vanuit België terugkeerden, per jaar",
      head: "Jaar | Personen",
      summary:
        "Vrijwillige terugkeer vanuit België per jaar, 2013 tot 2023. Van 2013 (4585) tot 2023 (2952); hoogste waarde: 2013 (4585).",
    },
  ),
  fr: years(
    "fr",
    "Fiabilité moyenne : selon Fedasil, la baisse jusqu’à 2014 est de 20 pour cent, mais de 4585 à 3587 elle est de 21,8 pour cent ; le chiffre de 2013 a peut-être été révisé.",
    "2023 comprend 45 personnes dont l’Office des étrangers a organisé le retour ; nos sources ne disent pas si c’est aussi le cas des années précédentes.",
    {
      heading: "Troisième hausse de suite des retours volontaires, presque au niveau de 2018",
      subheading: "Personnes rentrées volontairement de Belgique, par an",
      head: "Année | Personnes",
      summary:
        "Retours volontaires de Belgique par an, 2013 à 2023. De 2013 (4585) à 2023 (2952) ; valeur la plus élevée : 2013 (4585).",
    },
  ),
  de: years(
    "de",
    "Mittlere Verlässlichkeit: Fedasil beziffert den Rückgang bis 2014 auf 20 Prozent, doch von 4585 auf 3587 sind es 21,8 Prozent; die Zahl für 2013 wurde vielleicht später berichtigt.",
    "2023 enthält 45 Personen, deren Rückkehr das Ausländeramt organisierte; ob das auch für frühere Jahre gilt, sagen unsere Quellen nicht.",
    {
      heading: "Dritter Anstieg in Folge: freiwillige Rückkehr fast auf dem Stand von 2018",
      subheading: "Personen, die freiwillig aus Belgien zurückkehrten, pro Jahr",
      head: "Jahr | Personen",
      summary:
        "Freiwillige Rückkehr aus Belgien pro Jahr, 2013 bis 2023. Von 2013 (4585) bis 2023 (2952); höchster Wert: 2013 (4585).",
    },
  ),
  en: years(
    "en",
    "Medium confidence: Fedasil puts the fall to 2014 at 20 percent, but from 4585 to 3587 it is 21.8 percent; the figure for 2013 may have been restated.",
    "2023 includes 45 persons whose return was organised by the Immigration Office; our sources do not say whether earlier years do.",
    {
      heading: "Voluntary returns rose for the third year in a row, to nearly the 2018 level",
      subheading: "Persons who returned voluntarily from Belgium, per year",
      head: "Year | Persons",
      summary:
        "Voluntary returns from Belgium per year, 2013 to 2023. From 2013 (4585) to 2023 (2952); highest: 2013 (4585).",
    },
  ),
};

const TO: { readonly [lang in Language]: string } = { nl: "tot", fr: "à", de: "bis", en: "to" };

/** Shares of the profile: "label 20" per row; a dash between two ages is a word when it is heard. */
const shares = (lang: Language, labels: readonly string[], words: Omit<Told, "rows" | "spoken">): Told => {
  const parts = labels.map((label) => [label.slice(0, label.lastIndexOf(" ")), label.split(" ").at(-1)!] as const);
  return {
    ...words,
    rows: parts.map(([label, share]) => `${label} | ${percent(share, lang)}`),
    spoken: parts.map(([label, share]) => `${label.replace("–", ` ${TO[lang]} `)}, ${share} ${PERCENT[lang]}`),
  };
};

const BY_STATUS: { readonly [lang in Language]: Told } = {
  nl: shares(
    "nl",
    [
      "Verzoekers om internationale bescherming 20",
      "Uitgeprocedeerde verzoekers 22",
      "Migranten zonder verblijfstitel 58",
    ],
    {
      heading: "Migranten zonder verblijfstitel vormden 58% van de terugkeerders",
      subheading: "Personen die in 2023 vrijwillig vanuit België terugkeerden, naar verblijfsstatuut, in procent",
      head: "Statuut | Aandeel",
      summary:
        "Vrijwillige terugkeer naar verblijfsstatuut, 2023. Verzoekers om internationale bescherming 20 procent, Uitgeprocedeerde verzoekers 22 procent en Migranten zonder verblijfstitel 58 procent.",
    },
  ),
  fr: shares(
    "fr",
    ["Demandeurs de protection internationale 20", "Personnes déboutées 22", "Migrants sans titre de séjour 58"],
    {
      heading: "Les migrants sans titre de séjour représentent 58 % des retours",
      subheading: "Personnes rentrées volontairement de Belgique en 2023, par statut de séjour, en pour cent",
      head: "Statut | Part",
      summary:
        "Retours volontaires par statut de séjour, 2023. Demandeurs de protection internationale 20 pour cent, Personnes déboutées 22 pour cent et Migrants sans titre de séjour 58 pour cent.",
    },
  ),
  de: shares(
    "de",
    ["Antragsteller auf internationalen Schutz 20", "Abgelehnte Antragsteller 22", "Personen ohne Aufenthaltstitel 58"],
    {
      heading: "58 % der Zurückgekehrten waren Personen ohne Aufenthaltstitel",
      subheading: "Personen, die 2023 freiwillig aus Belgien zurückkehrten, nach Aufenthaltsstatus, in Prozent",
      head: "Status | Anteil",
      summary:
        "Freiwillige Rückkehr nach Aufenthaltsstatus, 2023. Antragsteller auf internationalen Schutz 20 Prozent, Abgelehnte Antragsteller 22 Prozent und Personen ohne Aufenthaltstitel 58 Prozent.",
    },
  ),
  en: shares(
    "en",
    ["Applicants for international protection 20", "Rejected applicants 22", "Migrants without a residence permit 58"],
    {
      heading: "Migrants without a residence permit were 58% of those who returned",
      subheading: "Persons who returned voluntarily from Belgium in 2023, by residence status, in percent",
      head: "Status | Share",
      summary:
        "Voluntary returns by residence status, 2023. Applicants for international protection 20 percent, Rejected applicants 22 percent and Migrants without a residence permit 58 percent.",
    },
  ),
};

/** After the two shares comes what the review prints of unaccompanied minors: quoted, and no share. */
const withMinors = (told: Told, label: string, quoted: string, note: string): Told => ({
  ...told,
  rows: [...told.rows, `${label}^a | ${quoted}`],
  spoken: [...told.spoken, `${label}, ${quoted}. ${note}`],
});

const BY_HOUSEHOLD: { readonly [lang in Language]: Told } = {
  nl: withMinors(
    shares("nl", ["Personen in familieverband 46", "Alleenstaande mannen en vrouwen 54"], {
      heading: "Meer dan de helft van de vrijwillige terugkeerders was alleenstaand",
      subheading: "Personen die in 2023 vrijwillig vanuit België terugkeerden, naar gezinssituatie, in procent",
      head: "Gezinssituatie | Aandeel",
      summary:
        "Vrijwillige terugkeer naar gezinssituatie, 2023. Personen in familieverband 46 procent, Alleenstaande mannen en vrouwen 54 procent en Niet-begeleide minderjarigen ‘>1’.",
    }),
    "Niet-begeleide minderjarigen",
    "‘>1’",
    "De balans drukt ‘>1’ voor niet-begeleide minderjarigen, naast 46 procent en 54 procent, die samen al 100 procent zijn: behouden zoals gedrukt, niet getekend.",
  ),
  fr: withMinors(
    shares("fr", ["Personnes en famille 46", "Hommes et femmes isolés 54"], {
      heading: "Plus de la moitié des retours concernent des hommes ou des femmes isolés",
      subheading: "Personnes rentrées volontairement de Belgique en 2023, par type de ménage, en pour cent",
      head: "Ménage | Part",
      summary:
        "Retours volontaires par type de ménage, 2023. Personnes en famille 46 pour cent, Hommes et femmes isolés 54 pour cent et Mineurs non accompagnés « >1 ».",
    }),
    "Mineurs non accompagnés",
    "« >1 »",
    "Le bilan imprime « >1 » pour les mineurs non accompagnés, à côté de 46 pour cent et 54 pour cent, qui font déjà 100 pour cent : conservé tel qu’imprimé, non dessiné.",
  ),
  de: withMinors(
    shares("de", ["Personen in Familien 46", "Alleinstehende Männer und Frauen 54"], {
      heading: "Mehr als die Hälfte der freiwillig Zurückgekehrten war alleinstehend",
      subheading: "Personen, die 2023 freiwillig aus Belgien zurückkehrten, nach Haushalt, in Prozent",
      head: "Haushalt | Anteil",
      summary:
        "Freiwillige Rückkehr nach Haushalt, 2023. Personen in Familien 46 Prozent, Alleinstehende Männer und Frauen 54 Prozent und Unbegleitete Minderjährige „>1“.",
    }),
    "Unbegleitete Minderjährige",
    "„>1“",
    "Die Jahresbilanz druckt „>1“ für unbegleitete Minderjährige, neben 46 Prozent und 54 Prozent, die zusammen schon 100 Prozent ergeben: wie gedruckt belassen, nicht gezeichnet.",
  ),
  en: withMinors(
    shares("en", ["Persons in families 46", "Single men and women 54"], {
      heading: "More than half of the voluntary returnees were single men or women",
      subheading: "Persons who returned voluntarily from Belgium in 2023, by household, in percent",
      head: "Household | Share",
      summary:
        "Voluntary returns by household, 2023. Persons in families 46 percent, Single men and women 54 percent and Unaccompanied minors ‘>1’.",
    }),
    "Unaccompanied minors",
    "‘>1’",
    "The review prints ‘>1’ for unaccompanied minors, beside 46 percent and 54 percent, which make 100 percent already: kept as printed, not drawn.",
  ),
};

const BY_AGE: { readonly [lang in Language]: Told } = {
  nl: shares("nl", ["0–17 jaar 21", "18–35 jaar 40", "36–50 jaar 27", "51 jaar en ouder 12"], {
    heading: "Vier op de tien vrijwillige terugkeerders waren 18 tot 35 jaar oud",
    subheading: "Personen die in 2023 vrijwillig vanuit België terugkeerden, naar leeftijd, in procent",
    head: "Leeftijd | Aandeel",
    summary:
      "Vrijwillige terugkeer naar leeftijd, 2023. Hoogste waarden: 18 tot 35 jaar (40 procent), 36 tot 50 jaar (27 procent) en 0 tot 17 jaar (21 procent).",
  }),
  fr: shares("fr", ["0–17 ans 21", "18–35 ans 40", "36–50 ans 27", "51 ans et plus 12"], {
    heading: "Quatre personnes rentrées volontairement sur dix avaient de 18 à 35 ans",
    subheading: "Personnes rentrées volontairement de Belgique en 2023, par âge, en pour cent",
    head: "Âge | Part",
    summary:
      "Retours volontaires par âge, 2023. Valeurs les plus élevées : 18 à 35 ans (40 pour cent), 36 à 50 ans (27 pour cent) et 0 à 17 ans (21 pour cent).",
  }),
  de: shares("de", ["0–17 Jahre 21", "18–35 Jahre 40", "36–50 Jahre 27", "51 Jahre und älter 12"], {
    heading: "Vier von zehn freiwillig Zurückgekehrten waren 18 bis 35 Jahre alt",
    subheading: "Personen, die 2023 freiwillig aus Belgien zurückkehrten, nach Alter, in Prozent",
    head: "Alter | Anteil",
    summary:
      "Freiwillige Rückkehr nach Alter, 2023. Höchste Werte: 18 bis 35 Jahre (40 Prozent), 36 bis 50 Jahre (27 Prozent) und 0 bis 17 Jahre (21 Prozent).",
  }),
  en: shares("en", ["0–17 years 21", "18–35 years 40", "36–50 years 27", "51 years and over 12"], {
    heading: "Four in ten voluntary returnees were aged 18 to 35",
    subheading: "Persons who returned voluntarily from Belgium in 2023, by age, in percent",
    head: "Age | Share",
    summary:
      "Voluntary returns by age, 2023. Largest: 18 to 35 years (40 percent), 36 to 50 years (27 percent) and 0 to 17 years (21 percent).",
  }),
};

const BY_SEX: { readonly [lang in Language]: Told } = {
  nl: shares("nl", ["Mannen 60", "Vrouwen 40"], {
    heading: "Zes op de tien vrijwillige terugkeerders waren mannen of jongens",
    subheading: "Personen die in 2023 vrijwillig vanuit België terugkeerden, naar geslacht, in procent",
    head: "Geslacht | Aandeel",
    summary: "Vrijwillige terugkeer naar geslacht, 2023. Mannen 60 procent en Vrouwen 40 procent.",
  }),
  fr: shares("fr", ["Hommes 60", "Femmes 40"], {
    heading: "Six retours volontaires sur dix concernent des hommes ou des garçons",
    subheading: "Personnes rentrées volontairement de Belgique en 2023, par sexe, en pour cent",
    head: "Sexe | Part",
    summary: "Retours volontaires par sexe, 2023. Hommes 60 pour cent et Femmes 40 pour cent.",
  }),
  de: shares("de", ["Männer 60", "Frauen 40"], {
    heading: "Sechs von zehn freiwillig Zurückgekehrten waren Männer oder Jungen",
    subheading: "Personen, die 2023 freiwillig aus Belgien zurückkehrten, nach Geschlecht, in Prozent",
    head: "Geschlecht | Anteil",
    summary: "Freiwillige Rückkehr nach Geschlecht, 2023. Männer 60 Prozent und Frauen 40 Prozent.",
  }),
  en: shares("en", ["Men 60", "Women 40"], {
    heading: "Six in ten voluntary returnees were men or boys",
    subheading: "Persons who returned voluntarily from Belgium in 2023, by sex, in percent",
    head: "Sex | Share",
    summary: "Voluntary returns by sex, 2023. Men 60 percent and Women 40 percent.",
  }),
};

const FIGURES = {
  destination: BY_DESTINATION,
  support: BY_SUPPORT,
  year: BY_YEAR,
  status: BY_STATUS,
  household: BY_HOUSEHOLD,
  age: BY_AGE,
  sex: BY_SEX,
};

const toldBy = async (element: Element): Promise<Told> => ({
  heading: heading(element),
  subheading: subheading(element),
  head: head(element),
  rows: rows(element),
  summary: plain(find(element, "#summary").textContent),
  spoken: await heard(element),
});

describe("<fedasil-return-chart>", () => {
  for (const [by, languages] of Object.entries(FIGURES))
    for (const lang of LANGUAGES)
      it(`by="${by}" in ${lang}: finding, what is counted, table, summary, and what is heard at each value`, async () => {
        const chart = await fixture(`<fedasil-return-chart by="${by}"></fedasil-return-chart>`, { lang });
        expect(await toldBy(chart)).to.deep.equal(languages[lang]);
      });

  it("shows the destinations by default, as bars", async () => {
    const chart = await fixture("<fedasil-return-chart></fedasil-return-chart>", { lang: "nl" });
    expect(heading(chart)).to.equal(BY_DESTINATION.nl.heading);
    expect(chart.shadowRoot.querySelector(".list")).to.equal(null);
  });

  for (const [measure, of] of [
    ["support", "Romania, between 0 and 60 persons. "],
    ["returns", "Iraq, between 65 and 73 persons. "],
  ] as const)
    it(`measure="${measure}" alone keeps what is only known between two bounds`, async () => {
      const chart = await fixture(`<fedasil-return-chart by="support" measure="${measure}"></fedasil-return-chart>`);
      expect(names(chart)).to.have.length(13);
      expect(names(chart).find((name) => name.startsWith(of))).to.be.a("string");
      expect(names(chart).filter((name) => / 0 persons/.test(name))).to.deep.equal([]);
    });

  it(`measure="share" is no share of two totals: both measures stay`, async () => {
    const chart = await fixture(`<fedasil-return-chart by="support" measure="share"></fedasil-return-chart>`);
    expect(names(chart)).to.have.length(26);
  });
});
