/** What moves, and that nothing does where a reader does not want it. Only Chromium can be shown the wish. */
import { expect } from "chai";
import "../../src/index.js";
import { emulate, engine } from "../browser.js";
import { becomes, fedasil, fixture, frames, type Fedasil } from "../page.js";
import { all, canvasOf, options } from "../reading.js";

/** One of each kind: styles and what can be pressed are the same for all figures of a kind. */
const ELEMENTS = [
  ...["capacity-chart", "requests-chart", "return-map", "protection-chart", "key-figures", "year-timeline"],
  ...[`figure of="returns-by-age"`, `requests-chart form="waffle"`, `value of="capacity-by-operator/total"`],
].map((tag) => `<fedasil-${tag}></fedasil-${tag.split(" ")[0]!}>`);

/** What is seen to move. The probes, which carry colours and never show, tell by a transition of a millisecond. */
const moving = (): Animation[] =>
  [document, ...fedasil(document).map(({ shadowRoot }) => shadowRoot)]
    .flatMap((root) => root.getAnimations())
    .filter(({ effect }) => !(effect as KeyframeEffect).target!.closest(".probe"));

const told = (animation: Animation): string => {
  const { target, pseudoElement } = animation.effect as KeyframeEffect;
  return `${(animation as Partial<CSSTransition>).transitionProperty} of ${target!.className}${pseudoElement ?? ""}`;
};

/** Goes through all that a reader can do, and looks at each frame. @returns what moved, each once */
const watch = async (element: Fedasil): Promise<ReadonlyMap<string, Animation>> => {
  const seen = new Map<string, Animation>();
  const look = async (): Promise<void> => {
    for (let frame = 0; frame < 2; frame++) {
      for (const animation of moving()) seen.set(told(animation), animation);
      await frames(1);
    }
  };
  await look();
  for (const option of options(element).slice(0, 2)) {
    option.focus();
    await look();
  }
  options(element)[0]?.click();
  await look();
  // One topic of a timeline stands for the others.
  const buttons = [...all(element, ".topics button").slice(0, 1), ...all(element, "button:not(.topics *, [title])")];
  for (const button of buttons) {
    button.focus();
    button.click();
    await look();
    button.click();
    await look();
  }
  for (const [name, given] of [
    ["theme", "dark"],
    ["lang", "fr"],
    ["sort", "name"],
    ["highlight", ""],
    ["patterns", ""],
  ] as const) {
    element.setAttribute(name, given);
    await look();
  }
  document.body.style.background = "#121212";
  await look();
  return seen;
};

const scrolling = (element: Element): string[] => [
  ...new Set(
    [element, ...element.shadowRoot!.querySelectorAll("*")].map((part) => getComputedStyle(part).scrollBehavior),
  ),
];

/** Pictures of a chart: before its order changes, straight afterwards, and as it is when it begins with that order. */
const reordered = async (): Promise<[first: string, at: string, last: string, becomesLast: () => Promise<void>]> => {
  const chart = await fixture(`<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>`);
  const picture = (): string => canvasOf(chart).toDataURL();
  const other = await fixture(`<fedasil-capacity-chart by="operator" sort="name"></fedasil-capacity-chart>`);
  const [first, last] = [picture(), canvasOf(other).toDataURL()];
  expect(last).not.to.equal(first);
  chart.setAttribute("sort", "name");
  await chart.updateComplete;
  return [first, picture(), last, () => becomes(() => picture() === last, true)];
};

if (engine === "chromium")
  describe("for a reader who wants less motion", () => {
    for (const markup of ELEMENTS)
      it(`nothing moves in ${markup.slice(1, markup.indexOf(">"))}`, async () => {
        await emulate({ reducedMotion: "reduce" });
        const element = await fixture(markup, { lang: "en" });
        expect([...(await watch(element)).keys()]).to.deep.equal([]);
        expect(scrolling(element)).to.deep.equal(["auto"]);
      });

    it("bars are at once where another order has them", async () => {
      await emulate({ reducedMotion: "reduce" });
      const [, at, last] = await reordered();
      expect(at).to.equal(last);
    });
  });

describe("for a reader who says nothing of motion", () => {
  for (const markup of ELEMENTS)
    it(`what moves in ${markup.slice(1, markup.indexOf(">"))} is one veil, once, and has ended within 0.2 s`, async () => {
      const element = await fixture(markup, { lang: "en" });
      for (const [name, { effect }] of await watch(element)) {
        expect(name).to.match(/^opacity of +mark box.*::before$/);
        const { endTime, iterations } = effect!.getComputedTiming();
        expect(iterations).to.equal(1);
        expect(endTime).to.be.within(0, 200);
      }
      expect(scrolling(element)).to.deep.equal(["auto"]);
    });

  it("bars move to their new places when their order is another, and are then as they would have been at once", async () => {
    const [first, at, last, becomesLast] = await reordered();
    expect(at === first || at === last, "on its way").to.equal(false);
    await becomesLast();
  });

  if (engine === "chromium")
    it("that veil is seen here, so that the tests above can fail", async () => {
      const element = await fixture(ELEMENTS[0]!, { lang: "en" });
      expect((await watch(element)).size).to.be.greaterThan(0);
    });
});
