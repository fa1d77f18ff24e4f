/** What each element tells in four languages is the transcript of its figure. */
import { expect } from "chai";
import "../../src/index.js";
import { figureIds } from "../../src/figures/catalogue.js";
import { languages } from "../../src/i18n/language.js";
import { becomes, fixture, type Fedasil } from "../page.js";
import { isText, namesAsTold, spokenIn, toldBy, transcriptOf, type Transcript } from "./transcript.js";
import { markupOf, SHOWN } from "./shown.js";

type Told = Fedasil & { readonly description: string };

/** Of a transcript, what can be read off an element. */
const readable = (transcript: Transcript, sections: readonly string[]): Transcript =>
  Object.fromEntries(sections.map((name) => [name, transcript[name] ?? []]));

describe("what an element tells", () => {
  for (const [shown, figure] of Object.entries(SHOWN))
    it(`<fedasil-${shown}> is the transcript of ${figure}, whose language may change`, async () => {
      const element = await fixture<Told>(markupOf(shown));
      for (const language of languages) {
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
