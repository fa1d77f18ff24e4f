/** The land under a map: which part of the world is seen, at which scale, and its path. */
import { anchorOf } from "./anchors.js";
import { destinations, land, origins, world, type Crop } from "./land.js";
import { rectsTouch, type Point, type Rect } from "../../drawing/geometry.js";

/** Grid to px: `x * scale + left`. `frame` is the part of the plot in which land is seen. */
export interface Outlook {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  readonly frame: Rect;
}

/** The narrowest of the known views that shows all of these places. */
export const cropFor = (points: readonly Point[]): Crop =>
  [origins, destinations].find((crop) =>
    points.every(({ x, y }) => x > crop.x && x < crop.x + crop.width && y > crop.y && y < crop.y + crop.height),
  ) ?? world;

/** What must stay in sight: y in grid units, with a margin in px. */
export interface Kept {
  readonly y: number;
  readonly margin: number;
}

// A taller room is filled by showing more of north and south, up to this; then the land would only be empty ice.
const STRETCH = 1.14;

/** Fits a view into a room: to its width; cut north and south where the room is low, smaller where that would hide what is `kept`. */
export const outlookOf = (crop: Crop, width: number, height: number, kept: readonly Kept[]): Outlook => {
  const [ys, margin] = [kept.map(({ y }) => y - crop.y), Math.max(0, ...kept.map((point) => point.margin))];
  const span = Math.max(1, Math.max(...ys) - Math.min(...ys));
  const scale = Math.max(0, Math.min(width / crop.width, (height - 2 * margin) / span));
  const tall = Math.min(height, crop.height * scale * STRETCH);
  const high = Math.min(...kept.map((point) => (point.y - crop.y) * scale - point.margin));
  const low = Math.max(...kept.map((point) => (point.y - crop.y) * scale + point.margin));
  const cut = Math.max(Math.min((crop.height * scale - tall) / 2, high), low - tall);
  const x = (width - crop.width * scale) / 2;
  return {
    scale,
    left: x - crop.x * scale,
    top: -cut - crop.y * scale,
    // A map that had to get smaller shows more of east and west: no corner stays empty.
    frame: { x: 0, y: 0, width, height: tall },
  };
};

/** The same view further down. */
export const lowered = (outlook: Outlook, by: number): Outlook => ({
  ...outlook,
  top: outlook.top + by,
  frame: { ...outlook.frame, y: outlook.frame.y + by },
});

/** Where a country lies in the plot, or undefined if no country has this code. */
export const placeOf = (country: string, { scale, left, top }: Outlook): Point | undefined => {
  const anchor = anchorOf(country);
  return anchor && { x: anchor.x * scale + left, y: anchor.y * scale + top };
};

const extentOf = (values: Int16Array): readonly [least: number, most: number] => [
  Math.min(...values),
  Math.max(...values),
];

/** Whether a part of what a ring goes around may lie in the frame. */
const isSeen = (ring: Int16Array, { scale, left, top, frame }: Outlook): boolean => {
  const [west, east] = extentOf(ring.filter((_, index) => index % 2 === 0));
  const [north, south] = extentOf(ring.filter((_, index) => index % 2 === 1));
  const [x, y] = [west * scale + left, north * scale + top];
  return rectsTouch({ x, y, width: (east - west) * scale, height: (south - north) * scale }, frame);
};

const pathOf = (ring: Int16Array): string => {
  let d = `M${ring[0]!} ${ring[1]!}`;
  for (let i = 2; i < ring.length; i += 2) {
    const [x, y] = [ring[i]! - ring[i - 2]!, ring[i + 1]! - ring[i - 1]!];
    if (x !== 0 || y !== 0) d += `l${x} ${y}`;
  }
  return `${d}z`;
};

/** The land that lies in the frame, as one path, in grid units, each step from the one before. */
export const landPath = (outlook: Outlook): string =>
  land()
    .filter((ring) => isSeen(ring, outlook))
    .map(pathOf)
    .join("");
