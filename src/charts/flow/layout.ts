/** Where the nodes and bands of a flow lie: levels from left to right, all heights to one scale. Pure; in px. */
import { extentOf, scaleOf, stacked, type Slot } from "./stacking.js";

export interface Flow {
  /** Key of the row that tells it. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

export interface Node {
  readonly id: string;
  /** 0 is where flows begin; what nothing leaves stands on the last level, however short its way. */
  readonly level: number;
  readonly value: number;
  readonly y: number;
  readonly height: number;
}

export interface Band {
  readonly key: string;
  readonly from: Node;
  readonly to: Node;
  /** Its upper edge at the node it leaves, and at the one it enters. */
  readonly leaves: number;
  readonly enters: number;
  readonly height: number;
}

export interface FlowLayout {
  /** By level, each from top to bottom. */
  readonly levels: readonly (readonly Node[])[];
  readonly bands: readonly Band[];
}

interface Extent {
  readonly top: number;
  readonly height: number;
  /** The least distance between two nodes of a level. */
  readonly gap: number;
  /** Height of what is written beside a node, which may be more than its own. */
  readonly label: (id: string) => number;
}

const sum = (values: readonly number[]): number => values.reduce((result, value) => result + value, 0);
const total = (flows: readonly Flow[]): number => sum(flows.map(({ value }) => value));

/** The nodes where flows begin. */
export const sourcesOf = (flows: readonly Flow[]): string[] => [
  ...new Set(flows.map(({ from }) => from).filter((id) => flows.every(({ to }) => to !== id))),
];

/** Whether no flow comes back to where it began. */
export const isAcyclic = (flows: readonly Flow[]): boolean => {
  const after = flows.filter(({ from }) => flows.some(({ to }) => to === from));
  return after.length < flows.length ? isAcyclic(after) : flows.length === 0;
};

/** Down each branch to its end, then up to what ends there too: so no band crosses another without need. */
const walk = (flows: readonly Flow[]): string[] => {
  const met = new Set<string>();
  const visit = (id: string): void => {
    if (met.has(id)) return;
    met.add(id);
    for (const { to } of flows.filter(({ from }) => from === id)) {
      visit(to);
      for (const { from } of flows.filter((other) => other.to === to)) visit(from);
    }
  };
  for (const id of sourcesOf(flows)) visit(id);
  return [...met];
};

/** Ids by level. What nothing leaves stands on the last level, however short its way. */
export const levelsOf = (flows: readonly Flow[]): string[][] => {
  const steps = (id: string): number =>
    Math.max(0, ...flows.filter(({ to }) => to === id).map(({ from }) => 1 + steps(from)));
  const ids = walk(flows);
  const last = Math.max(...ids.map(steps));
  const levels: string[][] = Array.from({ length: last + 1 }, () => []);
  for (const id of ids) levels[flows.some(({ from }) => from === id) ? steps(id) : last]!.push(id);
  return levels;
};

const valueOf = (id: string, flows: readonly Flow[]): number =>
  Math.max(total(flows.filter(({ from }) => from === id)), total(flows.filter(({ to }) => to === id)));

/** Bands leave and enter a node in the order in which their other ends stand. */
const bandsOf = (flows: readonly Flow[], nodes: ReadonlyMap<string, Node>, scale: number): Band[] => {
  const above = (flow: Flow, end: "from" | "to", other: "from" | "to"): number => {
    const mine = nodes.get(flow[other])!.y;
    const before = flows.filter((one) => one[end] === flow[end] && nodes.get(one[other])!.y < mine);
    return nodes.get(flow[end])!.y + scale * total(before);
  };
  return flows.map((flow) => ({
    key: flow.key,
    from: nodes.get(flow.from)!,
    to: nodes.get(flow.to)!,
    leaves: above(flow, "from", "to"),
    enters: above(flow, "to", "from"),
    height: scale * flow.value,
  }));
};

/** The middle of all that a node is bound to and that has a place already, the thicker bands counting for more. */
const middleOf = (id: string, flows: readonly Flow[], nodes: ReadonlyMap<string, Node>): number | undefined => {
  const bound = flows.flatMap(({ from, to, value }) => {
    const other = nodes.get(from === id ? to : to === id ? from : "");
    return other ? [{ value, middle: other.y + other.height / 2 }] : [];
  });
  const weight = sum(bound.map(({ value }) => value));
  return weight > 0 ? sum(bound.map(({ value, middle }) => value * middle)) / weight : undefined;
};

/**
 * Lays flows out. The level with the most nodes fills the height; each other node stands at the middle of those that it
 * is bound to. Flows make no circle.
 */
export const layoutOf = (flows: readonly Flow[], { top, height: whole, gap, label }: Extent): FlowLayout => {
  const levels = levelsOf(flows);
  const slotsAt = (ids: readonly string[], scale: number): Slot[] =>
    ids.map((id) => {
      const height = scale * valueOf(id, flows);
      return { id, height, out: Math.max(0, (label(id) - height) / 2) };
    });
  const most = whole / Math.max(...levels.map((ids) => sum(ids.map((id) => valueOf(id, flows)))));
  const scale = scaleOf((tried) => levels.every((ids) => extentOf(slotsAt(ids, tried), gap) <= whole), most);
  const fullest = levels.reduce((best, ids, level) => (ids.length >= levels[best]!.length ? level : best), 0);
  const order = levels.map((_, level) => level).sort((a, b) => Math.abs(a - fullest) - Math.abs(b - fullest));
  const nodes = new Map<string, Node>();
  for (const level of order) {
    const slots = slotsAt(levels[level]!, scale);
    const wanted = slots.map(({ id, height }) => (middleOf(id, flows, nodes) ?? 0) - top - height / 2);
    stacked(slots, wanted, whole, gap).forEach((y, index) => {
      const { id, height } = slots[index]!;
      nodes.set(id, { id, level, value: valueOf(id, flows), y: top + y, height });
    });
  }
  return { levels: levels.map((ids) => ids.map((id) => nodes.get(id)!)), bands: bandsOf(flows, nodes, scale) };
};
