import { expect } from "chai";
import type { CapacityChart } from "../../src/index.js";
import "../../src/index.js";
import { becomes, fedasil, fixture, pageStyle, put, ready, takeConsole, type Fedasil } from "../page.js";
import { all, button, find, heading, head, names, notes, pixelOf, plain, rgb, rows, subheading } from "../reading.js";

const EMPHASIS = rgb("#174f6e");
const CONTEXT = rgb("#72889a");

const operator = (attributes: string, lang = "en"): Promise<Fedasil> =>
  fixture(`<fedasil-capacity-chart by="operator" ${attributes}></fedasil-capacity-chart>`, { lang });

describe("attributes of a chart", () => {
  it("measure='share' tells each row as a percentage of the printed total", async () => {
    const chart = await operator(`measure="share"`, "nl");
    expect(head(chart)).to.equal("Operator | Aandeel");
    expect(rows(chart)[0]).to.equal("Fedasil | 36%");
    expect(names(chart)[0]).to.equal("Fedasil, 36 procent van het totaal");
  });

  it("measure chooses one of two", async () => {
    const chart = await fixture(`<fedasil-capacity-chart measure="occupancy"></fedasil-capacity-chart>`, {
      lang: "fr",
    });
    expect(head(chart)).to.equal("Type d’accueil | Occupation");
    expect(rows(chart)).to.include("Accueil 1re phase | 86 %");
    expect(names(chart)).to.have.length(5);
  });

  it("sort='name' follows the alphabet of the language, 'other' and the total stay last", async () => {
    const chart = await operator(`sort="name"`);
    expect(rows(chart).map((row) => row.split(" | ")[0])).to.deep.equal([
      ...["Caritas International", "Croix-Rouge francophone", "Fedasil", "OCMW/CPAS", "Private operators"],
      ...["Rode Kruis Vlaanderen", "Samusocial", "Other partners", "Total, as printed"],
    ]);
    chart.lang = "de";
    await becomes(() => rows(chart)[3], "ÖSHZ | 4.542");
  });

  it("sort='source' keeps the order of the printed table", async () => {
    const chart = await fixture(`<fedasil-capacity-chart sort="source"></fedasil-capacity-chart>`, { lang: "nl" });
    expect(rows(chart)[0]).to.equal("Opvang 1ste fase | 3.138 | 86%");
  });

  it("limit='3' names the three largest and adds the others up, so that the printed total holds", async () => {
    const chart = await operator(`limit="3"`);
    expect(rows(chart)).to.deep.equal([
      "Fedasil | 12,841",
      "Croix-Rouge francophone | 8,620",
      "Rode Kruis Vlaanderen | 6,244",
      "Other partners | 7,946",
      "Total, as printed | 35,651",
    ]);
  });

  it("a limit beyond the rows, and one on years, changes nothing", async () => {
    expect(rows(await operator(`limit="9999"`))).to.have.length(9);
    const years = await fixture(`<fedasil-capacity-chart by="year" limit="3"></fedasil-capacity-chart>`);
    expect(rows(years)).to.have.length(12);
  });

  it("highlight colours the rows it names, and no others", async () => {
    const chart = await operator(`highlight="ocmw, croix-rouge"`);
    const colours = [0, 1, 2, 3].map((index) => pixelOf(chart, index));
    expect(colours).to.deep.equal([CONTEXT, EMPHASIS, CONTEXT, EMPHASIS]);
  });

  it("without highlight colours what the heading names; an empty one colours nothing", async () => {
    const chart = await operator("");
    expect([pixelOf(chart, 0), pixelOf(chart, 1)]).to.deep.equal([EMPHASIS, CONTEXT]);
    chart.setAttribute("highlight", "");
    await becomes(() => pixelOf(chart, 0), CONTEXT);
    chart.removeAttribute("highlight");
    await becomes(() => pixelOf(chart, 0), EMPHASIS);
  });

  it("heading and subheading replace, empty ones hide; note adds to our own", async () => {
    const chart = await operator(`heading="Plaatsen" subheading="Eind 2023" note="Zie ook pagina 3."`, "nl");
    expect([heading(chart), subheading(chart)]).to.deep.equal(["Plaatsen", "Eind 2023"]);
    expect(notes(chart)).to.have.length(3);
    expect(notes(chart).at(-1)).to.equal("Zie ook pagina 3.");
    chart.setAttribute("heading", "");
    chart.setAttribute("subheading", "");
    await chart.updateComplete;
    expect(all(chart, ".heading, .subheading")).to.have.length(0);
    chart.removeAttribute("heading");
    chart.removeAttribute("subheading");
    chart.removeAttribute("note");
    await chart.updateComplete;
    expect(heading(chart)).to.equal("Fedasil beheert zelf iets meer dan een derde van zijn opvangplaatsen");
    expect(subheading(chart)).to.equal("Opvangplaatsen per operator, eind 2023");
    expect(notes(chart)).to.have.length(2);
  });

  it("no-tools leaves the buttons out", async () => {
    const chart = await operator("no-tools");
    expect(all(chart, "button")).to.have.length(0);
    chart.removeAttribute("no-tools");
    await chart.updateComplete;
    expect(all(chart, "button")).to.have.length(4);
  });

  for (const [attribute, property] of [
    ["no-tools", "noTools"],
    ["patterns", "patterns"],
  ] as const)
    it(`${attribute}="false", as some frameworks write it, is false, and told once`, async () => {
      const chart = await fixture<CapacityChart>(
        `<fedasil-capacity-chart by="operator" ${attribute}="false"></fedasil-capacity-chart>`,
      );
      expect(chart[property]).to.equal(false);
      expect(all(chart, "button")).to.have.length(4);
      for (const [given, meant] of [
        ["", true],
        ["true", true],
        ["false", false],
      ] as const) {
        chart.setAttribute(attribute, given);
        expect(chart[property], given).to.equal(meant);
      }
      chart[property] = true;
      chart.removeAttribute(attribute);
      expect(chart[property]).to.equal(false);
      expect(takeConsole()).to.deep.equal([
        `warn: <fedasil-capacity-chart> ${attribute}="false" is not known; accepted: the attribute alone, or none.`,
      ]);
    });

  it("takes what a framework sets as properties: numbers, lists, nothing", async () => {
    const chart = await operator("");
    Object.assign(chart, { limit: 3, highlight: ["ocmw", "fedasil"], sort: null, measure: undefined, note: 7 });
    await becomes(() => rows(chart).length, 5);
    expect(notes(chart).at(-1)).to.equal("7");
    Object.assign(chart, { limit: undefined, highlight: undefined, by: null, note: null, theme: "purple" });
    await becomes(
      () => heading(chart),
      "The reception network is 95% occupied, and three in four places are collective",
    );
    // Its OCMW were added up in "other" for a while: that is no mistake of the editor.
    expect(takeConsole()).to.deep.equal([
      `warn: <fedasil-capacity-chart> theme="purple" is not known; accepted: auto, light, dark.`,
    ]);
    expect(find(chart, ".frame").classList.contains("own-background")).to.equal(false);
  });

  it("follows attributes that are taken away", async () => {
    const chart = await operator(`limit="3" sort="name" measure="share" highlight="ocmw" heading="x" note="y"`);
    takeConsole();
    for (const name of ["limit", "sort", "measure", "highlight", "heading", "note", "by"]) chart.removeAttribute(name);
    await becomes(() => rows(chart)[0], "Collective reception | 27,077 | 95%");
  });
});

describe("attributes that the stylesheet goes by", () => {
  const operators = (): Promise<CapacityChart> =>
    fixture<CapacityChart>(`<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>`);

  it("follow what a script sets, so that the room is that of the figure", async () => {
    pageStyle(`fedasil-capacity-chart { --fedasil-room: 900px }
      fedasil-capacity-chart[by="operator"] { --fedasil-room: 700px }
      fedasil-capacity-chart[by="year"] { --fedasil-room: 800px }`);
    const chart = await operators();
    const room = (): string => getComputedStyle(find(chart, ".frame"), "::before").paddingBlockEnd;
    expect(room()).to.equal("700px");
    chart.by = "year";
    await becomes(room, "800px");
    chart.by = undefined;
    await becomes(room, "900px");
  });

  it("are by, form, measure, of and topic", async () => {
    const box = put(
      `<fedasil-residents-chart></fedasil-residents-chart><fedasil-figure></fedasil-figure>
      <fedasil-year-timeline></fedasil-year-timeline>`,
    );
    const [chart, figure, timeline] = fedasil(box);
    Object.assign(chart!, { by: "nationality", form: "map", measure: "share" });
    Object.assign(figure!, { of: "capacity-by-year" });
    Object.assign(timeline!, { topic: "minors" });
    await ready(box);
    expect(fedasil(box).map((element) => element.outerHTML)).to.deep.equal([
      `<fedasil-residents-chart by="nationality" form="map" measure="share"></fedasil-residents-chart>`,
      `<fedasil-figure of="capacity-by-year"></fedasil-figure>`,
      `<fedasil-year-timeline topic="minors"></fedasil-year-timeline>`,
    ]);
  });

  it("are not there unless they were given", async () => {
    const tags = ["capacity-chart", "return-map", "figure", "year-timeline", "key-figures", "value"];
    const box = put(tags.map((tag) => `<fedasil-${tag}></fedasil-${tag}>`).join(""));
    await ready(box);
    for (const element of fedasil(box)) expect(element.getAttributeNames(), element.localName).to.deep.equal([]);
  });

  it("stay away when what is set cannot be a value", async () => {
    const chart = await operators();
    for (const garbage of [{}, [], () => "year", "a b", '"><b>']) {
      Object.assign(chart, { by: garbage });
      await chart.updateComplete;
      expect(chart.hasAttribute("by"), JSON.stringify(garbage)).to.equal(false);
      expect(rows(chart)[0]).to.equal("Collective reception | 27,077 | 95%");
    }
    takeConsole();
  });

  it("are written once for each change, and not for one that the author has made", async () => {
    const chart = await operators();
    const written: string[] = [];
    const observer = new MutationObserver((records) => records.forEach(() => written.push(chart.getAttribute("by")!)));
    observer.observe(chart, { attributes: true });
    chart.by = "month";
    await becomes(() => written, ["month"]);
    chart.setAttribute("by", " year ");
    await becomes(() => heading(chart), "Capacity at the end of 2023 was as high as at the peak of 2015–16");
    expect(written).to.deep.equal(["month", " year "]);
    observer.disconnect();
  });
});

describe("bad input", () => {
  const WRONG: { readonly [attribute: string]: readonly [given: string, accepted: string] } = {
    by: ["kleur", "type, operator, year, month, change"],
    sort: ["size", "value, source, name"],
    form: ["stars", "bar"],
    theme: ["sepia", "auto, light, dark"],
    limit: ["three", "a whole number from 1"],
    measure: ["persons", "places, occupancy, share"],
    highlight: ["nobody", "collective, individual, first-phase, open-return, total"],
  };
  for (const [attribute, [given, accepted]] of Object.entries(WRONG))
    it(`${attribute}="${given}" gives the default, and one warning for the editor`, async () => {
      const chart = await fixture(`<fedasil-capacity-chart ${attribute}="${given}"></fedasil-capacity-chart>`, {
        lang: "nl",
      });
      expect(rows(chart)[0]).to.equal("Collectieve opvang | 27.077 | 95%");
      // Nor again in another language.
      chart.parentElement!.lang = "fr";
      await becomes(() => rows(chart)[0], "Accueil collectif | 27 077 | 95 %");
      expect(takeConsole()).to.deep.equal([
        `warn: <fedasil-capacity-chart> ${attribute}="${given}" is not known; accepted: ${accepted}.`,
      ]);
      expect(all(chart, ".message")).to.have.length(0);
      expect(plain(chart.shadowRoot.textContent)).not.to.include("not known");
    });

  const REFUSED: { readonly [form: string]: string } = {
    pie: "the angles of many parts cannot be compared",
    choropleth: "a painted country shows its own size, not how many persons",
    line: "a line would tell of moments that nobody counted",
    funnel: "places and phases are not what is left of a crowd",
  };
  for (const [form, why] of Object.entries(REFUSED))
    it(`form="${form}" would mislead: the default is drawn, and one warning says why`, async () => {
      const chart = await fixture(`<fedasil-capacity-chart by="operator" form="${form}"></fedasil-capacity-chart>`);
      expect(all(chart, "canvas")).to.have.length(1);
      expect(rows(chart)[0]).to.equal("Fedasil | 12,841");
      expect(takeConsole()).to.deep.equal([
        `warn: <fedasil-capacity-chart> form="${form}" is not known; accepted: bar (${form} is refused: ${why}).`,
      ]);
    });

  it("years and steps keep their order, whatever is asked for", async () => {
    const years = await fixture(`<fedasil-capacity-chart by="year" sort="value"></fedasil-capacity-chart>`);
    expect(rows(years).slice(0, 2)).to.deep.equal(["2013^a | 21,037", "2014 | 18,015"]);
    const steps = await fixture(`<fedasil-capacity-chart by="change" sort="name"></fedasil-capacity-chart>`);
    expect(rows(steps)[0]).to.match(/^End of 2022/);
  });

  for (const limit of ["0", "-3", "2.5", "1e3", "12345", "٣"])
    it(`limit="${limit}" is no limit`, async () => {
      const chart = await operator(`limit="${limit}"`);
      expect(takeConsole()).to.have.length(1);
      expect(rows(chart)).to.have.length(9);
    });

  for (const [attribute, given] of [
    ["by", "constructor"],
    ["sort", "__proto__"],
    ["measure", "toString"],
    ["highlight", "constructor"],
  ])
    it(`${attribute}="${given}" is no word of ours`, async () => {
      const chart = await fixture(`<fedasil-capacity-chart ${attribute}="${given}"></fedasil-capacity-chart>`);
      expect(takeConsole()).to.have.length(1);
      expect(rows(chart)).to.have.length(5);
    });

  it("an empty attribute is none: no warning", async () => {
    const chart = await fixture(
      `<fedasil-capacity-chart by="" sort="" limit="" measure="" theme=""></fedasil-capacity-chart>`,
    );
    expect(rows(chart)).to.have.length(5);
  });

  const UNKNOWN: { readonly [lang: string]: string } = {
    nl: "Er is geen figuur met de naam ‘opvang’.",
    fr: "Aucune figure ne s’appelle « opvang ».",
    de: "Es gibt keine Grafik namens „opvang“.",
    en: "There is no figure called “opvang”.",
  };
  for (const [lang, sentence] of Object.entries(UNKNOWN))
    it(`an unknown figure is said in ${lang}, in its place, and the page goes on`, async () => {
      const box = put(
        `<fedasil-figure of="opvang"></fedasil-figure><fedasil-figure of="returns-by-sex"></fedasil-figure>`,
        { lang },
      );
      await ready(box);
      const [unknown, known] = box.querySelectorAll("fedasil-figure");
      expect(plain(find(unknown!, ".message").textContent)).to.equal(sentence);
      expect(rows(known!)).to.have.length(2);
    });

  for (const of of ["", " ", "$&", "$`x", "constructor", "__proto__", "a b  c", "capacity-by-type/total"])
    it(`says that it knows no figure "${of}"`, async () => {
      const figure = await fixture(`<fedasil-figure of="${of}"></fedasil-figure>`);
      expect(plain(find(figure, ".message").textContent)).to.equal(plain(`There is no figure called “${of.trim()}”.`));
    });

  it("heading-level gives the heading its place in the page's outline; without it there is none", async () => {
    const chart = await operator("");
    expect(all(chart, "h1, h2, h3, h4, h5, h6, [role=heading], [role=region]")).to.have.length(0);
    for (const level of ["2", "3", "4", "5", "6"]) {
      chart.setAttribute("heading-level", level);
      await chart.updateComplete;
      const { role, ariaLevel } = find(chart, "#heading");
      expect([role, ariaLevel]).to.deep.equal(["heading", level]);
    }
    chart.setAttribute("heading-level", " 3 ");
    await chart.updateComplete;
    expect(find(chart, "#heading").ariaLevel).to.equal("3");
  });

  for (const level of ["1", "7", "h2", "2.5", "-2"])
    it(`heading-level="${level}" is none: one warning, and the heading stays a paragraph`, async () => {
      const chart = await operator(`heading-level="${level}"`);
      chart.requestUpdate();
      await chart.updateComplete;
      expect(find(chart, "#heading").hasAttribute("role")).to.equal(false);
      expect(takeConsole()).to.deep.equal([
        `warn: <fedasil-capacity-chart> heading-level="${level}" is not known; accepted: 2, 3, 4, 5, 6.`,
      ]);
    });

  const HOSTILE = `"><img src=x onerror="hacked=1"><script>hacked=1</scr${"ipt"}>{{x}}\${y} $& ' &amp; <b>`;
  const NAMES = [
    "by",
    "of",
    "sort",
    "limit",
    "measure",
    "highlight",
    "heading",
    "heading-level",
    "subheading",
    "note",
    "theme",
    "no-tools",
    "lang",
  ];
  for (const tag of ["fedasil-capacity-chart", "fedasil-return-map", "fedasil-figure", "fedasil-value"])
    it(`text that looks like HTML stays text in every attribute of <${tag}>`, async () => {
      const element = document.createElement(tag);
      for (const name of NAMES) element.setAttribute(name, HOSTILE);
      put("").append(element);
      await ready();
      takeConsole();
      expect(all(element, "img, script, b:not(.list-total b)")).to.have.length(0);
      expect("hacked" in window).to.equal(false);
      if (tag.endsWith("figure") || tag.endsWith("value"))
        expect(plain(find(element, ".message").textContent)).to.include(plain(HOSTILE));
      else expect(heading(element)).to.equal(plain(HOSTILE));
    });

  it("hostile text in a heading and a note does not reach the file or the buttons", async () => {
    const chart = await operator("");
    chart.setAttribute("note", HOSTILE);
    chart.setAttribute("heading", HOSTILE);
    await chart.updateComplete;
    expect(notes(chart).at(-1)).to.equal(plain(HOSTILE));
    expect(button(chart, "Table").getAttribute("aria-pressed")).to.equal("false");
  });
});
