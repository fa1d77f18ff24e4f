import { sendMouse } from "@web/test-runner-commands";
import { expect } from "chai";
import "../../src/index.js";
import { becomes, fixture, mouseUsed, put, ready, type Fedasil } from "../page.js";
import { all, find, middleOf, names, options, plain, tooltip, spots } from "../reading.js";

const OPERATOR = `<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>`;

const moveTo = (position: [number, number]): Promise<void> => {
  mouseUsed();
  return sendMouse({ type: "move", position: [Math.round(position[0]), Math.round(position[1])] });
};
const click = (position: [number, number]): Promise<void> => {
  mouseUsed();
  return sendMouse({ type: "click", position: [Math.round(position[0]), Math.round(position[1])] });
};

/** The name at the top of the tooltip. */
const named = (element: Element): string => plain(all(element, ".tooltip strong")[0]?.textContent);

const selected = (element: Element): string[] =>
  all(element, ".mark[aria-selected=true]").map((option) => plain(option.getAttribute("aria-label")));

/** A finger: what a browser sends for a tap. */
const tap = (target: Element, [clientX, clientY]: [number, number]): void => {
  const init = { bubbles: true, composed: true, pointerType: "touch", pointerId: 7, clientX, clientY };
  target.dispatchEvent(new PointerEvent("pointerdown", init));
  target.dispatchEvent(new PointerEvent("pointerup", init));
  target.dispatchEvent(new PointerEvent("pointerleave", { ...init, bubbles: false }));
  target.dispatchEvent(new PointerEvent("click", init));
};

describe("the mouse", () => {
  it("shows a value's tooltip over its bar, and also over its name and number", async () => {
    const chart = await fixture(OPERATOR, { lang: "nl" });
    const [x, y] = middleOf(options(chart)[3]!);
    const { left, right } = find(chart, ".plot").getBoundingClientRect();
    for (const at of [x, left + 4, right - 4]) {
      await moveTo([at, y]);
      await becomes(() => tooltip(chart), "OCMW 4.542 plaatsen eind 2023 · 4 van 7 13% van 35.651 (afgeleid)");
      await moveTo([at, 590]);
      await becomes(() => tooltip(chart), "");
    }
  });

  it("does not put the tooltip over the bar, nor out of the window's width", async () => {
    const chart = await fixture(OPERATOR, { width: "300px" });
    for (const [index, name] of [
      [0, "Fedasil"],
      [4, "Private operators"],
      [8, "Total"],
    ] as const) {
      options(chart)[index]!.scrollIntoView({ block: "center", behavior: "instant" });
      await moveTo(middleOf(options(chart)[index]!));
      await becomes(() => named(chart), name);
      await chart.updateComplete;
      const tip = find(chart, ".tooltip").getBoundingClientRect();
      const mark = options(chart)[index]!.getBoundingClientRect();
      expect(tip.bottom <= mark.top || tip.top >= mark.bottom, `tooltip beside mark ${index}`).to.equal(true);
      expect(tip.left).to.be.at.least(0);
      expect(tip.right).to.be.at.most(find(chart, ".plot").getBoundingClientRect().right + 1);
    }
  });

  for (const [by, index, name] of [
    ["operator", 4, "Private operators"],
    ["operator", 8, "Total"],
    ["year", 3, "2016"],
  ] as const)
    it(`can be moved from ${name} onto its tooltip, which stays, and away, which closes it`, async () => {
      const chart = await fixture(
        `<div style="padding-top: 40px"><fedasil-capacity-chart by="${by}" heading="" subheading=""></fedasil-capacity-chart></div>`,
        { lang: "en" },
      );
      const mark = options(chart)[index]!.getBoundingClientRect();
      let [x, y] = [mark.x + mark.width / 2, mark.y + Math.min(10, mark.height / 2)];
      await moveTo([x, y]);
      await becomes(() => named(chart), name);
      await chart.updateComplete;
      const tip = find(chart, ".tooltip").getBoundingClientRect();
      const isBeside = tip.left >= mark.right || tip.right <= mark.left;
      const goal = isBeside ? tip.x + tip.width / 2 : tip.y + tip.height / 2;
      // As slowly as a tremor: every pixel of the way is passed.
      for (const start = isBeside ? x : y; Math.abs((isBeside ? x : y) - goal) > 1;) {
        if (isBeside) x += Math.sign(goal - start);
        else y += Math.sign(goal - start);
        await moveTo([x, y]);
        expect(named(chart), `at ${x}, ${y}`).to.equal(name);
      }
      await moveTo([2, 2]);
      await becomes(() => named(chart), "");
    });

  it("selects by a click, takes it back by another, and by Escape", async () => {
    const chart = await fixture(OPERATOR, { lang: "nl" });
    const told: unknown[] = [];
    document.addEventListener("fedasil-select", (event) => told.push((event as CustomEvent).detail), { once: true });
    await click(middleOf(options(chart)[2]!));
    await becomes(() => selected(chart), ["Rode Kruis Vlaanderen, 6244 plaatsen, 18 procent van het totaal"]);
    expect(told).to.deep.equal([{ figure: "capacity-by-operator", key: "rode-kruis", measure: "places" }]);
    await click(middleOf(options(chart)[2]!));
    await becomes(() => selected(chart), []);
  });

  it("closes the tooltip by Escape wherever the focus is", async () => {
    const chart = await fixture(`<button>elsewhere</button>${OPERATOR}`);
    document.querySelector("button")!.focus();
    await moveTo(middleOf(options(chart)[0]!));
    await becomes(() => named(chart), "Fedasil");
    document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    await becomes(() => named(chart), "");
  });

  it("finds the same value, within 2 px, in a figure that is scaled to half its size", async () => {
    const chart = await fixture(
      `<div style="transform: scale(0.5); transform-origin: 30px 20px"><fedasil-capacity-chart by="year"></fedasil-capacity-chart></div>`,
    );
    for (const [index, year] of [
      [0, "2013"],
      [5, "2018"],
      [10, "2023"],
    ] as const) {
      const { left, right, bottom } = options(chart)[index]!.getBoundingClientRect();
      for (const x of [left + 2, right - 2]) {
        await moveTo([x, bottom - 4]);
        await becomes(() => named(chart), year);
        // The tooltip may lie over other columns, and stays while the mouse is on it.
        await moveTo([790, 590]);
        await becomes(() => named(chart), "");
      }
    }
  });

  it("means the nearest bubble where two overlap", async () => {
    const map = await fixture("<fedasil-return-map></fedasil-return-map>", { lang: "en" });
    const labels = names(map).map((name) => name.split(",")[0]!);
    for (const [index, name] of labels.entries()) {
      await moveTo(middleOf(spots(map)[index]!));
      await becomes(() => named(map), name);
    }
  });

  it("marks the bubble of a row of the list, and the row of a bubble; a click on the row selects both", async () => {
    const map = await fixture("<fedasil-return-map></fedasil-return-map>", { lang: "en" });
    const at = (name: string): number[][] =>
      [spots(map), options(map)].map((list) => list.flatMap((one, index) => (one.matches(name) ? [index] : [])));
    const here = (): number[][] => at(".here");
    const item = all(map, ".item")[3]!;
    item.scrollIntoView({ block: "center", behavior: "instant" });
    await moveTo(middleOf(item));
    await becomes(here, [[3], [3]]);
    spots(map)[0]!.scrollIntoView({ block: "center", behavior: "instant" });
    await moveTo(middleOf(spots(map)[0]!));
    await becomes(here, [[0], [0]]);
    item.scrollIntoView({ block: "center", behavior: "instant" });
    await click(middleOf(item));
    await becomes(() => at(":is(.selected, [aria-selected=true])"), [[3], [3]]);
  });
});

describe("a finger", () => {
  it("shows and selects the value it taps, and clears both by a tap elsewhere", async () => {
    const box = put(`<p>elsewhere</p>${OPERATOR}`);
    await ready(box);
    const chart = box.children[1] as Fedasil;
    tap(find(chart, ".plot"), middleOf(options(chart)[1]!));
    await becomes(() => named(chart), "Croix-Rouge francophone");
    expect(selected(chart)).to.have.length(1);
    expect(selected(chart)[0]).to.contain("Croix-Rouge francophone");
    tap(find(chart, ".plot"), middleOf(options(chart)[6]!));
    await becomes(() => named(chart), "Caritas International");
    tap(box.querySelector("p")!, [10, 10]);
    await becomes(() => named(chart), "");
    expect(selected(chart)).to.deep.equal([]);
  });

  it("clears by a second tap on the same value", async () => {
    const chart = await fixture(OPERATOR);
    const told: unknown[] = [];
    chart.addEventListener("fedasil-select", (event) => told.push((event as CustomEvent).detail));
    const bar = middleOf(options(chart)[1]!);
    tap(find(chart, ".plot"), bar);
    await becomes(() => named(chart), "Croix-Rouge francophone");
    tap(find(chart, ".plot"), bar);
    await becomes(() => named(chart), "");
    expect(told).to.deep.equal([{ figure: "capacity-by-operator", key: "croix-rouge", measure: "places" }, null]);
  });

  it("opens nothing and keeps what is open while it scrolls: it is put down, but not lifted there", async () => {
    const box = put(`<p>elsewhere</p>${OPERATOR}`);
    await ready(box);
    const chart = box.children[1] as Fedasil;
    const [clientX, clientY] = middleOf(options(chart)[1]!);
    const init = { bubbles: true, composed: true, pointerType: "touch", pointerId: 7, clientX, clientY };
    const swipe = (target: Element): void => {
      for (const type of ["pointerdown", "pointermove", "pointercancel"])
        target.dispatchEvent(new PointerEvent(type, init));
    };
    swipe(find(chart, ".plot"));
    await becomes(() => named(chart), "");
    tap(find(chart, ".plot"), [clientX, clientY]);
    await becomes(() => named(chart), "Croix-Rouge francophone");
    swipe(box.querySelector("p")!);
    await becomes(() => named(chart), "Croix-Rouge francophone");
  });

  it("closes it also by a tap on the figure's own text", async () => {
    const chart = await fixture(OPERATOR);
    tap(find(chart, ".plot"), middleOf(options(chart)[1]!));
    await becomes(() => named(chart), "Croix-Rouge francophone");
    tap(find(chart, ".heading"), middleOf(find(chart, ".heading")));
    await becomes(() => named(chart), "");
  });

  it("has targets of at least 24 px", async () => {
    const chart = await fixture(`<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>`, { width: "320px" });
    const { left, top } = find(chart, ".plot").getBoundingClientRect();
    const last = options(chart)[6]!;
    const centre = [last.offsetLeft + last.offsetWidth / 2, last.offsetTop + last.offsetHeight / 2] as const;
    for (const [dx, dy] of [
      [11, 0],
      [-11, 0],
      [0, 11],
      [0, -11],
    ] as const) {
      tap(find(chart, ".plot"), [left + centre[0] + dx, top + centre[1] + dy]);
      await becomes(() => named(chart), "Caritas International");
    }
  });
});
