import type { CSSResult, ReactiveController, ReactiveControllerHost } from "lit";
import { lazy } from "../lazy.js";
import { groundFor, luminance, parseComputed, type Ground, type Rgba } from "../theme/contrast.js";
import { refuseUnreadable, type Colors, type Refusal } from "../theme/refuse-unreadable.js";
import { defaultTheme, type Theme } from "../theme/theme.js";
import { tokens, type ColorScheme } from "../theme/palette.js";
import { FORCED, MORE, watchSurface } from "./observers.js";
import { ancestorsOf, watchAncestors } from "./ancestors.js";

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly theme: ColorScheme | "auto";
  readonly patterns: boolean;
}

const patternStyles = lazy("patterns", async () => (await import("../charts/patterns.styles.js")).patternStyles);

/** A page that is about to change its theme may be unreadable for a moment: of that nobody is warned. */
const SETTLED = 600;

/** Which ground the figure lies on, and what its tokens compute to; followed while the element is in a page. */
export class ThemeController implements ReactiveController {
  /** The ground until the page is known: light, as most pages are. */
  ground: Ground = { paper: "light", ownBackground: false, tinted: false };
  /** The colour behind the figure and that of the page's text, as computed. */
  behind = "";
  text = "";
  /** The page's text: its size in px, its CSS font family, and whether it runs from right to left. */
  em = 16;
  family = "sans-serif";
  rtl = false;
  /** On paper the light set holds, whatever the screen shows. */
  printing = false;
  /** Colours are the system's, and nothing of ours is judged. */
  forced = false;
  /** There are patterns: the author asks for them, or the reader's system is set to few colours, or to strong ones. */
  patterns = false;
  /** Grows whenever the page may look different. */
  version = 0;
  #wanted = false;
  #resolved: { version: number; theme: Theme } | undefined;
  #stops: (() => void)[] = [];
  #refused: readonly Refusal[] = [];
  #replaced: readonly string[] = [];
  readonly #warned = new Set<string>();

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    this.refresh();
    const follow = (): void => {
      this.refresh();
      this.host.requestUpdate();
    };
    this.#stops = [watchAncestors(this.host, follow), watchSurface(this.host, follow)];
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
  }

  hostUpdated(): void {
    if (!this.#wanted) return;
    patternStyles.want(this.host);
    // They have come since the page was looked at.
    if (patternStyles.now && !this.patterns) {
      this.refresh();
      queueMicrotask(() => this.host.requestUpdate());
    }
  }

  /** Looks at the page again. */
  refresh(): void {
    const [color, rgba] = behind(this.host);
    this.behind = color;
    const style = getComputedStyle(this.host);
    this.text = style.color;
    this.em = parseFloat(style.fontSize) || 16;
    this.family = style.fontFamily;
    this.rtl = style.direction === "rtl";
    this.ground = groundFor(luminance(rgba), this.printing ? "light" : this.host.theme);
    const isSet = (query: string): boolean =>
      this.host.ownerDocument.defaultView?.matchMedia?.(query)?.matches ?? false;
    this.forced = isSet(FORCED) && !this.printing;
    this.#wanted = this.host.patterns || isSet(FORCED) || isSet(MORE);
    // Until they have come, and where they do not come, a figure is as it is without.
    this.patterns = this.#wanted && patternStyles.now !== undefined;
    this.version++;
  }

  /** Of the frame, by which its stylesheet knows which set of colours holds. */
  get classes(): { readonly [name: string]: boolean } {
    const { printing, patterns } = this;
    const { paper, ownBackground, tinted } = this.ground;
    // A page that asks for one theme may have text of the other: then the figure brings its own ink.
    const own = ownBackground || this.host.theme !== "auto" || printing;
    return {
      ...{ "own-background": ownBackground, tinted, own, printing },
      dark: paper === "dark",
      patterned: patterns,
    };
  }

  /** Of what is made of elements. */
  get patternStyles(): CSSResult | undefined {
    return this.patterns ? patternStyles.now : undefined;
  }

  /** Gives the frame the page's ground and text, and our own colours in place of those that are refused. */
  applyTokens({ style }: HTMLElement): void {
    style.setProperty("--_ground", this.behind || "initial");
    style.setProperty("--_text", this.text || "initial");
    const { color } = this.resolve();
    const refused = this.#refused.map(({ token }) => token);
    for (const token of this.#replaced) if (!refused.includes(token as never)) style.removeProperty(`--_${token}`);
    for (const token of refused) style.setProperty(`--_${token}`, color[token]);
    this.#replaced = refused;
  }

  /** With the tokens as computed on the probes of the rendered frame: to be asked after a rendering. */
  resolve(): Theme {
    if (this.#resolved?.version !== this.version) this.#resolved = { version: this.version, theme: this.#resolve() };
    return this.#resolved.theme;
  }

  #resolve(): Theme {
    const probe = this.host.shadowRoot?.querySelector(".probe");
    // A test without a browser computes no colour: there is nothing to judge.
    if (!probe || !convert("red", this.host)) return defaultTheme(this.ground.paper);
    const given = Object.fromEntries(
      [...probe.children].map((element, index) => [tokens[index]!, getComputedStyle(element).color]),
    ) as Colors;
    const { ground, behind, forced, patterns, family, em, rtl, host } = this;
    const { color, refused } = forced
      ? { color: given, refused: [] }
      : refuseUnreadable(given, behind, ground, (text) => convert(text, host));
    this.#refused = refused;
    if (refused.length > 0) setTimeout(this.#warn, SETTLED, this.version);
    return {
      color,
      set: ground.paper,
      ...{ patterns, forced, family, em, rtl },
    };
  }

  /** For the editor of the page, in English, once a colour. */
  readonly #warn = (version: number): void => {
    if (version !== this.version || !this.host.isConnected) return;
    for (const { token, given, ratio, needed } of this.#refused) {
      const name = `--fedasil-${token}`;
      const set = getComputedStyle(this.host).getPropertyValue(name) !== "";
      const what = set || token !== "ink" ? `${name} (${given})` : `the page's text colour (${given})`;
      if (this.#warned.has(what)) continue;
      this.#warned.add(what);
      const has = `has a contrast of ${Math.floor(100 * ratio) / 100} to 1 where ${needed} to 1 is needed`;
      console.warn(`<${this.host.localName}> does without ${what}, which ${has}.`);
    }
  };
}

/** What the browser computes a colour to. */
const computed = (color: string, host: HTMLElement): string => {
  const probe = document.createElement("i");
  probe.style.color = color;
  (host.shadowRoot ?? host).append(probe);
  const { color: result } = getComputedStyle(probe);
  probe.remove();
  return result;
};

/** A colour in any notation, as red, green, blue: the browser converts what it computes to another colour space. */
const convert = (color: string, host: HTMLElement): Rgba | undefined =>
  parseComputed(color) ?? parseComputed(computed(`color-mix(in srgb, ${color}, ${color})`, host));

/** The nearest opaque background behind the element, else the canvas of the page's colour scheme. */
const behind = (host: HTMLElement): readonly [string, Rgba] => {
  for (const ancestor of ancestorsOf(host)) {
    const color = getComputedStyle(ancestor).backgroundColor;
    const rgba = convert(color, host);
    if (rgba && rgba[3] > 0.99) return [color, rgba];
  }
  const color = computed("Canvas", host);
  return [color, parseComputed(color) ?? [1, 1, 1, 1]];
};
