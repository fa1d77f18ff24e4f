import { expect } from "chai";
import "../../src/components/minors-chart.js";
import { fixture } from "../page.js";
import { heading, names, options } from "../reading.js";
import { lines, told } from "./transcript.js";

/** Line by line what a reader sees and hears; numbers as printed under the headings on NBMV, and as published for the other dates. */
type Transcripts = { readonly [lang in "nl" | "fr" | "de" | "en"]: string };

const PHASE: Transcripts = {
  nl: `
    Zeven op de tien plaatsen voor NBMV horen bij de tweede fase
    Plaatsen voor niet-begeleide minderjarige vreemdelingen (NBMV) per opvangfase, eind 2023
    Plaatsen voor niet-begeleide minderjarige vreemdelingen (NBMV) per opvangfase, eind 2023. Hoogste waarden: 2de fase (2512), 1ste fase (541) en 3de fase (367). Totaal: 3534 plaatsen.
    Fase | Plaatsen
    1ste fase | 541
    2de fase | 2.512
    3de fase | 367
    Specifiek en time-out | 114
    Totaal, zoals gedrukt | 3.534
    De fasen staan in hun volgorde. Het zijn plaatsen, geen jongeren die van fase naar fase gaan.
    De balans zegt niet of deze 3.534 plaatsen deel uitmaken van de 35.651 plaatsen van het netwerk.
    Bron: Fedasil, Balans 2023 (mei 2024), ‘NBMV: capaciteit per opvangfase’, ‘Soorten opvangplaatsen’
    spoken:
    1ste fase, 541 plaatsen, 15 procent van het totaal
    2de fase, 2512 plaatsen, 71 procent van het totaal
    3de fase, 367 plaatsen, 10 procent van het totaal
    Specifiek en time-out, 114 plaatsen, 3 procent van het totaal
    Totaal, 3534 plaatsen
  `,
  fr: `
    Sept places pour Mena sur dix relèvent de la deuxième phase
    Places pour mineurs étrangers non accompagnés (Mena) par phase d’accueil, fin 2023
    Places pour mineurs étrangers non accompagnés (Mena) par phase d’accueil, fin 2023. Valeurs les plus élevées : 2e phase (2512), 1re phase (541) et 3e phase (367). Total : 3534 places.
    Phase | Places
    1re phase | 541
    2e phase | 2 512
    3e phase | 367
    Spécifiques et time-out | 114
    Total, tel qu’imprimé | 3 534
    Les phases sont dans leur ordre. Ce sont des places, pas des jeunes qui passent d’une phase à l’autre.
    Le bilan ne dit pas si ces 3 534 places font partie des 35 651 places du réseau.
    Source : Fedasil, Balans 2023 (mai 2024), « NBMV: capaciteit per opvangfase », « Soorten opvangplaatsen »
    spoken:
    1re phase, 541 places, 15 pour cent du total
    2e phase, 2512 places, 71 pour cent du total
    3e phase, 367 places, 10 pour cent du total
    Spécifiques et time-out, 114 places, 3 pour cent du total
    Total, 3534 places
  `,
  de: `
    Sieben von zehn Plätzen für UMA gehören zur zweiten Aufnahmephase
    Plätze für unbegleitete minderjährige Ausländer (UMA) nach Aufnahmephase, Ende 2023
    Plätze für unbegleitete minderjährige Ausländer (UMA) nach Aufnahmephase, Ende 2023. Höchste Werte: 2. Phase (2512), 1. Phase (541) und 3. Phase (367). Gesamt: 3534 Plätze.
    Phase | Plätze
    1. Phase | 541
    2. Phase | 2.512
    3. Phase | 367
    Besondere Plätze, Time-out | 114
    Gesamt, wie gedruckt | 3.534
    Die Phasen stehen in ihrer Reihenfolge. Es sind Plätze, keine Jugendlichen, die von Phase zu Phase wechseln.
    Die Jahresbilanz sagt nicht, ob diese 3.534 Plätze zu den 35.651 Plätzen des Netzes gehören.
    Quelle: Fedasil, Balans 2023 (Mai 2024), „NBMV: capaciteit per opvangfase“, „Soorten opvangplaatsen“
    spoken:
    1. Phase, 541 Plätze, 15 Prozent der Gesamtzahl
    2. Phase, 2512 Plätze, 71 Prozent der Gesamtzahl
    3. Phase, 367 Plätze, 10 Prozent der Gesamtzahl
    Besondere Plätze, Time-out, 114 Plätze, 3 Prozent der Gesamtzahl
    Gesamt, 3534 Plätze
  `,
  en: `
    Seven in ten places for unaccompanied minors are in the second phase
    Places for unaccompanied minors by phase of reception, at the end of 2023
    Places for unaccompanied minors by phase of reception, end of 2023. Largest: Second phase 2512, First phase 541 and Third phase 367. Total: 3534 places.
    Phase | Places
    First phase | 541
    Second phase | 2,512
    Third phase | 367
    Specific and time-out | 114
    Total, as printed | 3,534
    The phases stand in their order. They are places, not young people who move from one phase to the next.
    The review does not say whether these 3,534 places are part of the network’s 35,651.
    Source: Fedasil, Balans 2023 (May 2024), ‘NBMV: capaciteit per opvangfase’, ‘Soorten opvangplaatsen’
    spoken:
    First phase, 541 places, 15 percent of the total
    Second phase, 2512 places, 71 percent of the total
    Third phase, 367 places, 10 percent of the total
    Specific and time-out, 114 places, 3 percent of the total
    Total, 3534 places
  `,
};

const CAPACITY: Transcripts = {
  nl: `
    Het aantal plaatsen voor NBMV steeg sinds augustus 2021 van 2.147 tot 3.534
    Opvangplaatsen voor niet-begeleide minderjarige vreemdelingen (NBMV), op de data waarvoor een cijfer gepubliceerd is
    Plaatsen voor niet-begeleide minderjarige vreemdelingen (NBMV): de gedateerde cijfers die we vonden. Van eind 2016 (2651) tot eind 2023 (3534); hoogste waarde: eind 2023 (3534).
    Datum | Plaatsen
    eind 2016 | 2.651
    januari 2021^a | 2.100
    augustus 2021 | 2.147
    12 oktober 2022 | 3.139
    eind 2022 | 3.251
    mei 2023^b | 3.500
    eind 2023 | 3.534
    ^a Gemiddelde betrouwbaarheid: afgerond en via de pers bekend, zonder dag.
    ^b In de balans als rond getal gedrukt.
    De balans toont de jaareinden als een beeld; van de getallen daarin staat alleen 3.534 in de tekst. Hier staan alleen de gedateerde cijfers die we vonden, en geen lijn verbindt ze.
    Voor de jaareinden 2017 tot 2021 vonden we geen gepubliceerd cijfer.
    De balans zegt niet of deze 3.534 plaatsen deel uitmaken van de 35.651 plaatsen van het netwerk.
    Bronnen: Fedasil, Balans 2023 (mei 2024), ‘2023 in vogelvlucht, Mei’, ‘Niet-begeleide minderjarige vreemdelingen (NBMV): evolutie van de opvangcapaciteit’, ‘Soorten opvangplaatsen’; Metro/Belga (2017); Le Vif (2021); Belga News Agency (2022); Fedasil (2022); Fedasil (2023)
    spoken:
    eind 2016, 2651 plaatsen
    januari 2021, 2100 plaatsen. Gemiddelde betrouwbaarheid: afgerond en via de pers bekend, zonder dag.
    augustus 2021, 2147 plaatsen
    12 oktober 2022, 3139 plaatsen
    eind 2022, 3251 plaatsen
    mei 2023, 3500 plaatsen. In de balans als rond getal gedrukt.
    eind 2023, 3534 plaatsen
  `,
  fr: `
    Les places pour Mena sont passées de 2 147 en août 2021 à 3 534
    Places d’accueil pour mineurs étrangers non accompagnés (Mena), aux dates pour lesquelles un chiffre a été publié
    Places pour mineurs étrangers non accompagnés (Mena) : les chiffres datés que nous avons trouvés. De fin 2016 (2651) à fin 2023 (3534) ; valeur la plus élevée : fin 2023 (3534).
    Date | Places
    fin 2016 | 2 651
    janvier 2021^a | 2 100
    août 2021 | 2 147
    12 octobre 2022 | 3 139
    fin 2022 | 3 251
    mai 2023^b | 3 500
    fin 2023 | 3 534
    ^a Fiabilité moyenne : chiffre arrondi, relayé par la presse, sans indication de jour.
    ^b Imprimé comme chiffre rond dans le bilan.
    Le bilan montre les fins d’année sous forme d’image ; de ses nombres, seul 3 534 figure dans le texte. Seuls figurent ici les chiffres datés que nous avons trouvés, et aucune ligne ne les relie.
    Nous n’avons trouvé aucun chiffre publié pour les fins d’année 2017 à 2021.
    Le bilan ne dit pas si ces 3 534 places font partie des 35 651 places du réseau.
    Sources : Fedasil, Balans 2023 (mai 2024), « 2023 in vogelvlucht, Mei », « Niet-begeleide minderjarige vreemdelingen (NBMV): evolutie van de opvangcapaciteit », « Soorten opvangplaatsen »; Metro/Belga (2017); Le Vif (2021); Belga News Agency (2022); Fedasil (2022); Fedasil (2023)
    spoken:
    fin 2016, 2651 places
    janvier 2021, 2100 places. Fiabilité moyenne : chiffre arrondi, relayé par la presse, sans indication de jour.
    août 2021, 2147 places
    12 octobre 2022, 3139 places
    fin 2022, 3251 places
    mai 2023, 3500 places. Imprimé comme chiffre rond dans le bilan.
    fin 2023, 3534 places
  `,
  de: `
    Die Zahl der Plätze für UMA stieg von 2.147 im August 2021 auf 3.534
    Aufnahmeplätze für unbegleitete minderjährige Ausländer (UMA), an den Daten, für die eine Zahl veröffentlicht wurde
    Plätze für unbegleitete minderjährige Ausländer (UMA): die datierten Zahlen, die wir gefunden haben. Von Ende 2016 (2651) bis Ende 2023 (3534); höchster Wert: Ende 2023 (3534).
    Datum | Plätze
    Ende 2016 | 2.651
    Januar 2021^a | 2.100
    August 2021 | 2.147
    12. Oktober 2022 | 3.139
    Ende 2022 | 3.251
    Mai 2023^b | 3.500
    Ende 2023 | 3.534
    ^a Mittlere Verlässlichkeit: gerundet und aus der Presse bekannt, ohne Tag.
    ^b In der Jahresbilanz als runde Zahl gedruckt.
    Die Jahresbilanz zeigt die Jahresenden als Bild; von dessen Zahlen steht nur 3.534 im Text. Hier stehen nur die datierten Zahlen, die wir gefunden haben, und keine Linie verbindet sie.
    Für die Jahresenden 2017 bis 2021 fanden wir keine veröffentlichte Zahl.
    Die Jahresbilanz sagt nicht, ob diese 3.534 Plätze zu den 35.651 Plätzen des Netzes gehören.
    Quellen: Fedasil, Balans 2023 (Mai 2024), „2023 in vogelvlucht, Mei“, „Niet-begeleide minderjarige vreemdelingen (NBMV): evolutie van de opvangcapaciteit“, „Soorten opvangplaatsen“; Metro/Belga (2017); Le Vif (2021); Belga News Agency (2022); Fedasil (2022); Fedasil (2023)
    spoken:
    Ende 2016, 2651 Plätze
    Januar 2021, 2100 Plätze. Mittlere Verlässlichkeit: gerundet und aus der Presse bekannt, ohne Tag.
    August 2021, 2147 Plätze
    12. Oktober 2022, 3139 Plätze
    Ende 2022, 3251 Plätze
    Mai 2023, 3500 Plätze. In der Jahresbilanz als runde Zahl gedruckt.
    Ende 2023, 3534 Plätze
  `,
  en: `
    Places for unaccompanied minors rose from 2,147 in August 2021 to 3,534
    Reception places for unaccompanied minors, on the dates for which a figure was published
    Places for unaccompanied minors: the dated figures that were found. From end of 2016 (2651) to end of 2023 (3534); highest: end of 2023 (3534).
    Date | Places
    end of 2016 | 2,651
    January 2021^a | 2,100
    August 2021 | 2,147
    12 October 2022 | 3,139
    end of 2022 | 3,251
    May 2023^b | 3,500
    end of 2023 | 3,534
    ^a Medium confidence: rounded and relayed by the press, without a day.
    ^b Printed as a round number in the review.
    The review shows the ends of the years as a picture; of its numbers only 3,534 is in the text. Only the dated figures that were found stand here, and no line joins them.
    We found no published figure for the ends of 2017 to 2021.
    The review does not say whether these 3,534 places are part of the network’s 35,651.
    Sources: Fedasil, Balans 2023 (May 2024), ‘2023 in vogelvlucht, Mei’, ‘Niet-begeleide minderjarige vreemdelingen (NBMV): evolutie van de opvangcapaciteit’, ‘Soorten opvangplaatsen’; Metro/Belga (2017); Le Vif (2021); Belga News Agency (2022); Fedasil (2022); Fedasil (2023)
    spoken:
    end of 2016, 2651 places
    January 2021, 2100 places. Medium confidence: rounded and relayed by the press, without a day.
    August 2021, 2147 places
    12 October 2022, 3139 places
    end of 2022, 3251 places
    May 2023, 3500 places. Printed as a round number in the review.
    end of 2023, 3534 places
  `,
};

const INFLOW: Transcripts = {
  nl: `
    In 2023 kwamen ruim een kwart minder NBMV aan dan in 2022
    Instroom van niet-begeleide minderjarige vreemdelingen (NBMV) in het opvangnetwerk, personen per jaar
    Instroom van niet-begeleide minderjarige vreemdelingen (NBMV) in het opvangnetwerk per jaar. Van 2022 (3797) tot 2023 (2744); hoogste waarde: 2022 (3797).
    Jaar | Personen
    2022^a | 3.797
    2023^b | 2.744
    Jaar niet vermeld^c | 2.072
    ^a Gemiddelde betrouwbaarheid: het jaar is afgeleid. 3.797 is zonder jaar gedrukt; het aantal van de balans, 2.744, is 28% minder dan in 2022.
    ^b De vergelijking van de balans zelf: −28% tegenover 2022.
    ^c De balans drukt ook 2.072 zonder jaar af: het staat buiten de as.
    In 2023 kwamen er 2.744 aan; op het einde ervan waren er 2.743 aanwezig. Het eerste is een instroom, het tweede een stand.
    Bron: Fedasil, Balans 2023 (mei 2024), ‘NBMV: instroom in het opvangnetwerk’, ‘Opvang van verzoekers om internationale bescherming, NBMV’
    spoken:
    2022, 3797 personen. Gemiddelde betrouwbaarheid: het jaar is afgeleid. 3797 is zonder jaar gedrukt; het aantal van de balans, 2744, is 28 procent minder dan in 2022.
    2023, 2744 personen. De vergelijking van de balans zelf: min 28 procent tegenover 2022.
    Jaar niet vermeld, 2072 personen. De balans drukt ook 2072 zonder jaar af: het staat buiten de as.
  `,
  fr: `
    Les arrivées de Mena ont baissé de plus d’un quart en 2023
    Mineurs étrangers non accompagnés (Mena) arrivés dans le réseau d’accueil, personnes par année
    Arrivées de mineurs étrangers non accompagnés (Mena) dans le réseau d’accueil, par année. De 2022 (3797) à 2023 (2744) ; valeur la plus élevée : 2022 (3797).
    Année | Personnes
    2022^a | 3 797
    2023^b | 2 744
    Année non précisée^c | 2 072
    ^a Fiabilité moyenne : l’année est déduite. 3 797 est imprimé sans année ; les 2 744 arrivées du bilan font 28 % de moins qu’en 2022.
    ^b La comparaison du bilan lui-même : −28 % par rapport à 2022.
    ^c Le bilan imprime aussi 2 072 sans année : ce nombre se trouve hors de l’axe.
    2 744 sont arrivés pendant l’année 2023 ; 2 743 étaient présents à la fin de celle-ci. Le premier nombre est un flux, le second un stock.
    Source : Fedasil, Balans 2023 (mai 2024), « NBMV: instroom in het opvangnetwerk », « Opvang van verzoekers om internationale bescherming, NBMV »
    spoken:
    2022, 3797 personnes. Fiabilité moyenne : l’année est déduite. 3797 est imprimé sans année ; les 2744 arrivées du bilan font 28 pour cent de moins qu’en 2022.
    2023, 2744 personnes. La comparaison du bilan lui-même : moins 28 pour cent par rapport à 2022.
    Année non précisée, 2072 personnes. Le bilan imprime aussi 2072 sans année : ce nombre se trouve hors de l’axe.
  `,
  de: `
    2023 kamen über ein Viertel weniger unbegleitete Minderjährige an als 2022
    Im Aufnahmenetz angekommene unbegleitete minderjährige Ausländer (UMA), Personen pro Jahr
    Ankünfte unbegleiteter minderjähriger Ausländer (UMA) im Aufnahmenetz nach Jahr. Von 2022 (3797) bis 2023 (2744); höchster Wert: 2022 (3797).
    Jahr | Personen
    2022^a | 3.797
    2023^b | 2.744
    Jahr nicht angegeben^c | 2.072
    ^a Mittlere Verlässlichkeit: Das Jahr ist erschlossen. 3.797 ist ohne Jahr gedruckt; die 2.744 der Jahresbilanz sind 28 % weniger als 2022.
    ^b Der Vergleich der Jahresbilanz selbst: −28 % gegenüber 2022.
    ^c Die Jahresbilanz druckt auch 2.072 ohne Jahr: Die Zahl steht außerhalb der Achse.
    2.744 kamen im Lauf von 2023 an; 2.743 waren am Ende des Jahres anwesend. Die erste Zahl ist ein Zugang, die zweite ein Bestand.
    Quelle: Fedasil, Balans 2023 (Mai 2024), „NBMV: instroom in het opvangnetwerk“, „Opvang van verzoekers om internationale bescherming, NBMV“
    spoken:
    2022, 3797 Personen. Mittlere Verlässlichkeit: Das Jahr ist erschlossen. 3797 ist ohne Jahr gedruckt; die 2744 der Jahresbilanz sind 28 Prozent weniger als 2022.
    2023, 2744 Personen. Der Vergleich der Jahresbilanz selbst: minus 28 Prozent gegenüber 2022.
    Jahr nicht angegeben, 2072 Personen. Die Jahresbilanz druckt auch 2072 ohne Jahr: Die Zahl steht außerhalb der Achse.
  `,
  en: `
    Over a quarter fewer unaccompanied minors arrived in 2023 than in 2022
    Unaccompanied minors who arrived in the reception network, persons per year
    Unaccompanied minors arriving in the reception network per year. From 2022 (3797) to 2023 (2744); highest: 2022 (3797).
    Year | Persons
    2022^a | 3,797
    2023^b | 2,744
    Year not given^c | 2,072
    ^a Medium confidence: the year is inferred. 3,797 is printed without a year; the review’s 2,744 is 28% fewer than in 2022.
    ^b The review’s own comparison: −28% against 2022.
    ^c The review also prints 2,072 without a year: it stands off the axis.
    2,744 arrived during 2023; 2,743 were present at its end. The first is a flow, the second a stock.
    Source: Fedasil, Balans 2023 (May 2024), ‘NBMV: instroom in het opvangnetwerk’, ‘Opvang van verzoekers om internationale bescherming, NBMV’
    spoken:
    2022, 3797 persons. Medium confidence: the year is inferred. 3797 is printed without a year; the review’s 2744 is 28 percent fewer than in 2022.
    2023, 2744 persons. The review’s own comparison: minus 28 percent against 2022.
    Year not given, 2072 persons. The review also prints 2072 without a year: it stands off the axis.
  `,
};

const AGE: Transcripts = {
  nl: `
    Drie op de vier niet-begeleide minderjarigen zijn 16 of ouder
    Opgevangen niet-begeleide minderjarige vreemdelingen (NBMV) naar leeftijd, eind 2023, in procent
    Opgevangen niet-begeleide minderjarige vreemdelingen (NBMV) naar leeftijd, eind 2023. 16 jaar en ouder (75 procent), 12 tot 15 jaar (22 procent) en 11 jaar en jonger (3 procent).
    Leeftijd | Aandeel
    16 jaar en ouder | 75%
    12–15 jaar | 22%
    11 jaar en jonger | 3%
    De leeftijdsgroepen zijn niet even breed.
    Afgeronde percentages, zoals gedrukt. De lopende tekst telt 2.743 NBMV op het einde van het jaar; we rekenen percentages niet om in personen.
    De balans geeft NBMV ook als 16% van alle bewoners, wat ongeveer het dubbele van 2.743 zou zijn. Ze verklaart het verschil niet; we rekenen niets om.
    De indelingen staan los van elkaar: er is geen cijfer voor bijvoorbeeld meisjes uit Syrië.
    Bron: Fedasil, Balans 2023 (mei 2024), ‘Profiel van de opgevangen NBMV’, ‘Opvang van verzoekers om internationale bescherming, NBMV’, ‘Profiel van de opgevangen personen’
    spoken:
    16 jaar en ouder, 75 procent
    12 tot 15 jaar, 22 procent
    11 jaar en jonger, 3 procent
  `,
  fr: `
    Trois mineurs non accompagnés sur quatre ont 16 ans ou plus
    Mineurs étrangers non accompagnés (Mena) accueillis, selon l’âge, fin 2023, en pour cent
    Mineurs étrangers non accompagnés (Mena) accueillis, selon l’âge, fin 2023. 16 ans et plus (75 pour cent), 12 à 15 ans (22 pour cent) et 11 ans et moins (3 pour cent).
    Âge | Part
    16 ans et plus | 75 %
    12 à 15 ans | 22 %
    11 ans et moins | 3 %
    Les groupes d’âge n’ont pas la même largeur.
    Pourcentages arrondis, tels qu’imprimés. Le texte courant compte 2 743 Mena à la fin de l’année ; nous ne convertissons pas les pourcentages en personnes.
    Le bilan imprime aussi que les Mena sont 16 % de toutes les personnes accueillies, ce qui ferait environ le double de 2 743. Il n’explique pas l’écart ; nous ne multiplions rien.
    Les répartitions ne se croisent pas : il n’existe pas de chiffre, par exemple, pour les filles venant de Syrie.
    Source : Fedasil, Balans 2023 (mai 2024), « Profiel van de opgevangen NBMV », « Opvang van verzoekers om internationale bescherming, NBMV », « Profiel van de opgevangen personen »
    spoken:
    16 ans et plus, 75 pour cent
    12 à 15 ans, 22 pour cent
    11 ans et moins, 3 pour cent
  `,
  de: `
    Drei von vier unbegleiteten Minderjährigen sind 16 oder älter
    Aufgenommene unbegleitete minderjährige Ausländer (UMA) nach Alter, Ende 2023, in Prozent
    Aufgenommene unbegleitete minderjährige Ausländer (UMA) nach Alter, Ende 2023. 16 Jahre und älter (75 Prozent), 12 bis 15 Jahre (22 Prozent) und 11 Jahre und jünger (3 Prozent).
    Alter | Anteil
    16 Jahre und älter | 75 %
    12 bis 15 Jahre | 22 %
    11 Jahre und jünger | 3 %
    Die Altersgruppen sind nicht gleich breit.
    Gerundete Prozentsätze, wie gedruckt. Der Fließtext zählt 2.743 UMA am Ende des Jahres; wir rechnen Prozentsätze nicht in Personen um.
    Die Jahresbilanz nennt UMA auch als 16 % aller aufgenommenen Personen, was etwa das Doppelte von 2.743 wäre. Sie erklärt den Unterschied nicht; wir rechnen nichts um.
    Die Aufteilungen lassen sich nicht kreuzen: Es gibt keine Zahl etwa für Mädchen aus Syrien.
    Quelle: Fedasil, Balans 2023 (Mai 2024), „Profiel van de opgevangen NBMV“, „Opvang van verzoekers om internationale bescherming, NBMV“, „Profiel van de opgevangen personen“
    spoken:
    16 Jahre und älter, 75 Prozent
    12 bis 15 Jahre, 22 Prozent
    11 Jahre und jünger, 3 Prozent
  `,
  en: `
    Three in four unaccompanied minors are 16 or older
    Unaccompanied minors in the reception network by age, at the end of 2023, in percent
    Unaccompanied minors in the reception network by age, end of 2023. 16 and older (75 percent), 12 to 15 (22 percent) and 11 and younger (3 percent).
    Age | Share
    16 and older | 75%
    12 to 15 | 22%
    11 and younger | 3%
    The age groups are not equally wide.
    Rounded percentages, as printed. The running text counts 2,743 unaccompanied minors at the end of the year; we do not turn percentages into persons.
    The review also prints unaccompanied minors as 16% of all residents, which would be about twice 2,743. It does not explain the difference; we multiply nothing.
    The divisions cannot be crossed: there is no figure for, say, girls from Syria.
    Source: Fedasil, Balans 2023 (May 2024), ‘Profiel van de opgevangen NBMV’, ‘Opvang van verzoekers om internationale bescherming, NBMV’, ‘Profiel van de opgevangen personen’
    spoken:
    16 and older, 75 percent
    12 to 15, 22 percent
    11 and younger, 3 percent
  `,
};

const NATIONALITY: Transcripts = {
  nl: `
    Bijna de helft van de niet-begeleide minderjarigen komt uit Afghanistan
    Opgevangen niet-begeleide minderjarige vreemdelingen (NBMV) naar nationaliteit, eind 2023, in procent
    Opgevangen niet-begeleide minderjarige vreemdelingen (NBMV) naar nationaliteit, eind 2023. Hoogste waarden: Afghanistan 48 procent, Syrië 15 procent en Eritrea 10 procent.
    Nationaliteit | Aandeel
    Afghanistan | 48%
    Syrië | 15%
    Eritrea | 10%
    Somalië | 6%
    Palestina | 4%
    Guinee | 1%
    Andere landen | 14%
    De gedrukte percentages geven samen 98. Afronding of drukfout: dat weten we niet, en de ontbrekende 2% vullen we niet aan.
    ‘Andere landen’ bundelt alle landen die de balans niet noemt, en heeft geen rang.
    Afgeronde percentages, zoals gedrukt. De lopende tekst telt 2.743 NBMV op het einde van het jaar; we rekenen percentages niet om in personen.
    De balans geeft NBMV ook als 16% van alle bewoners, wat ongeveer het dubbele van 2.743 zou zijn. Ze verklaart het verschil niet; we rekenen niets om.
    Bron: Fedasil, Balans 2023 (mei 2024), ‘Profiel van de opgevangen NBMV’, ‘Opvang van verzoekers om internationale bescherming, NBMV’, ‘Profiel van de opgevangen personen’
    spoken:
    Afghanistan, 48 procent
    Syrië, 15 procent
    Eritrea, 10 procent
    Somalië, 6 procent
    Palestina, 4 procent
    Guinee, 1 procent
    Andere landen, 14 procent. ‘Andere landen’ bundelt alle landen die de balans niet noemt, en heeft geen rang.
  `,
  fr: `
    Près de la moitié des mineurs non accompagnés viennent d’Afghanistan
    Mineurs étrangers non accompagnés (Mena) accueillis, selon la nationalité, fin 2023, en pour cent
    Mineurs étrangers non accompagnés (Mena) accueillis, selon la nationalité, fin 2023. Valeurs les plus élevées : Afghanistan 48 pour cent, Syrie 15 pour cent et Érythrée 10 pour cent.
    Nationalité | Part
    Afghanistan | 48 %
    Syrie | 15 %
    Érythrée | 10 %
    Somalie | 6 %
    Palestine | 4 %
    Guinée | 1 %
    Autres pays | 14 %
    Les pourcentages imprimés donnent ensemble 98. Arrondi ou erreur d’impression : nous l’ignorons, et nous ne complétons pas les 2 % manquants.
    « Autres pays » regroupe tous les pays que le bilan ne nomme pas ; il n’a pas de rang.
    Pourcentages arrondis, tels qu’imprimés. Le texte courant compte 2 743 Mena à la fin de l’année ; nous ne convertissons pas les pourcentages en personnes.
    Le bilan imprime aussi que les Mena sont 16 % de toutes les personnes accueillies, ce qui ferait environ le double de 2 743. Il n’explique pas l’écart ; nous ne multiplions rien.
    Source : Fedasil, Balans 2023 (mai 2024), « Profiel van de opgevangen NBMV », « Opvang van verzoekers om internationale bescherming, NBMV », « Profiel van de opgevangen personen »
    spoken:
    Afghanistan, 48 pour cent
    Syrie, 15 pour cent
    Érythrée, 10 pour cent
    Somalie, 6 pour cent
    Palestine, 4 pour cent
    Guinée, 1 pour cent
    Autres pays, 14 pour cent. « Autres pays » regroupe tous les pays que le bilan ne nomme pas ; il n’a pas de rang.
  `,
  de: `
    Fast die Hälfte der unbegleiteten Minderjährigen kommt aus Afghanistan
    Aufgenommene unbegleitete minderjährige Ausländer (UMA) nach Staatsangehörigkeit, Ende 2023, in Prozent
    Aufgenommene unbegleitete minderjährige Ausländer (UMA) nach Staatsangehörigkeit, Ende 2023. Höchste Werte: Afghanistan 48 Prozent, Syrien 15 Prozent und Eritrea 10 Prozent.
    Staatsangehörigkeit | Anteil
    Afghanistan | 48 %
    Syrien | 15 %
    Eritrea | 10 %
    Somalia | 6 %
    Palästina | 4 %
    Guinea | 1 %
    Andere Länder | 14 %
    Die gedruckten Prozentsätze ergeben zusammen 98. Rundung oder Druckfehler: Wir wissen es nicht und ergänzen die fehlenden 2 % nicht.
    „Andere Länder“ fasst alle Länder zusammen, die die Jahresbilanz nicht nennt, und hat keinen Rang.
    Gerundete Prozentsätze, wie gedruckt. Der Fließtext zählt 2.743 UMA am Ende des Jahres; wir rechnen Prozentsätze nicht in Personen um.
    Die Jahresbilanz nennt UMA auch als 16 % aller aufgenommenen Personen, was etwa das Doppelte von 2.743 wäre. Sie erklärt den Unterschied nicht; wir rechnen nichts um.
    Quelle: Fedasil, Balans 2023 (Mai 2024), „Profiel van de opgevangen NBMV“, „Opvang van verzoekers om internationale bescherming, NBMV“, „Profiel van de opgevangen personen“
    spoken:
    Afghanistan, 48 Prozent
    Syrien, 15 Prozent
    Eritrea, 10 Prozent
    Somalia, 6 Prozent
    Palästina, 4 Prozent
    Guinea, 1 Prozent
    Andere Länder, 14 Prozent. „Andere Länder“ fasst alle Länder zusammen, die die Jahresbilanz nicht nennt, und hat keinen Rang.
  `,
  en: `
    Nearly half of the unaccompanied minors come from Afghanistan
    Unaccompanied minors in the reception network by nationality, at the end of 2023, in percent
    Unaccompanied minors in the reception network by nationality, end of 2023. Largest: Afghanistan 48 percent, Syria 15 percent and Eritrea 10 percent.
    Nationality | Share
    Afghanistan | 48%
    Syria | 15%
    Eritrea | 10%
    Somalia | 6%
    Palestine | 4%
    Guinea | 1%
    Other countries | 14%
    The printed percentages add up to 98. Rounding or a misprint: we cannot tell, and do not fill in the missing 2%.
    ‘Other countries’ groups all countries that the review does not name; it has no rank.
    Rounded percentages, as printed. The running text counts 2,743 unaccompanied minors at the end of the year; we do not turn percentages into persons.
    The review also prints unaccompanied minors as 16% of all residents, which would be about twice 2,743. It does not explain the difference; we multiply nothing.
    Source: Fedasil, Balans 2023 (May 2024), ‘Profiel van de opgevangen NBMV’, ‘Opvang van verzoekers om internationale bescherming, NBMV’, ‘Profiel van de opgevangen personen’
    spoken:
    Afghanistan, 48 percent
    Syria, 15 percent
    Eritrea, 10 percent
    Somalia, 6 percent
    Palestine, 4 percent
    Guinea, 1 percent
    Other countries, 14 percent. ‘Other countries’ groups all countries that the review does not name; it has no rank.
  `,
};

const SEX: Transcripts = {
  nl: `
    Negen op de tien niet-begeleide minderjarigen zijn jongens
    Opgevangen niet-begeleide minderjarige vreemdelingen (NBMV) naar geslacht, eind 2023, in procent
    Opgevangen niet-begeleide minderjarige vreemdelingen (NBMV) naar geslacht, eind 2023. Jongens 91 procent en Meisjes 9 procent.
    Geslacht | Aandeel
    Jongens | 91%
    Meisjes | 9%
    Afgeronde percentages, zoals gedrukt. De lopende tekst telt 2.743 NBMV op het einde van het jaar; we rekenen percentages niet om in personen.
    De balans geeft NBMV ook als 16% van alle bewoners, wat ongeveer het dubbele van 2.743 zou zijn. Ze verklaart het verschil niet; we rekenen niets om.
    De indelingen staan los van elkaar: er is geen cijfer voor bijvoorbeeld meisjes uit Syrië.
    Bron: Fedasil, Balans 2023 (mei 2024), ‘Profiel van de opgevangen NBMV’, ‘Opvang van verzoekers om internationale bescherming, NBMV’, ‘Profiel van de opgevangen personen’
    spoken:
    Jongens, 91 procent
    Meisjes, 9 procent
  `,
  fr: `
    Neuf mineurs non accompagnés sur dix sont des garçons
    Mineurs étrangers non accompagnés (Mena) accueillis, selon le sexe, fin 2023, en pour cent
    Mineurs étrangers non accompagnés (Mena) accueillis, selon le sexe, fin 2023. Garçons 91 pour cent et Filles 9 pour cent.
    Sexe | Part
    Garçons | 91 %
    Filles | 9 %
    Pourcentages arrondis, tels qu’imprimés. Le texte courant compte 2 743 Mena à la fin de l’année ; nous ne convertissons pas les pourcentages en personnes.
    Le bilan imprime aussi que les Mena sont 16 % de toutes les personnes accueillies, ce qui ferait environ le double de 2 743. Il n’explique pas l’écart ; nous ne multiplions rien.
    Les répartitions ne se croisent pas : il n’existe pas de chiffre, par exemple, pour les filles venant de Syrie.
    Source : Fedasil, Balans 2023 (mai 2024), « Profiel van de opgevangen NBMV », « Opvang van verzoekers om internationale bescherming, NBMV », « Profiel van de opgevangen personen »
    spoken:
    Garçons, 91 pour cent
    Filles, 9 pour cent
  `,
  de: `
    Neun von zehn unbegleiteten Minderjährigen sind Jungen
    Aufgenommene unbegleitete minderjährige Ausländer (UMA) nach Geschlecht, Ende 2023, in Prozent
    Aufgenommene unbegleitete minderjährige Ausländer (UMA) nach Geschlecht, Ende 2023. Jungen 91 Prozent und Mädchen 9 Prozent.
    Geschlecht | Anteil
    Jungen | 91 %
    Mädchen | 9 %
    Gerundete Prozentsätze, wie gedruckt. Der Fließtext zählt 2.743 UMA am Ende des Jahres; wir rechnen Prozentsätze nicht in Personen um.
    Die Jahresbilanz nennt UMA auch als 16 % aller aufgenommenen Personen, was etwa das Doppelte von 2.743 wäre. Sie erklärt den Unterschied nicht; wir rechnen nichts um.
    Die Aufteilungen lassen sich nicht kreuzen: Es gibt keine Zahl etwa für Mädchen aus Syrien.
    Quelle: Fedasil, Balans 2023 (Mai 2024), „Profiel van de opgevangen NBMV“, „Opvang van verzoekers om internationale bescherming, NBMV“, „Profiel van de opgevangen personen“
    spoken:
    Jungen, 91 Prozent
    Mädchen, 9 Prozent
  `,
  en: `
    Nine in ten unaccompanied minors are boys
    Unaccompanied minors in the reception network by sex, at the end of 2023, in percent
    Unaccompanied minors in the reception network by sex, end of 2023. Boys 91 percent and Girls 9 percent.
    Sex | Share
    Boys | 91%
    Girls | 9%
    Rounded percentages, as printed. The running text counts 2,743 unaccompanied minors at the end of the year; we do not turn percentages into persons.
    The review also prints unaccompanied minors as 16% of all residents, which would be about twice 2,743. It does not explain the difference; we multiply nothing.
    The divisions cannot be crossed: there is no figure for, say, girls from Syria.
    Source: Fedasil, Balans 2023 (May 2024), ‘Profiel van de opgevangen NBMV’, ‘Opvang van verzoekers om internationale bescherming, NBMV’, ‘Profiel van de opgevangen personen’
    spoken:
    Boys, 91 percent
    Girls, 9 percent
  `,
};

const FIGURES = {
  phase: PHASE,
  capacity: CAPACITY,
  inflow: INFLOW,
  age: AGE,
  nationality: NATIONALITY,
  sex: SEX,
};

describe("<fedasil-minors-chart>", () => {
  for (const [by, languages] of Object.entries(FIGURES))
    for (const [lang, transcript] of Object.entries(languages))
      it(`by="${by}" in ${lang}: finding, what is counted, sentence, table, notes, source, spoken values`, async () => {
        const chart = await fixture(`<fedasil-minors-chart by="${by}"></fedasil-minors-chart>`, { lang });
        expect(await told(chart)).to.deep.equal(lines(transcript));
      });

  it("shows the phases by default", async () => {
    const chart = await fixture("<fedasil-minors-chart></fedasil-minors-chart>", { lang: "en" });
    expect(heading(chart)).to.equal(lines(PHASE.en)[0]);
  });

  for (const by of ["phase", "capacity", "inflow"] as const)
    it(`by="${by}" has the same values on a phone`, async () => {
      const markup = `<fedasil-minors-chart by="${by}"></fedasil-minors-chart>`;
      const chart = await fixture(markup, { lang: "nl", width: "320px" });
      const transcript = lines(FIGURES[by].nl);
      expect(names(chart)).to.deep.equal(transcript.slice(transcript.indexOf("spoken:") + 1));
    });

  it("makes the columns of the phases as high as their places, on a phone too", async () => {
    for (const width of ["320px", "640px"]) {
      const chart = await fixture("<fedasil-minors-chart></fedasil-minors-chart>", { width });
      const heights = options(chart).map((option) => parseFloat(option.style.height));
      expect(heights[1]! / heights[0]!).to.be.closeTo(2512 / 541, 0.1);
      expect(heights[1]! / heights[2]!).to.be.closeTo(2512 / 367, 0.2);
    }
  });

  it("writes the change of the arrivals as the review has it, never −27.7%", async () => {
    const chart = await fixture(`<fedasil-minors-chart by="inflow"></fedasil-minors-chart>`, { lang: "en" });
    expect(names(chart)[1]).to.contain("minus 28 percent");
    expect(chart.shadowRoot.textContent).not.to.contain("27.7");
  });
});
