/** What is written at the nodes of a flow: each band has its number and its name once. */
import { isTogether } from "../figures/doubt.js";
import { rowOf, type Figure } from "../figures/figure.js";
import { textSize, type Look } from "../look/look.js";
import { lettersOf, noteLetters } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import type { Flow } from "./flow-layout.js";
import { detailOf, nodeName, nodeRow, nodeValue } from "./flow-rows.js";
import type { Draft, Paragraph } from "./flow-text.js";
import { stepOf, type Box, type View } from "./form.js";
import { letterRuns, run } from "./pen.js";
import { isNamed, voiceOf } from "./voice.js";

/** Everything that is given, and the flows that are made of it. */
export interface Scene {
  readonly figure: Figure;
  readonly flows: readonly Flow[];
  /** The one source, if there is one. */
  readonly root: string | undefined;
  readonly look: Look;
  readonly words: Words;
  readonly view: View;
  readonly box: Box;
}

/** From this part of the whole on a node has room for a number in its full size. */
const LARGE = 0.2;

const wholeOf = (flows: readonly Flow[], root: string | undefined): number =>
  flows.reduce((sum, { from, value }) => (from === root ? sum + value : sum), 0);

/** Number first, large where there is room: what came of a whole. */
const partDraft = (id: string, { figure, flows, root, look, words, view, box }: Scene): Draft => {
  const row = rowOf(figure, id)!;
  const named = isNamed(row, view);
  const large = named || flows.find(({ to }) => to === id)!.value > LARGE * wholeOf(flows, root);
  const ochre = voiceOf(row, view) === "not-received";
  const color = ochre ? look.color["not-received"] : look.color.ink;
  const number = run(look, nodeValue(id, flows, figure, words), color, 700, large ? textSize.main(look) : undefined);
  const name: Paragraph = [
    run(look, nodeName(id, figure, words), look.color.ink, named ? 700 : 400),
    ...letterRuns(look, lettersOf(row, noteLetters(figure))),
  ];
  const wide = stepOf(box.width, look.em) === "wide";
  return large
    ? { paragraphs: [[number], name], most: wide ? 3 : 4 }
    : { paragraphs: [[number, ...name]], most: wide ? 1 : 2 };
};

/** Name first: one of two ends of a route. Several ends with one number are all named. */
const endDraft = (id: string, { figure, flows, look, words, view }: Scene): Draft => {
  const bound = flows.filter(({ from, to }) => from === id || to === id).map(({ key }) => rowOf(figure, key)!);
  const together = bound.some((one) => one.to === id && isTogether(one));
  const row = nodeRow(id, flows, figure, view);
  const told = bound.filter((one) => id === (isTogether(one) ? one.to : one.from));
  const letters = letterRuns(look, told.map((one) => lettersOf(one, noteLetters(figure))).join(""));
  const { ink, muted } = look.color;
  const name = run(look, nodeName(id, figure, words), ink, row && isNamed(row, view) ? 700 : 400);
  const count = nodeValue(id, flows, figure, words);
  const detail = detailOf(id, words);
  if (together) {
    const number = run(look, `${words.figure.labels?.["together"] ?? ""} ${count}`, ink, 700);
    return { paragraphs: [[name], [number, ...letters]], most: 3 };
  }
  const first: Paragraph = [name, run(look, count, ink, 700), ...letters];
  const more: Paragraph[] = detail && bound.every(({ to }) => to === id) ? [[run(look, detail, muted)]] : [];
  return { paragraphs: [first, ...more], most: 1 + more.length };
};

export const draftOf = (id: string, scene: Scene): Draft =>
  scene.root === undefined ? endDraft(id, scene) : partDraft(id, scene);
