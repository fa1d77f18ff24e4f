/** Which files an element needs: those of its tag, its figure's data, and in its language the words for it. */
import { chapterOf, figureIds } from "../figures/catalogue.js";
import type { Language } from "../i18n/language.js";

/**
 * Written by the build: which files go together. The other files have names that can be told. A figure is its place in
 * the catalogue, since every reader pays for each name.
 */
export interface Files {
  /** Where the files lie: its name changes with the sources, so that each file can be kept for ever. */
  readonly folder: string;
  /** Those of every figure that is not a number alone. */
  readonly charts: readonly string[];
  readonly tags: {
    readonly [tag: string]: {
      /** Value of `by` → figure; the first is the default. */
      readonly by?: { readonly [by: string]: number };
      /** Value of `by` → value of `form` that this tag shows in place of the figure's first. */
      readonly form?: { readonly [by: string]: string };
      /** Files of this tag alone, with spaces between. */
      readonly own?: string;
      /** Shows a number only: it needs no form, and words of its figure only when it is asked for them. */
      readonly bare?: 1;
    };
  };
  /** Of each figure, by commas, the forms that are drawn where none is asked for; none where it is its table. */
  readonly forms: string;
  /** Figure and value of `form` ("9map") → the forms that are drawn where this one is asked for. */
  readonly asked: { readonly [asked: string]: string };
  /** Form → its files, where they are others than the one of its name and the painter. */
  readonly drawn: { readonly [form: string]: string };
}

export interface Asking {
  readonly tag: string;
  readonly of: string | null;
  readonly by: string | null;
  readonly form: string | null;
  readonly language: Language;
}

export const needsOf = (files: Files, { tag, of, by, form, language }: Asking): readonly string[] => {
  const known = files.tags[tag];
  if (!known) return [];
  const figures = known.by ?? {};
  const value = by && by in figures ? by : Object.keys(figures)[0]!;
  const figure = of === null ? figures[value]! : figureIds.indexOf(of.trim().split("/")[0] as never);
  const chapter = chapterOf(figureIds[figure] ?? "");
  const words = (name: string): string => `${language}-${name}`;
  const data = chapter ? [`data-${chapter}`] : [];
  const own = known.own?.split(" ") ?? [];
  if (known.bare) return [...own, words("number"), ...data];
  const drawn = files.asked[`${figure}${form ?? known.form?.[value]}`] ?? files.forms.split(",")[figure];
  const forms =
    (drawn && drawn.split(" ").flatMap((name) => (files.drawn[name] ?? `${name} painter`).split(" "))) || [];
  const told = chapter ? [words(chapter), ...forms] : [];
  return [...new Set([...files.charts, ...own, words("number"), words("shell"), ...data, ...told])];
};
