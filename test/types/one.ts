/** One element alone: its import brings its tag and the events, and needs no types of what it is made with. */
import "fedasil-charts/minors-chart";

const chart = document.querySelector("fedasil-minors-chart")!;
chart.by = "inflow";
// @ts-expect-error
chart.by = "operator";
chart.addEventListener("fedasil-select", ({ detail }) => detail?.figure);
