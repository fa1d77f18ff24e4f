/** The rows of a figure as flows, and the words of what they flow between. */
import { rowOf, totalOf, type Figure, type Measure, type Row } from "../figures/figure.js";
import { textSize, type Look } from "../look/look.js";
import { digitsOf } from "../tell/number.js";
import { countOf, rowLabel, unitWord, valueText } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { sourcesOf, type Flow } from "./flow-layout.js";
import type { Paragraph } from "./flow-text.js";
import type { View } from "./form.js";
import { run } from "./pen.js";
import { voiceOf } from "./voice.js";

/** What has no other end ends in itself. */
export const flowsOf = (figure: Figure): Flow[] => {
  const { id } = figure.measures[0]!;
  return figure.rows.flatMap(({ key, from, to, cells }) =>
    from === undefined || !cells[id] ? [] : [{ key, from, to: to ?? key, value: countOf(cells[id]) ?? 0 }],
  );
};

/** The one source of everything, which the printed total counts; undefined where flows begin in several places. */
export const rootOf = (flows: readonly Flow[]): string | undefined => {
  const [root, ...others] = sourcesOf(flows);
  return others.length === 0 ? root : undefined;
};

/** "DR Congo", "Jordan, Egypt, Lebanon and Turkey", "requests for reception". */
export const nodeName = (id: string, figure: Figure, words: Words): string =>
  words.figure.labels?.[id] ?? rowLabel(rowOf(figure, id) ?? { key: id, role: "item", cells: {} }, words);

/** What qualifies a node's sum: "without the Syrians". */
export const detailOf = (id: string, words: Words): string | undefined => words.figure.labels?.[`${id}-detail`];

export const valueOf = (row: Row, measure: Measure, words: Words): string =>
  row.cells[measure.id] ? valueText(row.cells[measure.id]!, measure, words) : "";

/** The number of a node: as its own row or its only flow has it, else the sum of its flows. */
export const nodeValue = (id: string, flows: readonly Flow[], figure: Figure, words: Words): string => {
  const measure = figure.measures[0]!;
  const bound = flows.filter(({ from, to }) => from === id || to === id);
  const row = rowOf(figure, id) ?? (bound.length === 1 ? rowOf(figure, bound[0]!.key) : undefined);
  return row
    ? valueOf(row, measure, words)
    : digitsOf(measure, words)(bound.reduce((sum, { value }) => sum + value, 0));
};

/** The row whose voice a node has: its own, or that of its flows where they all have the same. */
export const nodeRow = (id: string, flows: readonly Flow[], figure: Figure, view: View): Row | undefined => {
  const own = rowOf(figure, id);
  if (own) return own;
  const rows = flows.flatMap(({ key, from, to }) => (from === id || to === id ? [rowOf(figure, key)!] : []));
  return new Set(rows.map((row) => voiceOf(row, view))).size === 1 ? rows[0] : undefined;
};

export const totalRow = (figure: Figure): Row | undefined => figure.rows.find(({ role }) => role === "total");

/** "38,213 requests for reception", "287 persons". */
export const wholeRuns = (figure: Figure, root: string | undefined, look: Look, words: Words): Paragraph => {
  const row = totalRow(figure);
  const measure = figure.measures[0]!;
  if (!row) return [];
  const name =
    root === undefined ? unitWord(measure, totalOf(figure, measure.id) ?? 0, words) : nodeName(root, figure, words);
  return [
    run(look, valueOf(row, measure, words), look.color.ink, 700, textSize.main(look)),
    run(look, name, look.color.ink),
  ];
};
