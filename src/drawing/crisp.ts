/** Puts lines along an axis on whole px, those of an odd width half a px off, so that a line of one px is sharp. */
import type { Line } from "./drawing.js";
import type { Point } from "./geometry.js";

export const crispPoints = ({ points, width = 1, exact }: Line): readonly Point[] => {
  const [a, b, ...more] = points;
  if (exact || !a || !b || more.length > 0) return points;
  const crisp = (value: number): number => (width % 2 ? Math.round(value) + 0.5 : Math.round(value));
  return [a, b].map(({ x, y }) => ({ x: crisp(x), y: crisp(y) }));
};
