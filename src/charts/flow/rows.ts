/** The rows of a figure as flows, and the words of what they flow between. */
import type { Paragraph } from "../../drawing/label.js";
import { run, textSize } from "../../drawing/text.js";
import { rowOf, totalOf, type Figure, type Row } from "../../figures/figure.js";
import { digitsOf } from "../../tell/number.js";
import { countOf, rowLabel, unitWord, valueText } from "../../tell/text.js";
import type { Words } from "../../tell/words.js";
import type { Scene } from "../scene.js";
import { toneOf } from "../tone.js";
import { isAcyclic, sourcesOf, type Flow } from "./layout.js";

/** A scene whose rows are flows. */
export interface FlowScene extends Scene {
  readonly flows: readonly Flow[];
  /** The one source of everything, which the printed total counts; undefined where flows begin in several places. */
  readonly root: string | undefined;
}

/** What has no other end ends in itself. */
const flowsOf = (figure: Figure): Flow[] => {
  const id = figure.measures[0]?.id ?? "";
  return figure.rows.flatMap(({ key, from, to, cells }) =>
    from === undefined || !cells[id] ? [] : [{ key, from, to: to ?? key, value: countOf(cells[id]) ?? 0 }],
  );
};

/** Undefined where nothing flows. */
export const flowSceneOf = (scene: Scene): FlowScene | undefined => {
  const flows = flowsOf(scene.figure);
  const isDrawable = flows.some(({ value }) => value > 0) && flows.every(({ value }) => value >= 0 && value < Infinity);
  if (!isDrawable || !isAcyclic(flows)) return undefined;
  const [root, ...others] = sourcesOf(flows);
  return { ...scene, flows, root: others.length === 0 ? root : undefined };
};

type Told = Pick<FlowScene, "figure" | "words">;

/** "DR Congo", "Jordan, Egypt, Lebanon and Turkey", "requests for reception". */
export const nodeName = (id: string, { figure, words }: Told): string =>
  words.figure.labels?.[id] ?? rowLabel(rowOf(figure, id) ?? { key: id, role: "item", cells: {} }, words);

/** What qualifies a node's sum: "without the Syrians". */
export const detailOf = (id: string, words: Words): string | undefined => words.figure.labels?.[`${id}-detail`];

/** "Combined", as one number for several places says it. */
export const combinedWord = (words: Words): string => words.figure.labels?.["together"] ?? "";

export const rowValue = ({ cells }: Row, { figure, words }: Told): string => {
  const measure = figure.measures[0]!;
  const cell = cells[measure.id];
  return cell ? valueText(cell, measure, words) : "";
};

/** The number of a node: as its own row or its only flow has it, else the sum of its flows. */
export const nodeValue = (id: string, scene: FlowScene): string => {
  const { figure, flows, words } = scene;
  const bound = flows.filter(({ from, to }) => from === id || to === id);
  const row = rowOf(figure, id) ?? (bound.length === 1 ? rowOf(figure, bound[0]!.key) : undefined);
  if (row) return rowValue(row, scene);
  return digitsOf(figure.measures[0]!, words)(bound.reduce((sum, { value }) => sum + value, 0));
};

/** The row whose tone a node has: its own, or that of its flows where they all have the same. */
export const nodeRow = (id: string, { figure, flows, view }: FlowScene): Row | undefined => {
  const own = rowOf(figure, id);
  if (own) return own;
  const rows = flows.flatMap(({ key, from, to }) => (from === id || to === id ? [rowOf(figure, key)!] : []));
  return new Set(rows.map((row) => toneOf(row, view))).size === 1 ? rows[0] : undefined;
};

export const totalRow = (figure: Figure): Row | undefined => figure.rows.find(({ role }) => role === "total");

/** "38,213 requests for reception", "287 persons". */
export const wholeRuns = (scene: FlowScene): Paragraph => {
  const { figure, root, words, theme } = scene;
  const row = totalRow(figure);
  const measure = figure.measures[0]!;
  if (!row) return [];
  const name = root === undefined ? unitWord(measure, totalOf(figure, measure.id) ?? 0, words) : nodeName(root, scene);
  return [run(rowValue(row, scene), textSize.main(theme), "ink", 700), run(name, textSize.label(theme))];
};
