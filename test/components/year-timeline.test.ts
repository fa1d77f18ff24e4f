import { sendKeys } from "@web/test-runner-commands";
import { expect } from "chai";
import "../../src/components/year-timeline.js";
import { becomes, fixture, takeConsole } from "../page.js";
import { all, button, charts, find, plain, raised } from "../reading.js";

type Timeline = HTMLElementTagNameMap["fedasil-year-timeline"];

const year = (attributes = "", place: Parameters<typeof fixture>[1] = {}): Promise<Timeline> =>
  fixture<Timeline>(`<fedasil-year-timeline ${attributes}></fedasil-year-timeline>`, place);

const chips = (element: Element): string[] => all(element, "[part=topic]").map(({ textContent }) => plain(textContent));
const pressed = (element: Element): string[] =>
  all(element, "[part=topic][aria-pressed=true]").map(({ textContent }) => plain(textContent));
const visible = (element: Element): HTMLElement[] =>
  all(element, ".event").filter((event) => event.getClientRects().length > 0);
const marks = (element: Element): (string | undefined)[] => visible(element).map(({ dataset }) => dataset["mark"]);
const status = (element: Element): string => plain(find(element, "[role=status]").textContent);
const colorOf = (element: Element, selector: string): string => getComputedStyle(find(element, selector)).color;

const MINORS = [
  "2023-05-schaarbeek/places",
  "2023-05-minors-places/places",
  "2023-05-missing-minors/events",
  "2023-06-woluwe/persons",
];

const TOPICS: { readonly [lang: string]: string } = {
  nl: "Plaatsgebrek, Plaatsen en centra, Minderjarigen, Beslissingen, Hervestiging, Herplaatsing, Oekraïne, Netwerk, Alles",
  fr: "Manque de places, Places et centres, Mineurs, Décisions, Réinstallation, Relocalisation, Ukraine, Réseau, Tout",
  de: "Platzmangel, Plätze und Zentren, Minderjährige, Entscheidungen, Resettlement, Relocation, Ukraine, Netz, Alle",
  en: "Lack of places, Places and centres, Minors, Decisions, Resettlement, Relocation, Ukraine, Network, All",
};

describe("<fedasil-year-timeline>", () => {
  for (const [lang, topics] of Object.entries(TOPICS))
    it(`has all events of the year, and its topics in ${lang}`, async () => {
      const element = await year("", { lang });
      expect(chips(element).join(", ")).to.equal(topics);
      expect(visible(element)).to.have.length(43);
    });

  it("is text: nothing lies over it, and it loads no painter", async () => {
    const element = await year();
    expect(all(element, "[role=listbox], [role=option], canvas, .tooltip")).to.deep.equal([]);
    expect(find(element, ".picture").closest("[aria-hidden]")).to.equal(null);
    expect(charts()).to.equal(0);
  });

  it("shows the event that the page speaks of", async () => {
    const element = await year("topic=shortage");
    const here = (): (string | undefined)[] => all(element, ".here").map(({ dataset }) => dataset["mark"]);
    const detail = { figure: "waiting-list", key: "2023-07", measure: "waiting" };
    document.dispatchEvent(new CustomEvent("fedasil-mark", { detail }));
    await becomes(here, ["2023-07/waiting"]);
    expect(getComputedStyle(find(element, ".here")).backgroundColor).not.to.equal("rgba(0, 0, 0, 0)");
    document.dispatchEvent(new CustomEvent("fedasil-mark", { detail: null }));
    await becomes(here, []);
  });

  describe("its topics", () => {
    it("show the events of one, say so, and lead back", async () => {
      const element = await year("lang=en");
      expect(pressed(element)).to.deep.equal(["All"]);
      button(element, "Minors").click();
      await element.updateComplete;
      expect(marks(element)).to.deep.equal(MINORS);
      expect(pressed(element)).to.deep.equal(["Minors"]);
      expect(status(element)).to.equal("Minors, 4 events");
      expect(all(element, ".month").filter(({ offsetHeight }) => offsetHeight > 0)).to.have.length(12);
      button(element, "Ukraine").click();
      await element.updateComplete;
      expect(status(element)).to.equal("Ukraine, 1 event");
      button(element, "All").click();
      await element.updateComplete;
      expect(visible(element)).to.have.length(43);
      expect(status(element)).to.equal("All, 43 events");
    });

    it("are walked and pressed with the keyboard, and keep the focus", async () => {
      const element = await year();
      button(element, "Lack of places").focus();
      await sendKeys({ press: "Tab" });
      await sendKeys({ press: "Tab" });
      await sendKeys({ press: " " });
      await element.updateComplete;
      expect(marks(element)).to.deep.equal(MINORS);
      expect(element.shadowRoot?.activeElement).to.equal(button(element, "Minors"));
    });

    it("are announced in the language of the page", async () => {
      const announced: string[] = [];
      for (const [lang, name] of [
        ["nl", "Minderjarigen"],
        ["fr", "Mineurs"],
        ["de", "Minderjährige"],
      ] as const) {
        const element = await year("", { lang });
        button(element, name).click();
        await element.updateComplete;
        announced.push(status(element));
      }
      expect(announced).to.deep.equal([
        "Minderjarigen, 4 gebeurtenissen",
        "Mineurs, 4 événements",
        "Minderjährige, 4 Ereignisse",
      ]);
    });

    it("are a named group of buttons, large enough to hit", async () => {
      const element = await year("", { width: "320px" });
      const group = find(element, "[role=group]");
      expect(group.ariaLabel).to.equal("Topics");
      for (const chip of all(element, "[part=topic]")) {
        const { height, width } = chip.getBoundingClientRect();
        expect(Math.min(height, width), chip.textContent).to.be.at.least(24);
      }
      expect(group.scrollWidth).to.be.at.most(320);
    });

    it("leave the event that the page speaks of in its place, and none where it is put away", async () => {
      const element = await year("topic=minors");
      const here = (): (string | undefined)[] => all(element, ".here").map(({ dataset }) => dataset["mark"]);
      const speakOf = (key: string, measure: string): void => {
        const detail = { figure: "year-events", key, measure };
        document.dispatchEvent(new CustomEvent("fedasil-mark", { detail }));
      };
      const [key, measure] = MINORS[0]!.split("/") as [string, string];
      speakOf(key, measure);
      await becomes(here, [MINORS[0]]);
      button(element, "Relocation").click();
      await becomes(here, []);
      speakOf("2023-11-cyprus", "persons");
      await becomes(here, ["2023-11-cyprus/persons"]);
      expect(find(element, ".here")).to.equal(visible(element)[0]);
    });

    it("make room for the table", async () => {
      const element = await year();
      button(element, "Table").click();
      await element.updateComplete;
      expect(find(element, "[role=group]").getClientRects()).to.have.length(0);
      expect(visible(element)).to.deep.equal([]);
    });
  });

  describe("topic", () => {
    it("chooses one before the reader does", async () => {
      const element = await year("topic=minors");
      expect(marks(element)).to.deep.equal(MINORS);
      expect(pressed(element)).to.deep.equal(["Minors"]);
      expect(status(element), "nothing has changed yet").to.equal("");
    });

    it("is the author's again when it is set again", async () => {
      const element = await year("topic=minors");
      button(element, "All").click();
      await element.updateComplete;
      element.topic = "relocation";
      await element.updateComplete;
      expect(marks(element)).to.deep.equal(["2023-11-cyprus/persons"]);
    });

    it("chooses, not by: whoever writes that is told", async () => {
      const element = await year("by=shortage");
      expect(element.figure?.id).to.equal("year-events");
      expect(takeConsole()).to.deep.equal([
        'warn: <fedasil-year-timeline> by="shortage" is not known; accepted: none, topic chooses.',
      ]);
    });

    it("shows the dated numbers of the lack of places, without topics", async () => {
      const element = await year("topic=shortage", { lang: "nl" });
      expect(element.figure?.id).to.equal("waiting-list");
      expect(visible(element).map((event) => raised(event.querySelector(".number")))).to.deep.equal([
        ...["meer dan 600^a", "ongeveer 500^b", "2.000^c", "860^d", "ongeveer 3.000^e"],
      ]);
      expect(all(element, ".month")).to.have.length(12);
      expect(chips(element)).to.deep.equal([]);
    });

    it("that there is not shows the year, and one warning tells what there is", async () => {
      const element = await year("topic=weather");
      expect(visible(element)).to.have.length(43);
      expect(pressed(element)).to.deep.equal(["All"]);
      expect(takeConsole()).to.deep.equal([
        'warn: <fedasil-year-timeline> topic="weather" is not known; accepted: shortage, capacity, minors, decisions, resettlement, relocation, ukraine, network, all.',
      ]);
    });
  });

  describe("how it looks", () => {
    it("is ochre only where persons were left without a place", async () => {
      const element = await year("theme=light");
      const ochre = visible(element).filter(
        (event) => getComputedStyle(event.querySelector(".number") ?? event).color === "rgb(168, 94, 0)",
      );
      expect(ochre.map(({ dataset }) => dataset["mark"])).to.deep.equal([
        "2023-03-not-received/persons",
        "2023-04-not-received/persons",
        "2023-07-waiting-list/persons",
        "2023-12-not-received/persons",
        "2023-12-31-waiting-list/persons",
      ]);
      expect(colorOf(await year("theme=dark topic=shortage"), ".number")).to.equal("rgb(230, 204, 112)");
    });

    it("has month, number and statement side by side in a column, one below the other on a phone", async () => {
      const boxes = async (width: string): Promise<DOMRect[]> => {
        const element = await year("topic=shortage", { width });
        const march = all(element, ".month")[2]!;
        const name = [...march.querySelectorAll(".name, .short")].find(
          (candidate) => candidate.getBoundingClientRect().width > 2,
        )!;
        return [name, march.querySelector(".number")!, march.querySelector(".statement")!].map((part) =>
          part.getBoundingClientRect(),
        );
      };
      const [name, number, statement] = (await boxes("640px")) as [DOMRect, DOMRect, DOMRect];
      expect(name.right).to.be.below(number.left);
      expect(number.right).to.be.below(statement.left);
      expect(Math.abs(number.top - statement.top)).to.be.below(8);
      const narrow = (await boxes("320px")) as [DOMRect, DOMRect, DOMRect];
      expect(narrow[0].bottom).to.be.at.most(narrow[1].top + 1);
      expect(narrow[1].bottom).to.be.at.most(narrow[2].top + 1);
      expect(narrow[1].left).to.equal(narrow[0].left);
    });

    it("keeps months of which nothing is told, but low", async () => {
      for (const width of ["320px", "640px"]) {
        const element = await year("topic=shortage", { width });
        for (const month of all(element, ".quiet")) expect(month.offsetHeight, width).to.be.within(20, 30);
        for (const month of all(element, ".month:not(.quiet)")) expect(month.offsetHeight, width).to.be.above(34);
      }
    });
  });
});
