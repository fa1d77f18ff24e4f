/** Which files an element needs: those of its tag, its figure's data, and in its language the words for it. */
import { chapterOf } from "../figures/catalogue.js";
import type { Language } from "../i18n/language.js";

/** Written by the build: which files go together. The other files have names that can be told. */
export interface Files {
  /** Where the files lie: its name changes with the sources, so that each file can be kept for ever. */
  readonly folder: string;
  readonly tags: {
    readonly [tag: string]: {
      readonly files: readonly string[];
      /** Value of `by` → figure; the first is the default. */
      readonly by?: { readonly [by: string]: string };
      /** Value of `by` → value of `form` that this tag shows in place of the figure's first. */
      readonly form?: { readonly [by: string]: string };
      /** Shows a number only: it needs no form, and words of its figure only when it is asked for them. */
      readonly bare?: 1;
    };
  };
  /** Figure → the files of its first form; `FIGURE/FORM` → those of another. */
  readonly forms: { readonly [figure: string]: readonly string[] };
}

export interface Asking {
  readonly tag: string;
  readonly of: string | null;
  readonly by: string | null;
  readonly form: string | null;
  readonly language: Language;
}

export const needsOf = ({ tags, forms }: Files, { tag, of, by, form, language }: Asking): readonly string[] => {
  const known = tags[tag];
  if (!known) return [];
  const figures = known.by ?? {};
  const asked = by && figures[by] ? by : Object.keys(figures)[0]!;
  const figure = of?.trim().split("/")[0] ?? figures[asked] ?? "";
  const chapter = chapterOf(figure);
  const words = (name: string): string => `${language}-${name}`;
  const data = chapter ? [`data-${chapter}`] : [];
  if (known.bare) return [...known.files, words("number"), ...data];
  const drawn = forms[`${figure}/${form ?? known.form?.[asked]}`] ?? forms[figure] ?? [];
  const own = chapter ? [words(chapter), ...drawn] : [];
  return [...known.files, words("number"), words("shell"), ...data, ...own];
};
