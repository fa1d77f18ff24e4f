/**
 * Writes `dist/figures/`: each drawn figure in each language as a picture file, SVG and PNG, with heading, notes and
 * source inside, on white; one 1200 px wide, for articles and social cards, and one for a phone's column.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createCanvas, GlobalFonts, Path2D } from "@napi-rs/canvas";
import { importSource } from "./source.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const FONTS = `${root}node_modules/@fontsource/source-sans-3/files/`;
const FAMILY = "Source Sans 3";

/** As wide as it is laid out, and as it is shown, in px. A PNG has twice as many pixels. */
const SIZES = { "": { width: 816, shown: 1200 }, ".phone": { width: 400, shown: 400 } };

/** Size of its text in px, in the width that it is laid out in. */
const EM = 16;

/** An SVG is set in whatever font its reader has: room for those that are wider than the one measured here. */
const WIDER = 1.12;

const registerFonts = () => {
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
    export { drawnFigures, drawingForms, formFor, specOf } from "./src/charts/forms.ts";
    export { paintShapes } from "./src/drawing/paint-canvas.ts";
    export { paintSvg } from "./src/drawing/paint-svg.ts";
    export { pictureHeight, pictureOf } from "./src/static/picture.ts";
  `);

const ruler = (wider) => {
  const context = createCanvas(1, 1).getContext("2d");
  return (text, size, weight) => {
    context.font = `${weight} ${size}px "${FAMILY}"`;
    return wider * context.measureText(text).width;
  };
};

const asPng = (drawing, shown, { paintShapes, defaultTheme }) => {
  const ratio = (2 * shown) / drawing.width;
  const canvas = createCanvas(2 * shown, Math.round(ratio * drawing.height));
  const context = canvas.getContext("2d");
  context.scale(ratio, ratio);
  paintShapes(context, drawing.shapes, defaultTheme("light", `"${FAMILY}"`, EM));
  return canvas.encode("png");
};

const writePicture = async (id, language, made) => {
  const { width, shown, name } = made.size;
  const { figure, words, view, form, src } = made;
  const drawn = (wider) => {
    const scene = { figure, words, theme: { em: EM }, view, box: { measure: ruler(wider) } };
    return src.pictureOf(scene, { width, form, height: (room) => src.pictureHeight(id, room, EM) });
  };
  const title = src.headingText(figure, words);
  const svg = src.paintSvg(drawn(WIDER), {
    id: `fedasil-${id}`,
    title,
    description: src.asSentence(figure, words),
    language,
    shownWidth: shown,
    family: `"${FAMILY}", "Helvetica Neue", Arial, sans-serif`,
  });
  const file = `${root}dist/figures/${id}.${language}${name}`;
  await writeFile(`${file}.svg`, svg);
  await writeFile(`${file}.png`, await asPng(drawn(1), shown, src));
};

export const writeFigures = async () => {
  registerFonts();
  const src = await source();
  await mkdir(`${root}dist/figures`, { recursive: true });
  let count = 0;
  for (const id of src.drawnFigures) {
    const spec = src.specOf(id);
    const figure = src.arrange(await src.loadFigure(id), { sort: spec.sort });
    for (const language of src.languages) {
      const chapter = src.chapterOf(id);
      await Promise.all([src.loadShell(language), src.loadMessages(language, chapter)]);
      const words = { language, shell: src.shellNow(language), figure: src.messagesNow(language, chapter)[id] };
      for (const [name, size] of Object.entries(SIZES)) {
        const narrow = size.width - 3 * EM < 420;
        const wanted = { form: Object.keys(spec.forms)[0], measures: figure.measures.length, narrow };
        const load = src.drawingForms[src.formFor(spec, wanted)];
        if (!load) continue;
        const form = await load();
        await writePicture(id, language, { figure, words, view: spec, form, src, size: { ...size, name } });
        count++;
      }
    }
  }
  return `${count} pictures`;
};
