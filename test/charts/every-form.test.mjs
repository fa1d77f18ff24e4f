/**
 * Every form of every figure, in four languages and the widths of a phone, a column, an article and a page, from both
 * directions: no text lies on another, none leaves the drawing, no number is lost. What is written stands in transcripts.
 */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { drawingOf, faultsIn, near, source, wordsOf, writtenIn } from "./drawings.mjs";

const WIDTHS = [320, 420, 640, 960];

/** In px: boxes have room for letters that reach below the line, which digits do not. */
const TOUCH = 2;

const FORMS = source.drawnFigures.flatMap((id) => Object.keys(source.specOf(id).forms).map((form) => ({ id, form })));

/** As high as it wants to be. */
const drawn = ({ id, form }, options) => drawingOf(id, { form, height: "own", ...options });

const numbersIn = (texts) => texts.flatMap((text) => text.replace(/\s(?=\d{3})/g, ".").match(/\d[\d.,]*/g) ?? []);

/** What a form leaves to the list or to the words beside it: the total of a map, the sum of parts of a waffle. */
const LEFT_OUT = { map: "total", waffle: "subtotal" };

/** Numbers of the table that are not written. A map has one measure; an event that only counts itself has no number. */
const lostIn = (drawing, { rows }, { form }) => {
  const written = new Set(numbersIn(writtenIn(drawing)));
  const cells = rows.flatMap((row) => (row.role === LEFT_OUT[form] ? [] : row.cells.slice(0, form === "map" ? 1 : 9)));
  const told = cells.filter(({ measure }) => measure !== "events").map(({ text }) => text);
  return numbersIn(told).filter((number) => !written.has(number));
};

/** A figure whose numbers are not: all of them, or one. */
const withNumber = (value, isChanged) => (figure) => ({
  ...figure,
  rows: figure.rows.map((row, index) => {
    if (!isChanged(index)) return row;
    const cells = Object.entries(row.cells).map(([id, cell]) => [id, { ...cell, value }]);
    return { ...row, cells: Object.fromEntries(cells) };
  }),
});

const UNDRAWABLE = Object.entries({
  "no room": { width: 0, height: 0 },
  "less than no room": { width: -10, height: NaN },
  "room without end": { width: Infinity, height: 360 },
  "no rows": { height: 360, figure: (figure) => ({ ...figure, rows: [] }) },
  "all NaN": { height: 360, figure: withNumber(NaN, () => true) },
  "all Infinity": { height: 360, figure: withNumber(Infinity, () => true) },
  "all -Infinity": { height: 360, figure: withNumber(-Infinity, () => true) },
  "all NaN, as high as it wants to be": { height: "own", figure: withNumber(NaN, () => true) },
  "one Infinity": { height: 360, figure: withNumber(Infinity, (index) => index === 0) },
});

const assertMarks = ({ marks, width, height }, figure) => {
  for (const { key, measure, x, y, width: across, height: down } of marks) {
    assert.ok(
      figure.rows.some((row) => row.key === key && row.cells[measure]),
      key,
    );
    assert.ok(x > -1 && y > -1 && x + across < width + 1 && y + down < height + 1, `${key} lies in the drawing`);
  }
};

describe("every form", () => {
  for (const one of FORMS) {
    const name = `${one.id} as ${one.form}`;
    for (const language of ["nl", "fr", "de", "en"])
      it(`${name}, ${language}: all that it says can be read`, async () => {
        const figure = await source.loadFigure(one.id);
        const table = source.asTable(figure, await wordsOf(one.id, language));
        for (const width of WIDTHS) {
          const drawing = await drawn(one, { language, width });
          assert.deepEqual(faultsIn(drawing, TOUCH), [], `${width} px`);
          // Narrow columns and maps leave numbers to their table and their list: transcripts say which.
          if (width >= 640) assert.deepEqual(lostIn(drawing, table, one), [], `${width} px`);
          assert.doesNotMatch(writtenIn(drawing).join(" | "), /…|undefined|NaN|null|\{/);
          assertMarks(drawing, figure);
        }
      });

    it(`${name} is mirrored for pages that read from the right, and loses nothing`, async () => {
      const figure = await source.loadFigure(one.id);
      for (const width of WIDTHS) {
        const [left, right] = await Promise.all([false, true].map((rtl) => drawn(one, { width, rtl })));
        assert.deepEqual(faultsIn(right, TOUCH), [], `${width} px`);
        assert.deepEqual(writtenIn(right).sort(), writtenIn(left).sort());
        assertMarks(right, figure);
        // A map keeps east at its right.
        if (one.form === "map") continue;
        for (const [index, { x, y, width: across }] of left.marks.entries()) {
          near(right.marks[index].x, left.width - x - across, 1e-6, right.marks[index].key);
          assert.equal(right.marks[index].y, y);
        }
      }
    });

    it(`${name} is empty, and has marks that lie somewhere, where there is no room or nothing to show`, async () => {
      const figure = await source.loadFigure(one.id);
      for (const [why, given] of UNDRAWABLE) {
        const { shapes, marks } = await drawn(one, { ...given, ...(given.figure && { figure: given.figure(figure) }) });
        assert.deepEqual(shapes, [], why);
        assert.equal(marks.length > 0, why !== "no rows", why);
        for (const { x, y, width, height } of marks) assert.ok([x, y, width, height].every(Number.isFinite), why);
      }
    });

    // Letters twice as large make of a column of 640 px what a phone is for usual ones.
    for (const language of ["nl", "fr", "de", "en"])
      it(`${name}, ${language}, in letters of 32 px`, async () => {
        const [usual, large] = [
          await drawn(one, { language, width: 320 }),
          await drawn(one, { language, width: 640, em: 32 }),
        ];
        assert.deepEqual(faultsIn(large, 3), []);
        assert.deepEqual(large.marks.map(({ key }) => key), usual.marks.map(({ key }) => key)); // prettier-ignore
        const table = source.asTable(await source.loadFigure(one.id), await wordsOf(one.id, language));
        if (one.form !== "map") assert.deepEqual(lostIn(large, table, one), lostIn(usual, table, one));
      });
  }

  const ASKED = {
    "one of two measures": ["capacity-by-type", { measure: "places" }, ["27.077", "35.651"]],
    "the other of two": ["capacity-by-type", { measure: "occupancy" }, ["95%", "86%", "96%"]],
    shares: ["capacity-by-operator", { measure: "share" }, ["36%", "24%", "100%"]],
    "three rows and the others": ["capacity-by-operator", { limit: 3 }, ["12.841", "7.946", "35.651"]],
    "one row and the others": ["capacity-by-operator", { limit: 1 }, ["12.841", "22.810", "35.651"]],
    "two bubbles and the others": ["returns-by-destination", { limit: 2 }, ["996", "1.785"]],
  };
  for (const [name, [id, asked, values]] of Object.entries(ASKED))
    it(`${id}, ${name}`, async () => {
      for (const width of WIDTHS) {
        const drawing = await drawn({ id }, { width, ...asked });
        assert.deepEqual(faultsIn(drawing), []);
        const words = writtenIn(drawing).flatMap((text) => text.split(" "));
        assert.deepEqual(
          values.filter((value) => !words.includes(value)),
          [],
        );
        assert.ok(drawing.marks.length >= 3);
      }
    });
});
