/** `fedasil-charts.css`: the room that a tag will take, before its script has come. */
import { heightOf } from "../look/heights.js";

const room = (selector: string, figure: string): string =>
  `${selector}::before{padding-bottom:${heightOf(figure)}}`;

const CHART = "fedasil-capacity-chart";
const MAP = "fedasil-return-map";
const FIGURE = "fedasil-figure";
const all = [CHART, MAP, FIGURE].map((tag) => `${tag}:not(:defined)`);

export const css = [
  `${all.join()}{display:flow-root}`,
  `${all.map((tag) => `${tag}::before`).join()}{content:"";float:left}`,
  room(`${CHART}:not(:defined)`, "capacity-by-type"),
  room(`${CHART}[by=operator]:not(:defined)`, "capacity-by-operator"),
  room(`${CHART}[by=year]:not(:defined)`, "capacity-by-year"),
  room(`${MAP}:not(:defined)`, "returns-by-destination"),
  ...["capacity-by-type", "capacity-by-operator", "capacity-by-year", "returns-by-destination"].map((id) =>
    room(`${FIGURE}[of=${id}]:not(:defined)`, id),
  ),
].join("\n");
