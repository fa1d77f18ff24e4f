import { expect } from "chai";
import { asSentence } from "../../src/tell/as-sentence.js";
import { figureWith, literalWords, rowOf } from "./telling.js";

describe("tell: as-sentence", () => {
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
