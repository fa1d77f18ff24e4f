/**
 * What a form is. A canvas form turns a figure into a Chart.js configuration that draws everything inside the plot,
 * and tells where its marks are; tooltip, keyboard, lists and highlighting use the marks and nothing else.
 */
import type { Chart, ChartConfiguration, Plugin } from "chart.js";
import type { CSSResult, TemplateResult } from "lit";
import type { Figure } from "../figures/figure.js";
import type { Theme } from "../theme/theme.js";
import type { Words } from "../tell/words.js";

/** One value as it lies in the plot, in CSS px from the plot's top left corner. */
export interface Mark {
  readonly key: string;
  readonly measure: string;
  /** The row's label. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `text` is a value that is only written, such as a total: it is never dimmed. */
  readonly shape?: "box" | "circle" | "text";
  /** Where a pointer means this value: its whole row or column. Default: the mark's own box. */
  readonly hit?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** The room a form has, and a ruler for text in it. */
export interface Box {
  readonly width: number;
  readonly height: number;
  /** Width of a text in px, set in a canvas font. */
  readonly measure: (text: string, font: string) => number;
}

/** What the author or the page asks to stand out. */
export interface View {
  /** Keys of the rows that the heading names, or that `highlight` asks for. */
  readonly emphasis: readonly string[];
  /** Keys of the rows that count persons not received for lack of places: they alone are ochre. */
  readonly notReceived?: readonly string[];
  /** Keys of the rows that stand outside the order of the others: drawn apart, on a baseline of their own. */
  readonly apart?: readonly string[];
  /** Neighbouring rows to bind together: the label's id among the figure's words, and the note that has its numbers. */
  readonly bracket?: { readonly keys: readonly [string, string]; readonly label: string; readonly note: string };
  /** Show the events of this topic; the others are put away, but not from paper. */
  readonly topic?: string;
}

/**
 * The part of a configuration that draws what Chart.js does not, and knows where the values lie. Of a form
 * that does not return a drawing yet.
 */
export interface Drawing extends Pick<
  Plugin,
  "id" | "beforeDatasetsDraw" | "beforeDatasetDraw" | "afterDatasetDraw" | "afterDatasetsDraw"
> {
  marks(chart: Chart): Mark[];
}

/** The marks of the chart's drawing, in the table's order; those of a tree along its flow. */
export const marksOf = (chart: Chart): Mark[] =>
  (chart.config.plugins ?? []).flatMap((plugin) => (plugin as Partial<Drawing>).marks?.(chart) ?? []);

export interface CanvasForm {
  /** A new configuration at each call: Chart.js writes into what it is given. */
  configure(figure: Figure, theme: Theme, words: Words, box: Box, view: View): ChartConfiguration;
  /** In the table's order. */
  marks(chart: Chart): Mark[];
}

/**
 * A form made of elements: text, or a picture of few parts. It loads no Chart.js. What stands for a value carries
 * `data-mark="KEY/MEASURE"`; from these elements the marks are measured, and `here` is set on the one a reader is at.
 */
export interface DomForm {
  /** Colours are the custom properties of the tokens, `--_ink`, `--_emphasis`, `--_not-received` … */
  render(figure: Figure, words: Words, view: View): TemplateResult;
  readonly styles: CSSResult;
  /**
   * Reads as it stands, as a list or as cards: no listbox lies over it, and no tooltip repeats it. Nothing in it is
   * selected either, by key or by pointer: a press selects words there, as in any text, and a stop for each of the
   * year's events would stand in the way of who walks the page by Tab. Readers of lists meet every value as an item.
   */
  readonly text?: true;
}

export const isDomForm = (form: CanvasForm | DomForm): form is DomForm => "render" in form;

/**
 * Which step of the look a width belongs to: under 420 px, 420 to 760, over 760; as many times more as the letters of
 * the page (`em`) are larger than 16 px, since larger letters make a drawing as narrow as less room does.
 */
export const stepOf = (width: number, em: number): "narrow" | "column" | "wide" => {
  const inUsual = (16 * width) / Math.max(16, em);
  return inUsual < 420 ? "narrow" : inUsual <= 760 ? "column" : "wide";
};
