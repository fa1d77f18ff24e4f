/** Numbers in sentences and the charts of a page show each other where a reader is. */
import { sendKeys, sendMouse } from "@web/test-runner-commands";
import { expect } from "chai";
import "../../src/index.js";
import { becomes, mouseUsed, put, ready, type Fedasil } from "../page.js";
import { all, find, middleOf, options, plain, tooltip } from "../reading.js";

const PAGE = `<p>
    <fedasil-value of="capacity-by-operator/fedasil/places"></fedasil-value> and
    <fedasil-value of="capacity-by-operator/ocmw"></fedasil-value> and once more
    <fedasil-value of="capacity-by-operator/fedasil"></fedasil-value>
  </p>
  <fedasil-capacity-chart by="operator"></fedasil-capacity-chart>
  <fedasil-figure of="capacity-by-operator" limit="3"></fedasil-figure>`;

const open = async (markup = PAGE): Promise<[values: Fedasil[], charts: Fedasil[]]> => {
  const box = put(markup, { lang: "nl", width: "560px" });
  await ready(box);
  const [values, charts] = ["fedasil-value", "main > :not(p)"].map((selector) => [
    ...document.querySelectorAll<Fedasil>(selector),
  ]);
  return [values!, charts!];
};

const isMarked = (value: Element): boolean => find(value, "button").classList.contains("here");
/** "Fedasil, 12841 plaatsen, …" of the one value that stands out in a chart. */
const marked = (chart: Element): string[] =>
  options(chart).flatMap((option) =>
    option.classList.contains("here") ? [plain(option.getAttribute("aria-label")).split(",")[0]!] : [],
  );
const pointAt = (element: Element): Promise<void> => {
  mouseUsed();
  element.scrollIntoView({ block: "center" });
  return sendMouse({ type: "move", position: middleOf(element) });
};
const away = (): Promise<void> => sendMouse({ type: "move", position: [790, 5] });

describe("a number in a sentence and the charts of its page", () => {
  it("marks the value in every chart, without a tooltip, while the mouse is on the number", async () => {
    const [[fedasil, ocmw, again], charts] = await open();
    await pointAt(find(fedasil!, "button"));
    await becomes(() => charts.map(marked), [["Fedasil"], ["Fedasil"]]);
    expect(charts.map(tooltip)).to.deep.equal(["", ""]);
    expect([fedasil!, ocmw!, again!].map(isMarked)).to.deep.equal([true, false, true]);
    for (const chart of charts) expect(find(chart, ".marks").classList.contains("active")).to.equal(true);
    await away();
    await becomes(() => [...charts.map(marked), isMarked(again!)], [[], [], false]);
    expect(find(charts[0]!, ".marks").classList.contains("active")).to.equal(false);
  });

  it("does so for the focus, too, until Escape", async () => {
    const [[, ocmw], [chart]] = await open();
    find(ocmw!, "button").focus();
    await becomes(() => marked(chart!), ["OCMW"]);
    await sendKeys({ press: "Escape" });
    await becomes(() => marked(chart!), []);
  });

  it("marks the number and the other chart while the mouse is on the bar", async () => {
    const [[fedasil, ocmw, again], [one, other]] = await open();
    await pointAt(options(one!)[0]!);
    await becomes(() => [fedasil!, ocmw!, again!].map(isMarked), [true, false, true]);
    await becomes(() => marked(other!), ["Fedasil"]);
    await becomes(() => tooltip(one!).includes("12.841"), true);
    expect(tooltip(other!)).to.equal("");
    await away();
    await becomes(() => [isMarked(fedasil!), marked(other!)], [false, []]);
  });

  it("goes along with arrow keys, and ends with the focus", async () => {
    const [[fedasil, ocmw], [chart, other]] = await open();
    options(chart!)[0]!.focus();
    await becomes(() => [isMarked(fedasil!), isMarked(ocmw!)], [true, false]);
    for (let i = 0; i < 3; i++) await sendKeys({ press: "ArrowDown" });
    await becomes(() => [isMarked(fedasil!), isMarked(ocmw!)], [false, true]);
    // Where three rows are named, OCMW is a part of "other": nothing shows its value.
    expect(marked(other!)).to.deep.equal([]);
    (chart!.shadowRoot.activeElement as HTMLElement).blur();
    await becomes(() => isMarked(ocmw!), false);
  });

  it("does not take rows added up in other, or a share, for the printed value", async () => {
    const [[other, fedasil], charts] = await open(`<p>
        <fedasil-value of="capacity-by-operator/other"></fedasil-value>
        <fedasil-value of="capacity-by-operator/fedasil"></fedasil-value>
      </p>
      <fedasil-capacity-chart by="operator" limit="3"></fedasil-capacity-chart>
      <fedasil-capacity-chart by="operator" measure="share"></fedasil-capacity-chart>`);
    find(other!, "button").focus();
    await becomes(() => isMarked(other!), true);
    expect(charts.map(marked)).to.deep.equal([[], []]);
    options(charts[1]!)[0]!.focus();
    await becomes(() => [isMarked(other!), tooltip(charts[1]!).startsWith("Fedasil")], [false, true]);
    expect(isMarked(fedasil!)).to.equal(false);
  });

  it("ties a key figure to the value it refers to, in both directions", async () => {
    const [[own, referring], [chart, cards]] = await open(`<p>
        <fedasil-value of="capacity-by-type/total/places"></fedasil-value>
        <fedasil-value of="key-figures/places"></fedasil-value>
      </p>
      <fedasil-capacity-chart></fedasil-capacity-chart>
      <fedasil-key-figures></fedasil-key-figures>`);
    const card = find(cards!, `[data-mark="places/places"]`);
    const isOnCard = (): boolean => card.classList.contains("here");
    find(referring!, "button").focus();
    await becomes(
      () => [isMarked(own!), isMarked(referring!), marked(chart!), isOnCard()],
      [true, true, ["Totaal"], true],
    );
    find(referring!, "button").blur();
    await becomes(() => [isMarked(own!), marked(chart!), isOnCard()], [false, [], false]);
    await pointAt(card);
    await becomes(
      () => [isMarked(own!), isMarked(referring!), marked(chart!), isOnCard()],
      [true, true, ["Totaal"], true],
    );
    await away();
    await becomes(() => [isMarked(referring!), isOnCard()], [false, false]);
  });

  it("marks the row of the list beside a map", async () => {
    const [[brazil], [map]] = await open(
      `<p><fedasil-value of="returns-by-destination/BR"></fedasil-value></p><fedasil-return-map></fedasil-return-map>`,
    );
    const rows = (): string[] => all(map!, ".item.here .name").map((name) => plain(name.textContent));
    find(brazil!, "button").focus();
    await becomes(() => [rows(), marked(map!)], [["Brazilië"], ["Brazilië"]]);
    options(map!)[1]!.focus();
    await becomes(() => [rows(), isMarked(brazil!)], [["Moldavië"], false]);
  });
});
