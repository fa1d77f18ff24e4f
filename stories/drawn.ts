/** When a story is ready to be looked at: stories that go on from there, and the tests, wait for this. */
import { FedasilElement } from "../src/shell/fedasil-element.js";

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Every element of ours under a node. */
export const elementsIn = (root: ParentNode): FedasilElement[] =>
  [...root.querySelectorAll("*")].filter((element) => element instanceof FedasilElement);

const inClosedDetails = (element: Element): boolean => element.closest("details:not([open])") !== null;

/** It has its words, and what it draws is drawn; nothing is drawn where nobody can see it. */
const isReady = (element: FedasilElement): boolean => {
  const root = element.shadowRoot;
  if (!root?.querySelector("table, button, .message")) return false;
  const plot = root.querySelector(".plot");
  // The figure in words is followed by how its drawing is read, once that has come.
  if (plot && root.querySelector(".words")?.childElementCount === 1) return false;
  // What reads as it stands has no options over it.
  const done = ".message, .mark, .picture:not([aria-hidden])";
  return !plot || inClosedDetails(element) || root.querySelector(done) !== null;
};

/** @throws Error naming the elements that are not ready after `limit` ms, which ends what hangs */
export const drawn = async (root: ParentNode, limit = 60_000): Promise<void> => {
  const end = performance.now() + limit;
  const waiting = (): FedasilElement[] => elementsIn(root).filter((element) => !isReady(element));
  while (waiting().length > 0) {
    if (performance.now() > end)
      throw new Error(
        `not drawn: ${waiting()
          .map((element) => element.outerHTML)
          .join()}`,
      );
    await nextFrame();
  }
  await nextFrame();
  await Promise.all(elementsIn(root).map((element) => element.updateComplete));
};
