import { setViewport } from "@web/test-runner-commands";
import { expect } from "chai";
import { partOf } from "../../src/charts/cards/card.js";
import "../../src/components/key-figures.js";
import { loadFigure } from "../../src/figures/load.js";
import { becomes, fixture } from "../page.js";
import { all, find, plain } from "../reading.js";

type KeyFigures = HTMLElementTagNameMap["fedasil-key-figures"];

const cards = (attributes = "", place: Parameters<typeof fixture>[1] = {}): Promise<KeyFigures> =>
  fixture<KeyFigures>(`<fedasil-key-figures ${attributes}></fedasil-key-figures>`, place);

const cardOf = (element: Element, key: string): HTMLElement => find(element, `.card[data-mark^="${key}/"]`);
const colorOf = (element: Element, key: string): string =>
  getComputedStyle(cardOf(element, key).querySelector(".number")!).color;
const fillOf = (element: Element, key: string): string | undefined => {
  const part = cardOf(element, key).querySelector(".part");
  return part ? getComputedStyle(part).fill : undefined;
};

const [INK, PETROL, OCHRE, SLATE] = ["rgb(0, 0, 0)", "rgb(23, 79, 110)", "rgb(168, 94, 0)", "rgb(114, 136, 154)"];

describe("charts: the cards", () => {
  it("know a part only where the review prints its whole, and none of the minors' places", async () => {
    const figure = (await loadFigure("key-figures"))!;
    const parts = figure.rows.map((row) => {
      const measure = figure.measures.find(({ id }) => row.cells[id])!;
      const part = partOf(figure, row, measure);
      return [row.key, part === undefined ? undefined : Math.round(10000 * part) / 10000];
    });
    expect(parts).to.deep.equal([
      ["places", undefined],
      ["occupancy", 0.95],
      ["requests", undefined],
      // 22 715 and 8 816 of 38 213 requests.
      ["received", 0.5944],
      ["not-received-for-lack-of-places", 0.2307],
      ["minors-places", undefined],
      // 287 of 500 pledged.
      ["resettled", 0.574],
      ["returns", undefined],
    ]);
  });

  it("draw a bar as long as the part, 6 px high, and none elsewhere", async () => {
    const element = await cards();
    const lengths = all(element, ".card").map((card) => {
      const [track, part] = [...card.querySelectorAll("rect")].map((rect) => rect.getBoundingClientRect());
      if (track) expect([track.height, part!.height]).to.deep.equal([6, 6]);
      return track ? Math.round((100 * part!.width) / track.width) : undefined;
    });
    expect(lengths).to.deep.equal([undefined, 95, undefined, 59, 23, undefined, 57, undefined]);
  });

  it("are a list that reads as it stands: no listbox, no tooltip, nothing hidden but the bars", async () => {
    const element = await cards();
    const list = find(element, ".picture > ul[role=list]");
    expect([...list.children].map(({ localName }) => localName)).to.deep.equal(Array(8).fill("li"));
    expect(list.closest("[aria-hidden]")).to.equal(null);
    expect(all(element, ".picture [aria-hidden]").every(({ localName }) => localName === "svg")).to.equal(true);
    expect(all(element, "[role=listbox], [role=option], .tooltip")).to.deep.equal([]);
  });

  it("carry the address of the value that they refer to", async () => {
    const element = await cards();
    expect(all(element, ".card").map(({ dataset }) => [dataset["mark"], dataset["refers"]])).to.deep.equal([
      ["places/places", "capacity-by-type/total/places"],
      ["occupancy/occupancy", "capacity-by-type/total/occupancy"],
      ["requests/persons", "requests-by-outcome/total/persons"],
      ["received/persons", "requests-by-outcome/allocated/persons"],
      ["not-received-for-lack-of-places/persons", "requests-by-outcome/waiting-list/persons"],
      ["minors-places/places", "minors-capacity-by-phase/total/places"],
      ["resettled/persons", "resettlement-by-route/total/persons"],
      ["returns/persons", "returns-by-destination/total/persons"],
    ]);
  });

  it("are ochre for those not received for lack of places alone, petrol for what the heading names", async () => {
    const element = await cards();
    const keys = ["places", "occupancy", "requests", "minors-places", "resettled", "returns"];
    expect(keys.map((key) => colorOf(element, key))).to.deep.equal(Array(6).fill(INK));
    expect(colorOf(element, "not-received-for-lack-of-places")).to.equal(OCHRE);
    expect(fillOf(element, "not-received-for-lack-of-places")).to.equal(OCHRE);
    expect([colorOf(element, "received"), fillOf(element, "received")]).to.deep.equal([PETROL, PETROL]);
    expect([fillOf(element, "occupancy"), fillOf(element, "resettled")]).to.deep.equal([SLATE, SLATE]);
  });

  it("are petrol for what the author names, and stay ochre", async () => {
    const element = await cards(`highlight="returns,not-received-for-lack-of-places"`);
    expect(colorOf(element, "returns")).to.equal(PETROL);
    expect(colorOf(element, "received")).to.equal(INK);
    expect(colorOf(element, "not-received-for-lack-of-places")).to.equal(OCHRE);
  });

  for (const [width, columns] of [
    [359, 1],
    [360, 2],
    [761, 3],
    [900, 3],
    [901, 4],
  ] as const)
    it(`stand in ${columns === 1 ? "one column" : `${columns} columns`} at ${width} px, aligned`, async () => {
      await setViewport({ width: 1240, height: 2400 });
      const element = await cards("", { width: `${width}px`, lang: "de" });
      const boxes = all(element, ".card").map((card) => card.getBoundingClientRect());
      expect(new Set(boxes.map(({ left }) => left)).size).to.equal(columns);
      const first = all(element, ".card").slice(0, columns);
      const tops = (selector: string): number[] => [
        ...new Set(first.map((card) => Math.round(card.querySelector(selector)!.getBoundingClientRect().top))),
      ];
      for (const part of [".number", ".share", ".what"]) expect(tops(part), part).to.have.length(1);
    });

  it("are mirrored where text runs from right to left, their numbers are not", async () => {
    const element = await fixture(`<div dir="rtl"><fedasil-key-figures></fedasil-key-figures></div>`, { lang: "fr" });
    const [first, second] = all(element, ".card").map((card) => card.getBoundingClientRect());
    expect(first!.left).to.be.greaterThan(second!.right);
    const [track, part] = [...cardOf(element, "occupancy").querySelectorAll("rect")];
    expect(part!.getBoundingClientRect().right).to.be.closeTo(track!.getBoundingClientRect().right, 1);
    const node = [...cardOf(element, "occupancy").querySelector("bdi")!.childNodes].find(
      ({ nodeType }) => nodeType === 3,
    );
    expect(plain(node?.textContent)).to.equal("95 %");
    const leftOf = (start: number, end: number): number => {
      const range = document.createRange();
      range.setStart(node!, start);
      range.setEnd(node!, end);
      return range.getBoundingClientRect().left;
    };
    expect(leftOf(0, 1), "the digits come before the sign").to.be.lessThan(leftOf(3, 4));
  });

  it("have the text right of the number where there is one column", async () => {
    const element = await cards("", { width: "320px" });
    const card = cardOf(element, "places");
    const [number, what] = [".number", ".what"].map((name) => card.querySelector(name)!.getBoundingClientRect());
    expect(what!.left).to.be.greaterThan(number!.right);
    expect(what!.top).to.be.lessThan(number!.bottom);
  });

  it("keep sizes that can be read where the page's text is small", async () => {
    const element = await fixture(`<div style="font-size: 10px"><fedasil-key-figures></fedasil-key-figures></div>`);
    const sizes = [".number", ".when"].map((name) => getComputedStyle(find(element, `.card ${name}`)).fontSize);
    expect(sizes).to.deep.equal(["30px", "14px"]);
  });

  it("show the card that the page speaks of", async () => {
    const element = await cards();
    const here = (): (string | undefined)[] => all(element, ".here").map(({ dataset }) => dataset["mark"]);
    const detail = { figure: "requests-by-outcome", key: "allocated", measure: "persons" };
    document.dispatchEvent(new CustomEvent("fedasil-mark", { detail }));
    await becomes(here, ["received/persons"]);
    document.dispatchEvent(new CustomEvent("fedasil-mark", { detail: null }));
    await becomes(here, []);
  });
});
