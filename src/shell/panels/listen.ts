/** The panel in which a figure is listened to. What makes the tones is loaded when the panel is opened. */
import { html, type TemplateResult } from "lit";
import { soundLegend } from "../../tell/as-sound.js";
import { Player, type Host, type Listening } from "./listen-player.js";

const players = new WeakMap<Host, Player>();

const playerOf = (listening: Listening): Player => {
  const { host } = listening;
  if (!players.has(host)) players.set(host, new Player(listening));
  const player = players.get(host)!;
  player.follow(listening);
  return player;
};

const next = (at: number): number => at + 1;
const previous = (at: number): number => at - 1;

const STEPS: { readonly [key: string]: (at: number, last: number) => number } = {
  ArrowRight: next,
  ArrowDown: next,
  ArrowLeft: previous,
  ArrowUp: previous,
  Home: () => 0,
  End: (_, last) => last,
};

export const listenTemplate = (listening: Listening): TemplateResult => {
  const { figure, words } = listening;
  const player = playerOf(listening);
  const sound = player.sounds.get(words.language);
  const toggle = (): void => (player.playing ? player.stop() : player.play());
  const onKey = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (!step || !sound || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    player.step(step);
  };
  // Safari takes the focus away from a button that is pressed, which would be to leave.
  const keepFocus = (event: Event): void => event.preventDefault();
  return html`<div
    class="words"
    id="listen"
    part="words"
    role="group"
    aria-label=${sound?.name ?? ""}
    @keydown=${onKey}
  >
    ${
      sound && !player.failed
        ? html`<p id="legend">${soundLegend(figure, words, sound).join(" ")}</p>
            <p @mousedown=${keepFocus}>
              <button type="button" part="button" aria-describedby="legend" @click=${toggle}>
                ${player.playing ? sound.stop : sound.play}
              </button>
              <button type="button" part="button" @click=${(): void => player.step(previous)}>${sound.previous}</button>
              <button type="button" part="button" @click=${(): void => player.step(next)}>${sound.next}</button>
            </p>
            <p role="status">${player.said}</p>`
        : player.failed
          ? html`<p role="status">${words.shell.listenFailed}</p>`
          : ""
    }
  </div>`;
};
