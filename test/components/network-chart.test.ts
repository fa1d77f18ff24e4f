import { expect } from "chai";
import "../../src/components/network-chart.js";
import { fixture } from "../page.js";
import { names, options } from "../reading.js";
import { lines, told } from "./transcript.js";

/** Line by line what a reader sees and hears; numbers as Fedasil published them, and as printed for 2023. */
type Transcripts = { readonly [lang in "nl" | "fr" | "de" | "en"]: string };

const BOTH: Transcripts = {
  nl: `
    In 2023 kregen meer mensen een plaats dan in 2021, veel minder dan in 2015
    Personen die het opvangnetwerk in België binnenkwamen en verlieten, per jaar, op één schaal
    Instroom en uitstroom van het opvangnetwerk, 2013 tot 2023. Instroom: van 2013 (15455) tot 2023 (22715); hoogste waarde: 2015 (38300). Geen cijfer voor 2022. Uitstroom: van 2014 (17476) tot 2019 (15875); hoogste waarde: 2016 (26560). Geen cijfer voor 2013, 2015, 2017, 2018, 2020, 2021, 2022 en 2023.
    Jaar | Instroom | Uitstroom
    2013 | 15.455 | geen cijfer
    2014 | 16.566 | 17.476
    2015^a | 38.300 | geen cijfer
    2016 | 16.699 | 26.560
    2017^a | 14.600 | geen cijfer
    2018^a | 19.500 | geen cijfer
    2019 | 23.158 | 15.875
    2020 | 13.645 | geen cijfer
    2021 | 20.211 | geen cijfer
    2022 | geen cijfer | geen cijfer
    2023^b | 22.715 | geen cijfer
    ^a Gemiddelde betrouwbaarheid: afgerond door Fedasil.
    ^b Gedrukt bij de opvangaanvragen: personen die een plaats kregen.
    We vonden geen gepubliceerd cijfer over de instroom in 2022, en over de uitstroom alleen voor 2014, 2016 en 2019. Een ontbrekend cijfer is geen nul.
    De balans toont de maanden van 2023 als beeld zonder cijfers; alleen jaarcijfers zijn gevonden.
    Bronnen: Fedasil, Balans 2023 (mei 2024), ‘Instroom en uitstroom uit het opvangnetwerk in 2023’, ‘Opvangaanvragen in 2023’; Fedasil (2015); Fedasil, 10.000 opvangplaatsen gesloten in 2016; Metro/Belga (2017); Fedasil, Meer personen opgevangen in 2018; Fedasil, 6,000 reception places created in 2019; Discri, Le rapport annuel 2019 de Fedasil; Fedasil, Fall in arrivals in 2020; Fedasil, 2021 Annual report
    spoken:
    2013, Instroom, 15455 personen
    2013, Uitstroom, geen cijfer
    2014, Instroom, 16566 personen
    2014, Uitstroom, 17476 personen
    2015, Instroom, 38300 personen. Gemiddelde betrouwbaarheid: afgerond door Fedasil.
    2015, Uitstroom, geen cijfer
    2016, Instroom, 16699 personen
    2016, Uitstroom, 26560 personen
    2017, Instroom, 14600 personen. Gemiddelde betrouwbaarheid: afgerond door Fedasil.
    2017, Uitstroom, geen cijfer
    2018, Instroom, 19500 personen. Gemiddelde betrouwbaarheid: afgerond door Fedasil.
    2018, Uitstroom, geen cijfer
    2019, Instroom, 23158 personen
    2019, Uitstroom, 15875 personen
    2020, Instroom, 13645 personen
    2020, Uitstroom, geen cijfer
    2021, Instroom, 20211 personen
    2021, Uitstroom, geen cijfer
    2022, Instroom, geen cijfer
    2022, Uitstroom, geen cijfer
    2023, Instroom, 22715 personen. Gedrukt bij de opvangaanvragen: personen die een plaats kregen.
    2023, Uitstroom, geen cijfer
  `,
  fr: `
    En 2023, plus de personnes ont eu une place qu’en 2021, bien moins qu’en 2015
    Personnes entrées dans le réseau d’accueil en Belgique et sorties, par an, à la même échelle
    Arrivées et départs dans le réseau d’accueil, 2013 à 2023. Arrivées : de 2013 (15455) à 2023 (22715) ; valeur la plus élevée : 2015 (38300). Pas de chiffre pour 2022. Départs : de 2014 (17476) à 2019 (15875) ; valeur la plus élevée : 2016 (26560). Pas de chiffre pour 2013, 2015, 2017, 2018, 2020, 2021, 2022 et 2023.
    Année | Arrivées | Départs
    2013 | 15 455 | pas de chiffre
    2014 | 16 566 | 17 476
    2015^a | 38 300 | pas de chiffre
    2016 | 16 699 | 26 560
    2017^a | 14 600 | pas de chiffre
    2018^a | 19 500 | pas de chiffre
    2019 | 23 158 | 15 875
    2020 | 13 645 | pas de chiffre
    2021 | 20 211 | pas de chiffre
    2022 | pas de chiffre | pas de chiffre
    2023^b | 22 715 | pas de chiffre
    ^a Fiabilité moyenne : arrondi par Fedasil.
    ^b Imprimé parmi les demandes d’accueil : personnes ayant reçu une place.
    Nous n’avons trouvé aucun chiffre publié des arrivées en 2022, ni des départs sauf pour 2014, 2016 et 2019. Un chiffre manquant n’est pas zéro.
    Le bilan montre les mois de 2023 dans une image sans chiffres ; seuls des chiffres annuels ont été trouvés.
    Sources : Fedasil, Balans 2023 (mai 2024), « Instroom en uitstroom uit het opvangnetwerk in 2023 », « Opvangaanvragen in 2023 »; Fedasil (2015); Fedasil, 10.000 opvangplaatsen gesloten in 2016; Metro/Belga (2017); Fedasil, Meer personen opgevangen in 2018; Fedasil, 6,000 reception places created in 2019; Discri, Le rapport annuel 2019 de Fedasil; Fedasil, Fall in arrivals in 2020; Fedasil, 2021 Annual report
    spoken:
    2013, Arrivées, 15455 personnes
    2013, Départs, pas de chiffre
    2014, Arrivées, 16566 personnes
    2014, Départs, 17476 personnes
    2015, Arrivées, 38300 personnes. Fiabilité moyenne : arrondi par Fedasil.
    2015, Départs, pas de chiffre
    2016, Arrivées, 16699 personnes
    2016, Départs, 26560 personnes
    2017, Arrivées, 14600 personnes. Fiabilité moyenne : arrondi par Fedasil.
    2017, Départs, pas de chiffre
    2018, Arrivées, 19500 personnes. Fiabilité moyenne : arrondi par Fedasil.
    2018, Départs, pas de chiffre
    2019, Arrivées, 23158 personnes
    2019, Départs, 15875 personnes
    2020, Arrivées, 13645 personnes
    2020, Départs, pas de chiffre
    2021, Arrivées, 20211 personnes
    2021, Départs, pas de chiffre
    2022, Arrivées, pas de chiffre
    2022, Départs, pas de chiffre
    2023, Arrivées, 22715 personnes. Imprimé parmi les demandes d’accueil : personnes ayant reçu une place.
    2023, Départs, pas de chiffre
  `,
  de: `
    2023 erhielten mehr Menschen einen Platz als 2021, weit weniger als 2015
    Personen, die in das Aufnahmenetz in Belgien kamen und es verließen, pro Jahr, im selben Maßstab
    Zugänge und Abgänge im Aufnahmenetz, 2013 bis 2023. Zugänge: von 2013 (15455) bis 2023 (22715); höchster Wert: 2015 (38300). Keine Zahl für 2022. Abgänge: von 2014 (17476) bis 2019 (15875); höchster Wert: 2016 (26560). Keine Zahl für 2013, 2015, 2017, 2018, 2020, 2021, 2022 und 2023.
    Jahr | Zugänge | Abgänge
    2013 | 15.455 | keine Zahl
    2014 | 16.566 | 17.476
    2015^a | 38.300 | keine Zahl
    2016 | 16.699 | 26.560
    2017^a | 14.600 | keine Zahl
    2018^a | 19.500 | keine Zahl
    2019 | 23.158 | 15.875
    2020 | 13.645 | keine Zahl
    2021 | 20.211 | keine Zahl
    2022 | keine Zahl | keine Zahl
    2023^b | 22.715 | keine Zahl
    ^a Mittlere Verlässlichkeit: von Fedasil gerundet.
    ^b Gedruckt bei den Anträgen auf Aufnahme: Personen, die einen Platz erhielten.
    Wir haben keine veröffentlichte Zahl der Zugänge für 2022 gefunden, und der Abgänge nur für 2014, 2016 und 2019. Eine fehlende Zahl ist keine Null.
    Die Jahresbilanz zeigt die Monate von 2023 als Bild ohne Zahlen; gefunden wurden nur Jahreszahlen.
    Quellen: Fedasil, Balans 2023 (Mai 2024), „Instroom en uitstroom uit het opvangnetwerk in 2023“, „Opvangaanvragen in 2023“; Fedasil (2015); Fedasil, 10.000 opvangplaatsen gesloten in 2016; Metro/Belga (2017); Fedasil, Meer personen opgevangen in 2018; Fedasil, 6,000 reception places created in 2019; Discri, Le rapport annuel 2019 de Fedasil; Fedasil, Fall in arrivals in 2020; Fedasil, 2021 Annual report
    spoken:
    2013, Zugänge, 15455 Personen
    2013, Abgänge, keine Zahl
    2014, Zugänge, 16566 Personen
    2014, Abgänge, 17476 Personen
    2015, Zugänge, 38300 Personen. Mittlere Verlässlichkeit: von Fedasil gerundet.
    2015, Abgänge, keine Zahl
    2016, Zugänge, 16699 Personen
    2016, Abgänge, 26560 Personen
    2017, Zugänge, 14600 Personen. Mittlere Verlässlichkeit: von Fedasil gerundet.
    2017, Abgänge, keine Zahl
    2018, Zugänge, 19500 Personen. Mittlere Verlässlichkeit: von Fedasil gerundet.
    2018, Abgänge, keine Zahl
    2019, Zugänge, 23158 Personen
    2019, Abgänge, 15875 Personen
    2020, Zugänge, 13645 Personen
    2020, Abgänge, keine Zahl
    2021, Zugänge, 20211 Personen
    2021, Abgänge, keine Zahl
    2022, Zugänge, keine Zahl
    2022, Abgänge, keine Zahl
    2023, Zugänge, 22715 Personen. Gedruckt bei den Anträgen auf Aufnahme: Personen, die einen Platz erhielten.
    2023, Abgänge, keine Zahl
  `,
  en: `
    More people were given a place in 2023 than in 2021, far fewer than in 2015
    Persons entering and leaving the reception network in Belgium, per year, on one scale
    Persons entering and leaving the reception network, 2013 to 2023. Entered: from 2013 (15455) to 2023 (22715); highest: 2015 (38300). No figure for 2022. Left: from 2014 (17476) to 2019 (15875); highest: 2016 (26560). No figure for 2013, 2015, 2017, 2018, 2020, 2021, 2022 and 2023.
    Year | Entered | Left
    2013 | 15,455 | no figure
    2014 | 16,566 | 17,476
    2015^a | 38,300 | no figure
    2016 | 16,699 | 26,560
    2017^a | 14,600 | no figure
    2018^a | 19,500 | no figure
    2019 | 23,158 | 15,875
    2020 | 13,645 | no figure
    2021 | 20,211 | no figure
    2022 | no figure | no figure
    2023^b | 22,715 | no figure
    ^a Medium confidence: rounded by Fedasil.
    ^b Printed among the requests for reception: persons given a place.
    We found no published figure of persons entering in 2022, and of persons leaving only for 2014, 2016 and 2019. A missing figure is not zero.
    The review shows the months of 2023 as a picture without numbers; only yearly figures were found.
    Sources: Fedasil, Balans 2023 (May 2024), ‘Instroom en uitstroom uit het opvangnetwerk in 2023’, ‘Opvangaanvragen in 2023’; Fedasil (2015); Fedasil, 10.000 opvangplaatsen gesloten in 2016; Metro/Belga (2017); Fedasil, Meer personen opgevangen in 2018; Fedasil, 6,000 reception places created in 2019; Discri, Le rapport annuel 2019 de Fedasil; Fedasil, Fall in arrivals in 2020; Fedasil, 2021 Annual report
    spoken:
    2013, Entered, 15455 persons
    2013, Left, no figure
    2014, Entered, 16566 persons
    2014, Left, 17476 persons
    2015, Entered, 38300 persons. Medium confidence: rounded by Fedasil.
    2015, Left, no figure
    2016, Entered, 16699 persons
    2016, Left, 26560 persons
    2017, Entered, 14600 persons. Medium confidence: rounded by Fedasil.
    2017, Left, no figure
    2018, Entered, 19500 persons. Medium confidence: rounded by Fedasil.
    2018, Left, no figure
    2019, Entered, 23158 persons
    2019, Left, 15875 persons
    2020, Entered, 13645 persons
    2020, Left, no figure
    2021, Entered, 20211 persons
    2021, Left, no figure
    2022, Entered, no figure
    2022, Left, no figure
    2023, Entered, 22715 persons. Printed among the requests for reception: persons given a place.
    2023, Left, no figure
  `,
};

const ENTERED: Transcripts = {
  nl: `
    In 2023 kregen meer mensen een plaats dan in 2021, veel minder dan in 2015
    Personen die het opvangnetwerk in België binnenkwamen, per jaar
    Instroom van het opvangnetwerk, 2013 tot 2023. Van 2013 (15455) tot 2023 (22715); hoogste waarde: 2015 (38300). Geen cijfer voor 2022.
    Jaar | Instroom
    2013 | 15.455
    2014 | 16.566
    2015^a | 38.300
    2016 | 16.699
    2017^a | 14.600
    2018^a | 19.500
    2019 | 23.158
    2020 | 13.645
    2021 | 20.211
    2022 | geen cijfer
    2023^b | 22.715
    ^a Gemiddelde betrouwbaarheid: afgerond door Fedasil.
    ^b Gedrukt bij de opvangaanvragen: personen die een plaats kregen.
    We vonden geen gepubliceerd cijfer over de instroom in 2022, en over de uitstroom alleen voor 2014, 2016 en 2019. Een ontbrekend cijfer is geen nul.
    De balans toont de maanden van 2023 als beeld zonder cijfers; alleen jaarcijfers zijn gevonden.
    Bronnen: Fedasil, Balans 2023 (mei 2024), ‘Instroom en uitstroom uit het opvangnetwerk in 2023’, ‘Opvangaanvragen in 2023’; Fedasil (2015); Fedasil, 10.000 opvangplaatsen gesloten in 2016; Metro/Belga (2017); Fedasil, Meer personen opgevangen in 2018; Fedasil, 6,000 reception places created in 2019; Discri, Le rapport annuel 2019 de Fedasil; Fedasil, Fall in arrivals in 2020; Fedasil, 2021 Annual report
    spoken:
    2013, 15455 personen
    2014, 16566 personen
    2015, 38300 personen. Gemiddelde betrouwbaarheid: afgerond door Fedasil.
    2016, 16699 personen
    2017, 14600 personen. Gemiddelde betrouwbaarheid: afgerond door Fedasil.
    2018, 19500 personen. Gemiddelde betrouwbaarheid: afgerond door Fedasil.
    2019, 23158 personen
    2020, 13645 personen
    2021, 20211 personen
    2022, geen cijfer
    2023, 22715 personen. Gedrukt bij de opvangaanvragen: personen die een plaats kregen.
  `,
  fr: `
    En 2023, plus de personnes ont eu une place qu’en 2021, bien moins qu’en 2015
    Personnes entrées dans le réseau d’accueil en Belgique, par an
    Arrivées dans le réseau d’accueil, 2013 à 2023. De 2013 (15455) à 2023 (22715) ; valeur la plus élevée : 2015 (38300). Pas de chiffre pour 2022.
    Année | Arrivées
    2013 | 15 455
    2014 | 16 566
    2015^a | 38 300
    2016 | 16 699
    2017^a | 14 600
    2018^a | 19 500
    2019 | 23 158
    2020 | 13 645
    2021 | 20 211
    2022 | pas de chiffre
    2023^b | 22 715
    ^a Fiabilité moyenne : arrondi par Fedasil.
    ^b Imprimé parmi les demandes d’accueil : personnes ayant reçu une place.
    Nous n’avons trouvé aucun chiffre publié des arrivées en 2022, ni des départs sauf pour 2014, 2016 et 2019. Un chiffre manquant n’est pas zéro.
    Le bilan montre les mois de 2023 dans une image sans chiffres ; seuls des chiffres annuels ont été trouvés.
    Sources : Fedasil, Balans 2023 (mai 2024), « Instroom en uitstroom uit het opvangnetwerk in 2023 », « Opvangaanvragen in 2023 »; Fedasil (2015); Fedasil, 10.000 opvangplaatsen gesloten in 2016; Metro/Belga (2017); Fedasil, Meer personen opgevangen in 2018; Fedasil, 6,000 reception places created in 2019; Discri, Le rapport annuel 2019 de Fedasil; Fedasil, Fall in arrivals in 2020; Fedasil, 2021 Annual report
    spoken:
    2013, 15455 personnes
    2014, 16566 personnes
    2015, 38300 personnes. Fiabilité moyenne : arrondi par Fedasil.
    2016, 16699 personnes
    2017, 14600 personnes. Fiabilité moyenne : arrondi par Fedasil.
    2018, 19500 personnes. Fiabilité moyenne : arrondi par Fedasil.
    2019, 23158 personnes
    2020, 13645 personnes
    2021, 20211 personnes
    2022, pas de chiffre
    2023, 22715 personnes. Imprimé parmi les demandes d’accueil : personnes ayant reçu une place.
  `,
  de: `
    2023 erhielten mehr Menschen einen Platz als 2021, weit weniger als 2015
    Personen, die in das Aufnahmenetz in Belgien kamen, pro Jahr
    Zugänge im Aufnahmenetz, 2013 bis 2023. Von 2013 (15455) bis 2023 (22715); höchster Wert: 2015 (38300). Keine Zahl für 2022.
    Jahr | Zugänge
    2013 | 15.455
    2014 | 16.566
    2015^a | 38.300
    2016 | 16.699
    2017^a | 14.600
    2018^a | 19.500
    2019 | 23.158
    2020 | 13.645
    2021 | 20.211
    2022 | keine Zahl
    2023^b | 22.715
    ^a Mittlere Verlässlichkeit: von Fedasil gerundet.
    ^b Gedruckt bei den Anträgen auf Aufnahme: Personen, die einen Platz erhielten.
    Wir haben keine veröffentlichte Zahl der Zugänge für 2022 gefunden, und der Abgänge nur für 2014, 2016 und 2019. Eine fehlende Zahl ist keine Null.
    Die Jahresbilanz zeigt die Monate von 2023 als Bild ohne Zahlen; gefunden wurden nur Jahreszahlen.
    Quellen: Fedasil, Balans 2023 (Mai 2024), „Instroom en uitstroom uit het opvangnetwerk in 2023“, „Opvangaanvragen in 2023“; Fedasil (2015); Fedasil, 10.000 opvangplaatsen gesloten in 2016; Metro/Belga (2017); Fedasil, Meer personen opgevangen in 2018; Fedasil, 6,000 reception places created in 2019; Discri, Le rapport annuel 2019 de Fedasil; Fedasil, Fall in arrivals in 2020; Fedasil, 2021 Annual report
    spoken:
    2013, 15455 Personen
    2014, 16566 Personen
    2015, 38300 Personen. Mittlere Verlässlichkeit: von Fedasil gerundet.
    2016, 16699 Personen
    2017, 14600 Personen. Mittlere Verlässlichkeit: von Fedasil gerundet.
    2018, 19500 Personen. Mittlere Verlässlichkeit: von Fedasil gerundet.
    2019, 23158 Personen
    2020, 13645 Personen
    2021, 20211 Personen
    2022, keine Zahl
    2023, 22715 Personen. Gedruckt bei den Anträgen auf Aufnahme: Personen, die einen Platz erhielten.
  `,
  en: `
    More people were given a place in 2023 than in 2021, far fewer than in 2015
    Persons entering the reception network in Belgium, per year
    Persons entering the reception network, 2013 to 2023. From 2013 (15455) to 2023 (22715); highest: 2015 (38300). No figure for 2022.
    Year | Entered
    2013 | 15,455
    2014 | 16,566
    2015^a | 38,300
    2016 | 16,699
    2017^a | 14,600
    2018^a | 19,500
    2019 | 23,158
    2020 | 13,645
    2021 | 20,211
    2022 | no figure
    2023^b | 22,715
    ^a Medium confidence: rounded by Fedasil.
    ^b Printed among the requests for reception: persons given a place.
    We found no published figure of persons entering in 2022, and of persons leaving only for 2014, 2016 and 2019. A missing figure is not zero.
    The review shows the months of 2023 as a picture without numbers; only yearly figures were found.
    Sources: Fedasil, Balans 2023 (May 2024), ‘Instroom en uitstroom uit het opvangnetwerk in 2023’, ‘Opvangaanvragen in 2023’; Fedasil (2015); Fedasil, 10.000 opvangplaatsen gesloten in 2016; Metro/Belga (2017); Fedasil, Meer personen opgevangen in 2018; Fedasil, 6,000 reception places created in 2019; Discri, Le rapport annuel 2019 de Fedasil; Fedasil, Fall in arrivals in 2020; Fedasil, 2021 Annual report
    spoken:
    2013, 15455 persons
    2014, 16566 persons
    2015, 38300 persons. Medium confidence: rounded by Fedasil.
    2016, 16699 persons
    2017, 14600 persons. Medium confidence: rounded by Fedasil.
    2018, 19500 persons. Medium confidence: rounded by Fedasil.
    2019, 23158 persons
    2020, 13645 persons
    2021, 20211 persons
    2022, no figure
    2023, 22715 persons. Printed among the requests for reception: persons given a place.
  `,
};

const LEFT: Transcripts = {
  nl: `
    Van de drie gevonden jaren verlieten in 2016 de meeste mensen het netwerk
    Personen die het opvangnetwerk in België verlieten, per jaar
    Uitstroom van het opvangnetwerk, 2013 tot 2023. Van 2014 (17476) tot 2019 (15875); hoogste waarde: 2016 (26560). Geen cijfer voor 2013, 2015, 2017, 2018, 2020, 2021, 2022 en 2023.
    Jaar | Uitstroom
    2013 | geen cijfer
    2014 | 17.476
    2015 | geen cijfer
    2016 | 26.560
    2017 | geen cijfer
    2018 | geen cijfer
    2019 | 15.875
    2020 | geen cijfer
    2021 | geen cijfer
    2022 | geen cijfer
    2023 | geen cijfer
    Gemiddelde betrouwbaarheid: afgerond door Fedasil.
    Gedrukt bij de opvangaanvragen: personen die een plaats kregen.
    We vonden geen gepubliceerd cijfer over de instroom in 2022, en over de uitstroom alleen voor 2014, 2016 en 2019. Een ontbrekend cijfer is geen nul.
    De balans toont de maanden van 2023 als beeld zonder cijfers; alleen jaarcijfers zijn gevonden.
    Bronnen: Fedasil, Balans 2023 (mei 2024), ‘Instroom en uitstroom uit het opvangnetwerk in 2023’, ‘Opvangaanvragen in 2023’; Fedasil (2015); Fedasil, 10.000 opvangplaatsen gesloten in 2016; Metro/Belga (2017); Fedasil, Meer personen opgevangen in 2018; Fedasil, 6,000 reception places created in 2019; Discri, Le rapport annuel 2019 de Fedasil; Fedasil, Fall in arrivals in 2020; Fedasil, 2021 Annual report
    spoken:
    2013, geen cijfer
    2014, 17476 personen
    2015, geen cijfer
    2016, 26560 personen
    2017, geen cijfer
    2018, geen cijfer
    2019, 15875 personen
    2020, geen cijfer
    2021, geen cijfer
    2022, geen cijfer
    2023, geen cijfer
  `,
  fr: `
    Des trois années trouvées, 2016 compte le plus de départs du réseau
    Personnes sorties du réseau d’accueil en Belgique, par an
    Départs du réseau d’accueil, 2013 à 2023. De 2014 (17476) à 2019 (15875) ; valeur la plus élevée : 2016 (26560). Pas de chiffre pour 2013, 2015, 2017, 2018, 2020, 2021, 2022 et 2023.
    Année | Départs
    2013 | pas de chiffre
    2014 | 17 476
    2015 | pas de chiffre
    2016 | 26 560
    2017 | pas de chiffre
    2018 | pas de chiffre
    2019 | 15 875
    2020 | pas de chiffre
    2021 | pas de chiffre
    2022 | pas de chiffre
    2023 | pas de chiffre
    Fiabilité moyenne : arrondi par Fedasil.
    Imprimé parmi les demandes d’accueil : personnes ayant reçu une place.
    Nous n’avons trouvé aucun chiffre publié des arrivées en 2022, ni des départs sauf pour 2014, 2016 et 2019. Un chiffre manquant n’est pas zéro.
    Le bilan montre les mois de 2023 dans une image sans chiffres ; seuls des chiffres annuels ont été trouvés.
    Sources : Fedasil, Balans 2023 (mai 2024), « Instroom en uitstroom uit het opvangnetwerk in 2023 », « Opvangaanvragen in 2023 »; Fedasil (2015); Fedasil, 10.000 opvangplaatsen gesloten in 2016; Metro/Belga (2017); Fedasil, Meer personen opgevangen in 2018; Fedasil, 6,000 reception places created in 2019; Discri, Le rapport annuel 2019 de Fedasil; Fedasil, Fall in arrivals in 2020; Fedasil, 2021 Annual report
    spoken:
    2013, pas de chiffre
    2014, 17476 personnes
    2015, pas de chiffre
    2016, 26560 personnes
    2017, pas de chiffre
    2018, pas de chiffre
    2019, 15875 personnes
    2020, pas de chiffre
    2021, pas de chiffre
    2022, pas de chiffre
    2023, pas de chiffre
  `,
  de: `
    Von den drei gefundenen Jahren verließen 2016 die meisten Menschen das Netz
    Personen, die das Aufnahmenetz in Belgien verließen, pro Jahr
    Abgänge im Aufnahmenetz, 2013 bis 2023. Von 2014 (17476) bis 2019 (15875); höchster Wert: 2016 (26560). Keine Zahl für 2013, 2015, 2017, 2018, 2020, 2021, 2022 und 2023.
    Jahr | Abgänge
    2013 | keine Zahl
    2014 | 17.476
    2015 | keine Zahl
    2016 | 26.560
    2017 | keine Zahl
    2018 | keine Zahl
    2019 | 15.875
    2020 | keine Zahl
    2021 | keine Zahl
    2022 | keine Zahl
    2023 | keine Zahl
    Mittlere Verlässlichkeit: von Fedasil gerundet.
    Gedruckt bei den Anträgen auf Aufnahme: Personen, die einen Platz erhielten.
    Wir haben keine veröffentlichte Zahl der Zugänge für 2022 gefunden, und der Abgänge nur für 2014, 2016 und 2019. Eine fehlende Zahl ist keine Null.
    Die Jahresbilanz zeigt die Monate von 2023 als Bild ohne Zahlen; gefunden wurden nur Jahreszahlen.
    Quellen: Fedasil, Balans 2023 (Mai 2024), „Instroom en uitstroom uit het opvangnetwerk in 2023“, „Opvangaanvragen in 2023“; Fedasil (2015); Fedasil, 10.000 opvangplaatsen gesloten in 2016; Metro/Belga (2017); Fedasil, Meer personen opgevangen in 2018; Fedasil, 6,000 reception places created in 2019; Discri, Le rapport annuel 2019 de Fedasil; Fedasil, Fall in arrivals in 2020; Fedasil, 2021 Annual report
    spoken:
    2013, keine Zahl
    2014, 17476 Personen
    2015, keine Zahl
    2016, 26560 Personen
    2017, keine Zahl
    2018, keine Zahl
    2019, 15875 Personen
    2020, keine Zahl
    2021, keine Zahl
    2022, keine Zahl
    2023, keine Zahl
  `,
  en: `
    Of the three years found, most people left the network in 2016
    Persons leaving the reception network in Belgium, per year
    Persons leaving the reception network, 2013 to 2023. From 2014 (17476) to 2019 (15875); highest: 2016 (26560). No figure for 2013, 2015, 2017, 2018, 2020, 2021, 2022 and 2023.
    Year | Left
    2013 | no figure
    2014 | 17,476
    2015 | no figure
    2016 | 26,560
    2017 | no figure
    2018 | no figure
    2019 | 15,875
    2020 | no figure
    2021 | no figure
    2022 | no figure
    2023 | no figure
    Medium confidence: rounded by Fedasil.
    Printed among the requests for reception: persons given a place.
    We found no published figure of persons entering in 2022, and of persons leaving only for 2014, 2016 and 2019. A missing figure is not zero.
    The review shows the months of 2023 as a picture without numbers; only yearly figures were found.
    Sources: Fedasil, Balans 2023 (May 2024), ‘Instroom en uitstroom uit het opvangnetwerk in 2023’, ‘Opvangaanvragen in 2023’; Fedasil (2015); Fedasil, 10.000 opvangplaatsen gesloten in 2016; Metro/Belga (2017); Fedasil, Meer personen opgevangen in 2018; Fedasil, 6,000 reception places created in 2019; Discri, Le rapport annuel 2019 de Fedasil; Fedasil, Fall in arrivals in 2020; Fedasil, 2021 Annual report
    spoken:
    2013, no figure
    2014, 17476 persons
    2015, no figure
    2016, 26560 persons
    2017, no figure
    2018, no figure
    2019, 15875 persons
    2020, no figure
    2021, no figure
    2022, no figure
    2023, no figure
  `,
};

describe("<fedasil-network-chart>", () => {
  for (const [measure, languages] of Object.entries({ "": BOTH, in: ENTERED, out: LEFT }))
    for (const [lang, transcript] of Object.entries(languages))
      it(`${measure || "both"} in ${lang}: finding, what is counted, sentence, table, notes, source, spoken`, async () => {
        const chart = await fixture(`<fedasil-network-chart measure="${measure}"></fedasil-network-chart>`, { lang });
        expect(await told(chart)).to.deep.equal(lines(transcript));
      });

  it("has both panels on a phone, with the same values", async () => {
    const chart = await fixture("<fedasil-network-chart></fedasil-network-chart>", { lang: "nl", width: "320px" });
    const transcript = lines(BOTH.nl);
    expect(names(chart)).to.deep.equal(transcript.slice(transcript.indexOf("spoken:") + 1));
  });

  it("has one scale for both panels: 17 476 who left in 2014 are higher than 16 566 who entered", async () => {
    const chart = await fixture("<fedasil-network-chart></fedasil-network-chart>");
    const heights = options(chart).map((option) => parseFloat(option.style.height));
    expect(heights[3]! / heights[2]!).to.be.closeTo(17476 / 16566, 0.01);
  });
});
