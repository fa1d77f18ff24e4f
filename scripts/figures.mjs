/**
 * Writes `dist/figures/`: each drawn figure in each language as a picture file, SVG and PNG, with heading, notes and
 * source inside, on white; one 1200 px wide, for articles and social cards, and one for a phone's column.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createCanvas, GlobalFonts, Path2D } from "@napi-rs/canvas";
import { indexed } from "./png.mjs";
import { importSource } from "./source.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const FONTS = `${root}node_modules/@fontsource/source-sans-3/files/`;
const FAMILY = "Source Sans 3";

/** As wide as it is laid out, and as it is shown, in px. A PNG has twice as many pixels. */
const SIZES = { "": { width: 816, shown: 1200 }, ".phone": { width: 400, shown: 400 } };

/** Size of its text in px, in the width that it is laid out in. */
const EM = 16;

/** Of a PNG: the few of the drawing, and the edges of its letters. */
const COLOURS = 128;

/** An SVG is set in whatever font its reader has: room for those that are wider than the one measured here. */
const WIDER = 1.12;

export const registerFonts = () => {
  globalThis.Path2D ??= Path2D;
  for (const file of readdirSync(FONTS))
    if (/-latin(-ext)?-[4567]00-normal\.woff2$/.test(file)) GlobalFonts.registerFromPath(FONTS + file, FAMILY);
};

const source = () =>
  importSource(`
    export { asSentence } from "./src/tell/as-sentence.ts";
    export { headingText } from "./src/tell/text.ts";
    export { arrange } from "./src/figures/arrange.ts";
    export { chapterOf } from "./src/figures/catalogue.ts";
    export { loadFigure } from "./src/figures/load.ts";
    export { languages } from "./src/i18n/language.ts";
    export { loadMessages, loadShell, messagesNow, shellNow } from "./src/i18n/load.ts";
    export { defaultTheme } from "./src/theme/theme.ts";
    export { drawnFigures, emphasisOf, formFor, pictureForms, specOf } from "./src/charts/forms.ts";
    export { paintShapes } from "./src/drawing/paint-canvas.ts";
    export { paintSvg } from "./src/drawing/paint-svg.ts";
    export { pictureOf } from "./src/static/picture.ts";
  `);

const context = createCanvas(1, 1).getContext("2d");
const widths = new Map();

/** Languages and sizes have many words in common. */
const widthOf = (text, size, weight) => {
  const font = `${weight} ${size}px "${FAMILY}"`;
  const key = `${font} ${text}`;
  if (!widths.has(key)) {
    context.font = font;
    widths.set(key, context.measureText(text).width);
  }
  return widths.get(key);
};

export const ruler = (wider) => (text, size, weight) => wider * widthOf(text, size, weight);

const asPng = (drawing, shown, { paintShapes, defaultTheme }) => {
  const ratio = (2 * shown) / drawing.width;
  const canvas = createCanvas(2 * shown, Math.round(ratio * drawing.height));
  const context = canvas.getContext("2d");
  context.scale(ratio, ratio);
  paintShapes(context, drawing.shapes, defaultTheme("light", `"${FAMILY}"`, EM));
  return indexed(context.getImageData(0, 0, canvas.width, canvas.height), COLOURS);
};

/** A figure in one of its forms, in one language: what every picture of it is made of. */
export const pictured = async (src, id, formName, language) => {
  const spec = src.specOf(id);
  const [chapter, measure] = [src.chapterOf(id), spec.alone?.[formName]];
  await Promise.all([src.loadShell(language), src.loadMessages(language, chapter)]);
  const words = { language, shell: src.shellNow(language), figure: src.messagesNow(language, chapter)[id] };
  const figure = src.arrange(await src.loadFigure(id), { sort: spec.sort, measure });
  return { figure, words, view: { ...spec, emphasis: src.emphasisOf(spec, figure) }, theme: { em: EM } };
};

const drawn = async (src, scene, formName, { width }, wider) => {
  const { figure, view } = scene;
  const narrow = width - 3 * EM < 420;
  const form =
    await src.pictureForms[src.formFor(view, { form: formName, measures: figure.measures.length, narrow })]();
  return src.pictureOf({ ...scene, box: { width, measure: ruler(wider) } }, form);
};

const writePicture = async (src, scene, formName, suffix) => {
  const { figure, words, view } = scene;
  const size = SIZES[suffix];
  const svg = src.paintSvg(await drawn(src, scene, formName, size, WIDER), {
    id: `fedasil-${figure.id}`,
    title: src.headingText(figure, words),
    description: src.asSentence(figure, words),
    language: words.language,
    shownWidth: size.shown,
    family: `"${FAMILY}", "Helvetica Neue", Arial, sans-serif`,
  });
  const form = formName === Object.keys(view.forms)[0] ? "" : `.${formName}`;
  const file = `${root}dist/figures/${figure.id}${form}.${words.language}${suffix}`;
  await writeFile(`${file}.svg`, svg);
  // `FAST=1` is for trying things, never for what is shipped.
  if (process.env.FAST) return;
  await writeFile(`${file}.png`, await asPng(await drawn(src, scene, formName, size, 1), size.shown, src));
};

export const writeFigures = async () => {
  registerFonts();
  const src = await source();
  await mkdir(`${root}dist/figures`, { recursive: true });
  let count = 0;
  for (const id of src.drawnFigures)
    for (const formName of Object.keys(src.specOf(id).forms))
      for (const language of src.languages) {
        const scene = await pictured(src, id, formName, language);
        const suffixes = Object.keys(SIZES);
        await Promise.all(suffixes.map((suffix) => writePicture(src, scene, formName, suffix)));
        count += suffixes.length;
      }
  return `${count} pictures`;
};
