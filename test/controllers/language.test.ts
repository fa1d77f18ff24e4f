import { setViewport } from "@web/test-runner-commands";
import { expect } from "chai";
import "../../src/index.js";
import { becomes, fixture, frames, put, ready, type Fedasil } from "../page.js";
import { find, heading, plain, rows } from "../reading.js";

const OPERATOR = `<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>`;
const BRAZIL = `<fedasil-value of="capacity-by-operator/fedasil"></fedasil-value>`;

const HEADINGS = {
  nl: "Fedasil beheert zelf iets meer dan een derde van zijn opvangplaatsen",
  fr: "Fedasil gère directement un peu plus d’un tiers de ses places d’accueil",
  de: "Fedasil betreibt selbst etwas mehr als ein Drittel seiner Aufnahmeplätze",
  en: "Fedasil itself runs a little more than a third of its reception places",
};

const markedAs = (element: Element): string | null => find(element, "figure").getAttribute("lang");

describe("the language of the page", () => {
  // Three charts below each other are all near the reader.
  before(() => setViewport({ width: 800, height: 2400 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it("is the nearest lang: of the element, of an ancestor, of the page", async () => {
    document.documentElement.lang = "de";
    const box = put(
      `${OPERATOR}<article lang="fr"><section>${OPERATOR}</section></article><div lang="fr"><fedasil-capacity-chart lang="nl" by="operator"></fedasil-capacity-chart></div>`,
    );
    await ready(box);
    expect([...box.querySelectorAll("fedasil-capacity-chart")].map(heading)).to.deep.equal([
      HEADINGS.de,
      HEADINGS.fr,
      HEADINGS.nl,
    ]);
  });

  for (const [tag, expected] of [
    ["fr-BE", HEADINGS.fr],
    ["NL", HEADINGS.nl],
    ["nl-Latn-BE", HEADINGS.nl],
    ["de-AT", HEADINGS.de],
    ["en-US", HEADINGS.en],
  ] as const)
    it(`reads the tag ${tag}`, async () => {
      const chart = await fixture(OPERATOR, { lang: tag });
      expect(heading(chart)).to.equal(expected);
      expect(markedAs(chart)).to.equal(null);
    });

  it("writes numbers as Belgium does, whatever the region", async () => {
    const chart = await fixture(OPERATOR, { lang: "fr-CH" });
    expect(rows(chart)[0]).to.equal("Fedasil | 12 841");
    expect(find(chart, "tbody td").textContent).to.equal("12\u202f841");
  });

  it("is found across shadow roots", async () => {
    const box = put(`<div lang="fr"><p><span></span></p></div>`);
    const outer = box.querySelector("span")!.attachShadow({ mode: "open" });
    outer.innerHTML = "<div><section></section></div>";
    const inner = outer.querySelector("section")!.attachShadow({ mode: "open" });
    inner.innerHTML = OPERATOR;
    await ready(box);
    const chart = inner.firstElementChild as Fedasil;
    expect(heading(chart)).to.equal(HEADINGS.fr);
    box.querySelector("div")!.lang = "nl";
    await becomes(() => heading(chart), HEADINGS.nl);
    outer.querySelector("div")!.lang = "de";
    await becomes(() => heading(chart), HEADINGS.de);
  });

  it("of slotted content is that of its own page, not of the element it is slotted into, as HTML has it", async () => {
    const box = put(`<div></div>`, { lang: "fr" });
    const shadow = box.querySelector("div")!.attachShadow({ mode: "open" });
    shadow.innerHTML = `<section lang="en"><slot></slot></section>`;
    box.querySelector("div")!.innerHTML = OPERATOR;
    await ready(box);
    const chart = box.querySelector("fedasil-capacity-chart")!;
    expect(chart.matches(":lang(fr)")).to.equal(true);
    expect(heading(chart)).to.equal(HEADINGS.fr);
  });

  it("is followed on the page, on an article, and on the element", async () => {
    document.documentElement.lang = "nl";
    const box = put(`<article>${OPERATOR}${BRAZIL}</article>`);
    await ready(box);
    const [chart, value] = [...box.querySelectorAll<Fedasil>("fedasil-capacity-chart, fedasil-value")] as [
      Fedasil,
      Fedasil,
    ];
    const told = (): string[] => [heading(chart), plain(find(value, "button").textContent)];
    expect(told()).to.deep.equal([HEADINGS.nl, "12.841"]);
    document.documentElement.lang = "fr";
    await becomes(told, [HEADINGS.fr, "12 841"]);
    box.firstElementChild!.setAttribute("lang", "en");
    await becomes(told, [HEADINGS.en, "12,841"]);
    chart.lang = "de";
    await becomes(told, [HEADINGS.de, "12,841"]);
    chart.removeAttribute("lang");
    box.firstElementChild!.removeAttribute("lang");
    await becomes(told, [HEADINGS.fr, "12 841"]);
  });

  it("is read again where an element is moved to", async () => {
    const box = put(`<div lang="nl">${OPERATOR}${BRAZIL}</div><div lang="fr"></div>`);
    await ready(box);
    const [chart, value] = [...box.querySelectorAll<Fedasil>("fedasil-capacity-chart, fedasil-value")] as [
      Fedasil,
      Fedasil,
    ];
    box.lastElementChild!.append(chart, value);
    await becomes(() => [heading(chart), plain(find(value, "button").textContent)], [HEADINGS.fr, "12 841"]);
  });

  it("keeps what is shown until all the words of the other language have come", async () => {
    const chart = await fixture(`<fedasil-capacity-chart by="year"></fedasil-capacity-chart>`, { lang: "nl" });
    chart.parentElement!.lang = "de";
    for (let i = 0; i < 5; i++) {
      expect(rows(chart)).to.have.length(12);
      await frames(1);
    }
    await becomes(() => heading(chart), "Ende 2023 war die Kapazität so hoch wie beim Höchststand 2015–2016");
  });

  it("that is none of ours gets English, marked as such", async () => {
    const box = put(
      `${OPERATOR}${BRAZIL}<fedasil-figure of="x"></fedasil-figure><fedasil-value of="x/y"></fedasil-value>`,
      { lang: "es" },
    );
    await ready(box);
    const [chart, value, unknown, nothing] = [...box.children] as Fedasil[];
    expect(heading(chart!)).to.equal(HEADINGS.en);
    expect(markedAs(chart!)).to.equal("en");
    expect(plain(find(value!, "button").textContent)).to.equal("12,841");
    expect(find(value!, "button").closest("[lang]")?.getAttribute("lang")).to.equal("en");
    expect(plain(find(unknown!, ".message").textContent)).to.equal("There is no figure called “x”.");
    expect(find(unknown!, ".message").closest("[lang]")?.getAttribute("lang")).to.equal("en");
    expect(find(nothing!, ".message").closest("[lang]")?.getAttribute("lang")).to.equal("en");
    box.lang = "nl";
    await becomes(() => [heading(chart!), String(markedAs(chart!))], [HEADINGS.nl, "null"]);
  });

  for (const tag of ["", "x", "nlx", "frfr-BE"])
    it(`lang="${tag}" is no language of ours`, async () => {
      const chart = await fixture(OPERATOR, { lang: tag });
      expect([heading(chart), markedAs(chart)]).to.deep.equal([HEADINGS.en, "en"]);
    });

  it("may differ in one page: four figures, four languages, each with its own numbers", async () => {
    const box = put(["nl", "fr", "de", "en"].map((lang) => `<div lang="${lang}">${OPERATOR}</div>`).join(""));
    const charts = [...box.querySelectorAll("fedasil-capacity-chart")];
    // Their words are there, although those far down the page are not drawn.
    await becomes(() => charts.map(heading), Object.values(HEADINGS));
    expect(charts.map((chart) => rows(chart)[0])).to.deep.equal([
      "Fedasil | 12.841",
      "Fedasil | 12 841",
      "Fedasil | 12.841",
      "Fedasil | 12,841",
    ]);
  });
});
