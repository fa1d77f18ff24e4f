import { setViewport } from "@web/test-runner-commands";
import { Chart } from "chart.js";
import { expect } from "chai";
import "../../src/index.js";
import { loadFigure } from "../../src/figures/load.js";
import { engine } from "../browser.js";
import { becomes, fixture, frame, frames, put, ready, waitUntil, type Fedasil } from "../page.js";
import { all, canvasOf, chartOf, charts, find, ink, options, rows } from "../reading.js";

const OPERATOR = `<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>`;
const KINDS = [
  `<fedasil-capacity-chart></fedasil-capacity-chart>`,
  OPERATOR,
  `<fedasil-capacity-chart by="year"></fedasil-capacity-chart>`,
  `<fedasil-return-map></fedasil-return-map>`,
  `<fedasil-figure of="capacity-by-operator"></fedasil-figure>`,
];

/** Width of the drawing as it is drawn, and of the room it has. */
const widths = (element: Element): [number, number] => [
  canvasOf(element).clientWidth,
  find(element, ".plot").clientWidth,
];

describe("the life of a drawing", () => {
  for (const markup of KINDS)
    it(`draws ${markup.slice(1, markup.indexOf(">"))} that was built apart and put on the page later`, async () => {
      const template = document.createElement("template");
      template.innerHTML = markup;
      const element = document.importNode(template.content, true).firstElementChild as Fedasil;
      element.setAttribute("limit", "4");
      await frame();
      put("").append(element);
      await ready();
      expect(ink(element)).to.be.greaterThan(1000);
    });

  it("draws an element whose properties were set before", async () => {
    const chart = document.createElement("fedasil-capacity-chart");
    chart.by = "operator";
    chart.limit = "2";
    put("").append(chart);
    await ready();
    expect(rows(chart)).to.have.length(4);
  });

  it("gives every chart back when it leaves: fifty times", async () => {
    const chart = await fixture(OPERATOR);
    const box = chart.parentElement!;
    for (let i = 0; i < 50; i++) {
      chart.remove();
      expect(charts()).to.equal(0);
      box.append(chart);
      if (i % 5 === 0) await waitUntil(() => charts() === 1, "the chart to be drawn again");
    }
    chart.remove();
    await frames(2);
    expect(charts()).to.equal(0);
  });

  it("gives every new element back, too, also one that leaves before it was drawn", async () => {
    const box = put("");
    for (let i = 0; i < 50; i++) {
      box.innerHTML = KINDS[i % KINDS.length]!;
      if (i % 10 === 0) await ready(box);
      box.replaceChildren();
    }
    await frames(3);
    expect(charts()).to.equal(0);
  });

  it("draws again where it is moved to, on the same canvas", async () => {
    const chart = await fixture(OPERATOR);
    const other = put("", { width: "400px" });
    const canvas = canvasOf(chart);
    for (const [parent, width] of [
      [other, 400],
      [chart.parentElement!, 640],
      [other, 400],
    ] as const) {
      parent.append(chart);
      await becomes(() => widths(chart), [width, width]);
      await waitUntil(() => ink(chart) > 1000, "ink");
      expect(canvasOf(chart)).to.equal(canvas);
      expect(charts()).to.equal(1);
    }
  });

  it("draws again when it is dragged within a list", async () => {
    const box = put(`<ul><li>${OPERATOR}</li><li>${KINDS[0]}</li></ul>`);
    await ready(box);
    const [first, second] = box.querySelectorAll("li");
    first!.before(second!);
    await waitUntil(
      () => [...box.querySelectorAll("fedasil-capacity-chart")].every((chart) => ink(chart) > 1000),
      "ink",
    );
    expect(charts()).to.equal(2);
  });

  for (const markup of KINDS)
    it(`follows its container from 600 to 300 to 900 px: ${markup.slice(1, markup.indexOf(">"))}`, async () => {
      const element = await fixture(`<div>${markup}</div>`, { width: "600px" });
      const box = element.parentElement!;
      for (const width of [600, 300, 900, 600]) {
        box.style.width = `${width}px`;
        await waitUntil(() => {
          const [drawn, room] = widths(element);
          return drawn === room && element.offsetWidth === width;
        }, `a drawing for ${width} px`);
        await becomes(() => element.scrollWidth <= width, true);
        await waitUntil(() => chartOf(element).width === find(element, ".plot").clientWidth, "the chart to be as wide");
      }
    });

  for (const [name, css] of [
    ["grid", "display: grid; grid-template-columns: 1fr 1fr"],
    ["grid without a minimum", "display: grid"],
    ["flex row", "display: flex"],
    ["flex column", "display: flex; flex-direction: column; height: 1200px"],
    ["inline block", "display: inline-block"],
    ["float", "float: left; width: 100%"],
  ])
    it(`keeps its size in a ${name}`, async () => {
      const chart = await fixture(
        `<div style="${css}"><fedasil-capacity-chart by="operator" style="flex: 1"></fedasil-capacity-chart><p>text</p></div>`,
      );
      await frames(3);
      const size = (): number[] => [chart.offsetWidth, chart.offsetHeight, ...widths(chart)];
      const before = size();
      await frames(20);
      expect(size()).to.deep.equal(before);
      expect(before[0]).to.be.greaterThan(100);
      expect(before[1]).to.be.lessThan(1500);
    });

  it("is a block of its own, as high before as after it is drawn", async () => {
    const box = put(OPERATOR);
    const chart = box.firstElementChild as Fedasil;
    await waitUntil(() => all(chart, ".plot").length > 0, "its frame");
    const before = chart.offsetHeight;
    await ready(box);
    expect(getComputedStyle(chart).display).to.equal("block");
    expect(chart.offsetHeight).to.equal(before);
    chart.hidden = true;
    expect(chart.offsetHeight).to.equal(0);
  });

  it("draws in a closed <details> when it is opened, and not before", async () => {
    const box = put(`<details><summary>more</summary>${OPERATOR}</details>`);
    const chart = box.querySelector<Fedasil>("fedasil-capacity-chart")!;
    await waitUntil(() => all(chart, "table").length > 0, "its table");
    await frames(10);
    expect(charts()).to.equal(0);
    box.querySelector("details")!.open = true;
    await ready(box);
    expect(ink(chart)).to.be.greaterThan(1000);
  });

  it("draws in a tab that was display: none", async () => {
    const box = put(`<div style="display: none">${OPERATOR}</div>`);
    const chart = box.querySelector<Fedasil>("fedasil-capacity-chart")!;
    await waitUntil(() => all(chart, "table").length > 0, "its table");
    box.querySelector("div")!.style.display = "";
    await ready(box);
    expect(ink(chart)).to.be.greaterThan(1000);
    // Hidden again, it keeps what it has.
    box.querySelector("div")!.style.display = "none";
    await frames(5);
    box.querySelector("div")!.style.display = "";
    await becomes(() => widths(chart), [640, 640]);
    expect(ink(chart)).to.be.greaterThan(1000);
  });

  it("draws, of thirty figures of a page, those that are near, and the others when a reader comes near", async () => {
    const box = put(OPERATOR.repeat(30));
    const elements = [...box.querySelectorAll<Fedasil>("fedasil-capacity-chart")];
    await waitUntil(() => elements.every((element) => rows(element).length === 9), "thirty tables");
    await waitUntil(() => charts() > 0, "the first drawings");
    await frames(10);
    expect(charts()).to.be.lessThan(8);
    expect(options(elements[0]!)).to.have.length(9);
    expect(options(elements[29]!)).to.have.length(0);
    elements[29]!.scrollIntoView({ behavior: "instant" });
    await waitUntil(() => options(elements[29]!).length === 9, "the last drawing");
    scrollTo({ top: 0, behavior: "instant" });
  });

  it("draws all of them for print, which waits for nobody", async () => {
    const box = put(OPERATOR.repeat(8));
    const elements = [...box.querySelectorAll<Fedasil>("fedasil-capacity-chart")];
    await waitUntil(() => elements.every((element) => rows(element).length === 9), "eight tables");
    await waitUntil(() => charts() > 0, "the first drawings");
    // Sizes are told to all of them with the next frame.
    await frames(2);
    expect(charts()).to.be.lessThan(8);
    dispatchEvent(new Event("beforeprint"));
    for (const element of elements) expect(all(element, ".plot > svg text").length).to.be.at.least(9);
    expect(charts()).to.be.lessThan(8);
    dispatchEvent(new Event("afterprint"));
  });

  it("does not move: what is drawn at once is what stays", async () => {
    const chart = await fixture(OPERATOR);
    const first = canvasOf(chart).toDataURL();
    await frames(30);
    expect(canvasOf(chart).toDataURL()).to.equal(first);
    expect(chartOf(chart).options.animation).to.equal(false);
  });

  // WebKit's driver has no pixel ratio to set.
  if (engine !== "webkit")
    it("has a drawing as sharp as the screen: ratio 1, 2, 1.5", async () => {
      const map = await fixture(KINDS[3]!);
      const ratio = (): number => canvasOf(map).width / canvasOf(map).clientWidth;
      try {
        // Chromium tells a page of an emulated ratio only if the window changes with it.
        for (const [width, deviceScaleFactor] of [
          [801, 2],
          [802, 1.5],
          [803, 1],
        ] as const) {
          const viewport = { width, height: 600, deviceScaleFactor };
          await setViewport(viewport);
          await becomes(ratio, deviceScaleFactor);
          expect(ink(map)).to.be.greaterThan(1000 * deviceScaleFactor ** 2);
          expect(widths(map)).to.deep.equal([640, 640]);
        }
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });

  for (const markup of KINDS)
    it(`gives Chart.js no var(), no motion, no events: ${markup.slice(1, markup.indexOf(">"))}`, async () => {
      const element = await fixture(markup);
      const { data, options: given } = chartOf(element).config;
      const seen = JSON.stringify([data, given], (_, value: unknown) => (value instanceof Element ? undefined : value));
      expect(seen).not.to.include("var(");
      expect(given).to.include({ animation: false, responsive: false, maintainAspectRatio: false });
      expect(given!.events).to.deep.equal([]);
    });

  it("never writes to Chart.js' own defaults", async () => {
    const before = JSON.stringify(Chart.defaults);
    await fixture(`<div style="background: #121212; color: white; font: 20px serif">${OPERATOR}</div>`);
    expect(JSON.stringify(Chart.defaults)).to.equal(before);
    expect("Chart" in window).to.equal(false);
  });

  it("leaves the figure as it was: frozen through and through, the same after drawing", async () => {
    const figure = (await loadFigure("returns-by-destination"))!;
    const before = structuredClone(figure);
    const map = await fixture<Fedasil & { readonly figure: unknown }>(KINDS[3]!);
    const isFrozen = (value: unknown): boolean =>
      typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(map.figure).to.deep.equal(before);
    expect(isFrozen(map.figure)).to.equal(true);
    expect(() => Object.assign(map, { figure: {} })).to.throw(TypeError);
    map.setAttribute("limit", "3");
    await becomes(() => rows(map).length, 5);
    expect(isFrozen(map.figure)).to.equal(true);
    expect(await loadFigure("returns-by-destination")).to.deep.equal(before);
  });

  it("can be defined twice, by two copies of a script", async () => {
    const constructor = customElements.get("fedasil-capacity-chart");
    for (const name of ["capacity-chart", "return-map", "figure", "value"])
      await import(new URL(`../../src/components/${name}.ts?again`, import.meta.url).href);
    expect(customElements.get("fedasil-capacity-chart")).to.equal(constructor);
    expect(rows(await fixture(OPERATOR))).to.have.length(9);
  });

  it("survives by, limit and language changed many times in one turn", async () => {
    const chart = await fixture(OPERATOR);
    for (const by of ["year", "type", "operator", "year", "operator"]) {
      chart.setAttribute("by", by);
      chart.setAttribute("lang", by === "year" ? "fr" : "nl");
      chart.setAttribute("limit", "2");
    }
    await becomes(() => rows(chart)[0], "Fedasil | 12.841");
    await becomes(() => options(chart).length, 4);
    expect(charts()).to.equal(1);
  });
});
