/** One ResizeObserver and one IntersectionObserver for all elements of the page. */

type SizeListener = (width: number, height: number) => void;

const sizeListeners = new WeakMap<Element, SizeListener>();
let resizeObserver: ResizeObserver | undefined;

/** Calls back with the content size in CSS px, at once and whenever it changes. @returns how to stop */
export const watchSize = (element: Element, listener: SizeListener): (() => void) => {
  resizeObserver ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries)
      sizeListeners.get(target)?.(Math.floor(contentRect.width), Math.floor(contentRect.height));
  });
  sizeListeners.set(element, listener);
  resizeObserver.observe(element);
  return () => {
    resizeObserver?.unobserve(element);
    sizeListeners.delete(element);
  };
};

const nearListeners = new WeakMap<Element, () => void>();
let nearObserver: IntersectionObserver | undefined;

/** Calls back once, when the element comes within a screen or so of what the reader sees. @returns how to stop */
export const whenNear = (element: Element, listener: () => void): (() => void) => {
  nearObserver ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        nearObserver?.unobserve(target);
        nearListeners.get(target)?.();
      }
    },
    { rootMargin: "600px" },
  );
  nearListeners.set(element, listener);
  nearObserver.observe(element);
  return () => {
    nearObserver?.unobserve(element);
    nearListeners.delete(element);
  };
};

const pageListeners = new Set<() => void>();
let pageWatched = false;

const watchPage = (): void => {
  pageWatched = true;
  const notify = (): void => pageListeners.forEach((listener) => listener());
  for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)"])
    matchMedia(query).addEventListener("change", notify);
  document.fonts?.addEventListener("loadingdone", notify);
  const watchResolution = (): void =>
    // A media query for the present ratio changes exactly when the ratio does.
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
      "change",
      () => {
        notify();
        watchResolution();
      },
      { once: true },
    );
  watchResolution();
};

/** Calls back when colour scheme, forced colours, fonts or the pixel ratio change. @returns how to stop */
export const watchSurface = (listener: () => void): (() => void) => {
  if (!pageWatched) watchPage();
  pageListeners.add(listener);
  return () => pageListeners.delete(listener);
};
