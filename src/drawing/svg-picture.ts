/** One picture in SVG: which colours it uses, and what its shapes refer to; strokes, which are a colour alone. */
import { palettes, type ColorScheme, type Token } from "../theme/palette.js";
import type { Stroke } from "./drawing.js";
import { patternOf, type Pattern } from "./patterns.js";
import { decimal, type Attributes, type XmlElement } from "./xml.js";

export interface PaintOptions {
  /** Begins every id in the picture; two pictures of one page have two. */
  readonly id: string;
  /** Light unless given. */
  readonly set?: ColorScheme;
  readonly patterns?: boolean;
}

/** The colours a picture uses, and what it refers to. */
export class Picture {
  readonly definitions: XmlElement[] = [];
  readonly #used = new Set<string>();
  readonly set: ColorScheme;

  constructor(readonly options: PaintOptions) {
    this.set = options.set ?? "light";
  }

  /** The value itself for programs that know no custom properties, and a class for those that do. */
  paint(property: "fill" | "stroke", token: Token): Attributes {
    const name = `${property[0]!}-${token}`;
    this.#used.add(`.${name}{${property}:var(--fedasil-${token},${palettes[this.set][token]})}`);
    return { [property]: palettes[this.set][token], class: name };
  }

  /** @returns a reference to what is defined */
  define(make: (id: string) => XmlElement): string {
    const id = `${this.options.id}-${this.definitions.length}`;
    this.definitions.push(make(id));
    return `url(#${id})`;
  }

  get style(): string {
    return [...this.#used].sort().join("");
  }

  pattern(token: Token): Pattern | undefined {
    return patternOf(token, { patterns: this.options.patterns ?? false, forced: false });
  }
}

export const strokeOf = ({ color, width = 1, dash = [], round }: Stroke, picture: Picture): Attributes => ({
  ...picture.paint("stroke", color),
  "stroke-width": width === 1 ? undefined : width,
  "stroke-dasharray": dash.map(decimal).join(" "),
  "stroke-linecap": round ? "round" : undefined,
});
