import { expect } from "chai";
import { languages } from "../../src/i18n/language.js";
import { asSentence } from "../../src/tell/as-sentence.js";
import { figureOf } from "../data/transcription.js";
import { figureWith, literalWords, plain, rowOf, wordsOf } from "./telling.js";

const inFour = async (id: string): Promise<string[]> => {
  const figure = await figureOf(id);
  return languages.map((language) => plain(asSentence(figure, wordsOf(language, id))));
};

describe("tell: as-sentence", () => {
  it("names the three largest and the total", async () => {
    expect(await inFour("capacity-by-operator")).to.deep.equal([
      "Opvangplaatsen per operator, eind 2023. Hoogste waarden: Fedasil 12.841, Croix-Rouge francophone 8.620 en Rode Kruis Vlaanderen 6.244. Totaal: 35.651 plaatsen.",
      "Places d’accueil par opérateur, fin 2023. Valeurs les plus élevées : Fedasil 12 841, Croix-Rouge francophone 8 620 et Rode Kruis Vlaanderen 6 244. Total : 35 651 places.",
      "Aufnahmeplätze nach Betreiber, Ende 2023. Höchste Werte: Fedasil 12.841, Croix-Rouge francophone 8.620 und Rode Kruis Vlaanderen 6.244. Gesamt: 35.651 Plätze.",
      "Reception places by operator, end of 2023. Largest: Fedasil 12,841, Croix-Rouge francophone 8,620 and Rode Kruis Vlaanderen 6,244. Total: 35,651 places.",
    ]);
  });

  it("tells a series by its first, last and highest year, and names the gaps", async () => {
    expect(await inFour("capacity-by-year")).to.deep.equal([
      "Opvangplaatsen aan het einde van elk jaar, 2013–2023. Van 2013 (21.037) tot 2023 (35.651); hoogste waarde: 2023 (35.651). Geen cijfer voor 2017 en 2019.",
      "Places d’accueil à la fin de chaque année, 2013–2023. De 2013 (21 037) à 2023 (35 651) ; valeur la plus élevée : 2023 (35 651). Pas de chiffre pour 2017 et 2019.",
      "Aufnahmeplätze am Ende jedes Jahres, 2013–2023. Von 2013 (21.037) bis 2023 (35.651); höchster Wert: 2023 (35.651). Keine Zahl für 2017 und 2019.",
      "Reception places at the end of each year, 2013–2023. From 2013 (21,037) to 2023 (35,651); highest: 2023 (35,651). No figure for 2017 and 2019.",
    ]);
  });

  it("names both measures where there are two", async () => {
    expect((await inFour("capacity-by-type"))[3]).to.equal(
      "Reception places and occupancy by type of reception, end of 2023. Largest: Collective reception (Places: 27,077, Occupancy: 95%), Individual housing (Places: 5,076, Occupancy: 95%) and First-phase reception (Places: 3,138, Occupancy: 86%). Total: Places 35,651, Occupancy 95%.",
    );
  });

  it("tells two series one after the other", () => {
    const figure = figureWith(
      [
        rowOf("2021", { persons: { value: 30, period: "2021" }, places: { kind: "unknown", period: "2021" } }),
        rowOf("2022", { persons: { value: 50, period: "2022" }, places: { value: 7, period: "2022" } }),
        rowOf("2023", { persons: { value: 50, period: "2023" }, places: { value: 9, period: "2023" } }),
      ],
      {
        id: "literal-by-year",
        measures: [
          { id: "persons", unit: "persons" },
          { id: "places", unit: "places" },
        ],
      },
    );
    expect(asSentence(figure, literalWords())).to.equal(
      "A table. Persons: from 2021 (30) to 2023 (50); highest: 2022 (50) and 2023 (50). Places: from 2022 (7) to 2023 (9); highest: 2023 (9). No figure for 2021.",
    );
  });

  it("tells dated figures and steps in their own order, without making a series of them", async () => {
    expect((await inFour("capacity-in-2023"))[0]).to.equal(
      "Opvangplaatsen en bezetting in 2023: de gedateerde cijfers die we vonden. Januari 2023 (Bezetting: 95%), 25 mei 2023 (Plaatsen: meer dan 34.000), 3 oktober 2023 (Plaatsen: 34.400), november 2023 (Plaatsen: meer dan 35.000) en 31 december 2023 (Plaatsen: 35.651, Bezetting: 95%).",
    );
    expect((await inFour("capacity-change"))[1]).to.equal(
      "De la capacité à la fin de 2022 à celle de la fin de 2023. Fin 2022 (33 499), Places créées (plus de 3 000), Places fermées (plus de 848), Fin 2023 (35 651) et Augmentation nette (2 152).",
    );
  });

  it("names all of a few, and who equals the third", () => {
    const few = figureWith([rowOf("men", 67), rowOf("women", 33)]);
    expect(asSentence(few, literalWords({ rows: { men: "Men", women: "Women" } }))).to.equal(
      "A table. Men 67 and Women 33.",
    );
    const tie = figureWith([rowOf("AF", 19), rowOf("PS", 10), rowOf("BI", 7), rowOf("SY", 7), rowOf("ER", 6)]);
    expect(asSentence(tie, literalWords())).to.equal(
      "A table. Largest: Afghanistan 19, Palestine 10, Burundi 7 and Syria 7.",
    );
  });

  it("never ranks other, a total or the unknown", () => {
    const figure = figureWith([
      rowOf("AF", 5),
      rowOf("SY", { kind: "unknown", exactness: "unknown" }),
      rowOf("ER", 4),
      rowOf("SO", 3),
      rowOf("other", 90, { role: "other" }),
      rowOf("total", 102, { role: "total" }),
    ]);
    expect(asSentence(figure, literalWords())).to.equal(
      "A table. Largest: Afghanistan 5, Eritrea 4 and Somalia 3. Total: 102 persons.",
    );
  });
});
