/** Shares whose printed numbers do not add up to a hundred: the missing part is shown, never filled in. */
import type { Shape } from "../../drawing/drawing.js";
import { text } from "../../drawing/shapes.js";
import { run, textSize, type Run } from "../../drawing/text.js";
import { missing } from "../../drawing/uncertainty.js";
import type { Figure, Measure, Note } from "../../figures/figure.js";
import { digitsOf } from "../../tell/number.js";
import { fillFrom } from "../../tell/text.js";
import type { Scene } from "../scene.js";
import type { Lane } from "./extent.js";

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

/** What a note of the figure says is missing; undefined where no share is. */
export const missingShareOf = ({ figure, words, theme }: Scene, measure: Measure): MissingShare | undefined => {
  const values = noteOf(figure)?.values;
  const labels = words.figure.labels;
  if (measure.unit !== "percent" || !values || !labels?.["missing"]) return undefined;
  const size = textSize.label(theme);
  const strong = (says: string): Run => run(says, size, "ink", 700);
  const faint = (says: string): Run => run(says, size, "muted");
  const sum = digitsOf(measure, words)(values["sum"] as number);
  // "98% together": the number is bold, wherever a language puts it.
  const together = (labels["together"] ?? "{sum%}").split(/(\{sum%\})/).filter(Boolean);
  return {
    value: values["missing"] as number,
    label: [faint(fillFrom(labels["missing"], figure, words, values))],
    printed: {
      name: [strong(labels["printed"] ?? "")],
      label: together.map((part) => (part === "{sum%}" ? strong(sum) : faint(part))),
    },
  };
};

/** A row of ranked bars, below all others: outlined, on their scale, and without a name of its own. */
export const missingRow = ({ value, label }: MissingShare, { left, scale, thickness, y }: Lane): Shape[] => {
  const length = Math.max(2, value * scale);
  return [
    ...missing({ x: left, y: y - thickness / 2, width: length, height: thickness }),
    text(label, left + length + 8, y),
  ];
};
