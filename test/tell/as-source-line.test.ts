import { expect } from "chai";
import type { Source } from "../../src/figures/figure.js";
import { asSourceLine } from "../../src/tell/as-source-line.js";
import { figureOf } from "../data/transcription.js";
import { figureWith, literalWords, wordsOf } from "./telling.js";

describe("tell: as-source-line", () => {
  it("gives the title apart, for italics", async () => {
    const [part] = asSourceLine(await figureOf("capacity-by-type"), wordsOf("en", "capacity-by-type")).parts;
    expect(part).to.deep.equal({
      text: "Fedasil, Balans 2023 (May 2024), ‘Soorten opvangplaatsen’",
      before: "Fedasil, ",
      title: "Balans 2023",
      after: " (May 2024), ‘Soorten opvangplaatsen’",
      url: "https://www.fedasil.be/en/news/reception-asylum-seekers/annual-report-2023",
    });
  });

  it("tells two of one publisher and year apart by their titles", () => {
    const source = (id: string, title: string): Source => ({
      id,
      publisher: "Fedasil",
      title,
      url: `https://example.org/${id}`,
      published: "2023-05-25",
    });
    const figure = figureWith([], { sources: [source("a", "First"), source("b", "Second"), source("c", "Third")] });
    expect(asSourceLine(figure, literalWords()).parts.map((part) => part.text)).to.deep.equal([
      "Fedasil, First (25 May 2023)",
      "Fedasil, Second (2023)",
      "Fedasil, Third (2023)",
    ]);
  });

  it("has no parts where there is no source", () => {
    expect(asSourceLine(figureWith([], { sources: [] }), literalWords()).parts).to.deep.equal([]);
  });
});
