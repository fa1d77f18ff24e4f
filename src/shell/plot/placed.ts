import { noChange, type ElementPart } from "lit";
import { Directive, directive } from "lit/directive.js";

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Puts an element at a place of the plot. Through the CSSOM, since a strict Content-Security-Policy refuses the
 * `style` attribute that Lit's styleMap writes at first.
 */
class Placed extends Directive {
  override update({ element }: ElementPart, [place]: [Place]): typeof noChange {
    const { style } = element as HTMLElement;
    style.setProperty("inset-block-start", `${place.y}px`);
    style.setProperty("left", `${place.x}px`);
    style.setProperty("width", `${place.width}px`);
    style.setProperty("height", `${place.height}px`);
    return noChange;
  }

  render(_place: Place): typeof noChange {
    return noChange;
  }
}

export const placed = directive(Placed);
