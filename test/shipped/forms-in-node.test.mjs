/**
 * Every form drawn in Node, without a browser: so are static pictures made. What is written is caught on its way to the
 * canvas: no text lies on another, none leaves the drawing, no value is lost.
 */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { createCanvas, GlobalFonts, Path2D } from "@napi-rs/canvas";
import { importSource } from "../../scripts/source.mjs";

const FONTS = fileURLToPath(new URL("../../node_modules/@fontsource/source-sans-3/files/", import.meta.url));
const FAMILY = "Source Sans 3";

/**
 * What each drawing has to hold: `drawings/FIGURE.mjs`, or `FIGURE.FORM.mjs` for another form than the first. `sizes`
 * are those of the plot in columns of 320, 420, 640 and 960 px; `values(width)` what has to be written, in the Dutch
 * way, typed from the source; `names` what has to stand beside the marks; `marks` how many values can be reached.
 */
const DRAWINGS = new URL("drawings/", import.meta.url);
const drawings = await Promise.all(
  readdirSync(DRAWINGS)
    .filter((file) => file.endsWith(".mjs"))
    .map(async (file) => {
      const [id, form] = file.slice(0, -".mjs".length).split(".");
      return { id, form, ...(await import(new URL(file, DRAWINGS))).default };
    }),
);

const written = {
  nl: (text) => text,
  fr: (text) => text.replace(".", " ").replace("%", " %"),
  de: (text) => text.replace("%", " %"),
  en: (text) => text.replace(".", ","),
};

let source;

before(async () => {
  globalThis.Path2D ??= Path2D;
  for (const file of readdirSync(FONTS))
    if (/-latin(-ext)?-[4567]00-normal\.woff2$/.test(file)) GlobalFonts.registerFromPath(FONTS + file, FAMILY);
  assert.ok(GlobalFonts.has(FAMILY));
  source = await importSource(`
    export { paint } from "./src/drawing/paint-chart.js";
    export { dress } from "./src/charts/patterns.js";
    export { drawnFigures, formFor, hasList, isMadeOfElements, loadForm, specOf } from "./src/charts/forms.js";
    export { arrange } from "./src/figures/arrange.js";
    export { chapterOf } from "./src/figures/catalogue.js";
    export { loadFigure } from "./src/figures/load.js";
    export { loadMessages, loadShell, messagesNow, shellNow } from "./src/i18n/load.js";
    export { defaultTheme } from "./src/theme/theme.js";
  `);
});

const wordsOf = async (id, language) => {
  const chapter = source.chapterOf(id);
  await Promise.all([source.loadShell(language), source.loadMessages(language, chapter)]);
  return { language, shell: source.shellNow(language), figure: source.messagesNow(language, chapter)[id] };
};

/** Narrow and no-break spaces are spaces. */
const plain = (text) => text.replace(/\s/g, " ").trim();

/** Notes every text that is filled, with the box that its ink takes. */
const listen = (ctx) => {
  const texts = new Map();
  const { fillText } = ctx;
  ctx.fillText = (text, x, y, ...rest) => {
    const { actualBoundingBoxLeft, actualBoundingBoxRight, actualBoundingBoxAscent, actualBoundingBoxDescent } =
      ctx.measureText(text);
    const box = [
      x - actualBoundingBoxLeft,
      y - actualBoundingBoxAscent,
      x + actualBoundingBoxRight,
      y + actualBoundingBoxDescent,
    ];
    if (plain(text)) texts.set(`${text} ${x} ${y}`, { text: plain(text), box, font: ctx.font });
    return fillText.call(ctx, text, x, y, ...rest);
  };
  return texts;
};

const draw = async (
  id,
  language,
  paper,
  [width, height],
  asked = {},
  wanted = undefined,
  { paint = source.paint, em = 16, ...change } = {},
) => {
  const spec = source.specOf(id);
  const figure = source.arrange(await source.loadFigure(id), { sort: spec.sort, ...asked });
  const words = await wordsOf(id, language);
  const name = source.formFor(spec, {
    form: wanted ?? Object.keys(spec.forms)[0],
    measures: figure.measures.length,
    narrow: width < (420 * em) / 16,
  });
  const form = await source.loadForm(name);
  const canvas = createCanvas(width, height);
  const ctx = canvas.getContext("2d");
  const look = source.dress(ctx, { ...source.defaultTheme(paper, `"${FAMILY}"`, em), ...change });
  const texts = listen(ctx);
  const measure = (text, font) => {
    ctx.font = font;
    return ctx.measureText(text).width;
  };
  const configuration = form.configure(figure, look, words, { width, height, measure }, spec);
  const chart = paint(canvas, width, height, configuration);
  const marks = form.marks(chart);
  const { data } = ctx.getImageData(0, 0, width, height);
  chart.destroy();
  return { figure, look, texts: [...texts.values()], marks, data };
};

/** How much two boxes share each way; the ink of neighbours on one line may touch. */
const TOUCH = 0.75;
/** Boxes of ink are told in whole px. */
const EDGE = 1;
const overlap = ({ box: a }, { box: b }) =>
  Math.min(a[2], b[2]) - Math.max(a[0], b[0]) > TOUCH && Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > TOUCH;

/** No text leaves the drawing, and none lies on another. */
const assertLegible = (texts, [width, height]) => {
  const outside = texts.filter(
    ({ box }) => box[0] < -EDGE || box[1] < -EDGE || box[2] > width + EDGE || box[3] > height + EDGE,
  );
  assert.deepEqual(outside, [], "no text leaves the drawing");
  const overlapping = texts.flatMap((a, index) =>
    texts.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} × ${b.text}`] : [])),
  );
  assert.deepEqual(overlapping, [], "no text lies on another");
};

const inkOf = (data) => {
  let ink = 0;
  for (let i = 3; i < data.length; i += 4) if (data[i] > 0) ink++;
  return ink;
};

const hasColor = (data, hex) => {
  const [r, g, b] = [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16));
  for (let i = 0; i < data.length; i += 4) if (data[i] === r && data[i + 1] === g && data[i + 2] === b) return true;
  return false;
};

describe("forms in Node", () => {
  it("are those of all figures that are drawn", () => {
    const painted = source.drawnFigures.flatMap((id) =>
      Object.entries(source.specOf(id).forms).flatMap(([form, name], index) =>
        source.isMadeOfElements(name) ? [] : [index === 0 ? id : `${id}.${form}`],
      ),
    );
    const here = drawings.map(({ id, form }) => (form ? `${id}.${form}` : id));
    assert.deepEqual(painted.sort(), here.sort());
  });

  for (const { id, form, sizes, values, names = {}, marks: least = 2 } of drawings)
    for (const language of ["nl", "fr", "de", "en"])
      for (const paper of ["light", "dark"])
        for (const size of sizes)
          it(`${id}${form ? ` as ${form}` : ""}, ${language}, ${paper}, ${size.join(" × ")}`, async () => {
            const [width, height] = size;
            const { figure, look, texts, marks, data } = await draw(id, language, paper, size, {}, form);

            assert.ok(inkOf(data) > 0.02 * width * height, "something is drawn");
            assert.ok(hasColor(data, look.color.ink), "in the ink of the ground");

            assertLegible(texts, size);

            const words = texts.map(({ text }) => text);
            const wanted = [...values(width).map(written[language]), ...(names[language] ?? [])];
            const isThere = (text) => words.some((one) => one === text || (one.includes(" ") && one.includes(text)));
            assert.deepEqual(
              wanted.filter((text) => !isThere(text)),
              [],
              "every value is written",
            );
            assert.ok(
              texts.every(({ font }) => font.includes(FAMILY)),
              "in the page's font",
            );
            assert.ok(!words.some((text) => /…|undefined|NaN|null|\{/.test(text)), words.join(" | "));

            assert.ok(marks.length >= least);
            for (const mark of marks) {
              assert.ok(
                figure.rows.some((row) => row.key === mark.key && row.cells[mark.measure]),
                mark.key,
              );
              assert.ok(
                mark.x > -1 && mark.y > -1 && mark.x + mark.width < width + 1 && mark.y + mark.height < height + 1,
                `${mark.key} lies in the drawing`,
              );
            }
          });

  for (const { id, form, sizes } of drawings)
    it(`${id}${form ? ` as ${form}` : ""}, with patterns, and with the system's colours`, async () => {
      const size = sizes[0];
      const plain = await draw(id, "nl", "light", size, {}, form);
      const forced = { patterns: true, forced: true };
      const drawn = [];
      for (const change of [{ patterns: true }, forced]) {
        const { texts, marks, data } = await draw(id, "nl", "light", size, {}, form, change);
        assert.deepEqual(marks, plain.marks);
        assert.deepEqual(texts, plain.texts, "the same words at the same places");
        drawn.push(Buffer.from(data));
      }
      assert.ok(!drawn[0].equals(Buffer.from(plain.data)), "not as it is without");
    });

  // Letters twice as large make of a column of 640 px what a phone is for usual ones.
  for (const { id, form, sizes, values, names = {} } of drawings)
    for (const language of ["nl", "fr", "de", "en"]) {
      const size = sizes[0].map((px) => 2 * px);
      it(`${id}${form ? ` as ${form}` : ""}, ${language}, in letters of 32 px, ${size.join(" × ")}`, async () => {
        const { texts, marks } = await draw(id, language, "light", size, {}, form, { em: 32 });
        assertLegible(texts, size);
        assert.ok(marks.length > 1);
        // The list below a map has the names that find no place on it.
        const [first] = Object.keys(source.specOf(id).forms);
        if (source.hasList(source.specOf(id).forms[form ?? first])) return;
        const wanted = [...values(320).map(written[language]), ...(names[language] ?? [])];
        const words = texts.map(({ text }) => text);
        const isThere = (text) => words.some((one) => one === text || (one.includes(" ") && one.includes(text)));
        assert.deepEqual(
          wanted.filter((text) => !isThere(text)),
          [],
          "every value is written",
        );
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
    for (const size of drawings.find((one) => one.id === id).sizes)
      it(`${id}, ${name}, ${size.join(" × ")}`, async () => {
        const { texts, marks } = await draw(id, "nl", "light", size, asked);
        assertLegible(texts, size);
        const words = texts.map(({ text }) => text);
        assert.deepEqual(
          values.filter((value) => !words.some((one) => one.split(" ").includes(value))),
          [],
        );
        assert.ok(marks.length >= 3);
      });
});
