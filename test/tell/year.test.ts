import { expect } from "chai";
import { rowOf as find } from "../../src/figures/figure.js";
import { languages } from "../../src/i18n/language.js";
import { asSentence } from "../../src/tell/as-sentence.js";
import { asSpoken } from "../../src/tell/as-spoken.js";
import { asTable } from "../../src/tell/as-table.js";
import { statementText, valueText } from "../../src/tell/text.js";
import { figureOf } from "../data/transcription.js";
import { plain, wordsOf } from "./telling.js";

/** The number and what goes on after it, in nl, fr, de and en. */
const readTogether = async (id: string, key: string): Promise<string[]> => {
  const figure = await figureOf(id);
  const row = find(figure, key)!;
  const [measureId, value] = Object.entries(row.cells)[0]!;
  const measure = figure.measures.find((candidate) => candidate.id === measureId)!;
  return languages.map((language) => {
    const words = wordsOf(language, id);
    const statement = statementText(row, words);
    return plain(measureId === "events" ? statement : `${valueText(value, measure, words)} ${statement}`);
  });
};

describe("tell: the year", () => {
  it("goes on after the number", async () => {
    expect(await readTogether("year-events", "2023-01-squat")).to.deep.equal([
      "ongeveer 1.000 mensen in zeer moeilijke omstandigheden in een kraakpand in Schaarbeek, onder wie veel asielzoekers zonder opvangplaats",
      "environ 1 000 personnes dans des conditions très précaires dans un squat à Schaerbeek, dont beaucoup de demandeurs d’asile sans place d’accueil",
      "etwa 1.000 Menschen in sehr prekären Verhältnissen in einem besetzten Haus in Schaerbeek, darunter viele Asylbewerber ohne Aufnahmeplatz",
      "about 1,000 people in very precarious conditions in a squat in Schaerbeek, many of them asylum seekers without a place",
    ]);
    expect(await readTogether("year-events", "2023-05-schaarbeek")).to.deep.equal([
      "70 plaatsen in een nieuw centrum van Fedasil voor niet-begeleide minderjarigen in Schaarbeek",
      "70 places dans un nouveau centre de Fedasil pour mineurs non accompagnés à Schaerbeek",
      "70 Plätze in einem neuen Zentrum von Fedasil für unbegleitete Minderjährige in Schaerbeek",
      "70 places in a new Fedasil centre for unaccompanied minors in Schaerbeek",
    ]);
    expect(await readTogether("year-events", "2023-12-residents")).to.deep.equal([
      "meer dan 550 extra bewoners in het netwerk in één maand, omdat er uitzonderlijk veel meer mensen komen dan vertrekken",
      "plus de 550 résidents supplémentaires dans le réseau en un mois, car les arrivées y dépassent exceptionnellement les départs",
      "mehr als 550 zusätzliche Bewohner im Netz in einem Monat, da außergewöhnlich viel mehr Menschen kommen als gehen",
      "more than 550 additional residents in the network within a month, as exceptionally many more people enter than leave",
    ]);
  });

  it("is a sentence where the review prints no number", async () => {
    expect(await readTogether("year-events", "2023-09-alveringem")).to.deep.equal([
      "In Alveringem, in West-Vlaanderen, gaat een centrum van Fedasil open dat alleen voor hervestigde vluchtelingen is",
      "Fedasil ouvre à Alveringem, en Flandre occidentale, un centre réservé aux réfugiés réinstallés",
      "In Alveringem in Westflandern öffnet ein Zentrum von Fedasil eigens für Flüchtlinge aus dem Resettlement",
      "A Fedasil centre just for resettled refugees opens in Alveringem, West Flanders",
    ]);
  });

  it("goes on after the numbers of the waiting list too", async () => {
    expect(await readTogether("waiting-list", "2023-03")).to.deep.equal([
      "meer dan 600 alleenstaande mannen, die maand niet in het opvangnetwerk opgevangen",
      "plus de 600 hommes isolés non accueillis dans le réseau d’accueil ce mois-là",
      "mehr als 600 alleinstehende Männer, die in diesem Monat nicht ins Aufnahmenetz aufgenommen wurden",
      "more than 600 single men not received in the reception network that month",
    ]);
    expect(await readTogether("waiting-list", "2023-12")).to.deep.equal([
      "860 verzoekers die in die maand door plaatsgebrek op een wachtlijst moesten",
      "860 demandeurs qui ont dû s’inscrire ce mois-là sur une liste d’attente, faute de places",
      "860 Antragsteller, die sich in diesem Monat aus Platzmangel auf einer Warteliste eintragen mussten",
      "860 applicants who had to register on a waiting list for lack of places that month",
    ]);
  });

  it("is heard as a sentence that ends with its number and its month", async () => {
    const figure = await figureOf("year-events");
    const row = find(figure, "2023-12-not-received")!;
    const told = languages.map(
      (language) => plain(asSpoken(figure, row, "persons", wordsOf(language, "year-events"))).split(". ")[0],
    );
    expect(told).to.deep.equal([
      "Andere verzoekers die door plaatsgebrek op een wachtlijst moeten, 860 personen, december 2023",
      "Autres demandeurs qui doivent s’inscrire sur une liste d’attente faute de places, 860 personnes, décembre 2023",
      "Weitere Antragsteller, die sich aus Platzmangel auf einer Warteliste eintragen müssen, 860 Personen, Dezember 2023",
      "Other applicants who have to register on a waiting list for lack of places, 860 persons, December 2023",
    ]);
  });

  it("has its month or day in the table, which has no column for it", async () => {
    const figure = await figureOf("year-events");
    const labels = (key: string): (string | undefined)[] =>
      languages.map((language) =>
        plain(asTable(figure, wordsOf(language, "year-events")).rows.find((row) => row.key === key)?.label),
      );
    expect(labels("2023-12-31-waiting-list")).to.deep.equal([
      "Eind 2023 · Alleenstaande mannen op de wachtlijst",
      "Fin 2023 · Hommes isolés sur la liste d’attente",
      "Ende 2023 · Alleinstehende Männer auf der Warteliste",
      "End of 2023 · Single men on the waiting list",
    ]);
    expect(labels("2023-09-12-beersel")[0]).to.equal(
      "12 september 2023 · Mensen met hun familie, tijdelijk in noodopvang in Beersel, omdat plaatsen voor alle families ontbreken",
    );
    expect(labels("2023-08-walcourt")[1]).to.equal(
      "Août 2023 · Un nouveau centre de Fedasil pour demandeurs d’asile ouvre à Walcourt",
    );
  });

  it("sums up the five dated numbers, and makes no sentence of forty-three events", async () => {
    const list = await figureOf("waiting-list");
    expect(plain(asSentence(list, wordsOf("en", "waiting-list")))).to.equal(
      "Persons not received and persons on the waiting list, in the months of 2023. March 2023 (Not received in the month: more than 600), April 2023 (Not received in the month: about 500), July 2023 (On the waiting list: 2,000), December 2023 (Not received in the month: 860) and 31 December 2023 (On the waiting list: about 3,000).",
    );
    const year = await figureOf("year-events");
    expect(languages.map((language) => asSentence(year, wordsOf(language, "year-events")))).to.deep.equal([
      "Het jaar 2023, maand per maand.",
      "L’année 2023, mois par mois.",
      "Das Jahr 2023, Monat für Monat.",
      "The year 2023, month by month.",
    ]);
  });
});
