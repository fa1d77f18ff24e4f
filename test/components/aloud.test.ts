import { expect } from "chai";
import "../../src/index.js";
import { fixture, waitUntil } from "../page.js";
import { all, button, heading, names, plain } from "../reading.js";
import { lines } from "./transcript.js";

/**
 * What each element tells before anything is looked for: its finding, the sentence in place of the drawing, its first two
 * values, and the paragraph that the button "In words" opens. Every number was held against the source.
 */
const IN_WORDS = { nl: "Als tekst", fr: "En texte", de: "Als Text", en: "In words" } as const;

const TOLD: readonly (readonly [markup: string, told: { readonly [lang in keyof typeof IN_WORDS]: string }])[] = [
  [
    `<fedasil-requests-chart></fedasil-requests-chart>`,
    {
      nl: `
        Bijna één op de vier werd op de dag van registratie niet opgevangen door plaatsgebrek
        Opvangaanvragen in België in 2023, naar uitkomst. Hoogste waarden: Opgevangen: kreeg een plaats (22715), Op de dag van registratie niet opgevangen door plaatsgebrek (8816) en Volgend verzoek (3607). Totaal: 38213 personen.
        Totaal, 38213 personen
        Opgevangen: kreeg een plaats, 22715 personen, 59 procent van het totaal
        Bijna één op de vier werd op de dag van registratie niet opgevangen door plaatsgebrek. Personen die in 2023 in België opvang aanvroegen, naar uitkomst. Een opvangaanvraag is geen asielaanvraag. Opgevangen: kreeg een plaats (22.715), Op de dag van registratie niet opgevangen door plaatsgebrek (8.816), Volgend verzoek (3.607), Wenste geen plaats (3.034), EU-onderdanen (41) en Niet opgevangen (15.498). Totaal: 38.213 personen. Gedrukt als ‘No show’: personen die geen opvangplaats wensten. Gedrukt als ‘No show “wachtlijst”’. Volgens de voetnoot werden zij door plaatsgebrek niet opgevangen en schreven sommigen zich in op een wachtlijst; volgens de tekst moeten zij dat, en gaat het om alleenstaande mannen. Een tweede of later verzoek geeft niet automatisch recht op opvang. De 8.816 zijn geteld over heel 2023; het zijn niet de personen die aan het einde van dat jaar wachtten, ongeveer 3.000. In hetzelfde jaar vroegen 35.507 personen asiel aan; beide worden anders geteld.
      `,
      fr: `
        Près d’une personne sur quatre n’a pas été accueillie le jour de l’enregistrement, faute de places
        Demandes d’accueil en Belgique en 2023, selon l’issue. Valeurs les plus élevées : Accueillies : ont reçu une place (22715), Non accueillies, faute de places, le jour de l’enregistrement (8816) et Demande subséquente (3607). Total : 38213 personnes.
        Total, 38213 personnes
        Accueillies : ont reçu une place, 22715 personnes, 59 pour cent du total
        Près d’une personne sur quatre n’a pas été accueillie le jour de l’enregistrement, faute de places. Personnes ayant demandé l’accueil en Belgique en 2023, selon l’issue. Une demande d’accueil n’est pas une demande d’asile. Accueillies : ont reçu une place (22 715), Non accueillies, faute de places, le jour de l’enregistrement (8 816), Demande subséquente (3 607), Ne souhaitaient pas de place (3 034), Ressortissants de l’UE (41) et Non accueillies (15 498). Total : 38 213 personnes. Imprimé « No show » : personnes ne souhaitant pas de place d’accueil. Imprimé « No show ‘wachtlijst’ » (liste d’attente). Selon la note de bas de page, ces personnes n’ont pas été accueillies faute de places et certaines se sont inscrites sur une liste d’attente ; selon le texte, elles doivent le faire, et il s’agit d’hommes isolés. Une deuxième demande ou une demande ultérieure ne donne pas automatiquement droit à l’accueil. Ces 8 816 personnes sont comptées sur toute l’année 2023 ; ce n’est pas le nombre de personnes en attente à la fin de l’année, environ 3 000. La même année, 35 507 personnes ont demandé l’asile ; les deux ne se comptent pas de la même façon.
      `,
      de: `
        Fast jede vierte Person wurde am Tag der Registrierung aus Platzmangel nicht aufgenommen
        Anträge auf Aufnahme in Belgien 2023, nach Ergebnis. Höchste Werte: Aufgenommen: erhielten einen Platz (22715), Am Tag der Registrierung aus Platzmangel nicht aufgenommen (8816) und Folgeantrag (3607). Gesamt: 38213 Personen.
        Gesamt, 38213 Personen
        Aufgenommen: erhielten einen Platz, 22715 Personen, 59 Prozent der Gesamtzahl
        Fast jede vierte Person wurde am Tag der Registrierung aus Platzmangel nicht aufgenommen. Personen, die 2023 in Belgien Aufnahme beantragten, nach Ergebnis. Ein Antrag auf Aufnahme ist kein Asylantrag. Aufgenommen: erhielten einen Platz (22.715), Am Tag der Registrierung aus Platzmangel nicht aufgenommen (8.816), Folgeantrag (3.607), Wünschten keinen Platz (3.034), EU-Staatsangehörige (41) und Nicht aufgenommen (15.498). Gesamt: 38.213 Personen. Gedruckt als „No show“: Personen, die keinen Aufnahmeplatz wünschten. Gedruckt als „No show ‚wachtlijst‘“ (Warteliste). Laut Fußnote wurden sie aus Platzmangel nicht aufgenommen, und einige ließen sich auf eine Warteliste setzen; laut Text müssen sie das, und es sind alleinstehende Männer. Ein zweiter oder späterer Antrag gibt kein automatisches Recht auf Aufnahme. Die 8.816 sind über das ganze Jahr 2023 gezählt; es sind nicht die Personen, die an dessen Ende warteten, etwa 3.000. Im selben Jahr beantragten 35.507 Personen Asyl; beides wird unterschiedlich gezählt.
      `,
      en: `
        Nearly one in four who asked were not received for lack of places on the day they registered
        Requests for reception in Belgium in 2023, by outcome. Largest: Received: given a place (22715), Not received for lack of places on the day they registered (8816) and Subsequent application (3607). Total: 38213 persons.
        Total, 38213 persons
        Received: given a place, 22715 persons, 59 percent of the total
        Nearly one in four who asked were not received for lack of places on the day they registered. Persons who asked for reception in Belgium in 2023, by outcome. A request for reception is not an application for asylum. Received: given a place (22,715), Not received for lack of places on the day they registered (8,816), Subsequent application (3,607), Did not want a place (3,034), EU nationals (41) and Not received (15,498). Total: 38,213 persons. Printed as ‘No show’: persons who did not want a reception place. Printed as ‘No show “wachtlijst”’ (waiting list). The footnote says that they were not received for lack of places and that some registered on a waiting list; the text says that they must, and that they are single men. A second or later application gives no automatic right to reception. The 8,816 are counted over the whole of 2023; they are not the persons waiting at its end, about 3,000. In the same year 35,507 persons applied for asylum; the two are counted differently.
      `,
    },
  ],
  [
    `<fedasil-applications-chart></fedasil-applications-chart>`,
    {
      nl: `
        In 2023 vroegen 35.507 mensen asiel aan, iets minder dan in 2022
        Personen die asiel aanvroegen in België, 2015 tot 2023. Van 2015 (44760) tot 2023 (35507); hoogste waarde: 2015 (44760).
        2015, 44760 personen
        2016, 18710 personen
        In 2023 vroegen 35.507 mensen asiel aan, iets minder dan in 2022. Personen die in België om internationale bescherming (asiel) verzochten, per jaar. 2015 (44.760), 2016 (18.710), 2017 (19.688), 2018 (23.443), 2019 (27.742), 2020 (16.910), 2021 (25.971), 2022 (36.871) en 2023 (35.507). Noot (2023): De balans zegt meer dan 35.500, en −3% tegenover 2022: die verandering is het cijfer van Fedasil zelf en wordt hier niet herrekend. Een asielaanvraag is geen opvangaanvraag: daarvan telt Fedasil er 38.213. Kinderen tellen mee, en ook volgende verzoeken en hervestigde personen: van die laatsten 284 in 2023, zoals het CGVS ze telt. De balans toont deze reeks als beeld. De cijfers zijn die van het CGVS; van de waarden in het beeld is er maar één leesbaar als tekst, 44.760. Voor 2013 en 2014 vonden we alleen cijfers volgens andere definities; ze staan er niet bij.
      `,
      fr: `
        En 2023, 35 507 personnes ont demandé l’asile, un peu moins qu’en 2022
        Personnes ayant demandé l’asile en Belgique, 2015 à 2023. De 2015 (44760) à 2023 (35507) ; valeur la plus élevée : 2015 (44760).
        2015, 44760 personnes
        2016, 18710 personnes
        En 2023, 35 507 personnes ont demandé l’asile, un peu moins qu’en 2022. Personnes ayant demandé la protection internationale (asile) en Belgique, par an. 2015 (44 760), 2016 (18 710), 2017 (19 688), 2018 (23 443), 2019 (27 742), 2020 (16 910), 2021 (25 971), 2022 (36 871) et 2023 (35 507). Note (2023) : Le bilan dit plus de 35 500, et −3 % par rapport à 2022 : cette évolution est le chiffre de Fedasil et n’est pas recalculée ici. Une demande d’asile n’est pas une demande d’accueil : de celles-ci, Fedasil compte 38 213. Les enfants sont comptés, ainsi que les demandes subséquentes et les personnes réinstallées : 284 d’entre elles en 2023, selon le comptage du CGRA. Le bilan montre cette série dans une image. Les chiffres sont ceux publiés par le CGRA ; une seule valeur de l’image est lisible comme texte, 44 760. Pour 2013 et 2014, nous n’avons trouvé que des chiffres selon d’autres définitions ; ils ne figurent pas ici.
      `,
      de: `
        2023 beantragten 35.507 Menschen Asyl, etwas weniger als 2022
        Personen, die in Belgien Asyl beantragten, 2015 bis 2023. Von 2015 (44760) bis 2023 (35507); höchster Wert: 2015 (44760).
        2015, 44760 Personen
        2016, 18710 Personen
        2023 beantragten 35.507 Menschen Asyl, etwas weniger als 2022. Personen, die in Belgien internationalen Schutz (Asyl) beantragten, pro Jahr. 2015 (44.760), 2016 (18.710), 2017 (19.688), 2018 (23.443), 2019 (27.742), 2020 (16.910), 2021 (25.971), 2022 (36.871) und 2023 (35.507). Anmerkung (2023): Die Jahresbilanz sagt mehr als 35.500, und −3 % gegenüber 2022: Diese Veränderung ist Fedasils eigene Zahl und wird hier nicht neu berechnet. Ein Asylantrag ist kein Antrag auf Aufnahme: Davon zählt Fedasil 38.213. Kinder sind mitgezählt, ebenso Folgeanträge und Personen aus dem Resettlement (Neuansiedlung): 284 im Jahr 2023, nach der Zählung des GKFS. Die Jahresbilanz zeigt diese Reihe als Bild. Die Zahlen sind die vom GKFS veröffentlichten; von den Werten im Bild ist nur einer als Text lesbar, 44.760. Für 2013 und 2014 haben wir nur Zahlen nach anderen Definitionen gefunden; sie fehlen hier.
      `,
      en: `
        35,507 people applied for asylum in 2023, a little fewer than in 2022
        Persons who applied for asylum in Belgium, 2015 to 2023. From 2015 (44760) to 2023 (35507); highest: 2015 (44760).
        2015, 44760 persons
        2016, 18710 persons
        35,507 people applied for asylum in 2023, a little fewer than in 2022. Persons who applied for international protection (asylum) in Belgium, per year. 2015 (44,760), 2016 (18,710), 2017 (19,688), 2018 (23,443), 2019 (27,742), 2020 (16,910), 2021 (25,971), 2022 (36,871) and 2023 (35,507). Note (2023): The review says more than 35,500, and −3% compared with 2022: that change is Fedasil’s own figure and is not recalculated here. An application for asylum is not a request for reception: of those Fedasil counts 38,213. Children are counted, and so are subsequent applications and resettled persons: 284 of these in 2023, as the CGRS counts them. The review shows this series as a picture. The numbers are those that the CGRS published; of the values in the picture only one is legible as text, 44,760. For 2013 and 2014 we found figures in other definitions only; they are left out.
      `,
    },
  ],
  [
    `<fedasil-network-chart></fedasil-network-chart>`,
    {
      nl: `
        In 2023 kregen meer mensen een plaats dan in 2021, veel minder dan in 2015
        Instroom en uitstroom van het opvangnetwerk, 2013 tot 2023. Instroom: van 2013 (15455) tot 2023 (22715); hoogste waarde: 2015 (38300). Geen cijfer voor 2022. Uitstroom: van 2014 (17476) tot 2019 (15875); hoogste waarde: 2016 (26560). Geen cijfer voor 2013, 2015, 2017, 2018, 2020, 2021, 2022 en 2023.
        2013, Instroom, 15455 personen
        2013, Uitstroom, geen cijfer
        In 2023 kregen meer mensen een plaats dan in 2021, veel minder dan in 2015. Personen die het opvangnetwerk in België binnenkwamen en verlieten, per jaar, op één schaal. Instroom: 2013 (15.455), 2014 (16.566), 2015 (38.300), 2016 (16.699), 2017 (14.600), 2018 (19.500), 2019 (23.158), 2020 (13.645), 2021 (20.211) en 2023 (22.715). Geen cijfer voor 2022. Uitstroom: 2014 (17.476), 2016 (26.560) en 2019 (15.875). Geen cijfer voor 2013, 2015, 2017, 2018, 2020, 2021, 2022 en 2023. Noot (2015, 2017 en 2018): Gemiddelde betrouwbaarheid: afgerond door Fedasil. Noot (2023): Gedrukt bij de opvangaanvragen: personen die een plaats kregen. We vonden geen gepubliceerd cijfer over de instroom in 2022, en over de uitstroom alleen voor 2014, 2016 en 2019. Een ontbrekend cijfer is geen nul. De balans toont de maanden van 2023 als beeld zonder cijfers; alleen jaarcijfers zijn gevonden.
      `,
      fr: `
        En 2023, plus de personnes ont eu une place qu’en 2021, bien moins qu’en 2015
        Arrivées et départs dans le réseau d’accueil, 2013 à 2023. Arrivées : de 2013 (15455) à 2023 (22715) ; valeur la plus élevée : 2015 (38300). Pas de chiffre pour 2022. Départs : de 2014 (17476) à 2019 (15875) ; valeur la plus élevée : 2016 (26560). Pas de chiffre pour 2013, 2015, 2017, 2018, 2020, 2021, 2022 et 2023.
        2013, Arrivées, 15455 personnes
        2013, Départs, pas de chiffre
        En 2023, plus de personnes ont eu une place qu’en 2021, bien moins qu’en 2015. Personnes entrées dans le réseau d’accueil en Belgique et sorties, par an, à la même échelle. Arrivées : 2013 (15 455), 2014 (16 566), 2015 (38 300), 2016 (16 699), 2017 (14 600), 2018 (19 500), 2019 (23 158), 2020 (13 645), 2021 (20 211) et 2023 (22 715). Pas de chiffre pour 2022. Départs : 2014 (17 476), 2016 (26 560) et 2019 (15 875). Pas de chiffre pour 2013, 2015, 2017, 2018, 2020, 2021, 2022 et 2023. Note (2015, 2017 et 2018) : Fiabilité moyenne : arrondi par Fedasil. Note (2023) : Imprimé parmi les demandes d’accueil : personnes ayant reçu une place. Nous n’avons trouvé aucun chiffre publié des arrivées en 2022, ni des départs sauf pour 2014, 2016 et 2019. Un chiffre manquant n’est pas zéro. Le bilan montre les mois de 2023 dans une image sans chiffres ; seuls des chiffres annuels ont été trouvés.
      `,
      de: `
        2023 erhielten mehr Menschen einen Platz als 2021, weit weniger als 2015
        Zugänge und Abgänge im Aufnahmenetz, 2013 bis 2023. Zugänge: von 2013 (15455) bis 2023 (22715); höchster Wert: 2015 (38300). Keine Zahl für 2022. Abgänge: von 2014 (17476) bis 2019 (15875); höchster Wert: 2016 (26560). Keine Zahl für 2013, 2015, 2017, 2018, 2020, 2021, 2022 und 2023.
        2013, Zugänge, 15455 Personen
        2013, Abgänge, keine Zahl
        2023 erhielten mehr Menschen einen Platz als 2021, weit weniger als 2015. Personen, die in das Aufnahmenetz in Belgien kamen und es verließen, pro Jahr, im selben Maßstab. Zugänge: 2013 (15.455), 2014 (16.566), 2015 (38.300), 2016 (16.699), 2017 (14.600), 2018 (19.500), 2019 (23.158), 2020 (13.645), 2021 (20.211) und 2023 (22.715). Keine Zahl für 2022. Abgänge: 2014 (17.476), 2016 (26.560) und 2019 (15.875). Keine Zahl für 2013, 2015, 2017, 2018, 2020, 2021, 2022 und 2023. Anmerkung (2015, 2017 und 2018): Mittlere Verlässlichkeit: von Fedasil gerundet. Anmerkung (2023): Gedruckt bei den Anträgen auf Aufnahme: Personen, die einen Platz erhielten. Wir haben keine veröffentlichte Zahl der Zugänge für 2022 gefunden, und der Abgänge nur für 2014, 2016 und 2019. Eine fehlende Zahl ist keine Null. Die Jahresbilanz zeigt die Monate von 2023 als Bild ohne Zahlen; gefunden wurden nur Jahreszahlen.
      `,
      en: `
        More people were given a place in 2023 than in 2021, far fewer than in 2015
        Persons entering and leaving the reception network, 2013 to 2023. Entered: from 2013 (15455) to 2023 (22715); highest: 2015 (38300). No figure for 2022. Left: from 2014 (17476) to 2019 (15875); highest: 2016 (26560). No figure for 2013, 2015, 2017, 2018, 2020, 2021, 2022 and 2023.
        2013, Entered, 15455 persons
        2013, Left, no figure
        More people were given a place in 2023 than in 2021, far fewer than in 2015. Persons entering and leaving the reception network in Belgium, per year, on one scale. Entered: 2013 (15,455), 2014 (16,566), 2015 (38,300), 2016 (16,699), 2017 (14,600), 2018 (19,500), 2019 (23,158), 2020 (13,645), 2021 (20,211) and 2023 (22,715). No figure for 2022. Left: 2014 (17,476), 2016 (26,560) and 2019 (15,875). No figure for 2013, 2015, 2017, 2018, 2020, 2021, 2022 and 2023. Note (2015, 2017 and 2018): Medium confidence: rounded by Fedasil. Note (2023): Printed among the requests for reception: persons given a place. We found no published figure of persons entering in 2022, and of persons leaving only for 2014, 2016 and 2019. A missing figure is not zero. The review shows the months of 2023 as a picture without numbers; only yearly figures were found.
      `,
    },
  ],
  [
    `<fedasil-capacity-chart></fedasil-capacity-chart>`,
    {
      nl: `
        Het opvangnetwerk is voor 95% bezet, en drie op de vier plaatsen zijn collectief
        Opvangplaatsen en bezetting naar soort opvang, eind 2023. Hoogste waarden: Collectieve opvang (Plaatsen: 27077, Bezetting: 95 procent), Individuele woningen (Plaatsen: 5076, Bezetting: 95 procent) en Opvang 1ste fase (Plaatsen: 3138, Bezetting: 86 procent). Totaal: Plaatsen 35651, Bezetting 95 procent.
        Collectieve opvang, 27077 plaatsen, 76 procent van het totaal
        Collectieve opvang, Bezetting, 95 procent
        Het opvangnetwerk is voor 95% bezet, en drie op de vier plaatsen zijn collectief. Plaatsen naar soort opvang, en hoeveel procent daarvan bezet was, eind 2023. Plaatsen: Collectieve opvang (27.077), Individuele woningen (5.076), Opvang 1ste fase (3.138) en Open terugkeerplaatsen (360). Bezetting: Collectieve opvang (95%), Individuele woningen (95%), Opvang 1ste fase (86%) en Open terugkeerplaatsen (96%). Totaal: Plaatsen 35.651, Bezetting 95%. Bezettingsgraad zoals gedrukt; het totaal van 95% is niet herrekend. Plaatsen zijn geen personen.
      `,
      fr: `
        Trois places sur quatre sont collectives, et le réseau est occupé à 95 %
        Places d’accueil et occupation par type d’accueil, fin 2023. Valeurs les plus élevées : Accueil collectif (Places : 27077, Occupation : 95 pour cent), Logements individuels (Places : 5076, Occupation : 95 pour cent) et Accueil 1re phase (Places : 3138, Occupation : 86 pour cent). Total : Places 35651, Occupation 95 pour cent.
        Accueil collectif, 27077 places, 76 pour cent du total
        Accueil collectif, Occupation, 95 pour cent
        Trois places sur quatre sont collectives, et le réseau est occupé à 95 %. Places par type d’accueil, et pourcentage de ces places qui étaient occupées, fin 2023. Places : Accueil collectif (27 077), Logements individuels (5 076), Accueil 1re phase (3 138) et Places ouvertes de retour (360). Occupation : Accueil collectif (95 %), Logements individuels (95 %), Accueil 1re phase (86 %) et Places ouvertes de retour (96 %). Total : Places 35 651, Occupation 95 %. Taux d’occupation tels qu’imprimés ; le total de 95 % n’est pas recalculé. Une place n’est pas une personne.
      `,
      de: `
        Drei von vier Plätzen liegen in Sammelzentren, das Netz ist zu 95 % belegt
        Aufnahmeplätze und Auslastung nach Art der Aufnahme, Ende 2023. Höchste Werte: Sammelzentren (Plätze: 27077, Auslastung: 95 Prozent), Einzelunterkünfte (Plätze: 5076, Auslastung: 95 Prozent) und 1. Aufnahmephase (Plätze: 3138, Auslastung: 86 Prozent). Gesamt: Plätze 35651, Auslastung 95 Prozent.
        Sammelzentren, 27077 Plätze, 76 Prozent der Gesamtzahl
        Sammelzentren, Auslastung, 95 Prozent
        Drei von vier Plätzen liegen in Sammelzentren, das Netz ist zu 95 % belegt. Plätze nach Art der Aufnahme, und wie viel Prozent davon belegt waren, Ende 2023. Plätze: Sammelzentren (27.077), Einzelunterkünfte (5.076), 1. Aufnahmephase (3.138) und Offene Rückkehrplätze (360). Auslastung: Sammelzentren (95 %), Einzelunterkünfte (95 %), 1. Aufnahmephase (86 %) und Offene Rückkehrplätze (96 %). Gesamt: Plätze 35.651, Auslastung 95 %. Auslastung wie gedruckt; der Gesamtwert von 95 % ist nicht neu berechnet. Ein Platz ist keine Person.
      `,
      en: `
        The reception network is 95% occupied, and three in four places are collective
        Reception places and occupancy by type of reception, end of 2023. Largest: Collective reception (Places: 27077, Occupancy: 95 percent), Individual housing (Places: 5076, Occupancy: 95 percent) and First-phase reception (Places: 3138, Occupancy: 86 percent). Total: Places 35651, Occupancy 95 percent.
        Collective reception, 27077 places, 76 percent of the total
        Collective reception, Occupancy, 95 percent
        The reception network is 95% occupied, and three in four places are collective. Places by type of reception, and the percentage of them that was occupied, at the end of 2023. Places: Collective reception 27,077, Individual housing 5,076, First-phase reception 3,138 and Open return places 360. Occupancy: Collective reception 95%, Individual housing 95%, First-phase reception 86% and Open return places 96%. Total: Places 35,651, Occupancy 95%. Occupancy as printed; the total of 95% is not recalculated. A place is not a person.
      `,
    },
  ],
  [
    `<fedasil-capacity-chart by="change"></fedasil-capacity-chart>`,
    {
      nl: `
        Meer dan 3.000 plaatsen gingen open, maar het netwerk groeide met 2.152
        Van de capaciteit eind 2022 naar die van eind 2023. Eind 2022 (33499), Gecreëerde plaatsen (meer dan 3000), Gesloten plaatsen (meer dan 848), Eind 2023 (35651) en Netto toename (2152).
        Eind 2022, 33499 plaatsen. Afgeleid: de balans geeft het einde van 2023 en de netto toename, waaruit 33499 volgt; Fedasil publiceerde 33505 in januari 2023.
        Gecreëerde plaatsen, meer dan 3000 plaatsen, 2023. De balans zegt meer dan 3000; de pagina van Fedasil van 13 februari 2024 zegt 3388.
        Meer dan 3.000 plaatsen gingen open, maar het netwerk groeide met 2.152. Opvangplaatsen, van eind 2022 tot eind 2023. De schaal begint bij 33.000. Eind 2022 (33.499), Gecreëerde plaatsen (meer dan 3.000), Gesloten plaatsen (meer dan 848), Eind 2023 (35.651) en Netto toename (2.152). Noot (Eind 2022): Afgeleid: de balans geeft het einde van 2023 en de netto toename, waaruit 33.499 volgt; Fedasil publiceerde 33.505 in januari 2023. De balans zegt meer dan 3.000; de pagina van Fedasil van 13 februari 2024 zegt 3.388. Alleen afgeleid: er moeten meer dan 848 plaatsen gesloten zijn als er meer dan 3.000 opengingen. Nergens staat welke plaatsen sloten.
      `,
      fr: `
        Plus de 3 000 places ont ouvert, mais le réseau a grandi de 2 152
        De la capacité à la fin de 2022 à celle de la fin de 2023. Fin 2022 (33499), Places créées (plus de 3000), Places fermées (plus de 848), Fin 2023 (35651) et Augmentation nette (2152).
        Fin 2022, 33499 places. Calculé : le bilan donne la fin de 2023 et l’augmentation nette, d’où résulte 33499 ; Fedasil a publié 33505 en janvier 2023.
        Places créées, plus de 3000 places, 2023. Le bilan dit plus de 3000 ; la page de Fedasil du 13 février 2024 dit 3388.
        Plus de 3 000 places ont ouvert, mais le réseau a grandi de 2 152. Places d’accueil, de fin 2022 à fin 2023. L’échelle commence à 33 000. Fin 2022 (33 499), Places créées (plus de 3 000), Places fermées (plus de 848), Fin 2023 (35 651) et Augmentation nette (2 152). Note (Fin 2022) : Calculé : le bilan donne la fin de 2023 et l’augmentation nette, d’où résulte 33 499 ; Fedasil a publié 33 505 en janvier 2023. Le bilan dit plus de 3 000 ; la page de Fedasil du 13 février 2024 dit 3 388. Seulement déduit : plus de 848 places doivent avoir fermé si plus de 3 000 ont ouvert. Aucune source ne dit quelles places ont fermé.
      `,
      de: `
        Mehr als 3.000 Plätze wurden eröffnet, doch das Netz wuchs um 2.152
        Von der Kapazität Ende 2022 zu der von Ende 2023. Ende 2022 (33499), Geschaffene Plätze (mehr als 3000), Geschlossene Plätze (mehr als 848), Ende 2023 (35651) und Nettozuwachs (2152).
        Ende 2022, 33499 Plätze. Abgeleitet: Die Jahresbilanz nennt das Ende von 2023 und den Nettozuwachs, woraus sich 33499 ergibt; im Januar 2023 veröffentlichte Fedasil 33505.
        Geschaffene Plätze, mehr als 3000 Plätze, 2023. Die Jahresbilanz sagt mehr als 3000; die Seite von Fedasil vom 13. Februar 2024 sagt 3388.
        Mehr als 3.000 Plätze wurden eröffnet, doch das Netz wuchs um 2.152. Aufnahmeplätze, Ende 2022 bis Ende 2023. Die Skala beginnt bei 33.000. Ende 2022 (33.499), Geschaffene Plätze (mehr als 3.000), Geschlossene Plätze (mehr als 848), Ende 2023 (35.651) und Nettozuwachs (2.152). Anmerkung (Ende 2022): Abgeleitet: Die Jahresbilanz nennt das Ende von 2023 und den Nettozuwachs, woraus sich 33.499 ergibt; im Januar 2023 veröffentlichte Fedasil 33.505. Die Jahresbilanz sagt mehr als 3.000; die Seite von Fedasil vom 13. Februar 2024 sagt 3.388. Nur abgeleitet: Mehr als 848 Plätze müssen geschlossen worden sein, wenn mehr als 3.000 eröffnet wurden. Nirgends steht, welche Plätze geschlossen wurden.
      `,
      en: `
        More than 3,000 places opened, yet the network grew by 2,152
        From the capacity of the end of 2022 to that of the end of 2023. End of 2022 (33499), Places created (more than 3000), Places closed (more than 848), End of 2023 (35651) and Net growth (2152).
        End of 2022, 33499 places. Derived: the review gives the end of 2023 and the net growth, which implies 33499; Fedasil published 33505 in January 2023.
        Places created, more than 3000 places, 2023. The review says more than 3000; Fedasil’s page of 13 February 2024 says 3388.
        More than 3,000 places opened, yet the network grew by 2,152. Reception places, end of 2022 to end of 2023. The scale starts at 33,000. End of 2022 (33,499), Places created (more than 3,000), Places closed (more than 848), End of 2023 (35,651) and Net growth (2,152). Note (End of 2022): Derived: the review gives the end of 2023 and the net growth, which implies 33,499; Fedasil published 33,505 in January 2023. The review says more than 3,000; Fedasil’s page of 13 February 2024 says 3,388. Only derived: more than 848 places must have closed if more than 3,000 opened. No source says which places closed.
      `,
    },
  ],
  [
    `<fedasil-residents-chart></fedasil-residents-chart>`,
    {
      nl: `
        Vier op de tien bewoners verblijven in familieverband
        Bewoners van het opvangnetwerk naar huishouden, eind 2023. Hoogste waarden: Personen in familieverband 40 procent, Alleenstaande mannen 35 procent en NBMV 16 procent.
        Personen in familieverband, 40 procent
        Alleenstaande mannen, 35 procent
        Vier op de tien bewoners verblijven in familieverband. Bewoners van het opvangnetwerk naar huishouden, eind 2023, in procent. Personen in familieverband 40%, Alleenstaande mannen 35%, Alleenstaande vrouwen 9% en NBMV 16%. NBMV zijn niet-begeleide minderjarige vreemdelingen. De lopende tekst telt er 2.743, ongeveer de helft van wat 16% zou zijn. De balans verklaart het verschil niet; we rekenen niets om. Afgeronde percentages van personen, zoals gedrukt. De 35.651 die er in de balans naast staan, zijn plaatsen, geen personen. De indelingen van het profiel staan los van elkaar: er is geen cijfer voor bijvoorbeeld vrouwen met een verblijfstitel.
      `,
      fr: `
        Quatre personnes accueillies sur dix vivent en famille
        Personnes accueillies dans le réseau selon le ménage, fin 2023. Valeurs les plus élevées : Personnes en famille 40 pour cent, Hommes isolés 35 pour cent et Mena 16 pour cent.
        Personnes en famille, 40 pour cent
        Hommes isolés, 35 pour cent
        Quatre personnes accueillies sur dix vivent en famille. Personnes accueillies dans le réseau selon le ménage, fin 2023, en pour cent. Personnes en famille 40 %, Hommes isolés 35 %, Femmes isolées 9 % et Mena 16 %. Les Mena sont les mineurs étrangers non accompagnés. Le texte courant en compte 2 743, environ la moitié de ce que feraient 16 %. Le bilan n’explique pas l’écart ; nous ne multiplions rien. Pourcentages arrondis de personnes, tels qu’imprimés. Les 35 651 imprimés à côté dans le bilan sont des places, pas des personnes. Les répartitions du profil ne se croisent pas : il n’existe pas de chiffre, par exemple, pour les femmes ayant un titre de séjour.
      `,
      de: `
        Vier von zehn aufgenommenen Personen leben im Familienverband
        Aufgenommene Personen im Aufnahmenetz nach Haushalt, Ende 2023. Höchste Werte: Personen im Familienverband 40 Prozent, Alleinstehende Männer 35 Prozent und UMA 16 Prozent.
        Personen im Familienverband, 40 Prozent
        Alleinstehende Männer, 35 Prozent
        Vier von zehn aufgenommenen Personen leben im Familienverband. Aufgenommene Personen im Aufnahmenetz nach Haushalt, Ende 2023, in Prozent. Personen im Familienverband 40 %, Alleinstehende Männer 35 %, Alleinstehende Frauen 9 % und UMA 16 %. UMA sind unbegleitete minderjährige Ausländer. Der Fließtext zählt 2.743, etwa die Hälfte dessen, was 16 % wären. Die Jahresbilanz erklärt den Unterschied nicht; wir rechnen nichts um. Gerundete Prozentsätze von Personen, wie gedruckt. Die 35.651 daneben in der Jahresbilanz sind Plätze, keine Personen. Die Aufteilungen des Profils lassen sich nicht kreuzen: Es gibt keine Zahl etwa für Frauen mit Aufenthaltstitel.
      `,
      en: `
        Four in ten residents live with family members
        Residents of the reception network by household, end of 2023. Largest: Persons in families 40 percent, Single men 35 percent and Unaccompanied minors 16 percent.
        Persons in families, 40 percent
        Single men, 35 percent
        Four in ten residents live with family members. Residents of the reception network by household, at the end of 2023, in percent. Persons in families 40%, Single men 35%, Single women 9% and Unaccompanied minors 16%. The running text counts 2,743 unaccompanied minors, about half of what 16% would be. The review does not explain the difference; we multiply nothing. Rounded percentages of persons, as printed. The 35,651 beside them in the review are places, not persons. The divisions of the profile cannot be crossed: there is no figure for, say, women with a residence permit.
      `,
    },
  ],
  [
    `<fedasil-origin-map></fedasil-origin-map>`,
    {
      nl: `
        Bijna één op de vijf bewoners komt uit Afghanistan
        Bewoners van het opvangnetwerk naar nationaliteit, eind 2023. Hoogste waarden: Afghanistan 19 procent, Palestina 10 procent, Burundi 7 procent en Syrië 7 procent.
        Afghanistan, 19 procent
        Palestina, 10 procent
        Bijna één op de vijf bewoners komt uit Afghanistan. Bewoners van het opvangnetwerk naar nationaliteit, eind 2023, in procent. Afghanistan 19%, Palestina 10%, Burundi 7%, Syrië 7%, Eritrea 6%, Guinee 5%, Somalië 4%, DR Congo 3%, Turkije 3%, Kameroen 3% en Andere landen 33%. Landen met een gelijk percentage hebben geen onderlinge rang. ‘Andere landen’ bundelt alle landen die de balans niet noemt, en heeft geen rang. Afgeronde percentages van personen, zoals gedrukt. De 35.651 die er in de balans naast staan, zijn plaatsen, geen personen.
      `,
      fr: `
        Près d’une personne accueillie sur cinq vient d’Afghanistan
        Personnes accueillies dans le réseau selon la nationalité, fin 2023. Valeurs les plus élevées : Afghanistan 19 pour cent, Palestine 10 pour cent, Burundi 7 pour cent et Syrie 7 pour cent.
        Afghanistan, 19 pour cent
        Palestine, 10 pour cent
        Près d’une personne accueillie sur cinq vient d’Afghanistan. Personnes accueillies dans le réseau selon la nationalité, fin 2023, en pour cent. Afghanistan 19 %, Palestine 10 %, Burundi 7 %, Syrie 7 %, Érythrée 6 %, Guinée 5 %, Somalie 4 %, RD Congo 3 %, Turquie 3 %, Cameroun 3 % et Autres pays 33 %. Les pays au pourcentage égal n’ont pas de rang entre eux. « Autres pays » regroupe tous les pays que le bilan ne nomme pas ; il n’a pas de rang. Pourcentages arrondis de personnes, tels qu’imprimés. Les 35 651 imprimés à côté dans le bilan sont des places, pas des personnes.
      `,
      de: `
        Fast jede fünfte aufgenommene Person kommt aus Afghanistan
        Aufgenommene Personen im Aufnahmenetz nach Staatsangehörigkeit, Ende 2023. Höchste Werte: Afghanistan 19 Prozent, Palästina 10 Prozent, Burundi 7 Prozent und Syrien 7 Prozent.
        Afghanistan, 19 Prozent
        Palästina, 10 Prozent
        Fast jede fünfte aufgenommene Person kommt aus Afghanistan. Aufgenommene Personen im Aufnahmenetz nach Staatsangehörigkeit, Ende 2023, in Prozent. Afghanistan 19 %, Palästina 10 %, Burundi 7 %, Syrien 7 %, Eritrea 6 %, Guinea 5 %, Somalia 4 %, DR Kongo 3 %, Türkei 3 %, Kamerun 3 % und Andere Länder 33 %. Länder mit gleichem Prozentsatz haben untereinander keinen Rang. „Andere Länder“ fasst alle Länder zusammen, die die Jahresbilanz nicht nennt, und hat keinen Rang. Gerundete Prozentsätze von Personen, wie gedruckt. Die 35.651 daneben in der Jahresbilanz sind Plätze, keine Personen.
      `,
      en: `
        Nearly one in five residents comes from Afghanistan
        Residents of the reception network by nationality, end of 2023. Largest: Afghanistan 19 percent, Palestine 10 percent, Burundi 7 percent and Syria 7 percent.
        Afghanistan, 19 percent
        Palestine, 10 percent
        Nearly one in five residents comes from Afghanistan. Residents of the reception network by nationality, at the end of 2023, in percent. Afghanistan 19%, Palestine 10%, Burundi 7%, Syria 7%, Eritrea 6%, Guinea 5%, Somalia 4%, DR Congo 3%, Turkey 3%, Cameroon 3% and Other countries 33%. Countries with the same percentage are not ranked among themselves. ‘Other countries’ groups all countries that the review does not name; it has no rank. Rounded percentages of persons, as printed. The 35,651 beside them in the review are places, not persons.
      `,
    },
  ],
  [
    `<fedasil-minors-chart></fedasil-minors-chart>`,
    {
      nl: `
        Zeven op de tien plaatsen voor NBMV horen bij de tweede fase
        Plaatsen voor niet-begeleide minderjarige vreemdelingen (NBMV) per opvangfase, eind 2023. Hoogste waarden: 2de fase (2512), 1ste fase (541) en 3de fase (367). Totaal: 3534 plaatsen.
        1ste fase, 541 plaatsen, 15 procent van het totaal
        2de fase, 2512 plaatsen, 71 procent van het totaal
        Zeven op de tien plaatsen voor NBMV horen bij de tweede fase. Plaatsen voor niet-begeleide minderjarige vreemdelingen (NBMV) per opvangfase, eind 2023. 1ste fase (541), 2de fase (2.512), 3de fase (367) en Specifiek en time-out (114). Totaal: 3.534 plaatsen. De fasen staan in hun volgorde. Het zijn plaatsen, geen jongeren die van fase naar fase gaan. De balans zegt niet of deze 3.534 plaatsen deel uitmaken van de 35.651 plaatsen van het netwerk.
      `,
      fr: `
        Sept places pour Mena sur dix relèvent de la deuxième phase
        Places pour mineurs étrangers non accompagnés (Mena) par phase d’accueil, fin 2023. Valeurs les plus élevées : 2e phase (2512), 1re phase (541) et 3e phase (367). Total : 3534 places.
        1re phase, 541 places, 15 pour cent du total
        2e phase, 2512 places, 71 pour cent du total
        Sept places pour Mena sur dix relèvent de la deuxième phase. Places pour mineurs étrangers non accompagnés (Mena) par phase d’accueil, fin 2023. 1re phase (541), 2e phase (2 512), 3e phase (367) et Spécifiques et time-out (114). Total : 3 534 places. Les phases sont dans leur ordre. Ce sont des places, pas des jeunes qui passent d’une phase à l’autre. Le bilan ne dit pas si ces 3 534 places font partie des 35 651 places du réseau.
      `,
      de: `
        Sieben von zehn Plätzen für UMA gehören zur zweiten Aufnahmephase
        Plätze für unbegleitete minderjährige Ausländer (UMA) nach Aufnahmephase, Ende 2023. Höchste Werte: 2. Phase (2512), 1. Phase (541) und 3. Phase (367). Gesamt: 3534 Plätze.
        1. Phase, 541 Plätze, 15 Prozent der Gesamtzahl
        2. Phase, 2512 Plätze, 71 Prozent der Gesamtzahl
        Sieben von zehn Plätzen für UMA gehören zur zweiten Aufnahmephase. Plätze für unbegleitete minderjährige Ausländer (UMA) nach Aufnahmephase, Ende 2023. 1. Phase (541), 2. Phase (2.512), 3. Phase (367) und Besondere Plätze, Time-out (114). Gesamt: 3.534 Plätze. Die Phasen stehen in ihrer Reihenfolge. Es sind Plätze, keine Jugendlichen, die von Phase zu Phase wechseln. Die Jahresbilanz sagt nicht, ob diese 3.534 Plätze zu den 35.651 Plätzen des Netzes gehören.
      `,
      en: `
        Seven in ten places for unaccompanied minors are in the second phase
        Places for unaccompanied minors by phase of reception, end of 2023. Largest: Second phase 2512, First phase 541 and Third phase 367. Total: 3534 places.
        First phase, 541 places, 15 percent of the total
        Second phase, 2512 places, 71 percent of the total
        Seven in ten places for unaccompanied minors are in the second phase. Places for unaccompanied minors by phase of reception, at the end of 2023. First phase 541, Second phase 2,512, Third phase 367 and Specific and time-out 114. Total: 3,534 places. The phases stand in their order. They are places, not young people who move from one phase to the next. The review does not say whether these 3,534 places are part of the network’s 35,651.
      `,
    },
  ],
  [
    `<fedasil-resettlement-chart></fedasil-resettlement-chart>`,
    {
      nl: `
        Ruim de helft van de hervestigde vluchtelingen kwam uit DR Congo via Rwanda
        Hervestigde vluchtelingen naar herkomstland en eerste opvangland, 2023. Hoogste waarden: DR Congo, via Rwanda (154), Syrië, via Jordanië, Egypte, Libanon en Turkije (81) en Soedan, via Egypte (26). Totaal: 287 personen.
        DR Congo, via Rwanda, 154 personen, 54 procent van het totaal
        Syrië, via Jordanië, Egypte, Libanon en Turkije, 81 personen, 28 procent van het totaal. De balans geeft de vier landen samen, en de tekst noemt alleen Jordanië en Egypte: de 81 zijn niet over de landen te verdelen.
        Ruim de helft van de hervestigde vluchtelingen kwam uit DR Congo via Rwanda. Vluchtelingen die in 2023 naar België hervestigd zijn, naar herkomstland en eerste opvangland: 287 personen. DR Congo, via Rwanda (154), Syrië, via Jordanië, Egypte, Libanon en Turkije (81), Soedan, via Egypte (26), Ethiopië, via Egypte (18) en Eritrea, via Egypte (8). Totaal: 287 personen. De balans geeft de vier landen samen, en de tekst noemt alleen Jordanië en Egypte: de 81 zijn niet over de landen te verdelen. Egypte zonder de Syriërs is afgeleid: 26 + 18 + 8 = 52. Hoeveel van de Syriërs via Egypte kwamen, is niet bekend. Herplaatsing is een ander programma: de 32 personen die vanuit Cyprus herplaatst werden, zijn hier niet meegeteld.
      `,
      fr: `
        Plus d’un réfugié réinstallé sur deux est venu de RD Congo via le Rwanda
        Réfugiés réinstallés par pays d’origine et premier pays d’accueil, 2023. Valeurs les plus élevées : RD Congo, via le Rwanda (154), Syrie, via la Jordanie, l’Égypte, le Liban et la Turquie (81) et Soudan, via l’Égypte (26). Total : 287 personnes.
        RD Congo, via le Rwanda, 154 personnes, 54 pour cent du total
        Syrie, via la Jordanie, l’Égypte, le Liban et la Turquie, 81 personnes, 28 pour cent du total. Le bilan donne les quatre pays ensemble, et son texte ne nomme que la Jordanie et l’Égypte : les 81 personnes ne peuvent être réparties entre eux.
        Plus d’un réfugié réinstallé sur deux est venu de RD Congo via le Rwanda. Réfugiés réinstallés en Belgique en 2023, par pays d’origine et premier pays d’accueil : 287 personnes. RD Congo, via le Rwanda (154), Syrie, via la Jordanie, l’Égypte, le Liban et la Turquie (81), Soudan, via l’Égypte (26), Éthiopie, via l’Égypte (18) et Érythrée, via l’Égypte (8). Total : 287 personnes. Le bilan donne les quatre pays ensemble, et son texte ne nomme que la Jordanie et l’Égypte : les 81 personnes ne peuvent être réparties entre eux. Le nombre de l’Égypte sans les Syriens est calculé : 26 + 18 + 8 = 52. On ignore combien de Syriens sont passés par l’Égypte. La relocalisation est un autre programme : les 32 personnes relocalisées depuis Chypre ne sont pas comptées ici.
      `,
      de: `
        Mehr als die Hälfte der Resettlement-Flüchtlinge kam aus der DR Kongo über Ruanda
        Flüchtlinge im Resettlement (Neuansiedlung) nach Herkunftsland und Erstaufnahmeland, 2023. Höchste Werte: DR Kongo, über Ruanda (154), Syrien, über Jordanien, Ägypten, den Libanon und die Türkei (81) und Sudan, über Ägypten (26). Gesamt: 287 Personen.
        DR Kongo, über Ruanda, 154 Personen, 54 Prozent der Gesamtzahl
        Syrien, über Jordanien, Ägypten, den Libanon und die Türkei, 81 Personen, 28 Prozent der Gesamtzahl. Die Jahresbilanz nennt die vier Länder zusammen, ihr Text nur Jordanien und Ägypten: Die 81 lassen sich nicht auf sie aufteilen.
        Mehr als die Hälfte der Resettlement-Flüchtlinge kam aus der DR Kongo über Ruanda. Flüchtlinge, die 2023 durch Resettlement (Neuansiedlung) nach Belgien kamen, nach Herkunftsland und Erstaufnahmeland: 287 Personen. DR Kongo, über Ruanda (154), Syrien, über Jordanien, Ägypten, den Libanon und die Türkei (81), Sudan, über Ägypten (26), Äthiopien, über Ägypten (18) und Eritrea, über Ägypten (8). Gesamt: 287 Personen. Die Jahresbilanz nennt die vier Länder zusammen, ihr Text nur Jordanien und Ägypten: Die 81 lassen sich nicht auf sie aufteilen. Ägypten ohne die Syrer ist abgeleitet: 26 + 18 + 8 = 52. Wie viele der Syrer über Ägypten kamen, ist nicht bekannt. Relocation (Umverteilung) ist ein anderes Programm: Die 32 aus Zypern umverteilten Personen sind hier nicht mitgezählt.
      `,
      en: `
        More than half of the resettled refugees came from DR Congo through Rwanda
        Resettled refugees by country of origin and first country of reception, 2023. Largest: DR Congo, through Rwanda (154), Syria, through Jordan, Egypt, Lebanon and Turkey (81) and Sudan, through Egypt (26). Total: 287 persons.
        DR Congo, through Rwanda, 154 persons, 54 percent of the total
        Syria, through Jordan, Egypt, Lebanon and Turkey, 81 persons, 28 percent of the total. The review gives the four countries together, and its text names only Jordan and Egypt: the 81 cannot be divided among them.
        More than half of the resettled refugees came from DR Congo through Rwanda. Refugees resettled to Belgium in 2023, by country of origin and first country of reception: 287 persons. DR Congo, through Rwanda (154), Syria, through Jordan, Egypt, Lebanon and Turkey (81), Sudan, through Egypt (26), Ethiopia, through Egypt (18) and Eritrea, through Egypt (8). Total: 287 persons. The review gives the four countries together, and its text names only Jordan and Egypt: the 81 cannot be divided among them. Egypt without the Syrians is derived: 26 + 18 + 8 = 52. How many of the Syrians came through Egypt is not known. Relocation is another scheme: the 32 persons relocated from Cyprus are not counted here.
      `,
    },
  ],
  [
    `<fedasil-return-chart></fedasil-return-chart>`,
    {
      nl: `
        Eén op de drie vrijwillige terugkeerders ging naar Brazilië
        Vrijwillige terugkeer naar land van bestemming, 2023. Hoogste waarden: Brazilië 996, Moldavië 171 en Mongolië 170. Totaal: 2952 personen.
        Brazilië, 996 personen, 34 procent van het totaal
        Moldavië, 171 personen, 6 procent van het totaal
        Eén op de drie vrijwillige terugkeerders ging naar Brazilië. Personen die in 2023 vrijwillig vanuit België terugkeerden, naar land van bestemming. Brazilië 996, Moldavië 171, Mongolië 170, Georgië 145, El Salvador 107, Roemenië 92, Wit-Rusland 87, Colombia 82, Pakistan 80, Turkije 73 en Andere landen 949. Totaal: 2.952 personen. De balans noemt de tien grootste bestemmingen. De andere blijven ongenoemd: hun 949 personen, bijna een derde van het totaal, hebben geen rang en geen plaats op een kaart. Inclusief 45 personen van wie de Dienst Vreemdelingenzaken de terugkeer organiseerde; vertrekken in het kader van de Dublinconventie zijn niet meegeteld. De tekst van de balans noemt El Salvador vóór Georgië: die opsomming is geen rangschikking. Hier geldt de volgorde van de aantallen.
      `,
      fr: `
        Un retour volontaire sur trois a mené au Brésil
        Retours volontaires par pays de destination, 2023. Valeurs les plus élevées : Brésil 996, Moldavie 171 et Mongolie 170. Total : 2952 personnes.
        Brésil, 996 personnes, 34 pour cent du total
        Moldavie, 171 personnes, 6 pour cent du total
        Un retour volontaire sur trois a mené au Brésil. Personnes rentrées volontairement de Belgique en 2023, par pays de destination. Brésil 996, Moldavie 171, Mongolie 170, Géorgie 145, Salvador 107, Roumanie 92, Biélorussie 87, Colombie 82, Pakistan 80, Turquie 73 et Autres pays 949. Total : 2 952 personnes. Le bilan nomme les dix principales destinations. Les autres ne sont pas nommées : leurs 949 personnes, près d’un tiers du total, n’ont ni rang ni place sur une carte. Y compris 45 personnes dont l’Office des étrangers a organisé le retour ; les départs dans le cadre de la convention de Dublin ne sont pas comptés. Le texte du bilan cite le Salvador avant la Géorgie : cette énumération n’est pas un classement. L’ordre est ici celui des nombres.
      `,
      de: `
        Ein Drittel der freiwillig Zurückgekehrten ging nach Brasilien
        Freiwillige Rückkehr nach Zielland, 2023. Höchste Werte: Brasilien 996, Moldau 171 und Mongolei 170. Gesamt: 2952 Personen.
        Brasilien, 996 Personen, 34 Prozent der Gesamtzahl
        Moldau, 171 Personen, 6 Prozent der Gesamtzahl
        Ein Drittel der freiwillig Zurückgekehrten ging nach Brasilien. Personen, die 2023 freiwillig aus Belgien zurückkehrten, nach Zielland. Brasilien 996, Moldau 171, Mongolei 170, Georgien 145, El Salvador 107, Rumänien 92, Belarus 87, Kolumbien 82, Pakistan 80, Türkei 73 und Andere Länder 949. Gesamt: 2.952 Personen. Die Jahresbilanz nennt die zehn größten Zielländer. Die anderen sind nicht genannt: Ihre 949 Personen, fast ein Drittel der Gesamtzahl, haben keinen Rang und keinen Platz auf einer Karte. Einschließlich 45 Personen, deren Rückkehr das Ausländeramt organisierte; Ausreisen im Rahmen des Dubliner Übereinkommens sind nicht mitgezählt. Der Text der Jahresbilanz nennt El Salvador vor Georgien: Diese Aufzählung ist keine Rangfolge. Hier gilt die Reihenfolge der Zahlen.
      `,
      en: `
        One in three voluntary returnees went to Brazil
        Voluntary returns by country of destination, 2023. Largest: Brazil 996, Moldova 171 and Mongolia 170. Total: 2952 persons.
        Brazil, 996 persons, 34 percent of the total
        Moldova, 171 persons, 6 percent of the total
        One in three voluntary returnees went to Brazil. Persons who returned voluntarily from Belgium in 2023, by country of destination. Brazil 996, Moldova 171, Mongolia 170, Georgia 145, El Salvador 107, Romania 92, Belarus 87, Colombia 82, Pakistan 80, Turkey 73 and Other countries 949. Total: 2,952 persons. The review names the ten largest destinations. The others are not named: their 949 persons, nearly a third of the total, have no rank and no place on a map. Includes 45 persons whose return was organised by the Immigration Office; departures under the Dublin convention are left out. The review’s text names El Salvador before Georgia: that list is not a ranking. The order here is that of the numbers.
      `,
    },
  ],
  [
    `<fedasil-return-map></fedasil-return-map>`,
    {
      nl: `
        Eén op de drie vrijwillige terugkeerders ging naar Brazilië
        Vrijwillige terugkeer naar land van bestemming, 2023. Hoogste waarden: Brazilië 996, Moldavië 171 en Mongolië 170. Totaal: 2952 personen.
        Brazilië, 996 personen, 34 procent van het totaal
        Moldavië, 171 personen, 6 procent van het totaal
        Eén op de drie vrijwillige terugkeerders ging naar Brazilië. Personen die in 2023 vrijwillig vanuit België terugkeerden, naar land van bestemming. Brazilië 996, Moldavië 171, Mongolië 170, Georgië 145, El Salvador 107, Roemenië 92, Wit-Rusland 87, Colombia 82, Pakistan 80, Turkije 73 en Andere landen 949. Totaal: 2.952 personen. De balans noemt de tien grootste bestemmingen. De andere blijven ongenoemd: hun 949 personen, bijna een derde van het totaal, hebben geen rang en geen plaats op een kaart. Inclusief 45 personen van wie de Dienst Vreemdelingenzaken de terugkeer organiseerde; vertrekken in het kader van de Dublinconventie zijn niet meegeteld. De tekst van de balans noemt El Salvador vóór Georgië: die opsomming is geen rangschikking. Hier geldt de volgorde van de aantallen.
      `,
      fr: `
        Un retour volontaire sur trois a mené au Brésil
        Retours volontaires par pays de destination, 2023. Valeurs les plus élevées : Brésil 996, Moldavie 171 et Mongolie 170. Total : 2952 personnes.
        Brésil, 996 personnes, 34 pour cent du total
        Moldavie, 171 personnes, 6 pour cent du total
        Un retour volontaire sur trois a mené au Brésil. Personnes rentrées volontairement de Belgique en 2023, par pays de destination. Brésil 996, Moldavie 171, Mongolie 170, Géorgie 145, Salvador 107, Roumanie 92, Biélorussie 87, Colombie 82, Pakistan 80, Turquie 73 et Autres pays 949. Total : 2 952 personnes. Le bilan nomme les dix principales destinations. Les autres ne sont pas nommées : leurs 949 personnes, près d’un tiers du total, n’ont ni rang ni place sur une carte. Y compris 45 personnes dont l’Office des étrangers a organisé le retour ; les départs dans le cadre de la convention de Dublin ne sont pas comptés. Le texte du bilan cite le Salvador avant la Géorgie : cette énumération n’est pas un classement. L’ordre est ici celui des nombres.
      `,
      de: `
        Ein Drittel der freiwillig Zurückgekehrten ging nach Brasilien
        Freiwillige Rückkehr nach Zielland, 2023. Höchste Werte: Brasilien 996, Moldau 171 und Mongolei 170. Gesamt: 2952 Personen.
        Brasilien, 996 Personen, 34 Prozent der Gesamtzahl
        Moldau, 171 Personen, 6 Prozent der Gesamtzahl
        Ein Drittel der freiwillig Zurückgekehrten ging nach Brasilien. Personen, die 2023 freiwillig aus Belgien zurückkehrten, nach Zielland. Brasilien 996, Moldau 171, Mongolei 170, Georgien 145, El Salvador 107, Rumänien 92, Belarus 87, Kolumbien 82, Pakistan 80, Türkei 73 und Andere Länder 949. Gesamt: 2.952 Personen. Die Jahresbilanz nennt die zehn größten Zielländer. Die anderen sind nicht genannt: Ihre 949 Personen, fast ein Drittel der Gesamtzahl, haben keinen Rang und keinen Platz auf einer Karte. Einschließlich 45 Personen, deren Rückkehr das Ausländeramt organisierte; Ausreisen im Rahmen des Dubliner Übereinkommens sind nicht mitgezählt. Der Text der Jahresbilanz nennt El Salvador vor Georgien: Diese Aufzählung ist keine Rangfolge. Hier gilt die Reihenfolge der Zahlen.
      `,
      en: `
        One in three voluntary returnees went to Brazil
        Voluntary returns by country of destination, 2023. Largest: Brazil 996, Moldova 171 and Mongolia 170. Total: 2952 persons.
        Brazil, 996 persons, 34 percent of the total
        Moldova, 171 persons, 6 percent of the total
        One in three voluntary returnees went to Brazil. Persons who returned voluntarily from Belgium in 2023, by country of destination. Brazil 996, Moldova 171, Mongolia 170, Georgia 145, El Salvador 107, Romania 92, Belarus 87, Colombia 82, Pakistan 80, Turkey 73 and Other countries 949. Total: 2,952 persons. The review names the ten largest destinations. The others are not named: their 949 persons, nearly a third of the total, have no rank and no place on a map. Includes 45 persons whose return was organised by the Immigration Office; departures under the Dublin convention are left out. The review’s text names El Salvador before Georgia: that list is not a ranking. The order here is that of the numbers.
      `,
    },
  ],
  [
    `<fedasil-return-map measure="support"></fedasil-return-map>`,
    {
      nl: `
        Meer dan één op de vier terugkeerders met steun ging naar Brazilië
        Vrijwillige terugkeer met re-integratiesteun naar land van bestemming, 2023. Hoogste waarden: Brazilië 574, Moldavië 147 en Mongolië 145. Totaal: 2069 personen.
        Brazilië, 574 personen, 28 procent van het totaal. De aandelen met steun zijn afgeleid van de gedrukte aantallen. Dat van Brazilië, 58 procent, is het laagste van de landen in beide lijsten.
        Moldavië, 147 personen, 7 procent van het totaal
        Meer dan één op de vier terugkeerders met steun ging naar Brazilië. Personen die in 2023 vrijwillig vanuit België terugkeerden met re-integratiesteun, naar land van bestemming. Brazilië 574, Moldavië 147, Mongolië 145, Georgië 120, El Salvador 102, Wit-Rusland 76, Pakistan 76, Turkije 65, Irak 65, Colombia 60, Roemenië 0 tot 60 en Andere landen 639. Totaal: 2.069 personen. Irak is niet een van de tien grootste bestemmingen: het totaal ligt tussen 65, de personen met steun, en 73, het kleinste aantal in die lijst. Het is meegeteld in de 949 van ‘andere’. Roemenië staat niet in de lijst met steun: hoogstens 60, het kleinste aantal in die lijst, meegeteld in de 639 van ‘andere’ en niet als nul beschouwd. Het aandeel met steun kan lager zijn dan dat van Brazilië. De aandelen met steun zijn afgeleid van de gedrukte aantallen. Dat van Brazilië, 58%, is het laagste van de landen in beide lijsten. ‘Andere’ telt in elke lijst andere landen (949 en 639): er hoort geen aandeel met steun bij. De balans drukt 70% als aandeel met steun in alle terugkeer. Inclusief 45 personen van wie de Dienst Vreemdelingenzaken de terugkeer organiseerde; vertrekken in het kader van de Dublinconventie zijn niet meegeteld.
      `,
      fr: `
        Plus d’un retour avec aide sur quatre a mené au Brésil
        Retours volontaires avec aide à la réintégration par pays de destination, 2023. Valeurs les plus élevées : Brésil 574, Moldavie 147 et Mongolie 145. Total : 2069 personnes.
        Brésil, 574 personnes, 28 pour cent du total. Les parts avec aide sont calculées à partir des nombres imprimés. Celle du Brésil, 58 pour cent, est la plus faible parmi les pays des deux listes.
        Moldavie, 147 personnes, 7 pour cent du total
        Plus d’un retour avec aide sur quatre a mené au Brésil. Personnes rentrées volontairement de Belgique en 2023 avec une aide à la réintégration, par pays de destination. Brésil 574, Moldavie 147, Mongolie 145, Géorgie 120, Salvador 102, Biélorussie 76, Pakistan 76, Turquie 65, Irak 65, Colombie 60, Roumanie 0 à 60 et Autres pays 639. Total : 2 069 personnes. L’Irak n’est pas l’une des dix principales destinations : son total se situe entre 65, les personnes avec aide, et 73, le plus petit nombre de cette liste. Il est compté dans les 949 des « autres ». La Roumanie ne figure pas dans la liste avec aide : au plus 60, le plus petit nombre de cette liste, comptés dans les 639 des « autres » et non considérés comme zéro. Sa part avec aide peut être plus faible que celle du Brésil. Les parts avec aide sont calculées à partir des nombres imprimés. Celle du Brésil, 58 %, est la plus faible parmi les pays des deux listes. Les « autres » sont des pays différents dans chaque liste (949 et 639) : aucune part avec aide n’est calculée. Le bilan imprime 70 % comme part avec aide dans l’ensemble des retours. Y compris 45 personnes dont l’Office des étrangers a organisé le retour ; les départs dans le cadre de la convention de Dublin ne sont pas comptés.
      `,
      de: `
        Mehr als ein Viertel der mit Hilfe Zurückgekehrten ging nach Brasilien
        Freiwillige Rückkehr mit Reintegrationshilfe nach Zielland, 2023. Höchste Werte: Brasilien 574, Moldau 147 und Mongolei 145. Gesamt: 2069 Personen.
        Brasilien, 574 Personen, 28 Prozent der Gesamtzahl. Die Anteile mit Hilfe sind aus den gedruckten Zahlen abgeleitet. Der Anteil Brasiliens, 58 Prozent, ist der kleinste unter den Ländern beider Listen.
        Moldau, 147 Personen, 7 Prozent der Gesamtzahl
        Mehr als ein Viertel der mit Hilfe Zurückgekehrten ging nach Brasilien. Personen, die 2023 mit Reintegrationshilfe freiwillig aus Belgien zurückkehrten, nach Zielland. Brasilien 574, Moldau 147, Mongolei 145, Georgien 120, El Salvador 102, Belarus 76, Pakistan 76, Türkei 65, Irak 65, Kolumbien 60, Rumänien 0 bis 60 und Andere Länder 639. Gesamt: 2.069 Personen. Der Irak gehört nicht zu den zehn größten Zielländern: Seine Gesamtzahl liegt zwischen 65, den Personen mit Hilfe, und 73, der kleinsten Zahl dieser Liste. Sie ist in den 949 der „anderen“ enthalten. Rumänien steht nicht in der Liste mit Hilfe: höchstens 60, die kleinste Zahl dieser Liste, enthalten in den 639 der „anderen“ und nicht als null behandelt. Sein Anteil mit Hilfe kann kleiner sein als der Brasiliens. Die Anteile mit Hilfe sind aus den gedruckten Zahlen abgeleitet. Der Anteil Brasiliens, 58 %, ist der kleinste unter den Ländern beider Listen. „Andere“ zählt in jeder Liste andere Länder (949 und 639): Ein Anteil mit Hilfe wird nicht gebildet. Die Jahresbilanz druckt 70 % als Anteil mit Hilfe an der gesamten Rückkehr. Einschließlich 45 Personen, deren Rückkehr das Ausländeramt organisierte; Ausreisen im Rahmen des Dubliner Übereinkommens sind nicht mitgezählt.
      `,
      en: `
        More than one in four returnees with assistance went to Brazil
        Voluntary returns with reintegration assistance by country of destination, 2023. Largest: Brazil 574, Moldova 147 and Mongolia 145. Total: 2069 persons.
        Brazil, 574 persons, 28 percent of the total. Shares with assistance are derived from the printed numbers. Brazil’s, 58 percent, is the lowest among the countries in both lists.
        Moldova, 147 persons, 7 percent of the total
        More than one in four returnees with assistance went to Brazil. Persons who returned voluntarily from Belgium in 2023 with reintegration assistance, by country of destination. Brazil 574, Moldova 147, Mongolia 145, Georgia 120, El Salvador 102, Belarus 76, Pakistan 76, Turkey 65, Iraq 65, Colombia 60, Romania 0 to 60 and Other countries 639. Total: 2,069 persons. Iraq is not among the ten largest destinations: its total lies between 65, those with assistance, and 73, the smallest number in that list. It is counted in the 949 of ‘other’. Romania is not in the list with assistance: at most 60, the smallest number in it, counted in the 639 of ‘other’ and not taken as zero. Its share with assistance may be lower than Brazil’s. Shares with assistance are derived from the printed numbers. Brazil’s, 58%, is the lowest among the countries in both lists. ‘Other’ counts different countries in each list (949 and 639): it has no share with assistance. The review prints 70% for the share with assistance in all returns. Includes 45 persons whose return was organised by the Immigration Office; departures under the Dublin convention are left out.
      `,
    },
  ],
  [
    `<fedasil-protection-chart></fedasil-protection-chart>`,
    {
      nl: `
        Fedasil verwees één op de vier vluchtelingen uit Oekraïne door naar een tijdelijke woning
        Attesten voor tijdelijke bescherming en doorverwijzingen naar een tijdelijke woning, 2023. Uitgereikte attesten 15343 en Doorverwezen vluchtelingen 1 op 4.
        Uitgereikte attesten, 15343 attesten
        Doorverwezen vluchtelingen, 1 op 4. ‘1 op 4’ is de verhouding zoals gedrukt: we rekenen ze niet om tot een aantal personen.
        Fedasil verwees één op de vier vluchtelingen uit Oekraïne door naar een tijdelijke woning. Uitgereikte attesten voor tijdelijke bescherming, en naar een tijdelijke woning doorverwezen vluchtelingen uit Oekraïne, in België in 2023. Uitgereikte attesten 15.343 en Doorverwezen vluchtelingen 1 op 4. ‘1 op 4’ is de verhouding zoals gedrukt: we rekenen ze niet om tot een aantal personen. Geteld zijn attesten; de balans zegt niet op hoeveel vluchtelingen de verhouding slaat. Wie uit Oekraïne ontheemd is, hoeft geen asiel te vragen en valt buiten het opvangnetwerk van Fedasil.
      `,
      fr: `
        Fedasil a orienté un réfugié d’Ukraine sur quatre vers un logement temporaire
        Attestations de protection temporaire et orientations vers un logement temporaire, 2023. Attestations délivrées 15343 et Réfugiés orientés 1 sur 4.
        Attestations délivrées, 15343 attestations
        Réfugiés orientés, 1 sur 4. « 1 sur 4 » est la proportion telle qu’imprimée : nous ne la convertissons pas en un nombre de personnes.
        Fedasil a orienté un réfugié d’Ukraine sur quatre vers un logement temporaire. Attestations de protection temporaire délivrées et réfugiés d’Ukraine orientés vers un logement temporaire, en Belgique en 2023. Attestations délivrées 15 343 et Réfugiés orientés 1 sur 4. « 1 sur 4 » est la proportion telle qu’imprimée : nous ne la convertissons pas en un nombre de personnes. Ce sont des attestations qui sont comptées ; le bilan ne dit pas sur combien de réfugiés porte la proportion. Les personnes déplacées d’Ukraine ne doivent pas demander l’asile et ne sont pas accueillies dans le réseau de Fedasil.
      `,
      de: `
        Fedasil verwies jeden vierten Flüchtling aus der Ukraine an eine vorübergehende Unterkunft
        Bescheinigungen über vorübergehenden Schutz und Vermittlungen in vorübergehende Unterkünfte, 2023. Ausgestellte Bescheinigungen 15343 und Verwiesene Flüchtlinge 1 von 4.
        Ausgestellte Bescheinigungen, 15343 Bescheinigungen
        Verwiesene Flüchtlinge, 1 von 4. „1 von 4“ ist das Verhältnis, wie es gedruckt ist: Wir rechnen es nicht in eine Zahl von Personen um.
        Fedasil verwies jeden vierten Flüchtling aus der Ukraine an eine vorübergehende Unterkunft. Ausgestellte Bescheinigungen über vorübergehenden Schutz und an eine vorübergehende Unterkunft verwiesene Flüchtlinge aus der Ukraine, in Belgien 2023. Ausgestellte Bescheinigungen 15.343 und Verwiesene Flüchtlinge 1 von 4. „1 von 4“ ist das Verhältnis, wie es gedruckt ist: Wir rechnen es nicht in eine Zahl von Personen um. Gezählt sind Bescheinigungen; die Jahresbilanz sagt nicht, auf wie viele Flüchtlinge sich das Verhältnis bezieht. Vertriebene aus der Ukraine müssen kein Asyl beantragen und werden nicht im Netz von Fedasil aufgenommen.
      `,
      en: `
        Fedasil referred one in four refugees from Ukraine to temporary housing
        Temporary protection certificates, and referrals to temporary housing, 2023. Certificates issued 15343 and Refugees referred 1 in 4.
        Certificates issued, 15343 certificates
        Refugees referred, 1 in 4. ‘1 in 4’ is the ratio as printed: we do not multiply it into a number of persons.
        Fedasil referred one in four refugees from Ukraine to temporary housing. Temporary protection certificates issued, and refugees from Ukraine referred to temporary housing, in Belgium in 2023. Certificates issued 15,343 and Refugees referred 1 in 4. ‘1 in 4’ is the ratio as printed: we do not multiply it into a number of persons. Certificates were counted; the review does not say on how many refugees the ratio is based. Persons displaced from Ukraine need not apply for asylum and are not received in Fedasil’s network.
      `,
    },
  ],
  [
    `<fedasil-key-figures></fedasil-key-figures>`,
    {
      nl: `
        22.715 personen opgevangen; 8.816 door plaatsgebrek niet, op de dag van registratie
        Het jaar 2023 in acht cijfers. Opvangplaatsen 35651, Bezet 95 procent, Opvangaanvragen 38213, Opgevangen 22715, Op de dag van registratie niet opgevangen door plaatsgebrek 8816, Plaatsen voor NBMV 3534, Hervestigde vluchtelingen 287 en Vrijwillig teruggekeerd 2952.
        22.715 personen opgevangen; 8.816 door plaatsgebrek niet, op de dag van registratie. Opvang, hervestiging en vrijwillige terugkeer in België, 2023. Opvangplaatsen 35.651, Bezet 95%, Opvangaanvragen 38.213, Opgevangen 22.715, Op de dag van registratie niet opgevangen door plaatsgebrek 8.816, Plaatsen voor NBMV 3.534, Hervestigde vluchtelingen 287 en Vrijwillig teruggekeerd 2.952. Een plaats is geen persoon. Het totaal van 95% staat zo gedrukt; het is niet herberekend. Een opvangaanvraag is geen asielaanvraag. Gedrukt als ‘No show “wachtlijst”’. Volgens de voetnoot werden zij door plaatsgebrek niet opgevangen en schreven sommigen zich in op een wachtlijst; volgens de tekst moeten zij dat, en gaat het om alleenstaande mannen. Geteld over het hele jaar; het zijn niet de personen die op het einde ervan op de wachtlijst stonden. De balans zegt niet dat deze 3.534 plaatsen deel zijn van de 35.651. Met 45 personen van wie de Dienst Vreemdelingenzaken de terugkeer organiseerde; zonder de vertrekken in het kader van de Dublinconventie. Delen van een geheel dat ook gedrukt is: 95% van de plaatsen; 22.715 en 8.816 van 38.213 aanvragen; 287 van 500 toegezegde vluchtelingen.
      `,
      fr: `
        22 715 personnes accueillies ; 8 816 ne l’ont pas été le jour de l’enregistrement, faute de places
        L’année 2023 en huit chiffres. Places d’accueil (35651), Taux d’occupation (95 pour cent), Demandes d’accueil (38213), Personnes accueillies (22715), Non accueillies, faute de places, le jour de l’enregistrement (8816), Places pour Mena (3534), Réfugiés réinstallés (287) et Retours volontaires (2952).
        22 715 personnes accueillies ; 8 816 ne l’ont pas été le jour de l’enregistrement, faute de places. Accueil, réinstallation et retour volontaire en Belgique, 2023. Places d’accueil (35 651), Taux d’occupation (95 %), Demandes d’accueil (38 213), Personnes accueillies (22 715), Non accueillies, faute de places, le jour de l’enregistrement (8 816), Places pour Mena (3 534), Réfugiés réinstallés (287) et Retours volontaires (2 952). Une place n’est pas une personne. Le total de 95 % est imprimé ; il n’est pas recalculé. Une demande d’accueil n’est pas une demande d’asile. Imprimé « No show ‘wachtlijst’ » (liste d’attente). Selon la note de bas de page, ces personnes n’ont pas été accueillies faute de places et certaines se sont inscrites sur une liste d’attente ; selon le texte, elles doivent le faire, et il s’agit d’hommes isolés. Compté sur toute l’année ; ce n’est pas le nombre de personnes sur la liste d’attente à la fin de l’année. Le bilan ne dit pas que ces 3 534 places font partie des 35 651. Y compris 45 retours organisés par l’Office des étrangers ; sans les départs dans le cadre de la convention de Dublin. Parties d’un tout imprimé lui aussi : 95 % des places ; 22 715 et 8 816 demandes sur 38 213 ; 287 réfugiés sur 500 promis.
      `,
      de: `
        22.715 Personen aufgenommen; 8.816 aus Platzmangel nicht, am Tag der Registrierung
        Das Jahr 2023 in acht Zahlen. Aufnahmeplätze 35651, Auslastung 95 Prozent, Anträge auf Aufnahme 38213, Aufgenommen 22715, Am Tag der Registrierung aus Platzmangel nicht aufgenommen 8816, Plätze für unbegleitete Minderjährige 3534, Flüchtlinge aus dem Resettlement (Neuansiedlung) 287 und Freiwillig zurückgekehrt 2952.
        22.715 Personen aufgenommen; 8.816 aus Platzmangel nicht, am Tag der Registrierung. Aufnahme, Resettlement (Neuansiedlung) und freiwillige Rückkehr in Belgien, 2023. Aufnahmeplätze 35.651, Auslastung 95 %, Anträge auf Aufnahme 38.213, Aufgenommen 22.715, Am Tag der Registrierung aus Platzmangel nicht aufgenommen 8.816, Plätze für unbegleitete Minderjährige 3.534, Flüchtlinge aus dem Resettlement (Neuansiedlung) 287 und Freiwillig zurückgekehrt 2.952. Ein Platz ist keine Person. Der Gesamtwert von 95 % ist so gedruckt; er ist nicht neu berechnet. Ein Antrag auf Aufnahme ist kein Asylantrag. Gedruckt als „No show ‚wachtlijst‘“ (Warteliste). Laut Fußnote wurden sie aus Platzmangel nicht aufgenommen, und einige ließen sich auf eine Warteliste setzen; laut Text müssen sie das, und es sind alleinstehende Männer. Über das ganze Jahr gezählt; es sind nicht die Personen, die an dessen Ende auf der Warteliste standen. Die Jahresbilanz sagt nicht, dass diese 3.534 Plätze Teil der 35.651 sind. Einschließlich 45 Personen, deren Rückkehr das Ausländeramt organisierte; ohne die Ausreisen im Rahmen des Dubliner Übereinkommens. Teile eines Ganzen, das ebenfalls gedruckt ist: 95 % der Plätze; 22.715 und 8.816 von 38.213 Anträgen; 287 von 500 zugesagten Flüchtlingen.
      `,
      en: `
        22,715 persons were received; for lack of places 8,816 were not, on the day they registered
        The year 2023 in eight numbers. Reception places 35651, Occupied 95 percent, Requests for reception 38213, Received 22715, Not received for lack of places on the day they registered 8816, Places for unaccompanied minors 3534, Resettled refugees 287 and Voluntary returns 2952.
        22,715 persons were received; for lack of places 8,816 were not, on the day they registered. Reception, resettlement and voluntary return in Belgium, 2023. Reception places 35,651, Occupied 95%, Requests for reception 38,213, Received 22,715, Not received for lack of places on the day they registered 8,816, Places for unaccompanied minors 3,534, Resettled refugees 287 and Voluntary returns 2,952. A place is not a person. The total of 95% is printed; it is not recalculated. A request for reception is not an application for asylum. Printed as ‘No show “wachtlijst”’ (waiting list). The footnote says that they were not received for lack of places and that some registered on a waiting list; the text says that they must, and that they are single men. Counted over the whole year; not the persons on the waiting list at its end. The review does not say that these 3,534 places are part of the 35,651. Including 45 returns organised by the Immigration Office; without departures under the Dublin Convention. Parts of a whole that is printed too: 95% of the places; 22,715 and 8,816 of 38,213 requests; 287 of 500 refugees pledged.
      `,
    },
  ],
  [
    `<fedasil-year-timeline></fedasil-year-timeline>`,
    {
      nl: `
        Het plaatsgebrek keert terug in negen van de twaalf maanden van 2023
        Het jaar 2023, maand per maand.
        Het plaatsgebrek keert terug in negen van de twaalf maanden van 2023. Wat de balans per maand meldt over opvang, hervestiging en herplaatsing in België. Het jaar 2023, maand per maand. Waar een gebeurtenis geen getal heeft, drukt de balans er geen; de tabel telt ze als één. De getallen tellen verschillende dingen op verschillende momenten. Ze vormen geen reeks en geen lijn verbindt ze. De gebeurtenissen staan in de volgorde van de balans; de meeste hebben een maand en geen dag. De thema’s zijn van ons.
      `,
      fr: `
        Le manque de places revient dans neuf des douze mois de 2023
        L’année 2023, mois par mois.
        Le manque de places revient dans neuf des douze mois de 2023. Ce que le bilan rapporte, mois par mois, sur l’accueil, la réinstallation et la relocalisation en Belgique. L’année 2023, mois par mois. Où un événement n’a pas de nombre, le bilan n’en imprime pas ; le tableau le compte pour un. Les nombres comptent des choses différentes à des moments différents. Ils ne forment pas une série et aucune ligne ne les relie. Les événements suivent l’ordre du bilan ; la plupart ont un mois mais pas de jour. Les thèmes sont de nous.
      `,
      de: `
        Der Platzmangel kehrt in neun der zwölf Monate von 2023 wieder
        Das Jahr 2023, Monat für Monat.
        Der Platzmangel kehrt in neun der zwölf Monate von 2023 wieder. Was die Jahresbilanz Monat für Monat über Aufnahme, Resettlement und Relocation in Belgien berichtet. Das Jahr 2023, Monat für Monat. Wo ein Ereignis keine Zahl hat, druckt die Jahresbilanz keine; die Tabelle zählt es als eines. Die Zahlen zählen Verschiedenes zu verschiedenen Zeitpunkten. Sie bilden keine Reihe, und keine Linie verbindet sie. Die Ereignisse stehen in der Reihenfolge der Jahresbilanz; die meisten haben einen Monat, aber keinen Tag. Die Themen stammen von uns.
      `,
      en: `
        The lack of places returns in nine of the twelve months of 2023
        The year 2023, month by month.
        The lack of places returns in nine of the twelve months of 2023. What the review reports of reception, resettlement and relocation in Belgium, by month. The year 2023, month by month. Where an event has no number, the review prints none; the table counts it as one. The numbers count different things at different moments. They are not one series, and no line joins them. Events stand in the order of the review; most have a month and no day. The topics are ours.
      `,
    },
  ],
];

const told = async (element: HTMLElement, label: string): Promise<string[]> => {
  button(element, label).click();
  // Elements are measured after they are rendered; cards and the timeline are text, and have no options.
  const isText = all(element, ".picture:not([aria-hidden])").length > 0;
  await waitUntil(() => all(element, "#words p").length > 0 && (isText || names(element).length > 0), "words");
  const summary = plain(element.shadowRoot?.querySelector("#summary")?.textContent);
  return [heading(element), summary, ...names(element).slice(0, 2), plain(all(element, "#words p")[0]?.textContent)];
};

describe("read aloud", () => {
  for (const [markup, transcripts] of TOLD)
    for (const lang of Object.keys(IN_WORDS) as (keyof typeof IN_WORDS)[])
      it(`${markup} in ${lang}`, async () => {
        const element = await fixture(markup, { lang });
        expect(await told(element, IN_WORDS[lang])).to.deep.equal(lines(transcripts[lang]));
      });
});
