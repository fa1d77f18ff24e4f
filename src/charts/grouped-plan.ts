/** Where the rows of grouped bars go: total, heads, bars under their names, one scale for all. */
import { isTogether } from "../figures/doubt.js";
import { rowOf, type Figure, type Row } from "../figures/figure.js";
import { textSize, type Look } from "../look/look.js";
import { countOf, lettersOf, noteLetters, rowLabel } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import type { Flow } from "./flow-layout.js";
import { detailOf, flowsOf, nodeName, nodeValue, rootOf, valueOf, wholeRuns } from "./flow-rows.js";
import { labelOf, type Label, type Paragraph } from "./flow-text.js";
import { stepOf, type Box, type View } from "./form.js";
import { letterRuns, run, widthOf, type Run } from "./pen.js";
import { isNamed, textOn, voiceOf } from "./voice.js";

/** How far the bars of a group stand in from its rule. */
const INDENT = 14;
/** Between a name and its bar; between a bar and the value beside it, or the edge and the value inside it. */
const [UNDER, ASIDE] = [3, 8];
/** Between two rows as much as the height gives, within these; what is left over goes to the bars, up to the last. */
const [CLOSE, LOOSE, THICK] = [6, 28, 40];

/** A head, which has no bar, or a name above its bar. */
export interface Line {
  readonly row: Row | undefined;
  readonly name: Label;
  /** Top of the name. */
  readonly y: number;
  readonly left: number;
  readonly bar?: Bar;
}

interface Bar {
  readonly length: number;
  readonly value: Run;
  /** Where the value begins. */
  readonly valueAt: number;
}

export interface GroupedPlan {
  readonly thickness: number;
  readonly whole: Label;
  readonly lines: readonly Line[];
  /** Top and foot of the rule of each group. */
  readonly rules: readonly (readonly [number, number])[];
  readonly note: { readonly label: Label; readonly y: number } | undefined;
}

interface Group {
  readonly id: string;
  readonly head: Paragraph | undefined;
  readonly rows: readonly Row[];
}

/** A tree is bound by what its parts come of, routes by where they lead; one route alone needs no head. */
const groupsOf = (flows: readonly Flow[], figure: Figure, look: Look, words: Words): Group[] => {
  const root = rootOf(flows);
  const endOf = ({ from, to }: Flow): string => (root === undefined ? to : from);
  const ids = [...new Set(flows.map(endOf))];
  const { ink, muted } = look.color;
  return ids.map((id) => {
    const rows = flows.flatMap((flow) =>
      endOf(flow) === id && !ids.includes(flow.key) ? [rowOf(figure, flow.key)!] : [],
    );
    if (id === root || (root === undefined && rows.length < 2)) return { id, head: undefined, rows };
    const name = run(look, nodeName(id, figure, words), ink, 700);
    const sum = run(look, nodeValue(id, flows, figure, words), ink, 700);
    const detail = detailOf(id, words);
    return { id, head: [name, sum, ...(detail ? [run(look, detail, muted)] : [])], rows };
  });
};

type Unplaced = Omit<Line, "y">;

const nameOf = (row: Row, figure: Figure, look: Look, words: Words, view: View): Paragraph => [
  run(look, rowLabel(row, words), look.color.ink, isNamed(row, view) ? 700 : 400),
  ...letterRuns(look, lettersOf(row, noteLetters(figure))),
];

/** A value stands in its bar if it fits, beside a striped one always: no text lies on stripes. */
const isInside = (row: Row, length: number, width: number): boolean => !isTogether(row) && width + 2 * ASIDE <= length;

/** One number for several places says so: "together 81". */
const valueRun = (row: Row, figure: Figure, words: Words, look: Look, view: View): Run => {
  const value = valueOf(row, figure.measures[0]!, words);
  const text = isTogether(row) ? `${words.figure.labels?.["together"] ?? ""} ${value}` : value;
  return run(look, text, look.color.ink, isNamed(row, view) || isTogether(row) ? 700 : 500);
};

interface Bars {
  readonly row: Row;
  readonly left: number;
  readonly size: number;
  readonly value: Run;
}

/** Px per unit: the largest at which each bar, and each value beside one, is inside the drawing. */
const scaleOf = (bars: readonly Bars[], { width, measure }: Box): number => {
  const full = Math.min(...bars.map(({ left, size }) => (width - left) / Math.max(size, 1e-9)));
  const beside = bars.map(({ row, left, size, value }) => {
    const text = widthOf([value], measure);
    return isInside(row, full * size, text) ? full : (width - left - ASIDE - text) / Math.max(size, 1e-9);
  });
  return Math.min(full, ...beside);
};

/** Where the bar of a line begins. */
export const barTop = ({ y, name }: Line): number => y + name.height + UNDER;

const heightOf = ({ name, bar }: Unplaced, thickness: number): number => name.height + (bar ? UNDER + thickness : 0);

/** One below the other, as far apart, then as thick as the height allows; a head stays close to its group. */
const stacked = (
  lines: readonly Unplaced[],
  thin: number,
  [from, to]: readonly [number, number],
): { readonly thickness: number; readonly lines: Line[] } => {
  const used = lines.reduce((sum, line) => sum + heightOf(line, thin) + (line.bar ? 0 : CLOSE), 0);
  const spare = (to - from - used) / lines.filter(({ bar }) => bar).length;
  const gap = Math.max(CLOSE, Math.min(LOOSE, spare));
  const thickness = Math.max(thin, Math.min(THICK, thin + spare - gap));
  let y = from;
  return {
    thickness,
    lines: lines.map((line) => {
      const placed = { ...line, y };
      y += heightOf(line, thickness) + (line.bar ? gap : CLOSE);
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

export const groupedPlan = (figure: Figure, look: Look, words: Words, box: Box, view: View): GroupedPlan => {
  const flows = flowsOf(figure);
  const { id } = figure.measures[0]!;
  const groups = groupsOf(flows, figure, look, words);
  const barsOf = ({ head, rows }: Group): Bars[] =>
    rows.map((row) => ({
      row,
      left: head ? INDENT : 0,
      size: countOf(row.cells[id]!) ?? 0,
      value: valueRun(row, figure, words, look, view),
    }));
  const scale = scaleOf(groups.flatMap(barsOf), box);
  const bar = ({ row, left, size, value }: Bars): Unplaced => {
    const length = Math.max(1, size * scale);
    const width = widthOf([value], box.measure);
    const inside = isInside(row, length, width);
    return {
      row,
      left,
      name: labelOf([nameOf(row, figure, look, words, view)], box.width - left, box.measure),
      bar: {
        length,
        value: inside ? { ...value, color: textOn(voiceOf(row, view), look) } : value,
        valueAt: inside ? left + length - ASIDE - width : left + length + ASIDE,
      },
    };
  };
  const lines = groups.flatMap((group): Unplaced[] => [
    ...(group.head
      ? [{ row: rowOf(figure, group.id), left: 0, name: labelOf([group.head], box.width, box.measure) }]
      : []),
    ...barsOf(group).map(bar),
  ]);
  const whole = labelOf([wholeRuns(figure, rootOf(flows), look, words)], box.width, box.measure);
  const isThin = groups.flatMap(barsOf).some(({ size }) => size * scale < 1);
  const note = labelOf(
    [[run(look, isThin ? (words.figure.labels?.["thin-line"] ?? "") : "", look.color.muted, 400, textSize.axis(look))]],
    box.width,
    box.measure,
  );
  const foot = box.height - (note.height > 0 ? note.height + CLOSE : 0);
  const thin = stepOf(box.width, look.em) === "narrow" ? 22 : 24;
  const { thickness, lines: placed } = stacked(lines, thin, [whole.height + 2 * CLOSE, foot]);
  const end = placed.at(-1);
  return {
    thickness,
    whole,
    lines: placed,
    rules: rulesOf(placed, thickness),
    note: note.height > 0 && end ? { label: note, y: barTop(end) + thickness + 2 * CLOSE } : undefined,
  };
};
