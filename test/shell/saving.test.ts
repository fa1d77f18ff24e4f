/** A reader who saves data: the table first, the drawing when it is asked for. */
import "axe-core/axe.min.js";
import { sendKeys, sendMouse } from "@web/test-runner-commands";
import { expect } from "chai";
import "../../src/index.js";
import { becomes, fixture, frames, mouseUsed, put, ready, takeConsole, waitUntil, type Fedasil } from "../page.js";
import {
  all,
  button,
  canvasOf,
  charts,
  find,
  ink,
  middleOf,
  names,
  options,
  plain,
  rows,
  tooltip,
} from "../reading.js";

const LESS = "(prefers-reduced-data: reduce)";
const OPERATOR = `<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>`;

const status = (element: Element): string => plain(find(element, "[role=status]").textContent);
const isVisible = (element: Element, selector: string): boolean =>
  all(element, selector).some((part) => part.offsetHeight > 1 && getComputedStyle(part).visibility === "visible");
const labels = (element: Element): string[] => all(element, "button").map((one) => plain(one.textContent));

/** No engine lets a test set this: a list that matches as the test says, and tells of its changes. */
const wish = { less: false, told: new EventTarget() };
const { matchMedia } = globalThis;
const setLess = (less: boolean): void => {
  wish.less = less;
  wish.told.dispatchEvent(new Event("change"));
};

/** Where there is a connection that says so: Chromium. */
const connection = (navigator as Navigator & { connection?: EventTarget }).connection;
const setSaveData = (saveData: boolean | undefined): void => {
  if (saveData === undefined) delete (connection as { saveData?: boolean }).saveData;
  else Object.defineProperty(connection, "saveData", { value: saveData, configurable: true });
  connection!.dispatchEvent(new Event("change"));
};

before(() => {
  globalThis.matchMedia = (query) => {
    if (query !== LESS) return matchMedia.call(globalThis, query);
    const list = { media: query, addEventListener: wish.told.addEventListener.bind(wish.told) };
    return Object.defineProperty(list, "matches", { get: () => wish.less }) as unknown as MediaQueryList;
  };
});
after(() => void (globalThis.matchMedia = matchMedia));

beforeEach(() => setLess(true));
afterEach(() => setLess(false));

/** @returns the element, with its table */
const spared = async (markup: string, lang = "en", width = "640px"): Promise<Fedasil> => {
  const element = put(markup, { lang, width }).firstElementChild as Fedasil;
  await waitUntil(() => all(element, "table").length > 0, `the table of ${markup}`);
  await element.updateComplete;
  return element;
};

const drawnBy = async (element: Element): Promise<void> => {
  await waitUntil(() => options(element).length > 0, "values");
  await waitUntil(() => all(element, ".draw").length === 0, "the button to go");
};

describe("where data are saved", () => {
  for (const [lang, heading, sentence, draw] of [
    [
      "nl",
      "Fedasil beheert zelf iets meer dan een derde van zijn opvangplaatsen",
      "Opvangplaatsen per operator, eind 2023.",
      "De figuur tekenen",
    ],
    [
      "fr",
      "Fedasil gère directement un peu plus d’un tiers de ses places d’accueil",
      "Places d’accueil par opérateur, fin 2023.",
      "Dessiner la figure",
    ],
    ["de", "Fedasil betreibt", "Aufnahmeplätze nach Betreiber, Ende 2023.", "Grafik zeichnen"],
    [
      "en",
      "Fedasil itself runs a little more than a third of its reception places",
      "Reception places by operator, end of 2023.",
      "Draw the chart",
    ],
  ] as const)
    it(`a figure is its heading, its sentence, a button and its table, in ${lang}`, async () => {
      const chart = await spared(OPERATOR, lang);
      expect(plain(find(chart, ".heading").textContent)).to.include(heading);
      expect(plain(find(chart, "#summary").textContent)).to.include(sentence);
      expect([isVisible(chart, "#summary"), isVisible(chart, ".table"), isVisible(chart, ".plot")]).to.deep.equal([
        true,
        true,
        false,
      ]);
      expect(rows(chart)).to.have.length(9);
      expect(labels(chart)[0]).to.equal(draw);
      // Neither the button of the table, which is there, nor that of the tones, whose values are not.
      expect(labels(chart)).to.have.length(3);
    });

  it("nothing is painted, however long a reader waits", async () => {
    const chart = await spared(OPERATOR);
    await frames(20);
    expect([charts(), options(chart).length, ink(chart)]).to.deep.equal([0, 0, 0]);
    expect(status(chart)).to.equal("");
  });

  it("numbers of the sentence are written for the eye", async () => {
    const chart = await spared(OPERATOR, "nl");
    expect(plain(find(chart, "#summary").textContent)).to.include("12.841");
    button(chart, "De figuur tekenen").click();
    await drawnBy(chart);
    expect(find(chart, "#summary").offsetHeight).to.equal(1);
    expect(plain(find(chart, "#summary").textContent)).to.include("12841");
  });

  it("Enter on the button draws, says so, and takes the focus to the first value", async () => {
    const chart = await spared(OPERATOR, "nl");
    button(chart, "De figuur tekenen").focus();
    await sendKeys({ press: "Enter" });
    await drawnBy(chart);
    expect(names(chart)[0]).to.equal("Fedasil, 12841 plaatsen, 36 procent van het totaal");
    expect(chart.shadowRoot.activeElement).to.equal(options(chart)[0]);
    expect(status(chart)).to.equal("De figuur wordt getoond.");
    expect([isVisible(chart, ".table"), isVisible(chart, ".plot")]).to.deep.equal([false, true]);
    expect(ink(chart)).to.be.greaterThan(1000);
    expect(labels(chart)).to.deep.equal(["Tabel", "Als tekst", "Luisteren", "Download"]);
    await sendKeys({ press: "ArrowDown" });
    expect(chart.shadowRoot.activeElement).to.equal(options(chart)[1]);
  });

  it("a press of the mouse draws, and opens no tooltip", async () => {
    const chart = await spared(OPERATOR);
    const [x] = middleOf(chart);
    mouseUsed();
    await sendMouse({ type: "click", position: middleOf(button(chart, "Draw the chart")) });
    await drawnBy(chart);
    await frames(5);
    // Over the heading, where no value is.
    await sendMouse({ type: "move", position: [x, 25] });
    await frames(5);
    expect(tooltip(chart)).to.equal("");
    // Safari gives a button that is pressed no focus.
    const focused = chart.shadowRoot.activeElement;
    expect(focused === null || focused.matches("[role=listbox]")).to.equal(true);
  });

  it("what is asked for is told to be on its way, and the table stays until it is there", async () => {
    const chart = await spared(`<fedasil-return-chart by="support"></fedasil-return-chart>`, "de");
    const pressed = button(chart, "Grafik zeichnen");
    pressed.focus();
    pressed.click();
    await chart.updateComplete;
    expect([plain(pressed.textContent), pressed.ariaDisabled]).to.deep.equal(["Die Grafik wird geladen.", "true"]);
    expect(status(chart)).to.equal("Die Grafik wird geladen.");
    expect([isVisible(chart, ".table"), chart.shadowRoot.activeElement === pressed]).to.deep.equal([true, true]);
    // A second press is one too many, and does nothing.
    pressed.click();
    await drawnBy(chart);
    expect(status(chart)).to.equal("Die Grafik wird gezeigt.");
  });

  for (const [lang, said] of [
    ["nl", "De figuur wordt geladen."],
    ["fr", "La figure est en cours de chargement."],
    ["en", "The chart is being loaded."],
  ] as const)
    it(`tells it in ${lang}`, async () => {
      const chart = await spared(OPERATOR, lang);
      find(chart, ".draw").click();
      await chart.updateComplete;
      expect(status(chart)).to.equal(said);
      await drawnBy(chart);
    });

  it("no-tools leaves the tools out, and not this button", async () => {
    const map = await spared("<fedasil-return-map no-tools></fedasil-return-map>", "fr");
    expect(labels(map)).to.deep.equal(["Dessiner la figure"]);
    expect(isVisible(map, ".table")).to.equal(true);
    // By the keyboard: the focus that a script gives is not shown in Firefox, and then goes to all of the values.
    await sendKeys({ press: "Tab" });
    expect(map.shadowRoot.activeElement).to.equal(button(map, "Dessiner la figure"));
    await sendKeys({ press: "Enter" });
    await drawnBy(map);
    await becomes(() => map.shadowRoot.activeElement === options(map)[0], true);
    expect(labels(map)).to.deep.equal([]);
    expect([isVisible(map, ".list"), isVisible(map, ".table")]).to.deep.equal([true, false]);
  });

  for (const lang of ["nl", "fr", "de", "en"])
    it(`nothing is against the rules that axe knows, in ${lang}`, async () => {
      const map = await spared("<fedasil-return-map></fedasil-return-map>", lang, "320px");
      const { violations, passes } = await axe.run(map, { rules: { region: { enabled: false } } });
      expect(passes.length).to.be.greaterThan(5);
      expect(violations.map(({ id }) => id)).to.deep.equal([]);
    });

  it("a figure by its id, too", async () => {
    const figure = await spared(`<fedasil-figure of="returns-by-year"></fedasil-figure>`);
    expect(isVisible(figure, ".table")).to.equal(true);
    button(figure, "Draw the chart").click();
    await drawnBy(figure);
    expect(ink(figure)).to.be.greaterThan(1000);
  });

  it("each figure waits for its own button; another one of the same element is then drawn at once", async () => {
    const [chart, other] = [await spared(OPERATOR), await spared(OPERATOR)];
    button(chart, "Draw the chart").click();
    await drawnBy(chart);
    expect([isVisible(other, ".table"), charts()]).to.deep.equal([true, 1]);
    chart.setAttribute("by", "year");
    await becomes(() => options(chart).length > 0 && isVisible(chart, ".plot"), true);
    expect(labels(chart)).not.to.include("Draw the chart");
  });

  for (const markup of [
    "<fedasil-key-figures></fedasil-key-figures>",
    "<fedasil-protection-chart></fedasil-protection-chart>",
    "<fedasil-year-timeline></fedasil-year-timeline>",
    `<fedasil-requests-chart form="waffle"></fedasil-requests-chart>`,
  ])
    it(`what is made of elements is drawn: ${markup.slice(1, markup.indexOf(">"))}`, async () => {
      const element = await fixture(markup, { lang: "en" });
      expect([isVisible(element, "[data-mark]"), isVisible(element, ".table")]).to.deep.equal([true, false]);
      expect(all(element, ".draw")).to.deep.equal([]);
    });

  it("the form is that of the width, as if it had been drawn", async () => {
    const chart = await spared("<fedasil-requests-chart></fedasil-requests-chart>", "en", "320px");
    button(chart, "Draw the chart").click();
    await drawnBy(chart);
    expect(names(chart)[0]).to.equal("Received: given a place, 22715 persons, 59 percent of the total");
  });

  it("when less data are no longer wanted it is drawn, and the focus stays where it is", async () => {
    const chart = await spared(OPERATOR);
    const words = button(chart, "In words");
    words.focus();
    setLess(false);
    await drawnBy(chart);
    expect(isVisible(chart, ".plot")).to.equal(true);
    expect(chart.shadowRoot.activeElement).to.equal(words);
    expect(status(chart)).to.equal("The figure is shown.");
  });

  it("what is drawn is not taken back when less are wanted", async () => {
    setLess(false);
    const chart = await fixture(OPERATOR);
    setLess(true);
    await frames(5);
    expect([isVisible(chart, ".plot"), all(chart, ".draw").length]).to.deep.equal([true, 0]);
  });

  if (connection)
    it("the browser's own setting counts as well, and is followed", async () => {
      setLess(false);
      setSaveData(true);
      try {
        const chart = await spared(OPERATOR);
        expect(isVisible(chart, ".table")).to.equal(true);
        setSaveData(false);
        await drawnBy(chart);
        expect(isVisible(chart, ".plot")).to.equal(true);
      } finally {
        setSaveData(undefined);
      }
    });

  it("where it cannot be drawn the table stays, with the focus, and that is said", async () => {
    const chart = await spared(OPERATOR);
    canvasOf(chart).getContext = () => null;
    button(chart, "Draw the chart").focus();
    await sendKeys({ press: "Enter" });
    await waitUntil(() => all(chart, ".message").length > 0, "a message");
    await becomes(() => all(chart, ".draw").length, 0);
    expect(isVisible(chart, ".table")).to.equal(true);
    expect(chart.shadowRoot.activeElement).to.equal(find(chart, ".table"));
    expect(status(chart)).to.equal("The drawing cannot be shown here; this is its table.");
    expect(takeConsole()).to.have.length(1);
  });

  it("paper has the table, without the button, and nothing is painted for it", async () => {
    const chart = await spared(OPERATOR);
    dispatchEvent(new Event("beforeprint"));
    await frames(3);
    expect([charts(), isVisible(chart, ".table"), isVisible(chart, ".plot")]).to.deep.equal([0, true, false]);
    dispatchEvent(new Event("afterprint"));
    await frames(3);
    expect([charts(), isVisible(chart, ".table")]).to.deep.equal([0, true]);
    button(chart, "Draw the chart").click();
    await drawnBy(chart);
    expect(charts()).to.equal(1);
  });

  it("an element that is moved goes on waiting, and then draws", async () => {
    const chart = await spared(OPERATOR);
    const box = put("");
    box.append(chart);
    await frames(3);
    expect([isVisible(chart, ".table"), charts()]).to.deep.equal([true, 0]);
    setLess(false);
    await drawnBy(chart);
    await ready(box);
  });
});
