import { expect } from "chai";
import { render } from "lit";
import type { View } from "../../src/charts/form.js";
import { specOf } from "../../src/charts/forms.js";
import { timeline } from "../../src/charts/timeline/timeline.js";
import type { Language } from "../../src/i18n/language.js";
import { loadFigure } from "../../src/figures/load.js";
import { raised } from "../reading.js";
import { wordsOf } from "../tell/telling.js";

const shown = async (id: string, language: Language = "en", view: Partial<View> = {}): Promise<HTMLElement> => {
  const root = document.createElement("div");
  const form = timeline.render((await loadFigure(id))!, wordsOf(language, id), {
    ...specOf(id)!,
    emphasis: [],
    ...view,
  });
  render(form, root);
  return root;
};

const each = (root: Element, selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];

describe("charts: the timeline", () => {
  it("has a list in each month of which something is told, and only the name in the others", async () => {
    const root = await shown("waiting-list");
    expect(each(root, "ol.months > li.month")).to.have.length(12);
    expect(each(root, "li.month").map((month) => each(month, "ol.events > li").length)).to.deep.equal([
      ...[0, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0, 2],
    ]);
    expect(each(root, "li.month:not(:has(ol))").map(({ classList }) => classList.contains("quiet"))).to.deep.equal(
      Array.from({ length: 8 }, () => true),
    );
  });

  it("tells all events of the year, month by month, in the order of the review", async () => {
    const root = await shown("year-events");
    expect(each(root, ".month").map((month) => each(month, ".event").length)).to.deep.equal([
      ...[2, 5, 5, 2, 4, 3, 2, 2, 7, 4, 3, 4],
    ]);
  });

  it("writes no number where the review prints none", async () => {
    const alone = each(await shown("year-events"), ".event:not(:has(.number))");
    expect(alone).to.have.length(22);
    for (const event of alone) expect(event.textContent, event.textContent).not.to.match(/\b1\b/);
  });

  it("carries one mark for each value, in the table's order", async () => {
    for (const id of ["waiting-list", "year-events"]) {
      const figure = (await loadFigure(id))!;
      const addresses = figure.rows.flatMap(({ key, cells }) => Object.keys(cells).map((name) => `${key}/${name}`));
      expect(each(await shown(id), "[data-mark]").map(({ dataset }) => dataset["mark"])).to.deep.equal(addresses);
    }
  });

  it("sets apart the counts of persons left without a place, and no others", async () => {
    expect(
      each(await shown("year-events"), ".not-received").map((event) => raised(event.firstElementChild)),
    ).to.deep.equal(["more than 600", "about 500^b", "2,000^c", "860^i", "about 3,000^j"]);
    expect(each(await shown("waiting-list"), ".event:not(.not-received)")).to.deep.equal([]);
  });

  it("puts away what is not of the topic, and keeps the month", async () => {
    const root = await shown("year-events", "en", { topic: "minors" });
    expect(each(root, ".event:not(.off)").map(({ dataset }) => dataset["mark"])).to.deep.equal([
      "2023-05-schaarbeek/places",
      "2023-05-minors-places/places",
      "2023-05-missing-minors/events",
      "2023-06-woluwe/persons",
    ]);
    expect(each(root, ".month").flatMap((month, index) => (month.matches(".quiet") ? [] : [index + 1]))).to.deep.equal([
      5, 6,
    ]);
    expect(each(root, ".event.off")).to.have.length(39);
  });

  it("marks what the author asks for", async () => {
    const root = await shown("year-events", "en", { emphasis: ["2023-11-cyprus"] });
    expect(each(root, ".emphasis").map(({ dataset }) => dataset["mark"])).to.deep.equal(["2023-11-cyprus/persons"]);
  });

  it("shortens the months for the eye only", async () => {
    const short = each(await shown("waiting-list", "fr"), ".short");
    expect(short.map((name) => name.textContent)).to.deep.equal([
      ...["Janv.", "Févr.", "Mars", "Avr.", "Mai", "Juin", "Juil.", "Août", "Sept.", "Oct.", "Nov.", "Déc."],
    ]);
    for (const name of short) expect(name.ariaHidden === "true" && name.hidden).to.equal(true);
  });
});
