import { sendKeys, sendMouse } from "@web/test-runner-commands";
import { expect } from "chai";
import "../../src/components/value.js";
import type { ValueElement } from "../../src/index.js";
import { becomes, fixture, mouseUsed, put, ready, waitUntil, type Fedasil } from "../page.js";
import { all, charts, find, middleOf, plain } from "../reading.js";

const shown = (element: Element): string => plain(find(element, "button").textContent);
const citation = (element: Element): HTMLElement => find(element, ".citation");
const isOpen = (element: Element): boolean => citation(element).matches(":popover-open");
const lines = (element: Element): string[] => [...citation(element).children].map((child) => plain(child.textContent));
/** Its words come when a reader asks for the first time. */
const opened = async (element: Element): Promise<void> => {
  find(element, "button").focus();
  await waitUntil(() => lines(element).length > 2, "the citation");
};

const VALUES: readonly (readonly [of: string, nl: string, fr: string, de: string, en: string])[] = [
  ["capacity-by-type/total/places", "35.651", "35 651", "35.651", "35,651"],
  ["capacity-by-type/total/occupancy", "95%", "95 %", "95 %", "95%"],
  ["capacity-by-operator/croix-rouge", "8.620", "8 620", "8.620", "8,620"],
  ["returns-by-destination/BR", "996", "996", "996", "996"],
  ["returns-by-destination/total", "2.952", "2 952", "2.952", "2,952"],
  ["capacity-change/created", "meer dan 3.000", "plus de 3 000", "mehr als 3.000", "more than 3,000"],
  ["returns-with-support/RO/support", "0 tot 60", "0 à 60", "0 bis 60", "0 to 60"],
  ["protection-certificates/referred", "1 op 4", "1 sur 4", "1 von 4", "1 in 4"],
  ["resettlement-by-route/CD-to-RW", "154", "154", "154", "154"],
  ["capacity-by-year/2017", "geen cijfer", "pas de chiffre", "keine Zahl", "no figure"],
  ["text-numbers/applications-change", "−3%", "−3 %", "−3 %", "−3%"],
];

describe("<fedasil-value>", () => {
  for (const [of, ...told] of VALUES)
    it(`writes ${of} in four languages`, async () => {
      const box = put(
        ["nl", "fr", "de", "en"]
          .map((lang) => `<p lang="${lang}"><fedasil-value of="${of}"></fedasil-value></p>`)
          .join(""),
      );
      await ready(box);
      expect([...box.querySelectorAll("fedasil-value")].map(shown)).to.deep.equal(told);
    });

  it("stands in the line, with the text of its sentence around it", async () => {
    const value = await fixture(
      `<p>Er zijn <fedasil-value of="capacity-by-type/total"></fedasil-value> plaatsen.</p>`,
      {
        lang: "nl",
      },
    );
    expect(getComputedStyle(value).display).to.equal("inline");
    expect(value.offsetHeight).to.be.lessThan(2 * parseFloat(getComputedStyle(value).fontSize));
    expect(getComputedStyle(find(value, "button")).fontFamily).to.equal(getComputedStyle(document.body).fontFamily);
  });

  it("keeps the full stop behind it on its own line, however narrow the column", async () => {
    const value = await fixture(
      `<p>Ze zijn samen goed voor <fedasil-value of="residents-by-nationality/other"></fedasil-value>.</p>`,
      {
        lang: "nl",
      },
    );
    const box = value.closest<HTMLElement>("main")!;
    const stop = document.createRange();
    stop.selectNodeContents(value.nextSibling!);
    const lines = new Set<number>();
    for (let width = 60; width < 320; width++) {
      box.style.width = `${width}px`;
      const { top } = find(value, "button").getBoundingClientRect();
      lines.add(Math.round(top));
      expect(Math.abs(stop.getBoundingClientRect().top - top), `at ${width} px`).to.be.lessThan(5);
    }
    expect(lines.size, "places where the line was broken").to.be.greaterThan(2);
  });

  it("takes the first measure where the address leaves it out", async () => {
    const value = await fixture(`<fedasil-value of="capacity-by-type/total"></fedasil-value>`, { lang: "nl" });
    expect(shown(value)).to.equal("35.651");
  });

  it("opens on focus what it counts, when, of which kind, from where; closes on Escape and stays focused", async () => {
    const value = await fixture(`<fedasil-value of="returns-by-destination/BR"></fedasil-value>`, { lang: "nl" });
    await sendKeys({ press: "Tab" });
    await becomes(() => isOpen(value), true);
    expect(lines(value)).to.deep.equal([
      "996 personen",
      "personen die in 2023 vrijwillig vanuit België terugkeerden naar Brazilië",
      "Periode 2023",
      "Aard gedrukt in de balans",
      "Bron Fedasil, Balans 2023 (mei 2024), ‘Land van bestemming in 2023’",
    ]);
    expect(find(value, "button").getAttribute("aria-expanded")).to.equal("true");
    await sendKeys({ press: "Escape" });
    await becomes(() => isOpen(value), false);
    expect(value.shadowRoot.activeElement).to.equal(find(value, "button"));
  });

  it("tells those who hear it what came after the focus, once", async () => {
    const value = await fixture(`<fedasil-value of="protection-certificates/referred"></fedasil-value>`, {
      lang: "nl",
    });
    const status = (): string => plain(find(value, '[role="status"]').textContent);
    expect([citation(value).textContent, status()]).to.deep.equal(["", ""]);
    await sendKeys({ press: "Tab" });
    await becomes(() => isOpen(value), true);
    expect(status()).to.include("gedrukt in de balans");
    await sendKeys({ press: "Escape" });
    await becomes(status, "");
    find(value, "button").click();
    await becomes(() => isOpen(value), true);
    expect(status()).to.equal("");
  });

  it("tells how a number is printed, and a note on it", async () => {
    const value = await fixture(`<fedasil-value of="returns-by-household/unaccompanied-minors"></fedasil-value>`, {
      lang: "en",
    });
    expect(shown(value)).to.equal("‘>1’");
    await opened(value);
    expect(lines(value)).to.include("Printed ‘>1’");
    expect(lines(value)).to.include(
      "The review prints ‘>1’ for unaccompanied minors, beside 46% and 54%, which make 100% already: kept as printed, not drawn.",
    );
  });

  it("tells medium confidence, and a number of elsewhere", async () => {
    const value = await fixture(`<fedasil-value of="capacity-by-year/2013"></fedasil-value>`, { lang: "fr" });
    await opened(value);
    expect(lines(value)).to.include("Nature publié ailleurs, pas dans le bilan; fiabilité moyenne");
    expect(find<HTMLAnchorElement>(value, ".citation a").href).to.equal(
      "https://www.vrt.be/vrtnws/nl/2014/01/17/fedasil_ving_derdeminderasielzoekersop-1-1837421/",
    );
  });

  it("closes when the focus leaves it, by way of its link", async () => {
    const value = await fixture(`<fedasil-value of="returns-by-destination/BR"></fedasil-value><button>next</button>`);
    await sendKeys({ press: "Tab" });
    await becomes(() => isOpen(value), true);
    await sendKeys({ press: "Tab" });
    expect(value.shadowRoot.activeElement?.localName).to.equal("a");
    expect(isOpen(value)).to.equal(true);
    await sendKeys({ press: "Tab" });
    await becomes(() => isOpen(value), false);
  });

  it("opens under the mouse, can be entered, closes behind it and on Escape", async () => {
    const value = await fixture(
      `<p style="margin: 120px 0 0 200px"><fedasil-value of="returns-by-destination/BR"></fedasil-value></p>`,
    );
    mouseUsed();
    await sendMouse({ type: "move", position: middleOf(find(value, "button")) });
    await becomes(() => isOpen(value), true);
    await sendMouse({ type: "move", position: middleOf(citation(value)) });
    expect(isOpen(value)).to.equal(true);
    await sendMouse({ type: "move", position: [5, 5] });
    await becomes(() => isOpen(value), false);
    await sendMouse({ type: "move", position: middleOf(find(value, "button")) });
    await becomes(() => isOpen(value), true);
    await sendKeys({ press: "Escape" });
    await becomes(() => isOpen(value), false);
  });

  it("breaks the lines of its citation: nothing in it is cut", async () => {
    const value = await fixture(`<fedasil-value of="capacity-by-type/collective/places"></fedasil-value>`);
    find<HTMLElement>(value, "button").focus();
    await waitUntil(() => isOpen(value), "the citation");
    expect(citation(value).scrollWidth).to.equal(citation(value).clientWidth);
  });

  it("opens inside the window, also at its edge", async () => {
    const value = await fixture(
      `<p style="position: absolute; inset: auto 0 0 auto; margin: 0"><fedasil-value of="returns-by-destination/BR"></fedasil-value></p>`,
    );
    find(value, "button").focus();
    await becomes(() => isOpen(value), true);
    const { left, right, top, bottom } = citation(value).getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(top).to.be.at.least(0);
    expect(right).to.be.at.most(document.documentElement.clientWidth);
    expect(bottom).to.be.at.most(innerHeight);
  });

  const UNKNOWN: { readonly [lang: string]: string } = {
    nl: "Er is geen waarde met de naam ‘capacity-by-type/nowhere’.",
    fr: "Aucune valeur ne s’appelle « capacity-by-type/nowhere ».",
    de: "Es gibt keinen Wert namens „capacity-by-type/nowhere“.",
    en: "There is no value called “capacity-by-type/nowhere”.",
  };
  for (const [lang, sentence] of Object.entries(UNKNOWN))
    it(`says in ${lang} that it does not know a value`, async () => {
      const value = await fixture(`<fedasil-value of="capacity-by-type/nowhere"></fedasil-value>`, { lang });
      expect(plain(find(value, ".message").textContent)).to.equal(sentence);
    });

  for (const of of [
    "",
    "nowhere/total",
    "capacity-by-type",
    "capacity-by-type/total/nothing",
    "a/b/c/d",
    "constructor/constructor",
    "capacity-by-type/total/constructor",
  ])
    it(`knows no value "${of}", and the page goes on`, async () => {
      const box = put(
        `<fedasil-value of="${of}"></fedasil-value> <fedasil-value of="returns-by-destination/BR"></fedasil-value>`,
      );
      await ready(box);
      const [unknown, known] = box.querySelectorAll("fedasil-value");
      expect(plain(find(unknown!, ".message").textContent)).to.equal(`There is no value called “${of}”.`);
      expect(shown(known!)).to.equal("996");
    });

  it("follows of, also when it is taken away", async () => {
    const value = await fixture<ValueElement & Fedasil>(
      `<fedasil-value of="returns-by-destination/BR"></fedasil-value>`,
    );
    value.of = "returns-by-destination/MD";
    await becomes(() => shown(value), "171");
    value.removeAttribute("of");
    value.setAttribute("of", "returns-by-destination/MN");
    await becomes(() => shown(value), "170");
    value.removeAttribute("of");
    await becomes(
      () => all(value, ".message").map((message) => plain(message.textContent)),
      ["There is no value called “”."],
    );
  });

  it("has a read-only, frozen figure and loads no chart", async () => {
    const value = await fixture<ValueElement & Fedasil>(
      `<fedasil-value of="returns-by-destination/BR"></fedasil-value>`,
    );
    expect(value.figure?.id).to.equal("returns-by-destination");
    expect(Object.isFrozen(value.figure)).to.equal(true);
    expect(() => Object.assign(value, { figure: {} })).to.throw(TypeError);
    expect(charts()).to.equal(0);
  });
});
