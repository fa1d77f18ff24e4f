/** What an element is asked to show: the figure, form, rows and emphasis that its attributes mean. */
import { emphasisOf, formFor, specOf, type FormName, type FormSpec } from "../charts/forms.js";
import { stepOf, type View } from "../charts/form.js";
import type { Figure } from "../figures/figure.js";
import { parseBy, parseForm, parseHighlight, type Warn } from "./attributes.js";

/** Value of `by` → id of a figure, or value of `form`. */
type ByValue = { readonly [by: string]: string };

/** The figure that `by` means; the first is the default. */
export const figureBy = (by: unknown, figures: ByValue, warn: Warn): string =>
  figures[parseBy(by, Object.keys(figures), warn)]!;

/** What is drawn of a figure, once its attributes are read. */
export interface Asked {
  readonly spec: FormSpec;
  /** Value of `form`: the author's, or the element's own, or the figure's first. */
  readonly form: string;
}

/**
 * @param own value of `form` of the element, where the author names none
 * @param accepted the values of `form` that the author may choose from; all if not given
 * @returns undefined where the figure has no drawing: it is its table
 */
export const askedOf = (
  figureId: string,
  form: unknown,
  { own, accepted, warn }: { own: string | undefined; accepted: readonly string[] | undefined; warn: Warn },
): Asked | undefined => {
  const spec = specOf(figureId);
  if (!spec) return undefined;
  const forms = accepted ?? Object.keys(spec.forms);
  return { spec, form: parseForm(form, forms, own ?? forms[0]!, warn) };
};

/** Which form is drawn in so many px of a page whose text is `em` px; 0: in as much as it wants. */
export const formAt = ({ spec, form }: Asked, figure: Figure, width: number, em: number): FormName =>
  formFor(spec, { form, measures: figure.measures.length, narrow: width > 0 && stepOf(width, em) === "narrow" });

export const viewOf = ({ spec }: Asked, figure: Figure, highlight: unknown, warn: Warn): View => ({
  ...spec,
  emphasis: parseHighlight(highlight, figure, warn) ?? emphasisOf(spec, figure),
});
