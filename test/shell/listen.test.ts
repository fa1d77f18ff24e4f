import { sendKeys } from "@web/test-runner-commands";
import { expect } from "chai";
import "../../src/index.js";
import { becomes, fixture } from "../page.js";
import { all, button, find, options, plain } from "../reading.js";

const OPERATOR = `<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>`;

/** What chart2music tells the browser to sound: the oscillators that carry the tone itself. */
const spied: number[] = [];
let contexts = 0;
const Original = globalThis.AudioContext;

class Spy extends Original {
  constructor() {
    super();
    contexts++;
  }

  override createOscillator(): OscillatorNode {
    const oscillator = super.createOscillator();
    const { start } = oscillator;
    oscillator.start = (when?: number): void => {
      spied.push(oscillator.frequency.value);
      start.call(oscillator, when);
    };
    return oscillator;
  }
}

/** chart2music starts the tone's own oscillator first, and two that colour it after. */
const tones = (): number[] => spied.filter((_, index) => index % 3 === 0);

const pause = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));

describe("listening to a figure", () => {
  before(() => {
    globalThis.AudioContext = Spy;
  });
  beforeEach(() => {
    spied.length = 0;
  });
  after(() => {
    globalThis.AudioContext = Original;
  });

  const open = async (markup = OPERATOR, label = "Luisteren"): Promise<Awaited<ReturnType<typeof fixture>>> => {
    const chart = await fixture(markup, { lang: "nl" });
    button(chart, label).click();
    await becomes(() => all(chart, "#listen button").length, 1);
    return chart;
  };

  it("says first what will be heard, takes the reader to the button, and makes no sound by itself", async () => {
    const chart = await open();
    expect(contexts).to.equal(0);
    expect(plain(find(chart, "#legend").textContent)).to.equal(
      "Hoe hoger een toon, hoe groter het getal. 8 waarden na elkaar, van Fedasil tot Andere partners. Laagste: Caritas International, 591 plaatsen. Hoogste: Fedasil, 12841 plaatsen.",
    );
    await becomes(() => chart.shadowRoot?.activeElement === find(chart, "#listen button"), true);
    expect(find(chart, "#listen button").getAttribute("aria-describedby")).to.equal("legend");
    await pause(100);
    expect(spied).to.deep.equal([]);
  });

  it("plays the values in the order of the rows, a larger one higher, and marks the one that sounds", async () => {
    const chart = await open();
    find(chart, "#listen button").click();
    await becomes(() => options(chart).findIndex((option) => option.classList.contains("here")), 0);
    await becomes(() => options(chart).findIndex((option) => option.classList.contains("here")), 1);
    await becomes(() => options(chart).findIndex((option) => option.classList.contains("here")), 7);
    await becomes(() => plain(find(chart, "#listen button").textContent), "Afspelen");
    // Fedasil, Croix-Rouge, Rode Kruis, OCMW, private, Samusocial, Caritas, then "other", which is a little more.
    const heard = tones();
    expect(heard).to.have.length(8);
    for (const index of [1, 2, 3, 4]) expect(heard[index], String(index)).to.be.below(heard[index - 1]!);
    expect(heard[6]).to.be.at.most(heard[5]!);
    expect(heard[7]).to.be.at.least(heard[6]!);
    expect(all(chart, ".mark.here")).to.have.length(0);
  });

  it("stops by its button, by Escape, which gives the focus back, and when the figure leaves", async () => {
    const chart = await open();
    const count = async (): Promise<number> => {
      const before = spied.length;
      await pause(1000);
      return spied.length - before;
    };
    const play = find(chart, "#listen button");
    play.click();
    await becomes(() => plain(play.textContent), "Stoppen");
    play.click();
    expect(await count()).to.equal(0);
    play.click();
    await becomes(() => plain(play.textContent), "Stoppen");
    play.focus();
    await sendKeys({ press: "Escape" });
    await becomes(() => all(chart, "#listen").length, 0);
    expect(await count()).to.equal(0);
    expect(plain(chart.shadowRoot?.activeElement?.textContent)).to.equal("Luisteren");
    button(chart, "Luisteren").click();
    await becomes(() => all(chart, "#listen button").length, 1);
    find(chart, "#listen button").click();
    await becomes(() => all(chart, ".mark.here").length, 1);
    chart.remove();
    expect(await count()).to.equal(0);
  });

  for (const markup of [
    "<fedasil-key-figures></fedasil-key-figures>",
    "<fedasil-year-timeline></fedasil-year-timeline>",
    "<fedasil-protection-chart></fedasil-protection-chart>",
    `<fedasil-capacity-chart by="change"></fedasil-capacity-chart>`,
    `<fedasil-figure of="text-numbers"></fedasil-figure>`,
  ])
    it(`has no tones of unlike things: ${markup}`, async () => {
      const chart = await fixture(markup, { lang: "nl" });
      const labels = all(chart, ".tools button").map((tool) => plain(tool.textContent));
      expect(labels).to.include("Als tekst");
      expect(labels).not.to.include("Luisteren");
    });
});
