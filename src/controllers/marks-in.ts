/** Where the values of a form made of elements lie: measured on the page, which has laid them out. */
import type { Scene } from "../charts/scene.js";
import type { Mark } from "../drawing/drawing.js";
import { rowOf } from "../figures/figure.js";
import { rowLabel } from "../tell/text.js";
import { placeOn } from "./plot-coordinates.js";

export const marksIn = (plot: HTMLElement, { figure, words }: Pick<Scene, "figure" | "words">): readonly Mark[] =>
  [...plot.querySelectorAll<HTMLElement>("[data-mark]")].flatMap((element): Mark[] => {
    const [key, measure] = element.dataset["mark"]!.split("/") as [string, string];
    const row = rowOf(figure, key);
    const { offsetWidth: width, offsetHeight: height } = element;
    // Put away: it is nowhere.
    return row && height > 0
      ? [{ key, measure, name: rowLabel(row, words), ...placeOn(plot, element), width, height }]
      : [];
  });
