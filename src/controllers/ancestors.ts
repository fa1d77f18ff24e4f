/** What happens around an element: attributes of its ancestors, across shadow roots, watched by one observer. */

type Listener = () => void;

const listeners = new Map<Node, Set<Listener>>();
let observer: MutationObserver | undefined;

const notify = (records: MutationRecord[]): void => {
  const called = new Set<Listener>();
  for (const { target } of records) for (const listener of listeners.get(target) ?? []) called.add(listener);
  for (const listener of called) listener();
};

type Step = (node: Node) => Node | null | undefined;

const chainOf = (element: Element, up: Step): Element[] => {
  const chain: Element[] = [];
  for (let node: Node | null | undefined = element; node; node = up(node))
    // Not by `instanceof`: an element of another document has another constructor.
    if (node.nodeType === Node.ELEMENT_NODE) chain.push(node as Element);
  return chain;
};

const written: Step = (node) => node.parentNode ?? (node as ShadowRoot).host;

/** The element and its ancestors as they are written, from a shadow root to its host: from these it has its language. */
export const parentsOf = (element: Element): Element[] => chainOf(element, written);

/** The same as they are rendered, through the slots of others: these lie behind it. */
export const ancestorsOf = (element: Element): Element[] =>
  chainOf(element, (node) => (node as Element).assignedSlot ?? written(node));

/**
 * Calls back when an attribute of the element or one of its ancestors changes: a language, a class, a theme.
 * Only the chain itself is observed, never a subtree, since the page may be large and busy.
 * @returns how to stop
 */
export const watchAncestors = (element: Element, listener: Listener): (() => void) => {
  observer ??= new MutationObserver(notify);
  const chain = ancestorsOf(element);
  for (const node of chain) {
    observer.observe(node, { attributes: true });
    (listeners.get(node) ?? listeners.set(node, new Set()).get(node)!).add(listener);
  }
  return () => {
    for (const node of chain) {
      const rest = listeners.get(node);
      rest?.delete(listener);
      if (rest?.size === 0) listeners.delete(node);
    }
    // An observer cannot forget a single node: it starts again with those that are still of interest.
    // What has happened but was not told yet would be forgotten with it.
    const untold = observer?.takeRecords() ?? [];
    observer?.disconnect();
    for (const node of listeners.keys()) observer?.observe(node, { attributes: true });
    if (untold.length > 0) notify(untold);
  };
};
