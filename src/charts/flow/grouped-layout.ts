/** Where the rows of grouped bars go: total, heads, bars under their names, one scale for all. */
import { layoutLabel, type Label } from "../../drawing/label.js";
import { letterRuns, run, textSize, widthOf, type Run } from "../../drawing/text.js";
import { isTogether } from "../../figures/uncertainty.js";
import { rowOf, type Row } from "../../figures/figure.js";
import { countOf, lettersOf, noteLetters, rowLabel } from "../../tell/text.js";
import { isNarrow } from "../scene.js";
import { isNamed, textOn, toneOf } from "../tone.js";
import { groupsOf, type Group } from "./groups.js";
import { combinedWord, rowValue, wholeRuns, type FlowScene } from "./rows.js";

/** How far the bars of a group stand in from its rule. */
const INDENT = 14;
/** Between a name and its bar; between a bar and the value beside it, or the edge and the value inside it. */
const [UNDER, ASIDE] = [3, 8];
/** Between two rows as much as the height gives, within these; what is left over goes to the bars, up to the last. */
const [CLOSE, LOOSE, THICK] = [6, 28, 40];
/** Between two rows where nothing else is given. */
const USUAL = 12;

/** A head, which has no bar, or a name above its bar. */
export interface Line {
  readonly row: Row | undefined;
  readonly name: Label;
  /** Top of the name. */
  readonly y: number;
  readonly left: number;
  readonly bar?: RowBar;
}

interface RowBar {
  readonly count: number;
  /** In px. */
  readonly length: number;
  readonly value: Run;
  /** Where the value begins. */
  readonly valueAt: number;
}

export interface GroupedLayout {
  readonly thickness: number;
  /** px per unit. */
  readonly scale: number;
  readonly whole: Label;
  readonly lines: readonly Line[];
  /** Top and foot of the rule of each group. */
  readonly rules: readonly (readonly [number, number])[];
  readonly note: { readonly label: Label; readonly y: number } | undefined;
}

/** A row whose bar has no length yet. */
interface Unscaled {
  readonly row: Row;
  readonly left: number;
  readonly count: number;
  readonly value: Run;
}

/** One number for several places says so: "together 81". */
const valueRun = (row: Row, scene: FlowScene): Run => {
  const value = rowValue(row, scene);
  const combined = isTogether(row);
  const weight = combined || isNamed(row, scene.view) ? 700 : 500;
  const size = textSize.label(scene.theme);
  return run(combined ? `${combinedWord(scene.words)} ${value}` : value, size, "ink", weight);
};

const unscaledRows = ({ head, rows }: Group, scene: FlowScene): Unscaled[] =>
  rows.map((row) => ({
    row,
    left: head ? INDENT : 0,
    count: countOf(row.cells[scene.figure.measures[0]!.id]!) ?? 0,
    value: valueRun(row, scene),
  }));

/** A value stands in its bar if it fits, beside a striped one always: no text lies on stripes. */
const isInside = (row: Row, length: number, width: number): boolean => !isTogether(row) && width + 2 * ASIDE <= length;

/** px per unit: the largest at which each bar, and each value beside one, is inside the drawing. */
const scaleOf = (rows: readonly Unscaled[], { width, measure }: FlowScene["box"]): number => {
  const within = (room: number, count: number): number => room / Math.max(count, 1e-9);
  const full = Math.min(...rows.map(({ left, count }) => within(width - left, count)));
  const beside = rows.map(({ row, left, count, value }) => {
    const label = widthOf([value], measure);
    return isInside(row, full * count, label) ? full : within(width - left - ASIDE - label, count);
  });
  return Math.min(full, ...beside);
};

type Unplaced = Omit<Line, "y">;

const rowLine = ({ row, left, count, value }: Unscaled, scale: number, scene: FlowScene): Unplaced => {
  const { figure, words, theme, view, box } = scene;
  const size = textSize.label(theme);
  const length = Math.max(1, count * scale);
  const width = widthOf([value], box.measure);
  const inside = isInside(row, length, width);
  const name = [
    run(rowLabel(row, words), size, "ink", isNamed(row, view) ? 700 : 400),
    ...letterRuns(lettersOf(row, noteLetters(figure)), size),
  ];
  return {
    ...{ row, left },
    name: layoutLabel([name], box.width - left, box.measure),
    bar: {
      ...{ count, length },
      value: inside ? { ...value, color: textOn(toneOf(row, view)) } : value,
      valueAt: inside ? left + length - ASIDE - width : left + length + ASIDE,
    },
  };
};

/** Where the bar of a line begins. */
export const barTop = ({ y, name }: Line): number => y + name.height + UNDER;

const lineHeight = ({ name, bar }: Unplaced, thickness: number): number => name.height + (bar ? UNDER + thickness : 0);

/** One below the other, as far apart, then as thick as the height allows; a head stays close to its group. */
const stacked = (
  lines: readonly Unplaced[],
  thin: number,
  [from, to]: readonly [number, number],
): { readonly thickness: number; readonly lines: Line[] } => {
  const used = lines.reduce((sum, line) => sum + lineHeight(line, thin) + (line.bar ? 0 : CLOSE), 0);
  const spare = (to - from - used) / lines.filter(({ bar }) => bar).length;
  const gap = Math.max(CLOSE, Math.min(LOOSE, spare));
  const thickness = Math.max(thin, Math.min(THICK, thin + spare - gap));
  let y = from;
  return {
    thickness,
    lines: lines.map((line) => {
      const placed = { ...line, y };
      y += lineHeight(line, thickness) + (line.bar ? gap : CLOSE);
      return placed;
    }),
  };
};

/** Lines that stand in follow each other: each such stretch is a group. */
const rulesOf = (lines: readonly Line[], thickness: number): (readonly [number, number])[] =>
  lines.reduce<(readonly [number, number])[]>((rules, line, index) => {
    if (line.left === 0) return rules;
    const foot = barTop(line) + thickness;
    const last = rules.at(-1);
    return last && lines[index - 1]!.left > 0 ? [...rules.slice(0, -1), [last[0], foot]] : [...rules, [line.y, foot]];
  }, []);

const headLine = ({ id, head }: Group, { figure, box }: FlowScene): Unplaced[] =>
  head ? [{ row: rowOf(figure, id), left: 0, name: layoutLabel([head], box.width, box.measure) }] : [];

/** What is known before the rows have their height. */
const partsOf = (scene: FlowScene) => {
  const { words, theme, box } = scene;
  const groups = groupsOf(scene).map((group) => ({ ...group, unscaled: unscaledRows(group, scene) }));
  const all = groups.flatMap(({ unscaled }) => unscaled);
  const scale = scaleOf(all, box);
  const lines = groups.flatMap((group) => [
    ...headLine(group, scene),
    ...group.unscaled.map((row) => rowLine(row, scale, scene)),
  ]);
  const whole = layoutLabel([wholeRuns(scene)], box.width, box.measure);
  const isThin = all.some(({ count }) => count * scale < 1);
  const says = isThin ? (words.figure.labels?.["thin-line"] ?? "") : "";
  const note = layoutLabel([[run(says, textSize.axis(theme), "muted")]], box.width, box.measure);
  return {
    ...{ scale, lines, whole, note, thin: isNarrow(scene) ? 22 : 24 },
    /** Above the rows, and below them. */
    head: whole.height + 2 * CLOSE,
    below: note.height > 0 ? note.height + CLOSE : 0,
  };
};

export const heightOf = (scene: FlowScene): number => {
  const { lines, thin, head, below } = partsOf(scene);
  return lines.reduce((sum, line) => sum + lineHeight(line, thin) + (line.bar ? USUAL : CLOSE), head + below);
};

export const groupedLayout = (scene: FlowScene): GroupedLayout => {
  const { scale, lines, whole, note, thin, head, below } = partsOf(scene);
  const { thickness, lines: placed } = stacked(lines, thin, [head, scene.box.height - below]);
  const end = placed.at(-1);
  return {
    ...{ thickness, scale, whole },
    lines: placed,
    rules: rulesOf(placed, thickness),
    note: note.height > 0 && end ? { label: note, y: barTop(end) + thickness + 2 * CLOSE } : undefined,
  };
};
