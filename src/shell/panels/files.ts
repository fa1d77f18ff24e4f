/** A figure as files: its table, and its picture, which is drawn anew on white, as wide as in an article. */
import type { Form, Scene } from "../../charts/scene.js";
import type { Drawing } from "../../drawing/drawing.js";
import { measureOn } from "../../drawing/measure-on.js";
import { paintShapes } from "../../drawing/paint-canvas.js";
import { paintSvg } from "../../drawing/paint-svg.js";
import { defaultTheme } from "../../theme/theme.js";
import { pictureOf } from "../../static/picture.js";
import { asCsvFile } from "../../tell/as-csv.js";
import { asSentence } from "../../tell/as-sentence.js";
import { headingText } from "../../tell/text.js";

export type Format = "csv" | "svg" | "png";

/** What a reader sees, as far as it matters for a file. */
export interface Snapshot extends Omit<Scene, "box" | "theme"> {
  /** Undefined where the figure is its table, which has no picture. */
  readonly form: Form | undefined;
  /** CSS font family of the element. */
  readonly family: string;
}

/** The picture is laid out as in a column of this width, and shown at another, in px. A PNG has twice as many pixels. */
const [LAID_OUT, SHOWN] = [816, 1200];
const EM = 16;

const themeOf = ({ family }: Snapshot): ReturnType<typeof defaultTheme> => defaultTheme("light", family, EM);

const contextOf = (canvas: HTMLCanvasElement): CanvasRenderingContext2D => {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser gives no 2D context");
  return context;
};

const drawingOf = (shown: Snapshot, form: Form): Drawing => {
  const { figure, words, view } = shown;
  const measure = measureOn(contextOf(document.createElement("canvas")), themeOf(shown));
  return pictureOf({ figure, words, view, theme: { em: EM }, box: { width: LAID_OUT, measure } }, form);
};

const svgOf = (shown: Snapshot, form: Form): Blob => {
  const { figure, words, family } = shown;
  const svg = paintSvg(drawingOf(shown, form), {
    id: `fedasil-${figure.id}`,
    title: headingText(figure, words),
    description: asSentence(figure, words),
    language: words.language,
    family,
    shownWidth: SHOWN,
  });
  return new Blob([svg], { type: "image/svg+xml" });
};

const pngOf = async (shown: Snapshot, form: Form): Promise<Blob> => {
  const drawing = drawingOf(shown, form);
  const ratio = (2 * SHOWN) / drawing.width;
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: 2 * SHOWN, height: Math.round(ratio * drawing.height) });
  const context = contextOf(canvas);
  context.scale(ratio, ratio);
  paintShapes(context, drawing.shapes, themeOf(shown));
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("this browser makes no PNG");
  return blob;
};

/** Which figure, of which year, in which language. */
export const nameOf = ({ figure, words }: Snapshot, format: Format): string =>
  `fedasil-${figure.edition}-${figure.id}.${words.language}.${format}`;

export const csvOf = ({ figure, words }: Snapshot): string => asCsvFile(figure, words);

/** @throws Error if the browser cannot make it, or the figure has no picture */
export const fileOf = async (shown: Snapshot, format: Format): Promise<Blob> => {
  if (format === "csv") return new Blob([csvOf(shown)], { type: "text/csv;charset=utf-8" });
  if (!shown.form) throw new Error("a figure that is its table has no picture");
  return format === "svg" ? svgOf(shown, shown.form) : pngOf(shown, shown.form);
};

/** Hands a file to the browser, without a request. Whether it is saved, nobody tells. */
export const hand = (blob: Blob, name: string): void => {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: Safari reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};

/** A sandboxed frame may forbid downloads, and then says nothing of it. */
export const allowsDownloads = (): boolean => {
  const { frameElement, origin } = globalThis.window;
  // Of a frame of another origin only its own opaque origin can be seen: no link there is sure to save anything.
  if (origin === "null" && globalThis.window.parent !== globalThis.window) return false;
  const sandbox = frameElement?.getAttribute("sandbox");
  return sandbox === null || sandbox === undefined || sandbox.split(/\s+/).includes("allow-downloads");
};
