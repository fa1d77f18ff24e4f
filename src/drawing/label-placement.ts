/** Places labels, all of them together: the best places at which no two collide. */

/** A place that a label may have. */
export interface Candidate {
  /** How much worse it is than the best. */
  readonly cost: number;
}

/** So many steps are more than a dozen labels need; a search that takes longer stops with its best. */
const PATIENCE = 60_000;

/**
 * Chooses a place for each label, so that no two clash and the sum of their costs is the lowest: branch and bound.
 * Undefined where there is no such choice.
 * @param candidates of each label, the best first
 */
export const placeLabels = <C extends Candidate>(
  candidates: readonly (readonly C[])[],
  clash: (a: C, b: C) => boolean,
): readonly C[] | undefined => {
  // What the labels from here on cost at least.
  const rest = candidates.map((_, from) => candidates.slice(from).reduce((sum, [best]) => sum + (best?.cost ?? 0), 0));
  let best: { readonly cost: number; readonly chosen: readonly C[] } | undefined;
  let steps = 0;
  const search = (chosen: readonly C[], cost: number): void => {
    if (chosen.length === candidates.length) best = { cost, chosen };
    for (const candidate of candidates[chosen.length] ?? []) {
      const least = cost + candidate.cost + (rest[chosen.length + 1] ?? 0);
      if ((best && least >= best.cost) || ++steps > PATIENCE) return;
      if (!chosen.some((other) => clash(candidate, other))) search([...chosen, candidate], cost + candidate.cost);
    }
  };
  search([], 0);
  return best?.chosen;
};
