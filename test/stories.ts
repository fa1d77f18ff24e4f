/**
 * Opens stories as a reader would see them: each says nothing in the console but what it is meant to, is accessible,
 * stays in its place, and leaves nothing behind.
 */
import "axe-core/axe.min.js";
import { setViewport } from "@web/test-runner-commands";
import { expect } from "chai";
import { render } from "lit";
import * as capacityChart from "../stories/capacity-chart.stories.js";
import * as value from "../stories/value.stories.js";
import { drawn, elementsIn } from "../stories/drawn.js";
import type { Expected, Meta, Story } from "../stories/story.js";
import { inSurroundings, plainPage, type Surroundings } from "../stories/surroundings.js";
import { languages, type Language } from "../src/i18n/language.js";
import type { FedasilElement } from "../src/shell/fedasil-element.js";
import { engine } from "./browser.js";
import { carried, carriedSince } from "./leftovers.js";

/** A module of stories. */
export interface Stories {
  readonly default: Meta;
  readonly [name: string]: Meta | Story;
}

const said: string[] = [];
const levels = ["debug", "error", "info", "log", "warn"] as const;
const original = levels.map((level) => [level, console[level]] as const);
const note = (text: string): void => void said.push(text);
const onError = ({ message }: ErrorEvent): void => note(message);
const onRejection = ({ reason }: PromiseRejectionEvent): void => note(String(reason));

const show = async (meta: Meta, story: Story): Promise<HTMLElement> => {
  const canvasElement = document.createElement("div");
  document.body.append(canvasElement);
  const args = { ...meta.args, ...story.args };
  const template = (story.render ?? meta.render)!(args, {} as never);
  render(inSurroundings(template, { ...plainPage, ...(story.globals as Partial<Surroundings>) }), canvasElement);
  await story.play?.({ canvasElement, args } as never);
  await drawn(canvasElement);
  return canvasElement;
};

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Long enough for what a removed element had still scheduled. */
const settle = async (): Promise<void> => {
  for (let frame = 0; frame < 3; frame++) await nextFrame();
};

/** Defects of the elements that are known and told: a line goes when its defect does. */
// A story is a part of a page: the page around it has the landmarks.
// A name writes 1615 where the eye reads 1.615: a speech engine reads a separated number as two.
const RULES = Object.fromEntries(["region", "label-content-name-mismatch"].map((id) => [id, { enabled: false }]));

const violationsOf = async (root: HTMLElement, language = ""): Promise<string[]> => {
  // What passes is neither told nor named: that alone is a third of the time.
  const { violations } = await axe.run(root, { rules: RULES, resultTypes: ["violations"], selectors: false });
  return violations.map(({ id, nodes: [node, ...more] }) => `${language} ${id}: ${node!.html} and ${more.length} more`);
};

const languageOf = (element: FedasilElement): Language | undefined =>
  (element as unknown as { shared?: { language: Language } }).shared?.language;

/** The story with all that is ours in another language; what its author wrote stays. */
const speak = async (root: HTMLElement, language: Language): Promise<void> => {
  for (const element of root.querySelectorAll<HTMLElement>("[lang]")) element.lang = language;
  const end = performance.now() + 60_000;
  while (elementsIn(root).some((element) => languageOf(element) !== language)) {
    if (performance.now() > end) throw new Error(`does not come to speak ${language}`);
    await nextFrame();
  }
  await drawn(root);
  await settle();
};

/** Read in a second language already: what a story shows, and how. */
const known = new Set<string>();

/** Figures in their forms; what an element shows in place of them; and what a reader has opened, which has words of its own. */
const showsNothingNew = (root: HTMLElement, { name = "", play, parameters }: Story): boolean => {
  const { shows = "" } = (parameters?.["expected"] ?? {}) as Expected;
  const keys = elementsIn(root).map((element) => {
    const { figure } = element as { figure?: { id: string } };
    const { localName } = element;
    const attributes = ["form", "of", "topic"].map((attribute) => element.getAttribute(attribute) ?? "");
    return [localName, figure?.id, ...attributes, shows, play ? name : ""].join(" ");
  });
  const isKnown = keys.every((key) => known.has(key));
  for (const key of keys) known.add(key);
  return isKnown;
};

const violationsInLanguages = async (
  root: HTMLElement,
  story: Story,
  others: readonly Language[],
): Promise<string[]> => {
  // Its rules read attributes, texts and styles, which are the same in every engine.
  if (engine !== "chromium") return [];
  const found = await violationsOf(root);
  const first = elementsIn(root).map(languageOf)[0];
  if (others.length === 0 || showsNothingNew(root, story)) return found;
  // Rules read what all languages share, but for the length of words: each language has its turn.
  const rest = others.filter((other) => other !== first);
  const language = rest[known.size % rest.length]!;
  await speak(root, language);
  return [...found, ...(await violationsOf(root, language))];
};

/** Ours show a figure with its table, or a number; or say what they do not know, where a story is of that. */
const emptyIn = (root: HTMLElement, shows: Expected["shows"]): string[] =>
  elementsIn(root)
    .filter(({ shadowRoot }) => !shadowRoot?.querySelector(shows === "message" ? ".message" : "tbody tr, button"))
    .map(({ outerHTML }) => outerHTML);

const sizeOf = (root: HTMLElement): number[] => [root.scrollWidth - root.clientWidth, root.clientHeight];

/** What all elements share is taken once and kept: the first one takes it. */
const prepare = async (): Promise<void> => {
  await setViewport({ width: 1200, height: 900 });
  for (const level of levels) console[level] = (...args: unknown[]): void => note(args.map(String).join(" "));
  addEventListener("error", onError);
  addEventListener("unhandledrejection", onRejection);
  const chart = await show(capacityChart.default, {});
  chart.remove();
  // What numbers need for print comes a while after them, and then listens for all of them.
  const number = await show(value.default, {});
  while (!carried().includes("Window is listened to: beforeprint")) await nextFrame();
  number.remove();
  await settle();
  said.length = 0;
};

const open = async (meta: Meta, story: Story, others: readonly Language[]): Promise<void> => {
  const { warnings = [], height = 900, shows } = (story.parameters?.["expected"] ?? {}) as Expected;
  const before = carried();
  said.length = 0;
  if (height !== innerHeight) await setViewport({ width: 1200, height });

  const root = await show(meta, story);
  try {
    expect(emptyIn(root, shows), "elements that show nothing").to.deep.equal([]);
    const [overflow, height] = sizeOf(root);
    await settle();
    expect(sizeOf(root), "size, once drawn").to.deep.equal([overflow, height]);
    expect(overflow, "px wider than its place").to.equal(0);
    expect(await violationsInLanguages(root, story, others), "not accessible").to.deep.equal([]);
  } finally {
    root.remove();
    await settle();
  }

  const meant = said.filter((text, index) => warnings[index] && text.includes(warnings[index]));
  expect(said, "in the console").to.deep.equal(meant);
  expect(said.length, "warnings").to.equal(warnings.length);
  expect(carriedSince(before), "left behind").to.deep.equal([]);
};

/** In Chromium, the first story of each figure and form is read in one of `others` too, beside its own language. */
export const openStories = (modules: readonly Stories[], others: readonly Language[] = languages): void =>
  describe("stories", () => {
    before(prepare);

    after(() => {
      for (const [level, method] of original) console[level] = method;
      removeEventListener("error", onError);
      removeEventListener("unhandledrejection", onRejection);
    });

    for (const { default: meta, ...stories } of modules)
      for (const story of Object.values(stories) as Story[])
        it(`${meta.title}: ${story.name}`, async function () {
          // A page of forty figures takes its time on a busy machine.
          this.timeout(600_000);
          await open(meta, story, others);
        });
  });
