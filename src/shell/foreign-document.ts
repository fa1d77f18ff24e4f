/** An element in another document than the script's, such as that of a framed page: loaded for the first that is there. */
import type { CSSResultOrNative } from "lit";

const textOf = (style: CSSResultOrNative): string =>
  "cssText" in style ? style.cssText : [...style.cssRules].map(({ cssText }) => cssText).join("");

/** A sheet is of one document: in another there are others of the same text. */
export const adoptIn = (
  root: ShadowRoot,
  styles: readonly CSSResultOrNative[],
  view: Window & typeof globalThis,
): void => {
  // The element may have gone on meanwhile.
  if (root.ownerDocument.defaultView !== view) return;
  // Of a test without a browser, which lays nothing out.
  if (!("replaceSync" in view.CSSStyleSheet.prototype)) return;
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(textOf(style));
    return sheet;
  });
};
