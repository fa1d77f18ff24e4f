import type { ReactiveController, ReactiveControllerHost } from "lit";
import { parseLanguage, type Language } from "../i18n/language.js";
import { parentsOf, watchAncestors } from "./ancestors.js";

type Host = ReactiveControllerHost & HTMLElement;

/** The language of the nearest `lang`, across shadow roots, followed while the element is in a page. */
export class LanguageController implements ReactiveController {
  /** What is asked for, also where we do not speak it. */
  #tag = "";
  #stop: (() => void) | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** On a server, where nothing is known of the page, the element's own. */
  get #asked(): string | null {
    return this.#tag || this.host.getAttribute("lang");
  }

  /** English where the page's language is not one of ours. */
  get language(): Language {
    return parseLanguage(this.#asked) ?? "en";
  }

  /** The `lang` for our own text where it is not in the page's language; else undefined. */
  get foreign(): Language | undefined {
    return parseLanguage(this.#asked) ? undefined : "en";
  }

  hostConnected(): void {
    this.#tag = nearestLanguageTag(this.host);
    this.#stop = watchAncestors(this.host, () => this.#follow());
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  #follow(): void {
    const tag = nearestLanguageTag(this.host);
    if (tag === this.#tag) return;
    this.#tag = tag;
    this.host.requestUpdate();
  }
}

/** The value of the nearest `lang` attribute that is not empty, or "". */
export const nearestLanguageTag = (element: Element): string => {
  for (const ancestor of parentsOf(element)) {
    const tag = ancestor.getAttribute("lang");
    if (tag !== null) return tag;
  }
  return "";
};
