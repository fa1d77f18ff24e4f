/**
 * On a page that runs from right to left the layout is mirrored, and what is written is not: our own text and every
 * number run from left to right. A map keeps east at its right.
 */
import { sendKeys, sendMouse } from "@web/test-runner-commands";
import { expect } from "chai";
import "../src/index.js";
import { becomes, fixture, mouseUsed, waitUntil, type Fedasil } from "./page.js";
import { all, button, find, middleOf, options, spots } from "./reading.js";

/** One of each kind, drawn or made of elements; in Node every form is seen in a mirror (charts/every-form.test). */
const FORMS: { readonly [form: string]: string } = {
  "ranked bars": `<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>`,
  columns: `<fedasil-applications-chart></fedasil-applications-chart>`,
  "pairs of dots": `<fedasil-return-chart by="support"></fedasil-return-chart>`,
  "a waffle": `<fedasil-requests-chart form="waffle"></fedasil-requests-chart>`,
  "plain figures": `<fedasil-protection-chart></fedasil-protection-chart>`,
};
const MAP = "<fedasil-origin-map></fedasil-origin-map>";
const TEXTS: { readonly [form: string]: string } = {
  cards: "<fedasil-key-figures></fedasil-key-figures>",
  "a timeline": "<fedasil-year-timeline></fedasil-year-timeline>",
};
/** No values lie over these. */
const READ = Object.values(TEXTS);

const turned = (dir: string, markup: string): string => `<div dir="${dir}">${markup}</div>`;
/** Alone on the page: what is far from the reader is not drawn. */
const inPlace = async (dir: string, markup: string, width = 640): Promise<Fedasil> => {
  document.body.replaceChildren();
  const element = await fixture(turned(dir, markup), { lang: "nl", width: `${width}px` });
  // Where a figure is made of elements its values are measured once these stand.
  if (!READ.includes(markup)) await waitUntil(() => spots(element).length > 0, "its values");
  return element;
};

/** Left edge, right edge, top and bottom of each value in its plot. */
const places = (element: Fedasil): number[][] => {
  const plot = find(element, ".plot").getBoundingClientRect();
  return spots(element).map((spot) => {
    const { left, right, top, bottom } = spot.getBoundingClientRect();
    return [left - plot.left, right - plot.left, top - plot.top, bottom - plot.top];
  });
};

interface Letter {
  readonly letter: string;
  readonly box: DOMRect;
}

const blockOf = (node: Node): Element => {
  let one = node.parentElement!;
  while (getComputedStyle(one).display === "inline" && one.parentElement) one = one.parentElement;
  return one;
};

/** One for all: an engine looks after each range that there is at every change of the page. */
const range = document.createRange();

const boxOf = (node: Node, from: number, to: number): DOMRect => {
  range.setStart(node, from);
  range.setEnd(node, to);
  return range.getClientRects()[0] ?? new DOMRect();
};

/** What stands in a root as text, by the block in which its lines are broken. */
const texts = (root: ParentNode): Map<Element, Letter[]> => {
  const blocks = new Map<Element, Letter[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!node.parentElement || node.parentElement.closest("style,svg")) continue;
    const block = blockOf(node);
    if (!block.checkVisibility() || getComputedStyle(block).clipPath !== "none") continue;
    const letters = [...node.data].map((letter, index) => ({ letter, box: boxOf(node, index, index + 1) }));
    blocks.set(block, [...(blocks.get(block) ?? []), ...letters.filter(({ box }) => box.width > 0.1)]);
  }
  return blocks;
};

const middle = ({ top, bottom }: DOMRect): number => (top + bottom) / 2;
const isOnLineOf = (one: DOMRect, other: DOMRect): boolean =>
  middle(one) > other.top && middle(one) < other.bottom && middle(other) > one.top && middle(other) < one.bottom;

/** Blocks in which a letter stands at the left of the one before it on its line. */
const backwards = (root: ParentNode): string[] =>
  [...texts(root).values()]
    .filter((letters) =>
      letters.some(({ box }, index) => {
        const before = letters[index - 1]?.box;
        return before && isOnLineOf(box, before) && box.left < before.left - 0.5;
      }),
    )
    .map((letters) => letters.map(({ letter }) => letter).join(""));

const edges = (block: Element): { left: number; right: number } => {
  range.selectNodeContents(block);
  const { left, right } = range.getBoundingClientRect();
  return { left, right };
};

describe("a page from right to left", () => {
  const width = 640;
  for (const [form, markup] of Object.entries(FORMS))
    it(`${form}: each value lies where it lay, seen in a mirror`, async () => {
      const plain = places(await inPlace("ltr", markup, width));
      const mirrored = places(await inPlace("rtl", markup, width));
      expect(plain.length).to.be.greaterThan(0);
      expect(mirrored).to.have.length(plain.length);
      for (const [index, [left, right, top, bottom]] of plain.entries()) {
        const [otherLeft, otherRight, otherTop, otherBottom] = mirrored[index]!;
        expect(otherLeft, `left of ${index}`).to.be.closeTo(width - right!, 1.5);
        expect(otherRight, `right of ${index}`).to.be.closeTo(width - left!, 1.5);
        expect(otherTop, `top of ${index}`).to.be.closeTo(top!, 1.5);
        expect(otherBottom, `bottom of ${index}`).to.be.closeTo(bottom!, 1.5);
      }
    });

  it("bars begin at the right, and years go on to the left", async () => {
    const bars = places(await inPlace("rtl", FORMS["ranked bars"]!)).slice(0, 7);
    const ends = bars.map(([, right]) => right!);
    expect(Math.max(...ends) - Math.min(...ends)).to.be.lessThan(1);
    expect(bars[0]![0]).to.be.lessThan(bars[1]![0]!);
    const years = places(await inPlace("rtl", FORMS["columns"]!)).map(([left]) => left!);
    expect(years).to.deep.equal([...years].sort((a, b) => b - a));
  });

  it("a map stays as the world is, and its list is mirrored", async () => {
    const onMap = places(await inPlace("ltr", MAP)).slice(0, 10);
    const mirrored = await inPlace("rtl", MAP);
    expect(places(mirrored).slice(0, 10)).to.deep.equal(onMap);
    for (const item of options(mirrored)) {
      const [name, meter] = [".name", ".meter"].map((part) => item.querySelector(part)!);
      const [bar, number] = [meter!.querySelector(".bar")!, meter!.lastElementChild!];
      expect(edges(name!).left).to.be.greaterThan(bar.getBoundingClientRect().right);
      expect(bar.getBoundingClientRect().left).to.be.greaterThan(number.getBoundingClientRect().right);
    }
    const bars = all(mirrored, ".item .bar").map((bar) => bar.getBoundingClientRect().right);
    // Two columns, the first at the right; what is not named stands in line with it.
    expect(new Set(bars.map(Math.round)).size).to.equal(2);
    expect(bars[0]).to.be.greaterThan(bars[5]!);
    const [what, total] = [...find(mirrored, ".list-total").children] as [Element, Element];
    expect(what.getBoundingClientRect().left).to.be.greaterThan(total.getBoundingClientRect().right);
  });

  it("an entry of the legend has its sample at the right of its name, its numbers at the left", async () => {
    const chart = await inPlace("rtl", FORMS["a waffle"]!);
    const entries = all(chart, ".entry:not(:has(.none))").slice(0, 4);
    expect(entries).to.have.length(4);
    for (const entry of entries) {
      const at = (part: string): DOMRect => entry.querySelector(part)!.getBoundingClientRect();
      expect(at("i").left).to.be.at.least(at(".name").right - 1);
      expect(at(".name").left).to.be.at.least(at(".number").right - 1);
    }
  });

  it("the first column of the table is at the right, and text begins there", async () => {
    const chart = await inPlace("rtl", FORMS["pairs of dots"]!);
    button(chart, "Tabel").click();
    await waitUntil(() => find(chart, "table").checkVisibility(), "the table");
    for (const row of all(chart, "tr")) {
      const cells = [...row.children].map((cell) => ({ ...edges(cell), box: cell.getBoundingClientRect() }));
      for (const [index, { box }] of cells.slice(1).entries())
        expect(box.right).to.be.at.most(cells[index]!.box.left + 1);
      expect(cells[0]!.right).to.be.closeTo(cells[0]!.box.right, 1.5);
      for (const { left, box } of cells.slice(1)) expect(left).to.be.closeTo(box.left, 1.5);
    }
  });

  for (const part of [".heading", ".subheading", ".notes p", ".source", ".words p"])
    it(`${part} begins at the right edge`, async () => {
      const chart = await inPlace("rtl", FORMS["ranked bars"]!);
      button(chart, "Als tekst").click();
      await waitUntil(() => all(chart, ".words p").length === 3, "the words");
      const right = find(chart, ".frame").getBoundingClientRect().right;
      for (const text of all(chart, part)) expect(edges(text).right).to.be.closeTo(right, 2);
    });

  for (const [form, markup] of Object.entries({ ...FORMS, ...TEXTS, "a map and its list": MAP }))
    it(`${form}: every text and number in it runs from left to right`, async () => {
      const chart = await inPlace("rtl", markup);
      for (const name of ["Tabel", "Als tekst"]) button(chart, name).click();
      await waitUntil(() => all(chart, ".words p").length > 1, "the words");
      expect([...texts(chart.shadowRoot).keys()].length).to.be.greaterThan(10);
      expect(backwards(chart.shadowRoot)).to.deep.equal([]);
      button(chart, "Tabel").click();
      await chart.updateComplete;
      expect(backwards(chart.shadowRoot)).to.deep.equal([]);
    });

  it("what is painted runs from left to right too, in every form", async () => {
    const { fillText } = CanvasRenderingContext2D.prototype;
    const painted: string[] = [];
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
      painted.push(`${this.direction} ${text}`);
      fillText.call(this, text, x, y);
    };
    try {
      for (const markup of [...Object.values(FORMS), MAP]) await inPlace("rtl", markup);
    } finally {
      CanvasRenderingContext2D.prototype.fillText = fillText;
    }
    expect(painted).to.include("ltr 12.841").and.to.include("ltr 0 tot 60");
    expect(painted.filter((text) => !text.startsWith("ltr "))).to.deep.equal([]);
  });

  it("an author's own heading runs as its own letters do", async () => {
    const chart = await inPlace(
      "rtl",
      `<fedasil-capacity-chart by="operator" heading="عدد الأماكن في عام 2023."></fedasil-capacity-chart>`,
    );
    const letters = texts(find(chart, ".caption"))
      .get(find(chart, ".heading"))!
      .filter(({ letter }) => letter.trim());
    expect(letters.at(-1)!.letter).to.equal(".");
    expect(Math.min(...letters.map(({ box }) => box.left))).to.equal(letters.at(-1)!.box.left);
    expect(letters[0]!.box.right).to.be.closeTo(find(chart, ".frame").getBoundingClientRect().right, 4);
  });

  it("the tooltip stands at the side to which text runs, and is read from left to right", async () => {
    const chart = await inPlace("rtl", FORMS["columns"]!);
    mouseUsed();
    await sendMouse({ type: "move", position: middleOf(spots(chart)[4]!) });
    await waitUntil(() => all(chart, ".tooltip").length > 0, "the tooltip");
    const tip = find(chart, ".tooltip");
    await waitUntil(() => tip.style.left !== "", "its place");
    const { left, right } = tip.getBoundingClientRect();
    expect(right).to.be.lessThan(spots(chart)[4]!.getBoundingClientRect().left);
    expect(backwards(tip)).to.deep.equal([]);
    for (const line of tip.children) expect(edges(line).right).to.be.closeTo(right - 13, 2);
    expect(left).to.be.at.least(find(chart, ".plot").getBoundingClientRect().left);
  });

  it("a number in an Arabic sentence, and its citation", async () => {
    const number = `<fedasil-value lang="nl" of="returns-with-support/RO/support"></fedasil-value>`;
    const value = await fixture(turned("rtl", `<p>عاد ${number} شخصا.</p>`));
    const told = find(value, "button");
    expect(told.textContent).to.equal("0 tot 60");
    expect(backwards(value.shadowRoot)).to.deep.equal([]);
    told.focus();
    await waitUntil(() => all(value, ".citation.open .note").length > 0, "the citation");
    expect(backwards(value.shadowRoot)).to.deep.equal([]);
    const [term, text] = [...find(value, ".citation .line").children] as [Element, Element];
    expect(term.getBoundingClientRect().left).to.be.greaterThan(text.getBoundingClientRect().right);
    const note = find(value, ".note");
    expect(edges(note).right).to.be.closeTo(note.getBoundingClientRect().right, 2);
  });

  it("the left arrow goes to the next value, the right arrow back, up and down stay as they are", async () => {
    const chart = await inPlace("rtl", FORMS["columns"]!);
    options(chart)[0]!.focus();
    const at = (): number => options(chart).indexOf(chart.shadowRoot.activeElement as HTMLElement);
    for (const [key, index] of [
      ["ArrowLeft", 1],
      ["ArrowLeft", 2],
      ["ArrowRight", 1],
      ["ArrowDown", 2],
      ["ArrowUp", 1],
      ["End", 8],
      ["Home", 0],
    ] as const) {
      await sendKeys({ press: key });
      expect(at(), key).to.equal(index);
    }
  });

  it("is followed while the page is open: set on the page, on an ancestor, on the element itself", async () => {
    const chart = await inPlace("ltr", FORMS["ranked bars"]!);
    const firstBar = (): string => {
      const [left, right] = places(chart)[0]!;
      return left! > 640 - right! ? "from the left" : "from the right";
    };
    await becomes(firstBar, "from the left");
    chart.dir = "rtl";
    await becomes(firstBar, "from the right");
    chart.dir = "";
    await becomes(firstBar, "from the left");
    chart.parentElement!.dir = "rtl";
    await becomes(firstBar, "from the right");
    chart.parentElement!.removeAttribute("dir");
    document.documentElement.dir = "rtl";
    try {
      await chart.updateComplete;
      await becomes(firstBar, "from the right");
      chart.dir = "ltr";
      await becomes(firstBar, "from the left");
    } finally {
      document.documentElement.removeAttribute("dir");
    }
  });
});
