/** What each element tells is the transcript of its figure: in four languages, elsewhere than in Chromium in one. */
import { expect } from "chai";
import "../../src/index.js";
import { figureIds } from "../../src/figures/catalogue.js";
import { languages, type Language } from "../../src/i18n/language.js";
import { engine } from "../browser.js";
import { becomes, fixture, type Fedasil } from "../page.js";
import { find } from "../reading.js";
import { isText, namesAsTold, spokenIn, toldBy, transcriptOf, type Transcript } from "./transcript.js";
import { markupOf, SHOWN } from "./shown.js";

/** What `Intl` writes in each language is asked in every engine (format.test.ts); how an element tells it, in one. */
const ASKED: readonly Language[] = engine === "chromium" ? languages : ["fr"];

type Told = Fedasil & { readonly description: string };

/** Of a transcript, what can be read off an element. */
const readable = (transcript: Transcript, sections: readonly string[]): Transcript =>
  Object.fromEntries(sections.map((name) => [name, transcript[name] ?? []]));

describe("what an element tells", () => {
  for (const [shown, figure] of Object.entries(SHOWN))
    it(`<fedasil-${shown}> is the transcript of ${figure}, whose language may change`, async () => {
      const element = await fixture<Told>(markupOf(shown));
      for (const language of ASKED) {
        element.lang = language;
        const transcript = await transcriptOf(figure, language);
        await becomes(() => toldBy(element), readable(transcript, Object.keys(toldBy(element))));
        if (!isText(element)) await becomes(() => namesAsTold(element, shown), spokenIn(transcript));
      }
    });

  it("is every figure", () => {
    expect([...new Set<string>(Object.values(SHOWN))].sort()).to.deep.equal([...figureIds].sort());
  });
});

/** Tag and attributes → figure, and its form made of elements. */
const MADE_OF_ELEMENTS = [
  ["key-figures", "key-figures", "card"],
  ["protection-chart", "protection-certificates", "pictogram"],
  ["requests-chart form=waffle", "requests-by-outcome", "waffle"],
  ["year-timeline topic=shortage", "waiting-list", "timeline"],
  ["year-timeline", "year-events", "timeline"],
] as const;

/** In any order, as each layout has its own. */
const wordsIn = (text: string): string[] =>
  text
    .trim()
    .split(/[\s|]+/)
    .sort();

/** What is seen: raised letters are words of their own, months are short. */
const seenIn = (element: Element): string => {
  const copy = find(element, ".picture").cloneNode(true) as Element;
  for (const letter of copy.querySelectorAll("sup")) letter.replaceWith(` ${letter.textContent} `);
  for (const long of copy.querySelectorAll(".month > .name")) long.remove();
  return copy.textContent ?? "";
};

describe("what a form made of elements writes", () => {
  for (const [shown, figure, form] of MADE_OF_ELEMENTS)
    it(`is what the picture of ${figure} as ${form} writes`, async () => {
      const element = await fixture<Told>(markupOf(shown));
      const written = (): string[] => wordsIn(seenIn(element));
      for (const language of ASKED) {
        element.lang = language;
        const drawn = (await transcriptOf(figure, language))[`drawn as ${form}`]![1]!;
        await becomes(written, wordsIn(drawn.slice(drawn.indexOf(": ") + 2)));
      }
    });
});
