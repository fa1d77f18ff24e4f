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
  /** Of the box around it: on a phone some forms give way to others. */
  readonly width?: string;
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
  {
    markup: `<fedasil-capacity-chart by="change"></fedasil-capacity-chart>`,
    lines: [
      ...["{0}, 33499 {places}. {5}", "{1}, {8} 3000 {places}, 2023. {6}", "{2}, {8} 848 {places}, 2023. {7}"],
      ...["{3}, 35651 {places}", "{4}, 2152 {places}, 2023"],
    ],
    nl: [
      ...["Eind 2022", "Gecreëerde plaatsen", "Gesloten plaatsen", "Eind 2023", "Netto toename"],
      "Afgeleid: de balans geeft het einde van 2023 en de netto toename, waaruit 33499 volgt; Fedasil publiceerde 33505 in januari 2023.",
      "De balans zegt meer dan 3000; de pagina van Fedasil van 13 februari 2024 zegt 3388.",
      "Alleen afgeleid: er moeten meer dan 848 plaatsen gesloten zijn als er meer dan 3000 opengingen.",
      "meer dan",
    ],
    fr: [
      ...["Fin 2022", "Places créées", "Places fermées", "Fin 2023", "Augmentation nette"],
      "Calculé : le bilan donne la fin de 2023 et l’augmentation nette, d’où résulte 33499 ; Fedasil a publié 33505 en janvier 2023.",
      "Le bilan dit plus de 3000 ; la page de Fedasil du 13 février 2024 dit 3388.",
      "Seulement déduit : plus de 848 places doivent avoir fermé si plus de 3000 ont ouvert.",
      "plus de",
    ],
    de: [
      ...["Ende 2022", "Geschaffene Plätze", "Geschlossene Plätze", "Ende 2023", "Nettozuwachs"],
      "Abgeleitet: Die Jahresbilanz nennt das Ende von 2023 und den Nettozuwachs, woraus sich 33499 ergibt; im Januar 2023 veröffentlichte Fedasil 33505.",
      "Die Jahresbilanz sagt mehr als 3000; die Seite von Fedasil vom 13. Februar 2024 sagt 3388.",
      "Nur abgeleitet: Mehr als 848 Plätze müssen geschlossen worden sein, wenn mehr als 3000 eröffnet wurden.",
      "mehr als",
    ],
    en: [
      ...["End of 2022", "Places created", "Places closed", "End of 2023", "Net growth"],
      "Derived: the review gives the end of 2023 and the net growth, which implies 33499; Fedasil published 33505 in January 2023.",
      "The review says more than 3000; Fedasil’s page of 13 February 2024 says 3388.",
      "Only derived: more than 848 places must have closed if more than 3000 opened.",
      "more than",
    ],
  },
  {
    markup: `<fedasil-return-map measure="support"></fedasil-return-map>`,
    lines: [
      ...["{0}, 574 {persons}, 28 {share}. {11}", "{1}, 147 {persons}, 7 {share}", "{2}, 145 {persons}, 7 {share}"],
      ...["{3}, 120 {persons}, 6 {share}", "{4}, 102 {persons}, 5 {share}", "{5}, 76 {persons}, 4 {share}"],
      ...["Pakistan, 76 {persons}, 4 {share}", "{6}, 65 {persons}, 3 {share}", "{7}, 65 {persons}, 3 {share}"],
      ...["{8}, 60 {persons}, 3 {share}", "{9}, {14} {persons}. {12}", "{10}, 639 {persons}, 31 {share}. {13}"],
    ],
    nl: [
      ...["Brazilië", "Moldavië", "Mongolië", "Georgië", "El Salvador", "Wit-Rusland", "Turkije", "Irak", "Colombia"],
      ...["Roemenië", "Andere landen"],
      "De aandelen met steun zijn afgeleid van de gedrukte aantallen. Dat van Brazilië, 58 procent, is het laagste van de landen in beide lijsten.",
      "Roemenië staat niet in de lijst met steun: hoogstens 60, het kleinste aantal in die lijst, meegeteld in de 639 van ‘andere’ en niet als nul beschouwd. Het aandeel met steun kan lager zijn dan dat van Brazilië.",
      "‘Andere’ telt in elke lijst andere landen (949 en 639): er hoort geen aandeel met steun bij.",
      "tussen 0 en 60",
    ],
    fr: [
      ...["Brésil", "Moldavie", "Mongolie", "Géorgie", "Salvador", "Biélorussie", "Turquie", "Irak", "Colombie"],
      ...["Roumanie", "Autres pays"],
      "Les parts avec aide sont calculées à partir des nombres imprimés. Celle du Brésil, 58 pour cent, est la plus faible parmi les pays des deux listes.",
      "La Roumanie ne figure pas dans la liste avec aide : au plus 60, le plus petit nombre de cette liste, comptés dans les 639 des « autres » et non considérés comme zéro. Sa part avec aide peut être plus faible que celle du Brésil.",
      "Les « autres » sont des pays différents dans chaque liste (949 et 639) : aucune part avec aide n’est calculée.",
      "entre 0 et 60",
    ],
    de: [
      ...["Brasilien", "Moldau", "Mongolei", "Georgien", "El Salvador", "Belarus", "Türkei", "Irak", "Kolumbien"],
      ...["Rumänien", "Andere Länder"],
      "Die Anteile mit Hilfe sind aus den gedruckten Zahlen abgeleitet. Der Anteil Brasiliens, 58 Prozent, ist der kleinste unter den Ländern beider Listen.",
      "Rumänien steht nicht in der Liste mit Hilfe: höchstens 60, die kleinste Zahl dieser Liste, enthalten in den 639 der „anderen“ und nicht als null behandelt. Sein Anteil mit Hilfe kann kleiner sein als der Brasiliens.",
      "„Andere“ zählt in jeder Liste andere Länder (949 und 639): Ein Anteil mit Hilfe wird nicht gebildet.",
      "zwischen 0 und 60",
    ],
    en: [
      ...["Brazil", "Moldova", "Mongolia", "Georgia", "El Salvador", "Belarus", "Turkey", "Iraq", "Colombia"],
      ...["Romania", "Other countries"],
      "Shares with assistance are derived from the printed numbers. Brazil’s, 58 percent, is the lowest among the countries in both lists.",
      "Romania is not in the list with assistance: at most 60, the smallest number in it, counted in the 639 of ‘other’ and not taken as zero. Its share with assistance may be lower than Brazil’s.",
      "‘Other’ counts different countries in each list (949 and 639): it has no share with assistance.",
      "between 0 and 60",
    ],
  },
  {
    markup: "<fedasil-requests-chart></fedasil-requests-chart>",
    width: "320px",
    lines: [
      ...["{0}, 22715 {persons}, 59 {share}", "{1}, 8816 {persons}, 23 {share}. {7}"],
      ...["{2}, 3607 {persons}, 9 {share}. {8}", "{3}, 3034 {persons}, 8 {share}. {9}"],
      ...["{4}, 41 {persons}, {10} {share}", "{5}, 15498 {persons}, 41 {share}", "{6}, 38213 {persons}"],
    ],
    nl: [
      ...[
        "Opgevangen: kreeg een plaats",
        "Op de dag van registratie niet opgevangen door plaatsgebrek",
        "Volgend verzoek",
      ],
      ...["Wenste geen plaats", "EU-onderdanen", "Niet opgevangen", "Totaal"],
      "Gedrukt als ‘No show “wachtlijst”’. Volgens de voetnoot werden zij door plaatsgebrek niet opgevangen en schreven sommigen zich in op een wachtlijst; volgens de tekst moeten zij dat, en gaat het om alleenstaande mannen. De 8816 zijn geteld over heel 2023; het zijn niet de personen die aan het einde van dat jaar wachtten, ongeveer 3000.",
      "Een tweede of later verzoek geeft niet automatisch recht op opvang.",
      "Gedrukt als ‘No show’: personen die geen opvangplaats wensten.",
      "0,1",
    ],
    fr: [
      "Accueillies : ont reçu une place",
      "Non accueillies, faute de places, le jour de l’enregistrement",
      ...["Demande subséquente", "Ne souhaitaient pas de place", "Ressortissants de l’UE", "Non accueillies", "Total"],
      "Imprimé « No show ‘wachtlijst’ » (liste d’attente). Selon la note de bas de page, ces personnes n’ont pas été accueillies faute de places et certaines se sont inscrites sur une liste d’attente ; selon le texte, elles doivent le faire, et il s’agit d’hommes isolés. Ces 8816 personnes sont comptées sur toute l’année 2023 ; ce n’est pas le nombre de personnes en attente à la fin de l’année, environ 3000.",
      "Une deuxième demande ou une demande ultérieure ne donne pas automatiquement droit à l’accueil.",
      "Imprimé « No show » : personnes ne souhaitant pas de place d’accueil.",
      "0,1",
    ],
    de: [
      ...["Aufgenommen: erhielten einen Platz", "Am Tag der Registrierung aus Platzmangel nicht aufgenommen"],
      ...["Folgeantrag", "Wünschten keinen Platz", "EU-Staatsangehörige", "Nicht aufgenommen", "Gesamt"],
      "Gedruckt als „No show ‚wachtlijst‘“ (Warteliste). Laut Fußnote wurden sie aus Platzmangel nicht aufgenommen, und einige ließen sich auf eine Warteliste setzen; laut Text müssen sie das, und es sind alleinstehende Männer. Die 8816 sind über das ganze Jahr 2023 gezählt; es sind nicht die Personen, die an dessen Ende warteten, etwa 3000.",
      "Ein zweiter oder späterer Antrag gibt kein automatisches Recht auf Aufnahme.",
      "Gedruckt als „No show“: Personen, die keinen Aufnahmeplatz wünschten.",
      "0,1",
    ],
    en: [
      ...[
        "Received: given a place",
        "Not received for lack of places on the day they registered",
        "Subsequent application",
      ],
      ...["Did not want a place", "EU nationals", "Not received", "Total"],
      "Printed as ‘No show “wachtlijst”’ (waiting list). The footnote says that they were not received for lack of places and that some registered on a waiting list; the text says that they must, and that they are single men. The 8816 are counted over the whole of 2023; they are not the persons waiting at its end, about 3000.",
      "A second or later application gives no automatic right to reception.",
      "Printed as ‘No show’: persons who did not want a reception place.",
      "0.1",
    ],
  },
  {
    markup: "<fedasil-resettlement-chart></fedasil-resettlement-chart>",
    width: "320px",
    lines: [
      ...["{0}, 154 {persons}, 54 {share}", "{1}, 81 {persons}, 28 {share}. {6}", "{2}, 26 {persons}, 9 {share}"],
      ...["{3}, 18 {persons}, 6 {share}", "{4}, 8 {persons}, 3 {share}", "{5}, 287 {persons}"],
    ],
    nl: [
      ...["DR Congo, via Rwanda", "Syrië, via Jordanië, Egypte, Libanon en Turkije", "Soedan, via Egypte"],
      ...["Ethiopië, via Egypte", "Eritrea, via Egypte", "Totaal"],
      "De balans geeft de vier landen samen, en de tekst noemt alleen Jordanië en Egypte: de 81 zijn niet over de landen te verdelen.",
    ],
    fr: [
      ...[
        "RD Congo, via le Rwanda",
        "Syrie, via la Jordanie, l’Égypte, le Liban et la Turquie",
        "Soudan, via l’Égypte",
      ],
      ...["Éthiopie, via l’Égypte", "Érythrée, via l’Égypte", "Total"],
      "Le bilan donne les quatre pays ensemble, et son texte ne nomme que la Jordanie et l’Égypte : les 81 personnes ne peuvent être réparties entre eux.",
    ],
    de: [
      ...[
        "DR Kongo, über Ruanda",
        "Syrien, über Jordanien, Ägypten, den Libanon und die Türkei",
        "Sudan, über Ägypten",
      ],
      ...["Äthiopien, über Ägypten", "Eritrea, über Ägypten", "Gesamt"],
      "Die Jahresbilanz nennt die vier Länder zusammen, ihr Text nur Jordanien und Ägypten: Die 81 lassen sich nicht auf sie aufteilen.",
    ],
    en: [
      ...["DR Congo, through Rwanda", "Syria, through Jordan, Egypt, Lebanon and Turkey", "Sudan, through Egypt"],
      ...["Ethiopia, through Egypt", "Eritrea, through Egypt", "Total"],
      "The review gives the four countries together, and its text names only Jordan and Egypt: the 81 cannot be divided among them.",
    ],
  },
  {
    markup: "<fedasil-residents-chart></fedasil-residents-chart>",
    width: "320px",
    lines: ["{0}, 40 {%}", "{1}, 35 {%}", "{2}, 9 {%}", "{3}, 16 {%}. {4}"],
    nl: [
      ...["Personen in familieverband", "Alleenstaande mannen", "Alleenstaande vrouwen", "NBMV"],
      "NBMV zijn niet-begeleide minderjarige vreemdelingen. De lopende tekst telt er 2743, ongeveer de helft van wat 16 procent zou zijn. De balans verklaart het verschil niet; we rekenen niets om.",
    ],
    fr: [
      ...["Personnes en famille", "Hommes isolés", "Femmes isolées", "Mena"],
      "Les Mena sont les mineurs étrangers non accompagnés. Le texte courant en compte 2743, environ la moitié de ce que feraient 16 pour cent. Le bilan n’explique pas l’écart ; nous ne multiplions rien.",
    ],
    de: [
      ...["Personen im Familienverband", "Alleinstehende Männer", "Alleinstehende Frauen", "UMA"],
      "UMA sind unbegleitete minderjährige Ausländer. Der Fließtext zählt 2743, etwa die Hälfte dessen, was 16 Prozent wären. Die Jahresbilanz erklärt den Unterschied nicht; wir rechnen nichts um.",
    ],
    en: [
      ...["Persons in families", "Single men", "Single women", "Unaccompanied minors"],
      "The running text counts 2743 unaccompanied minors, about half of what 16 percent would be. The review does not explain the difference; we multiply nothing.",
    ],
  },
  {
    markup: `<fedasil-return-chart by="age"></fedasil-return-chart>`,
    width: "320px",
    lines: ["{0}, 21 {%}", "{1}, 40 {%}", "{2}, 27 {%}", "{3}, 12 {%}"],
    nl: ["0 tot 17 jaar", "18 tot 35 jaar", "36 tot 50 jaar", "51 jaar en ouder"],
    fr: ["0 à 17 ans", "18 à 35 ans", "36 à 50 ans", "51 ans et plus"],
    de: ["0 bis 17 Jahre", "18 bis 35 Jahre", "36 bis 50 Jahre", "51 Jahre und älter"],
    en: ["0 to 17 years", "18 to 35 years", "36 to 50 years", "51 years and over"],
  },
];

describe("what is heard, value by value", () => {
  for (const figure of FIGURES)
    for (const lang of LANGUAGES)
      it(`${figure.markup} in ${lang}${figure.width ? ` at ${figure.width}` : ""}`, async () => {
        const element = await fixture(figure.markup, { lang, ...(figure.width ? { width: figure.width } : {}) });
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
