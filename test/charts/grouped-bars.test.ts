import { expect } from "chai";
import { groupedBars } from "../../src/charts/grouped-bars.js";
import { languages } from "../../src/i18n/language.js";
import { defaultLook } from "../../src/look/look.js";
import { rgb } from "../reading.js";
import { drawn, markOf, textOf, wrote, type Asked, type Drawn } from "./drawn-flow.js";

const OUTCOME = { emphasis: ["allocated"], notReceived: ["waiting-list"] };
const ROUTE = { emphasis: ["CD-to-RW"] };

const outcomes = (asked: Asked = {}): Promise<Drawn> =>
  drawn(groupedBars, "requests-by-outcome", {
    view: OUTCOME,
    arrangement: { sort: "value" },
    width: 320,
    height: 460,
    ...asked,
  });
const routes = (asked: Asked = {}): Promise<Drawn> =>
  drawn(groupedBars, "resettlement-by-route", { view: ROUTE, width: 320, height: 420, ...asked });

const BARS = { allocated: 22715, "waiting-list": 8816, "subsequent-application": 3607, "no-show": 3034 };

describe("charts: grouped bars of requests for reception", () => {
  it("have a mark for each outcome, the subtotal and the total, in the table's order", async () => {
    const { marks } = await outcomes();
    expect(marks.map(({ key }) => key)).to.deep.equal([
      ...["allocated", "waiting-list", "subsequent-application", "no-show", "eu-national", "not-received", "total"],
    ]);
    expect(marks.filter(({ shape }) => shape === "text").map(({ key }) => key)).to.deep.equal([
      "not-received",
      "total",
    ]);
  });

  for (const width of [320, 640])
    it(`are on one scale, in groups or not, at ${width} px`, async () => {
      const all = await outcomes({ width });
      for (const [key, persons] of Object.entries(BARS))
        expect(markOf(all, key).width / width, key).to.be.closeTo(persons / 22715, 0.01);
      expect(markOf(all, "eu-national").width).to.be.within(1, 1.2);
    });

  it("fill the width, at least 22 px thick on a phone, 24 px elsewhere, and 40 px where there is height", async () => {
    const allocated = async (width: number, height: number) => markOf(await outcomes({ width, height }), "allocated");
    expect(await allocated(320, 420)).to.include({ x: 0, width: 320, height: 22 });
    expect(await allocated(640, 380)).to.include({ x: 0, width: 640, height: 24 });
    expect(await allocated(640, 900)).to.include({ x: 0, width: 640, height: 40 });
  });

  it("bind those not received by a rule, under a head with their sum; who was received stands alone", async () => {
    const all = await outcomes();
    const bound = ["waiting-list", "subsequent-application", "no-show", "eu-national"].map((key) => markOf(all, key));
    for (const mark of bound) {
      expect(mark.x).to.equal(14);
      expect(all.at(1.5, mark.y + 10)).to.deep.equal(rgb("#72889a"));
    }
    const head = markOf(all, "not-received");
    expect(head.y + head.height).to.be.lessThan(bound[0]!.y);
    expect(textOf(all, "15,498").left).to.be.greaterThan(textOf(all, "Not received").right);
    expect(all.at(1.5, head.y - 4)[3], "above the head there is no rule").to.equal(0);
    const foot = bound[3]!.y + bound[3]!.height;
    expect(all.at(1.5, foot + 3)[3], "nor below the last bar").to.equal(0);
  });

  it("write the total above, and each name above its bar", async () => {
    for (const language of languages) {
      const all = await outcomes({ language });
      const total = markOf(all, "total");
      for (const key of Object.keys(BARS)) {
        const { y } = markOf(all, key);
        const above = all.texts.filter((text) => text.y < y && text.y > y - 24);
        expect(above.length, `${language} ${key}`).to.be.at.least(1);
        expect(y).to.be.greaterThan(total.y + total.height);
      }
    }
  });

  it("write a value inside its bar where it fits, else beside it, and never outside the drawing", async () => {
    for (const width of [240, 320, 640]) {
      const all = await outcomes({ width, height: 520 });
      for (const [number, key] of [
        ["22,715", "allocated"],
        ["8,816", "waiting-list"],
        ["41", "eu-national"],
      ] as const) {
        const { left, right } = textOf(all, number);
        const bar = markOf(all, key);
        expect(right, `${number} at ${width}`).to.be.at.most(width);
        if (right <= bar.x + bar.width) expect(right).to.be.closeTo(bar.x + bar.width - 8, 0.5);
        else expect(left).to.be.closeTo(bar.x + bar.width + 8, 0.5);
      }
      expect(textOf(all, "22,715").right).to.be.lessThan(width);
      expect(textOf(all, "41").left).to.be.greaterThan(20);
    }
  });

  it("are petrol, ochre and slate, with text that reads on each", async () => {
    const all = await outcomes();
    for (const [key, hex] of [
      ["allocated", "#174f6e"],
      ["waiting-list", "#a85e00"],
      ["no-show", "#72889a"],
    ] as const) {
      const { x, y } = markOf(all, key);
      expect(all.at(x + 4, y + 10), key).to.deep.equal(rgb(hex));
    }
    expect(textOf(all, "22,715").color).to.equal("#ffffff");
    expect(textOf(all, "8,816").color).to.equal("#ffffff");
    expect(textOf(all, "41").color).to.equal("#16191c");
  });

  it("say that the 41 are thicker than to scale only where they are", async () => {
    const thin = ({ texts }: Drawn): boolean => texts.some(({ text }) => text.startsWith("EU nationals are drawn"));
    expect(thin(await outcomes())).to.equal(true);
    expect(thin(await outcomes({ width: 640 }))).to.equal(false);
  });

  it("keep their distance in less height, and grow apart in more", async () => {
    const gap = (all: Drawn): number => markOf(all, "no-show").y - markOf(all, "subsequent-application").y;
    const [low, high] = [await outcomes({ height: 420 }), await outcomes({ height: 520 })];
    expect(gap(high)).to.be.greaterThan(gap(low));
    expect(gap(low)).to.be.at.least(44);
  });

  it("are mirrored in a right-to-left page", async () => {
    const [ltr, rtl] = [await outcomes(), await outcomes({ look: { ...defaultLook(), rtl: true } })];
    for (const mark of ltr.marks)
      expect(markOf(rtl, mark.key).x + markOf(rtl, mark.key).width, mark.key).to.be.closeTo(320 - mark.x, 0.5);
    expect(textOf(rtl, "41").right).to.be.lessThan(markOf(rtl, "eu-national").x);
  });
});

describe("charts: grouped bars of resettled refugees", () => {
  it("have a mark for each route and the total", async () => {
    const { marks } = await routes();
    expect(marks.map(({ key }) => key)).to.deep.equal([
      ...["CD-to-RW", "SY-to-EG-JO-LB-TR", "SD-to-EG", "ET-to-EG", "ER-to-EG", "total"],
    ]);
  });

  it("bind the three who came through Egypt, and say that the Syrians are not among the 52", async () => {
    const all = await routes();
    const { y } = textOf(all, "Egypt");
    expect(textOf(all, "52").y).to.equal(y);
    expect(textOf(all, "without the Syrians").y).to.equal(y);
    for (const [key, x] of [
      ["CD-to-RW", 0],
      ["SY-to-EG-JO-LB-TR", 0],
      ["SD-to-EG", 14],
      ["ET-to-EG", 14],
      ["ER-to-EG", 14],
    ] as const)
      expect(markOf(all, key).x, key).to.equal(x);
    expect(y).to.be.within(markOf(all, "SY-to-EG-JO-LB-TR").y, markOf(all, "SD-to-EG").y);
  });

  it("stripe the 81 of four countries together, with the word beside it and no number on the stripes", async () => {
    const all = await routes();
    const { x, y, width, height } = markOf(all, "SY-to-EG-JO-LB-TR");
    expect(width / markOf(all, "CD-to-RW").width).to.be.closeTo(81 / 154, 0.01);
    expect(textOf(all, "together 81").left).to.be.closeTo(x + width + 8, 0.5);
    const line = Array.from({ length: 40 }, (_, index) => all.at(x + 20 + index, y + height / 2)[3]!);
    expect(Math.min(...line)).to.equal(0);
    expect(Math.max(...line)).to.be.greaterThan(120);
    expect(wrote(all).filter((text) => /\b81\b/.test(text))).to.deep.equal(["together 81"]);
  });

  it("stay together in every order that an author asks for", async () => {
    for (const sort of ["value", "name"] as const) {
      const compare = (a: { readonly key: string }, b: { readonly key: string }): number => (a.key < b.key ? -1 : 1);
      const all = await routes({ arrangement: { sort, compare } });
      const tops = ["SD-to-EG", "ET-to-EG", "ER-to-EG"].map((key) => markOf(all, key).y).sort((a, b) => a - b);
      for (const other of ["CD-to-RW", "SY-to-EG-JO-LB-TR"])
        expect(markOf(all, other).y, other).not.to.be.within(tops[0]!, tops[2]!);
    }
  });
});
