/** The contents page: importing it defines every element; each also has an entry of its own. */
export { ApplicationsChart } from "./components/applications-chart.js";
export { CapacityChart } from "./components/capacity-chart.js";
export { FigureElement } from "./components/figure.js";
export { KeyFigures } from "./components/key-figures.js";
export { MinorsChart } from "./components/minors-chart.js";
export { NetworkChart } from "./components/network-chart.js";
export { OriginMap } from "./components/origin-map.js";
export { ProtectionChart } from "./components/protection-chart.js";
export { RequestsChart } from "./components/requests-chart.js";
export { ResettlementChart } from "./components/resettlement-chart.js";
export { ResidentsChart } from "./components/residents-chart.js";
export { ReturnChart } from "./components/return-chart.js";
export { ReturnMap } from "./components/return-map.js";
export { ValueElement } from "./components/value.js";
export { YearTimeline } from "./components/year-timeline.js";

export type { MarkEvent, SelectEvent } from "./controllers/events.js";
export { figureIds, type FigureId } from "./figures/catalogue.js";
export type { Edition } from "./figures/editions.js";
export type { Address, Figure, Measure, Note, Row, Source, Value } from "./figures/figure.js";
export { loadFigure } from "./figures/load.js";
export type { Language } from "./i18n/language.js";
export { preload, type Preload } from "./shell/preload.js";
