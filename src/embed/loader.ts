/**
 * One script for a whole page: finds our tags, also those added later, and asks at once for every file that each of
 * them needs, so that no file waits for another to name it.
 */
import { savesData } from "../controllers/data-saver.js";
import { parseLanguage, type Language } from "../i18n/language.js";
import { needsOf, type Files } from "./needs.js";

declare const FILES: Files;

const asked = new Set<string>();
const saves = savesData();

const languageOf = (element: Element): Language => {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    const tag = (node as Element).getAttribute?.("lang");
    if (typeof tag === "string") return parseLanguage(tag) ?? "en";
  }
  return "en";
};

const load = (elements: Iterable<Element>): void => {
  for (const element of elements) {
    const attribute = (name: string): string | null => element.getAttribute(name);
    const tag = element.localName.slice(8);
    const asking = {
      tag,
      of: attribute("of"),
      by: attribute("by") ?? attribute("topic"),
      form: attribute("form"),
      edition: attribute("edition"),
      language: languageOf(element),
      saves,
    };
    for (const name of needsOf(FILES, asking)) {
      if (asked.has(name)) continue;
      asked.add(name);
      // A file that does not come is told of by the element that misses it, which keeps its own content.
      import(new URL(`${FILES.folder}/${name}.js`, import.meta.url).href).catch(() => asked.delete(name));
    }
  }
};

const selector = Object.keys(FILES.tags)
  .map((tag) => `fedasil-${tag}`)
  .join();

load(document.querySelectorAll(selector));
new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node.localName.startsWith("fedasil-")) load([node]);
      // One look into what was added, and only where something was.
      if (node.firstElementChild) load(node.querySelectorAll(selector));
    }
}).observe(document, { childList: true, subtree: true });
