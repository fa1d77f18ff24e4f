/** Draws one form of a figure on a canvas of its own, and notes what is written where. */
import { erase, paint } from "../../src/drawing/paint-chart.js";
import type { Box, CanvasForm, Mark, View } from "../../src/charts/form.js";
import { arrange, type Arrangement } from "../../src/figures/arrange.js";
import { chapterOf, type FigureId } from "../../src/figures/catalogue.js";
import { loadFigure } from "../../src/figures/load.js";
import { loadMessages, loadShell, messagesNow, shellNow } from "../../src/i18n/load.js";
import type { Language } from "../../src/i18n/language.js";
import { defaultLook, type Look } from "../../src/look/look.js";

export interface Text {
  /** As one line: narrow spaces are plain ones. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line on which it stands. */
  readonly y: number;
  readonly font: string;
  readonly color: string;
}

export interface Drawn {
  readonly texts: readonly Text[];
  readonly marks: readonly Mark[];
  /** Red, green, blue and alpha of a point, in CSS px. */
  readonly at: (x: number, y: number) => readonly number[];
}

export interface Asked {
  readonly width?: number;
  readonly height?: number;
  readonly language?: Language;
  readonly look?: Look;
  readonly view?: View;
  readonly arrangement?: Arrangement;
}

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

export const drawn = async (form: CanvasForm, id: FigureId, asked: Asked = {}): Promise<Drawn> => {
  const { width = 640, height = 420, language = "en", look = defaultLook(), view = { emphasis: [] } } = asked;
  const chapter = chapterOf(id)!;
  await Promise.all([loadShell(language), loadMessages(language, chapter)]);
  const words = { language, shell: shellNow(language)!, figure: messagesNow(language, chapter)![id]! };
  const figure = arrange((await loadFigure(id))!, asked.arrangement);
  const canvas = document.createElement("canvas");
  const ctx = canvas.getContext("2d", { willReadFrequently: true })!;
  const texts: Text[] = [];
  const box: Box = {
    width,
    height,
    measure: (text, font) => {
      ctx.font = font;
      return ctx.measureText(text).width;
    },
  };
  const { fillText } = ctx;
  ctx.fillText = (text, x, y) => {
    const blank = ctx.measureText(/^ */.exec(text)![0]).width;
    const right = x + ctx.measureText(text).width;
    if (text.trim())
      texts.push({ text: plain(text), left: x + blank, right, y, font: ctx.font, color: ctx.fillStyle as string });
    fillText.call(ctx, text, x, y);
  };
  const chart = paint(canvas, width, height, form.configure(figure, look, words, box, view));
  const marks = form.marks(chart);
  const { data, width: across } = ctx.getImageData(0, 0, canvas.width, canvas.height);
  const ratio = across / width;
  erase(canvas);
  return {
    texts,
    marks,
    at: (x, y) => {
      const index = 4 * (Math.floor(y * ratio) * across + Math.floor(x * ratio));
      return [...data.slice(index, index + 4)];
    },
  };
};

/** The texts on one line belong together: "3,607", "Subsequent", "application". */
export const wrote = ({ texts }: Drawn): string[] => texts.map(({ text }) => text);

export const textOf = ({ texts }: Drawn, wanted: string): Text => {
  const found = texts.find(({ text }) => text === wanted);
  if (!found) throw new Error(`"${wanted}" is not among ${texts.map(({ text }) => text).join(" | ")}`);
  return found;
};

export const markOf = ({ marks }: Drawn, key: string): Mark => {
  const found = marks.find((mark) => mark.key === key);
  if (!found) throw new Error(`no mark for ${key}`);
  return found;
};
