import { expect } from "chai";
import "../../src/components/requests-chart.js";
import { fixture, takeConsole } from "../page.js";
import { all, heading, names, options, pixelOf, plain, rgb, rows } from "../reading.js";
import { lines, told } from "./transcript.js";

const OUTCOME: { readonly [lang: string]: string } = {
  nl: `
    Bijna één op de vier werd op de dag van registratie niet opgevangen door plaatsgebrek
    Personen die in 2023 in België opvang aanvroegen, naar uitkomst. Een opvangaanvraag is geen asielaanvraag
    Opvangaanvragen in België in 2023, naar uitkomst. Hoogste waarden: Opgevangen: kreeg een plaats (22715), Op de dag van registratie niet opgevangen door plaatsgebrek (8816) en Volgend verzoek (3607). Totaal: 38213 personen.
    Uitkomst | Personen
    Opgevangen: kreeg een plaats | 22.715
    Op de dag van registratie niet opgevangen door plaatsgebrek^a | 8.816
    Volgend verzoek^b | 3.607
    Wenste geen plaats^c | 3.034
    EU-onderdanen | 41
    Niet opgevangen | 15.498
    Totaal, zoals gedrukt | 38.213
    ^a Gedrukt als ‘No show “wachtlijst”’. Volgens de voetnoot werden zij door plaatsgebrek niet opgevangen en schreven sommigen zich in op een wachtlijst; volgens de tekst moeten zij dat, en gaat het om alleenstaande mannen.
    ^b Een tweede of later verzoek geeft niet automatisch recht op opvang.
    ^c Gedrukt als ‘No show’: personen die geen opvangplaats wensten.
    De 8.816 zijn geteld over heel 2023; het zijn niet de personen die aan het einde van dat jaar wachtten, ongeveer 3.000.
    In hetzelfde jaar vroegen 35.507 personen asiel aan; beide worden anders geteld.
    Bronnen: Fedasil, Balans 2023 (mei 2024), ‘Opvangaanvragen in 2023’, ‘Plaatsgebrek’; CGRS, Asylum statistics: survey 2023
    spoken:
    Totaal, 38213 personen
    Opgevangen: kreeg een plaats, 22715 personen, 59 procent van het totaal
    Niet opgevangen, 15498 personen, 41 procent van het totaal
    Op de dag van registratie niet opgevangen door plaatsgebrek, 8816 personen, 23 procent van het totaal. Gedrukt als ‘No show “wachtlijst”’. Volgens de voetnoot werden zij door plaatsgebrek niet opgevangen en schreven sommigen zich in op een wachtlijst; volgens de tekst moeten zij dat, en gaat het om alleenstaande mannen. De 8816 zijn geteld over heel 2023; het zijn niet de personen die aan het einde van dat jaar wachtten, ongeveer 3000.
    Volgend verzoek, 3607 personen, 9 procent van het totaal. Een tweede of later verzoek geeft niet automatisch recht op opvang.
    Wenste geen plaats, 3034 personen, 8 procent van het totaal. Gedrukt als ‘No show’: personen die geen opvangplaats wensten.
    EU-onderdanen, 41 personen, 0,1 procent van het totaal
  `,
  fr: `
    Près d’une personne sur quatre n’a pas été accueillie le jour de l’enregistrement, faute de places
    Personnes ayant demandé l’accueil en Belgique en 2023, selon l’issue. Une demande d’accueil n’est pas une demande d’asile
    Demandes d’accueil en Belgique en 2023, selon l’issue. Valeurs les plus élevées : Accueillies : ont reçu une place (22715), Non accueillies, faute de places, le jour de l’enregistrement (8816) et Demande subséquente (3607). Total : 38213 personnes.
    Issue | Personnes
    Accueillies : ont reçu une place | 22 715
    Non accueillies, faute de places, le jour de l’enregistrement^a | 8 816
    Demande subséquente^b | 3 607
    Ne souhaitaient pas de place^c | 3 034
    Ressortissants de l’UE | 41
    Non accueillies | 15 498
    Total, tel qu’imprimé | 38 213
    ^a Imprimé « No show ‘wachtlijst’ » (liste d’attente). Selon la note de bas de page, ces personnes n’ont pas été accueillies faute de places et certaines se sont inscrites sur une liste d’attente ; selon le texte, elles doivent le faire, et il s’agit d’hommes isolés.
    ^b Une deuxième demande ou une demande ultérieure ne donne pas automatiquement droit à l’accueil.
    ^c Imprimé « No show » : personnes ne souhaitant pas de place d’accueil.
    Ces 8 816 personnes sont comptées sur toute l’année 2023 ; ce n’est pas le nombre de personnes en attente à la fin de l’année, environ 3 000.
    La même année, 35 507 personnes ont demandé l’asile ; les deux ne se comptent pas de la même façon.
    Sources : Fedasil, Balans 2023 (mai 2024), « Opvangaanvragen in 2023 », « Plaatsgebrek »; CGRS, Asylum statistics: survey 2023
    spoken:
    Total, 38213 personnes
    Accueillies : ont reçu une place, 22715 personnes, 59 pour cent du total
    Non accueillies, 15498 personnes, 41 pour cent du total
    Non accueillies, faute de places, le jour de l’enregistrement, 8816 personnes, 23 pour cent du total. Imprimé « No show ‘wachtlijst’ » (liste d’attente). Selon la note de bas de page, ces personnes n’ont pas été accueillies faute de places et certaines se sont inscrites sur une liste d’attente ; selon le texte, elles doivent le faire, et il s’agit d’hommes isolés. Ces 8816 personnes sont comptées sur toute l’année 2023 ; ce n’est pas le nombre de personnes en attente à la fin de l’année, environ 3000.
    Demande subséquente, 3607 personnes, 9 pour cent du total. Une deuxième demande ou une demande ultérieure ne donne pas automatiquement droit à l’accueil.
    Ne souhaitaient pas de place, 3034 personnes, 8 pour cent du total. Imprimé « No show » : personnes ne souhaitant pas de place d’accueil.
    Ressortissants de l’UE, 41 personnes, 0,1 pour cent du total
  `,
  de: `
    Fast jede vierte Person wurde am Tag der Registrierung aus Platzmangel nicht aufgenommen
    Personen, die 2023 in Belgien Aufnahme beantragten, nach Ergebnis. Ein Antrag auf Aufnahme ist kein Asylantrag
    Anträge auf Aufnahme in Belgien 2023, nach Ergebnis. Höchste Werte: Aufgenommen: erhielten einen Platz (22715), Am Tag der Registrierung aus Platzmangel nicht aufgenommen (8816) und Folgeantrag (3607). Gesamt: 38213 Personen.
    Ergebnis | Personen
    Aufgenommen: erhielten einen Platz | 22.715
    Am Tag der Registrierung aus Platzmangel nicht aufgenommen^a | 8.816
    Folgeantrag^b | 3.607
    Wünschten keinen Platz^c | 3.034
    EU-Staatsangehörige | 41
    Nicht aufgenommen | 15.498
    Gesamt, wie gedruckt | 38.213
    ^a Gedruckt als „No show ‚wachtlijst‘“ (Warteliste). Laut Fußnote wurden sie aus Platzmangel nicht aufgenommen, und einige ließen sich auf eine Warteliste setzen; laut Text müssen sie das, und es sind alleinstehende Männer.
    ^b Ein zweiter oder späterer Antrag gibt kein automatisches Recht auf Aufnahme.
    ^c Gedruckt als „No show“: Personen, die keinen Aufnahmeplatz wünschten.
    Die 8.816 sind über das ganze Jahr 2023 gezählt; es sind nicht die Personen, die an dessen Ende warteten, etwa 3.000.
    Im selben Jahr beantragten 35.507 Personen Asyl; beides wird unterschiedlich gezählt.
    Quellen: Fedasil, Balans 2023 (Mai 2024), „Opvangaanvragen in 2023“, „Plaatsgebrek“; CGRS, Asylum statistics: survey 2023
    spoken:
    Gesamt, 38213 Personen
    Aufgenommen: erhielten einen Platz, 22715 Personen, 59 Prozent der Gesamtzahl
    Nicht aufgenommen, 15498 Personen, 41 Prozent der Gesamtzahl
    Am Tag der Registrierung aus Platzmangel nicht aufgenommen, 8816 Personen, 23 Prozent der Gesamtzahl. Gedruckt als „No show ‚wachtlijst‘“ (Warteliste). Laut Fußnote wurden sie aus Platzmangel nicht aufgenommen, und einige ließen sich auf eine Warteliste setzen; laut Text müssen sie das, und es sind alleinstehende Männer. Die 8816 sind über das ganze Jahr 2023 gezählt; es sind nicht die Personen, die an dessen Ende warteten, etwa 3000.
    Folgeantrag, 3607 Personen, 9 Prozent der Gesamtzahl. Ein zweiter oder späterer Antrag gibt kein automatisches Recht auf Aufnahme.
    Wünschten keinen Platz, 3034 Personen, 8 Prozent der Gesamtzahl. Gedruckt als „No show“: Personen, die keinen Aufnahmeplatz wünschten.
    EU-Staatsangehörige, 41 Personen, 0,1 Prozent der Gesamtzahl
  `,
  en: `
    Nearly one in four who asked were not received for lack of places on the day they registered
    Persons who asked for reception in Belgium in 2023, by outcome. A request for reception is not an application for asylum
    Requests for reception in Belgium in 2023, by outcome. Largest: Received: given a place (22715), Not received for lack of places on the day they registered (8816) and Subsequent application (3607). Total: 38213 persons.
    Outcome | Persons
    Received: given a place | 22,715
    Not received for lack of places on the day they registered^a | 8,816
    Subsequent application^b | 3,607
    Did not want a place^c | 3,034
    EU nationals | 41
    Not received | 15,498
    Total, as printed | 38,213
    ^a Printed as ‘No show “wachtlijst”’ (waiting list). The footnote says that they were not received for lack of places and that some registered on a waiting list; the text says that they must, and that they are single men.
    ^b A second or later application gives no automatic right to reception.
    ^c Printed as ‘No show’: persons who did not want a reception place.
    The 8,816 are counted over the whole of 2023; they are not the persons waiting at its end, about 3,000.
    In the same year 35,507 persons applied for asylum; the two are counted differently.
    Sources: Fedasil, Balans 2023 (May 2024), ‘Opvangaanvragen in 2023’, ‘Plaatsgebrek’; CGRS, Asylum statistics: survey 2023
    spoken:
    Total, 38213 persons
    Received: given a place, 22715 persons, 59 percent of the total
    Not received, 15498 persons, 41 percent of the total
    Not received for lack of places on the day they registered, 8816 persons, 23 percent of the total. Printed as ‘No show “wachtlijst”’ (waiting list). The footnote says that they were not received for lack of places and that some registered on a waiting list; the text says that they must, and that they are single men. The 8816 are counted over the whole of 2023; they are not the persons waiting at its end, about 3000.
    Subsequent application, 3607 persons, 9 percent of the total. A second or later application gives no automatic right to reception.
    Did not want a place, 3034 persons, 8 percent of the total. Printed as ‘No show’: persons who did not want a reception place.
    EU nationals, 41 persons, 0.1 percent of the total
  `,
};

const LIST = /wachtlijst|waiting list|liste d’attente|Warteliste/i;

describe("<fedasil-requests-chart>", () => {
  for (const [lang, transcript] of Object.entries(OUTCOME))
    it(`tells in ${lang} what became of the requests, and each value by its name`, async () => {
      const chart = await fixture("<fedasil-requests-chart></fedasil-requests-chart>", { lang });
      expect(await told(chart)).to.deep.equal(lines(transcript));
    });

  for (const lang of Object.keys(OUTCOME))
    it(`says in ${lang} of the 8 816 that they were not received that day for lack of places, never that they went to a list`, async () => {
      const chart = await fixture("<fedasil-requests-chart></fedasil-requests-chart>", { lang });
      const [heading, subheading, sentence] = await told(chart);
      const labels = all(chart, "tbody th").map((label) => plain(label.textContent));
      for (const text of [heading, subheading, sentence, ...labels]) expect(text).not.to.match(LIST);
      // What is printed of the list stands in the note, as printed.
      expect(names(chart)[3]!.match(LIST)).not.to.equal(null);
    });

  /** Lines of the transcript in the order of the table. */
  const TABLE = [1, 3, 4, 5, 6, 2, 0];
  for (const [width, form, order] of [
    ["320px", "", TABLE],
    ["640px", "", [0, 1, 2, 3, 4, 5, 6]],
    ["640px", 'form="bar"', TABLE],
  ] as const)
    it(`has the same values at ${width} ${form}: a flow along it, from the whole to its parts, bars in the table's order`, async () => {
      const chart = await fixture(`<fedasil-requests-chart ${form}></fedasil-requests-chart>`, { lang: "en", width });
      const spoken = lines(OUTCOME["en"]!).slice(lines(OUTCOME["en"]!).indexOf("spoken:") + 1);
      expect(names(chart)).to.deep.equal(order.map((line) => spoken[line]));
    });

  it("makes of the flow a list of bars on a phone, and for an author who asks for bars", async () => {
    const sizes = async (markup: string, width = "640px"): Promise<{ width: number; height: number }[]> => {
      const chart = await fixture(markup, { width });
      const measured = options(chart).map(({ offsetWidth, offsetHeight }) => ({
        width: offsetWidth,
        height: offsetHeight,
      }));
      chart.remove();
      return measured;
    };
    const flow = await sizes("<fedasil-requests-chart></fedasil-requests-chart>");
    expect(flow[1]!.width).to.equal(12);
    expect(flow[1]!.height / flow[3]!.height).to.be.closeTo(22715 / 8816, 0.05);
    const phone = await sizes("<fedasil-requests-chart></fedasil-requests-chart>", "320px");
    const bars = await sizes('<fedasil-requests-chart form="bar"></fedasil-requests-chart>');
    for (const [first, second] of [phone, bars]) expect(first!.width / second!.width).to.be.closeTo(22715 / 8816, 0.05);
    for (const { height } of [phone[0]!, bars[0]!]) expect(height).to.be.within(22, 40);
  });

  it("speaks in ochre of those not received for lack of places, whatever an author highlights", async () => {
    for (const highlight of ["", 'highlight="no-show,waiting-list"']) {
      const chart = await fixture(`<fedasil-requests-chart ${highlight}></fedasil-requests-chart>`);
      expect(pixelOf(chart, 3)).to.deep.equal(rgb("#a85e00"));
      expect(pixelOf(chart, 1)).to.deep.equal(rgb(highlight ? "#72889a" : "#174f6e"));
      expect(pixelOf(chart, 5)).to.deep.equal(rgb(highlight ? "#174f6e" : "#72889a"));
      chart.remove();
    }
  });

  it("tells shares of the printed total where they are asked for", async () => {
    const chart = await fixture('<fedasil-requests-chart measure="share"></fedasil-requests-chart>', { lang: "en" });
    expect(rows(chart).map((row) => row.split(" | ")[1])).to.deep.equal([
      ...["59%", "23%", "9%", "8%", "0.1%", "41%", "100%"],
    ]);
    expect(options(chart)).to.have.length(7);
  });

  it("refuses a pie with one warning that says why, and draws the flow", async () => {
    const chart = await fixture('<fedasil-requests-chart form="pie"></fedasil-requests-chart>', { lang: "en" });
    expect(takeConsole()).to.deep.equal([
      'warn: <fedasil-requests-chart> form="pie" is not known; accepted: flow, bar, waffle (pie is refused: the angles of many parts cannot be compared).',
    ]);
    expect(heading(chart)).to.equal(lines(OUTCOME["en"]!)[0]);
    expect(options(chart)[0]!.offsetWidth).to.equal(12);
  });
});
