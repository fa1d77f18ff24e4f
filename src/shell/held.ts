/** What the loader and the elements agree on: an element whose static figure stands waits until a reader wants more. */

export interface Holder {
  /** The element is to leave its static figure alone. */
  isHeld(element: Element): boolean;
  /** The live figure has taken the place of the static one. */
  tookOver(element: Element): void;
}

const HOLDER = Symbol.for("fedasil-charts: holder");

type Page = { [HOLDER]?: Holder };

/** By the loader, once for a page; without a loader every element is live at once. */
export const setHolder = (holder: Holder): void => {
  (globalThis as Page)[HOLDER] ??= holder;
};

export const holder = (): Holder | undefined => (globalThis as Page)[HOLDER];

/** What holds the static figure in a shadow root: a box that the loader has put there, or a slot for the page's own. */
export const STATIC = "data-static";

/** The static figure of an element: in its shadow root, put there by the loader, or in the page's own HTML. */
export const staticFigureOf = (element: Element): HTMLElement | null =>
  element.shadowRoot?.querySelector(`div[${STATIC}]`)?.shadowRoot?.querySelector<HTMLElement>(".fedasil-figure") ??
  element.querySelector<HTMLElement>(":scope > .fedasil-figure");
