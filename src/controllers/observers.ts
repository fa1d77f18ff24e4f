/** One ResizeObserver and one IntersectionObserver for all elements of a window, each in the window of its element. */

/** The window of an element; of one in a document without a window, ours. */
const viewOf = (element: Element): typeof globalThis & Window =>
  (element.ownerDocument.defaultView ?? globalThis) as typeof globalThis & Window;

/** What each window has once, made when it is asked for. */
const oncePerView = <T>(make: (view: typeof globalThis & Window) => T): ((element: Element) => T) => {
  const made = new WeakMap<object, T>();
  return (element) => {
    const view = viewOf(element);
    if (!made.has(view)) made.set(view, make(view));
    return made.get(view)!;
  };
};

type SizeListener = (width: number, height: number) => void;

const sizeListeners = new WeakMap<Element, SizeListener>();
const sizes = oncePerView(
  ({ ResizeObserver }) =>
    // A test without a browser has none, and lays nothing out.
    ResizeObserver &&
    new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries)
        sizeListeners.get(target)?.(Math.floor(contentRect.width), Math.floor(contentRect.height));
    }),
);

/** Calls back with the content size in CSS px, at once and whenever it changes. @returns how to stop */
export const watchSize = (element: Element, listener: SizeListener): (() => void) => {
  const observer = sizes(element);
  sizeListeners.set(element, listener);
  observer?.observe(element);
  return () => {
    observer?.unobserve(element);
    sizeListeners.delete(element);
  };
};

const nearListeners = new WeakMap<Element, () => void>();
const nearness = oncePerView(
  ({ IntersectionObserver }) =>
    IntersectionObserver &&
    new IntersectionObserver(
      (entries, observer) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting) continue;
          observer.unobserve(target);
          nearListeners.get(target)?.();
        }
      },
      { rootMargin: "600px" },
    ),
);

/** Calls back once, when the element comes within a screen or so of what the reader sees. @returns how to stop */
export const whenNear = (element: Element, listener: () => void): (() => void) => {
  const observer = nearness(element);
  nearListeners.set(element, listener);
  observer?.observe(element);
  return () => {
    observer?.unobserve(element);
    nearListeners.delete(element);
  };
};

/** Colours are the system's; a reader asks for more contrast. */
export const [FORCED, MORE] = ["(forced-colors: active)", "(prefers-contrast: more)"] as const;

const surfaces = oncePerView((view) => {
  const listeners = new Set<() => void>();
  const notify = (): void => listeners.forEach((listener) => listener());
  /** A test without a browser asks no media query, or answers to none. */
  const follow = (query: string, listener: () => void, options?: AddEventListenerOptions): void =>
    view.matchMedia?.(query)?.addEventListener?.("change", listener, options);
  for (const query of ["(prefers-color-scheme: dark)", FORCED, MORE]) follow(query, notify);
  view.document.fonts?.addEventListener("loadingdone", notify);
  const watchResolution = (): void =>
    // A media query for the present ratio changes exactly when the ratio does.
    follow(
      `(resolution: ${view.devicePixelRatio}dppx)`,
      () => {
        notify();
        watchResolution();
      },
      { once: true },
    );
  watchResolution();
  return listeners;
});

/** Calls back when colour scheme, forced colours, wanted contrast, fonts or the pixel ratio change. @returns how to stop */
export const watchSurface = (element: Element, listener: () => void): (() => void) => {
  const listeners = surfaces(element);
  listeners.add(listener);
  return () => listeners.delete(listener);
};
