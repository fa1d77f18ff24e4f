/** Cards as a drawing, for pictures: as the elements look, and as high as they need. */
import { flowed, shifted, stacked, together, type Block } from "../../drawing/block.js";
import type { Shape } from "../../drawing/drawing.js";
import { bar, line } from "../../drawing/shapes.js";
import { letterRuns, run, textSize } from "../../drawing/text.js";
import { markOf } from "../mark.js";
import { formOf, usualWidth, type Scene } from "../scene.js";
import { colorOf } from "../tone.js";
import { cardsOf, type Card } from "./card.js";

/** How many stand beside each other, and how far they lie apart: see the styles of the elements. */
interface Grid {
  readonly columns: number;
  readonly gap: number;
  readonly rowGap: number;
}

const gridOf = (scene: Scene): Grid => {
  const width = usualWidth(scene);
  if (width < 360) return { columns: 1, gap: 24, rowGap: 16 };
  if (width <= 760) return { columns: 2, gap: 24, rowGap: 24 };
  return { columns: width <= 900 ? 3 : 4, gap: 28, rowGap: 24 };
};

/** The number, and its bar; without one the same room, so that what stands below is aligned from card to card. */
const countBlock = ({ number, part, tone }: Card, width: number, scene: Scene): Block => {
  const { box, theme } = scene;
  const size = Math.max(30, (usualWidth(scene) < 420 ? 1.9 : 2.35) * theme.em);
  const share: Shape[] =
    part === undefined
      ? []
      : [
          bar({ x: 0, y: 0, width, height: 6 }, "track"),
          bar({ x: 0, y: 0, width: part * width, height: 6 }, tone === "other" ? "context" : tone),
        ];
  return stacked([
    [0, flowed([run(number, size, colorOf(tone), 700)], { width, leading: 1.05, measure: box.measure })],
    [8, { shapes: share, height: 14 }],
  ]);
};

const nameBlock = ({ what, letters, when }: Card, width: number, { box, theme }: Scene): Block => {
  const { em } = theme;
  const setting = { width, measure: box.measure };
  return stacked([
    [0, flowed([run(what, em, "ink", 700), ...letterRuns(letters, em)], { ...setting, leading: 1.25 })],
    [2, flowed([run(when, textSize.label(theme), "muted")], { ...setting, leading: 1.35 })],
  ]);
};

/** On a phone number and name stand beside each other. */
const contentOf = (card: Card, width: number, columns: number, scene: Scene): Block => {
  if (columns > 1)
    return stacked([
      [0, countBlock(card, width, scene)],
      [0, nameBlock(card, width, scene)],
    ]);
  const left = 0.4 * (width - 12);
  return together([countBlock(card, left, scene), shifted(nameBlock(card, width - left - 12, scene), left + 12, 2)]);
};

/** Cards beside each other, as high as the highest of them. */
const rowOf = (cards: readonly Card[], { columns, gap }: Grid, scene: Scene): Block => {
  const width = (scene.box.width - (columns - 1) * gap) / columns;
  const contents = cards.map((card) => shifted(contentOf(card, width, columns, scene), 0, 9));
  const { height } = together(contents);
  return together(
    cards.map(({ row, measure }, index) => {
      const rule = line([[0, 0], [width, 0]], "muted"); // prettier-ignore
      const mark = markOf(row, measure, scene, { x: 0, y: 0, width, height });
      return shifted({ height, shapes: [rule, ...contents[index]!.shapes], marks: [mark] }, index * (width + gap), 0);
    }),
  );
};

export const cardsDrawing = formOf((scene) => {
  const { figure, words, view, box } = scene;
  const cards = cardsOf(figure, words, view);
  const grid = gridOf(scene);
  const starts = [...cards.keys()].filter((index) => index % grid.columns === 0);
  const rows = starts.map((start) => rowOf(cards.slice(start, start + grid.columns), grid, scene));
  return { width: box.width, ...stacked(rows.map((row, index) => [index ? grid.rowGap : 0, row])) };
});
