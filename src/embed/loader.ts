/**
 * One script for a whole page: finds our tags, also those added later, shows the static figure of each, and brings it to
 * life when somebody wants more. All files of a live figure are asked for at once: none waits for another to name it.
 */
import { parseLanguage, type Language } from "../i18n/language.js";
import { setHolder, STATIC, staticFigureOf } from "../shell/held.js";
import { needsOf, type Asking, type Files } from "./needs.js";
import type { NumbersFile } from "./number.js";
import type { StaticFile } from "./place.js";
import { ASKED, staticFileOf } from "./static-files.js";

declare const FILES: Files;

type Still = typeof import("./still.js");

const languageOf = (element: Element): Language => {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    const tag = (node as Element).getAttribute?.("lang");
    if (typeof tag === "string") return parseLanguage(tag) ?? "en";
  }
  return "en";
};

const askingOf = (element: Element): Asking => {
  const attribute = (name: string): string | null => element.getAttribute(name);
  return {
    tag: element.localName.slice(8),
    of: attribute("of"),
    by: attribute("by") ?? attribute("topic"),
    form: attribute("form"),
    edition: attribute("edition"),
    language: languageOf(element),
  };
};

/** Asks for a file once, however many need it. What does not come is told of by whoever misses it. */
const asked = new Map<string, Promise<unknown>>();
const ask = (path: string): Promise<unknown> => {
  let file = asked.get(path);
  if (!file) {
    asked.set(path, (file = import(new URL(path, import.meta.url).href)));
    file.catch(() => asked.delete(path));
  }
  return file;
};

const bring = (element: Element): Promise<unknown> =>
  Promise.all(needsOf(FILES, askingOf(element)).map((name) => ask(`${FILES.folder}/${name}.js`)));

/** Elements whose static figure stands, or is on its way: the name of its file. */
const held = new WeakMap<Element, string>();
const alive = new WeakSet<Element>();
const files = new WeakMap<Element, StaticFile>();

/** The code of static figures; undefined until it has come. */
let still: Still | undefined;

const sizes = new ResizeObserver((records) => {
  for (const { target } of records) {
    const file = files.get(target);
    if (file && held.has(target)) still!.redraw(target, file);
    else sizes.unobserve(target);
  }
});

/** The live element begins: it takes the place of the static figure when it has all it needs. */
const begin = (element: Element): void => {
  held.delete(element);
  alive.add(element);
  if (!staticFigureOf(element)) element.removeAttribute(STATIC);
  (element as { connectedCallback?: () => void }).connectedCallback?.();
};

/** Without a static figure an element says itself what is missing; with one that stays. */
const live = (element: Element): Promise<void> =>
  bring(element).then(
    () => begin(element),
    (error: unknown) => {
      if (!staticFigureOf(element)) return begin(element);
      throw error;
    },
  );

const show = async (element: Element, name: string): Promise<void> => {
  try {
    const code = ask("static/figure.js") as Promise<Still>;
    const file = staticFigureOf(element) ? undefined : ((await ask(`static/${name}.js`)) as StaticFile);
    still = await code;
    if (file) {
      files.set(element, file);
      sizes.observe(element);
    }
    still.standThere({ element, file, isWanted: () => held.get(element) === name, live: () => live(element) });
  } catch {
    // Where a figure stands in the page's own HTML it is read without us.
    if (!staticFigureOf(element)) return live(element);
  }
};

/** A number is marked as one, and checked; one that is not known is told of by the live element. */
const showNumber = async (element: Element, name: string): Promise<void> => {
  try {
    const [file, code] = (await Promise.all([ask(`static/${name}.js`), ask("static/number.js")])) as [
      NumbersFile,
      typeof import("./number.js"),
    ];
    if (held.get(element) !== name) return;
    const [, ...address] = (element.getAttribute("of") ?? "").trim().split("/");
    const text = Object.hasOwn(file.default, address.join("/")) ? file.default[address.join("/")] : undefined;
    if (text === undefined) return await live(element);
    code.whenAsked(element, code.placeNumber(element, text, languageOf(element)), () => live(element));
  } catch {
    return live(element);
  }
};

const isNumber = ({ localName }: Element): boolean => localName === `fedasil-${FILES.bare}`;

/** @returns whether a static figure is to stand there: not where a server has rendered the live one already */
const isHeld = (element: Element): boolean => {
  if (held.has(element)) return true;
  const isLive =
    alive.has(element) ||
    (element.shadowRoot && !element.shadowRoot.querySelector(`[${STATIC}]`)) ||
    getComputedStyle(element).direction === "rtl";
  const name = isLive ? undefined : staticFileOf(FILES, askingOf(element), element);
  if (name === undefined) {
    alive.add(element);
    return false;
  }
  held.set(element, name);
  // Its code may have come for another element: the page's stylesheet keeps its room all the same.
  if (!isNumber(element)) element.setAttribute(STATIC, "waiting");
  void (isNumber(element) ? showNumber : show)(element, name);
  return true;
};

const load = (elements: Iterable<Element>): void => {
  // A file that does not come is told of by the element that misses it, which keeps its own content.
  for (const element of elements) if (!isHeld(element)) void bring(element).catch(() => undefined);
};

/** An author has changed what is asked for: another static figure, or the live one. */
const reconsider = (element: Element): void => {
  if (!held.has(element) || element.querySelector(":scope > .fedasil-figure")) return;
  const before = held.get(element);
  const name = staticFileOf(FILES, askingOf(element), element);
  if (name === before) return;
  if (name === undefined) return void live(element);
  held.set(element, name);
  element.shadowRoot?.querySelector(`[${STATIC}]`)?.remove();
  void (isNumber(element) ? showNumber : show)(element, name);
};

const selector = Object.keys(FILES.tags)
  .map((tag) => `fedasil-${tag}`)
  .join();

/** What a reader is at somewhere on the page: a static figure that has it comes to life, to mark it too. */
let mark: CustomEvent<{ readonly figure?: unknown } | null> | undefined;
document.addEventListener("fedasil-mark", (event) => {
  const { detail } = event;
  if (event === mark) return;
  mark = event;
  if (typeof detail?.figure !== "string") return;
  for (const element of document.querySelectorAll(selector))
    if (held.get(element)?.startsWith(`${detail.figure}.`)) void live(element).catch(() => undefined);
});

setHolder({
  isHeld,
  tookOver: (element) => {
    still?.goOn(element);
    // It was not there to hear of it.
    if (mark?.detail) document.dispatchEvent((mark = new CustomEvent("fedasil-mark", { detail: mark.detail })));
  },
});
load(document.querySelectorAll(selector));
new MutationObserver((records) => {
  for (const { addedNodes, target, type } of records) {
    if (type === "attributes")
      [target as Element, ...(target as Element).querySelectorAll(selector)].forEach(reconsider);
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node.localName.startsWith("fedasil-")) load([node]);
      // One look into what was added, and only where something was.
      if (node.firstElementChild) load(node.querySelectorAll(selector));
    }
  }
}).observe(document, { childList: true, subtree: true, attributeFilter: ASKED });
