import { expect } from "chai";
import "../../src/components/figure.js";
import { becomes, fixture } from "../page.js";
import { all, charts, heading, rows, source } from "../reading.js";

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
});
