import { expect } from "chai";
import { erase, paint } from "../../src/drawing/paint-chart.js";
import type { Box, Mark } from "../../src/charts/form.js";
import { specOf } from "../../src/charts/forms.js";
import { rankedBars } from "../../src/charts/ranked-bars.js";
import { arrange, type Arrangement } from "../../src/figures/arrange.js";
import { chapterOf } from "../../src/figures/catalogue.js";
import { loadFigure } from "../../src/figures/load.js";
import { loadMessages, loadShell, messagesNow, shellNow } from "../../src/i18n/load.js";
import { defaultLook } from "../../src/look/look.js";

interface Text {
  readonly text: string;
  readonly font: string;
  readonly x: number;
  readonly y: number;
}

interface Drawn {
  readonly marks: readonly Mark[];
  readonly texts: readonly Text[];
  /** How many of the pixels of a rectangle are painted, 0 to 1. */
  readonly inked: (x: number, y: number, width: number, height: number) => number;
}

/** A figure as ranked bars, in Dutch. */
const drawn = async (
  id: string,
  [width, height]: readonly [number, number],
  arrangement: Arrangement = {},
  rtl = false,
): Promise<Drawn> => {
  const chapter = chapterOf(id)!;
  const [given] = await Promise.all([loadFigure(id), loadShell("nl"), loadMessages("nl", chapter)]);
  const words = { language: "nl", shell: shellNow("nl")!, figure: messagesNow("nl", chapter)![id]! } as const;
  const canvas = document.createElement("canvas");
  const ctx = canvas.getContext("2d")!;
  const texts: Text[] = [];
  const { fillText } = ctx;
  ctx.fillText = (text, x, y) => {
    if (text.trim()) texts.push({ text: text.trim(), font: ctx.font, x, y });
    fillText.call(ctx, text, x, y);
  };
  const box: Box = {
    width,
    height,
    measure: (text, font) => {
      ctx.font = font;
      return ctx.measureText(text).width;
    },
  };
  const spec = specOf(id)!;
  const figure = arrange(given!, { sort: spec.sort, ...arrangement });
  const look = { ...defaultLook(), rtl };
  const chart = paint(canvas, width, height, rankedBars.configure(figure, look, words, box, spec));
  const marks = rankedBars.marks(chart);
  const ratio = canvas.width / width;
  const { data } = ctx.getImageData(0, 0, canvas.width, canvas.height);
  const rowLength = canvas.width;
  erase(canvas);
  const inked: Drawn["inked"] = (x, y, w, h) => {
    let [count, ink] = [0, 0];
    for (let j = Math.round(y * ratio); j < Math.round((y + h) * ratio); j++)
      for (let i = Math.round(x * ratio); i < Math.round((x + w) * ratio); i++) {
        count++;
        if (data[4 * (j * rowLength + i) + 3]! > 0) ink++;
      }
    return ink / count;
  };
  return { marks, texts, inked };
};

const find = ({ texts }: Drawn, text: string): Text => {
  const found = texts.find((one) => one.text === text);
  if (!found) throw new Error(`no ${text} among ${texts.map((one) => one.text).join(" | ")}`);
  return found;
};
const keys = ({ marks }: Drawn): string => marks.map(({ key }) => key).join(" ");

const SIZES = [
  [320, 330],
  [640, 400],
] as const;

describe("charts: ranked bars of shares", () => {
  for (const size of SIZES) {
    it(`put “other” on the scale of the countries, which it is longer than, and apart, ${size[0]} px`, async () => {
      const all = await drawn("residents-by-nationality", size);
      expect(keys(all)).to.equal("AF PS BI SY ER GN SO CD TR CM other");
      const [af, other] = [all.marks[0]!, all.marks[10]!];
      expect(other.width / af.width).to.be.closeTo(33 / 19, 0.03);
      const step = all.marks[2]!.y - all.marks[1]!.y;
      expect(other.y - all.marks[9]!.y).to.be.closeTo(step + 14, 0.5);
      // A hairline over the whole width.
      const between = all.marks[9]!.y + all.marks[9]!.height;
      expect(all.inked(300, between, 10, other.y - between)).to.be.greaterThan(0.02);
    });

    it(`give countries with equal shares equal bars, and write no rank, ${size[0]} px`, async () => {
      const all = await drawn("residents-by-nationality", size);
      const widths = all.marks.map(({ width }) => width);
      expect(widths[2]).to.equal(widths[3]);
      expect(new Set(widths.slice(7, 10)).size).to.equal(1);
      const numbers = all.texts.map(({ text }) => text).filter((text) => /\d/.test(text));
      expect(numbers).to.deep.equal(["19%", "10%", "7%", "7%", "6%", "5%", "4%", "3%", "3%", "3%", "33%"]);
    });

    it(`show the 2 % that are missing as an outlined row, below “other”, above what is printed, ${size[0]} px`, async () => {
      const all = await drawn("minors-by-nationality", size);
      const [other, missing, printed] = ["Andere landen", "2% niet in de bron", "98%"].map((text) => find(all, text));
      expect(missing!.y).to.be.greaterThan(other!.y + 15);
      expect(printed!.y).to.be.greaterThan(missing!.y + 15);
      expect(find(all, "Gedrukt").y).to.equal(printed!.y);
      expect(find(all, "samen").y).to.equal(printed!.y);
      // On the scale of the others: a seventh of the 14 % of “other”, and not filled.
      const bar = all.marks[6]!;
      expect(bar.key).to.equal("other");
      const width = bar.width / 7;
      const top = missing!.y - 10;
      expect(all.inked(bar.x + 1, top, width - 2, 8)).to.be.within(0.1, 0.95);
      expect(all.inked(bar.x + width + 2, top, 4, 8)).to.equal(0);
    });
  }

  it("make no value of what is missing: it can be read, and is no row of the table", async () => {
    const all = await drawn("minors-by-nationality", SIZES[0]);
    expect(keys(all)).to.equal("AF SY ER SO PS GN other");
    const labels = all.texts.map(({ text }) => text);
    expect(labels.filter((text) => text.includes("%"))).to.deep.equal([
      ...["48%", "15%", "10%", "6%", "4%", "1%", "14%", "2% niet in de bron", "98%"],
    ]);
  });

  it("say the same where an author shows fewer countries: the parts make 98 as before", async () => {
    const all = await drawn("minors-by-nationality", SIZES[1], { limit: 2 });
    expect(keys(all)).to.equal("AF SY other");
    const told = all.texts.map(({ text }) => text).filter((text) => text.includes("%"));
    expect(told).to.deep.equal(["48%", "15%", "35%", "2% niet in de bron", "98%"]);
  });

  it("have no such row where the shares make a hundred", async () => {
    const all = await drawn("residents-by-nationality", SIZES[0]);
    expect(all.texts.filter(({ text }) => /niet in de bron|Gedrukt/.test(text))).to.deep.equal([]);
  });

  it("are mirrored in a page that runs from right to left, what is missing too", async () => {
    const [left, right] = [
      await drawn("minors-by-nationality", SIZES[1]),
      await drawn("minors-by-nationality", SIZES[1], {}, true),
    ];
    for (const [index, mark] of left.marks.entries())
      expect(right.marks[index]!.x).to.be.closeTo(640 - mark.x - mark.width, 1);
    expect(find(right, "2% niet in de bron").x).to.be.lessThan(right.marks[6]!.x + right.marks[6]!.width);
  });
});

describe("charts: ranked bars of persons", () => {
  it("close with the printed total, and write the derived share of what the heading names in muted ink", async () => {
    const all = await drawn("resettlement-by-household", [640, 190]);
    expect(keys(all)).to.equal("families single-men single-women total");
    expect(all.texts.map(({ text }) => text)).to.deep.equal([
      ...["Families", "260", "91%", "Alleenstaande mannen", "21", "Alleenstaande vrouwen", "6"],
      ...["Totaal", "287", "personen"],
    ]);
    expect(find(all, "260").font).to.match(/^(bold|700)/);
    expect(find(all, "91%").font).not.to.match(/^(bold|700)/);
    expect(all.marks[0]!.width / all.marks[1]!.width).to.be.closeTo(260 / 21, 0.5);
    expect(all.marks[3]!.shape).to.equal("text");
  });

  it("have names above their bars where these take more than a third of a phone's width", async () => {
    const narrow = await drawn("resettlement-by-household", [320, 230]);
    expect(find(narrow, "Alleenstaande mannen").x).to.equal(0);
    expect(narrow.marks[1]!.x).to.equal(0);
    const wide = await drawn("resettlement-by-household", [640, 190]);
    expect(wide.marks[1]!.x).to.be.greaterThan(100);
  });
});
