/** A form drawn on a canvas of its own, without an element: where its marks are, what it writes, which colour lies where. */
import { paint } from "../../src/drawing/paint-chart.js";
import type { CanvasForm, Mark } from "../../src/charts/form.js";
import { specOf } from "../../src/charts/forms.js";
import { arrange, type Arrangement } from "../../src/figures/arrange.js";
import { chapterOf } from "../../src/figures/catalogue.js";
import type { Language } from "../../src/i18n/language.js";
import { loadMessages, loadShell, messagesNow, shellNow } from "../../src/i18n/load.js";
import { defaultLook, type Look } from "../../src/look/look.js";
import type { Words } from "../../src/tell/words.js";
import { figureOf } from "../data/transcription.js";

export interface Wanted {
  readonly size: readonly [number, number];
  readonly language?: Language;
  readonly rtl?: boolean;
  readonly arrangement?: Arrangement;
}

export interface Written {
  readonly text: string;
  readonly color: string;
  /** Left, middle and right of the text, and the line it stands on. */
  readonly x: number;
  readonly centre: number;
  readonly right: number;
  readonly y: number;
}

export interface Drawn {
  readonly look: Look;
  readonly marks: readonly Mark[];
  readonly texts: readonly Written[];
  /** [red, green, blue, alpha] */
  pixel(x: number, y: number): readonly number[];
}

/** A space is a plain one, also the narrow one of French. */
const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Notes what is filled, once for each place: a text may be drawn more than once. */
const listen = (ctx: CanvasRenderingContext2D): (() => Written[]) => {
  const met = new Map<string, Written>();
  const fillText = ctx.fillText.bind(ctx);
  ctx.fillText = (text: string, x: number, y: number): void => {
    const { width } = ctx.measureText(text);
    if (plain(text))
      met.set([text, x, y].join(), {
        text: plain(text),
        color: ctx.fillStyle as string,
        ...{ x, centre: x + width / 2, right: x + width, y },
      });
    fillText(text, x, y);
  };
  return () => [...met.values()];
};

const wordsOf = async (id: string, language: Language): Promise<Words> => {
  const chapter = chapterOf(id)!;
  await Promise.all([loadShell(language), loadMessages(language, chapter)]);
  return { language, shell: shellNow(language)!, figure: messagesNow(language, chapter)![id]! };
};

export const drawn = async (
  form: CanvasForm,
  id: string,
  { size: [width, height], language = "en", rtl = false, arrangement = {} }: Wanted,
): Promise<Drawn> => {
  const spec = specOf(id)!;
  const figure = arrange(await figureOf(id), { sort: spec.sort, ...arrangement });
  const look = { ...defaultLook("light", "sans-serif"), rtl };
  const canvas = document.createElement("canvas");
  const ctx = canvas.getContext("2d", { willReadFrequently: true })!;
  const texts = listen(ctx);
  const measure = (text: string, font: string): number => {
    ctx.font = font;
    return ctx.measureText(text).width;
  };
  const words = await wordsOf(id, language);
  const chart = paint(canvas, width, height, form.configure(figure, look, words, { width, height, measure }, spec));
  const marks = form.marks(chart);
  const ratio = canvas.width / width;
  const image = ctx.getImageData(0, 0, canvas.width, canvas.height);
  chart.destroy();
  return {
    look,
    marks,
    texts: texts(),
    pixel: (x, y) => {
      const at = 4 * (Math.round(y * ratio) * image.width + Math.round(x * ratio));
      return [...image.data.slice(at, at + 4)];
    },
  };
};

/** The mark of a value. */
export const markOf = ({ marks }: Drawn, key: string, measure?: string): Mark => {
  const mark = marks.find((one) => one.key === key && (measure === undefined || one.measure === measure));
  if (!mark) throw new Error(`no mark ${key}/${measure ?? ""}`);
  return mark;
};

export const centreOf = ({ x, width }: Mark): number => x + width / 2;

/** What is written; `near` a height if given, within half a line. */
export const wordsIn = ({ texts }: Drawn, near?: number): string[] =>
  texts.filter(({ y }) => near === undefined || Math.abs(y - 5 - near) < 9).map(({ text }) => text);

/** How many of these pixels have a colour: `#rrggbb`, at any strength that is more than a breath. */
export const countOf = (drawing: Drawn, area: readonly [number, number, number, number], hex: string): number => {
  const wanted = [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16));
  const [left, top, width, height] = area.map(Math.round) as [number, number, number, number];
  let count = 0;
  for (let y = top; y < top + height; y++)
    for (let x = left; x < left + width; x++) {
      const [r, g, b, a] = drawing.pixel(x, y) as [number, number, number, number];
      if (a > 60 && [r, g, b].every((value, index) => Math.abs(value - wanted[index]!) < 12)) count++;
    }
  return count;
};
