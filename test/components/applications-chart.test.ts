import { expect } from "chai";
import "../../src/components/applications-chart.js";
import { fixture } from "../page.js";
import { names, options } from "../reading.js";
import { lines, told } from "./transcript.js";

/** Line by line what a reader sees and hears; numbers as the CGRS published them. */
type Transcripts = { readonly [lang in "nl" | "fr" | "de" | "en"]: string };

const BY_YEAR: Transcripts = {
  nl: `
    In 2023 vroegen 35.507 mensen asiel aan, iets minder dan in 2022
    Personen die in België om internationale bescherming (asiel) verzochten, per jaar
    Personen die asiel aanvroegen in België, 2015 tot 2023. Van 2015 (44760) tot 2023 (35507); hoogste waarde: 2015 (44760).
    Jaar | Personen
    2015 | 44.760
    2016 | 18.710
    2017 | 19.688
    2018 | 23.443
    2019 | 27.742
    2020 | 16.910
    2021 | 25.971
    2022 | 36.871
    2023^a | 35.507
    ^a De balans zegt meer dan 35.500, en −3% tegenover 2022: die verandering is het cijfer van Fedasil zelf en wordt hier niet herrekend.
    Een asielaanvraag is geen opvangaanvraag: daarvan telt Fedasil er 38.213.
    Kinderen tellen mee, en ook volgende verzoeken en hervestigde personen: van die laatsten 284 in 2023, zoals het CGVS ze telt.
    De balans toont deze reeks als beeld. De cijfers zijn die van het CGVS; van de waarden in het beeld is er maar één leesbaar als tekst, 44.760.
    Voor 2013 en 2014 vonden we alleen cijfers volgens andere definities; ze staan er niet bij.
    Bronnen: Fedasil, Balans 2023 (mei 2024), ‘Opvang van verzoekers om internationale bescherming’, ‘Opvangaanvragen in 2023’, ‘Aantal personen dat een verzoek om internationale bescherming (asiel) heeft ingediend in België’; CGRS, Asylum statistics February 2016; CGRS, Asylum statistics - general overview 2016; CGRS, Asylum statistics - survey of 2018; CGRS, Asylum statistics 2021: a survey; CGVS, Asielstatistieken: overzicht 2022; CGRS, Asylum statistics: survey 2023
    spoken:
    2015, 44760 personen
    2016, 18710 personen
    2017, 19688 personen
    2018, 23443 personen
    2019, 27742 personen
    2020, 16910 personen
    2021, 25971 personen
    2022, 36871 personen
    2023, 35507 personen. De balans zegt meer dan 35500, en min 3 procent tegenover 2022: die verandering is het cijfer van Fedasil zelf en wordt hier niet herrekend.
  `,
  fr: `
    En 2023, 35 507 personnes ont demandé l’asile, un peu moins qu’en 2022
    Personnes ayant demandé la protection internationale (asile) en Belgique, par an
    Personnes ayant demandé l’asile en Belgique, 2015 à 2023. De 2015 (44760) à 2023 (35507) ; valeur la plus élevée : 2015 (44760).
    Année | Personnes
    2015 | 44 760
    2016 | 18 710
    2017 | 19 688
    2018 | 23 443
    2019 | 27 742
    2020 | 16 910
    2021 | 25 971
    2022 | 36 871
    2023^a | 35 507
    ^a Le bilan dit plus de 35 500, et −3 % par rapport à 2022 : cette évolution est le chiffre de Fedasil et n’est pas recalculée ici.
    Une demande d’asile n’est pas une demande d’accueil : de celles-ci, Fedasil compte 38 213.
    Les enfants sont comptés, ainsi que les demandes subséquentes et les personnes réinstallées : 284 d’entre elles en 2023, selon le comptage du CGRA.
    Le bilan montre cette série dans une image. Les chiffres sont ceux publiés par le CGRA ; une seule valeur de l’image est lisible comme texte, 44 760.
    Pour 2013 et 2014, nous n’avons trouvé que des chiffres selon d’autres définitions ; ils ne figurent pas ici.
    Sources : Fedasil, Balans 2023 (mai 2024), « Opvang van verzoekers om internationale bescherming », « Opvangaanvragen in 2023 », « Aantal personen dat een verzoek om internationale bescherming (asiel) heeft ingediend in België »; CGRS, Asylum statistics February 2016; CGRS, Asylum statistics - general overview 2016; CGRS, Asylum statistics - survey of 2018; CGRS, Asylum statistics 2021: a survey; CGVS, Asielstatistieken: overzicht 2022; CGRS, Asylum statistics: survey 2023
    spoken:
    2015, 44760 personnes
    2016, 18710 personnes
    2017, 19688 personnes
    2018, 23443 personnes
    2019, 27742 personnes
    2020, 16910 personnes
    2021, 25971 personnes
    2022, 36871 personnes
    2023, 35507 personnes. Le bilan dit plus de 35500, et moins 3 pour cent par rapport à 2022 : cette évolution est le chiffre de Fedasil et n’est pas recalculée ici.
  `,
  de: `
    2023 beantragten 35.507 Menschen Asyl, etwas weniger als 2022
    Personen, die in Belgien internationalen Schutz (Asyl) beantragten, pro Jahr
    Personen, die in Belgien Asyl beantragten, 2015 bis 2023. Von 2015 (44760) bis 2023 (35507); höchster Wert: 2015 (44760).
    Jahr | Personen
    2015 | 44.760
    2016 | 18.710
    2017 | 19.688
    2018 | 23.443
    2019 | 27.742
    2020 | 16.910
    2021 | 25.971
    2022 | 36.871
    2023^a | 35.507
    ^a Die Jahresbilanz sagt mehr als 35.500, und −3 % gegenüber 2022: Diese Veränderung ist Fedasils eigene Zahl und wird hier nicht neu berechnet.
    Ein Asylantrag ist kein Antrag auf Aufnahme: Davon zählt Fedasil 38.213.
    Kinder sind mitgezählt, ebenso Folgeanträge und Personen aus dem Resettlement (Neuansiedlung): 284 im Jahr 2023, nach der Zählung des GKFS.
    Die Jahresbilanz zeigt diese Reihe als Bild. Die Zahlen sind die vom GKFS veröffentlichten; von den Werten im Bild ist nur einer als Text lesbar, 44.760.
    Für 2013 und 2014 haben wir nur Zahlen nach anderen Definitionen gefunden; sie fehlen hier.
    Quellen: Fedasil, Balans 2023 (Mai 2024), „Opvang van verzoekers om internationale bescherming“, „Opvangaanvragen in 2023“, „Aantal personen dat een verzoek om internationale bescherming (asiel) heeft ingediend in België“; CGRS, Asylum statistics February 2016; CGRS, Asylum statistics - general overview 2016; CGRS, Asylum statistics - survey of 2018; CGRS, Asylum statistics 2021: a survey; CGVS, Asielstatistieken: overzicht 2022; CGRS, Asylum statistics: survey 2023
    spoken:
    2015, 44760 Personen
    2016, 18710 Personen
    2017, 19688 Personen
    2018, 23443 Personen
    2019, 27742 Personen
    2020, 16910 Personen
    2021, 25971 Personen
    2022, 36871 Personen
    2023, 35507 Personen. Die Jahresbilanz sagt mehr als 35500, und minus 3 Prozent gegenüber 2022: Diese Veränderung ist Fedasils eigene Zahl und wird hier nicht neu berechnet.
  `,
  en: `
    35,507 people applied for asylum in 2023, a little fewer than in 2022
    Persons who applied for international protection (asylum) in Belgium, per year
    Persons who applied for asylum in Belgium, 2015 to 2023. From 2015 (44760) to 2023 (35507); highest: 2015 (44760).
    Year | Persons
    2015 | 44,760
    2016 | 18,710
    2017 | 19,688
    2018 | 23,443
    2019 | 27,742
    2020 | 16,910
    2021 | 25,971
    2022 | 36,871
    2023^a | 35,507
    ^a The review says more than 35,500, and −3% compared with 2022: that change is Fedasil’s own figure and is not recalculated here.
    An application for asylum is not a request for reception: of those Fedasil counts 38,213.
    Children are counted, and so are subsequent applications and resettled persons: 284 of these in 2023, as the CGRS counts them.
    The review shows this series as a picture. The numbers are those that the CGRS published; of the values in the picture only one is legible as text, 44,760.
    For 2013 and 2014 we found figures in other definitions only; they are left out.
    Sources: Fedasil, Balans 2023 (May 2024), ‘Opvang van verzoekers om internationale bescherming’, ‘Opvangaanvragen in 2023’, ‘Aantal personen dat een verzoek om internationale bescherming (asiel) heeft ingediend in België’; CGRS, Asylum statistics February 2016; CGRS, Asylum statistics - general overview 2016; CGRS, Asylum statistics - survey of 2018; CGRS, Asylum statistics 2021: a survey; CGVS, Asielstatistieken: overzicht 2022; CGRS, Asylum statistics: survey 2023
    spoken:
    2015, 44760 persons
    2016, 18710 persons
    2017, 19688 persons
    2018, 23443 persons
    2019, 27742 persons
    2020, 16910 persons
    2021, 25971 persons
    2022, 36871 persons
    2023, 35507 persons. The review says more than 35500, and minus 3 percent compared with 2022: that change is Fedasil’s own figure and is not recalculated here.
  `,
};

describe("<fedasil-applications-chart>", () => {
  for (const [lang, transcript] of Object.entries(BY_YEAR))
    it(`in ${lang}: finding, what is counted, sentence, table, notes, source, spoken values`, async () => {
      const chart = await fixture("<fedasil-applications-chart></fedasil-applications-chart>", { lang });
      expect(await told(chart)).to.deep.equal(lines(transcript));
    });

  it("has the same values on a phone", async () => {
    const chart = await fixture("<fedasil-applications-chart></fedasil-applications-chart>", {
      lang: "fr",
      width: "320px",
    });
    const transcript = lines(BY_YEAR.fr);
    expect(names(chart)).to.deep.equal(transcript.slice(transcript.indexOf("spoken:") + 1));
  });

  it("makes a column as high as its number: 44 760 in 2015, 35 507 in 2023", async () => {
    const chart = await fixture("<fedasil-applications-chart></fedasil-applications-chart>");
    const heights = options(chart).map((option) => parseFloat(option.style.height));
    expect(heights[0]! / heights[8]!).to.be.closeTo(44760 / 35507, 0.01);
  });
});
