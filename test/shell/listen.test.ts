import { sendKeys } from "@web/test-runner-commands";
import { expect } from "chai";
import "../../src/index.js";
import { becomes, fixture, put, ready, takeConsole, waitUntil, type Fedasil } from "../page.js";
import { all, button, find, options, plain } from "../reading.js";

const OPERATOR = `<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>`;

/** What the browser is told to sound. */
const spied: number[] = [];
const contexts: AudioContext[] = [];
const Original = globalThis.AudioContext;

class Spy extends Original {
  constructor() {
    super();
    contexts.push(this);
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

const tones = (): readonly number[] => spied;

/** Contexts that a browser still counts. */
const alive = (): number => contexts.filter(({ state }) => state !== "closed").length;

const here = (chart: Element): number => options(chart).findIndex((option) => option.classList.contains("here"));

const said = (chart: Element): string => plain(all(chart, "#listen [role=status]")[0]?.textContent);

/** Each state that a figure goes through, also between two frames: what sounds goes on however slow the page is. */
const follow = <T>(chart: Fedasil, read: (chart: Element) => T): readonly T[] => {
  const states = [read(chart)];
  const note = (): void => {
    const now = read(chart);
    if (now !== states.at(-1)) states.push(now);
  };
  const all = { subtree: true, childList: true, characterData: true, attributes: true };
  new MutationObserver(note).observe(chart.shadowRoot, all);
  return states;
};

describe("listening to a figure", () => {
  before(() => {
    globalThis.AudioContext = Spy;
  });
  beforeEach(() => {
    spied.length = 0;
    contexts.length = 0;
  });
  after(() => {
    globalThis.AudioContext = Original;
  });

  const show = async (chart: Fedasil, label = "Luisteren"): Promise<void> => {
    button(chart, label).click();
    await becomes(() => all(chart, "#listen button").length, 3);
  };

  const open = async (markup = OPERATOR): Promise<Fedasil> => {
    const chart = await fixture(markup, { lang: "nl" });
    await show(chart);
    return chart;
  };

  /** A figure that sounds, and which of its values did, one after the other. */
  const play = async (chart: Fedasil): Promise<readonly number[]> => {
    const heard = follow(chart, here);
    button(chart, "Afspelen").click();
    await waitUntil(() => heard.includes(0), "the first value");
    return heard;
  };

  const playing = async (markup = OPERATOR): Promise<Fedasil> => {
    const chart = await open(markup);
    await play(chart);
    expect(alive()).to.equal(1);
    return chart;
  };

  /** Nothing sounds, and nothing can any more: of the eight values no more than a few have. */
  const falls = async (chart: Element, atMost = 5): Promise<void> => {
    await becomes(alive, 0);
    const count = spied.length;
    expect(tones().length).to.be.at.most(atMost);
    if (all(chart, "#listen button").length > 0)
      await becomes(() => plain(button(chart, "Afspelen").textContent), "Afspelen");
    await becomes(() => all(chart, ".mark.here").length, 0);
    expect(spied).to.have.length(count);
  };

  it("says first what will be heard, takes the reader to the button, and makes no sound by itself", async () => {
    const chart = await open();
    expect(plain(find(chart, "#legend").textContent)).to.equal(
      "Hoe hoger de toon, hoe groter het getal. 8 waarden na elkaar, van Fedasil tot Andere partners. Laagste toon: Caritas International, 591 plaatsen. Hoogste toon: Fedasil, 12841 plaatsen. Tijdens het afspelen is de waarde die klinkt, in de tekening aangeduid. Met ‘Vorige’ en ‘Volgende’, of met de pijltjestoetsen, gaat u van waarde tot waarde: eerst de toon, dan de naam en het getal.",
    );
    await becomes(() => chart.shadowRoot.activeElement === button(chart, "Afspelen"), true);
    expect(button(chart, "Afspelen").getAttribute("aria-describedby")).to.equal("legend");
    expect([contexts.length, spied.length]).to.deep.equal([0, 0]);
  });

  it("plays the values in the order of the rows, a larger one higher, marks the one that sounds, and says none", async () => {
    const chart = await open();
    const words = follow(chart, said);
    const heard = await play(chart);
    await waitUntil(() => heard.includes(7), "the last value");
    await falls(chart, 8);
    expect(heard).to.deep.equal([-1, 0, 1, 2, 3, 4, 5, 6, 7, -1]);
    expect(words).to.deep.equal([""]);
    // Fedasil, Croix-Rouge, Rode Kruis, OCMW, private, Samusocial, Caritas, then "other", which is a little more.
    const pitches = tones();
    expect(pitches).to.have.length(8);
    for (const index of [1, 2, 3, 4, 5, 6]) expect(pitches[index], String(index)).to.be.below(pitches[index - 1]!);
    expect(pitches[7]).to.be.above(pitches[6]!);
    expect(pitches[0]).to.be.closeTo(1760, 1);
  });

  it("sounds no tone that a telephone's loudspeaker cannot give, and two for what lies between 0 and 60", async () => {
    const chart = await open(`<fedasil-return-chart by="support" measure="support"></fedasil-return-chart>`);
    const rows = options(chart).map((option) => option.getAttribute("aria-label")!);
    const romania = rows.findIndex((name) => name.startsWith("Roemenië"));
    expect(romania).to.be.at.least(0);
    for (let index = 0; index <= romania; index++) {
      spied.length = 0;
      button(chart, "Volgende").click();
    }
    await becomes(() => tones().length, 2);
    const [low, high] = tones();
    expect(low).to.equal(220);
    expect(high).to.be.above(230);
  });

  it("goes value by value with the arrow keys, and says after its tone only the value that is stayed at", async () => {
    const chart = await open();
    await becomes(() => chart.shadowRoot.activeElement === button(chart, "Afspelen"), true);
    const words = follow(chart, said);
    // At once, however busy the machine is.
    for (const key of ["ArrowRight", "ArrowDown", "ArrowRight"])
      chart.shadowRoot.activeElement!.dispatchEvent(
        new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true }),
      );
    await waitUntil(() => words.length > 1, "words");
    expect(words).to.deep.equal(["", "Rode Kruis Vlaanderen, 6244 plaatsen, 18 procent van het totaal"]);
    expect([tones().length, here(chart)]).to.deep.equal([3, 2]);
    expect(find(chart, "#listen [role=status]").getAttribute("aria-live") ?? "polite").to.equal("polite");
    for (const [key, name] of [
      ["ArrowLeft", "Croix-Rouge francophone, 8620"],
      ["End", "Andere partners, 652"],
      ["Home", "Fedasil, 12841"],
      ["ArrowUp", "Fedasil, 12841"],
    ] as const) {
      await sendKeys({ press: key });
      await waitUntil(() => said(chart).startsWith(name), name);
    }
    const before = words.length;
    button(chart, "Vorige").click();
    await waitUntil(() => words.length === before + 2, "the first again");
    expect(words.slice(before)).to.deep.equal(["", "Fedasil, 12841 plaatsen, 36 procent van het totaal"]);
    chart.remove();
    await becomes(alive, 0);
  });

  it("is silent at a gap, and says so", async () => {
    const chart = await open(`<fedasil-capacity-chart by="year"></fedasil-capacity-chart>`);
    for (let year = 2013; year <= 2016; year++) button(chart, "Volgende").click();
    spied.length = 0;
    button(chart, "Volgende").click();
    await becomes(() => said(chart), "2017, geen cijfer");
    expect(spied).to.deep.equal([]);
  });

  it("stops by its button", async () => {
    const chart = await playing();
    button(chart, "Stoppen").click();
    await falls(chart);
  });

  it("stops when its panel is closed", async () => {
    const chart = await playing();
    button(chart, "Luisteren").click();
    await becomes(() => all(chart, "#listen").length, 0);
    await falls(chart);
  });

  it("stops when the figure leaves the page", async () => {
    const chart = await playing();
    chart.remove();
    await falls(chart);
  });

  it("stops when the page is not seen any more", async () => {
    const chart = await playing();
    Object.defineProperty(document, "hidden", { value: true, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
    delete (document as { hidden?: boolean }).hidden;
    await falls(chart);
  });

  it("stops when print begins", async () => {
    const chart = await playing();
    dispatchEvent(new Event("beforeprint"));
    await falls(chart);
    dispatchEvent(new Event("afterprint"));
  });

  it("stops when the focus leaves the figure, and goes on while it is inside", async () => {
    const chart = await open(`${OPERATOR}<button>elsewhere</button>`);
    const heard = await play(chart);
    options(chart)[3]!.focus();
    expect(alive()).to.equal(1);
    await waitUntil(() => heard.includes(1), "the next value");
    chart.parentElement!.querySelector<HTMLElement>("main > button")!.focus();
    await falls(chart);
  });

  it("stops when another figure begins: one sounds at a time", async () => {
    const first = await playing();
    const other = put(`<fedasil-applications-chart></fedasil-applications-chart>`, { lang: "nl" });
    await ready(other);
    const second = other.firstElementChild as Fedasil;
    await show(second);
    // A pointer does not take the focus away everywhere: it is not that which ends it.
    await play(first);
    await play(second);
    await becomes(alive, 1);
    expect(here(second)).to.be.below(3);
    await becomes(() => all(first, ".mark.here").length, 0);
    second.remove();
    await becomes(alive, 0);
  });

  for (const [what, change] of [
    ["figure", (chart: Element) => chart.setAttribute("by", "year")],
    ["order", (chart: Element) => chart.setAttribute("sort", "name")],
    ["language", (chart: Element) => chart.setAttribute("lang", "fr")],
  ] as const)
    it(`stops when its ${what} is another`, async () => {
      const chart = await playing();
      change(chart);
      await becomes(alive, 0);
      expect(tones().length).to.be.at.most(5);
      await becomes(() => all(chart, ".mark.here").length, 0);
      // The panel stays, and speaks of what is there now.
      expect(all(chart, "#listen")).to.have.length(1);
    });

  it("is closed by Escape from anywhere inside, which gives the focus back and leaves the selection", async () => {
    const chart = await playing();
    options(chart)[3]!.focus();
    await sendKeys({ press: "Enter" });
    await sendKeys({ press: "Escape" });
    await becomes(() => all(chart, "#listen").length, 0);
    expect(plain(chart.shadowRoot.activeElement?.textContent)).to.equal("Luisteren");
    expect(options(chart)[3]!.getAttribute("aria-selected")).to.equal("true");
    await falls(chart);
    // From then on the key is the list's.
    options(chart)[3]!.focus();
    await sendKeys({ press: "Escape" });
    await becomes(() => options(chart)[3]!.getAttribute("aria-selected"), "false");
  });

  it("closes with words when the figure becomes one that cannot be heard, and keeps the focus in it", async () => {
    const chart = await playing();
    chart.setAttribute("by", "change");
    await becomes(() => all(chart, "#listen").length, 0);
    await becomes(alive, 0);
    expect(tones().length).to.be.at.most(5);
    expect(plain(all(chart, "[role=status]").at(-1)?.textContent)).to.equal(
      "Naar deze figuur kan niet worden geluisterd.",
    );
    await becomes(() => plain(chart.shadowRoot.activeElement?.textContent), "Tabel");
  });

  it("tells in place where the browser gives it no sound", async () => {
    const chart = await open();
    globalThis.AudioContext = class {
      constructor() {
        throw new DOMException("too many");
      }
    } as unknown as typeof AudioContext;
    button(chart, "Afspelen").click();
    globalThis.AudioContext = Spy;
    await becomes(() => said(chart), "Het geluid kan niet worden geladen.");
    expect(takeConsole().join()).to.contain("cannot be listened to");
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
