import "axe-core/axe.min.js";
import { sendKeys } from "@web/test-runner-commands";
import { expect } from "chai";
import "../../src/index.js";
import { becomes, fixture } from "../page.js";
import { all, button, find, options } from "../reading.js";

const MARKUP = {
  "capacity by type": "<fedasil-capacity-chart></fedasil-capacity-chart>",
  "capacity by operator": `<fedasil-capacity-chart by="operator"></fedasil-capacity-chart>`,
  "capacity by year": `<fedasil-capacity-chart by="year"></fedasil-capacity-chart>`,
  "capacity without a heading": `<fedasil-capacity-chart by="operator" heading="" subheading=""></fedasil-capacity-chart>`,
  "the map": "<fedasil-return-map></fedasil-return-map>",
  "a figure": `<fedasil-figure of="capacity-by-operator"></fedasil-figure>`,
  "a table": `<fedasil-figure of="returns-with-support"></fedasil-figure>`,
  "an unknown figure": `<fedasil-figure of="nothing"></fedasil-figure>`,
  "a value": `<p>Brazilië: <fedasil-value of="returns-by-destination/BR"></fedasil-value></p>`,
  "an unknown value": `<p><fedasil-value of="nothing"></fedasil-value></p>`,
};

/** What axe finds, rule by rule. Best practices are those of pages; an element is only a part of one. */
const violations = async (element: Element): Promise<string[]> => {
  const { violations, passes } = await axe.run(element, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    rules: {
      region: { enabled: false },
      "heading-order": { enabled: false },
      // An experiment of axe: it takes the rank before a country's name for a part of its label.
      "label-content-name-mismatch": { enabled: false },
    },
  });
  expect(passes.length).to.be.greaterThan(0);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
};

describe("accessibility, as far as axe can tell", () => {
  for (const [ground, css] of [
    ["light", "background: #ffffff; color: #111111"],
    ["dark", "background: #121212; color: #eeeeee"],
  ] as const)
    for (const [name, markup] of Object.entries(MARKUP))
      it(`${name}, ${ground}`, async () => {
        const element = await fixture(`<div style="${css}">${markup}</div>`, { lang: "nl" });
        expect(await violations(element.parentElement!)).to.deep.equal([]);
      });

  it("the table in the drawing's place, narrow", async () => {
    const map = await fixture(MARKUP["the map"], { lang: "nl", width: "320px" });
    button(map, "Tabel").click();
    await map.updateComplete;
    expect(await violations(map)).to.deep.equal([]);
  });

  it("a value with its tooltip, selected", async () => {
    const chart = await fixture(MARKUP["capacity by operator"], { lang: "nl" });
    options(chart)[0]!.focus();
    await sendKeys({ press: "Enter" });
    await becomes(() => all(chart, ".tooltip").length, 1);
    expect(await violations(chart)).to.deep.equal([]);
  });

  it("a number with its citation open", async () => {
    const value = await fixture(MARKUP["a value"], { lang: "nl" });
    find(value, "button").focus();
    await becomes(() => find(value, ".citation").matches(":popover-open"), true);
    expect(await violations(value)).to.deep.equal([]);
  });

  it("no id is given twice in one element", async () => {
    const map = await fixture(MARKUP["the map"]);
    const ids = all(map, "[id]").map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids).to.include("heading");
  });
});
