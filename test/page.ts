/**
 * A page for one test: puts markup on it, waits until its figures are drawn, and takes everything away afterwards. What
 * a component writes to the console, throws or leaves rejected fails its test, unless the test takes it.
 */
import { resetMouse } from "@web/test-runner-commands";
import type { LitElement } from "lit";

/** In ms. This ends what hangs, however busy the machine is, and measures nothing. */
const LIMIT = 60_000;
/** On a page on which something has hung already, which is then not waited for in each of its tests. */
const AFTERWARDS = 10_000;
let limit = LIMIT;

export const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

export const frames = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await frame();
};

/** Waits, frame by frame, until something is true. @throws Error that says what did not come */
export const waitUntil = async (isTrue: () => unknown, what: string | (() => string)): Promise<void> => {
  const end = performance.now() + limit;
  while (!isTrue()) {
    if (performance.now() > end) {
      limit = AFTERWARDS;
      throw new Error(`waited in vain: ${typeof what === "string" ? what : what()}`);
    }
    await frame();
  }
};

/** Waits until a reading is the one expected. @throws Error with what was read at last */
export const becomes = async <T>(read: () => T, expected: T): Promise<void> => {
  const wanted = JSON.stringify(expected);
  let last = "";
  await waitUntil(() => (last = JSON.stringify(read())) === wanted, wanted).catch(() => {
    throw new Error(`expected to become ${wanted}, is ${last}`);
  });
};

const LEVELS = ["debug", "info", "log", "warn", "error"] as const;
let complaints: string[] = [];
const originals = new Map<string, (...args: unknown[]) => void>();

const onError = (event: ErrorEvent): void => void complaints.push(`uncaught: ${event.message}`);
const onRejection = (event: PromiseRejectionEvent): void => void complaints.push(`unhandled: ${String(event.reason)}`);

beforeEach(() => {
  complaints = [];
  for (const level of LEVELS) {
    originals.set(level, console[level]);
    console[level] = (...args: unknown[]) => void complaints.push(`${level}: ${args.map(String).join(" ")}`);
  }
  addEventListener("error", onError);
  addEventListener("unhandledrejection", onRejection);
});

afterEach(async () => {
  for (const element of fedasil(document)) element.remove();
  document.body.replaceChildren();
  for (const name of ["style", "class"])
    for (const root of [document.documentElement, document.body]) root.removeAttribute(name);
  document.documentElement.lang = "en";
  for (const sheet of document.head.querySelectorAll("style.test")) sheet.remove();
  if (moused) await resetMouse();
  moused = false;
  await frame();
  for (const [level, original] of originals) console[level as "log"] = original;
  removeEventListener("error", onError);
  removeEventListener("unhandledrejection", onRejection);
  if (complaints.length > 0) throw new Error(`nobody expected this:\n${complaints.join("\n")}`);
});

let moused = false;
/** The mouse is taken back to its corner after the test. */
export const mouseUsed = (): void => void (moused = true);

/** What was written to the console or thrown so far; taking it says that the test expects it. */
export const takeConsole = (): string[] => complaints.splice(0);

/** A stylesheet of the page, until the test ends. */
export const pageStyle = (css: string): HTMLStyleElement => {
  const style = document.createElement("style");
  style.className = "test";
  style.textContent = css;
  document.head.append(style);
  return style;
};

export type Fedasil = LitElement & { readonly shadowRoot: ShadowRoot };

/** All of our elements below a node, those in shadow roots too. */
export const fedasil = (root: ParentNode): Fedasil[] =>
  [...root.querySelectorAll<HTMLElement>("*")].flatMap((element) => [
    ...(element.localName.startsWith("fedasil-") ? [element as Fedasil] : []),
    ...(element.shadowRoot && !element.localName.startsWith("fedasil-") ? fedasil(element.shadowRoot) : []),
  ]);

/** Drawn, or all that there is to say is said. */
export const isReady = (element: Element): boolean => {
  const root = element.shadowRoot;
  if (!root) return false;
  if (root.querySelector(".message, button[part=value]")) return true;
  // The list beside a map is a file of its own, which may come after the drawing.
  if (root.querySelector(".listed") && !root.querySelector(".list")) return false;
  return root.querySelector("canvas")
    ? root.querySelector(".marks .mark") !== null
    : root.querySelector("table") !== null;
};

/** Waits until all of our elements below a node are drawn. */
export const ready = async (root: ParentNode = document): Promise<void> => {
  await waitUntil(
    () => fedasil(root).every(isReady),
    () =>
      `${fedasil(root)
        .filter((element) => !isReady(element))
        .map((element) => element.outerHTML)
        .join(" ")} to be drawn`,
  );
  for (const element of fedasil(root)) await element.updateComplete;
};

export interface Place {
  /** CSS width of the box around the markup; 640px is the column of an article. */
  readonly width?: string;
  readonly lang?: string;
}

/** Puts markup on the page. @returns the first of our elements in it, drawn */
export const fixture = async <T extends HTMLElement = Fedasil>(markup: string, place: Place = {}): Promise<T> => {
  const box = put(markup, place);
  await ready(box);
  return fedasil(box)[0] as unknown as T;
};

/** The same without waiting. @returns the box */
export const put = (markup: string, { width = "640px", lang }: Place = {}): HTMLElement => {
  const box = document.createElement("main");
  box.style.width = width;
  if (lang !== undefined) box.lang = lang;
  box.innerHTML = markup;
  document.body.append(box);
  return box;
};
