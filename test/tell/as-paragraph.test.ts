import { expect } from "chai";
import { chapterOf } from "../../src/figures/catalogue.js";
import { languages } from "../../src/i18n/language.js";
import { loadMessages, loadShell, messagesNow, shellNow } from "../../src/i18n/load.js";
import { asParagraph } from "../../src/tell/as-paragraph.js";
import { figureOf } from "../data/transcription.js";
import { plain } from "./telling.js";

const inFour = async (id: string): Promise<string[]> => {
  const figure = await figureOf(id);
  const chapter = chapterOf(id)!;
  const told = languages.map(async (language) => {
    await Promise.all([loadShell(language), loadMessages(language, chapter)]);
    const words = { language, shell: shellNow(language)!, figure: messagesNow(language, chapter)![id]! };
    return plain(asParagraph(figure, words));
  });
  return Promise.all(told);
};

describe("tell: as-paragraph", () => {
  it("tells the finding, what is counted, every value, the total and the notes", async () => {
    expect(await inFour("capacity-by-operator")).to.deep.equal([
      "Fedasil beheert zelf iets meer dan een derde van zijn opvangplaatsen. Opvangplaatsen per operator, eind 2023. Fedasil 12.841, Croix-Rouge francophone 8.620, Rode Kruis Vlaanderen 6.244, OCMW 4.542, Privé-operatoren 1.259, Samusocial 902, Caritas International 591 en Andere partners 652. Totaal: 35.651 plaatsen. De percentages en de som voor beide Rode Kruisverenigingen (14.864 plaatsen, 42%) zijn afgeleid uit de gedrukte aantallen. ‘Andere partners’ is een verzamelpost en krijgt geen rang.",
      "Fedasil gère directement un peu plus d’un tiers de ses places d’accueil. Places d’accueil par opérateur, fin 2023. Fedasil 12 841, Croix-Rouge francophone 8 620, Rode Kruis Vlaanderen 6 244, CPAS 4 542, Opérateurs privés 1 259, Samusocial 902, Caritas International 591 et Autres partenaires 652. Total : 35 651 places. Les pourcentages et la somme des deux Croix-Rouges (14 864 places, 42 %) sont calculés à partir des nombres imprimés. « Autres partenaires » est un regroupement et n’a pas de rang.",
      "Fedasil betreibt selbst etwas mehr als ein Drittel seiner Aufnahmeplätze. Aufnahmeplätze nach Betreiber, Ende 2023. Fedasil 12.841, Croix-Rouge francophone 8.620, Rode Kruis Vlaanderen 6.244, ÖSHZ 4.542, Private Betreiber 1.259, Samusocial 902, Caritas International 591 und Andere Partner 652. Gesamt: 35.651 Plätze. Die Prozentsätze und die Summe der beiden Rotkreuz-Verbände (14.864 Plätze, 42 %) sind aus den gedruckten Zahlen abgeleitet. „Andere Partner“ ist eine Sammelgruppe und hat keinen Rang.",
      "Fedasil itself runs a little more than a third of its reception places. Reception places by operator, at the end of 2023. Fedasil 12,841, Croix-Rouge francophone 8,620, Rode Kruis Vlaanderen 6,244, OCMW/CPAS 4,542, Private operators 1,259, Samusocial 902, Caritas International 591 and Other partners 652. Total: 35,651 places. Percentages and the sum of both Red Cross branches (14,864 places, 42%) are derived from the printed numbers. “Other partners” is a group and has no rank.",
    ]);
  });

  it("tells what is undated as undated, and makes no series of it", async () => {
    expect(await inFour("minors-inflow-by-year")).to.deep.equal([
      "In 2023 kwamen ruim een kwart minder NBMV aan dan in 2022. Instroom van niet-begeleide minderjarige vreemdelingen (NBMV) in het opvangnetwerk, personen per jaar. 2022 (3.797), 2023 (2.744) en Jaar niet vermeld (2.072). Gemiddelde betrouwbaarheid: het jaar is afgeleid. 3.797 is zonder jaar gedrukt; het aantal van de balans, 2.744, is 28% minder dan in 2022. Noot (2023): De vergelijking van de balans zelf: −28% tegenover 2022. De balans drukt ook 2.072 zonder jaar af: het staat buiten de as. In 2023 kwamen er 2.744 aan; op het einde ervan waren er 2.743 aanwezig. Het eerste is een instroom, het tweede een stand.",
      "Les arrivées de Mena ont baissé de plus d’un quart en 2023. Mineurs étrangers non accompagnés (Mena) arrivés dans le réseau d’accueil, personnes par année. 2022 (3 797), 2023 (2 744) et Année non précisée (2 072). Fiabilité moyenne : l’année est déduite. 3 797 est imprimé sans année ; les 2 744 arrivées du bilan font 28 % de moins qu’en 2022. Note (2023) : La comparaison du bilan lui-même : −28 % par rapport à 2022. Le bilan imprime aussi 2 072 sans année : ce nombre se trouve hors de l’axe. 2 744 sont arrivés pendant l’année 2023 ; 2 743 étaient présents à la fin de celle-ci. Le premier nombre est un flux, le second un stock.",
      "2023 kamen über ein Viertel weniger unbegleitete Minderjährige an als 2022. Im Aufnahmenetz angekommene unbegleitete minderjährige Ausländer (UMA), Personen pro Jahr. 2022 (3.797), 2023 (2.744) und Jahr nicht angegeben (2.072). Mittlere Verlässlichkeit: Das Jahr ist erschlossen. 3.797 ist ohne Jahr gedruckt; die 2.744 der Jahresbilanz sind 28 % weniger als 2022. Anmerkung (2023): Der Vergleich der Jahresbilanz selbst: −28 % gegenüber 2022. Die Jahresbilanz druckt auch 2.072 ohne Jahr: Die Zahl steht außerhalb der Achse. 2.744 kamen im Lauf von 2023 an; 2.743 waren am Ende des Jahres anwesend. Die erste Zahl ist ein Zugang, die zweite ein Bestand.",
      "Over a quarter fewer unaccompanied minors arrived in 2023 than in 2022. Unaccompanied minors who arrived in the reception network, persons per year. 2022 (3,797), 2023 (2,744) and Year not given (2,072). Medium confidence: the year is inferred. 3,797 is printed without a year; the review’s 2,744 is 28% fewer than in 2022. Note (2023): The review’s own comparison: −28% against 2022. The review also prints 2,072 without a year: it stands off the axis. 2,744 arrived during 2023; 2,743 were present at its end. The first is a flow, the second a stock.",
    ]);
  });

  it("tells different things by their names, without a measure", async () => {
    expect(await inFour("key-figures")).to.deep.equal([
      "22.715 personen opgevangen; 8.816 door plaatsgebrek niet, op de dag van registratie. Opvang, hervestiging en vrijwillige terugkeer in België, 2023. Opvangplaatsen 35.651, Bezet 95%, Opvangaanvragen 38.213, Opgevangen 22.715, Op de dag van registratie niet opgevangen door plaatsgebrek 8.816, Plaatsen voor NBMV 3.534, Hervestigde vluchtelingen 287 en Vrijwillig teruggekeerd 2.952. Een plaats is geen persoon. Het totaal van 95% staat zo gedrukt; het is niet herberekend. Een opvangaanvraag is geen asielaanvraag. Gedrukt als ‘No show “wachtlijst”’. Volgens de voetnoot werden zij door plaatsgebrek niet opgevangen en schreven sommigen zich in op een wachtlijst; volgens de tekst moeten zij dat, en gaat het om alleenstaande mannen. Geteld over het hele jaar; het zijn niet de personen die op het einde ervan op de wachtlijst stonden. De balans zegt niet dat deze 3.534 plaatsen deel zijn van de 35.651. Met 45 personen van wie de Dienst Vreemdelingenzaken de terugkeer organiseerde; zonder de vertrekken in het kader van de Dublinconventie. Delen van een geheel dat ook gedrukt is: 95% van de plaatsen; 22.715 en 8.816 van 38.213 aanvragen; 287 van 500 toegezegde vluchtelingen.",
      "22 715 personnes accueillies ; 8 816 ne l’ont pas été le jour de l’enregistrement, faute de places. Accueil, réinstallation et retour volontaire en Belgique, 2023. Places d’accueil (35 651), Taux d’occupation (95 %), Demandes d’accueil (38 213), Personnes accueillies (22 715), Non accueillies, faute de places, le jour de l’enregistrement (8 816), Places pour Mena (3 534), Réfugiés réinstallés (287) et Retours volontaires (2 952). Une place n’est pas une personne. Le total de 95 % est imprimé ; il n’est pas recalculé. Une demande d’accueil n’est pas une demande d’asile. Imprimé « No show ‘wachtlijst’ » (liste d’attente). Selon la note de bas de page, ces personnes n’ont pas été accueillies faute de places et certaines se sont inscrites sur une liste d’attente ; selon le texte, elles doivent le faire, et il s’agit d’hommes isolés. Compté sur toute l’année ; ce n’est pas le nombre de personnes sur la liste d’attente à la fin de l’année. Le bilan ne dit pas que ces 3 534 places font partie des 35 651. Y compris 45 retours organisés par l’Office des étrangers ; sans les départs dans le cadre de la convention de Dublin. Parties d’un tout imprimé lui aussi : 95 % des places ; 22 715 et 8 816 demandes sur 38 213 ; 287 réfugiés sur 500 promis.",
      "22.715 Personen aufgenommen; 8.816 aus Platzmangel nicht, am Tag der Registrierung. Aufnahme, Resettlement (Neuansiedlung) und freiwillige Rückkehr in Belgien, 2023. Aufnahmeplätze 35.651, Auslastung 95 %, Anträge auf Aufnahme 38.213, Aufgenommen 22.715, Am Tag der Registrierung aus Platzmangel nicht aufgenommen 8.816, Plätze für unbegleitete Minderjährige 3.534, Flüchtlinge aus dem Resettlement (Neuansiedlung) 287 und Freiwillig zurückgekehrt 2.952. Ein Platz ist keine Person. Der Gesamtwert von 95 % ist so gedruckt; er ist nicht neu berechnet. Ein Antrag auf Aufnahme ist kein Asylantrag. Gedruckt als „No show ‚wachtlijst‘“ (Warteliste). Laut Fußnote wurden sie aus Platzmangel nicht aufgenommen, und einige ließen sich auf eine Warteliste setzen; laut Text müssen sie das, und es sind alleinstehende Männer. Über das ganze Jahr gezählt; es sind nicht die Personen, die an dessen Ende auf der Warteliste standen. Die Jahresbilanz sagt nicht, dass diese 3.534 Plätze Teil der 35.651 sind. Einschließlich 45 Personen, deren Rückkehr das Ausländeramt organisierte; ohne die Ausreisen im Rahmen des Dubliner Übereinkommens. Teile eines Ganzen, das ebenfalls gedruckt ist: 95 % der Plätze; 22.715 und 8.816 von 38.213 Anträgen; 287 von 500 zugesagten Flüchtlingen.",
      "22,715 persons were received; for lack of places 8,816 were not, on the day they registered. Reception, resettlement and voluntary return in Belgium, 2023. Reception places 35,651, Occupied 95%, Requests for reception 38,213, Received 22,715, Not received for lack of places on the day they registered 8,816, Places for unaccompanied minors 3,534, Resettled refugees 287 and Voluntary returns 2,952. A place is not a person. The total of 95% is printed; it is not recalculated. A request for reception is not an application for asylum. Printed as ‘No show “wachtlijst”’ (waiting list). The footnote says that they were not received for lack of places and that some registered on a waiting list; the text says that they must, and that they are single men. Counted over the whole year; not the persons on the waiting list at its end. The review does not say that these 3,534 places are part of the 35,651. Including 45 returns organised by the Immigration Office; without departures under the Dublin Convention. Parts of a whole that is printed too: 95% of the places; 22,715 and 8,816 of 38,213 requests; 287 of 500 refugees pledged.",
    ]);
  });

  it("leaves a long list to its table", async () => {
    const [, , , told] = await inFour("year-events");
    expect(told).to.include("What the review reports");
    expect(told!.length).to.be.lessThan(2500);
    // A note on an event that is not told would hang in the air.
    expect(told).to.include("The topics are ours.");
    expect(told).not.to.include("Printed under March");
  });

  it("tells measures one after the other, each with what has no number at its end, and says on which date a note is", async () => {
    const [nl, fr, de, en] = await inFour("network-by-year");
    expect(nl).to.include(
      "Instroom: 2013 (15.455), 2014 (16.566), 2015 (38.300), 2016 (16.699), 2017 (14.600), 2018 (19.500), 2019 (23.158), 2020 (13.645), 2021 (20.211) en 2023 (22.715). Geen cijfer voor 2022. Uitstroom: 2014 (17.476), 2016 (26.560) en 2019 (15.875). Geen cijfer voor 2013, 2015, 2017, 2018, 2020, 2021, 2022 en 2023. Noot (2015, 2017 en 2018): Gemiddelde betrouwbaarheid: afgerond door Fedasil.",
    );
    expect(fr).to.include("2014 (17 476), 2016 (26 560) et 2019 (15 875). Pas de chiffre pour 2013, 2015,");
    expect(fr).to.include("Note (2015, 2017 et 2018) : Fiabilité moyenne : arrondi par Fedasil.");
    expect(de).to.include("2014 (17.476), 2016 (26.560) und 2019 (15.875). Keine Zahl für 2013, 2015,");
    expect(de).to.include("Anmerkung (2015, 2017 und 2018): Mittlere Verlässlichkeit: von Fedasil gerundet.");
    expect(en).to.include("2014 (17,476), 2016 (26,560) and 2019 (15,875). No figure for 2013, 2015,");
    expect(en).to.include("Note (2015, 2017 and 2018): Medium confidence: rounded by Fedasil.");
  });
});
