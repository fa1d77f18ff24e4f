/**
 * A number in a sentence before a reader asks where it comes from: as the author wrote it, if that is the number, and
 * marked as one with a source. What stands there is checked against the texts of its figure.
 */

/** Of one figure in one language: `KEY` or `KEY/MEASURE` → the number as it is written there. */
export interface NumbersFile {
  readonly default: { readonly [address: string]: string };
}

/** As in the live element: no line breaks elsewhere when that comes. */
const CSS =
  "button{all:unset;unicode-bidi:plaintext;font-weight:600;font-variant-numeric:lining-nums tabular-nums;white-space:nowrap;text-decoration:underline dotted;text-decoration-thickness:.1em;text-underline-offset:.22em;cursor:pointer}button:focus-visible{outline:2px solid var(--fedasil-focus,Highlight);outline-offset:2px;border-radius:3px}";

let sheet: CSSStyleSheet | undefined;

/** Editors write spaces of many kinds. */
const plain = (text: string): string => text.replaceAll(/[\s\u2060]+/g, " ").trim();

/** The same in another language, or with other spaces and points, is no error. */
const digits = (text: string): string => text.replaceAll(/\D/g, "");

const warned = new Set<string>();
const warn = (message: string): void => {
  if (!warned.has(message)) console.warn(message);
  warned.add(message);
};

/** @returns the button that stands for the number, in a shadow root of the element */
export const placeNumber = (element: Element, text: string, language: string): HTMLButtonElement => {
  const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync(CSS);
  root.adoptedStyleSheets = [sheet];
  const own = plain(element.textContent ?? "");
  const button = document.createElement("button");
  button.type = "button";
  button.part.value = "value";
  button.setAttribute("data-static", "");
  if (own === plain(text)) button.append(document.createElement("slot"));
  else {
    button.lang = language;
    button.append(text);
    const of = element.getAttribute("of");
    if (own && digits(own) !== digits(text))
      warn(`<fedasil-value of="${of}"> shows "${text}" in the place of "${own}", which is not that number.`);
  }
  // The word joiner, where lines are not broken, keeps the full stop with its number.
  root.replaceChildren(button, "\u2060");
  return button;
};

/** @param live resolves when the files of the live number have come */
export const whenAsked = (element: Element, button: HTMLButtonElement, live: () => Promise<unknown>): void => {
  const root = element.shadowRoot!;
  let [isHovered, isFocused] = [false, false];
  button.addEventListener("pointerenter", ({ pointerType }) => (isHovered = pointerType === "mouse"));
  button.addEventListener("pointerleave", () => (isHovered = false));
  button.addEventListener("focus", () => (isFocused = true));
  // It is taken away with the focus in it, which a browser may call a blur while it still stands there.
  button.addEventListener("blur", () => queueMicrotask(() => (isFocused = !button.isConnected)));
  const goOn = (): void => {
    const number = root.querySelector<HTMLElement>("button:not([data-static])");
    if (!number) return;
    changes.disconnect();
    if (isFocused) number.focus();
    else if (isHovered) number.dispatchEvent(new PointerEvent("pointerenter", { pointerType: "mouse" }));
  };
  const changes = new MutationObserver(() => queueMicrotask(goOn));
  changes.observe(root, { childList: true, subtree: true });
  for (const type of ["pointerenter", "focus", "click"])
    button.addEventListener(type, () => void live().catch(() => undefined));
};
