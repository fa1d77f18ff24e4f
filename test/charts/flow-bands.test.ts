import { expect } from "chai";
import { flowBands } from "../../src/charts/flow-bands.js";
import { languages } from "../../src/i18n/language.js";
import { defaultLook } from "../../src/look/look.js";
import { rgb } from "../reading.js";
import { drawn, markOf, textOf, wrote, type Asked, type Drawn } from "./drawn-flow.js";

const OUTCOME = { emphasis: ["allocated"], notReceived: ["waiting-list"] };
const ROUTE = { emphasis: ["CD-to-RW"] };

const outcomes = (asked: Asked = {}): Promise<Drawn> =>
  drawn(flowBands, "requests-by-outcome", { view: OUTCOME, arrangement: { sort: "value" }, ...asked });
const routes = (asked: Asked = {}): Promise<Drawn> =>
  drawn(flowBands, "resettlement-by-route", { view: ROUTE, ...asked });

/** A colour at this density on a clear canvas. */
const veiled = (hex: string, density: number): readonly number[] => [
  ...rgb(hex).slice(0, 3),
  Math.round(255 * density),
];

const expectColor = (found: readonly number[], wanted: readonly number[]): void =>
  found.forEach((channel, index) => expect(channel, found.join()).to.be.closeTo(wanted[index]!, 3));

describe("charts: flow of requests for reception", () => {
  it("has a mark for the whole, then for each part of it and what that is made of: along the flow", async () => {
    const { marks } = await outcomes();
    expect(marks.map(({ key }) => key)).to.deep.equal([
      ...["total", "allocated", "not-received", "waiting-list", "subsequent-application", "no-show", "eu-national"],
    ]);
    const asPrinted = await outcomes({ arrangement: {} });
    expect(asPrinted.marks.map(({ key }) => key)).to.deep.equal([
      ...["total", "allocated", "not-received", "no-show", "waiting-list", "subsequent-application", "eu-national"],
    ]);
  });

  it("makes a node as high as its number", async () => {
    const all = await outcomes();
    const scale = markOf(all, "total").height / 38213;
    for (const [key, persons] of Object.entries({
      allocated: 22715,
      "not-received": 15498,
      "waiting-list": 8816,
      "subsequent-application": 3607,
      "no-show": 3034,
    }))
      expect(markOf(all, key).height / persons, key).to.be.closeTo(scale, scale / 100);
    expect(markOf(all, "eu-national").height).to.equal(1);
  });

  it("draws 12 px nodes: petrol received, ochre for lack of places, slate the rest, ink the whole", async () => {
    const all = await outcomes();
    for (const [key, hex] of Object.entries({
      allocated: "#174f6e",
      "waiting-list": "#a85e00",
      "subsequent-application": "#72889a",
      "no-show": "#72889a",
      "not-received": "#72889a",
      total: "#16191c",
    })) {
      const { x, y, width, height } = markOf(all, key);
      expect(width, key).to.equal(12);
      expectColor(all.at(x + 6, y + height / 2), rgb(hex));
    }
  });

  for (const [paper, petrol, ochre, density] of [
    ["light", "#174f6e", "#a85e00", 0.22],
    ["dark", "#6ab6ee", "#e6cc70", 0.34],
  ] as const)
    it(`fills bands with the colour of their series at ${density * 100}% on a ${paper} ground`, async () => {
      const all = await outcomes({ look: defaultLook(paper) });
      for (const [key, hex] of [
        ["allocated", petrol],
        ["waiting-list", ochre],
      ] as const) {
        const { x, y, height } = markOf(all, key);
        expectColor(all.at(x - 4, y + height / 2), veiled(hex, density));
      }
    });

  it("takes the density by itself, whatever notation the page's colour has", async () => {
    const look = defaultLook();
    const emphasis = "color(srgb 0.2 0.4 0.6)";
    const all = await outcomes({ look: { ...look, color: { ...look.color, emphasis } } });
    const { x, y, height } = markOf(all, "allocated");
    expectColor(all.at(x - 4, y + height / 2), [51, 102, 153, 56]);
  });

  it("draws straight bands whose ends run level for 16 px", async () => {
    const all = await outcomes();
    const [start, end] = [markOf(all, "total").x + 12, markOf(all, "allocated").x];
    const edgeAt = (x: number): number => {
      for (let y = 40; y < 200; y += 0.5) if (all.at(x, y)[3]! > 0) return y;
      return NaN;
    };
    expect(edgeAt(start + 2), "where it leaves").to.be.closeTo(edgeAt(start + 14), 0.5);
    expect(edgeAt(end - 14), "where it enters").to.be.closeTo(edgeAt(end - 2), 0.5);
    const slope = edgeAt(start + 2) - edgeAt(end - 2);
    expect(slope, "the ends are not level with each other").to.be.greaterThan(5);
    for (const part of [0.25, 0.5, 0.75])
      expect(edgeAt(start + 16 + part * (end - start - 32))).to.be.closeTo(edgeAt(start + 2) - part * slope, 1);
  });

  it("draws the 41 as a line of one px in full colour, and says so", async () => {
    const all = await outcomes();
    const { x, y } = markOf(all, "eu-national");
    const column = Array.from({ length: 9 }, (_, index) => all.at(x + 2, y - 4 + index)[3]!);
    expect(column.reduce((sum, alpha) => sum + alpha, 0)).to.be.closeTo(255, 12);
    expect(wrote(all)).to.include("EU nationals are drawn as a line one pixel thick, thicker than to scale.");
    const high = await outcomes({ height: 2400 });
    expect(high.texts.filter(({ text }) => text.includes("one pixel"))).to.deep.equal([]);
  });

  it("writes the total above and each number once", async () => {
    const all = await outcomes();
    for (const number of ["38,213", "22,715", "15,498", "8,816", "3,607", "3,034", "41"])
      expect(
        wrote(all).filter((text) => text === number),
        number,
      ).to.have.length(1);
    const [total, unit] = [textOf(all, "38,213"), textOf(all, "requests for reception")];
    expect(total.left).to.equal(0);
    expect(total.y).to.be.lessThan(markOf(all, "total").y);
    expect(unit.left).to.be.greaterThan(total.right);
  });

  it("writes labels right of the last nodes, and of the middle one left of it on the band that enters", async () => {
    const all = await outcomes();
    for (const [number, key] of [
      ["22,715", "allocated"],
      ["8,816", "waiting-list"],
      ["3,607", "subsequent-application"],
      ["3,034", "no-show"],
      ["41", "eu-national"],
    ] as const)
      expect(textOf(all, number).left, key).to.be.closeTo(markOf(all, key).x + 22, 0.5);
    const middle = markOf(all, "not-received");
    const { right, y } = textOf(all, "15,498");
    expect(right).to.be.closeTo(middle.x - 10, 0.5);
    expect(y).to.be.within(middle.y, middle.y + middle.height);
  });

  it("writes the number of those left without a place in ochre, the others in ink", async () => {
    const all = await outcomes();
    expect(textOf(all, "8,816").color).to.equal("#a85e00");
    for (const number of ["38,213", "22,715", "15,498", "3,607"])
      expect(textOf(all, number).color, number).to.equal("#16191c");
  });

  it("breaks long names into three lines at most, in every language and width", async () => {
    for (const language of languages)
      for (const [width, lines] of [
        [520, 3],
        [640, 3],
        [960, 2],
      ] as const) {
        const all = await outcomes({ width, language, height: 480 });
        const number = all.texts.find(({ color }) => color === "#a85e00")!;
        const name = all.texts.filter(
          ({ left, y, font }) => left === number.left && y > number.y && y < number.y + 80 && /^(bold|700)/.test(font),
        );
        const height = markOf(all, "subsequent-application").y - number.y;
        expect(name.filter(({ y }) => y < number.y + height).length, `${language} ${width}`).to.be.within(1, lines);
      }
  });

  it("gives way to bars where the text is too large for its width, and no label is cut", async () => {
    const all = await outcomes({ width: 420, language: "fr", look: defaultLook("light", "serif", 26), height: 560 });
    expect(markOf(all, "allocated").width).to.be.closeTo(420, 0.5);
    expect(Math.min(...all.texts.map(({ left }) => left))).to.be.at.least(0);
    expect(Math.max(...all.texts.map(({ right }) => right))).to.be.at.most(421);
    expect(all.marks).to.have.length(7);
  });

  it("lets a reader point at a band: from the node it leaves to its label", async () => {
    const { hit } = markOf(await outcomes(), "waiting-list");
    const middle = markOf(await outcomes(), "not-received");
    expect(hit!.x).to.be.closeTo(middle.x + 12, 0.5);
    expect(hit!.x + hit!.width).to.be.closeTo(640, 0.5);
  });

  it("makes of the others one band where an author asks for few", async () => {
    const all = await outcomes({ arrangement: { sort: "value", limit: 2 } });
    expect(all.marks.map(({ key }) => key)).to.deep.equal([
      ...["total", "allocated", "not-received", "waiting-list", "other"],
    ]);
    expect(wrote(all)).to.include("6,682");
  });

  it("is mirrored in a right-to-left page, its numbers are not", async () => {
    const [ltr, rtl] = [await outcomes(), await outcomes({ look: { ...defaultLook(), rtl: true } })];
    for (const mark of ltr.marks) {
      const other = markOf(rtl, mark.key);
      expect(other.x + other.width, mark.key).to.be.closeTo(640 - mark.x, 0.5);
      expect(other.y, mark.key).to.equal(mark.y);
    }
    expect(textOf(rtl, "22,715").right).to.be.lessThan(markOf(rtl, "allocated").x);
    expect(textOf(rtl, "38,213").right).to.be.lessThan(textOf(rtl, "requests for reception").left);
  });
});

describe("charts: flow of resettled refugees", () => {
  it("has a mark for each route and the total, in the table's order", async () => {
    const { marks } = await routes();
    expect(marks.map(({ key }) => key)).to.deep.equal([
      ...["CD-to-RW", "SY-to-EG-JO-LB-TR", "SD-to-EG", "ET-to-EG", "ER-to-EG", "total"],
    ]);
  });

  it("has two headed columns with each country once, and the total below", async () => {
    const all = await routes();
    const ends = ["DR Congo", "Syria", "Sudan", "Ethiopia", "Eritrea"];
    for (const name of [...ends, "Rwanda", "Egypt", "Country of origin"])
      expect(
        wrote(all).filter((text) => text === name),
        name,
      ).to.have.length(1);
    for (const name of ends) expect(textOf(all, name).right, name).to.be.lessThan(markOf(all, "CD-to-RW").x);
    for (const name of ["Rwanda", "Egypt"])
      expect(textOf(all, name).left).to.be.greaterThan(markOf(all, "CD-to-RW").x + markOf(all, "CD-to-RW").width);
    expect(textOf(all, "287").y).to.be.greaterThan(textOf(all, "8").y);
  });

  it("never divides the 81: one node, four names, and the word together", async () => {
    const all = await routes();
    const { x, y, width, height } = markOf(all, "SY-to-EG-JO-LB-TR");
    expect(height / markOf(all, "CD-to-RW").height).to.be.closeTo(81 / 154, 0.01);
    expect(wrote(all)).to.include("together 81");
    expect(wrote(all).join(" ")).to.include("Jordan, Egypt, Lebanon and Turkey");
    expect(wrote(all).filter((text) => text === "81")).to.have.length(1);
    // Striped: along one line of the node, and of the band, there is colour and there is none.
    for (const left of [x + width - 6, x + width / 2]) {
      const line = Array.from({ length: Math.floor(height) - 6 }, (_, index) => all.at(left, y + 3 + index)[3]!);
      expect(Math.min(...line), "between two stripes").to.equal(0);
      expect(Math.max(...line), "on a stripe").to.be.greaterThan(120);
    }
    expect(all.at(x + width - 0.5, y + height / 2)[3], "the outline").to.be.greaterThan(200);
    expect(all.at(x + 6, y + height / 2), "Syria itself is one solid node").to.deep.equal(rgb("#72889a"));
  });

  it("gives Egypt the three others, 52, and says that the Syrians are not among them", async () => {
    const all = await routes();
    const [number, detail] = [textOf(all, "52"), textOf(all, "without the Syrians")];
    expect(detail.y).to.be.greaterThan(number.y);
    const bands = ["SD-to-EG", "ET-to-EG", "ER-to-EG"].map((key) => markOf(all, key));
    expect(detail.y).to.be.within(bands[0]!.y, bands[2]!.y + bands[2]!.height + 20);
  });

  it("speaks in petrol of the one route that the heading names", async () => {
    const all = await routes();
    const { x, y, width, height } = markOf(all, "CD-to-RW");
    for (const left of [x + 6, x + width - 6]) expect(all.at(left, y + height / 2)).to.deep.equal(rgb("#174f6e"));
    expectColor(all.at(x + width / 2, y + height / 2), veiled("#174f6e", 0.22));
    // Names that are not bold are narrower: the node may stand elsewhere.
    const plain = await routes({ view: { emphasis: [] } });
    const node = markOf(plain, "CD-to-RW");
    expect(plain.at(node.x + 6, node.y + node.height / 2)).to.deep.equal(rgb("#72889a"));
  });
});
