/** Which files an element needs: those of its tag, its figure's data, and in its language the words for it. */
import { chapterOf, figureIds } from "../figures/catalogue.js";
import type { Language } from "../i18n/language.js";

/**
 * Written by the build: which files go together, as lists with spaces, since every reader pays for each character. The
 * other files have names that can be told. A figure is its place in the catalogue.
 */
export interface Files {
  /** Where the files lie: its name changes with the sources, so that each file can be kept for ever. */
  readonly folder: string;
  /** Files of every element that shows a figure. */
  readonly charts: string;
  /** Tag → by commas, the first being the default: value of `by`, figure, and the form if it is not the figure's first. */
  readonly tags: { readonly [tag: string]: string };
  /** Tag → files of this tag alone. */
  readonly own: { readonly [tag: string]: string };
  /** The tag that shows a number only: it needs no form, and words of its figure only when it is asked for them. */
  readonly bare: string;
  /** Of each figure, by commas, the forms that are drawn where none is asked for; none where it is its table. */
  readonly forms: string;
  /** Figure and value of `form` ("9map") → the forms that are drawn where this one is asked for. */
  readonly asked: { readonly [asked: string]: string };
  /** Forms made of elements: each is one file. */
  readonly elements: string;
  /** The editions but the default one: their files have the year in their names. */
  readonly editions: string;
  /** Any other form → its files beside the one of its name and the painter, where it has such. */
  readonly drawn: { readonly [form: string]: string };
}

export interface Asking {
  readonly tag: string;
  readonly of: string | null;
  readonly by: string | null;
  readonly form: string | null;
  readonly edition?: string | null;
  readonly language: Language;
}

const listed = (names = ""): string[] => (names ? names.split(" ") : []);

/** Value of `by`, figure and form of a tag that an author's `by` means. */
export const shownBy = (tag: string, by: string | null): readonly string[] => {
  const shown = tag.split(",").map(listed);
  return shown.find(([value]) => value === by) ?? shown[0]!;
};

export const needsOf = (files: Files, { tag, of, by, form, edition, language }: Asking): readonly string[] => {
  const known = files.tags[tag];
  if (known === undefined) return [];
  const [, place, own] = shownBy(known, by);
  const figure = of === null ? Number(place) : figureIds.indexOf(of.trim().split("/")[0] as never);
  const chapter = chapterOf(figureIds[figure] ?? "");
  const year = listed(files.editions).find((other) => other === edition?.trim());
  const ofChapter = (folder: string): string[] => (chapter ? [[folder, chapter, year].filter(Boolean).join("-")] : []);
  const words = (name: string): string => `${language}-${name}`;
  const always = [...listed(files.own[tag]), words("number"), ...ofChapter("data")];
  if (tag === files.bare) return always;
  const forms = listed(files.asked[figure + (form ?? own ?? "")] ?? files.forms.split(",")[figure]);
  const drawn = forms.flatMap((name) =>
    files.elements.includes(name) ? name : [name, "painter", ...listed(files.drawn[name])],
  );
  return [...new Set([...listed(files.charts), ...always, words("shell"), ...ofChapter(language), ...drawn])];
};
