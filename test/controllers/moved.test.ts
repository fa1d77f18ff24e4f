import { expect } from "chai";
import "../../src/index.js";
import { engine } from "../browser.js";
import { becomes, fixture, frames, put, ready, waitUntil, type Fedasil } from "../page.js";
import { all, charts, find, ink, plain, rows, spots } from "../reading.js";

const OPERATOR = `<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>`;

/** Name of the value with the tooltip. */
const named = (element: Element): string => plain(all(element, ".tooltip strong")[0]?.textContent);

/** Moves over a point of the window, as a mouse would. */
const over = (element: Element, clientX: number, clientY: number): void =>
  void find(element, ".plot").dispatchEvent(
    new PointerEvent("pointermove", { clientX, clientY, bubbles: true, composed: true, pointerType: "mouse" }),
  );

/** What lies on the way to a tooltip means nothing: it goes first. */
const away = async (element: Element): Promise<void> => {
  find(element, ".plot").dispatchEvent(new PointerEvent("pointerleave", { pointerType: "mouse" }));
  await becomes(() => named(element), "");
};

/** The corners of a mark, each a little inside it, as they lie on the screen: WebKit divides rectangles by the zoom. */
const inside = (mark: HTMLElement, zoom = 1): [number, number][] => {
  const divided = engine === "webkit" ? zoom : 1;
  const spots = ["0 auto auto 0", "0 0 auto auto", "auto auto 0 0", "auto 0 0 auto"].map((inset) => {
    const spot = document.createElement("i");
    spot.style.cssText = `position: absolute; inset: ${inset}; margin: 2px`;
    return spot;
  });
  mark.append(...spots);
  const points = spots.map((spot): [number, number] => {
    const { x, y } = spot.getBoundingClientRect();
    return [x * divided, y * divided];
  });
  for (const spot of spots) spot.remove();
  return points;
};

/** A page in a frame, of the same origin. */
const frame = (): Document => {
  const box = put(`<iframe style="width: 640px; height: 700px"></iframe>`);
  return box.querySelector("iframe")!.contentDocument!;
};

describe("a figure on a page that does something to it", () => {
  for (const [name, css] of [
    ["scaled to a half", "transform: scale(0.5); transform-origin: 0 0"],
    ["scaled unequally", "transform: scale(0.5, 0.8); transform-origin: 0 0"],
    ["turned by 30 degrees", "transform: translate(200px, 20px) rotate(30deg) scale(0.5); transform-origin: 0 0"],
    ["turned by 90 degrees", "transform: translate(400px, 0) rotate(90deg) scale(0.6); transform-origin: 0 0"],
    ["zoomed", "zoom: 1.4"],
    ["zoomed out", "zoom: 0.6"],
  ] as const)
    it(`means what the pointer is at, within 2 px, where it is ${name}`, async () => {
      const chart = await fixture(
        `<div style="${css}"><fedasil-capacity-chart by="year"></fedasil-capacity-chart></div>`,
        {
          lang: "en",
        },
      );
      for (const [index, year] of [
        [0, "2013"],
        [5, "2018"],
        [10, "2023"],
      ] as const) {
        for (const [x, y] of inside(spots(chart)[index]!, Number(/zoom: ([\d.]+)/.exec(css)?.[1] ?? 1))) {
          over(chart, x, y);
          await becomes(() => named(chart), year);
        }
        await away(chart);
      }
    });

  it("means the card that the pointer is at where the page is turned and zoomed", async () => {
    const cards = await fixture(
      `<div style="zoom: 1.2; transform: rotate(8deg)"><fedasil-capacity-chart by="operator"></fedasil-capacity-chart></div>`,
      { lang: "en" },
    );
    for (const [index, name] of [
      [0, "Fedasil"],
      [3, "OCMW/CPAS"],
    ] as const)
      for (const [x, y] of inside(spots(cards)[index]!, 1.2)) {
        over(cards, x, y);
        await becomes(() => named(cards), name);
      }
  });

  it("is drawn with as many pixels as it is zoomed", async () => {
    const chart = await fixture(`<div style="zoom: 2">${OPERATOR}</div>`);
    const canvas = find<HTMLCanvasElement>(chart, "canvas");
    await becomes(() => canvas.width / canvas.clientWidth, 2 * devicePixelRatio);
  });

  it("is drawn in a dialog when it opens", async () => {
    const box = put(`<dialog>${OPERATOR}</dialog>`);
    const chart = box.querySelector<Fedasil>("fedasil-capacity-chart")!;
    await waitUntil(() => all(chart, "table").length > 0, "its table");
    expect(charts()).to.equal(0);
    box.querySelector("dialog")!.showModal();
    await ready(box);
    expect(ink(chart)).to.be.greaterThan(1000);
    box.querySelector("dialog")!.close();
  });

  it("is drawn when content-visibility lets it be seen", async () => {
    const box = put(`<div style="content-visibility: hidden">${OPERATOR}</div>`);
    const chart = box.querySelector<Fedasil>("fedasil-capacity-chart")!;
    await waitUntil(() => all(chart, "table").length > 0, "its table");
    await frames(5);
    expect(charts()).to.equal(0);
    box.querySelector("div")!.style.setProperty("content-visibility", "visible");
    await ready(box);
    expect(ink(chart)).to.be.greaterThan(1000);
  });

  it("is drawn under content-visibility: auto when a reader comes near", async () => {
    const box = put(
      `<div style="height: 6000px"></div><div style="content-visibility: auto; contain-intrinsic-size: auto 500px">${OPERATOR}</div>`,
    );
    const chart = box.querySelector<Fedasil>("fedasil-capacity-chart")!;
    await waitUntil(() => all(chart, "table").length > 0, "its table");
    await frames(5);
    expect(charts()).to.equal(0);
    chart.scrollIntoView({ behavior: "instant" });
    await ready(box);
    expect(ink(chart)).to.be.greaterThan(1000);
    scrollTo({ top: 0, behavior: "instant" });
  });
});

describe("an element that moves to another document", () => {
  it("has its styles there, is drawn, heard and left by that document's events, and comes back", async () => {
    const chart = await fixture(OPERATOR, { lang: "en" });
    const home = chart.parentElement!;
    const there = frame();
    there.documentElement.lang = "nl";
    there.body.append(chart);
    await becomes(() => rows(chart)[0]?.split(" | ")[1], "12.841");
    await waitUntil(() => chart.shadowRoot.adoptedStyleSheets.length > 1, "its styles");
    await waitUntil(() => spots(chart).length === 9, "its drawing");
    expect(find(chart, ".table").checkVisibility()).to.equal(false);
    await waitUntil(() => ink(chart) > 1000, "ink");
    expect(charts()).to.equal(1);
    for (const close of [
      () => there.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })),
      () => there.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, composed: true })),
    ]) {
      const { left, top } = spots(chart)[0]!.getBoundingClientRect();
      over(chart, left + 4, top + 4);
      await becomes(() => named(chart), "Fedasil");
      close();
      await becomes(() => named(chart), "");
    }
    const marked: unknown[] = [];
    there.addEventListener("fedasil-mark", (event) => marked.push((event as CustomEvent).detail));
    const { left, top } = spots(chart)[0]!.getBoundingClientRect();
    over(chart, left + 4, top + 4);
    await waitUntil(() => marked.length === 1, "the mark, told to that document");

    home.append(chart);
    await becomes(() => rows(chart)[0]?.split(" | ")[1], "12,841");
    await waitUntil(() => spots(chart).length === 9, "its drawing");
    expect(find(chart, ".table").checkVisibility()).to.equal(false);
    await becomes(charts, 1);
  });

  it("may be made here and put there at once: a chart, cards and a number", async () => {
    const there = frame();
    for (const [tag, css] of [
      ["fedasil-capacity-chart", ".plot"],
      ["fedasil-key-figures", ".card"],
      ["fedasil-value", "button"],
    ] as const) {
      const element = document.createElement(tag) as Fedasil;
      if (tag === "fedasil-value") element.setAttribute("of", "capacity-by-type/total/places");
      there.body.replaceChildren(element);
      await waitUntil(() => all(element, css).length > 0, `<${tag}>`);
      await waitUntil(() => element.shadowRoot.adoptedStyleSheets.length > 0, "its styles");
      await waitUntil(() => getComputedStyle(find(element, css)).position !== "" && element.offsetHeight > 0, "a size");
    }
    expect(getComputedStyle(find(there.querySelector("fedasil-value")!, "button")).fontWeight).to.equal("600");
  });

  it("follows the width it has there, and goes when its frame goes", async () => {
    const chart = await fixture(OPERATOR);
    const there = frame();
    there.body.style.margin = "0";
    // No bar beside it.
    there.documentElement.style.overflow = "hidden";
    there.body.append(chart);
    const canvas = find<HTMLCanvasElement>(chart, "canvas");
    for (const width of [400, 560]) {
      const box = document.querySelector("iframe")!;
      box.style.width = `${width}px`;
      await becomes(() => [chart.offsetWidth, canvas.clientWidth], [width, width]);
    }
    chart.remove();
    await frames(2);
    expect(charts()).to.equal(0);
  });
});
