/** Another edition of the review, made up here: elements show its numbers in its words, beside those of the first. */
import { expect } from "chai";
import "../../src/index.js";
import type { Chapter } from "../../src/data/table.js";
import { loadFigure, registerChapter } from "../../src/figures/load.js";
import { registerMessages } from "../../src/i18n/load.js";
import { becomes, fixture, put, ready, takeConsole, type Fedasil } from "../page.js";
import { all, find, options, plain, rows } from "../reading.js";

const chapter: Chapter = {
  edition: "1999",
  sources: [{ id: "ledger", publisher: "Nobody", title: "Ledger", url: "https://example.org/" }],
  tables: [
    {
      id: "capacity-by-operator",
      source: "ledger",
      measures: [{ id: "places", unit: "places", timing: "at", period: "1999-12-31" }],
      rows: [
        { key: "fedasil", cells: { places: 12 } },
        { key: "abbey", cells: { places: 30 } },
        { key: "total", role: "total", cells: { places: 42 } },
      ],
    },
  ],
};

registerChapter("capacity", chapter);
registerMessages(
  "en",
  "capacity",
  {
    "capacity-by-operator": {
      title: "Places by operator, 1999",
      heading: "The abbey had {abbey/places} places",
      subheading: "Places by operator, at the end of 1999",
      rowsHead: "Operator",
      rows: { fedasil: "Fedasil", abbey: "Abbey", total: "Total" },
      measures: { places: "Places" },
      notes: {},
    },
  },
  "1999",
);

const OF_1999 = ["Abbey | 30", "Fedasil | 12", "Total, as printed | 42"];
const chart = (attributes: string): string =>
  `<fedasil-capacity-chart by="operator" ${attributes}></fedasil-capacity-chart>`;

describe("edition", () => {
  it("shows the numbers, words and sources of the edition that is asked for", async () => {
    const element = await fixture(chart(`edition="1999"`));
    expect(plain(find(element, ".heading").textContent)).to.equal("The abbey had 30 places");
    expect(rows(element)).to.deep.equal(OF_1999);
    expect(options(element)).to.have.length(3);
    expect(plain(find(element, ".source").textContent)).to.match(/Nobody, Ledger/);
    expect(await loadFigure("capacity-by-operator", "1999")).to.have.property("edition", "1999");
  });

  it("is 2023 unless one is asked for, and may be changed", async () => {
    const element = await fixture(chart(""));
    const first = (): string | undefined => rows(element)[0];
    expect(first()).to.match(/^Fedasil \| 12,841/);
    element.setAttribute("edition", "1999");
    await becomes(first, OF_1999[0]);
    element.removeAttribute("edition");
    await becomes(() => first()?.slice(0, 16), "Fedasil | 12,841");
  });

  it("holds for a number in a sentence, which is not that of another edition", async () => {
    const of = `of="capacity-by-operator/fedasil"`;
    const box = put(`<fedasil-value ${of} edition="1999"></fedasil-value> <fedasil-value ${of}></fedasil-value>`);
    await ready(box);
    const [old, present] = [...box.children] as [Fedasil, Fedasil];
    const numbers = [old, present].map((element) => find(element, "button"));
    expect(numbers.map((number) => plain(number.textContent))).to.deep.equal(["12", "12,841"]);
    const told: unknown[] = [];
    document.addEventListener("fedasil-mark", ({ detail }) => told.push(detail?.figure), { once: true });
    numbers[0]!.focus();
    await becomes(() => told, ["1999:capacity-by-operator"]);
    await present.updateComplete;
    expect(numbers[1]!.classList.contains("here")).to.equal(false);
  });

  it("says so where the edition lacks the figure, or has no words for it in this language", async () => {
    for (const [markup, lang] of [
      [`<fedasil-figure of="capacity-by-year" edition="1999"></fedasil-figure>`, "en"],
      [`<fedasil-figure of="year-events" edition="1999"></fedasil-figure>`, "en"],
      [chart(`edition="1999"`), "fr"],
    ] as const) {
      const element = await fixture(markup, { lang });
      expect(all(element, ".message"), markup).to.have.length(1);
    }
  });

  it("warns of an edition that nobody knows, and shows 2023", async () => {
    const element = await fixture(chart(`edition="2 023"`));
    expect(rows(element)[0]).to.match(/^Fedasil \| 12,841/);
    expect(takeConsole()).to.deep.equal([
      `warn: <fedasil-capacity-chart> edition="2 023" is not known; accepted: 2023, 1999.`,
    ]);
    expect(await loadFigure("capacity-by-operator", "2 023")).to.equal(undefined);
  });
});
