/** What an element has taken from the page and not given back: listeners, observers, charts, nodes. */
import { Chart } from "chart.js";

type Listening = readonly [target: EventTarget, type: string, listener: unknown, capture: boolean];

const captureOf = (options: unknown): boolean =>
  typeof options === "object" && options !== null
    ? Boolean((options as AddEventListenerOptions).capture)
    : Boolean(options);

const listenings: Listening[] = [];

const indexOf = (wanted: Listening): number =>
  listenings.findIndex((known) => known.every((part, index) => part === wanted[index]));

const { addEventListener, removeEventListener } = EventTarget.prototype;

EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
  const added: Listening = [this ?? window, type, listener, captureOf(options)];
  if (listener && indexOf(added) < 0) listenings.push(added);
  addEventListener.call(this ?? window, type, listener, options);
};

EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
  const index = indexOf([this ?? window, type, listener, captureOf(options)]);
  if (index >= 0) listenings.splice(index, 1);
  removeEventListener.call(this ?? window, type, listener, options);
};

/** Observed targets, by observer: those that nobody holds any more cannot be told apart from those that leak. */
const observed = new Map<object, Set<unknown>>();

const targetsOf = (observer: object): Set<unknown> =>
  observed.get(observer) ?? observed.set(observer, new Set()).get(observer)!;

interface Observing {
  observe(target: Node, options?: object): void;
  unobserve?(target: Node): void;
  disconnect(): void;
}

const watch = (prototype: Observing): void => {
  const { observe, unobserve, disconnect } = prototype;
  prototype.observe = function (target, options) {
    targetsOf(this).add(target);
    observe.call(this, target, options);
  };
  if (unobserve)
    prototype.unobserve = function (target) {
      targetsOf(this).delete(target);
      unobserve.call(this, target);
    };
  prototype.disconnect = function () {
    observed.delete(this);
    disconnect.call(this);
  };
};

watch(ResizeObserver.prototype);
watch(IntersectionObserver.prototype);
watch(MutationObserver.prototype);

/** A node that has left the page is nobody's concern: what listens to it goes with it. */
const isOfThePage = (target: EventTarget): boolean => !(target instanceof Node) || target.isConnected;

const nameOf = (target: EventTarget): string => (target instanceof Node ? target.nodeName : target.constructor.name);

/** One line for each thing that the page carries now. */
export const carried = (): readonly string[] =>
  [
    ...listenings
      .filter(([target]) => isOfThePage(target))
      .map(([target, type]) => `${nameOf(target)} is listened to: ${type}`),
    ...[...observed].flatMap(([observer, targets]) =>
      [...targets].map((target) => `${nameOf(target as Node)} is observed: ${observer.constructor.name}`),
    ),
    ...Object.values(Chart.instances).map(({ id }) => `chart ${id} lives`),
    ...[...document.head.children, ...document.body.children].map((node) => `the page holds <${node.localName}>`),
    ...document.documentElement.getAttributeNames().map((name) => `<html> has ${name}`),
    ...document.body.getAttributeNames().map((name) => `<body> has ${name}`),
    `${document.adoptedStyleSheets.length} style sheets are adopted`,
  ].sort();

/** What the page carries beyond `before`. */
export const carriedSince = (before: readonly string[]): readonly string[] => {
  const known = [...before];
  return carried().filter((line) => {
    const index = known.indexOf(line);
    if (index >= 0) known.splice(index, 1);
    return index < 0;
  });
};
