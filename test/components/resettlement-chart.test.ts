import { expect } from "chai";
import "../../src/components/resettlement-chart.js";
import { fixture, takeConsole } from "../page.js";
import { heading, names, options, pixelOf, rgb } from "../reading.js";
import { lines, told } from "./transcript.js";

const ROUTE: { readonly [lang: string]: string } = {
  nl: `
    Ruim de helft van de hervestigde vluchtelingen kwam uit DR Congo via Rwanda
    Vluchtelingen die in 2023 naar België hervestigd zijn, naar herkomstland en eerste opvangland: 287 personen
    Hervestigde vluchtelingen naar herkomstland en eerste opvangland, 2023. Hoogste waarden: DR Congo, via Rwanda (154), Syrië, via Jordanië, Egypte, Libanon en Turkije (81) en Soedan, via Egypte (26). Totaal: 287 personen.
    Herkomstland en eerste opvangland | Personen
    DR Congo, via Rwanda | 154
    Syrië, via Jordanië, Egypte, Libanon en Turkije^a | 81
    Soedan, via Egypte | 26
    Ethiopië, via Egypte | 18
    Eritrea, via Egypte | 8
    Totaal, zoals gedrukt | 287
    ^a De balans geeft de vier landen samen, en de tekst noemt alleen Jordanië en Egypte: de 81 zijn niet over de landen te verdelen.
    Egypte zonder de Syriërs is afgeleid: 26 + 18 + 8 = 52. Hoeveel van de Syriërs via Egypte kwamen, is niet bekend.
    Herplaatsing is een ander programma: de 32 personen die vanuit Cyprus herplaatst werden, zijn hier niet meegeteld.
    Bron: Fedasil, Balans 2023 (mei 2024), ‘Profiel van de hervestigde vluchtelingen in 2023’, ‘Herplaatsing’
    spoken:
    DR Congo, via Rwanda, 154 personen, 54 procent van het totaal
    Syrië, via Jordanië, Egypte, Libanon en Turkije, 81 personen, 28 procent van het totaal. De balans geeft de vier landen samen, en de tekst noemt alleen Jordanië en Egypte: de 81 zijn niet over de landen te verdelen.
    Soedan, via Egypte, 26 personen, 9 procent van het totaal
    Ethiopië, via Egypte, 18 personen, 6 procent van het totaal
    Eritrea, via Egypte, 8 personen, 3 procent van het totaal
    Totaal, 287 personen
  `,
  fr: `
    Plus d’un réfugié réinstallé sur deux est venu de RD Congo via le Rwanda
    Réfugiés réinstallés en Belgique en 2023, par pays d’origine et premier pays d’accueil : 287 personnes
    Réfugiés réinstallés par pays d’origine et premier pays d’accueil, 2023. Valeurs les plus élevées : RD Congo, via le Rwanda (154), Syrie, via la Jordanie, l’Égypte, le Liban et la Turquie (81) et Soudan, via l’Égypte (26). Total : 287 personnes.
    Pays d’origine et premier pays d’accueil | Personnes
    RD Congo, via le Rwanda | 154
    Syrie, via la Jordanie, l’Égypte, le Liban et la Turquie^a | 81
    Soudan, via l’Égypte | 26
    Éthiopie, via l’Égypte | 18
    Érythrée, via l’Égypte | 8
    Total, tel qu’imprimé | 287
    ^a Le bilan donne les quatre pays ensemble, et son texte ne nomme que la Jordanie et l’Égypte : les 81 personnes ne peuvent être réparties entre eux.
    Le nombre de l’Égypte sans les Syriens est calculé : 26 + 18 + 8 = 52. On ignore combien de Syriens sont passés par l’Égypte.
    La relocalisation est un autre programme : les 32 personnes relocalisées depuis Chypre ne sont pas comptées ici.
    Source : Fedasil, Balans 2023 (mai 2024), « Profiel van de hervestigde vluchtelingen in 2023 », « Herplaatsing »
    spoken:
    RD Congo, via le Rwanda, 154 personnes, 54 pour cent du total
    Syrie, via la Jordanie, l’Égypte, le Liban et la Turquie, 81 personnes, 28 pour cent du total. Le bilan donne les quatre pays ensemble, et son texte ne nomme que la Jordanie et l’Égypte : les 81 personnes ne peuvent être réparties entre eux.
    Soudan, via l’Égypte, 26 personnes, 9 pour cent du total
    Éthiopie, via l’Égypte, 18 personnes, 6 pour cent du total
    Érythrée, via l’Égypte, 8 personnes, 3 pour cent du total
    Total, 287 personnes
  `,
  de: `
    Mehr als die Hälfte der Resettlement-Flüchtlinge kam aus der DR Kongo über Ruanda
    Flüchtlinge, die 2023 durch Resettlement (Neuansiedlung) nach Belgien kamen, nach Herkunftsland und Erstaufnahmeland: 287 Personen
    Flüchtlinge im Resettlement (Neuansiedlung) nach Herkunftsland und Erstaufnahmeland, 2023. Höchste Werte: DR Kongo, über Ruanda (154), Syrien, über Jordanien, Ägypten, den Libanon und die Türkei (81) und Sudan, über Ägypten (26). Gesamt: 287 Personen.
    Herkunftsland und Erstaufnahmeland | Personen
    DR Kongo, über Ruanda | 154
    Syrien, über Jordanien, Ägypten, den Libanon und die Türkei^a | 81
    Sudan, über Ägypten | 26
    Äthiopien, über Ägypten | 18
    Eritrea, über Ägypten | 8
    Gesamt, wie gedruckt | 287
    ^a Die Jahresbilanz nennt die vier Länder zusammen, ihr Text nur Jordanien und Ägypten: Die 81 lassen sich nicht auf sie aufteilen.
    Ägypten ohne die Syrer ist abgeleitet: 26 + 18 + 8 = 52. Wie viele der Syrer über Ägypten kamen, ist nicht bekannt.
    Relocation (Umverteilung) ist ein anderes Programm: Die 32 aus Zypern umverteilten Personen sind hier nicht mitgezählt.
    Quelle: Fedasil, Balans 2023 (Mai 2024), „Profiel van de hervestigde vluchtelingen in 2023“, „Herplaatsing“
    spoken:
    DR Kongo, über Ruanda, 154 Personen, 54 Prozent der Gesamtzahl
    Syrien, über Jordanien, Ägypten, den Libanon und die Türkei, 81 Personen, 28 Prozent der Gesamtzahl. Die Jahresbilanz nennt die vier Länder zusammen, ihr Text nur Jordanien und Ägypten: Die 81 lassen sich nicht auf sie aufteilen.
    Sudan, über Ägypten, 26 Personen, 9 Prozent der Gesamtzahl
    Äthiopien, über Ägypten, 18 Personen, 6 Prozent der Gesamtzahl
    Eritrea, über Ägypten, 8 Personen, 3 Prozent der Gesamtzahl
    Gesamt, 287 Personen
  `,
  en: `
    More than half of the resettled refugees came from DR Congo through Rwanda
    Refugees resettled to Belgium in 2023, by country of origin and first country of reception: 287 persons
    Resettled refugees by country of origin and first country of reception, 2023. Largest: DR Congo, through Rwanda (154), Syria, through Jordan, Egypt, Lebanon and Turkey (81) and Sudan, through Egypt (26). Total: 287 persons.
    Country of origin and first country of reception | Persons
    DR Congo, through Rwanda | 154
    Syria, through Jordan, Egypt, Lebanon and Turkey^a | 81
    Sudan, through Egypt | 26
    Ethiopia, through Egypt | 18
    Eritrea, through Egypt | 8
    Total, as printed | 287
    ^a The review gives the four countries together, and its text names only Jordan and Egypt: the 81 cannot be divided among them.
    Egypt without the Syrians is derived: 26 + 18 + 8 = 52. How many of the Syrians came through Egypt is not known.
    Relocation is another scheme: the 32 persons relocated from Cyprus are not counted here.
    Source: Fedasil, Balans 2023 (May 2024), ‘Profiel van de hervestigde vluchtelingen in 2023’, ‘Herplaatsing’
    spoken:
    DR Congo, through Rwanda, 154 persons, 54 percent of the total
    Syria, through Jordan, Egypt, Lebanon and Turkey, 81 persons, 28 percent of the total. The review gives the four countries together, and its text names only Jordan and Egypt: the 81 cannot be divided among them.
    Sudan, through Egypt, 26 persons, 9 percent of the total
    Ethiopia, through Egypt, 18 persons, 6 percent of the total
    Eritrea, through Egypt, 8 persons, 3 percent of the total
    Total, 287 persons
  `,
};

const YEAR: { readonly [lang: string]: string } = {
  nl: `
    In 2023 werden 287 vluchtelingen hervestigd, vier keer zoveel als in 2022
    Vluchtelingen die via het hervestigingsprogramma in België aankwamen, personen per kalenderjaar
    Naar België hervestigde vluchtelingen per jaar, 2013 tot 2023. Van 2013 (100) tot 2023 (287); hoogste waarde: 2017 (1309).
    Jaar | Personen
    2013 | 100
    2014 | 34
    2015 | 276
    2016 | 452
    2017 | 1.309
    2018^a | 880
    2019 | 239
    2020 | 176
    2021 | 964
    2022 | 71
    2023 | 287
    ^a Gepubliceerd door UNHCR. Het cijfer past bij de 1.119 van Fedasil voor 2018 en 2019 samen, waarvan 239 in 2019.
    De balans toont deze jaren als afbeelding; alle cijfers behalve 2023 komen uit andere publicaties.
    Bronnen: Fedasil, Balans 2023 (mei 2024), ‘Hervestiging van vluchtelingen’; Fedasil, La réinstallation (page as stored in 2017); Fedasil, 1,309 refugees resettled in 2017; UNHCR, Refugee Data Finder, solutions table of the R package “refugees” (PopulationStatistics/refugees); Fedasil, La réinstallation de réfugiés est suspendue; HLN/Fedasil, Vorig jaar 964 mensen hervestigd in België; Fedasil, Resettlement of 964 refugees in 2021; Fedasil (2023)
    spoken:
    2013, 100 personen
    2014, 34 personen
    2015, 276 personen
    2016, 452 personen
    2017, 1309 personen
    2018, 880 personen. Gepubliceerd door UNHCR. Het cijfer past bij de 1119 van Fedasil voor 2018 en 2019 samen, waarvan 239 in 2019.
    2019, 239 personen
    2020, 176 personen
    2021, 964 personen
    2022, 71 personen
    2023, 287 personen
  `,
  fr: `
    287 réfugiés ont été réinstallés en 2023, quatre fois plus qu’en 2022
    Réfugiés arrivés en Belgique dans le cadre du programme de réinstallation, personnes par année civile
    Réfugiés réinstallés en Belgique par an, 2013 à 2023. De 2013 (100) à 2023 (287) ; valeur la plus élevée : 2017 (1309).
    Année | Personnes
    2013 | 100
    2014 | 34
    2015 | 276
    2016 | 452
    2017 | 1 309
    2018^a | 880
    2019 | 239
    2020 | 176
    2021 | 964
    2022 | 71
    2023 | 287
    ^a Publié par le HCR. Ce chiffre concorde avec les 1 119 que Fedasil donne pour 2018 et 2019 ensemble, dont 239 en 2019.
    Le bilan montre ces années sous forme d’image ; tous les chiffres sauf 2023 viennent d’autres publications.
    Sources : Fedasil, Balans 2023 (mai 2024), « Hervestiging van vluchtelingen »; Fedasil, La réinstallation (page as stored in 2017); Fedasil, 1,309 refugees resettled in 2017; UNHCR, Refugee Data Finder, solutions table of the R package “refugees” (PopulationStatistics/refugees); Fedasil, La réinstallation de réfugiés est suspendue; HLN/Fedasil, Vorig jaar 964 mensen hervestigd in België; Fedasil, Resettlement of 964 refugees in 2021; Fedasil (2023)
    spoken:
    2013, 100 personnes
    2014, 34 personnes
    2015, 276 personnes
    2016, 452 personnes
    2017, 1309 personnes
    2018, 880 personnes. Publié par le HCR. Ce chiffre concorde avec les 1119 que Fedasil donne pour 2018 et 2019 ensemble, dont 239 en 2019.
    2019, 239 personnes
    2020, 176 personnes
    2021, 964 personnes
    2022, 71 personnes
    2023, 287 personnes
  `,
  de: `
    287 Flüchtlinge kamen 2023 im Resettlement, viermal so viele wie 2022
    Flüchtlinge, die im Programm für Resettlement (Neuansiedlung) in Belgien ankamen, Personen pro Kalenderjahr
    Flüchtlinge im Resettlement (Neuansiedlung) nach Belgien pro Jahr, 2013 bis 2023. Von 2013 (100) bis 2023 (287); höchster Wert: 2017 (1309).
    Jahr | Personen
    2013 | 100
    2014 | 34
    2015 | 276
    2016 | 452
    2017 | 1.309
    2018^a | 880
    2019 | 239
    2020 | 176
    2021 | 964
    2022 | 71
    2023 | 287
    ^a Vom UNHCR veröffentlicht. Die Zahl passt zu den 1.119, die Fedasil für 2018 und 2019 zusammen nennt, davon 239 im Jahr 2019.
    Die Jahresbilanz zeigt diese Jahre als Bild; alle Zahlen außer 2023 stammen aus anderen Veröffentlichungen.
    Quellen: Fedasil, Balans 2023 (Mai 2024), „Hervestiging van vluchtelingen“; Fedasil, La réinstallation (page as stored in 2017); Fedasil, 1,309 refugees resettled in 2017; UNHCR, Refugee Data Finder, solutions table of the R package “refugees” (PopulationStatistics/refugees); Fedasil, La réinstallation de réfugiés est suspendue; HLN/Fedasil, Vorig jaar 964 mensen hervestigd in België; Fedasil, Resettlement of 964 refugees in 2021; Fedasil (2023)
    spoken:
    2013, 100 Personen
    2014, 34 Personen
    2015, 276 Personen
    2016, 452 Personen
    2017, 1309 Personen
    2018, 880 Personen. Vom UNHCR veröffentlicht. Die Zahl passt zu den 1119, die Fedasil für 2018 und 2019 zusammen nennt, davon 239 im Jahr 2019.
    2019, 239 Personen
    2020, 176 Personen
    2021, 964 Personen
    2022, 71 Personen
    2023, 287 Personen
  `,
  en: `
    287 refugees were resettled in 2023, four times as many as in 2022
    Refugees who arrived in Belgium under the resettlement programme, persons per calendar year
    Refugees resettled to Belgium per year, 2013 to 2023. From 2013 (100) to 2023 (287); highest: 2017 (1309).
    Year | Persons
    2013 | 100
    2014 | 34
    2015 | 276
    2016 | 452
    2017 | 1,309
    2018^a | 880
    2019 | 239
    2020 | 176
    2021 | 964
    2022 | 71
    2023 | 287
    ^a Published by UNHCR. It fits Fedasil’s 1,119 for 2018 and 2019 together, of which 239 in 2019.
    The review shows these years as a picture; all but 2023 are taken from other publications.
    Sources: Fedasil, Balans 2023 (May 2024), ‘Hervestiging van vluchtelingen’; Fedasil, La réinstallation (page as stored in 2017); Fedasil, 1,309 refugees resettled in 2017; UNHCR, Refugee Data Finder, solutions table of the R package “refugees” (PopulationStatistics/refugees); Fedasil, La réinstallation de réfugiés est suspendue; HLN/Fedasil, Vorig jaar 964 mensen hervestigd in België; Fedasil, Resettlement of 964 refugees in 2021; Fedasil (2023)
    spoken:
    2013, 100 persons
    2014, 34 persons
    2015, 276 persons
    2016, 452 persons
    2017, 1309 persons
    2018, 880 persons. Published by UNHCR. It fits Fedasil’s 1119 for 2018 and 2019 together, of which 239 in 2019.
    2019, 239 persons
    2020, 176 persons
    2021, 964 persons
    2022, 71 persons
    2023, 287 persons
  `,
};

const HOUSEHOLD: { readonly [lang: string]: string } = {
  nl: `
    Negen op de tien hervestigde vluchtelingen kwamen in gezinsverband
    Vluchtelingen die in 2023 naar België hervestigd zijn, naar gezinssituatie: 287 personen
    Hervestigde vluchtelingen naar gezinssituatie, 2023. Families 260, Alleenstaande mannen 21 en Alleenstaande vrouwen 6. Totaal: 287 personen.
    Gezinssituatie | Personen
    Families | 260
    Alleenstaande mannen | 21
    Alleenstaande vrouwen | 6
    Totaal, zoals gedrukt | 287
    Families zijn geteld in personen.
    Bron: Fedasil, Balans 2023 (mei 2024), ‘Profiel van de hervestigde vluchtelingen in 2023’
    spoken:
    Families, 260 personen, 91 procent van het totaal. Families zijn geteld in personen.
    Alleenstaande mannen, 21 personen, 7 procent van het totaal
    Alleenstaande vrouwen, 6 personen, 2 procent van het totaal
    Totaal, 287 personen
  `,
  fr: `
    Neuf réfugiés réinstallés sur dix sont venus en famille
    Réfugiés réinstallés en Belgique en 2023, par type de ménage : 287 personnes
    Réfugiés réinstallés par type de ménage, 2023. Familles 260, Hommes isolés 21 et Femmes isolées 6. Total : 287 personnes.
    Ménage | Personnes
    Familles | 260
    Hommes isolés | 21
    Femmes isolées | 6
    Total, tel qu’imprimé | 287
    Les familles sont comptées en personnes.
    Source : Fedasil, Balans 2023 (mai 2024), « Profiel van de hervestigde vluchtelingen in 2023 »
    spoken:
    Familles, 260 personnes, 91 pour cent du total. Les familles sont comptées en personnes.
    Hommes isolés, 21 personnes, 7 pour cent du total
    Femmes isolées, 6 personnes, 2 pour cent du total
    Total, 287 personnes
  `,
  de: `
    Neun von zehn Resettlement-Flüchtlingen kamen im Familienverband
    Flüchtlinge, die 2023 durch Resettlement (Neuansiedlung) nach Belgien kamen, nach Haushalt: 287 Personen
    Flüchtlinge im Resettlement (Neuansiedlung) nach Haushalt, 2023. Familien 260, Alleinstehende Männer 21 und Alleinstehende Frauen 6. Gesamt: 287 Personen.
    Haushalt | Personen
    Familien | 260
    Alleinstehende Männer | 21
    Alleinstehende Frauen | 6
    Gesamt, wie gedruckt | 287
    Familien sind in Personen gezählt.
    Quelle: Fedasil, Balans 2023 (Mai 2024), „Profiel van de hervestigde vluchtelingen in 2023“
    spoken:
    Familien, 260 Personen, 91 Prozent der Gesamtzahl. Familien sind in Personen gezählt.
    Alleinstehende Männer, 21 Personen, 7 Prozent der Gesamtzahl
    Alleinstehende Frauen, 6 Personen, 2 Prozent der Gesamtzahl
    Gesamt, 287 Personen
  `,
  en: `
    Nine in ten resettled refugees came in families
    Refugees resettled to Belgium in 2023, by household: 287 persons
    Resettled refugees by household, 2023. Families 260, Single men 21 and Single women 6. Total: 287 persons.
    Household | Persons
    Families | 260
    Single men | 21
    Single women | 6
    Total, as printed | 287
    Families are counted in persons.
    Source: Fedasil, Balans 2023 (May 2024), ‘Profiel van de hervestigde vluchtelingen in 2023’
    spoken:
    Families, 260 persons, 91 percent of the total. Families are counted in persons.
    Single men, 21 persons, 7 percent of the total
    Single women, 6 persons, 2 percent of the total
    Total, 287 persons
  `,
};

const RECEPTION: { readonly [lang: string]: string } = {
  nl: `
    Twee op de drie hervestigde vluchtelingen kwamen via het centrum in Alveringem
    Vluchtelingen die in 2023 naar België hervestigd zijn: 190 van de 287 personen kwamen via het hervestigingscentrum van Fedasil
    Hervestigde vluchtelingen die via het centrum in Alveringem kwamen, 2023. Via het centrum in Alveringem 190. Totaal: 287 personen.
    Opvang | Personen
    Via het centrum in Alveringem | 190
    Alle hervestigde vluchtelingen | 287
    Het centrum ging open in september 2023.
    De balans zegt niet waar de overige 97 (afgeleid) opgevangen zijn.
    Bron: Fedasil, Balans 2023 (mei 2024), ‘Opvangcentrum in Alveringem’, ‘2023 in vogelvlucht, September’
    spoken:
    Via het centrum in Alveringem, 190 personen, 66 procent van het totaal. Het centrum ging open in september 2023.
    Alle hervestigde vluchtelingen, 287 personen. De balans zegt niet waar de overige 97 (afgeleid) opgevangen zijn.
  `,
  fr: `
    Deux réfugiés réinstallés sur trois sont passés par le centre d’Alveringem
    Réfugiés réinstallés en Belgique en 2023 : 190 personnes sur 287 sont passées par le centre de Fedasil pour la réinstallation
    Réfugiés réinstallés passés par le centre d’Alveringem, 2023. Passés par le centre d’Alveringem 190. Total : 287 personnes.
    Accueil | Personnes
    Passés par le centre d’Alveringem | 190
    Tous les réfugiés réinstallés | 287
    Le centre a ouvert en septembre 2023.
    Le bilan ne dit pas où les 97 autres (nombre calculé) ont été accueillis.
    Source : Fedasil, Balans 2023 (mai 2024), « Opvangcentrum in Alveringem », « 2023 in vogelvlucht, September »
    spoken:
    Passés par le centre d’Alveringem, 190 personnes, 66 pour cent du total. Le centre a ouvert en septembre 2023.
    Tous les réfugiés réinstallés, 287 personnes. Le bilan ne dit pas où les 97 autres (nombre calculé) ont été accueillis.
  `,
  de: `
    Zwei von drei Resettlement-Flüchtlingen kamen über das Zentrum in Alveringem
    Flüchtlinge, die 2023 durch Resettlement (Neuansiedlung) nach Belgien kamen: 190 von 287 Personen kamen über das Resettlement-Zentrum von Fedasil
    Flüchtlinge im Resettlement (Neuansiedlung), die über das Zentrum in Alveringem kamen, 2023. Über das Zentrum in Alveringem 190. Gesamt: 287 Personen.
    Aufnahme | Personen
    Über das Zentrum in Alveringem | 190
    Alle Resettlement-Flüchtlinge | 287
    Eröffnung des Zentrums: September 2023.
    Die Jahresbilanz sagt nicht, wo die übrigen 97 (abgeleitet) aufgenommen wurden.
    Quelle: Fedasil, Balans 2023 (Mai 2024), „Opvangcentrum in Alveringem“, „2023 in vogelvlucht, September“
    spoken:
    Über das Zentrum in Alveringem, 190 Personen, 66 Prozent der Gesamtzahl. Eröffnung des Zentrums: September 2023.
    Alle Resettlement-Flüchtlinge, 287 Personen. Die Jahresbilanz sagt nicht, wo die übrigen 97 (abgeleitet) aufgenommen wurden.
  `,
  en: `
    Two in three resettled refugees passed through the centre in Alveringem
    Refugees resettled to Belgium in 2023: 190 of 287 persons passed through Fedasil’s centre for resettlement
    Resettled refugees who passed through the centre in Alveringem, 2023. Through the centre in Alveringem 190. Total: 287 persons.
    Reception | Persons
    Through the centre in Alveringem | 190
    All resettled refugees | 287
    The centre opened in September 2023.
    The review does not say where the other 97 (derived) were received.
    Source: Fedasil, Balans 2023 (May 2024), ‘Opvangcentrum in Alveringem’, ‘2023 in vogelvlucht, September’
    spoken:
    Through the centre in Alveringem, 190 persons, 66 percent of the total. The centre opened in September 2023.
    All resettled refugees, 287 persons. The review does not say where the other 97 (derived) were received.
  `,
};

const PLEDGE: { readonly [lang: string]: string } = {
  nl: `
    België hervestigde 287 van de 500 toegezegde vluchtelingen
    Vluchtelingen die in 2023 naar België hervestigd zijn, en het aantal dat België had toegezegd, in personen
    Hervestigde vluchtelingen en het engagement van België, 2023. Hervestigd 287 en Toegezegd 500.
    Hervestigd en toegezegd | Personen
    Hervestigd | 287
    Toegezegd | 500
    Volgens de balans werd de hervestiging sterk belemmerd doordat het opvangnetwerk overvol was.
    Bron: Fedasil, Balans 2023 (mei 2024), ‘Hervestiging van vluchtelingen’
    spoken:
    Hervestigd, 287 personen
    Toegezegd, 500 personen
  `,
  fr: `
    La Belgique a réinstallé 287 des 500 réfugiés qu’elle s’était engagée à accueillir
    Réfugiés réinstallés en Belgique en 2023, et nombre que la Belgique s’était engagée à réinstaller, en personnes
    Réfugiés réinstallés et engagement de la Belgique, 2023. Réinstallés 287 et Engagement 500.
    Réinstallés et engagement | Personnes
    Réinstallés | 287
    Engagement | 500
    Selon le bilan, la saturation du réseau d’accueil a été un obstacle majeur.
    Source : Fedasil, Balans 2023 (mai 2024), « Hervestiging van vluchtelingen »
    spoken:
    Réinstallés, 287 personnes
    Engagement, 500 personnes
  `,
  de: `
    Belgien nahm 287 der 500 zugesagten Resettlement-Flüchtlinge auf
    Flüchtlinge, die 2023 durch Resettlement (Neuansiedlung) nach Belgien kamen, und die von Belgien zugesagte Zahl, in Personen
    Flüchtlinge im Resettlement (Neuansiedlung) und Belgiens Zusage, 2023. Aufgenommen 287 und Zugesagt 500.
    Aufgenommen und zugesagt | Personen
    Aufgenommen | 287
    Zugesagt | 500
    Laut der Jahresbilanz war die Überbelegung des Aufnahmenetzes ein großes Hindernis.
    Quelle: Fedasil, Balans 2023 (Mai 2024), „Hervestiging van vluchtelingen“
    spoken:
    Aufgenommen, 287 Personen
    Zugesagt, 500 Personen
  `,
  en: `
    Belgium resettled 287 of the 500 refugees it had pledged
    Refugees resettled to Belgium in 2023, and the number that Belgium had pledged to resettle, in persons
    Resettled refugees and Belgium’s pledge, 2023. Resettled 287 and Pledged 500.
    Resettled and pledged | Persons
    Resettled | 287
    Pledged | 500
    According to the review, the overcrowded reception network was a major obstacle.
    Source: Fedasil, Balans 2023 (May 2024), ‘Hervestiging van vluchtelingen’
    spoken:
    Resettled, 287 persons
    Pledged, 500 persons
  `,
};

const FIGURES = { route: ROUTE, year: YEAR, household: HOUSEHOLD, reception: RECEPTION, pledge: PLEDGE };

describe("<fedasil-resettlement-chart>", () => {
  for (const [by, languages] of Object.entries(FIGURES))
    for (const [lang, transcript] of Object.entries(languages))
      it(`by="${by}" in ${lang}: finding, what is counted, table, notes, source, and each value by its name`, async () => {
        const chart = await fixture(`<fedasil-resettlement-chart by="${by}"></fedasil-resettlement-chart>`, { lang });
        expect(await told(chart)).to.deep.equal(lines(transcript));
      });

  it("shows the routes by default", async () => {
    const chart = await fixture("<fedasil-resettlement-chart></fedasil-resettlement-chart>", { lang: "nl" });
    expect(heading(chart)).to.equal(lines(ROUTE["nl"]!)[0]);
  });

  for (const [by, languages] of Object.entries(FIGURES))
    it(`by="${by}" has the same values on a phone`, async () => {
      const spoken = lines(languages["fr"]!);
      const chart = await fixture(`<fedasil-resettlement-chart by="${by}"></fedasil-resettlement-chart>`, {
        lang: "fr",
        width: "320px",
      });
      expect(names(chart)).to.deep.equal(spoken.slice(spoken.indexOf("spoken:") + 1));
    });

  it("makes a band as thick as its number, and a bar as long, on a phone or where bars are asked for", async () => {
    const flow = await fixture("<fedasil-resettlement-chart></fedasil-resettlement-chart>");
    const heights = options(flow).map((option) => option.offsetHeight);
    expect(heights[0]! / heights[1]!).to.be.closeTo(154 / 81, 0.05);
    flow.remove();
    for (const [form, width] of [
      ["", "320px"],
      ['form="bar"', "640px"],
    ] as const) {
      const chart = await fixture(`<fedasil-resettlement-chart ${form}></fedasil-resettlement-chart>`, { width });
      const widths = options(chart).map((option) => option.offsetWidth);
      expect(widths[0]! / widths[1]!).to.be.closeTo(154 / 81, 0.05);
      expect(widths[0]! / widths[2]!).to.be.closeTo(154 / 26, 0.2);
      chart.remove();
    }
  });

  it("has a column for each year, 2017 the highest, and petrol for 2023 alone", async () => {
    const chart = await fixture('<fedasil-resettlement-chart by="year"></fedasil-resettlement-chart>');
    const heights = options(chart).map((option) => option.offsetHeight);
    expect(Math.max(...heights)).to.equal(heights[4]);
    expect(heights[8]! / heights[4]!).to.be.closeTo(964 / 1309, 0.02);
    expect(pixelOf(chart, 10)).to.deep.equal(rgb("#174f6e"));
    expect(pixelOf(chart, 4)).to.deep.equal(rgb("#72889a"));
  });

  it("refuses a pie with one warning that says why, and draws the flow", async () => {
    const chart = await fixture('<fedasil-resettlement-chart form="pie"></fedasil-resettlement-chart>', { lang: "en" });
    expect(takeConsole()).to.deep.equal([
      'warn: <fedasil-resettlement-chart> form="pie" is not known; accepted: flow, bar (pie is refused: the angles of many parts cannot be compared).',
    ]);
    expect(names(chart)).to.have.length(6);
  });

  it("never divides the 81, nor adds up routes of different ends, whatever limit is asked for", async () => {
    const chart = await fixture('<fedasil-resettlement-chart limit="2"></fedasil-resettlement-chart>', { lang: "en" });
    expect(names(chart)).to.have.length(6);
  });
});
