/** Ranked bars: lengths are numbers, "other" stands apart, what is missing is shown and no value, nothing is more exact than known. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { drawingOf, faultsIn, figureOf, keysOf, markOf, near, shapesOf, textOf, writtenIn } from "./drawings.mjs";

const SIZES = [
  { width: 320, height: 330 },
  { width: 640, height: 400 },
];
const [NARROW, WIDE] = SIZES;

/** The bars that stand for values: width in px and number. */
const barsOf = (drawing) => shapesOf(drawing, "bar").filter(({ datum }) => datum);

describe("ranked bars of shares", () => {
  for (const size of SIZES) {
    it(`put “other” on the scale of the countries, which it is longer than, and apart, ${size.width} px`, async () => {
      const drawing = await drawingOf("residents-by-nationality", size);
      assert.equal(keysOf(drawing), "AF PS BI SY ER GN SO CD TR CM other");
      const [af, ps, bi, , , , , , , cm, other] = drawing.marks;
      near(other.width / af.width, 33 / 19, 0.001);
      near(other.y - cm.y, bi.y - ps.y + 14, 0.01);
      const [hairline] = shapesOf(drawing, "line");
      assert.deepEqual(
        hairline.points.map(({ x }) => x),
        [0, size.width],
      );
      assert.ok(hairline.points.every(({ y }) => y > cm.y + cm.height && y < other.y));
    });

    it(`give countries with equal shares equal bars, and write no rank, ${size.width} px`, async () => {
      const drawing = await drawingOf("residents-by-nationality", size);
      const widths = drawing.marks.map(({ width }) => width);
      assert.equal(widths[2], widths[3]);
      assert.equal(new Set(widths.slice(7, 10)).size, 1);
      const numbers = writtenIn(drawing).filter((text) => /\d/.test(text));
      assert.deepEqual(numbers, ["19%", "10%", "7%", "7%", "6%", "5%", "4%", "3%", "3%", "3%", "33%"]);
    });

    it(`show the 2 % that are missing as an outlined row, below “other”, above what is printed, ${size.width} px`, async () => {
      const drawing = await drawingOf("minors-by-nationality", size);
      const [other, missing, printed] = ["Andere landen", "2% niet in de bron", "98% samen"].map((says) =>
        textOf(drawing, says),
      );
      assert.ok(missing.y > other.y + 15 && printed.y > missing.y + 15);
      assert.equal(textOf(drawing, "Gedrukt").y, printed.y);
      assert.deepEqual(
        printed.runs.map(({ text, weight }) => [text, weight]),
        [
          ["98%", 700],
          [" samen", 400],
        ],
      );
      // On the scale of the others: a seventh of the 14 % of “other”, and not filled.
      const bar = markOf(drawing, "other");
      const [outlined] = shapesOf(drawing, "outline");
      near(outlined.width, bar.width / 7, 0.01);
      assert.equal(outlined.x, bar.x);
      assert.ok(shapesOf(drawing, "hatch").some(({ falling, y }) => falling && y === outlined.y));
      assert.ok(barsOf(drawing).every(({ y, height }) => y + height < outlined.y));
    });
  }

  it("make no value of what is missing: it can be read, and is no row of the table", async () => {
    const drawing = await drawingOf("minors-by-nationality", NARROW);
    assert.equal(keysOf(drawing), "AF SY ER SO PS GN other");
    assert.equal(barsOf(drawing).length, 7);
    assert.deepEqual(
      writtenIn(drawing).filter((text) => text.includes("%")),
      ["48%", "15%", "10%", "6%", "4%", "1%", "14%", "2% niet in de bron", "98% samen"],
    );
  });

  it("say the same where an author shows fewer countries: the parts make 98 as before", async () => {
    const drawing = await drawingOf("minors-by-nationality", { ...WIDE, limit: 2 });
    assert.equal(keysOf(drawing), "AF SY other");
    const told = writtenIn(drawing).filter((text) => text.includes("%"));
    assert.deepEqual(told, ["48%", "15%", "35%", "2% niet in de bron", "98% samen"]);
  });

  it("have no such row where the shares make a hundred", async () => {
    const drawing = await drawingOf("residents-by-nationality", NARROW);
    assert.equal(shapesOf(drawing, "outline").length, 0);
    assert.ok(writtenIn(drawing).every((text) => !/niet in de bron|Gedrukt/.test(text)));
  });
});

describe("ranked bars of persons", () => {
  it("close with the printed total, and write the derived share of what the heading names in muted ink", async () => {
    const drawing = await drawingOf("resettlement-by-household", { width: 640, height: 190 });
    assert.equal(keysOf(drawing), "families single-men single-women total");
    assert.deepEqual(writtenIn(drawing), [
      ...["Families", "260 91%", "Alleenstaande mannen", "21", "Alleenstaande vrouwen", "6"],
      ...["Totaal", "287 personen"],
    ]);
    const [number, share] = textOf(drawing, "260 91%").runs;
    assert.deepEqual([number.weight, share.weight, share.color], [700, 400, "muted"]);
    assert.deepEqual(
      barsOf(drawing).map(({ datum, fill }) => [datum.value, fill]),
      [
        [260, "emphasis"],
        [21, "context"],
        [6, "context"],
      ],
    );
    near(drawing.marks[0].width / drawing.marks[1].width, 260 / 21, 0.001);
    assert.equal(drawing.marks[3].shape, "text");
  });

  it("have names above their bars where these take more than a third of a phone's width", async () => {
    const narrow = await drawingOf("resettlement-by-household", { width: 320, height: 230 });
    assert.equal(textOf(narrow, "Alleenstaande mannen").ink.x, 0);
    assert.equal(narrow.marks[1].x, 0);
    const wide = await drawingOf("resettlement-by-household", { width: 640, height: 190 });
    assert.ok(wide.marks[1].x > 100);
  });

  it("bind the two parts of the Red Cross, with what they make together, where there is room", async () => {
    const says = (drawing) => writtenIn(drawing).join(" ");
    const wide = await drawingOf("capacity-by-operator", { width: 960, height: 420 });
    assert.match(says(wide), /Rode Kruis samen: 14\.864 \(42%\)/);
    assert.deepEqual(faultsIn(wide), []);
    assert.doesNotMatch(says(await drawingOf("capacity-by-operator", { width: 320, height: 420 })), /samen/);
  });
});

describe("ranked bars of numbers that are not exact", () => {
  for (const [measure, key, low, high, next, number] of [
    ["support", "RO", 0, 60, "CO", 60],
    ["returns", "IQ", 65, 73, "TR", 73],
  ])
    it(`draw ${low} to ${high} as stripes between two ticks (${measure})`, async () => {
      const wanted = { width: 640, height: 520, language: "en", measure, sort: "value" };
      const drawing = await drawingOf("returns-with-support", wanted);
      const [mark, other] = [markOf(drawing, key), markOf(drawing, next)];
      const unit = other.width / number;
      near(mark.x - other.x, low * unit, 0.001);
      near(mark.width, (high - low) * unit, 0.001);
      assert.ok(mark.height < other.height);
      assert.ok(writtenIn(drawing).includes(`${low} to ${high}`));
      const { x, y, width, height } = mark;
      assert.ok(
        shapesOf(drawing, "hatch").some((hatch) => hatch.x === x && hatch.y === y && hatch.width === width),
        "stripes over the whole mark",
      );
      assert.ok(barsOf(drawing).every((bar) => bar.y + bar.height < y || bar.y > y + height));
      const ticks = shapesOf(drawing, "line").flatMap(({ points: [a, b] }) => (a.x === b.x && a.y < y ? [a.x] : []));
      for (const edge of [x, x + width]) assert.ok(ticks.includes(edge), `a tick at ${edge}`);
    });

  it("keep rounded shares solid, printed or derived: no dash at any end", async () => {
    for (const [id, asked] of [
      ["residents-by-nationality", {}],
      ["capacity-by-operator", { measure: "share" }],
    ]) {
      const lines = shapesOf(await drawingOf(id, { width: 640, height: 500, ...asked }), "line");
      assert.ok(lines.every(({ dash }) => dash === undefined));
    }
  });

  it("end a rounded number in dashes, and let a lower bound fade out without an end", async () => {
    const figure = figureOf(
      "resettlement-by-household",
      { id: "persons", unit: "persons" },
      {
        families: { value: 100, exactness: "about" },
        "single-men": { value: 50, exactness: "more-than" },
      },
    );
    const drawing = await drawingOf("resettlement-by-household", { ...WIDE, figure });
    const [families, men] = drawing.marks;
    const [dashed] = shapesOf(drawing, "line").filter(({ dash }) => dash);
    assert.equal(dashed.points[0].x, families.x + families.width + 2);
    const [open] = shapesOf(drawing, "hatch");
    assert.deepEqual([open.x, open.y, open.fade], [men.x + men.width, men.y, "right"]);
  });
});

describe("ranked bars that cannot be drawn", () => {
  it("are empty, and have their marks: numbers that are not finite", async () => {
    const rows = { families: NaN, "single-men": Infinity };
    const figure = figureOf("resettlement-by-household", { id: "persons", unit: "persons" }, rows);
    const drawing = await drawingOf("resettlement-by-household", { ...WIDE, figure });
    assert.deepEqual(drawing.shapes, []);
    assert.equal(keysOf(drawing), "families single-men");
    assert.ok(drawing.marks.every(({ x, y, width, height }) => [x, y, width, height].every(Number.isFinite)));
  });
});
