/**
 * One script for a whole page: finds our tags, also those added later, and asks at once for every file that each of
 * them needs. What is asked for is written into FILES by the build, so that no file waits for another to name it.
 */
import { parseLanguage, type Language } from "../i18n/language.js";

/** Written by the build: names of files, and which of them go together (numbers are indexes into `names`). */
export interface Files {
  readonly names: readonly string[];
  /** Tag without prefix → its files, and its figures by the value of `by` (the first is the default). */
  readonly tags: {
    readonly [tag: string]: {
      readonly files: readonly number[];
      readonly by?: { readonly [by: string]: string };
      readonly bare?: 1;
    };
  };
  /** Figure → its chapter, and the files of its form. */
  readonly figures: { readonly [figure: string]: readonly [chapter: string, ...form: number[]] };
  /** Chapter → the files of its data. */
  readonly chapters: { readonly [chapter: string]: readonly number[] };
  /** Language → chapter (and `shell`) → the file of its words. */
  readonly words: { readonly [language in Language]: { readonly [chapter: string]: number } };
}

declare const FILES: Files;

const asked = new Set<number>();

const languageOf = (element: Element): Language => {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    const tag = (node as Element).getAttribute?.("lang");
    if (typeof tag === "string") return parseLanguage(tag) ?? "en";
  }
  return "en";
};

/** Every file that this element needs, in one list. */
const needsOf = (element: Element): number[] => {
  const tag = FILES.tags[element.localName.slice(8)];
  if (!tag) return [];
  const by = tag.by ?? {};
  const id =
    element.getAttribute("of")?.trim().split("/")[0] ??
    by[element.getAttribute("by") ?? ""] ??
    Object.values(by)[0] ??
    "";
  const words = FILES.words[languageOf(element)];
  const [chapter, ...form] = FILES.figures[id] ?? [];
  const figure = chapter ? [...(FILES.chapters[chapter] ?? []), words[chapter]!, ...(tag.bare ? [] : form)] : [];
  return [...tag.files, words["shell"]!, ...figure];
};

const load = (elements: Iterable<Element>): void => {
  for (const element of elements)
    for (const index of needsOf(element)) {
      if (asked.has(index)) continue;
      asked.add(index);
      // A file that does not come is told of by the element that misses it, which keeps its own content.
      import(new URL(FILES.names[index]!, import.meta.url).href).catch(() => asked.delete(index));
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
