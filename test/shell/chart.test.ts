/** The chart on the canvas is a stock chart of Chart.js: a stock plugin lands where the data are. */
import { expect } from "chai";
import type { Chart } from "chart.js";
import annotation from "chartjs-plugin-annotation";
import "../../src/index.js";
import { fixture, ready, type Fedasil } from "../page.js";
import { all, find } from "../reading.js";

type Drawn = Fedasil & { readonly chart: Chart | undefined };

const mark = (element: Element, name: string): HTMLElement => {
  const marks = all(element, ".mark");
  return marks.find((one) => one.getAttribute("aria-label")!.startsWith(name))!;
};

/** Draws a red line at a value, and tells which px of a row or column of the canvas are red. */
const lineAt = (element: Drawn, axis: "x" | "y", value: number): number => {
  const chart = element.chart!;
  const line = { type: "line", scaleID: `${axis}-values`, value, borderColor: "#ff0000", borderWidth: 1 };
  Object.assign(chart.options.plugins!, { annotation: { annotations: { line } } });
  chart.update();
  const { canvas } = chart;
  const { data, width, height } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
  // Along the edge, where nothing else is drawn.
  const length = axis === "x" ? width : height;
  const place = (at: number): number => 4 * (axis === "x" ? 2 * width + at : at * width + width - 3);
  const red = Array.from({ length }, (_, at) => at).filter(
    (at) => data[place(at)]! > 200 && data[place(at) + 1]! < 120 && data[place(at) + 3]! > 100,
  );
  expect(red.length, "a line is drawn").to.be.greaterThan(0);
  return (red.reduce((sum, at) => sum + at, 0) / red.length + 0.5) / chart.currentDevicePixelRatio;
};

describe("the chart of an element", () => {
  // Charts that are made afterwards have the plugin.
  before(async () => {
    const { chart } = await fixture<Drawn>("<fedasil-applications-chart></fedasil-applications-chart>", { lang: "nl" });
    (chart!.constructor as typeof Chart).register(annotation);
  });

  it("is that of Chart.js, in units of the data", async () => {
    const element = await fixture<Drawn>(`<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>`, {
      lang: "nl",
    });
    const [places] = element.chart!.data.datasets;
    expect(places!.label).to.equal("Plaatsen");
    expect(places!.data.map((point) => (point as { x: number }).x)).to.deep.equal([
      ...[12841, 8620, 6244, 4542, 1259, 902, 591, 652],
    ]);
  });

  it("takes a line at 10 000 places from a stock plugin, beside a bar of 12 841", async () => {
    const element = await fixture<Drawn>(`<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>`, {
      lang: "nl",
    });
    const { offsetLeft, offsetWidth } = mark(element, "Fedasil");
    expect(lineAt(element, "x", 10_000)).to.be.closeTo(offsetLeft + (offsetWidth * 10_000) / 12_841, 1);
  });

  it("takes a line at 20 000 applications, below the column of 35 507", async () => {
    const element = await fixture<Drawn>(`<fedasil-applications-chart></fedasil-applications-chart>`, {
      lang: "nl",
    });
    const { offsetTop, offsetHeight } = mark(element, "2023");
    const base = offsetTop + offsetHeight;
    expect(lineAt(element, "y", 20_000)).to.be.closeTo(base - (offsetHeight * 20_000) / 35_507, 1);
  });

  it("is undefined where a figure is made of elements, and read-only", async () => {
    const cards = await fixture<Drawn>(`<fedasil-key-figures></fedasil-key-figures>`, { lang: "nl" });
    await ready(cards);
    expect(cards.chart).to.equal(undefined);
    expect(find(cards, ".picture")).to.not.equal(null);
  });
});
