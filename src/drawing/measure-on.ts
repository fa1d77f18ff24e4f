/** Measures text on a canvas: the one thing that forms ask of their surroundings. */
import { fontOf, type Theme } from "../theme/theme.js";
import type { Measure } from "./text.js";

export const measureOn =
  (context: CanvasRenderingContext2D, theme: Pick<Theme, "family">): Measure =>
  (text, size, weight) => {
    context.font = fontOf(theme, size, weight);
    return context.measureText(text).width;
  };
