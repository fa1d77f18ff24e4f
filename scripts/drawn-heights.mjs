/** How high drawings are, asked of their forms in Node: the most of any language, in a wide font. */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createCanvas, GlobalFonts } from "@napi-rs/canvas";
import { EM } from "./bound.mjs";
import { importSource } from "./source.mjs";

const FONTS = fileURLToPath(new URL("../node_modules/@fontsource/source-sans-3/files/", import.meta.url));
const FAMILY = "Source Sans 3";
/** So much wider than this font are those that readers have. */
const WIDER = 1.12;

/** Every ten px, and both sides of the widths at which a layout changes. */
const WIDTHS = Array.from({ length: 93 }, (_, index) => 280 + 10 * index).flatMap((width) =>
  width === 420 ? [419, 420] : width === 760 ? [760, 761] : width,
);

const context = createCanvas(1, 1).getContext("2d");

const measure = (text, size, weight) => {
  context.font = `${weight} ${size}px "${FAMILY}"`;
  return WIDER * context.measureText(text).width;
};

export const drawnHeights = async () => {
  for (const name of readdirSync(FONTS))
    if (/-latin(-ext)?-[4567]00-normal\.woff2$/.test(name)) GlobalFonts.registerFromPath(FONTS + name, FAMILY);
  const source = await importSource(`
    export { drawingForms, drawnFigures, emphasisOf, formFor, hasList, isMadeOfElements, specOf } from "./src/charts/forms.ts";
    export { isNarrow } from "./src/charts/scene.ts";
    export { arrange } from "./src/figures/arrange.ts";
    export { chapterOf } from "./src/figures/catalogue.ts";
    export { loadFigure } from "./src/figures/load.ts";
    export { languages } from "./src/i18n/language.ts";
    export { loadMessages, loadShell, messagesNow, shellNow } from "./src/i18n/load.ts";`);
  const { drawingForms, formFor, hasList, isMadeOfElements, isNarrow, languages, specOf } = source;

  const scenesOf = async ({ id, form }) => {
    const spec = specOf(id);
    const figure = source.arrange(await source.loadFigure(id), { sort: spec.sort, measure: spec.alone?.[form] });
    const chapter = source.chapterOf(id);
    return Promise.all(
      languages.map(async (language) => {
        await Promise.all([source.loadShell(language), source.loadMessages(language, chapter)]);
        const words = { language, shell: source.shellNow(language), figure: source.messagesNow(language, chapter)[id] };
        return { figure, words, theme: { em: EM }, view: { ...spec, emphasis: source.emphasisOf(spec, figure) } };
      }),
    );
  };

  /** Of the drawing of a tag, in each of these widths. */
  const heightsAt = async (tag, widths) => {
    const scenes = await scenesOf(tag);
    return Promise.all(
      widths.map(async (width) => {
        const open = scenes.map((scene) => ({ ...scene, box: { width, measure } }));
        const [{ figure, view }] = open;
        const name = formFor(view, { form: tag.form, measures: figure.measures.length, narrow: isNarrow(open[0]) });
        const form = await drawingForms[name]();
        return Math.max(...open.map((scene) => form.heightIn(scene)));
      }),
    );
  };

  const pointsOf = async (tag) => {
    const heights = await heightsAt(tag, WIDTHS);
    return WIDTHS.map((width, index) => [width, heights[index]]);
  };

  const tags = source.drawnFigures.flatMap((id) =>
    Object.entries(specOf(id).forms).map(([form, name], index) => ({ id, form, name, isFirst: index === 0 })),
  );
  return { tags, languages, hasList, isMadeOfElements, heightsAt, pointsOf };
};
