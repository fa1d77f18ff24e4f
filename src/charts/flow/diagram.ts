/** Where everything of a flow goes in its box: nodes and bands, a label for each node, total, column heads and note. */
import type { Align } from "../../drawing/drawing.js";
import { columnWidth, layoutLabel, type Draft, type Label, type Paragraph } from "../../drawing/label.js";
import { run, textSize } from "../../drawing/text.js";
import type { Weight } from "../../theme/theme.js";
import { rowLabel } from "../../tell/text.js";
import { inLetters } from "../scene.js";
import { layoutOf, levelsOf, type FlowLayout, type Node } from "./layout.js";
import { draftOf } from "./node-label.js";
import { totalRow, wholeRuns, type FlowScene } from "./rows.js";

export const NODE = 12;
/** Between nodes of a level, and between a node and its label. */
const [GAP, ASIDE] = [16, 10];
/** Below the heads, and above note and total. */
const [UNDER, ABOVE_NOTE, ABOVE_TOTAL] = [10, 12, 18];

export interface PlacedLabel {
  readonly label: Label;
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly align: Align;
}

export interface Diagram {
  readonly layout: FlowLayout;
  /** Left edge of the nodes of a level. */
  readonly left: (level: number) => number;
  readonly labels: readonly PlacedLabel[];
  /** The total where it stands below, as under a table. */
  readonly total: PlacedLabel | undefined;
  /** Labels leave the bands enough of the height, and none is wider than its place. */
  readonly isLegible: boolean;
}

interface Columns {
  readonly left: (level: number) => number;
  /** Undefined for the root, whose label stands above. */
  readonly labelOf: (id: string) => Label | undefined;
  /** Width for the labels of a level. */
  readonly room: (level: number) => number;
  readonly last: number;
}

const columnsOf = (scene: FlowScene): Columns => {
  const { root, box, flows } = scene;
  const levels = levelsOf(flows).map((ids) => ids.filter((id) => id !== root));
  const drafts = new Map<string, Draft>(levels.flat().map((id) => [id, draftOf(id, scene)]));
  const column = (level: number, least: number, most: number): number => {
    const written = levels[level]!.map((id) => drafts.get(id)!);
    return columnWidth(written, [least * box.width, most * box.width], box.measure);
  };
  const last = levels.length - 1;
  const start = root === undefined ? column(0, 0.12, 0.3) : 0;
  const end = column(last, 0.18, 0.46);
  const first = start > 0 ? start + ASIDE : 0;
  const step = (box.width - end - ASIDE - NODE - first) / last;
  const room = (level: number): number => (level === last ? end : level === 0 ? start : step - NODE - 2 * ASIDE);
  const labels = new Map(
    levels.flatMap((ids, level) =>
      ids.map((id) => [id, layoutLabel(drafts.get(id)!.paragraphs, room(level), box.measure)] as const),
    ),
  );
  return { last, room, left: (level) => Math.round(first + level * step), labelOf: (id) => labels.get(id) };
};

const small = (text: string, weight: Weight, width: number, { theme, box }: FlowScene): Label =>
  layoutLabel([[run(text, textSize.axis(theme), "muted", weight)]], width, box.measure);

/** Above the bands: the total of a tree, or the heads of two columns. */
const headsOf = (scene: FlowScene, { left, last }: Columns): PlacedLabel[] => {
  const { root, words, box } = scene;
  if (root !== undefined)
    return [{ label: layoutLabel([wholeRuns(scene)], box.width, box.measure), x: 0, y: 0, align: "start" }];
  const head = (end: string, width: number): Label => small(words.figure.labels?.[end] ?? "", 600, width, scene);
  const right = left(last) + NODE;
  const [from, to] = [head("from", left(0)), head("to", box.width - right)];
  // They stand on one line, however many lines one of them takes.
  const foot = Math.max(from.height, to.height);
  return [
    { label: from, x: left(0), y: foot - from.height, align: "end" },
    { label: to, x: right, y: foot - to.height, align: "start" },
  ];
};

/** "Total 287 persons". */
const totalOf = (scene: FlowScene): PlacedLabel | undefined => {
  const { figure, root, theme, words, box } = scene;
  const row = totalRow(figure);
  if (!row || root !== undefined) return undefined;
  const size = textSize.label(theme);
  const [number, unit] = wholeRuns(scene);
  const runs: Paragraph = [
    run(rowLabel(row, words), size, "ink", 700),
    run(number!.text, size, "ink", 700),
    run(unit!.text, size, "muted"),
  ];
  const label = layoutLabel([runs], box.width, box.measure);
  return { label, x: 0, y: box.height - label.height, align: "start" };
};

const nodeLabels = ({ levels }: FlowLayout, { labelOf, left, last }: Columns): PlacedLabel[] =>
  levels.flat().flatMap(({ id, level, y, height }): PlacedLabel[] => {
    const label = labelOf(id);
    if (!label) return [];
    const top = y + (height - label.height) / 2;
    return level === last
      ? [{ label, x: left(level) + NODE + ASIDE, y: top, align: "start" }]
      : [{ label, x: left(level) - ASIDE, y: top, align: "end" }];
  });

/** The least part of the height that bands take where they still read as such. */
const LEAST = 0.4;

const isLegible = ({ levels }: FlowLayout, { labelOf, room, last }: Columns, height: number): boolean => {
  const filled = levels[0]!.reduce((sum, node) => sum + node.height, 0);
  const fits = ({ id, level, height: own }: Node): boolean => {
    const label = labelOf(id);
    if (!label) return true;
    return label.width <= room(level) + 1 && (level === 0 || level === last || label.height <= own);
  };
  return height > 0 && filled >= LEAST * height && levels.flat().every(fits);
};

const isThin = ({ bands }: FlowLayout): boolean => bands.some(({ height }) => height < 1);

/** Of a node of the level that has most of them, with what parts it from the next. */
const NODE_HIGH = 74;

/** What is known before the bands have their height. */
const partsOf = (scene: FlowScene) => {
  const columns = columnsOf(scene);
  const heads = headsOf(scene, columns);
  const total = totalOf(scene);
  return {
    ...{ columns, heads, total },
    top: Math.max(...heads.map(({ y, label }) => y + label.height)) + UNDER,
    below: total ? total.label.height + ABOVE_TOTAL : 0,
  };
};

export const heightOf = (scene: FlowScene): number => {
  const { top, below } = partsOf(scene);
  const most = Math.max(...levelsOf(scene.flows).map(({ length }) => length));
  return top + below + most * inLetters(NODE_HIGH, scene);
};

export const diagramOf = (scene: FlowScene): Diagram => {
  const { flows, root, words, box } = scene;
  const { columns, heads, total, top, below } = partsOf(scene);
  const { left, labelOf, last } = columns;
  const levels = levelsOf(flows);
  // The label of a middle node lies on the band that enters it, and takes no room of its own.
  const labelHeight = (id: string): number => {
    const level = levels.findIndex((ids) => ids.includes(id));
    const label = level === last || root === undefined ? labelOf(id) : undefined;
    return label ? label.height + 4 : 0;
  };
  const height = box.height - top - below;
  const layoutIn = (foot: number): FlowLayout =>
    layoutOf(flows, { top, height: height - foot, gap: GAP, label: labelHeight });
  const note = small(words.figure.labels?.["thin-line"] ?? "", 400, box.width, scene);
  const noted = note.height > 0 && isThin(layoutIn(0));
  const layout = layoutIn(noted ? note.height + ABOVE_NOTE : 0);
  const notes: PlacedLabel[] = noted
    ? [{ label: note, x: 0, y: box.height - below - note.height, align: "start" }]
    : [];
  return {
    ...{ layout, left, total },
    labels: [...heads, ...nodeLabels(layout, columns), ...notes],
    isLegible: isLegible(layout, columns, height),
  };
};
