import { expect } from "chai";
import { datedPoints } from "../../src/charts/dated-points.js";
import type { Mark } from "../../src/charts/form.js";
import { placeAround } from "../../src/charts/point-labels.js";
import { spanOf, timeAxis, xOf } from "../../src/charts/time-axis.js";
import { valueScale } from "../../src/charts/value-scale.js";
import type { Figure } from "../../src/figures/figure.js";
import { palettes } from "../../src/look/palette.js";
import { drawn, rgb, type Drawn } from "./on-canvas.js";

const centre = ({ x, y, width, height }: Mark): [number, number] => [x + width / 2, y + height / 2];
const written = ({ texts }: Drawn): string[] => texts.map(({ text }) => text);
const of = ({ marks }: Drawn, key: string, measure = "places"): Mark =>
  marks.find((mark) => mark.key === key && mark.measure === measure)!;

describe("charts: dated points", () => {
  it("lie on a true scale of time: 4 years to January 2021, 7 months to August", async () => {
    const drawing = await drawn(datedPoints, "minors-capacity-by-year");
    const x = (key: string): number => centre(of(drawing, key))[0];
    // Middles of 31 December 2016, January 2021, August 2021 and 31 December 2023, in days.
    expect((x("2021-01") - x("2016-12-31")) / (x("2023-12-31") - x("2016-12-31"))).to.be.closeTo(1477 / 2556, 1e-3);
    expect((x("2021-08") - x("2016-12-31")) / (x("2023-12-31") - x("2016-12-31"))).to.be.closeTo(1689 / 2556, 1e-3);
  });

  it("lie on a scale from zero where numbers are far apart: 3 534 and 2 651", async () => {
    const drawing = await drawn(datedPoints, "minors-capacity-by-year");
    const y = (key: string): number => centre(of(drawing, key))[1];
    const unit = (y("2016-12-31") - y("2023-12-31")) / (3534 - 2651);
    expect(written(drawing)).to.include("0");
    expect(y("2022-12-31")).to.be.closeTo(y("2016-12-31") - (3251 - 2651) * unit, 0.01);
    expect(y("2021-08")).to.be.closeTo(y("2016-12-31") + (2651 - 2147) * unit, 0.01);
  });

  it("are never joined: nothing but hairlines lies half-way between two of them", async () => {
    const drawing = await drawn(datedPoints, "minors-capacity-by-year");
    const [[fromX, fromY], [toX, toY]] = [centre(of(drawing, "2016-12-31")), centre(of(drawing, "2021-01"))];
    for (const part of [0.3, 0.5, 0.7]) {
      const [x, y] = [fromX + part * (toX - fromX), fromY + part * (toY - fromY)];
      const column = [-4, -2, 0, 2, 4].map((off) => drawing.at(x, y + off)[3]);
      expect(column.filter((alpha) => alpha! > 0).length).to.be.at.most(1);
    }
  });

  for (const language of ["nl", "fr", "de", "en"] as const)
    for (const width of [320, 420, 640, 1168])
      it(`write all seven numbers, in ${language} at ${width} px`, async () => {
        const drawing = await drawn(datedPoints, "minors-capacity-by-year", { size: [width, 370], language });
        const dot = { nl: ".", fr: " ", de: ".", en: "," }[language];
        expect(written(drawing)).to.include.members(
          ["2_651", "2_100", "2_147", "3_139", "3_251", "3_500", "3_534"].map((text) => text.replace("_", dot)),
        );
      });

  it("ring a rounded number by dashes, an exact one not", async () => {
    const drawing = await drawn(datedPoints, "minors-capacity-by-year");
    const ink = rgb(palettes.light.ink);
    const around = (key: string): number => {
      const [x, y] = centre(of(drawing, key));
      return Array.from({ length: 72 }, (_, step) => (step * Math.PI) / 36).filter((turn) => {
        const pixel = drawing.at(x + 9.5 * Math.cos(turn), y + 9.5 * Math.sin(turn));
        return pixel[3]! > 200 && Math.abs(pixel[0]! - ink[0]!) < 40;
      }).length;
    };
    expect(around("2023-05")).to.be.within(25, 60);
    expect(around("2016-12-31")).to.be.below(4);
  });

  it("have petrol for the day that the heading names alone", async () => {
    const drawing = await drawn(datedPoints, "minors-capacity-by-year");
    expect(drawing.at(...centre(of(drawing, "2023-12-31")))).to.deep.equal(rgb(palettes.light.emphasis));
    expect(drawing.at(...centre(of(drawing, "2016-12-31")))).to.deep.equal(rgb(palettes.light.context));
  });
});

describe("charts: dated points of two measures", () => {
  const month = (language: "nl" | "en" = "en", measure?: string): Promise<Drawn> =>
    drawn(datedPoints, "capacity-in-2023", { size: [640, 460], language, ...(measure ? { measure } : {}) });

  it("have a mark for every number there is, in the table's order", async () => {
    expect((await month()).marks.map(({ key, measure }) => `${key}/${measure}`)).to.deep.equal([
      ...["2023-01/occupancy", "2023-05-25/places", "2023-10-03/places", "2023-11/places"],
      ...["2023-12-31/places", "2023-12-31/occupancy"],
    ]);
  });

  it("have a panel each, and say where a scale starts that does not start at zero", async () => {
    const texts = written(await month("nl"));
    expect(texts).to.include.members(["Plaatsen", "schaal vanaf 33.000", "Bezetting", "0%", "100%"]);
    expect(texts).not.to.include("0");
  });

  it("leave a lower bound open upwards: no dot at 34 000, stripes above it, its words as they are", async () => {
    const drawing = await month();
    const bound = of(drawing, "2023-05-25");
    const base = bound.y + bound.height;
    const striped = Array.from({ length: 40 }, (_, step) => drawing.at(bound.x + bound.width / 2, base - 6 - step)[3]!);
    expect(striped.some((alpha) => alpha > 100)).to.equal(true);
    expect(striped.some((alpha) => alpha < 30)).to.equal(true);
    expect(bound.shape).to.equal(undefined);
    expect(written(drawing)).to.include.members(["more than 34,000", "more than 35,000", "34,400", "35,651", "95%"]);
  });

  it("keep a bound where it is: 34 000 below 34 400 below 35 651", async () => {
    const drawing = await month();
    const bound = of(drawing, "2023-05-25");
    const y = (key: string): number => centre(of(drawing, key))[1];
    const unit = (y("2023-10-03") - y("2023-12-31")) / (35651 - 34400);
    expect(bound.y + bound.height - 2).to.be.closeTo(y("2023-10-03") + 400 * unit, 0.01);
  });

  it("draw the occupancy from 0 to 100: 95 is near the top", async () => {
    const drawing = await month("en", "occupancy");
    const ticks = ["0%", "100%"].map((text) => drawing.texts.find((one) => one.text === text)!.y);
    const y = centre(of(drawing, "2023-12-31", "occupancy"))[1];
    // Text stands a little below its middle.
    const off = 0.35 * 13;
    expect((ticks[0]! - off - y) / (ticks[0]! - ticks[1]!)).to.be.closeTo(0.95, 0.01);
  });

  it("mark a month without a day from its first to its last", async () => {
    const drawing = await month();
    const [x, y] = centre(of(drawing, "2023-01", "occupancy"));
    const colorAt = (off: number): readonly number[] => drawing.at(x + off, y);
    expect(colorAt(-18)).to.deep.equal(rgb(palettes.light.context));
    expect(colorAt(18)).to.deep.equal(rgb(palettes.light.context));
  });

  it("are mirrored in a page that runs from right to left, and stay inside", async () => {
    const { marks } = await drawn(datedPoints, "capacity-in-2023", { size: [420, 460], rtl: true });
    expect(of({ marks } as unknown as Drawn, "2023-05-25").x).to.be.above(
      of({ marks } as unknown as Drawn, "2023-12-31").x,
    );
    for (const { x, width } of marks) expect([x, x + width].every((edge) => edge >= 0 && edge <= 420)).to.equal(true);
  });

  it("draw a number between two bounds from one to the other", async () => {
    const bounded = (own: Figure): Figure => ({
      ...own,
      rows: own.rows.map((row) =>
        row.key === "2023-10-03"
          ? {
              ...row,
              cells: {
                places: {
                  ...row.cells["places"]!,
                  value: null,
                  low: 34200,
                  high: 35200,
                  exactness: "between" as const,
                },
              },
            }
          : row,
      ),
    });
    const drawing = await drawn(datedPoints, "capacity-in-2023", { size: [640, 460], figure: bounded });
    const { y, height } = of(drawing, "2023-10-03");
    const last = centre(of(drawing, "2023-12-31"))[1];
    expect(written(drawing)).to.include("34,200 to 35,200");
    expect((y - last) / height).to.be.closeTo((35651 - 35200) / 1000, 0.01);
  });
});

describe("charts: a scale of time", () => {
  it("knows the first and the last moment of a day, a month, a year", () => {
    const days = (period: string): number => (spanOf(period).to - spanOf(period).from) / 86_400_000;
    expect(["2023-12-31", "2024-02", "2023"].map(days)).to.deep.equal([1, 29, 365]);
  });

  it("is the whole year where all lies in it, else from the first moment to the last", () => {
    const within = timeAxis(["2023-05-25", "2023-11"].map(spanOf), 0, 365, false);
    expect(xOf(within, Date.UTC(2023, 1, 1))).to.equal(31);
    const across = timeAxis(["2022-12-31", "2023-12-31"].map(spanOf), 0, 366, false);
    expect(xOf(across, Date.UTC(2023, 0, 1))).to.equal(1);
    expect(xOf({ ...across, rtl: true }, Date.UTC(2023, 0, 1))).to.equal(365);
  });
});

describe("charts: a scale of values", () => {
  const places = { id: "places", unit: "places" } as const;

  it("starts at zero, unless all numbers are close together", () => {
    expect(valueScale(places, [2651, 2100, 3534])).to.deep.equal({ low: 0, high: 3534, ticks: [0, 1000, 2000, 3000] });
    expect(valueScale(places, [34000, 34400, 35651])).to.deep.include({ low: 33000, high: 36000 });
  });

  it("starts at zero for one number, which is close to nothing", () => {
    expect(valueScale(places, [35651]).low).to.equal(0);
  });

  it("is 0 to 100 for percentages", () => {
    expect(valueScale({ id: "occupancy", unit: "percent" }, [95, 95])).to.deep.include({ low: 0, high: 100 });
  });
});

describe("charts: the words of points", () => {
  const point = (x: number, y: number) => ({ mark: [x - 6, y - 6, 12, 12] as const, width: 60, height: 30 });
  const room = [0, 0, 300, 200] as const;

  it("stand above a point that has room, in its middle, without a line", () => {
    const [place] = placeAround([point(150, 100)], room);
    expect(place).to.deep.equal({ area: [120, 59, 60, 30], leader: undefined });
  });

  it("stand at the free side of two neighbours", () => {
    const [left, right] = placeAround([point(140, 100), point(160, 100)], room);
    expect(left!.area[0] + 60).to.be.at.most(134);
    expect(right!.area[0]).to.be.at.least(166);
  });

  it("never lie on each other or on a mark, and are all there, where four points crowd", () => {
    const points = [point(240, 60), point(252, 56), point(268, 50), point(292, 48)];
    const places = placeAround(points, room);
    const boxes = [...places.map((place) => place!.area), ...points.map(({ mark }) => mark)];
    for (const [index, [x, y, w, h]] of boxes.slice(0, 4).entries())
      for (const [other, [ox, oy, ow, oh]] of boxes.entries())
        if (index !== other) expect(x < ox + ow && ox < x + w && y < oy + oh && oy < y + h).to.equal(false);
  });

  it("have no place in a room that is too small, rather than one on something else", () => {
    expect(placeAround([point(30, 20), point(36, 20)], [0, 0, 70, 45])).to.include(undefined);
  });
});
