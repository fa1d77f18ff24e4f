/**
 * What print does, in every engine: no runner shows a page as it is printed, so that the rules for print are put on the
 * screen, and what they make of a figure is measured there. What stands in a PDF is tested on what is shipped.
 */
import { expect } from "chai";
import "../../src/index.js";
import { becomes, fixture, type Fedasil } from "../page.js";
import { all, find } from "../reading.js";

/** One of each form. */
const FORMS: { readonly [form: string]: string } = {
  columns: `<fedasil-capacity-chart by="year"></fedasil-capacity-chart>`,
  "ranked bars": `<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>`,
  bullets: `<fedasil-capacity-chart></fedasil-capacity-chart>`,
  "dated points": `<fedasil-capacity-chart by="month"></fedasil-capacity-chart>`,
  waterfall: `<fedasil-capacity-chart by="change"></fedasil-capacity-chart>`,
  "a share bar": `<fedasil-residents-chart></fedasil-residents-chart>`,
  dumbbells: `<fedasil-return-chart by="support"></fedasil-return-chart>`,
  flows: `<fedasil-requests-chart></fedasil-requests-chart>`,
  "a map": `<fedasil-return-map></fedasil-return-map>`,
  "a waffle": `<fedasil-requests-chart form="waffle"></fedasil-requests-chart>`,
  "a pictogram": `<fedasil-protection-chart></fedasil-protection-chart>`,
  cards: `<fedasil-key-figures></fedasil-key-figures>`,
};

const printRules = (element: Fedasil): string[] =>
  element.shadowRoot.adoptedStyleSheets.flatMap(({ cssRules }) =>
    [...cssRules].flatMap((rule) =>
      rule instanceof CSSMediaRule && rule.media.mediaText === "print"
        ? [...rule.cssRules].map(({ cssText }) => cssText)
        : [],
    ),
  );

/** The element as a printer would have it: told of print, and under its rules. */
const onPaper = async (element: Fedasil): Promise<void> => {
  // They come when the page has nothing better to do.
  await becomes(() => printRules(element).some((rule) => rule.startsWith(".tools") || rule.includes(" .tools")), true);
  dispatchEvent(new Event("beforeprint"));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(printRules(element).join("\n"));
  element.shadowRoot.adoptedStyleSheets.push(sheet);
};

const isSeen = (element: Element | null): boolean => {
  const { width, height } = element?.getBoundingClientRect() ?? { width: 0, height: 0 };
  return width > 2 && height > 2;
};

const colour = (element: Fedasil): string => getComputedStyle(find(element, ".frame")).color;

afterEach(() => dispatchEvent(new Event("afterprint")));

describe("a figure on paper", () => {
  for (const [form, markup] of Object.entries(FORMS))
    it(`of ${form} is its heading, drawing, table, notes and source, one below the other, in black`, async () => {
      document.documentElement.style.background = "#121212";
      document.documentElement.style.color = "#eee";
      const element = await fixture(markup, { lang: "nl" });
      await onPaper(element);

      const parts = [".caption", ".plot", ".table", ".notes", ".source"].map((part) => find(element, part));
      for (const part of parts) expect(isSeen(part), part.className).to.equal(true);
      for (const [index, part] of parts.slice(1).entries())
        expect(part.getBoundingClientRect().top, part.className).to.be.at.least(
          parts[index]!.getBoundingClientRect().bottom - 1,
        );
      for (const tools of all(element, ".tools, .marks, .list, .tooltip")) expect(isSeen(tools)).to.equal(false);
      expect(all(element, "tbody tr").length).to.be.at.least(2);
      expect(colour(element)).to.equal("rgb(0, 0, 0)");
    });

  for (const [form, markup] of Object.entries(FORMS).slice(0, 9))
    it(`has the drawing of ${form} as a picture of lines and letters, in place of its bitmap, as wide as its table`, async () => {
      const element = await fixture(markup, { lang: "nl" });
      await onPaper(element);

      const [svg] = all(element, ".plot > svg");
      expect(isSeen(svg!)).to.equal(true);
      expect(isSeen(find(element, "canvas"))).to.equal(false);
      const { width } = svg!.getBoundingClientRect();
      expect(width / find(element, ".table").clientWidth, "of the table's width").to.be.within(0.9, 1.1);
      const texts = [...svg!.querySelectorAll("text")];
      expect(texts.length).to.be.at.least(3);
      // What stands out a little is not cut.
      expect(getComputedStyle(svg!).overflow).to.equal("visible");
      for (const text of texts) {
        const box = text.getBoundingClientRect();
        expect(box.left, text.textContent).to.be.at.least(svg!.getBoundingClientRect().left - 4);
        expect(box.right, text.textContent).to.be.at.most(svg!.getBoundingClientRect().right + 4);
      }
      // Colours of the figure, as its stylesheet has them for paper.
      expect(getComputedStyle(svg!.querySelector("text.f-ink")!).fill).to.equal("rgb(0, 0, 0)");
      expect(svg!.querySelector("style")).to.equal(null);
    });

  it("is afterwards as it was", async () => {
    document.documentElement.style.background = "#121212";
    document.documentElement.style.color = "#eee";
    const element = await fixture(FORMS["flows"]!);
    const { width } = find<HTMLCanvasElement>(element, "canvas");
    const before = colour(element);
    expect(before).not.to.equal("rgb(0, 0, 0)");
    await becomes(() => printRules(element).length > 0, true);
    dispatchEvent(new Event("beforeprint"));
    expect(colour(element)).to.equal("rgb(0, 0, 0)");
    dispatchEvent(new Event("afterprint"));
    await becomes(() => colour(element), before);
    expect(find<HTMLCanvasElement>(element, "canvas").width).to.equal(width);
    expect(all(element, ".plot > svg")).to.deep.equal([]);
  });
});
