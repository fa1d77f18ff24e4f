import { expect } from "chai";
import { paint, erase } from "../../src/canvas/painter.js";
import { bubbleMap, mapHeight } from "../../src/charts/bubble-map.js";
import type { Box, Mark } from "../../src/charts/form.js";
import { planOf, type MapPlan } from "../../src/charts/map-plan.js";
import { isWithin, rectsTouch, rectTouchesDisc, segmentsCross } from "../../src/charts/plane.js";
import { hiddenShare } from "../../src/charts/settling.js";
import type { Figure } from "../../src/figures/figure.js";
import { loadFigure } from "../../src/figures/load.js";
import { loadMessages, loadShell, messagesNow, shellNow } from "../../src/i18n/load.js";
import { languages, type Language } from "../../src/i18n/language.js";
import { defaultLook } from "../../src/look/look.js";
import type { Words } from "../../src/tell/words.js";

const ORDER = "BR MD MN GE SV RO BY CO PK TR other".split(" ");
const VIEW = { emphasis: ["BR"] };

const ruler = document.createElement("canvas").getContext("2d")!;
const boxOf = (width: number, height = mapHeight(width)): Box => ({
  width,
  height,
  measure: (text, font) => {
    ruler.font = font;
    return ruler.measureText(text).width;
  },
});

describe("charts: bubble map", () => {
  let figure: Figure;
  const words = new Map<Language, Words>();

  before(async () => {
    figure = (await loadFigure("returns-by-destination"))!;
    for (const language of languages) {
      await Promise.all([loadShell(language), loadMessages(language, "returns")]);
      const messages = messagesNow(language, "returns")![figure.id]!;
      words.set(language, { language, shell: shellNow(language)!, figure: messages });
    }
  });

  const plan = (width: number, language: Language = "en", height = mapHeight(width)): MapPlan =>
    planOf(figure, defaultLook(), words.get(language)!, boxOf(width, height), VIEW);

  const painted = (width: number): Mark[] => {
    const canvas = document.createElement("canvas");
    const box = boxOf(width);
    const chart = paint(
      canvas,
      width,
      box.height,
      bubbleMap.configure(figure, defaultLook(), words.get("en")!, box, VIEW),
    );
    const marks = bubbleMap.marks(chart);
    erase(canvas);
    return marks;
  };

  it("has a mark for each of the ten countries and the others, in the table's order, which add up to 2 952", () => {
    const marks = painted(640);
    expect(marks.map(({ key }) => key)).to.deep.equal(ORDER);
    expect(marks[0]).to.include({ name: "Brazil", measure: "persons", shape: "circle" });
    const sum = marks.reduce(
      (total, { key }) => total + figure.rows.find((row) => row.key === key)!.cells["persons"]!.value!,
      0,
    );
    expect(sum).to.equal(2952);
  });

  for (const width of [320, 640, 800])
    it(`makes the area the number, on and off the map: 996 to 82, 949 to 996, at ${width} px`, () => {
      const area = Object.fromEntries(painted(width).map((mark) => [mark.key, mark.width ** 2]));
      expect(area["BR"]! / area["CO"]!).to.be.closeTo(996 / 82, 1e-9);
      expect(area["other"]! / area["BR"]!).to.be.closeTo(949 / 996, 1e-9);
    });

  it("has the radii of the look: 0.8, 1.16 and 1.42 times the root of the number", () => {
    for (const [width, height, k] of [
      [320, mapHeight(320), 0.8],
      [640, mapHeight(640), 1.16],
      [596, mapHeight(596, true), 1.42],
      [800, mapHeight(800), 1.42],
    ] as const)
      expect(plan(width, "en", height).shown[0]!.r, `${width} px`).to.be.closeTo(k * 31.5595, 0.001);
  });

  it("keeps every bubble in the plot, and its marks where it is painted", () => {
    for (const width of [320, 420, 640, 800])
      for (const mark of painted(width))
        expect(isWithin(mark, { x: 0, y: 0, width, height: mapHeight(width) }), `${mark.key} at ${width}`).to.equal(
          true,
        );
    const { shown } = plan(640);
    painted(640).forEach((mark, i) => expect(mark.x + mark.width / 2).to.be.closeTo(shown[i]!.x, 1e-6));
  });

  it("lies whole in a plot that is lower, or higher, than it would like", () => {
    for (const height of [260, 340, 700])
      for (const { key, x, y, r } of plan(640, "en", height).shown)
        expect(
          isWithin({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }, { x: 0, y: 0, width: 640, height }),
          `${key} in ${height}`,
        ).to.equal(true);
  });

  it("hides none more than half", () => {
    for (const width of [280, 320, 420, 500, 640, 800, 1100]) {
      const drawn = plan(width)
        .shown.filter(({ tone }) => tone !== "other")
        .sort((a, b) => b.r - a.r);
      drawn.forEach((bubble, i) =>
        expect(hiddenShare(bubble, drawn.slice(i + 1)), `${bubble.key} at ${width}`).to.be.at.most(0.5),
      );
    }
  });

  it("draws the largest first", () => {
    const { data } = bubbleMap.configure(figure, defaultLook(), words.get("en")!, boxOf(640), VIEW);
    const orders = data.datasets.map((dataset) => dataset.order!);
    expect(orders.indexOf(Math.max(...orders))).to.equal(0);
  });

  for (const language of languages)
    it(`lets no name touch another, a bubble or the edge, and no leader cross another, in ${language}`, () => {
      for (const width of [320, 420, 500, 640, 800, 1100]) {
        const { spots, shown, outlook } = plan(width, language);
        spots.forEach((spot, i) => {
          expect(isWithin(spot.box, outlook.frame), `${spot.key} at ${width}`).to.equal(true);
          for (const other of spots.slice(i + 1)) {
            expect(rectsTouch(spot.box, other.box, 5), `${spot.key} and ${other.key} at ${width}`).to.equal(false);
            const crossing = spot.leader && other.leader && segmentsCross(spot.leader, other.leader);
            expect(crossing ?? false, `${spot.key} across ${other.key} at ${width}`).to.equal(false);
          }
          for (const bubble of shown)
            if (!spot.inside)
              expect(rectTouchesDisc(spot.box, bubble), `${spot.key} on ${bubble.key} at ${width}`).to.equal(false);
        });
      }
    });

  it("names all ten from 590 px up; on a phone only the largest says its number", () => {
    for (const width of [590, 640, 800])
      expect(
        plan(width).spots.map(({ key }) => key),
        `${width} px`,
      ).to.include.members(ORDER.slice(0, 10));
    expect(plan(320).spots.map(({ key, inside }) => [key, inside])).to.deep.equal([["BR", true]]);
  });

  it("mirrors the strip on a page that reads from right to left, and not the land", () => {
    const rtl = planOf(figure, { ...defaultLook(), rtl: true }, words.get("en")!, boxOf(640), VIEW);
    const ltr = plan(640);
    expect(rtl.outlook).to.deep.equal(ltr.outlook);
    expect(rtl.strip.other!.x).to.be.closeTo(640 - ltr.strip.other!.x, 1e-9);
  });

  it("draws neither total nor what has no place on the map", () => {
    const unplaced = { ...figure, rows: figure.rows.map((row) => (row.key === "MD" ? { ...row, key: "QQ" } : row)) };
    const { shown } = planOf(unplaced, defaultLook(), words.get("en")!, boxOf(640), VIEW);
    expect(shown.map(({ key }) => key)).to.deep.equal(ORDER.filter((key) => key !== "MD"));
  });
});
