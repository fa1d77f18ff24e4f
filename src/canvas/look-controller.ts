import type { ReactiveController, ReactiveControllerHost } from "lit";
import { groundFor, luminance, parseComputed, type Ground, type Rgba } from "../look/contrast.js";
import { defaultLook, type Look } from "../look/look.js";
import { tokens, type Paper } from "../look/palette.js";
import { watchSurface } from "./observers.js";
import { ancestorsOf, watchAncestors } from "./surroundings.js";

type Host = ReactiveControllerHost & HTMLElement & { readonly theme: Paper | "auto" };

/** Which ground the figure lies on, and what its tokens compute to; followed while the element is in a page. */
export class LookController implements ReactiveController {
  /** The ground until the page is known: light, as most pages are. */
  ground: Ground = { paper: "light", plate: false, tinted: false };
  /** The colour behind the figure and that of the page's text, as computed. */
  behind = "";
  text = "";
  /** On paper the light set holds, whatever the screen shows. */
  printing = false;
  /** Grows whenever the page may look different. */
  version = 0;
  #resolved: { version: number; look: Look } | undefined;
  #stops: (() => void)[] = [];

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

  /** Looks at the page again. */
  refresh(): void {
    const [color, rgba] = behind(this.host);
    this.behind = color;
    this.text = getComputedStyle(this.host).color;
    this.ground = groundFor(luminance(rgba), this.printing ? "light" : this.host.theme);
    this.version++;
  }

  /** The tokens as computed on the probes of the rendered frame. */
  resolve(): Look {
    if (this.#resolved?.version !== this.version) this.#resolved = { version: this.version, look: this.#resolve() };
    return this.#resolved.look;
  }

  #resolve(): Look {
    const probe = this.host.shadowRoot?.querySelector(".probe");
    if (!probe) return defaultLook(this.ground.paper);
    const style = getComputedStyle(probe);
    const color = Object.fromEntries(
      [...probe.children].map((element, index) => [tokens[index]!, getComputedStyle(element).color]),
    ) as Look["color"];
    const { paper } = this.ground;
    return {
      color,
      set: paper,
      family: style.fontFamily,
      em: parseFloat(style.fontSize) || 16,
      rtl: style.direction === "rtl",
    };
  }
}

/** A colour in any notation, as red, green, blue: the browser converts what it computes to another colour space. */
const convert = (color: string, host: HTMLElement): Rgba | undefined => {
  const known = parseComputed(color);
  if (known) return known;
  const probe = document.createElement("i");
  probe.style.color = `color-mix(in srgb, ${color}, ${color})`;
  (host.shadowRoot ?? host).append(probe);
  const converted = parseComputed(getComputedStyle(probe).color);
  probe.remove();
  return converted;
};

/** The nearest opaque background behind the element, else the canvas of the page's colour scheme. */
const behind = (host: HTMLElement): readonly [string, Rgba] => {
  for (const ancestor of ancestorsOf(host)) {
    const color = getComputedStyle(ancestor).backgroundColor;
    const rgba = convert(color, host);
    if (rgba && rgba[3] > 0.99) return [color, rgba];
  }
  const probe = document.createElement("i");
  probe.style.color = "Canvas";
  (host.shadowRoot ?? host).append(probe);
  const color = getComputedStyle(probe).color;
  probe.remove();
  return [color, parseComputed(color) ?? [1, 1, 1, 1]];
};
