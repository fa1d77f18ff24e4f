import { expect } from "chai";
import "../../src/components/figure.js";
import { becomes, fixture } from "../page.js";
import { all, charts, heading, notes, rows, source } from "../reading.js";

/** Traps of the source, each as the reader is told of it. */
const TRAPS: { readonly [figure: string]: { readonly row?: string; readonly nl: string; readonly en: string } } = {
  "minors-by-nationality": {
    row: "Guinea | 1%",
    nl: "De gedrukte percentages geven samen 98. Afronding of drukfout: dat weten we niet, en de ontbrekende 2% vullen we niet aan.",
    en: "The printed percentages add up to 98. Rounding or a misprint: we cannot tell, and do not fill in the missing 2%.",
  },
  "returns-by-household": {
    row: "Unaccompanied minors^a | ‘>1’",
    nl: "^a De balans drukt ‘>1’ voor niet-begeleide minderjarigen, naast 46% en 54%, die samen al 100% zijn: behouden zoals gedrukt, niet getekend.",
    en: "^a The review prints ‘>1’ for unaccompanied minors, beside 46% and 54%, which make 100% already: kept as printed, not drawn.",
  },
};

const EN_TRAPS: readonly (readonly [figure: string, row: string, note: string])[] = [
  [
    "returns-with-support",
    "Romania^b | 0–60 | 92",
    "^b Romania is not in the list with assistance: at most 60, the smallest number in it, counted in the 639 of ‘other’ and not taken as zero. Its share with assistance may be lower than Brazil’s.",
  ],
  [
    "returns-with-support",
    "Iraq^a | 65 | 65–73",
    "‘Other’ counts different countries in each list (949 and 639): it has no share with assistance.",
  ],
  [
    "requests-by-outcome",
    "Not received for lack of places on the day they registered^a | 8,816",
    "The 8,816 are counted over the whole of 2023; they are not the persons waiting at its end, about 3,000.",
  ],
  [
    "requests-by-outcome",
    "Total, as printed | 38,213",
    "In the same year 35,507 persons applied for asylum; the two are counted differently.",
  ],
  [
    "capacity-change",
    "Places created^b | more than 3,000",
    "^b The review says more than 3,000; Fedasil’s page of 13 February 2024 says 3,388.",
  ],
  ["capacity-change", "Net growth | 2,152", "No source says which places closed."],
  [
    "minors-by-age",
    "16 and older | 75%",
    "The review also prints unaccompanied minors as 16% of all residents, which would be about twice 2,743. It does not explain the difference; we multiply nothing.",
  ],
  [
    "minors-inflow-by-year",
    "Year not given^c | 2,072",
    "2,744 arrived during 2023; 2,743 were present at its end. The first is a flow, the second a stock.",
  ],
  [
    "waiting-list",
    "31 December 2023^e | – | about 3,000",
    "Some of these numbers count what happened in a month, others who was waiting at one moment. They are not one series, and no line joins them.",
  ],
  [
    "applications-by-year",
    "2023^a | 35,507",
    "^a The review says more than 35,500, and −3% compared with 2022: that change is Fedasil’s own figure and is not recalculated here.",
  ],
  [
    "protection-certificates",
    "Refugees referred^a | – | 1 in 4",
    "^a ‘1 in 4’ is the ratio as printed: we do not multiply it into a number of persons.",
  ],
  [
    "network-by-year",
    "2022 | no figure | no figure",
    "We found no published figure of persons entering in 2022, and of persons leaving only for 2014, 2016 and 2019. A missing figure is not zero.",
  ],
];

describe("<fedasil-figure>", () => {
  it("draws a figure by its id, as its own element does", async () => {
    const figure = await fixture(`<fedasil-figure of="capacity-by-operator"></fedasil-figure>`, { lang: "nl" });
    expect(heading(figure)).to.equal("Fedasil beheert zelf iets meer dan een derde van zijn opvangplaatsen");
    expect(rows(figure)[0]).to.equal("Fedasil | 12.841");
    expect(charts()).to.equal(1);
  });

  it("draws the map", async () => {
    const figure = await fixture(`<fedasil-figure of=" returns-by-destination "></fedasil-figure>`, { lang: "fr" });
    expect(heading(figure)).to.equal("Un retour volontaire sur trois a mené au Brésil");
    expect(all(figure, ".list .item")).to.have.length(11);
  });

  it("shows the table of a figure without a form, and loads no chart for it", async () => {
    const figure = await fixture(`<fedasil-figure of="text-numbers"></fedasil-figure>`, { lang: "de" });
    expect(all(figure, "canvas")).to.have.length(0);
    expect(all(figure, ".table")[0]!.offsetHeight).to.be.greaterThan(0);
    expect(rows(figure).join(" ")).to.include("mehr als 3.000");
    expect(source(figure)).to.match(/^Quellen: Fedasil, Balans 2023 \(Mai 2024\)/);
    expect(charts()).to.equal(0);
  });

  it("describes itself in a paragraph, in the page's language", async () => {
    const figure = await fixture<HTMLElement & { readonly description: string }>(
      `<fedasil-figure of="resettlement-pledge"></fedasil-figure>`,
      { lang: "nl" },
    );
    expect(figure.description).to.include("287").and.include("500");
    figure.parentElement!.lang = "en";
    await becomes(() => /\bpledged\b/.test(figure.description), true);
    expect((document.createElement("fedasil-figure") as typeof figure).description).to.equal("");
  });

  it("changes to another figure in place", async () => {
    const figure = await fixture(`<fedasil-figure of="capacity-by-operator"></fedasil-figure>`);
    figure.setAttribute("of", "capacity-by-type");
    await figure.updateComplete;
    expect(heading(figure)).to.equal("The reception network is 95% occupied, and three in four places are collective");
    figure.setAttribute("of", "returns-by-destination");
    await figure.updateComplete;
    await becomes(() => heading(figure), "One in three voluntary returnees went to Brazil");
    expect(charts()).to.be.lessThan(2);
  });

  for (const [id, { row, ...told }] of Object.entries(TRAPS))
    for (const [lang, note] of Object.entries(told))
      it(`tells the trap of ${id} in ${lang}`, async () => {
        const figure = await fixture(`<fedasil-figure of="${id}"></fedasil-figure>`, { lang });
        expect(notes(figure)).to.include(note);
        if (lang === "en") expect(rows(figure)).to.include(row);
      });

  for (const [id, row, note] of EN_TRAPS)
    it(`tells the trap of ${id}: ${row}`, async () => {
      const figure = await fixture(`<fedasil-figure of="${id}"></fedasil-figure>`, { lang: "en" });
      expect(rows(figure)).to.include(row);
      expect(notes(figure)).to.include(note);
    });
});
