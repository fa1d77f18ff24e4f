import { expect } from "chai";
import type { Source } from "../../src/figures/figure.js";
import { languages } from "../../src/i18n/language.js";
import { asSourceLine, citation } from "../../src/tell/as-source-line.js";
import { figureOf } from "../data/transcription.js";
import { figureWith, literalWords, plain, wordsOf } from "./telling.js";

describe("tell: as-source-line", () => {
  it("names publisher, title, date and the heading in the review, in four languages", async () => {
    const figure = await figureOf("capacity-by-operator");
    const told = languages.map((language) => {
      const { lead, parts } = asSourceLine(figure, wordsOf(language, "capacity-by-operator"));
      return plain(`${lead} ${parts.map((part) => part.text).join("; ")}`);
    });
    expect(told).to.deep.equal([
      "Bron: Fedasil, Balans 2023 (mei 2024), ‘Aantal plaatsen per operator’",
      "Source : Fedasil, Balans 2023 (mai 2024), « Aantal plaatsen per operator »",
      "Quelle: Fedasil, Balans 2023 (Mai 2024), „Aantal plaatsen per operator“",
      "Source: Fedasil, Balans 2023 (May 2024), ‘Aantal plaatsen per operator’",
    ]);
  });

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

  it("lists the review first with all its headings, then the others by publisher and year, each a link", async () => {
    const { lead, parts } = asSourceLine(await figureOf("capacity-by-year"), wordsOf("en", "capacity-by-year"));
    expect(lead).to.equal("Sources:");
    expect(parts.map((part) => part.text)).to.deep.equal([
      "Fedasil, Balans 2023 (May 2024), ‘Creatie van plaatsen’, ‘2023 in vogelvlucht, November’",
      "VRT NWS (2014)",
      "Fedasil (2015)",
      "AIDA (2024)",
      "Metro/Belga (2017)",
      "Fedasil, Fall in arrivals in 2020",
      "RTBF (2023)",
      "Fedasil (2023)",
      "Agentschap Integratie en Inburgering (2016)",
    ]);
    expect(parts.every((part) => part.url.startsWith("http"))).to.equal(true);
    expect(parts.every((part) => part.before + part.title + part.after === part.text)).to.equal(true);
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

  it("tells the twelve months as their chapter", async () => {
    const [review] = asSourceLine(await figureOf("year-events"), literalWords()).parts;
    expect(review!.text).to.equal("Fedasil, Balans 2023 (May 2024), ‘2023 in vogelvlucht’");
  });

  it("has no parts where there is no source", () => {
    expect(asSourceLine(figureWith([], { sources: [] }), literalWords()).parts).to.deep.equal([]);
  });

  it("cites one source in full", async () => {
    const { sources } = await figureOf("capacity-by-year");
    const cited = (id: string, language: "nl" | "en"): string =>
      citation(
        sources.find((source) => source.id === id)!,
        wordsOf(language, "capacity-by-year"),
      );
    expect(cited("vrt-2014", "nl")).to.equal("VRT NWS, Fedasil ving derde minder asielzoekers op (17 januari 2014)");
    expect(cited("fedasil-2020", "en")).to.equal("Fedasil, Fall in arrivals in 2020");
    expect(cited("fedasil-2015", "en")).to.equal("Fedasil, Fedasil network sees a rise in occupancy (2015)");
  });
});
