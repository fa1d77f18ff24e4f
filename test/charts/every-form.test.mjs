/**
 * Every form of every figure, in four languages and the widths of a phone, a column, an article and a page, from both
 * directions: no text lies on another, none leaves the drawing, no value is lost.
 */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { describe, it } from "node:test";
import { drawingOf, faultsIn, source, writtenIn } from "./drawings.mjs";

/**
 * What each drawing has to hold: `expected/FIGURE.mjs`, or `FIGURE.FORM.mjs` for another form than the first. `sizes`
 * are those of the plot in columns of 320, 420, 640 and 960 px; `values(width)` what has to be written, in the Dutch
 * way, typed from the source; `names` what has to stand beside the marks; `marks` how many values can be reached.
 */
const EXPECTED = new URL("expected/", import.meta.url);
const expected = await Promise.all(
  readdirSync(EXPECTED).map(async (file) => {
    const [id, form] = file.slice(0, -".mjs".length).split(".");
    return { id, form, ...(await import(new URL(file, EXPECTED))).default };
  }),
);

const written = {
  nl: (text) => text,
  fr: (text) => text.replace(".", " ").replace("%", " %"),
  de: (text) => text.replace("%", " %"),
  en: (text) => text.replace(".", ","),
};

/** What has to be written and is not. */
const lostIn = (drawing, { values, names = {} }, language, width) => {
  const texts = writtenIn(drawing);
  const wanted = [...values(width).map(written[language]), ...(names[language] ?? [])];
  return wanted.filter((text) => !texts.some((one) => one === text || (one.includes(" ") && one.includes(text))));
};

const assertMarks = ({ marks, width, height }, figure, least) => {
  assert.ok(marks.length >= least, `${marks.length} marks`);
  for (const { key, measure, x, y, width: across, height: down } of marks) {
    assert.ok(
      figure.rows.some((row) => row.key === key && row.cells[measure]),
      key,
    );
    assert.ok(x > -1 && y > -1 && x + across < width + 1 && y + down < height + 1, `${key} lies in the drawing`);
  }
};

const nameOf = ({ id, form }) => `${id}${form ? ` as ${form}` : ""}`;

describe("every form", () => {
  it("is here", () => {
    const drawn = source.drawnFigures.flatMap((id) =>
      Object.entries(source.specOf(id).forms).flatMap(([form, name], index) =>
        name in source.drawingForms && !source.isMadeOfElements(name) ? [index === 0 ? id : `${id}.${form}`] : [],
      ),
    );
    assert.deepEqual(drawn.sort(), expected.map(({ id, form }) => (form ? `${id}.${form}` : id)).sort());
  });

  for (const one of expected)
    for (const language of ["nl", "fr", "de", "en"])
      it(`${nameOf(one)}, ${language}: all that it says can be read`, async () => {
        const figure = await source.loadFigure(one.id);
        for (const [width, height] of one.sizes) {
          const drawing = await drawingOf(one.id, { form: one.form, language, width, height });
          assert.deepEqual(faultsIn(drawing), [], `${width} × ${height}`);
          assert.deepEqual(lostIn(drawing, one, language, width), [], `${width} × ${height}`);
          assert.doesNotMatch(writtenIn(drawing).join(" | "), /…|undefined|NaN|null|\{/);
          assertMarks(drawing, figure, one.marks ?? 2);
        }
      });

  for (const one of expected)
    it(`${nameOf(one)} is mirrored for pages that read from the right, and loses nothing`, async () => {
      const figure = await source.loadFigure(one.id);
      for (const [width, height] of one.sizes) {
        const [left, right] = await Promise.all(
          [false, true].map((rtl) => drawingOf(one.id, { form: one.form, width, height, rtl })),
        );
        assert.deepEqual(faultsIn(right), [], `${width} × ${height}`);
        assert.deepEqual(writtenIn(right).sort(), writtenIn(left).sort());
        assertMarks(right, figure, one.marks ?? 2);
      }
    });

  // Letters twice as large make of a column of 640 px what a phone is for usual ones.
  for (const one of expected)
    for (const language of ["nl", "fr", "de", "en"])
      it(`${nameOf(one)}, ${language}, in letters of 32 px`, async () => {
        const [width, height] = one.sizes[0].map((px) => 2 * px);
        const drawing = await drawingOf(one.id, { form: one.form, language, width, height, em: 32 });
        assert.deepEqual(faultsIn(drawing, 3), []);
        assert.ok(drawing.marks.length > 1);
        // The list below a map has the names that find no place on it.
        const { forms } = source.specOf(one.id);
        if (!source.hasList(forms[one.form ?? Object.keys(forms)[0]]))
          assert.deepEqual(lostIn(drawing, one, language, 320), []);
      });

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
      for (const [width, height] of expected.find((one) => one.id === id).sizes) {
        const drawing = await drawingOf(id, { width, height, ...asked });
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
