/** Args are attributes: what a control changes is what an author writes, and what the source panel shows. */
import { noChange } from "lit";
import { directive, Directive, type ElementPart } from "lit/directive.js";

export type Attributes = { readonly [name: string]: string | boolean | undefined };

class AttributesDirective extends Directive {
  override render(_attributes: Attributes): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [attributes]: [Attributes]): typeof noChange {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === undefined || value === false) element.removeAttribute(name);
      else element.setAttribute(name, value === true ? "" : value);
    }
    return noChange;
  }
}

/** `<fedasil-figure ${attributes({ of: "capacity-by-year", "no-tools": true })}>` */
export const attributes = directive(AttributesDirective);
