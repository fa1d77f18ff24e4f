/** What the loader needs for static figures, and a page with numbers only does not: its own file, `static/figure.js`. */
import { staticFigureOf, STATIC } from "../shell/held.js";
import { applyAuthored } from "./authored.js";
import { placeOf, put, type Place, type StaticFile } from "./place.js";
import { whenWanted } from "./wanted.js";

export { redraw } from "./place.js";
export { goOn } from "./wanted.js";

export interface Standing {
  readonly element: Element;
  /** Undefined where the page's own HTML has the figure. */
  readonly file: StaticFile | undefined;
  /** It is still to stand there. */
  readonly isWanted: () => boolean;
  /** Resolves when the files of the live figure have come. */
  readonly live: () => Promise<unknown>;
}

/** So many are placed in one go where no reader sees them yet. */
const AT_ONCE = 8;

const whenIdle = (work: () => void): void => void (globalThis.requestIdleCallback ?? setTimeout)(work);

const waiting: Standing[] = [];

const stand = ({ element, file, live, isWanted }: Standing, place: Place): void => {
  if (!isWanted()) return;
  const figure = file ? put(element, file, place) : staticFigureOf(element);
  if (!figure) return;
  applyAuthored(element, figure, place.isDark);
  element.setAttribute(STATIC, "");
  whenWanted(element, figure, live);
};

const standLater = (others: readonly Standing[]): void => {
  if (others.length === 0) return;
  whenIdle(() => {
    const some = others.slice(0, AT_ONCE).map((one) => [one, placeOf(one.element)] as const);
    for (const [one, place] of some) stand(one, place);
    standLater(others.slice(AT_ONCE));
  });
};

/** Those that a reader sees, or is about to, at once; all are looked at before the first is changed. */
export const standThere = (standing: Standing): void => {
  if (waiting.push(standing) > 1) return;
  queueMicrotask(() => {
    const all = waiting.splice(0).map((one) => [one, placeOf(one.element)] as const);
    const isNear = (top: number): boolean => top < 2 * innerHeight;
    for (const [one, place] of all) if (isNear(place.top)) stand(one, place);
    standLater(all.filter(([, { top }]) => !isNear(top)).map(([one]) => one));
  });
};
