import { adoptStyles, isServer, LitElement, type CSSResult, type PropertyDeclarations, type PropertyValues } from "lit";
import type { MarkEvent, SelectEvent } from "../controllers/events.js";
import { LanguageController } from "../controllers/language.js";
import { chapterOf } from "../figures/catalogue.js";
import { defaultEdition, type Edition } from "../figures/editions.js";
import type { Figure } from "../figures/figure.js";
import { editions, figureNow, hasChapter, loadFigure } from "../figures/load.js";
import { loadMessages, loadNumber, loadShell, messagesNow, numberNow, shellNow } from "../i18n/load.js";
import type { NumberWords } from "../tell/number.js";
import type { Words } from "../tell/words.js";
import { asText } from "./attribute-text.js";
import { holder } from "./held.js";

export type Load = () => Promise<unknown>;

/** There is no page around the element: it is rendered as text. Not so in a test that makes a page in Node. */
export const onServer = isServer && typeof document === "undefined";

/**
 * What every element is: a figure, in the language of the page, loaded when needed.
 *
 * @attr {"nl" | "fr" | "de" | "en"} lang - Language of this element alone; else that of the nearest `lang` around it.
 */
export abstract class FedasilElement extends LitElement {
  /** The element's name in HTML. */
  static tag = "";

  // Not by decorators: what these compile to is paid by every number of a page.
  static override properties: PropertyDeclarations = {
    /** Year of the review. */
    edition: {},
  };

  /**
   * Year of the review.
   * @default "2023"
   */
  edition: Edition | undefined;

  /** @internal */
  protected readonly speech = new LanguageController(this);
  /** @internal The words of the figure, once they are there. */
  protected words: Words | undefined;
  /** @internal The words of any number, once they are there. */
  protected shared: NumberWords | undefined;
  /** @internal A file did not arrive: the element's own children stay. */
  protected broken = false;
  #figure: Figure | undefined;
  #asked = "";
  readonly #warned = new Set<string>();

  /** For the editor of the page, in English, once: what was given and what is accepted. */
  protected readonly warn = (attribute: string, given: string, accepted: string): void => {
    const message = `<${this.localName}> ${attribute}="${given}" is not known; accepted: ${accepted}.`;
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(message);
  };

  /** What the element shows, as one frozen value; undefined until it is loaded. */
  get figure(): Figure | undefined {
    return this.#figure;
  }

  /** Id of the figure to show. */
  protected abstract get figureId(): string;

  /** The edition that is shown. */
  get #edition(): string {
    const asked = asText(this.edition).trim() || defaultEdition;
    if (editions.has(asked)) return asked;
    this.warn("edition", asked, [...editions].join(", "));
    return defaultEdition;
  }

  /** Whether the figure's own words are needed. */
  protected get worded(): boolean {
    return true;
  }

  /** What loads the code that this element needs beside figure and words, and that has not come yet. */
  protected get missing(): readonly Load[] {
    return [];
  }

  /** There is something of ours to show, in the place of what the page has inside the element. */
  protected get shows(): boolean {
    return Boolean(this.shared && (this.figure || !this.broken));
  }

  /** A static figure stands in the shadow root: it goes by itself, when the live one is drawn. */
  protected get keepsStatic(): boolean {
    return false;
  }

  /** Sort, limit and share are applied here. */
  protected arranged(figure: Figure): Figure {
    return figure;
  }

  #adopted: readonly (CSSResult | undefined)[] = [];

  /** Adopts these beside the element's own styles, those of them that have come. */
  protected adopt(styles: readonly (CSSResult | undefined)[]): void {
    if (styles.every((style, index) => style === this.#adopted[index])) return;
    this.#adopted = styles;
    this.#adoptAll(this.renderRoot as ShadowRoot);
  }

  #adoptAll(root: ShadowRoot): void {
    const { elementStyles } = this.constructor as typeof FedasilElement;
    const all = [...elementStyles, ...this.#adopted].filter((style) => style !== undefined);
    const { defaultView } = this.ownerDocument;
    if (defaultView === globalThis) adoptStyles(root, all);
    // A sheet is of one document: in another one, a framed page, there are others of the same text. Not by `lazy`: nothing
    // is rendered again for it, and every number would pay for it.
    else if (defaultView) void import("./foreign-document.js").then(({ adoptIn }) => adoptIn(root, all, defaultView));
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    this.#adoptAll(root);
    return root;
  }

  protected override shouldUpdate(changed: PropertyValues): boolean {
    // A test may end, and its page be gone, before a file has come.
    if (!globalThis.document) return false;
    const root = this.renderRoot as ShadowRoot;
    // What a server has put there, or a page that was saved as seen, stays until all that replaces it has come.
    if (this.hasUpdated || !root.firstChild) return true;
    this.willUpdate(changed);
    if (this.shows && !this.keepsStatic) root.replaceChildren();
    return this.shows;
  }

  adoptedCallback(): void {
    if (this.shadowRoot) this.#adoptAll(this.shadowRoot);
  }

  override connectedCallback(): void {
    // Until a reader wants more, a static figure stands there.
    if (onServer || holder()?.isHeld(this)) return;
    super.connectedCallback();
    // Where it is moved to, the language and the ground may be others, and the drawing is to be opened again.
    this.requestUpdate();
  }

  override willUpdate(_changed?: PropertyValues): void {
    const id = this.figureId;
    const { language } = this.speech;
    const edition = this.#edition;
    const chapter = chapterOf(id);
    const figure = figureNow(id, edition);
    const shell = shellNow(language);
    const shared = this.worded ? shell : numberNow(language);
    const messages = chapter && messagesNow(language, chapter, edition);
    const known = !chapter || (hasChapter(chapter, edition) && (messages || !this.worded));
    if (!shared || !known || this.missing.length > 0) void this.#load(id, edition);
    // What is shown stays until all that replaces it has come.
    else {
      const words = messages?.[id];
      if (this.shared?.language !== language) this.shared = { language, shell: shared };
      if (!shell || !words) this.words = undefined;
      else if (this.words?.figure !== words || this.words.language !== language)
        this.words = { language, shell, figure: words };
      this.#figure = figure && (words || !this.worded) ? this.arranged(figure) : undefined;
    }
  }

  async #load(id: string, edition: string): Promise<void> {
    const { language } = this.speech;
    const chapter = chapterOf(id);
    const asked = `${language} ${edition} ${id} ${this.worded}`;
    if (this.#asked === asked) return;
    this.#asked = asked;
    this.broken = false;
    try {
      const words = this.worded
        ? [loadShell(language), chapter && loadMessages(language, chapter, edition)]
        : [loadNumber(language)];
      await Promise.all([loadFigure(id, edition), ...words, ...this.missing.map((load) => load())]);
    } catch (error) {
      this.broken = true;
      console.warn(`<${this.localName}> keeps its own content, since a file could not be loaded: ${String(error)}`);
    }
    if (this.#asked === asked) this.#asked = "";
    if (!this.broken) this.requestUpdate();
  }

  /** Defines the element unless the page has one of that name already: two copies of the library do no harm. */
  static define(this: typeof FedasilElement & CustomElementConstructor): void {
    if (!customElements.get(this.tag)) customElements.define(this.tag, this);
  }
}

declare global {
  // Elements, document and window: it bubbles.
  interface GlobalEventHandlersEventMap {
    "fedasil-select": SelectEvent;
  }
  interface DocumentEventMap {
    "fedasil-mark": MarkEvent;
  }
}
