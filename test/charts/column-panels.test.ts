import { expect } from "chai";
import { columnPanels } from "../../src/charts/column-panels.js";
import type { Mark } from "../../src/charts/form.js";
import { palettes } from "../../src/look/palette.js";
import { drawn, rgb, type Drawn } from "./on-canvas.js";

const YEARS = ["2013", "2014", "2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023"];

const network = (size: readonly [number, number] = [640, 480], language: "nl" | "en" = "en"): Promise<Drawn> =>
  drawn(columnPanels, "network-by-year", { size, language });

const of = ({ marks }: Drawn, key: string, measure: string): Mark =>
  marks.find((mark) => mark.key === key && mark.measure === measure)!;

describe("charts: two panels of columns", () => {
  it("have a mark for both measures of each year, gaps too, in the table's order", async () => {
    const { marks } = await network();
    expect(marks.map(({ key, measure }) => `${key}/${measure}`)).to.deep.equal(
      YEARS.flatMap((year) => [`${year}/in`, `${year}/out`]),
    );
  });

  for (const width of [320, 640, 1168])
    it(`have one scale: 17 476 who left are higher than 16 566 who came, at ${width} px`, async () => {
      const drawing = await network([width, 480]);
      const high = (key: string, measure: string): number => of(drawing, key, measure).height;
      expect(high("2014", "out") / high("2014", "in")).to.be.closeTo(17476 / 16566, 1e-6);
      expect(high("2016", "out") / high("2015", "in")).to.be.closeTo(26560 / 38300, 1e-6);
    });

  it("stand over one row of years, who left below who came", async () => {
    const drawing = await network();
    for (const year of YEARS) expect(of(drawing, year, "in").x).to.equal(of(drawing, year, "out").x);
    const [came, left] = [of(drawing, "2014", "in"), of(drawing, "2014", "out")];
    expect(left.y).to.be.above(came.y + came.height);
    for (const year of YEARS) expect(drawing.texts.filter(({ text }) => text === year)).to.have.length(1);
  });

  it("are named, and say what is counted and how little was found", async () => {
    const texts = (await network([640, 480], "nl")).texts.map(({ text }) => text);
    expect(texts).to.include.members([
      ...["Instroom", "personen die een plaats kregen", "Uitstroom", "alleen voor drie jaren cijfers gevonden"],
    ]);
  });

  it("write every number at 640 px, and “no figure” for each stretch of gaps", async () => {
    const texts = (await network()).texts.map(({ text }) => text);
    expect(texts).to.include.members([
      ...["15,455", "16,566", "38,300", "16,699", "14,600", "19,500", "23,158", "13,645", "20,211", "22,715"],
      ...["17,476", "26,560", "15,875"],
    ]);
    // 2022 above; 2013, 2015, 2017 and 2018, 2020 to 2023 below.
    expect(texts.filter((text) => text === "no figure")).to.have.length(5);
  });

  it("have petrol for the year of the heading alone", async () => {
    const drawing = await network();
    const colorAt = (key: string): readonly number[] => {
      const { x, y, width, height } = of(drawing, key, "in");
      return drawing.at(x + width / 2, y + height / 2);
    };
    expect(colorAt("2023")).to.deep.equal(rgb(palettes.light.emphasis));
    expect(colorAt("2021")).to.deep.equal(rgb(palettes.light.context));
  });

  it("draw nothing where nothing was found", async () => {
    const drawing = await network();
    const { x, width } = of(drawing, "2020", "out");
    const { y } = of(drawing, "2016", "out");
    expect(drawing.at(x + width / 2, y + 10)[3]).to.equal(0);
  });
});
