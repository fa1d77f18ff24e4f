/** A figure drawn by one form on a canvas of its own: its marks, the words that were written, the pixels. */
import { erase, paint } from "../../src/drawing/paint-chart.js";
import type { Box, CanvasForm, Mark, View } from "../../src/charts/form.js";
import { specOf } from "../../src/charts/forms.js";
import { arrange } from "../../src/figures/arrange.js";
import { chapterOf } from "../../src/figures/catalogue.js";
import type { Figure } from "../../src/figures/figure.js";
import { loadFigure } from "../../src/figures/load.js";
import type { Language } from "../../src/i18n/language.js";
import { loadMessages, loadShell, messagesNow, shellNow } from "../../src/i18n/load.js";
import { defaultLook } from "../../src/look/look.js";

export interface Drawn {
  readonly marks: readonly Mark[];
  /** Every text that was filled, with where it starts. */
  readonly texts: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  /** [red, green, blue, alpha] at a place in CSS px. */
  readonly at: (x: number, y: number) => readonly number[];
}

export interface Asked {
  readonly size?: readonly [width: number, height: number];
  readonly language?: Language;
  readonly measure?: string;
  readonly view?: View;
  readonly rtl?: boolean;
  /** Another figure than the one of this id. */
  readonly figure?: (own: Figure) => Figure;
}

export const plain = (text: string): string => text.replace(/\s/g, " ").trim();

export const drawn = async (form: CanvasForm, id: string, asked: Asked = {}): Promise<Drawn> => {
  const { size: [width, height] = [640, 360], language = "en", measure, view = specOf(id)!, rtl = false } = asked;
  const chapter = chapterOf(id)!;
  await Promise.all([loadShell(language), loadMessages(language, chapter)]);
  const words = { language, shell: shellNow(language)!, figure: messagesNow(language, chapter)![id]! };
  const own = arrange((await loadFigure(id))!, { sort: "source", ...(measure ? { measure } : {}) });
  const figure = asked.figure?.(own) ?? own;
  const canvas = document.createElement("canvas");
  const ctx = canvas.getContext("2d")!;
  const texts: { text: string; x: number; y: number }[] = [];
  const { fillText } = ctx;
  ctx.fillText = (text: string, x: number, y: number) => {
    if (plain(text)) texts.push({ text: plain(text), x, y });
    fillText.call(ctx, text, x, y);
  };
  const box: Box = {
    width,
    height,
    measure: (text, font) => {
      ctx.font = font;
      return ctx.measureText(text).width;
    },
  };
  const chart = paint(canvas, width, height, form.configure(figure, { ...defaultLook(), rtl }, words, box, view));
  const ratio = canvas.width / width;
  const pixels = ctx.getImageData(0, 0, canvas.width, canvas.height);
  const marks = form.marks(chart);
  erase(canvas);
  const at = (x: number, y: number): readonly number[] => {
    const start = 4 * (Math.round(y * ratio) * pixels.width + Math.round(x * ratio));
    return [...pixels.data.slice(start, start + 4)];
  };
  return { marks, texts, at };
};

export const rgb = (hex: string): readonly number[] => [
  ...[1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16)),
  255,
];
