/**
 * What is heard at each value, as the keyboard walks them, is the transcript of the figure; lists are read as they stand.
 * Only Chromium tells its tree: elsewhere labels are read instead (told.test.ts).
 */
import { expect } from "chai";
import "../../src/index.js";
import { engine } from "../browser.js";
import { heard, readLists } from "../heard.js";
import { fixture } from "../page.js";
import { all, options } from "../reading.js";
import { markupOf, SHOWN } from "./shown.js";
import { namesAsTold, spokenIn, transcriptOf } from "./transcript.js";

/** A flow is walked along its stream, its bars on a phone in the order of the table. */
const FLOW = "requests-by-outcome";

/** Read as they stand, without values to walk through. */
const READ: readonly string[] = [
  "year-timeline",
  "year-timeline topic=shortage",
  "key-figures",
  "figure of=text-numbers",
];

/** Drawn in another form where there is room. */
const WIDER: readonly string[] = ["requests-chart", "resettlement-chart", "residents-chart", "return-chart by=age"];

const chromium = engine === "chromium" ? describe : (): void => {};

chromium("what is heard, value by value", () => {
  for (const [shown, figure] of Object.entries(SHOWN).filter(([name]) => !READ.includes(name)))
    for (const width of WIDER.includes(shown) ? ["320px", "640px"] : ["320px"])
      it(`<fedasil-${shown}> at ${width} is the transcript of ${figure}`, async () => {
        const element = await fixture(markupOf(shown), { lang: "fr", width });
        const expected = spokenIn(await transcriptOf(figure, "fr"));
        const told = namesAsTold(element, shown, await heard(element));
        if (figure === FLOW && width === "320px") expect(told).to.have.members(expected);
        else expect(told).to.deep.equal(expected);
      });

  for (const form of ["waffle", "bar"])
    it(`requests as ${form}: the same values, each an option in its place`, async () => {
      const element = await fixture(`<fedasil-requests-chart form="${form}"></fedasil-requests-chart>`, { lang: "nl" });
      const told = await heard(element);
      expect(told).to.have.length(options(element).length);
      expect(told[0]).to.equal("Opgevangen: kreeg een plaats, 22715 personen, 59 procent van het totaal");
    });

  it("cards are one list of eight items, each with number, what it counts, and when", async () => {
    const cards = await fixture("<fedasil-key-figures></fedasil-key-figures>", { lang: "nl" });
    const [list] = await readLists();
    expect(list!.map((item) => item.replace(/ (a|bc|d|cef|c|g|h) /, " "))).to.deep.equal([
      "listitem: 35.651 Opvangplaatsen eind 2023",
      "listitem: 95% Bezet zoals gedrukt, eind 2023",
      "listitem: 38.213 Opvangaanvragen in 2023; geen asielaanvragen",
      "listitem: 22.715 Opgevangen personen die een plaats kregen, in 2023",
      "listitem: 8.816 Op de dag van registratie niet opgevangen door plaatsgebrek personen, over heel 2023",
      "listitem: 3.534 Plaatsen voor NBMV niet-begeleide minderjarigen, eind 2023",
      "listitem: 287 Hervestigde vluchtelingen personen, in 2023",
      "listitem: 2.952 Vrijwillig teruggekeerd personen, in 2023",
    ]);
    expect(all(cards, "[role=option]")).to.deep.equal([]);
  });

  it("the timeline is a list of twelve months, and of the events of each", async () => {
    await fixture(`<fedasil-year-timeline topic="shortage"></fedasil-year-timeline>`, { lang: "en" });
    const [months, ...events] = await readLists();
    expect(months!.map((month) => /^listitem: (\w+)/.exec(month)?.[1])).to.deep.equal([
      ...["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"],
      ...["November", "December"],
    ]);
    expect(events.flat().map((event) => event.replace(/ [a-h] /, " "))).to.deep.equal([
      "listitem: more than 600 single men not received in the reception network that month",
      "listitem: about 500 single men not received in the reception network that month",
      "listitem: 2,000 single men on a waiting list of Fedasil for lack of places",
      "listitem: 860 applicants who had to register on a waiting list for lack of places that month",
      "listitem: about 3,000 single men on the waiting list ( end of 2023 )",
    ]);
  });
});
