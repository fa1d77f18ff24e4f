/**
 * Where things are on a plot, in its own px, whatever an ancestor does to it: `transform`, `zoom`, a turned slide. Three
 * of its corners, elements without a size, tell where its axes lie on the screen.
 */
import { ancestorsOf } from "./ancestors.js";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Safari, before it tells of a `currentCSSZoom`, divides an element's rectangle by all the zoom that it is under. */
const dividedBy = (plot: Element): number =>
  "currentCSSZoom" in plot
    ? 1
    : ancestorsOf(plot).reduce((zoom, element) => zoom * (parseFloat(getComputedStyle(element).zoom) || 1), 1);

const axes = (plot: Element): readonly [Point, Point, Point] => {
  const zoom = dividedBy(plot);
  const [origin, right, bottom] = [...plot.querySelectorAll(".corner")].map((corner): Point => {
    const { x, y } = corner.getBoundingClientRect();
    return { x: x * zoom, y: y * zoom };
  });
  const from = ({ x, y }: Point): Point => ({ x: x - origin!.x, y: y - origin!.y });
  return [origin!, from(right!), from(bottom!)];
};

/** Where a pointer is on the plot. */
export const pointOn = (plot: HTMLElement, { clientX, clientY }: MouseEvent): Point => {
  const [origin, right, bottom] = axes(plot);
  const [dx, dy] = [clientX - origin.x, clientY - origin.y];
  const area = right.x * bottom.y - bottom.x * right.y;
  return {
    x: ((dx * bottom.y - dy * bottom.x) / area) * plot.clientWidth,
    y: ((dy * right.x - dx * right.y) / area) * plot.clientHeight,
  };
};

/** Where an element of the plot begins. */
export const placeOn = (plot: HTMLElement, element: HTMLElement): Point => {
  let [x, y] = [0, 0];
  for (let box: HTMLElement | null = element; box && box !== plot; box = box.offsetParent as HTMLElement | null) {
    x += box.offsetLeft;
    y += box.offsetTop;
  }
  return { x, y };
};

/** How many px of the screen one px of the plot is; 1 where it has no size. */
export const scaleOf = (plot: HTMLElement): number => {
  const { x, y } = axes(plot)[1];
  return Math.hypot(x, y) / plot.clientWidth || 1;
};
