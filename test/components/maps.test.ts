/** The list beside a map: every value with its rank, its bar and its note, in the order of the numbers, and the total. */
import { expect } from "chai";
import "../../src/components/figure.js";
import "../../src/components/origin-map.js";
import "../../src/components/return-map.js";
import { fixture, takeConsole } from "../page.js";
import { all, find, heading, names, pixelOf, plain, raised, rgb, rows } from "../reading.js";

const SHARES = [19, 10, 7, 7, 6, 5, 4, 3, 3, 3, 33];

/** "1 Brazil 574", and a number with the letter of its note: the rank is written by the stylesheet, being no part of a name. */
const listed = (element: Element): string[] =>
  all(element, ".item").map((item) => {
    const rank = item.querySelector<HTMLElement>(".rank")!.dataset["rank"];
    const name = item.querySelector(".name")!.textContent;
    return plain(`${rank} ${name} ${raised(item.querySelector(".meter > span"))}`);
  });

const listHead = (element: Element): string => plain(find(element, ".list-head").textContent);
const listTotal = (element: Element): string => plain(find(element, ".list-total").textContent);

describe("<fedasil-origin-map>", () => {
  it("lists shares without a rank, since they are rounded, and says of what they make a whole", async () => {
    const map = await fixture("<fedasil-origin-map></fedasil-origin-map>", { lang: "en" });
    expect(listHead(map)).to.equal("The ten nationalities that the review names");
    expect(listed(map)).to.deep.equal([
      ...["Afghanistan 19%", "Palestine 10%", "Burundi 7%", "Syria 7%", "Eritrea 6%", "Guinea 5%", "Somalia 4%"],
      ...["DR Congo 3%", "Turkey 3%", "Cameroon 3%", "Other countries 33%"],
    ]);
    expect(listTotal(map)).to.equal("Total 100% of the residents");
  });

  it("makes the bars of the list as long as their shares", async () => {
    const map = await fixture("<fedasil-origin-map></fedasil-origin-map>", { width: "320px" });
    const widths = all<SVGElement>(map, ".bar").map((bar) => bar.getBoundingClientRect().width);
    expect(widths).to.have.length(11);
    widths.forEach((width, i) => expect(width / widths[10]!).to.be.closeTo(SHARES[i]! / 33, 0.02));
  });

  it("paints Afghanistan in the colour of the finding, a highlight in its place", async () => {
    const isPetrol = (map: Element, index: number): boolean => {
      const [red, green, blue] = pixelOf(map, index);
      const petrol = rgb("#174f6e");
      return [red!, green!, blue!].every((value, i) => Math.abs(value - petrol[i]!) < 26);
    };
    const first = await fixture("<fedasil-origin-map></fedasil-origin-map>", { width: "320px" });
    expect(isPetrol(first, 5)).to.equal(false);
    expect(all(first, ".item.emphasis .name").map((name) => plain(name.textContent))).to.deep.equal(["Afghanistan"]);
    // It is higher than a screen, and what is far from the reader is not drawn.
    first.remove();
    const second = await fixture(`<fedasil-origin-map highlight="GN"></fedasil-origin-map>`, { width: "320px" });
    expect(isPetrol(second, 5)).to.equal(true);
    expect(all(second, ".item.emphasis")).to.have.length(1);
  });

  it("with a limit adds the others up: three nationalities and 64 %, which is still 100 in all", async () => {
    const map = await fixture(`<fedasil-origin-map limit="3"></fedasil-origin-map>`, { lang: "en" });
    expect(listed(map)).to.deep.equal(["Afghanistan 19%", "Palestine 10%", "Burundi 7%", "Other countries 64%"]);
    expect(listHead(map), "not ten any more").to.equal("Nationality");
    expect(listTotal(map)).to.equal("Total 100% of the residents");
    expect(names(map)).to.have.length(4);
  });
});

describe("<fedasil-return-map>", () => {
  it("lists the ten countries by rank, the others without one, and the printed total", async () => {
    const map = await fixture("<fedasil-return-map></fedasil-return-map>", { lang: "en" });
    expect(listed(map)).to.deep.equal([
      ...["1 Brazil 996", "2 Moldova 171", "3 Mongolia 170", "4 Georgia 145", "5 El Salvador 107", "6 Romania 92"],
      ...["7 Belarus 87", "8 Colombia 82", "9 Pakistan 80", "10 Turkey 73", "Other countries 949"],
    ]);
    expect(listTotal(map)).to.equal("Total 2,952 persons");
  });

  it("shows shares of the printed total on request, and the list with them", async () => {
    const map = await fixture(`<fedasil-return-map measure="share"></fedasil-return-map>`, { lang: "en" });
    expect(rows(map)[0]).to.equal("Brazil | 34%");
    expect(rows(map)[10]).to.equal("Other countries | 32%");
    // Rounded shares have no rank.
    expect(listed(map)[0]).to.equal("Brazil 34%");
  });

  it("ranks by number, whatever the order", async () => {
    const map = await fixture(`<fedasil-return-map sort="name"></fedasil-return-map>`, { lang: "en" });
    expect(listed(map)).to.deep.equal([
      ...["7 Belarus 87", "1 Brazil 996", "8 Colombia 82", "5 El Salvador 107", "4 Georgia 145", "2 Moldova 171"],
      ...["3 Mongolia 170", "9 Pakistan 80", "6 Romania 92", "10 Turkey 73", "Other countries 949"],
    ]);
  });

  it("with a limit adds the others up: ten countries in all, 2 952 persons", async () => {
    const map = await fixture(`<fedasil-return-map limit="2"></fedasil-return-map>`, { lang: "en" });
    expect(rows(map)).to.deep.equal([
      "Brazil | 996",
      "Moldova | 171",
      "Other countries | 1,785",
      "Total, as printed | 2,952",
    ]);
    expect(names(map)).to.have.length(3);
  });

  it("is a map: bars are refused and told", async () => {
    const map = await fixture(`<fedasil-return-map form="bar"></fedasil-return-map>`, { lang: "en" });
    expect(all(map, ".list")).to.have.length(1);
    expect(takeConsole()).to.deep.equal([`warn: <fedasil-return-map> form="bar" is not known; accepted: map.`]);
  });
});

describe(`<fedasil-return-map measure="support">`, () => {
  const SUPPORT_MAP = `<fedasil-return-map measure="support"></fedasil-return-map>`;

  it("lists equal numbers at the same rank, Romania between its bounds and without one", async () => {
    const map = await fixture(SUPPORT_MAP, { lang: "en" });
    expect(heading(map)).to.equal("More than one in four returnees with assistance went to Brazil");
    expect(listHead(map)).to.equal("The ten largest destinations with assistance, and Romania");
    expect(listed(map)).to.deep.equal([
      ...["1 Brazil 574", "2 Moldova 147", "3 Mongolia 145", "4 Georgia 120", "5 El Salvador 102", "6 Belarus 76"],
      ...["6 Pakistan 76", "8 Turkey 65", "8 Iraq 65", "10 Colombia 60", "Romania 0 to 60^a", "Other countries 639"],
    ]);
    expect(listTotal(map)).to.equal("Total 2,069 persons");
  });

  it("adds up without Romania, which is among the others: ten countries and 639 are 2 069", async () => {
    const map = await fixture(SUPPORT_MAP, { lang: "en" });
    expect(names(map)).to.have.length(12);
    const numbers = names(map).map((name) => Number(/, (\d+) persons/.exec(name)?.[1] ?? 0));
    expect(numbers[10], "no one number").to.equal(0);
    expect(numbers.reduce((sum, number) => sum + number, 0)).to.equal(2069);
  });

  it("has in the list a striped span for Romania, and a bar for each of the others", async () => {
    const map = await fixture(SUPPORT_MAP, { width: "640px", lang: "en" });
    const bars = all<SVGElement>(map, ".item .bar");
    expect(bars.map((bar) => bar.classList.contains("between"))).to.deep.equal(
      Array.from({ length: 12 }, (_, i) => i === 10),
    );
    expect(bars[10]!.querySelector("rect")).to.equal(null);
    const [colombia, romania] = [bars[9]!, bars[10]!].map((bar) => bar.getBoundingClientRect().width);
    expect(romania).to.be.closeTo(colombia!, 0.5);
  });

  it("of all returns, by its id, has Iraq between 65 and 73 and Romania's 92", async () => {
    const figure = await fixture(
      `<fedasil-figure of="returns-with-support" form="map" measure="returns"></fedasil-figure>`,
      { lang: "en" },
    );
    expect(heading(figure)).to.equal("One in three voluntary returnees went to Brazil");
    expect(listHead(figure)).to.equal("The ten largest destinations, and Iraq");
    const told = listed(figure);
    expect(told).to.include("Iraq 65 to 73^a");
    expect(told.find((line) => line.includes("Romania"))).to.match(/Romania 92$/);
    expect(listTotal(figure)).to.equal("Total 2,952 persons");
    // Up to the lower bound there is nothing.
    const spans = all<SVGElement>(figure, ".before, .between").map((span) => span.getBoundingClientRect().width);
    expect(spans[0]! / all<SVGElement>(figure, ".bar")[0]!.getBoundingClientRect().width).to.be.closeTo(65 / 996, 0.01);
  });

  it("with a limit has the others in one: 1 203 with three named, and a list that says what its rows are", async () => {
    const map = await fixture(`<fedasil-return-map measure="support" limit="3"></fedasil-return-map>`, { lang: "en" });
    expect(listed(map)).to.deep.equal([
      ...["1 Brazil 574", "2 Moldova 147", "3 Mongolia 145"],
      "Other countries 1,203",
    ]);
    expect(listHead(map)).to.equal("Country of destination");
  });
});
