/** The panel in which a figure is listened to. chart2music makes the tones; it is loaded when the panel is opened. */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from "lit";
import type { SelectionController } from "../canvas/selection.js";
import type { Mark } from "../charts/form.js";
import type { Figure } from "../figures/figure.js";
import type { Sound } from "../i18n/en/sound.js";
import type { Language } from "../i18n/language.js";
import { asSound, soundLegend, type Melody, type Tone } from "../tell/as-sound.js";
import type { Words } from "../tell/words.js";

const FILES: { readonly [language in Language]: () => Promise<{ readonly sound: Sound }> } = {
  nl: () => import("../i18n/nl/sound.js"),
  fr: () => import("../i18n/fr/sound.js"),
  de: () => import("../i18n/de/sound.js"),
  en: () => import("../i18n/en/sound.js"),
};

/** In ms: one value after the other, and between two melodies. */
const STEP = 450;
const PAUSE = 1200;

type Instrument = typeof import("chart2music").default;

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly marks: readonly Mark[];
}

/** Plays on request, tells which value sounds, and is silent as soon as it is stopped or its element leaves. */
class Player implements ReactiveController {
  playing = false;
  failed = false;
  /** Words of the panel, by language. */
  readonly sounds = new Map<Language, Sound>();
  /** The panel has just been opened: the reader is taken to it when it is there. */
  opening = true;
  #instrument: Instrument | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #quiet: (() => void) | undefined;

  constructor(
    private readonly host: Host,
    private readonly selection: SelectionController,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  hostUpdated(): void {
    const button = this.opening ? this.host.shadowRoot?.querySelector<HTMLElement>("#listen button") : undefined;
    if (!button) return;
    this.opening = false;
    button.focus();
  }

  async load(language: Language): Promise<void> {
    try {
      const [{ sound }, { default: instrument }] = await Promise.all([FILES[language](), import("chart2music")]);
      this.sounds.set(language, sound);
      this.#instrument = instrument;
    } catch (error) {
      this.failed = true;
      console.warn(
        `<${this.host.localName}> cannot be listened to, since a file could not be loaded: ${String(error)}`,
      );
    }
    this.host.requestUpdate();
  }

  play(melodies: readonly Melody[]): void {
    this.stop();
    this.playing = true;
    this.host.requestUpdate();
    this.#next(melodies);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#quiet?.();
    this.#quiet = undefined;
    if (!this.playing) return;
    this.playing = false;
    this.selection.leave();
    this.host.requestUpdate();
  }

  #next([melody, ...later]: readonly Melody[]): void {
    this.#quiet?.();
    this.#quiet = undefined;
    if (melody) this.#perform(melody, () => (this.#timer = setTimeout(() => this.#next(later), PAUSE - STEP)));
    else this.stop();
  }

  /** chart2music walks its values by keys: an element that is in no page takes them, so none of ours is touched. */
  #perform({ tones, top }: Melody, ended: () => void): void {
    const element = document.createElement("div");
    const sounding = tones.flatMap(({ number }, x) => (number === undefined ? [] : [{ x, y: number }]));
    const { err, data: chart } = this.#instrument!({
      type: "bar",
      element,
      cc: document.createElement("div"),
      data: sounding,
      axes: { x: { minimum: 0, maximum: Math.max(1, tones.length - 1) }, y: { minimum: 0, maximum: top } },
      // What is heard beside the tones is said by the figure, in its own language.
      options: { enableSpeech: false },
    });
    if (err || !chart) throw new Error(err ?? "chart2music made no sound");
    this.#quiet = (): void => chart.cleanUp();
    // The first value is where it stands; a key takes it to each of the others.
    let started = false;
    const step = ([tone, ...rest]: readonly Tone[]): void => {
      if (!tone) return ended();
      if (tone.number !== undefined) {
        element.dispatchEvent(new KeyboardEvent("keydown", { key: started ? "ArrowRight" : " " }));
        started = true;
      }
      this.selection.enter(
        this.host.marks.findIndex(({ key, measure }) => key === tone.key && measure === tone.measure),
      );
      this.#timer = setTimeout(() => step(rest), STEP);
    };
    step(tones);
  }
}

const players = new WeakMap<Host, Player>();

const playerOf = (host: Host, selection: SelectionController): Player => {
  if (!players.has(host)) players.set(host, new Player(host, selection));
  return players.get(host)!;
};

/** Stops what sounds, for the panel that is closed. */
export const silence = (host: Host): void => {
  const player = players.get(host);
  if (!player) return;
  player.stop();
  player.opening = true;
};

export interface Listening {
  readonly host: Host;
  readonly figure: Figure;
  readonly words: Words;
  readonly selection: SelectionController;
  /** Closes the panel and gives the focus back. */
  readonly close: () => void;
}

export const listenTemplate = ({ host, figure, words, selection, close }: Listening): TemplateResult => {
  const player = playerOf(host, selection);
  const sound = player.sounds.get(words.language);
  if (!sound && !player.failed) void player.load(words.language);
  const toggle = (): void => {
    if (player.playing) player.stop();
    else player.play(asSound(figure));
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  };
  return html`<div
    class="words"
    id="listen"
    part="words"
    role="group"
    aria-label=${sound?.name ?? ""}
    @keydown=${onKey}
  >
    ${
      sound
        ? html`<p id="legend">${soundLegend(figure, words, sound).join(" ")}</p>
            <button type="button" part="button" class="play" aria-describedby="legend" @click=${toggle}>
              ${player.playing ? sound.stop : sound.play}
            </button>`
        : player.failed
          ? html`<p role="status">${words.shell.listenFailed}</p>`
          : ""
    }
  </div>`;
};
