/** Shares whose printed numbers do not make a hundred: what is missing is shown, and never filled in. */
import type { Chart } from "chart.js";
import type { Figure, Measure, Note } from "../figures/figure.js";
import type { Look } from "../look/look.js";
import { digitsOf } from "../tell/number.js";
import { fillFrom } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { lost } from "./doubt.js";
import { run, write, type Run } from "./pen.js";

/** The note that says what the shares add up to, and what is missing. */
const noteOf = (figure: Figure): Note | undefined =>
  figure.notes.find(({ values }) => typeof values?.["sum"] === "number" && typeof values["missing"] === "number");

export interface MissingShare {
  readonly value: number;
  /** "2% not in the source". */
  readonly label: readonly Run[];
  /** "Printed" and "98% together": what takes the place of a total. */
  readonly printed: { readonly name: readonly Run[]; readonly label: readonly Run[] };
}

/** "98% together": the number is bold, wherever a language puts it. */
const togetherRuns = (template: string, sum: string, look: Look): Run[] =>
  template
    .split(/(\{sum%\})/)
    .filter(Boolean)
    .map((part) => (part === "{sum%}" ? run(look, sum, look.color.ink, 700) : run(look, part, look.color.muted)));

/** What a note of the figure says is missing; undefined where no share is. */
export const missingShareOf = (
  figure: Figure,
  measure: Measure,
  look: Look,
  words: Words,
): MissingShare | undefined => {
  const values = noteOf(figure)?.values;
  const labels = words.figure.labels;
  if (measure.unit !== "percent" || !values || !labels?.["missing"]) return undefined;
  const digits = digitsOf(measure, words);
  return {
    value: values["missing"] as number,
    label: [run(look, fillFrom(labels["missing"], figure, words, values), look.color.muted)],
    printed: {
      name: [run(look, labels["printed"] ?? "", look.color.ink, 700)],
      label: togetherRuns(labels["together"] ?? "{sum%}", digits(values["sum"] as number), look),
    },
  };
};

/** A row of ranked bars, below all others: outlined, on their scale, and without a name of its own. */
export const drawMissingShare = (
  { ctx, width }: Chart,
  { value, label, y }: MissingShare & { readonly y: number },
  bars: { readonly left: number; readonly scale: number; readonly thickness: number },
  look: Look,
): void => {
  const length = Math.max(2, value * bars.scale);
  const start = look.rtl ? width - bars.left - length : bars.left;
  lost(ctx, [start, y - bars.thickness / 2, length, bars.thickness], look);
  write(ctx, label, look.rtl ? start - 8 : start + length + 8, y, look.rtl ? "end" : "start");
};
