/** What readers and their browsers do, for stories that show the figure afterwards. */
import { noChange } from "lit";
import { directive, Directive, type ElementPart } from "lit/directive.js";
import { elementsIn } from "./drawn.js";

const inside = (root: ParentNode, selector: string): HTMLElement[] =>
  elementsIn(root).flatMap((element) => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)]);

/** The values that can be focused, in the table's order. */
export const optionsIn = (root: ParentNode): HTMLElement[] => inside(root, '[role="option"]');

/** Clicks the first button that matches. */
export const press = (root: ParentNode, selector: string): void => inside(root, `button${selector}`)[0]?.click();

class WithoutCanvasDirective extends Directive {
  override render(): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart): typeof noChange {
    // The element has its shadow root once the template is in the page; that of the source panel never is.
    queueMicrotask(() => element.shadowRoot && this.#take(element.shadowRoot));
    return noChange;
  }

  #take(root: ShadowRoot): void {
    const observer = new MutationObserver(() => {
      const canvas = root.querySelector("canvas");
      if (!canvas) return;
      canvas.getContext = () => null;
      observer.disconnect();
    });
    observer.observe(root, { childList: true, subtree: true });
  }
}

/** As in a browser that gives this element no 2D context. */
export const withoutCanvas = directive(WithoutCanvasDirective);
