import { expect } from "chai";
import { paint, erase } from "../../src/drawing/paint-chart.js";
import { bubbleMap, mapHeight } from "../../src/charts/bubble-map.js";
import type { Box, Mark, View } from "../../src/charts/form.js";
import { planOf, type MapPlan } from "../../src/charts/map-plan.js";
import { isWithin, rectsTouch, rectTouchesDisc, segmentsCross } from "../../src/drawing/geometry.js";
import { hiddenShare } from "../../src/charts/settling.js";
import { arrange } from "../../src/figures/arrange.js";
import type { Figure } from "../../src/figures/figure.js";
import { loadFigure } from "../../src/figures/load.js";
import { loadMessages, loadShell, messagesNow, shellNow } from "../../src/i18n/load.js";
import { languages, type Language } from "../../src/i18n/language.js";
import { defaultLook, type Look } from "../../src/look/look.js";
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

  it("writes no name over a bubble that another lies on, also where only the number would stand inside", () => {
    for (const key of ORDER.slice(0, 10)) {
      const { spots, shown } = planOf(figure, defaultLook(), words.get("en")!, boxOf(800), { emphasis: [key] });
      for (const { key: of, number } of spots)
        if (number)
          for (const other of shown.filter((bubble) => bubble.key !== of && bubble.tone !== "other"))
            expect(rectTouchesDisc(number, other), `${other.key} on the number of ${of}`).to.equal(false);
    }
  });

  it("draws neither total nor what has no place on the map", () => {
    const unplaced = { ...figure, rows: figure.rows.map((row) => (row.key === "MD" ? { ...row, key: "QQ" } : row)) };
    const { shown } = planOf(unplaced, defaultLook(), words.get("en")!, boxOf(640), VIEW);
    expect(shown.map(({ key }) => key)).to.deep.equal(ORDER.filter((key) => key !== "MD"));
  });
});

/** A figure that is shown on a map, with its words. */
const shownOnMap = async (
  id: string,
  chapter: "returns" | "residents",
  measure?: string,
): Promise<(width: number, height: number, language?: Language, view?: View, look?: Look) => MapPlan> => {
  const figure = arrange((await loadFigure(id))!, measure === undefined ? {} : { measure });
  for (const language of languages) await Promise.all([loadShell(language), loadMessages(language, chapter)]);
  return (width, height, language = "en", view = { emphasis: [] }, look = defaultLook()) => {
    const words = { language, shell: shellNow(language)!, figure: messagesNow(language, chapter)![id]! };
    return planOf(figure, look, words, boxOf(width, height), view);
  };
};

const expectLegible = ({ spots, shown, outlook }: MapPlan, at: string): void =>
  spots.forEach((spot, i) => {
    expect(isWithin(spot.box, outlook.frame), `${spot.key} ${at}`).to.equal(true);
    for (const other of spots.slice(i + 1)) {
      expect(rectsTouch(spot.box, other.box, 5), `${spot.key} and ${other.key} ${at}`).to.equal(false);
      const crossing = spot.leader && other.leader && segmentsCross(spot.leader, other.leader);
      expect(crossing ?? false, `${spot.key} across ${other.key} ${at}`).to.equal(false);
    }
    for (const bubble of shown)
      if (!spot.inside) expect(rectTouchesDisc(spot.box, bubble), `${spot.key} on ${bubble.key} ${at}`).to.equal(false);
  });

describe("charts: bubble map of origins", () => {
  const SIZES = [
    [420, 366],
    [640, 500],
    [760, 574],
    [621, 519],
    [760, 603],
  ] as const;
  const KEYS = "AF PS BI SY ER GN SO CD TR CM other".split(" ");
  let plan: Awaited<ReturnType<typeof shownOnMap>>;

  before(async () => {
    plan = await shownOnMap("residents-by-nationality", "residents");
  });

  it("has a bubble for each of the ten nationalities and the others, by shares: 33 to 19, 10 to 3", () => {
    const { shown } = plan(640, 500);
    expect(shown.map(({ key, text }) => `${key} ${text}`)).to.deep.equal(
      "AF 19%,PS 10%,BI 7%,SY 7%,ER 6%,GN 5%,SO 4%,CD 3%,TR 3%,CM 3%,other 33%".split(","),
    );
    const area = (key: string): number => shown.find((bubble) => bubble.key === key)!.r ** 2;
    expect(area("other") / area("AF")).to.be.closeTo(33 / 19, 1e-9);
    expect(area("PS") / area("CM")).to.be.closeTo(10 / 3, 1e-9);
  });

  it("has a radius of 6.1 times the root of the share in an article, and circles of 30, 10 and 3 %", () => {
    const { shown, strip } = plan(640, 500);
    expect(shown[0]!.r).to.be.closeTo(6.1 * 4.3589, 0.001);
    expect(strip.legend!.circles.map(({ label }) => label)).to.deep.equal(["30%", "10%", "3%"]);
    expect(strip.legend!.circles[0]!.r).to.be.closeTo(6.1 * 5.4772, 0.001);
    expect(strip.legend!.caption.join(" ")).to.equal("Area shows the share of all residents");
  });

  it("sees 31° W to 91° E, with Belgium in sight as a square that has a name", () => {
    for (const [width, height] of [[320, 277], ...SIZES] as const) {
      const { outlook, belgium, shown } = plan(width, height);
      // 122 degrees on the equator are 844 units of the grid.
      expect(outlook.scale * 844, `${width} px`).to.be.at.most(width + 0.01);
      expect(isWithin({ ...belgium!, width: 0, height: 0 }, outlook.frame), `${width} px`).to.equal(true);
      for (const { key, x, y, r } of shown.slice(0, 10))
        expect(
          isWithin({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }, outlook.frame),
          `${key} at ${width}`,
        ).to.equal(true);
    }
    expect(languages.map((language) => plan(640, 500, language).belgium!.label)).to.deep.equal([
      "in België",
      "en Belgique",
      "in Belgien",
      "in Belgium",
    ]);
  });

  for (const language of languages)
    it(`names all ten and Belgium, none on another or on a bubble, in ${language}`, () => {
      for (const [width, height] of SIZES) {
        const drawn = plan(width, height, language, { emphasis: ["AF"] });
        expectLegible(drawn, `at ${width}`);
        expect(
          drawn.spots.map(({ key }) => key),
          `${width} px`,
        ).to.have.members([...KEYS.slice(0, 10), "BE"]);
      }
    });

  it("writes the heading's share inside its bubble and the name under it; on a phone the share alone", () => {
    const spot = plan(640, 500, "en", { emphasis: ["AF"] }).spots.find(({ key }) => key === "AF")!;
    const { x, y, r } = plan(640, 500).shown[0]!;
    expect(spot.inside).to.equal(false);
    expect(isWithin(spot.number!, { x: x - r, y: y - r, width: 2 * r, height: 2 * r })).to.equal(true);
    expect(spot.box.y).to.be.above(y + r);
    const named = (language: Language): unknown =>
      plan(320, 277, language, { emphasis: ["AF"] }).spots.map(({ key, inside }) => [key, inside]);
    for (const language of ["nl", "en"] as const) expect(named(language), language).to.deep.equal([["AF", true]]);
    // A space more ("19 %"): in a wide font the list alone tells it.
    for (const language of ["fr", "de"] as const)
      expect(named(language), language).to.be.deep.oneOf([[["AF", true]], []]);
  });

  it("says what lies off the map, in four languages", () => {
    expect(languages.map((language) => plan(760, 603, language).strip.text.lines.join(" "))).to.deep.equal([
      "Buiten de kaart: andere landen, niet genoemd in de balans",
      "Hors carte\u202f: autres pays, non nommés dans le bilan",
      "Außerhalb der Karte: andere Länder, in der Jahresbilanz nicht genannt",
      "Off the map: other countries, not named in the review",
    ]);
  });
});

describe("charts: bubble map of returns with support", () => {
  const SIZES = [
    [640, 456],
    [760, 520],
    [621, 471],
    [760, 545],
  ] as const;
  const KEYS = "BR MD MN GE SV BY PK TR IQ CO RO other".split(" ");
  let plan: Awaited<ReturnType<typeof shownOnMap>>;
  let returned: Awaited<ReturnType<typeof shownOnMap>>;
  let support: Figure;

  before(async () => {
    plan = await shownOnMap("returns-with-support", "returns", "support");
    support = arrange((await loadFigure("returns-with-support"))!, { measure: "support" });
    returned = await shownOnMap("returns-with-support", "returns", "returns");
  });

  it("has the same scale as the map of all returns, and 639 others off the map", () => {
    const { shown } = plan(640, 456);
    expect(shown.map(({ key }) => key)).to.deep.equal(KEYS);
    expect(shown[0]!.r).to.be.closeTo(1.16 * 23.9583, 0.001);
    expect(shown.at(-1)!.r).to.be.closeTo(1.16 * 25.2784, 0.001);
  });

  it("draws Romania hollow, its edge at 60 and nothing inside; Iraq's 65 is a bubble like the others", () => {
    for (const [width, height] of [[320, 259], ...SIZES] as const) {
      const { shown } = plan(width, height);
      const [iraq, colombia, romania] = ["IQ", "CO", "RO"].map((key) => shown.find((bubble) => bubble.key === key)!);
      expect(romania!.hollow, `${width} px`).to.equal(0);
      expect(romania!.r, `${width} px`).to.be.closeTo(colombia!.r, 1e-9);
      expect(iraq!.r ** 2 / romania!.r ** 2, `${width} px`).to.be.closeTo(65 / 60, 1e-9);
      expect(shown.filter(({ hollow }) => hollow !== undefined)).to.deep.equal([romania]);
    }
    const { shown } = plan(640, 456);
    expect(shown.find(({ key }) => key === "RO")).to.include({ text: "0 to 60", letters: "a" });
  });

  it("of all returns draws Iraq hollow between its bounds, 65 and 73", () => {
    const { shown } = returned(640, 456);
    const [iraq, turkey] = ["IQ", "TR"].map((key) => shown.find((bubble) => bubble.key === key)!);
    expect(iraq!.hollow! ** 2 / iraq!.r ** 2).to.be.closeTo(65 / 73, 1e-9);
    expect(iraq!.r).to.be.closeTo(turkey!.r, 1e-9);
    expect(shown.find(({ key }) => key === "RO"))
      .to.include({ text: "92" })
      .and.not.to.have.property("hollow");
  });

  for (const language of languages)
    it(`names all eleven from 640 px up, none on another or on a bubble, in ${language}`, () => {
      for (const [width, height] of SIZES) {
        const drawn = plan(width, height, language, { emphasis: ["BR"] });
        expectLegible(drawn, `at ${width}`);
        expect(
          drawn.spots.map(({ key }) => key),
          `${width} px`,
        ).to.include.members(KEYS.slice(0, 11));
      }
    });

  it("says that Romania is among the others, in four languages, wide and narrow", () => {
    const told = (width: number, height: number): string[] =>
      languages.map((language) => plan(width, height, language).strip.text.lines.join(" "));
    expect(told(760, 545)).to.deep.equal([
      "Buiten de kaart: andere landen, waaronder Roemenië",
      "Hors carte\u202f: autres pays, dont la Roumanie",
      "Außerhalb der Karte: andere Länder, darunter Rumänien",
      "Off the map: other countries, Romania among them",
    ]);
    expect(told(320, 259)).to.deep.equal([
      "Andere landen, waaronder Roemenië: buiten de kaart, zelfde schaal",
      "Autres pays, dont la Roumanie\u202f: hors carte, même échelle",
      "Andere Länder, darunter Rumänien: außerhalb der Karte, gleicher Maßstab",
      "Other countries, Romania among them: off the map, same scale",
    ]);
  });

  it("never fills a hollow bubble: paper and stripes in it, in light and dark", () => {
    for (const paper of ["light", "dark"] as const) {
      const look = defaultLook(paper);
      const { shown } = plan(760, 545, "en", { emphasis: [] }, look);
      const at = shown.find(({ key }) => key === "RO")!;
      const canvas = document.createElement("canvas");
      const words = {
        language: "en",
        shell: shellNow("en")!,
        figure: messagesNow("en", "returns")!["returns-with-support"]!,
      } as const;
      paint(canvas, 760, 545, bubbleMap.configure(support, look, words, boxOf(760, 545), { emphasis: [] }));
      const ratio = canvas.width / 760;
      const side = Math.floor(at.r * ratio);
      const { data } = canvas
        .getContext("2d")!
        .getImageData(at.x * ratio - side / 2, at.y * ratio - side / 2, side, side);
      const [r, g, b] = [1, 3, 5].map((start) => parseInt(look.color.paper.slice(start, start + 2), 16));
      const pixels = Array.from({ length: data.length / 4 }, (_, i) => data.slice(4 * i, 4 * i + 3));
      const empty = pixels.filter((pixel) => pixel[0] === r && pixel[1] === g && pixel[2] === b).length / pixels.length;
      erase(canvas);
      expect(empty, paper).to.be.within(0.3, 0.9);
    }
  });
});
