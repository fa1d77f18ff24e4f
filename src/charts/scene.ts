/** What a form is given, and what it is: a pure function from a scene to a drawing. */
import type { Drawing } from "../drawing/drawing.js";
import type { Measure } from "../drawing/text.js";
import type { Figure } from "../figures/figure.js";
import type { Look } from "../look/look.js";
import type { Words } from "../tell/words.js";
import { stepOf, type View } from "./form.js";

/** The room of a drawing, in px, and a ruler for text in the font of the page. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
}

/** What a form may know of the page; colours are the painters' business, direction is `mirrored`. */
export type Theme = Pick<Look, "em">;

export interface Scene {
  readonly figure: Figure;
  readonly words: Words;
  readonly theme: Theme;
  readonly box: Room;
  readonly view: View;
}

/** All that a drawn form is. It never throws: what cannot be drawn is a drawing without shapes. */
export type Form = (scene: Scene) => Drawing;

export const isNarrow = ({ box, theme }: Pick<Scene, "box" | "theme">): boolean =>
  stepOf(box.width, theme.em) === "narrow";
