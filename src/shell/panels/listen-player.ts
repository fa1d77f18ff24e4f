/** What sounds, for how long, and what makes it stop. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { SelectionController } from "../../controllers/selection.js";
import type { Mark } from "../../drawing/drawing.js";
import { rowOf, type Figure } from "../../figures/figure.js";
import type { Sound } from "../../i18n/en/sound.js";
import type { Language } from "../../i18n/language.js";
import { asSound } from "../../tell/as-sound.js";
import { asSpoken } from "../../tell/as-spoken.js";
import type { Words } from "../../tell/words.js";
import type { Instrument } from "./listen-tone.js";

const FILES: { readonly [language in Language]: () => Promise<{ readonly sound: Sound }> } = {
  nl: () => import("../../i18n/nl/sound.js"),
  fr: () => import("../../i18n/fr/sound.js"),
  de: () => import("../../i18n/de/sound.js"),
  en: () => import("../../i18n/en/sound.js"),
};

/** In ms: one value after the other, between two measures, and from a tone to its words. */
const STEP = 450;
const PAUSE = 1200;
const SAY = 500;

/** Told to the page by what begins to sound, so that one does at a time, whichever copy of the library it is of. */
const EVENT = "fedasil-sound";

export type Host = ReactiveControllerHost & HTMLElement;

export interface Listening {
  readonly host: Host;
  readonly figure: Figure;
  readonly words: Words;
  readonly marks: readonly Mark[];
  readonly selection: SelectionController;
  /** Closes the panel and gives the focus back. */
  readonly close: () => void;
}

export class Player implements ReactiveController, EventListenerObject {
  playing = false;
  failed = false;
  /** What is said of the value to which the reader has stepped. */
  said = "";
  /** Words of the panel, by language. */
  readonly sounds = new Map<Language, Sound>();
  #open: (() => Instrument) | undefined;
  #instrument: Instrument | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];
  /** Index of the value that sounded last. */
  #at = -1;
  #shown = false;
  #focused = false;
  #arriving = false;

  constructor(private listening: Listening) {
    this.listening.host.addController(this);
  }

  get #root(): ShadowRoot {
    return this.listening.host.shadowRoot!;
  }

  hostUpdate(): void {
    this.#focused = Boolean(this.#root.activeElement?.closest("#listen"));
  }

  /** The panel may have come, or gone for whatever reason. */
  hostUpdated(): void {
    const shown = this.#root.querySelector("#listen") !== null;
    if (shown !== this.#shown) this.#toggled(shown);
    const button = this.#arriving && this.#root.querySelector<HTMLElement>("#listen button");
    if (!button) return;
    this.#arriving = false;
    button.focus();
  }

  hostDisconnected(): void {
    this.stop();
  }

  #toggled(shown: boolean): void {
    const { host } = this.listening;
    this.#shown = this.#arriving = shown;
    // Before the list of values, which has its own use for the key.
    if (shown) return host.addEventListener("keydown", this, true);
    host.removeEventListener("keydown", this, true);
    if (this.#focused && !this.#root.activeElement) this.#root.querySelector<HTMLElement>(".tools button")?.focus();
    this.#stopSoon();
  }

  /** With each rendering of the panel: what sounds belongs to one figure in one language. */
  follow(listening: Listening): void {
    const { figure, words } = this.listening;
    this.listening = listening;
    if (figure !== listening.figure || words.language !== listening.words.language) this.#stopSoon();
    if (!this.sounds.has(listening.words.language) && !this.failed) void this.#load(listening.words.language);
  }

  async #load(language: Language): Promise<void> {
    try {
      const [{ sound }, { openInstrument }] = await Promise.all([FILES[language](), import("./listen-tone.js")]);
      this.sounds.set(language, sound);
      this.#open = openInstrument;
      this.listening.host.requestUpdate();
    } catch (error) {
      this.#fail(error);
    }
  }

  play(): void {
    if (!this.#begin()) return;
    this.playing = true;
    this.#next(0);
  }

  /** One value: its tone, then its words, when no other follows at once. */
  step(to: (at: number, last: number) => number): void {
    const last = this.#tones.length - 1;
    if (!this.#begin()) return;
    this.#at = Math.min(last, Math.max(0, to(this.#at, last)));
    this.#sound(this.#at);
    this.#later(SAY, () => {
      const { figure, words, host } = this.listening;
      const { key, measure } = this.#tones[this.#at]!.tone;
      this.said = asSpoken(figure, rowOf(figure, key)!, measure, words);
      host.requestUpdate();
    });
  }

  stop(): void {
    this.#rest();
    this.#at = -1;
    if (!this.#instrument) return;
    this.#instrument.close();
    this.#instrument = undefined;
    for (const [target, type] of this.#ends) target.removeEventListener(type, this);
    this.listening.selection.leave();
  }

  /** After the rendering in which it may have been called: what is rendered then is rendered once. */
  #stopSoon(): void {
    queueMicrotask(() => this.stop());
  }

  handleEvent(event: Event): void {
    const { host, close } = this.listening;
    if (event.type === "keydown") {
      if ((event as KeyboardEvent).key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      return close();
    }
    const goesOn: { readonly [type: string]: boolean } = {
      visibilitychange: !host.ownerDocument.hidden,
      // Another window in front of this one is not left for.
      focusout: !host.ownerDocument.hasFocus(),
      [EVENT]: (event as CustomEvent).detail === host,
    };
    if (!goesOn[event.type]) this.#stopSoon();
  }

  /** What ends the sound, beside the reader. */
  get #ends(): readonly (readonly [EventTarget, string])[] {
    const { host } = this.listening;
    const { ownerDocument: page } = host;
    return [
      [page, "visibilitychange"],
      [page, EVENT],
      [page.defaultView!, "beforeprint"],
      [host, "focusout"],
    ];
  }

  get #tones() {
    return asSound(this.listening.figure).flatMap(({ tones, top }) =>
      tones.map((tone, index) => {
        const isLast = index === tones.length - 1;
        return { tone, top, place: index / Math.max(1, tones.length - 1), pause: isLast ? PAUSE : STEP };
      }),
    );
  }

  /** @returns whether there is something to sound with */
  #begin(): boolean {
    const { host } = this.listening;
    this.#rest();
    if (this.#instrument) return true;
    host.ownerDocument.dispatchEvent(new CustomEvent(EVENT, { detail: host }));
    try {
      this.#instrument = this.#open!();
    } catch (error) {
      this.#fail(error);
      return false;
    }
    for (const [target, type] of this.#ends) target.addEventListener(type, this);
    return true;
  }

  #fail(error: unknown): void {
    const { host } = this.listening;
    this.failed = true;
    console.warn(`<${host.localName}> cannot be listened to: ${String(error)}`);
    host.requestUpdate();
  }

  #rest(): void {
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
    this.playing = false;
    this.said = "";
    this.listening.host.requestUpdate();
  }

  #next(index: number): void {
    const next = this.#tones[index];
    if (!next) return this.stop();
    this.#at = index;
    this.#sound(index);
    this.#later(next.pause, () => this.#next(index + 1));
  }

  #sound(index: number): void {
    const { marks, selection } = this.listening;
    const { tone, top, place } = this.#tones[index]!;
    selection.enter(marks.findIndex(({ key, measure }) => key === tone.key && measure === tone.measure));
    tone.numbers.forEach((number, order) => {
      const sound = (): void => this.#instrument?.sound({ number, top, place });
      if (order === 0) sound();
      else this.#later((order * STEP) / tone.numbers.length, sound);
    });
  }

  #later(ms: number, what: () => void): void {
    this.#timers.push(setTimeout(what, ms));
  }
}
