/**
 * Where the names of a map go: none on a bubble or another name, no leader across another. Pure and deterministic;
 * everything in px. Where the bubbles go: see separate-bubbles.ts.
 */
import {
  isWithin,
  rectsTouch,
  rectTouchesDisc,
  segmentsCross,
  segmentTouchesDisc,
  segmentTouchesRect,
  type Rect,
} from "../../drawing/geometry.js";
import { hairlinesOf, type Bubble } from "./separate-bubbles.js";
import { candidatesOf, type Candidate, type Name, type Spot } from "./name-candidates.js";

const [NAME_TO_NAME, NAME_TO_LEADER] = [8, 4];
/** A name keeps more distance from another's bubble than from its own, most without a leader, or it could be taken for that one's. */
const [TO_OWN, TO_OTHER, UNLED_TO_OTHER] = [2, 5, 12];

/** Whether a place is free of bubbles and hairlines, whatever the other names do. */
const isFree = (spot: Candidate, bubbles: readonly Bubble[], bounds: Rect): boolean => {
  const own = bubbles.findIndex(({ key }) => key === spot.key);
  const others = spot.inside ? bubbles.slice(own + 1) : bubbles;
  const gapTo = (bubble: Bubble): number =>
    bubble.key === spot.key ? TO_OWN : spot.leader || spot.inside ? TO_OTHER : UNLED_TO_OTHER;
  if (!isWithin(spot.box, bounds) || others.some((bubble) => rectTouchesDisc(spot.box, bubble, gapTo(bubble))))
    return false;
  const { leader, number } = spot;
  if (number && bubbles.slice(own + 1).some((bubble) => rectTouchesDisc(number, bubble))) return false;
  if (leader && bubbles.some((bubble, i) => i !== own && segmentTouchesDisc(leader, bubble, 1))) return false;
  return hairlinesOf(bubbles).every(
    (hairline) =>
      !segmentTouchesRect(hairline, spot.box, NAME_TO_LEADER) && !(leader && segmentsCross(hairline, leader)),
  );
};

const clash = (a: Spot, b: Spot): boolean =>
  rectsTouch(a.box, b.box, NAME_TO_NAME) ||
  (a.leader !== undefined && segmentTouchesRect(a.leader, b.box, NAME_TO_LEADER)) ||
  (b.leader !== undefined && segmentTouchesRect(b.leader, a.box, NAME_TO_LEADER)) ||
  (a.leader !== undefined && b.leader !== undefined && segmentsCross(a.leader, b.leader));

const ROUNDS = 24;
/** What it costs to leave a name out: more for a heavier one. */
const unnamed = (rank: number, count: number): number => 30 + 60 * (1 - rank / count);

/**
 * Places names one after the other, each at its best free place; then again, those first that came off badly, and
 * keeps the best of the rounds. A name that fits nowhere is left out: the list beside the map has it.
 * @param names in the order of their weight
 * @param bubbles in the order in which they are drawn, with every symbol that a name must not touch
 */
export const placeNames = (names: readonly Name[], bubbles: readonly Bubble[], bounds: Rect): Spot[] => {
  const free = new Map(
    names.map((name) => {
      const bubble = bubbles.find(({ key }) => key === name.key)!;
      return [name.key, candidatesOf(bubble, name, bubbles).filter((spot) => isFree(spot, bubbles, bounds))];
    }),
  );
  const blame = new Map(names.map(({ key }) => [key, 0]));
  let best: { spots: Spot[]; cost: number } = { spots: [], cost: Infinity };
  for (let round = 0; round < ROUNDS; round++) {
    const spots: Candidate[] = [];
    let cost = 0;
    for (const { key } of [...names].sort((a, b) => blame.get(b.key)! - blame.get(a.key)!)) {
      const places = free.get(key)!;
      const left = unnamed(
        names.findIndex((name) => name.key === key),
        names.length,
      );
      const spot = places.find((place) => !spots.some((other) => clash(place, other)));
      if (spot) spots.push(spot);
      blame.set(key, blame.get(key)! + (spot?.cost ?? left) - (places[0]?.cost ?? left));
      cost += spot?.cost ?? left;
    }
    if (cost < best.cost) best = { spots, cost };
  }
  return best.spots;
};
