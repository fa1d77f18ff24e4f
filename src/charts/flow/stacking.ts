/** How the nodes of one level are stacked, so that neither they nor their labels touch. Pure; in px. */

const sum = (values: readonly number[]): number => values.reduce((result, value) => result + value, 0);

/** A node as it is stacked: its height, and that of what is written beside it. */
export interface Slot {
  readonly id: string;
  readonly height: number;
  /** How far the label stands out, above and below. */
  readonly out: number;
}

/** How far the tops of two neighbours must lie apart. */
const stepOf = (a: Slot, b: Slot, gap: number): number => a.height + Math.max(gap, a.out + b.out);

/** From the top of the first label to the foot of the last. */
export const extentOf = (slots: readonly Slot[], gap: number): number =>
  slots.length === 0
    ? 0
    : slots[0]!.out +
      sum(slots.slice(1).map((slot, index) => stepOf(slots[index]!, slot, gap))) +
      slots.at(-1)!.height +
      slots.at(-1)!.out;

/** Each as near to the top that it wants as its neighbours and the room allow. */
export const stacked = (slots: readonly Slot[], wanted: readonly number[], height: number, gap: number): number[] => {
  const tops: number[] = [];
  slots.forEach((slot, index) => {
    const least = index === 0 ? slot.out : tops[index - 1]! + stepOf(slots[index - 1]!, slot, gap);
    tops.push(Math.max(least, wanted[index]!));
  });
  for (let index = slots.length - 1; index >= 0; index--) {
    const slot = slots[index]!;
    const next = slots[index + 1];
    const most = next ? tops[index + 1]! - stepOf(slot, next, gap) : height - slot.out - slot.height;
    tops[index] = Math.min(tops[index]!, most);
  }
  return tops;
};

/** The largest scale, in px per unit, at which every level fits with its labels. */
export const scaleOf = (fits: (scale: number) => boolean, most: number): number => {
  let [low, high] = [0, most];
  for (let round = 0; round < 30; round++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
};
