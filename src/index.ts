/** The contents page: importing it defines every element; each also has an entry of its own. */
export { CapacityChart } from "./components/capacity-chart.js";
export { Figure as FigureElement } from "./components/figure.js";
export { ReturnMap } from "./components/return-map.js";
export { Value as ValueElement } from "./components/value.js";

export { figureIds, type FigureId } from "./figures/catalogue.js";
export type { Figure, Measure, Note, Row, Source, Value } from "./figures/figure.js";
export { loadFigure } from "./figures/load.js";
