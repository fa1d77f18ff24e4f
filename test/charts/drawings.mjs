/**
 * Drawings as values, in Node: what is drawn of a figure is asked of its shapes, texts and marks. Text is measured in
 * the font that the gallery has, so that widths are the same on every machine.
 */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createCanvas, GlobalFonts } from "@napi-rs/canvas";
import { importSource } from "../../scripts/source.mjs";

const FONTS = fileURLToPath(new URL("../../node_modules/@fontsource/source-sans-3/files/", import.meta.url));
export const FAMILY = "Source Sans 3";
for (const file of readdirSync(FONTS))
  if (/-latin(-ext)?-[4567]00-normal\.woff2$/.test(file)) GlobalFonts.registerFromPath(FONTS + file, FAMILY);

export const source = await importSource(`
  export { drawingForms, drawnFigures, formFor, hasList } from "./src/charts/forms.js";
  export { emphasisOf, isMadeOfElements, pictureForms, specOf } from "./src/charts/forms.js";
  export { mirrored } from "./src/drawing/mirrored.js";
  export { faultsOf, inkOf, isLegible, textsOf } from "./src/drawing/legible.js";
  export { arrange } from "./src/figures/arrange.js";
  export { chapterOf } from "./src/figures/catalogue.js";
  export { asTable } from "./src/tell/as-table.js";
  export { drawn } from "./src/charts/scene.js";
  export { loadFigure } from "./src/figures/load.js";
  export { loadMessages, loadShell, messagesNow, shellNow } from "./src/i18n/load.js";
`);

const context = createCanvas(1, 1).getContext("2d");

/** The ruler of every scene here. */
export const measure = (text, size, weight) => {
  context.font = `${weight} ${size}px "${FAMILY}"`;
  return context.measureText(text).width;
};

export const wordsOf = async (id, language) => {
  const chapter = source.chapterOf(id);
  await Promise.all([source.loadShell(language), source.loadMessages(language, chapter)]);
  return { language, shell: source.shellNow(language), figure: source.messagesNow(language, chapter)[id] };
};

/**
 * What a form is given. `figure` replaces the figure of this id, `view` and `words` add to its own; any other attribute
 * (`sort`, `limit`, `measure`) is what an author may ask for.
 */
export const sceneOf = async (
  id,
  { language = "nl", width = 640, height = 360, em = 16, view = {}, figure: given, words: more, ...asked } = {},
) => {
  const spec = source.specOf(id);
  const figure = given ?? source.arrange(await source.loadFigure(id), { sort: spec.sort, ...asked });
  const usual = await wordsOf(id, language);
  const words = { ...usual, figure: { ...usual.figure, ...more } };
  const emphasis = source.emphasisOf(spec, figure);
  return { figure, words, theme: { em }, box: { width, height, measure }, view: { ...spec, emphasis, ...view } };
};

/**
 * The drawing of a figure in one of its forms, the first if none is named; `rtl` for pages that read from the right,
 * `forms` are those of a page or of a picture, and a `height` of "own" is what the form tells.
 */
export const drawingOf = async (id, { form, rtl = false, forms = source.drawingForms, ...options } = {}) => {
  const scene = await sceneOf(id, options);
  const { theme, box, figure, view } = scene;
  const name = source.formFor(view, {
    form: form ?? Object.keys(view.forms)[0],
    measures: figure.measures.length,
    narrow: box.width < (420 * theme.em) / 16,
  });
  const code = await forms[name]();
  const drawing = options.height === "own" ? source.drawn(code, scene) : code(scene);
  return rtl ? source.mirrored(drawing) : drawing;
};

/** A text as a reader sees it: narrow and no-break spaces are spaces. */
const said = ({ runs }) =>
  runs
    .map(({ text }) => text)
    .join("")
    .replace(/\s+/g, " ")
    .trim();

/** Everything that is written, a line each. */
export const writtenIn = (drawing) => source.textsOf(drawing).map(said);

/** What a reader could not read, in words; nothing in a good drawing. `touch`: as in faultsOf, of larger letters more. */
export const faultsIn = (drawing, touch) => {
  const { cut, overlapping } = source.faultsOf(drawing, measure, touch);
  return [...cut.map((text) => `cut: ${said(text)}`), ...overlapping.map(([a, b]) => `${said(a)} × ${said(b)}`)];
};

export const shapesOf = ({ shapes }, kind) => shapes.filter((shape) => shape.kind === kind);

/** Where a value lies; of its row's only measure if none is named. */
export const markOf = ({ marks }, key, measure) => {
  const mark = marks.find((one) => one.key === key && (measure === undefined || one.measure === measure));
  assert.ok(mark, `a mark of ${key}/${measure ?? ""}`);
  return mark;
};

export const keysOf = ({ marks }) => marks.map(({ key }) => key).join(" ");

/** The only text that says this, with the box of its ink. */
export const textOf = (drawing, says) => {
  const found = source.textsOf(drawing).filter((text) => said(text) === says);
  assert.equal(found.length, 1, `${says} among ${writtenIn(drawing).join(" | ")}`);
  return { ...found[0], ink: source.inkOf(found[0], measure) };
};

export const near = (actual, expected, by, why) =>
  assert.ok(Math.abs(actual - expected) <= by, `${why ?? ""} ${actual} is not ${expected} ± ${by}`);

/** Values of a figure typed by hand: a number is exact and printed. */
const valueOf = (given) => ({
  ...{ value: null, period: "2023", timing: "during", kind: "printed", exactness: "exact", source: "review" },
  ...{ confidence: "high", ...(typeof given === "number" ? { value: given } : given) },
});

/** A figure typed by hand, of one measure: its rows are keys with a number, or with more of their value. */
export const figureOf = (id, measure, rows, roles = {}) => ({
  ...{ id, edition: "2023", sources: [], notes: [], measures: [measure] },
  rows: Object.entries(rows).map(([key, given]) => ({
    ...{ key, role: roles[key] ?? "item" },
    cells: { [measure.id]: valueOf(given) },
  })),
});
