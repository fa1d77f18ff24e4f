/** The labels at the nodes of a flow: each band has its number and its name once. */
import type { Draft, Paragraph } from "../../drawing/label.js";
import { letterRuns, run, textSize } from "../../drawing/text.js";
import { isTogether } from "../../figures/uncertainty.js";
import { rowOf } from "../../figures/figure.js";
import { lettersOf, noteLetters } from "../../tell/text.js";
import { stepOf } from "../form.js";
import { isNamed, toneOf } from "../tone.js";
import { combinedWord, detailOf, nodeName, nodeRow, nodeValue, type FlowScene } from "./rows.js";

/** From this part of the whole on a node has room for a number in its full size. */
const LARGE = 0.2;

const wholeOf = ({ flows, root }: FlowScene): number =>
  flows.reduce((sum, { from, value }) => (from === root ? sum + value : sum), 0);

/** Number first, large where there is room: what came of a whole. */
const partDraft = (id: string, scene: FlowScene): Draft => {
  const { figure, flows, theme, view, box } = scene;
  const row = rowOf(figure, id) ?? nodeRow(id, scene) ?? { key: id, role: "item", cells: {} };
  const size = textSize.label(theme);
  const named = isNamed(row, view);
  const large = named || flows.find(({ to }) => to === id)!.value > LARGE * wholeOf(scene);
  const color = toneOf(row, view) === "not-received" ? "not-received" : "ink";
  const number = run(nodeValue(id, scene), large ? textSize.main(theme) : size, color, 700);
  const name: Paragraph = [
    run(nodeName(id, scene), size, "ink", named ? 700 : 400),
    ...letterRuns(lettersOf(row, noteLetters(figure)), size),
  ];
  const wide = stepOf(box.width, theme.em) === "wide";
  return large
    ? { paragraphs: [[number], name], most: wide ? 3 : 4 }
    : { paragraphs: [[number, ...name]], most: wide ? 1 : 2 };
};

/** Name first: one of two ends of a route. Several ends with one number are all named. */
const endDraft = (id: string, scene: FlowScene): Draft => {
  const { figure, flows, words, theme, view } = scene;
  const size = textSize.label(theme);
  const bound = flows.filter(({ from, to }) => from === id || to === id).map(({ key }) => rowOf(figure, key)!);
  const row = nodeRow(id, scene);
  const told = bound.filter((one) => id === (isTogether(one) ? one.to : one.from));
  const letters = letterRuns(told.map((one) => lettersOf(one, noteLetters(figure))).join(""), size);
  const name = run(nodeName(id, scene), size, "ink", row && isNamed(row, view) ? 700 : 400);
  const count = nodeValue(id, scene);
  if (bound.some((one) => one.to === id && isTogether(one))) {
    const number = run(`${combinedWord(words)} ${count}`, size, "ink", 700);
    return { paragraphs: [[name], [number, ...letters]], most: 3 };
  }
  const first: Paragraph = [name, run(count, size, "ink", 700), ...letters];
  const detail = bound.every(({ to }) => to === id) ? detailOf(id, words) : undefined;
  return detail ? { paragraphs: [first, [run(detail, size, "muted")]], most: 2 } : { paragraphs: [first], most: 1 };
};

export const draftOf = (id: string, scene: FlowScene): Draft =>
  scene.root === undefined ? endDraft(id, scene) : partDraft(id, scene);
