/** Where everything of a flow goes in its box: nodes and bands, a label for each node, total, heads and note. */
import type { Figure } from "../figures/figure.js";
import { textSize, type Look, type Weight } from "../look/look.js";
import { rowLabel } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { draftOf, type Scene } from "./flow-labels.js";
import { layoutOf, levelsOf, type FlowLayout } from "./flow-layout.js";
import { flowsOf, rootOf, totalRow, wholeRuns } from "./flow-rows.js";
import { columnFor, labelOf, type Draft, type Label } from "./flow-text.js";
import type { Box, View } from "./form.js";
import { run, type Align } from "./pen.js";

export const NODE = 12;
/** Between nodes of a level, and between a node and its label. */
const [GAP, ASIDE] = [16, 10];

export interface Written {
  readonly label: Label;
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly align: Align;
}

export interface FlowPlan {
  readonly root: string | undefined;
  readonly layout: FlowLayout;
  /** Left edge of the nodes of a level. */
  readonly left: (level: number) => number;
  readonly texts: readonly Written[];
  /** The total where it stands below, as under a table. */
  readonly total: Written | undefined;
  /** Labels leave the bands enough of the height, and none is wider than its place. */
  readonly reads: boolean;
}

interface Columns {
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly left: (level: number) => number;
  /** Width for the labels of a level. */
  readonly room: (level: number) => number;
  readonly last: number;
}

const columnsOf = (scene: Scene): Columns => {
  const { root, box, flows } = scene;
  const levels = levelsOf(flows).map((ids) => ids.filter((id) => id !== root));
  const drafts = new Map(levels.flat().map((id) => [id, draftOf(id, scene)]));
  const column = (level: number, least: number, most: number): number =>
    columnFor(
      levels[level]!.map((id) => drafts.get(id)!),
      [least * box.width, most * box.width],
      box.measure,
    );
  const last = levels.length - 1;
  const start = root === undefined ? column(0, 0.12, 0.3) : 0;
  const end = column(last, 0.18, 0.46);
  const first = start > 0 ? start + ASIDE : 0;
  const step = (box.width - end - ASIDE - NODE - first) / last;
  return {
    drafts,
    last,
    left: (level) => Math.round(first + level * step),
    room: (level) => (level === last ? end : level === 0 ? start : step - NODE - 2 * ASIDE),
  };
};

const small = (text: string, weight: Weight, width: number, { look, box }: Scene): Label =>
  labelOf([[run(look, text, look.color.muted, weight, textSize.axis(look))]], width, box.measure);

/** Above the bands: the total of a tree, or the heads of two columns. */
const headsOf = (scene: Scene, { left, last }: Columns): Written[] => {
  const { figure, root, look, words, box } = scene;
  const head = (end: string, width: number): Label => small(words.figure.labels?.[end] ?? "", 600, width, scene);
  const right = left(last) + NODE;
  if (root === undefined) {
    const [from, to] = [head("from", left(0)), head("to", box.width - right)];
    // They stand on one line, however many lines one of them takes.
    const foot = Math.max(from.height, to.height);
    return [
      { label: from, x: left(0), y: foot - from.height, align: "end" },
      { label: to, x: right, y: foot - to.height, align: "start" },
    ];
  }
  const label = labelOf([wholeRuns(figure, root, look, words)], box.width, box.measure);
  return [{ label, x: 0, y: 0, align: "start" }];
};

/** "Total 287 persons". */
const totalOf = ({ figure, look, words, box }: Scene): Written | undefined => {
  const row = totalRow(figure);
  if (!row) return undefined;
  const [number, unit] = wholeRuns(figure, undefined, look, words);
  const { ink, muted } = look.color;
  const runs = [run(look, rowLabel(row, words), ink, 700), run(look, number!.text, ink, 700)];
  const label = labelOf([[...runs, run(look, unit!.text, muted)]], box.width, box.measure);
  return { label, x: 0, y: box.height - label.height, align: "start" };
};

const labelsOf = (layout: FlowLayout, { drafts, left, room, last }: Columns, { box }: Scene): Written[] =>
  layout.levels.flat().flatMap((node): Written[] => {
    const draft = drafts.get(node.id);
    if (!draft) return [];
    const label = labelOf(draft.paragraphs, room(node.level), box.measure);
    const y = node.y + (node.height - label.height) / 2;
    return node.level === last
      ? [{ label, x: left(node.level) + NODE + ASIDE, y, align: "start" }]
      : [{ label, x: left(node.level) - ASIDE, y, align: "end" }];
  });

/** The least part of the height that bands take where they still read as such. */
const LEAST = 0.4;

const isLegible = (layout: FlowLayout, { drafts, room, last }: Columns, height: number, { box }: Scene): boolean => {
  const filled = layout.levels[0]!.reduce((sum, node) => sum + node.height, 0);
  const fits = layout.levels.flat().every((node) => {
    const draft = drafts.get(node.id);
    const label = draft && labelOf(draft.paragraphs, room(node.level), box.measure);
    const inside = node.level === 0 || node.level === last || !label || label.height <= node.height;
    return inside && (!label || label.width <= room(node.level) + 1);
  });
  return filled >= LEAST * height && fits;
};

const isThin = ({ bands }: FlowLayout): boolean => bands.some(({ height }) => height < 1);

export const planOf = (figure: Figure, look: Look, words: Words, box: Box, view: View): FlowPlan => {
  const flows = flowsOf(figure);
  const root = rootOf(flows);
  const scene: Scene = { figure, flows, root, look, words, view, box };
  const columns = columnsOf(scene);
  const { drafts, room, last, left } = columns;
  const levels = levelsOf(flows);
  // The label of a middle node lies on the band that enters it, and takes no room of its own.
  const labelHeight = (id: string): number => {
    const level = levels.findIndex((ids) => ids.includes(id));
    const draft = level === last || root === undefined ? drafts.get(id) : undefined;
    return draft ? labelOf(draft.paragraphs, room(level), box.measure).height + 4 : 0;
  };
  const heads = headsOf(scene, columns);
  const top = Math.max(...heads.map(({ y, label }) => y + label.height)) + 10;
  const total = root === undefined ? totalOf(scene) : undefined;
  const below = total ? total.label.height + 18 : 0;
  const height = box.height - top - below;
  const layoutIn = (foot: number): FlowLayout =>
    layoutOf(flows, { top, height: height - foot, gap: GAP, label: labelHeight });
  const note = small(words.figure.labels?.["thin-line"] ?? "", 400, box.width, scene);
  const noted = note.height > 0 && isThin(layoutIn(0));
  const layout = layoutIn(noted ? note.height + 12 : 0);
  return {
    root,
    layout,
    left,
    texts: [
      ...heads,
      ...labelsOf(layout, columns, scene),
      ...(noted ? [{ label: note, x: 0, y: box.height - below - note.height, align: "start" as const }] : []),
    ],
    total,
    reads: isLegible(layout, columns, height, scene),
  };
};
