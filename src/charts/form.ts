/** What a form may be asked for, and what a form made of elements is. One that is drawn is a `Form` of scene.ts. */
import type { CSSResult, TemplateResult } from "lit";
import type { Figure } from "../figures/figure.js";
import type { Words } from "../tell/words.js";
import type { Form } from "./scene.js";

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

export const isDomForm = (form: Form | DomForm): form is DomForm => "render" in form;

/**
 * Which step of the look a width belongs to: under 420 px, 420 to 760, over 760; as many times more as the letters of
 * the page (`em`) are larger than 16 px, since larger letters make a drawing as narrow as less room does.
 */
export const stepOf = (width: number, em: number): "narrow" | "column" | "wide" => {
  const inUsual = (16 * width) / Math.max(16, em);
  return inUsual < 420 ? "narrow" : inUsual <= 760 ? "column" : "wide";
};
