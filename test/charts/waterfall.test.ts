import { expect } from "chai";
import { waterfall } from "../../src/charts/waterfall.js";
import { roundNumbers, scaleOf, stagesOf } from "../../src/figures/levels.js";
import { figureOf } from "../data/transcription.js";
import { centreOf, countOf, drawn, markOf, wordsIn } from "./drawn.js";

const WIDE = { size: [640, 360] } as const;
const NARROW = { size: [320, 390] } as const;
const draw = (wanted: Parameters<typeof drawn>[2] = WIDE) => drawn(waterfall, "capacity-change", wanted);

describe("charts: the waterfall", () => {
  it("leads from the end of 2022 up by what was created, down by what closed, to the end of 2023", async () => {
    const stages = stagesOf(await figureOf("capacity-change"));
    expect(stages.map(({ row, from, to }) => [row.key, from, to])).to.deep.equal([
      ["2022", 33499, 33499],
      ["created", 33499, 36499],
      ["closed", 36499, 35651],
      ["2023", 35651, 35651],
    ]);
    expect(scaleOf(stages)).to.deep.equal([33000, 34000, 35000, 36000, 37000]);
  });

  it("has three to five round numbers on any scale, which hold both ends", () => {
    expect(roundNumbers(0, 171)).to.deep.equal([0, 50, 100, 150, 200]);
    expect(roundNumbers(0, 996)).to.deep.equal([0, 500, 1000]);
    for (let high = 3; high < 3000; high = Math.ceil(high * 1.07)) {
      const numbers = roundNumbers(0, high);
      expect(numbers.length, String(high)).to.be.within(3, 5);
      expect(numbers[0]).to.equal(0);
      expect(numbers.at(-1)).to.be.at.least(high);
    }
  });

  it("draws levels as thin marks and steps as blocks between them, all on one scale", async () => {
    const drawing = await draw();
    const [first, created, closed, last, net] = drawing.marks as [never, never, never, never, never];
    expect(drawing.marks.map(({ key }) => key)).to.deep.equal(["2022", "created", "closed", "2023", "net"]);
    const box = (mark: { y: number; height: number }) => [mark.y, mark.y + mark.height] as const;
    expect(markOf(drawing, "2022").height).to.equal(6);
    expect(markOf(drawing, "2023").height).to.equal(6);
    const unit = markOf(drawing, "created").height / 3000;
    expect(markOf(drawing, "closed").height).to.be.closeTo(848 * unit, 0.5);
    expect(box(created)[0]).to.be.closeTo(box(closed)[0], 0.01);
    expect(box(created)[1]).to.be.closeTo(box(first)[0] + 3, 0.01);
    expect(box(closed)[1]).to.be.closeTo(box(last)[0] + 3, 0.01);
    // The arrow goes from level to level, and stops short of the mark that it points at.
    expect(box(net)[1]).to.be.closeTo(box(first)[0] + 3, 0.01);
    expect(box(net)[0]).to.be.within(box(last)[1], box(last)[1] + 10);
  });

  it("opens both steps upwards, since both are more than what is drawn; the levels are exact", async () => {
    const drawing = await draw();
    const { context, emphasis } = drawing.look.color;
    const above = (key: string, color: string): number => {
      const { x, y, width } = markOf(drawing, key);
      return countOf(drawing, [x + 2, y - 20, width - 4, 18], color);
    };
    for (const key of ["created", "closed"]) {
      const { width } = markOf(drawing, key);
      // Stripes: some of the room, never all of it.
      expect(above(key, context), key).to.be.within(0.03 * width * 18, 0.7 * width * 18);
    }
    for (const key of ["2022", "2023"]) expect(above(key, emphasis), key).to.equal(0);
  });

  it("has no colour for up or down: both steps are slate, both levels petrol", async () => {
    const drawing = await draw();
    const { context, emphasis } = drawing.look.color;
    const share = (key: string, color: string): number => {
      const { x, y, width, height } = markOf(drawing, key);
      return countOf(drawing, [x + 1, y + 1, width - 2, height - 2], color) / ((width - 2) * (height - 2));
    };
    for (const key of ["created", "closed"]) expect(share(key, context), key).to.be.greaterThan(0.5);
    for (const key of ["2022", "2023"]) expect(share(key, emphasis), key).to.be.greaterThan(0.9);
  });

  it("says up and down by sign and words", async () => {
    const words = wordsIn(await draw());
    for (const text of ["+ more than", "3,000", "− more than", "848", "+2,152", "33,499", "35,651", "33,000", "37,000"])
      expect(words, text).to.include(text);
    expect(words).not.to.include("3,388");
  });

  for (const language of ["nl", "fr", "de", "en"] as const)
    it(`lies down on a phone, a row for each stage and the net change, in ${language}`, async () => {
      const drawing = await draw({ ...NARROW, language });
      const tops = drawing.marks.map(({ y }) => y);
      expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
      expect(markOf(drawing, "2022").width).to.equal(6);
      const unit = markOf(drawing, "created").width / 3000;
      expect(markOf(drawing, "closed").width).to.be.closeTo(848 * unit, 0.5);
      expect(centreOf(markOf(drawing, "2023")) - centreOf(markOf(drawing, "2022"))).to.be.closeTo(2152 * unit, 0.5);
      for (const { x, right, text } of drawing.texts) {
        expect(x, text).to.be.at.least(-1);
        expect(right, text).to.be.at.most(321);
      }
    });

  it("is mirrored in a right-to-left page", async () => {
    const [plain, mirrored] = [await draw(), await draw({ ...WIDE, rtl: true })];
    plain.marks.forEach(({ x, y, width }, index) => {
      expect(mirrored.marks[index]!.x).to.be.closeTo(640 - x - width, 0.01);
      expect(mirrored.marks[index]!.y).to.be.closeTo(y, 0.01);
    });
  });

  it("keeps the order of time, whatever order an author asks for", async () => {
    const compare = (a: { key: string }, b: { key: string }): number => a.key.localeCompare(b.key);
    const drawing = await draw({ ...WIDE, arrangement: { sort: "name", compare } });
    expect(drawing.marks.map(({ key }) => key)).to.deep.equal(["2022", "created", "closed", "2023", "net"]);
    expect(markOf(drawing, "created").x).to.be.lessThan(markOf(drawing, "closed").x);
  });
});
