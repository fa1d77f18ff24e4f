/** What closes an open citation. Loaded with its text. */

/** A tap closes by lifting the finger, and what the browser makes of it, a click on the number, must not open it again. */
const swallowClick = (host: Element, page: Document): void => {
  const swallow = (event: Event): void => event.stopImmediatePropagation();
  host.addEventListener("click", swallow, { capture: true, once: true });
  page.addEventListener("pointerdown", () => host.removeEventListener("click", swallow, true), { once: true });
};

/**
 * Escape closes it wherever the focus is, since the mouse may have opened it; and nothing else of the page. A tap
 * elsewhere does too, or a second one on the number: some browsers give a tapped button no focus that it could lose.
 * @returns how to stop
 */
export const untilDismissed = (host: Element, close: () => void): (() => void) => {
  const page = host.ownerDocument;
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  };
  const tap = (event: PointerEvent): void => {
    const path = event.composedPath() as Element[];
    if (event.pointerType !== "touch" || path.some((node) => node.id === "citation")) return;
    if (path.includes(host)) swallowClick(host, page);
    close();
  };
  page.addEventListener("keydown", escape, true);
  page.addEventListener("pointerup", tap);
  return () => {
    page.removeEventListener("keydown", escape, true);
    page.removeEventListener("pointerup", tap);
  };
};
