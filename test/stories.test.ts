/**
 * Every story is opened as a reader would see it: it says nothing in the console but what it is meant to, it is
 * accessible in each language, it stays in its place, and it leaves nothing behind.
 */
import "axe-core/axe.min.js";
import { setViewport } from "@web/test-runner-commands";
import { expect } from "chai";
import { render } from "lit";
import { asHtml } from "../.storybook/as-html.js";
import * as applicationsChart from "../stories/applications-chart.stories.js";
import * as capacityChart from "../stories/capacity-chart.stories.js";
import * as figure from "../stories/figure.stories.js";
import * as inAPage from "../stories/in-a-page.stories.js";
import * as keyFigures from "../stories/key-figures.stories.js";
import * as minorsChart from "../stories/minors-chart.stories.js";
import * as networkChart from "../stories/network-chart.stories.js";
import * as originMap from "../stories/origin-map.stories.js";
import * as protectionChart from "../stories/protection-chart.stories.js";
import * as requestsChart from "../stories/requests-chart.stories.js";
import * as resettlementChart from "../stories/resettlement-chart.stories.js";
import * as residentsChart from "../stories/residents-chart.stories.js";
import * as returnChart from "../stories/return-chart.stories.js";
import * as returnMap from "../stories/return-map.stories.js";
import * as review from "../stories/review.stories.js";
import * as value from "../stories/value.stories.js";
import * as yearTimeline from "../stories/year-timeline.stories.js";
import { drawn, elementsIn } from "../stories/drawn.js";
import type { Expected, Meta, Story } from "../stories/story.js";
import { inSurroundings, plainPage, type Surroundings } from "../stories/surroundings.js";
import { languages, type Language } from "../src/i18n/language.js";
import type { FedasilElement } from "../src/shell/fedasil-element.js";
import { engine } from "./browser.js";
import { carried, carriedSince } from "./leftovers.js";

interface Stories {
  readonly default: Meta;
  readonly [name: string]: Meta | Story;
}

const modules: readonly Stories[] = [
  applicationsChart,
  capacityChart,
  figure,
  inAPage,
  keyFigures,
  minorsChart,
  networkChart,
  originMap,
  protectionChart,
  requestsChart,
  resettlementChart,
  residentsChart,
  returnChart,
  returnMap,
  review,
  value,
  yearTimeline,
];

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

/** In Chromium each story is read in four languages; elsewhere in its own, since a run takes minutes there. */
const violationsInLanguages = async (root: HTMLElement): Promise<string[]> => {
  const found = await violationsOf(root);
  const first = elementsIn(root).map(languageOf)[0];
  if (engine !== "chromium") return found;
  for (const language of languages.filter((other) => other !== first)) {
    await speak(root, language);
    found.push(...(await violationsOf(root, language)));
  }
  return found;
};

/** Ours show a figure with its table, a number, or say what they do not know. */
const emptyIn = (root: HTMLElement): string[] =>
  elementsIn(root)
    .filter(({ shadowRoot }) => !shadowRoot?.querySelector("figure table tbody tr, button, .message"))
    .map(({ outerHTML }) => outerHTML);

const sizeOf = (root: HTMLElement): number[] => [root.scrollWidth - root.clientWidth, root.clientHeight];

describe("stories", () => {
  before(async () => {
    await setViewport({ width: 1200, height: 900 });
    for (const level of levels) console[level] = (...args: unknown[]): void => note(args.map(String).join(" "));
    addEventListener("error", onError);
    addEventListener("unhandledrejection", onRejection);
    // What all elements share is taken once and kept: the first one takes it.
    const chart = await show(capacityChart.default, {});
    chart.remove();
    // What numbers need for print comes a while after them, and then listens for all of them.
    const number = await show(value.default, {});
    while (!carried().includes("Window is listened to: beforeprint")) await nextFrame();
    number.remove();
    await settle();
    said.length = 0;
  });

  after(() => {
    for (const [level, method] of original) console[level] = method;
    removeEventListener("error", onError);
    removeEventListener("unhandledrejection", onRejection);
  });

  for (const { default: meta, ...stories } of modules)
    for (const story of Object.values(stories) as Story[])
      it(`${meta.title}: ${story.name}`, async function () {
        // A page of forty figures in four languages takes its time on a busy machine.
        this.timeout(600_000);
        const { warnings = [], height = 900 } = (story.parameters?.["expected"] ?? {}) as Expected;
        const before = carried();
        said.length = 0;
        if (height !== innerHeight) await setViewport({ width: 1200, height });

        const root = await show(meta, story);
        try {
          expect(emptyIn(root), "elements that show nothing").to.deep.equal([]);
          const [overflow, height] = sizeOf(root);
          await settle();
          expect(sizeOf(root), "size, once drawn").to.deep.equal([overflow, height]);
          expect(overflow, "px wider than its place").to.equal(0);
          expect(await violationsInLanguages(root), "not accessible").to.deep.equal([]);
        } finally {
          root.remove();
          await settle();
        }

        const meant = said.filter((text, index) => warnings[index] && text.includes(warnings[index]));
        expect(said, "in the console").to.deep.equal(meant);
        expect(said.length, "warnings").to.equal(warnings.length);
        expect(carriedSince(before), "left behind").to.deep.equal([]);
      });

  it("are shown as the HTML to copy", () => {
    const container = document.createElement("div");
    render(figure.default.render!({ of: "capacity-by-type", heading: "", "no-tools": true }, {} as never), container);
    expect(asHtml(container.innerHTML)).to.equal(
      `<fedasil-figure of="capacity-by-type" heading="" no-tools></fedasil-figure>`,
    );
    expect(asHtml("<p>\n      One<!--?lit$1$-->\n\n        two\n    </p>")).to.equal("<p>\n  One\n    two\n</p>");
  });
});
