/** What a form is given, and what it is: a pure function from a scene to a drawing. */
import type { Drawing, Mark } from "../drawing/drawing.js";
import type { Measure } from "../drawing/text.js";
import type { Figure } from "../figures/figure.js";
import type { Theme as FullTheme } from "../theme/theme.js";
import { rowLabel } from "../tell/text.js";
import type { Words } from "../tell/words.js";
import { stepOf, type View } from "./form.js";

/** The room of a drawing, in px, and a ruler for text in the font of the page. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
}

/** What a form may know of the page; colours are the painters' business, direction is `mirrored`. */
export type Theme = Pick<FullTheme, "em">;

export interface Scene {
  readonly figure: Figure;
  readonly words: Words;
  readonly theme: Theme;
  readonly box: Room;
  readonly view: View;
}

/** A scene whose height is the form's to tell. */
export type OpenScene = Omit<Scene, "box"> & { readonly box: Omit<Room, "height"> };

/** All that a drawn form is. It never throws: what cannot be drawn is a drawing without shapes. */
export interface Form {
  (scene: Scene): Drawing;
  /** How high it wants to be, in px: from its rows, its width and the size of its letters. */
  heightIn(scene: OpenScene): number;
}

/** A drawing as high as its form wants it. */
export const drawn = (form: Form, scene: OpenScene): Drawing =>
  form({ ...scene, box: { ...scene.box, height: form.heightIn(scene) } });

/** Px that grow with the letters of the page, from 16 px on. */
export const inLetters = (px: number, { theme }: Pick<Scene, "theme">): number => (px * Math.max(16, theme.em)) / 16;

/** The width in px of a page whose text has 16 px: larger letters make a drawing as narrow as less room does. */
export const usualWidth = ({ box, theme }: Pick<Scene, "box" | "theme">): number =>
  (16 * box.width) / Math.max(16, theme.em);

export const isNarrow = ({ box, theme }: Pick<Scene, "box" | "theme">): boolean =>
  stepOf(box.width, theme.em) === "narrow";

const hasFiniteNumbers = (part: unknown): boolean =>
  typeof part === "number"
    ? Number.isFinite(part)
    : typeof part !== "object" || part === null || Object.values(part).every(hasFiniteNumbers);

/** Nothing to be seen, and every value at no place: the table stands in for the drawing. */
export const empty = ({ figure, words, box }: Scene): Drawing => {
  const size = (px: number): number => (px > 0 && Number.isFinite(px) ? px : 0);
  const marks = figure.rows.flatMap((row) =>
    figure.measures.flatMap(({ id }): Mark[] =>
      row.cells[id] ? [{ key: row.key, measure: id, name: rowLabel(row, words), x: 0, y: 0, width: 0, height: 0 }] : [],
    ),
  );
  return { width: size(box.width), height: size(box.height), shapes: [], marks };
};

/** No form has to ask whether a number is one: those that are not finite make endless scales, and rows without end. */
const hasContent = ({ figure, box }: Scene): boolean =>
  box.width > 0 &&
  Number.isFinite(box.width) &&
  box.height > 0 &&
  figure.rows.length > 0 &&
  figure.measures.length > 0 &&
  hasFiniteNumbers(figure.rows);

/**
 * A form out of what lays out a scene: without room or rows, or with numbers that are not finite, it is empty.
 * @param layOut gives undefined for what it cannot draw
 * @param heightOf is asked without a bound; where it is not given, what is laid out has its own height
 */
export const formOf = (
  layOut: (scene: Scene) => Drawing | undefined,
  heightOf: (scene: Scene) => number = (scene) => layOut(scene)?.height ?? 0,
): Form => {
  const form = (scene: Scene): Drawing => {
    const drawing = hasContent(scene) ? layOut(scene) : undefined;
    return drawing && hasFiniteNumbers(drawing) ? drawing : empty(scene);
  };
  const heightIn = (open: OpenScene): number => {
    const scene = { ...open, box: { ...open.box, height: Infinity } };
    return hasContent(scene) ? Math.ceil(heightOf(scene)) || 0 : 0;
  };
  return Object.assign(form, { heightIn });
};
