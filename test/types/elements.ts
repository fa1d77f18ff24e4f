/** Properties, attributes and events in plain TypeScript, compiled strictly: what may be set compiles, and nothing else. */
import {
  figureIds,
  loadFigure,
  type Address,
  type CapacityChart,
  type Figure,
  type FigureElement,
  type FigureId,
  type ValueElement,
} from "fedasil-charts";

const chart: CapacityChart = document.createElement("fedasil-capacity-chart");
chart.by = "operator";
chart.by = undefined;
chart.form = "waterfall";
chart.measure = "share";
chart.sort = "name";
chart.limit = 3;
chart.limit = "3";
chart.highlight = "ocmw,fedasil";
chart.headingLevel = 2;
chart.headingLevel = "6";
chart.theme = "dark";
chart.noTools = true;
export const shown: Figure | undefined = chart.figure;

// @ts-expect-error
chart.by = "nonsense";
// @ts-expect-error
chart.form = "pie";
// @ts-expect-error Its figures have no map.
chart.form = "map";
// @ts-expect-error Of other figures.
chart.measure = "persons";
// @ts-expect-error
chart.sort = "size";
// @ts-expect-error
chart.theme = "sepia";
// @ts-expect-error
chart.headingLevel = 1;
// @ts-expect-error A server writes no list into an attribute.
chart.highlight = ["ocmw", "fedasil"];
// @ts-expect-error
chart.limit = true;
// @ts-expect-error
chart.noTools = "false";
// @ts-expect-error What it shows cannot be set.
chart.figure = undefined;

const figure: FigureElement = document.createElement("fedasil-figure");
figure.of = "capacity-by-operator";
figure.form = "waffle";
figure.measure = "occupancy";
// @ts-expect-error
figure.of = "nope";
// @ts-expect-error
figure.form = "pie";
// @ts-expect-error It has no list of figures.
figure.by = "operator";

const value: ValueElement = document.createElement("fedasil-value");
value.of = "capacity-by-type/total";
value.of = "capacity-by-type/total/places";
// @ts-expect-error
value.of = "capacity-by-type";
// @ts-expect-error
value.of = "nope/total";

const timeline = document.createElement("fedasil-year-timeline");
timeline.topic = "shortage";
timeline.topic = "all";
// @ts-expect-error
timeline.topic = "weather";
// @ts-expect-error It is topic that chooses.
timeline.by = "shortage";

const map = document.createElement("fedasil-return-map");
map.measure = "support";
map.form = "map";
// @ts-expect-error
map.form = "bar";
// @ts-expect-error Of the other element of returns.
map.measure = "returns";

let told: Address | null = null;
chart.addEventListener("fedasil-select", ({ detail }) => (told = detail));
document.addEventListener("fedasil-select", ({ detail }) => (told = detail));
window.addEventListener("fedasil-select", ({ detail }) => (told = detail));
document.addEventListener("fedasil-mark", ({ detail }) => (told = detail));
// @ts-expect-error The detail may be null.
chart.addEventListener("fedasil-select", ({ detail }) => detail.key);
// @ts-expect-error
chart.addEventListener("fedasil-select", ({ detail }) => detail?.value);
export { told };

export const ids: readonly FigureId[] = figureIds;
export const loaded: Promise<Figure | undefined> = loadFigure("capacity-by-type");
