/** A bar of 100 %: parts as long as their shares, names that touch nothing, what is missing and what has no number. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  drawingOf,
  faultsIn,
  figureOf,
  keysOf,
  markOf,
  near,
  shapesOf,
  source,
  textOf,
  writtenIn,
} from "./drawings.mjs";

const ID = "residents-by-household";
const SHARE = { id: "share", unit: "percent" };
const NAMES = {
  families: "Persons in families",
  "single-men": "Single men",
  "single-women": "Single women",
  minors: "Unaccompanied minors",
};
const HOUSEHOLDS = { families: 40, "single-men": 35, "single-women": 9, minors: 16 };

/** A bar of these shares, under these names. */
const barOf = (shares, { rows = NAMES, labels = { "as-printed": "as printed" }, ...asked } = {}) =>
  drawingOf(ID, {
    ...{ form: "bar", language: "en", height: 100, view: { narrow: undefined } },
    ...{ figure: figureOf(ID, SHARE, shares), words: { rows, labels } },
    ...asked,
  });

/** A bar of so many px, of names and shares. */
const named = (width, ...parts) =>
  barOf(Object.fromEntries(parts.map(([, share], key) => [`part-${key}`, share])), {
    rows: Object.fromEntries(parts.map(([name], key) => [`part-${key}`, name])),
    width,
  });

const partsOf = (drawing) => shapesOf(drawing, "bar");
const leadersOf = (drawing) => shapesOf(drawing, "line");
const atLevel = (drawing, says) => Math.round(textOf(drawing, says).y);

describe("the names over a bar of 100 %", () => {
  it("stand at the start of their parts", async () => {
    const drawing = await named(640, ["Men", 67], ["Women", 33]);
    const [, women] = partsOf(drawing);
    assert.deepEqual(
      ["Men", "Women"].map((says) => textOf(drawing, says)).map(({ x, align }) => [x, align]),
      [
        [0, "start"],
        [women.x, "start"],
      ],
    );
  });

  it("align to the end of the last part where they are wider than it", async () => {
    const drawing = await named(640, ["Being processed", 91], ["With a residence permit", 9]);
    const { align, x } = textOf(drawing, "With a residence permit");
    assert.deepEqual([align, x], ["end", 640]);
  });

  it("go onto two lines before they lie over a neighbour", async () => {
    const parts = [
      ["Persons in families", 46],
      ["Single men and women", 54],
    ];
    const numbers = ["46%", "54%"];
    const wide = writtenIn(await named(300, ...parts));
    assert.deepEqual(wide, [...numbers, "Persons in families", "Single men and women"]);
    const narrow = writtenIn(await named(200, ...parts));
    assert.deepEqual(narrow, [...numbers, "Persons", "in families", "Single men", "and women"]);
  });

  it("rise above the others, with a leader to their part, where there is no room beside them", async () => {
    const drawing = await named(320, ["16 and older", 75], ["12 to 15 years", 22], ["11 years and younger", 3]);
    const [leader, ...others] = leadersOf(drawing);
    assert.deepEqual(others, []);
    const last = partsOf(drawing)[2];
    assert.ok(leader.points.every(({ x }) => x >= last.x && x <= last.x + last.width));
    assert.ok(atLevel(drawing, "11 years and younger 3%") < atLevel(drawing, "12 to 15"));
    const { ink } = textOf(drawing, "12 to 15");
    assert.ok(ink.x + ink.width < leader.points[0].x);
  });

  it("have no leader through another name, touch none, and stay over the bar, at any width", async () => {
    const LONG = ["Applicants for international protection", "Rejected applicants", "Migrants without a permit"];
    for (let width = 280; width <= 1200; width += 20)
      for (const shares of [
        [20, 22, 58],
        [3, 22, 75],
        [75, 22, 3],
      ]) {
        const told = `${width} ${shares.join(" ")}`;
        const drawing = await named(width, ...LONG.map((name, index) => [name, shares[index]]));
        assert.deepEqual(faultsIn(drawing), [], told);
        const written = writtenIn(drawing).join(" ");
        for (const name of LONG) assert.ok(written.includes(name), `${told}: ${name} in ${written}`);
        for (const { points } of leadersOf(drawing))
          for (const text of source.textsOf(drawing)) {
            const { ink } = textOf(drawing, text.runs.map((run) => run.text).join(""));
            const [{ x, y: top }, { y: bottom }] = points;
            const apart = x < ink.x || x > ink.x + ink.width || ink.y + ink.height <= top || ink.y >= bottom;
            assert.ok(apart, told);
          }
      }
  });

  it("are all there even where nothing fits, one below the other", async () => {
    const names = ["Unaccompanied", "Accompanied by", "International"];
    const drawing = await named(90, ...names.map((name, index) => [name, [30, 30, 40][index]]));
    const lines = writtenIn(drawing).filter((text) => /[a-z]/.test(text));
    assert.deepEqual(
      lines.map((text) => text.replace(/ \d+%$/, "")),
      names,
    );
    assert.equal(new Set(lines.map((text) => atLevel(drawing, text))).size, 3);
  });
});

describe("a bar of 100 %", () => {
  it("is as long as the drawing is wide, its parts as long as their shares, 2 px of paper between them", async () => {
    const parts = partsOf(await barOf(HOUSEHOLDS));
    assert.equal(parts[0].x, 0);
    assert.equal(parts[3].x + parts[3].width, 640);
    for (const [index, share] of [40, 35, 9, 16].entries()) near(parts[index].width, 6.4 * share, 2.1);
    for (const [index, { x }] of parts.slice(1).entries()) assert.equal(x - parts[index].x - parts[index].width, 2);
  });

  it("has a scale of percents, for who draws more on it", async () => {
    const { scales } = await barOf(HOUSEHOLDS);
    assert.deepEqual(
      scales.map(({ zero, unit }) => [zero, unit]),
      [[0, 6.4]],
    );
  });

  it("has the number in each part, and behind the name of one that is too small", async () => {
    const told = async (width) => writtenIn(await barOf(HOUSEHOLDS, { width })).join(" ");
    assert.match(await told(640), /^40% 35% 9% 16% .*Single women Un/);
    assert.match(await told(300), /^40% 35% 16% .*Single women 9%/);
  });

  it("keeps its length where they make less: what is missing is a part of its own, named, and no value", async () => {
    const whole = await barOf(HOUSEHOLDS);
    assert.deepEqual([shapesOf(whole, "outline"), shapesOf(whole, "hatch")], [[], []]);
    const drawing = await barOf({ families: 60, minors: 38 });
    const [{ x, width }] = shapesOf(drawing, "outline");
    assert.deepEqual([x, width], [628, 12]);
    const last = partsOf(drawing)[1];
    assert.equal(last.x + last.width, 626);
    assert.ok(writtenIn(drawing).includes("2%"));
    assert.equal(keysOf(drawing), "families minors");
  });

  it("quotes what is printed without a number below the bar, where a reader can reach it, and does not plot it", async () => {
    const drawing = await barOf({
      families: 46,
      minors: { value: null, printed: ">1", exactness: "unknown" },
      "single-men": 54,
    });
    assert.equal(partsOf(drawing).length, 2);
    assert.ok(writtenIn(drawing).includes("Unaccompanied minors ‘>1’ as printed"));
    assert.deepEqual(
      drawing.marks.map(({ key, shape = "box" }) => `${key} ${shape}`),
      ["families box", "minors text", "single-men box"],
    );
    const [{ y, height }] = partsOf(drawing);
    assert.ok(markOf(drawing, "minors").y > y + height);
  });

  it("is 34 px thick, and gives way to names that take more room than there is", async () => {
    const [{ height }] = partsOf(await barOf(HOUSEHOLDS));
    assert.equal(height, 34);
    const [low] = partsOf(await barOf(HOUSEHOLDS, { height: 55 }));
    assert.ok(low.height < 34);
    assert.equal(low.y + low.height, 55);
  });

  it("is empty, with its marks, where shares are not finite", async () => {
    const drawing = await barOf({ families: NaN, minors: 38 });
    assert.deepEqual([drawing.shapes, keysOf(drawing)], [[], "families minors"]);
  });
});
