/** `fedasil-charts.css`: the room that a tag will take, before its script has come. */
import { heightOf } from "../look/heights.js";

const tags = ":is(fedasil-capacity-chart,fedasil-return-map,fedasil-figure):not(:defined)";

/** Selectors of one figure, weaker ones first: a tag shows its first figure unless `by` names another. */
const room = (figure: string, ...selectors: string[]): string =>
  `${[...selectors, `[of=${figure}]`].join()}{--fedasil-room:${heightOf(figure)}}`;

export const css = [
  `${tags}{display:flow-root}`,
  `${tags}:before{content:"";float:left;padding-bottom:var(--fedasil-room)}`,
  room("capacity-by-type", "fedasil-capacity-chart"),
  room("capacity-by-operator", "[by=operator]"),
  room("capacity-by-year", "[by=year]"),
  room("returns-by-destination", "fedasil-return-map"),
  // A line may break elsewhere when the number in it becomes wider.
  "fedasil-value:not(:defined){font-weight:600;font-variant-numeric:lining-nums tabular-nums}",
].join("\n");
