import { sendKeys } from "@web/test-runner-commands";
import { expect } from "chai";
import "../../src/index.js";
import type { CapacityChart } from "../../src/index.js";
import type { SelectEvent } from "../../src/controllers/events.js";
import { engine } from "../browser.js";
import { focusedNode, type Node } from "../heard.js";
import { becomes, frames, put, ready, type Fedasil } from "../page.js";
import { all, button, find, names, options, plain, tooltip } from "../reading.js";

const OPERATOR = `<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>`;

/** The name of what has the focus, in whichever shadow root. */
const focused = (): string => {
  let active: Element | null = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return plain(active?.getAttribute("aria-label") ?? active?.textContent);
};

/** "Tab", "Shift+Tab". */
const press = async (keys: string): Promise<void> => {
  const [key, ...modifiers] = keys.split("+").reverse();
  for (const modifier of modifiers) await sendKeys({ down: modifier });
  await sendKeys({ press: key! });
  for (const modifier of modifiers) await sendKeys({ up: modifier });
};

const selections = (root: EventTarget): SelectEvent["detail"][] => {
  const told: SelectEvent["detail"][] = [];
  root.addEventListener("fedasil-select", (event) => told.push((event as SelectEvent).detail));
  return told;
};

const selected = (element: Element): string[] =>
  options(element).flatMap((option, index) =>
    option.getAttribute("aria-selected") === "true" ? [names(element)[index]!] : [],
  );

/** Asks until the focused node is so: what a key changes is rendered after it. */
const waitUntilNode = async (expected: Partial<Node>): Promise<void> => {
  const matches = (node: Node): boolean =>
    Object.entries(expected).every(([name, value]) => node[name as keyof Node] === value);
  let node = await focusedNode();
  for (let asked = 0; asked < 50 && !matches(node); asked++) node = await focusedNode();
  expect(node).to.include(expected);
};

const FEDASIL = "Fedasil, 12841 plaatsen, 36 procent van het totaal";
const CROIX_ROUGE = "Croix-Rouge francophone, 8620 plaatsen, 24 procent van het totaal";
const SAMUSOCIAL = "Samusocial, 902 plaatsen, 3 procent van het totaal";
const TOTAL = "Totaal, 35651 plaatsen";

describe("the keyboard", () => {
  const open = async (markup = OPERATOR, width = "640px"): Promise<Fedasil> => {
    const box = put(`<button>before</button>${markup}<button>after</button>`, { lang: "nl", width });
    await ready(box);
    box.querySelector("button")!.focus();
    await press("Tab");
    return box.children[1] as Fedasil;
  };

  it("stops once at the values, whatever their number, then at the links and buttons, then leaves", async () => {
    const chart = await open();
    expect(focused()).to.equal(FEDASIL);
    await press("Tab");
    expect(focused()).to.equal("Fedasil, Balans 2023 (mei 2024), ‘Aantal plaatsen per operator’");
    await press("Tab");
    expect(focused()).to.equal("Tabel");
    await press("Tab");
    expect(focused()).to.equal("Als tekst");
    await press("Tab");
    expect(focused()).to.equal("Luisteren");
    await press("Tab");
    expect(focused()).to.equal("Download");
    await press("Tab");
    expect(focused()).to.equal("after");
    expect(options(chart).filter((option) => option.tabIndex === 0)).to.have.length(1);
  });

  it("walks the values in the table's order with every key of a listbox, and stops at the ends", async () => {
    await open();
    for (const [key, name] of [
      ["ArrowDown", CROIX_ROUGE],
      ["ArrowUp", FEDASIL],
      ["ArrowUp", FEDASIL],
      ["ArrowRight", CROIX_ROUGE],
      ["ArrowLeft", FEDASIL],
      ["PageDown", SAMUSOCIAL],
      ["End", TOTAL],
      ["ArrowDown", TOTAL],
      ["PageUp", "OCMW, 4542 plaatsen, 13 procent van het totaal"],
      ["Home", FEDASIL],
    ] as const) {
      await press(key);
      expect(focused(), key).to.equal(name);
    }
  });

  it("meets every value from the first to the last", async () => {
    const chart = await open();
    const met = [focused()];
    for (let i = 1; i < 9; i++) {
      await press("ArrowDown");
      met.push(focused());
    }
    expect(met).to.deep.equal(names(chart));
    expect(met).to.have.length(9);
  });

  it("comes back to the value it left", async () => {
    await open();
    await press("PageDown");
    await press("Tab");
    await press("Shift+Tab");
    expect(focused()).to.equal(SAMUSOCIAL);
    await press("Shift+Tab");
    expect(focused()).to.equal("before");
  });

  it("shows the value's tooltip while it has the focus", async () => {
    const chart = await open();
    await becomes(() => tooltip(chart), "Fedasil 12.841 plaatsen eind 2023 · 1 van 7 36% van 35.651 (afgeleid)");
    await press("ArrowDown");
    await becomes(
      () => tooltip(chart),
      "Croix-Rouge francophone 8.620 plaatsen eind 2023 · 2 van 7 24% van 35.651 (afgeleid)",
    );
    await press("Tab");
    await becomes(() => tooltip(chart), "");
  });

  it("selects with Enter and Space, tells the page, and takes it back with the same key", async () => {
    const chart = await open();
    const told = selections(document);
    await press("Enter");
    await becomes(() => selected(chart), [FEDASIL]);
    await press("ArrowDown");
    expect(selected(chart)).to.deep.equal([FEDASIL]);
    await press(" ");
    await becomes(() => selected(chart), [CROIX_ROUGE]);
    await press(" ");
    await becomes(() => selected(chart), []);
    expect(told).to.deep.equal([
      { figure: "capacity-by-operator", key: "fedasil", measure: "places" },
      { figure: "capacity-by-operator", key: "croix-rouge", measure: "places" },
      null,
    ]);
  });

  if (engine === "chromium")
    it("is in the accessibility tree as it is: selected or not, expanded or not", async () => {
      await open();
      await press("ArrowDown");
      await press("Enter");
      await waitUntilNode({ role: "option", name: CROIX_ROUGE, selected: true, position: 2, of: 9 });
      await press("Escape");
      await waitUntilNode({ role: "option", name: CROIX_ROUGE, selected: false, position: 2, of: 9 });
      for (let stop = 0; stop < 3; stop++) await press("Tab");
      await waitUntilNode({ role: "button", name: "Als tekst", expanded: false });
      await press(" ");
      await waitUntilNode({ role: "button", name: "Als tekst", expanded: true });
    });

  it("tells the measure too, out of another element's shadow root", async () => {
    const host = document.createElement("div");
    put("").append(host);
    host.attachShadow({ mode: "open" }).innerHTML = `<fedasil-capacity-chart></fedasil-capacity-chart>`;
    await ready();
    const told = selections(window);
    options(host.shadowRoot!.firstElementChild!)[1]!.focus();
    await press("Enter");
    expect(told).to.deep.equal([{ figure: "capacity-by-type", key: "collective", measure: "occupancy" }]);
  });

  it("clears with Escape: tooltip and selection; what is around hears it only when there was nothing to clear", async () => {
    const chart = await open();
    const told = selections(document);
    let heard = 0;
    const hear = (event: KeyboardEvent): void => void (event.key === "Escape" && heard++);
    document.body.addEventListener("keydown", hear);
    await press("Enter");
    await press("Escape");
    await becomes(() => [tooltip(chart), ...selected(chart)], [""]);
    expect(told.at(-1)).to.equal(null);
    expect(focused()).to.equal(FEDASIL);
    expect(heard).to.equal(0);
    await press("Escape");
    expect(heard).to.equal(1);
    document.body.removeEventListener("keydown", hear);
  });

  it("leaves keys with a modifier, and those of the browser, alone", async () => {
    await open();
    let prevented = 0;
    const look = (event: KeyboardEvent): void => void (event.defaultPrevented && prevented++);
    document.addEventListener("keydown", look);
    for (const key of ["Control+ArrowDown", "Alt+ArrowDown", "Control+c", "F2", "Shift"]) await press(key);
    document.removeEventListener("keydown", look);
    expect(prevented).to.equal(0);
    expect(focused()).to.equal(FEDASIL);
  });

  it("draws a focus ring at the value, which a hover does not", async () => {
    const chart = await open();
    const option = options(chart)[0]!;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(option);
    expect([outlineStyle, outlineWidth, outlineColor]).to.deep.equal(["solid", "2px", "rgb(11, 87, 208)"]);
    expect(getComputedStyle(options(chart)[1]!).outlineStyle).to.equal("none");
    await press("Tab");
    expect(getComputedStyle(find(chart, "a")).outlineStyle).to.equal("solid");
    await press("Tab");
    expect(getComputedStyle(find(chart, "button")).outlineStyle).to.equal("solid");
  });

  it("is named by the heading and described by the summary; the drawing itself is silent", async () => {
    const chart = await open();
    const listbox = find(chart, ".marks");
    const referred = (attribute: string): string =>
      plain(chart.shadowRoot.getElementById(listbox.getAttribute(attribute) ?? "")?.textContent);
    expect(listbox.getAttribute("role")).to.equal("listbox");
    expect(listbox.ariaLabel).to.equal("Fedasil beheert zelf iets meer dan een derde van zijn opvangplaatsen");
    expect(referred("aria-describedby")).to.equal(
      "Opvangplaatsen per operator, eind 2023. Hoogste waarden: Fedasil 12841, Croix-Rouge francophone 8620 en Rode Kruis Vlaanderen 6244. Totaal: 35651 plaatsen.",
    );
    expect(find(chart, "canvas").getAttribute("aria-hidden")).to.equal("true");
  });

  it("still has a name where the author hides the heading", async () => {
    const chart = await open(`<fedasil-capacity-chart by="operator" heading=""></fedasil-capacity-chart>`);
    expect(find(chart, ".marks").getAttribute("aria-label")).to.equal("Opvangplaatsen per operator, eind 2023");
    expect(find(chart, "figure").getAttribute("aria-label")).to.equal("Opvangplaatsen per operator, eind 2023");
  });

  for (const width of ["320px", "960px"])
    it(`walks a map by value in the list beside it, which is the only stop; the bubbles follow, ${width}`, async () => {
      const map = await open("<fedasil-return-map></fedasil-return-map>", width);
      expect(focused()).to.equal("Brazilië, 996 personen, 34 procent van het totaal");
      expect(find(map, ".item.here").matches(":focus")).to.equal(true);
      const bubbles = (name: string): number[] => all(map, ".mark").flatMap((m, i) => (m.matches(name) ? [i] : []));
      await press("ArrowDown");
      await becomes(() => bubbles(".here"), [1]);
      expect(focused()).to.equal("Moldavië, 171 personen, 6 procent van het totaal");
      await press("End");
      expect(focused()).to.match(/^Andere landen, 949 personen/);
      await becomes(() => bubbles(".here"), [10]);
      await press("Enter");
      await becomes(() => [selected(map).length, ...bubbles(".selected")], [1, 10]);
      expect(all(map, "[role=listbox]")).to.have.length(1);
      expect(find(map, ".marks").getAttribute("aria-hidden")).to.equal("true");
      await press("Tab");
      expect(focused()).to.match(/^Fedasil, Balans 2023/);
    });

  describe("typing", () => {
    let clock = 0;
    const keydown = (key: string, timeStamp: number): void => {
      const event = new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true });
      Object.defineProperty(event, "timeStamp", { value: timeStamp });
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      active?.dispatchEvent(event);
    };
    /** Letters with so many ms before the first, by a clock of their own, however busy the machine is. */
    const type = (letters: string, pause = 1100): void => {
      clock = Math.max(clock, performance.now()) + pause;
      for (const key of letters) keydown(key, (clock += 10));
    };
    // What a later test types is not to belong to this.
    afterEach(() => keydown("x", -Infinity));
    const at = (): string => focused().split(",")[0]!;

    it("jumps to the name that begins so; the same letter again goes on to the next, and round", async () => {
      await open();
      type("c");
      await becomes(at, "Croix-Rouge francophone");
      type("c", 100);
      await becomes(at, "Caritas International");
      type("c", 900);
      await becomes(at, "Croix-Rouge francophone");
      type("t");
      await becomes(at, "Totaal");
    });

    it("takes letters within a second together, spaces too, whatever their case", async () => {
      const chart = await open();
      type("C");
      await becomes(at, "Croix-Rouge francophone");
      type("A", 900);
      await becomes(at, "Caritas International");
      type("rode k");
      await becomes(at, "Rode Kruis Vlaanderen");
      expect(selected(chart)).to.deep.equal([]);
      type("zz");
      expect(at()).to.equal("Rode Kruis Vlaanderen");
    });

    it("needs no accents: the list beside a map", async () => {
      await open(`<fedasil-origin-map lang="fr"></fedasil-origin-map>`);
      type("ery");
      await becomes(at, "Érythrée");
    });

    it("goes to years by their digits", async () => {
      await open(`<fedasil-capacity-chart by="year"></fedasil-capacity-chart>`);
      type("2021");
      await becomes(at, "2021");
    });
  });

  describe("a table", () => {
    // In small letters: where large ones leave no room for a drawing, its table stands there without being asked for.
    const WIDE = `<fedasil-capacity-chart style="font-size: 10px"></fedasil-capacity-chart>`;
    const shown = async (width: string): Promise<Fedasil> => {
      const chart = await open(WIDE, width);
      button(chart, "Tabel").click();
      await becomes(() => find(chart, ".table").offsetHeight > 0, true);
      await frames(3);
      return chart;
    };
    /** Where Tab leads from what is before the figure. */
    const firstStop = async (): Promise<string> => {
      document.querySelector("button")!.focus();
      await press("Tab");
      return focused();
    };

    it("is a stop where it is wider than its room, with a name, and is no landmark", async () => {
      const chart = await shown("180px");
      const table = find(chart, ".table");
      await becomes(() => table.getAttribute("role"), "group");
      expect(table.getAttribute("aria-label")).to.equal("Opvangplaatsen en bezetting naar soort opvang, eind 2023");
      expect(await firstStop()).to.equal("Opvangplaatsen en bezetting naar soort opvang, eind 2023");
      expect(getComputedStyle(table).outlineStyle).to.equal("solid");
      await press("ArrowRight");
      await becomes(() => table.scrollLeft > 0, true);
    });

    it("is none where all of it is to be seen, nor while the drawing is shown", async () => {
      const chart = await shown("640px");
      const table = find(chart, ".table");
      expect(await firstStop()).to.match(/^Fedasil, Balans 2023/);
      expect(["role", "tabindex", "aria-label"].filter((name) => table.hasAttribute(name))).to.deep.equal([]);
      chart.parentElement!.style.width = "180px";
      await becomes(() => table.getAttribute("tabindex"), "0");
      button(chart, "Tabel").click();
      await becomes(() => table.hasAttribute("tabindex"), false);
      expect(await firstStop()).to.match(/^Collectieve opvang/);
    });
  });

  it("is not laid over a form made of text: its values are items of a list, and no press selects them", async () => {
    await open("<fedasil-key-figures></fedasil-key-figures>");
    expect(focused()).to.match(/^Fedasil, Balans 2023/);
    const cards = document.querySelector("fedasil-key-figures")!;
    const told = selections(document);
    all(cards, ".card")[1]!.click();
    expect(told).to.deep.equal([]);
    expect(all(cards, "ul[role=list] > li").length).to.equal(all(cards, ".card").length);
  });

  it("tells no value of the drawing that stands until that of another figure has come", async () => {
    const chart = (await open()) as CapacityChart;
    const told = selections(document);
    // At once: a key of the reader's may come when all is drawn.
    const enter = (): unknown =>
      options(chart)[1]!.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    // Its table is at hand, being of the same chapter; its form has yet to be loaded, which no update waits for.
    chart.by = "change";
    await chart.updateComplete;
    expect(chart.figure?.id).to.equal("capacity-change");
    expect(options(chart)[1]!.ariaLabel).to.equal("Croix-Rouge francophone");
    enter();
    await becomes(() => options(chart)[1]!.ariaLabel?.startsWith("Gecreëerd"), true);
    expect(told).to.deep.equal([]);
    expect(selected(chart)).to.deep.equal([]);
    enter();
    expect(told).to.deep.equal([{ figure: "capacity-change", key: "created", measure: "places" }]);
  });

  it("keeps its place when the figure becomes shorter", async () => {
    const chart = await open();
    await press("End");
    chart.setAttribute("limit", "2");
    await becomes(() => options(chart).length, 4);
    expect(options(chart).filter((option) => option.tabIndex === 0)).to.have.length(1);
  });
});
