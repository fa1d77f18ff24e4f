/** When a reader wants more than a static figure shows, and what: the live one does it as soon as it has come. */
import { savesData } from "./data-saver.js";

/** In ms. What takes longer is told to who does not see that nothing happens. */
const LATE = 1000;

interface Wish {
  /** A pointer is over the drawing. */
  pointer?: PointerEvent | MouseEvent;
  /** It has pressed there. */
  pressed?: boolean;
  /** The focus was in the static figure, on the link of this place. */
  link?: number;
  explored?: boolean;
  opened?: boolean;
}

const wishes = new WeakMap<Element, Wish>();

/** @param live resolves when the files of the live figure have come */
export const whenWanted = (element: Element, figure: HTMLElement, live: () => Promise<unknown>): void => {
  const wish: Wish = {};
  wishes.set(element, wish);
  const status = figure.querySelector<HTMLElement>(".status");
  const explore = figure.querySelector("button");
  if (explore) explore.hidden = false;
  let isAsked = false;

  const say = (text: string | undefined, isSeen = false): void => {
    if (status) status.textContent = text ?? "";
    status?.classList.toggle("seen", isSeen);
  };
  const ask = async (): Promise<void> => {
    if (isAsked) return;
    isAsked = true;
    say("");
    const late = setTimeout(() => say(status?.dataset["late"]), LATE);
    try {
      await live();
    } catch {
      isAsked = false;
      say(status?.dataset["missing"], true);
    }
    clearTimeout(late);
  };

  const links = [...figure.querySelectorAll("a")];
  const isOverDrawing = ({ target }: Event): boolean => (target as Element).closest?.(".stage") !== null;
  figure.addEventListener("pointermove", (event) => {
    if (isOverDrawing(event)) wish.pointer = event;
  });
  figure.addEventListener("pointerleave", () => delete wish.pointer);
  figure.addEventListener("click", (event) => {
    const { target } = event;
    if (isOverDrawing(event)) Object.assign(wish, { pointer: event, pressed: true });
    if (explore?.contains(target as Node)) wish.explored = true;
    void ask();
  });
  figure.addEventListener("focusin", ({ target }) => {
    wish.link = links.indexOf(target as HTMLAnchorElement);
  });
  figure.addEventListener("focusout", () => delete wish.link);
  figure.querySelector("details")?.addEventListener("toggle", ({ target }) => {
    wish.opened = (target as HTMLDetailsElement).open;
  });
  // Who saves data has to ask by a press.
  for (const type of savesData() ? [] : ["pointerover", "pointerdown", "touchstart", "focusin", "keydown"])
    figure.addEventListener(type, () => void ask(), { passive: true });
};

/** What the reader had begun at the static figure goes on at the live one. */
export const goOn = (element: Element): void => {
  const wish = wishes.get(element);
  const root = element.shadowRoot;
  if (!wish || !root) return;
  wishes.delete(element);
  const { pointer, pressed, link, explored, opened } = wish;
  if (opened) root.querySelector<HTMLElement>(".tools [aria-pressed=false]")?.click();
  if (explored) root.querySelector<HTMLElement>("[role=option][tabindex='0'], .tools button")?.focus();
  else if (link !== undefined)
    (
      root.querySelectorAll<HTMLElement>(".source a")[link] ?? root.querySelector<HTMLElement>(".tools button")
    )?.focus();
  const plot = root.querySelector(".plot");
  if (!pointer || !plot) return;
  const { clientX, clientY } = pointer;
  const at = { clientX, clientY, bubbles: true, composed: true, cancelable: true };
  const { pointerType = "mouse" } = pointer as PointerEvent;
  plot.dispatchEvent(new PointerEvent("pointermove", { ...at, pointerType }));
  if (pressed) plot.dispatchEvent(new MouseEvent("click", at));
};
