/** Plane geometry for scripts/land.mjs. A ring is an array of [x, y]; several rings are filled by the even-odd rule. */

const sumOf = (ring, weight) =>
  ring.reduce((sum, [x, y], i) => {
    const [a, b] = ring[(i + 1) % ring.length];
    return sum + (x * b - a * y) * weight(x + a, y + b);
  }, 0);

/** Signed by the direction in which the ring turns. */
export const areaOf = (ring) => sumOf(ring, () => 0.5);

export const centroidOf = (ring) => {
  const six = 6 * areaOf(ring);
  return [sumOf(ring, (x) => x) / six, sumOf(ring, (_, y) => y) / six];
};

export const inside = (rings, [x, y]) =>
  rings.reduce(
    (odd, ring) =>
      ring.reduce((is, [a, b], i) => {
        const [c, d] = ring.at(i - 1);
        return b > y !== d > y && x < ((c - a) * (y - b)) / (d - b) + a ? !is : is;
      }, odd),
    false,
  );

// Squared distance, without arrays inside: it runs ten million times.
const toSegment = (x, y, a, b, dx, dy) => {
  const t = Math.max(0, Math.min(1, ((x - a) * dx + (y - b) * dy) / (dx * dx + dy * dy || 1)));
  return (x - a - t * dx) ** 2 + (y - b - t * dy) ** 2;
};

/** Distance to the border, negative outside. */
export const depth = (rings, point) => {
  let least = Infinity;
  for (const ring of rings) {
    let [a, b] = ring.at(-1);
    for (const [c, d] of ring) {
      least = Math.min(least, toSegment(point[0], point[1], a, b, c - a, d - b));
      a = c;
      b = d;
    }
  }
  return (inside(rings, point) ? 1 : -1) * Math.sqrt(least);
};

/** The point farthest from the border: the best of a grid of 24 × 24, then of four finer ones around it. */
export const poleOf = (rings) => {
  const [xs, ys] = [0, 1].map((axis) => rings[0].map((point) => point[axis]));
  let [left, top] = [Math.min(...xs), Math.min(...ys)];
  let [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  let best = { point: [left, top], depth: -Infinity };
  for (let round = 0; round < 5; round++) {
    for (let i = 0; i < 576; i++) {
      const point = [left + (((i % 24) + 0.5) * width) / 24, top + ((Math.floor(i / 24) + 0.5) * height) / 24];
      const found = depth(rings, point);
      if (found > best.depth) best = { point, depth: found };
    }
    [width, height] = [width / 6, height / 6];
    [left, top] = [best.point[0] - width / 2, best.point[1] - height / 2];
  }
  return best;
};
