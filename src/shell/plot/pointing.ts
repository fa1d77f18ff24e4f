/**
 * A pointer on the drawing. A mouse reads what it passes and selects by a click; a finger does both by a tap, so that a
 * swipe which begins on a chart scrolls the page and opens nothing.
 */
import { pointOn } from "../../controllers/plot-coordinates.js";
import type { SelectionController } from "../../controllers/selection.js";
import type { Mark } from "../../drawing/drawing.js";

/** Whether the pointer is on the tooltip, or on its way to it. */
type Reached = (tip: HTMLElement, mark: Mark, x: number, y: number) => boolean;

/** Index of the mark under the pointer; undefined over the tooltip, and on the way to it. */
const under = (event: MouseEvent, selection: SelectionController, isReached: Reached): number | undefined => {
  const plot = event.currentTarget as HTMLElement;
  const { x, y } = pointOn(plot, event);
  const tip = plot.querySelector<HTMLElement>(".tooltip");
  const mark = selection.mark;
  return tip && mark && isReached(tip, mark, x, y) ? undefined : selection.at(x, y);
};

const isFinger = (event: MouseEvent): boolean => (event as PointerEvent).pointerType === "touch";

/** A click with a mouse selects; a tap reads and selects, and when it comes a second time clears both. */
export const press = (event: MouseEvent, index: number | undefined, selection: SelectionController): void => {
  if (index === undefined) return;
  if (isFinger(event)) selection.tap(index);
  else if (index >= 0) selection.select(index);
};

export const pointing = (selection: SelectionController, isReached: Reached) => ({
  read: (event: PointerEvent): void => {
    const index = isFinger(event) ? undefined : under(event, selection, isReached);
    if (index !== undefined) selection.enter(index);
  },
  leave: (event: PointerEvent): void => {
    if (!isFinger(event)) selection.leave();
  },
  press: (event: MouseEvent): void => press(event, under(event, selection, isReached), selection),
});
