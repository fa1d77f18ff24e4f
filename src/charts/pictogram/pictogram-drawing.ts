/** A pictogram as a drawing, for pictures: as the elements look, and as high as it needs. */
import { flowed, shifted, stacked, together, type Block } from "../../drawing/block.js";
import type { Shape } from "../../drawing/drawing.js";
import { dot, line, polygon, ring } from "../../drawing/shapes.js";
import { letterRuns, run, textSize } from "../../drawing/text.js";
import { markOf } from "../mark.js";
import { formOf, isNarrow, usualWidth, type Scene } from "../scene.js";
import { colorOf, type Tone } from "../tone.js";
import { partsOf, type Part } from "./part.js";

/** In px: a person, and how far apart the first and the last of them stand. */
const [WIDTH, HEIGHT, ROW] = [44, 87, 288];

/** Shoulders are half an ellipse, in so many straight pieces. */
const PIECES = 24;

const SHOULDERS = Array.from({ length: PIECES + 1 }, (_, index): readonly [number, number] => {
  const angle = Math.PI * (1 - index / PIECES);
  return [22 + 21 * Math.cos(angle), 57 - 22 * Math.sin(angle)];
});
const BODY = [[22, 86], [1, 86], ...SHOULDERS, [43, 86], [22, 86]] as const satisfies readonly (readonly number[])[];

/** A person, and nothing more than that: no gender, no age, no luggage. */
const personShapes = (solid: boolean, tone: Tone): Shape[] => {
  const [head, edge] = [
    { x: 22, y: 14 },
    { color: tone, width: 2 },
  ];
  return solid
    ? [dot(head, 14, tone), polygon(BODY, tone), line(BODY, tone, edge)]
    : [ring(head, 13, edge), line(BODY, tone, edge)];
};

const personsBlock = ({ persons, tone }: Part, width: number): Block => {
  const apart = (Math.min(ROW, width) - WIDTH) / Math.max(1, persons - 1);
  return together(
    Array.from({ length: persons }, (_, index) =>
      shifted(
        { shapes: personShapes(index === 0, index === 0 && tone !== "other" ? tone : "context"), height: HEIGHT },
        index * apart,
        0,
      ),
    ),
  );
};

const partBlock = (part: Part, width: number, scene: Scene): Block => {
  const { row, measure, tone, persons, number, what, letters, detail } = part;
  const { box, theme } = scene;
  const { em } = theme;
  const count = Math.max(30, (isNarrow(scene) ? 1.9 : 2.35) * em);
  const label = textSize.label(theme);
  const setting = { width, measure: box.measure };
  const numberRun = run(number, persons ? textSize.main(theme) : count, colorOf(tone), 700);
  const block = stacked([
    ...(persons ? ([[0, personsBlock(part, width)]] as const) : []),
    [persons ? 12 : 0, flowed([numberRun], { ...setting, leading: 1.05 })],
    [6, flowed([run(what, em, "ink", 700), ...letterRuns(letters, em)], { ...setting, leading: 1.25 })],
    ...(detail
      ? ([
          [2, flowed([run(detail, label, "muted")], { ...setting, width: Math.min(width, 30 * label), leading: 1.35 })],
        ] as const)
      : []),
  ]);
  return { ...block, marks: [markOf(row, measure, scene, { x: 0, y: 0, width, height: block.height })] };
};

/** One below the other, with a hairline between them. */
const belowEachOther = (parts: readonly Part[], scene: Scene): Block => {
  const { width } = scene.box;
  const rule: Block = { shapes: [line([[0, 0], [width, 0]], "grid")], height: 17 }; // prettier-ignore
  const blocks = parts.map((part) => partBlock(part, width, scene));
  return stacked(blocks.flatMap((block, index) => [...(index ? [[16, rule] as const] : []), [0, block] as const]));
};

const besideEachOther = (parts: readonly Part[], scene: Scene): Block => {
  const { box, theme } = scene;
  const left = 13 * theme.em + 24;
  const blocks = parts.map((part, index) =>
    index ? shifted(partBlock(part, box.width - left - 25, scene), left + 25, 0) : partBlock(part, left - 24, scene),
  );
  const whole = together(blocks);
  const rule = line([[left, 0], [left, whole.height]], "grid"); // prettier-ignore
  return { ...whole, shapes: [rule, ...whole.shapes] };
};

export const pictogramDrawing = formOf((scene) => {
  const { figure, words, view, box } = scene;
  const parts = partsOf(figure, words, view);
  const beside = usualWidth(scene) >= 560 && parts.length === 2;
  const block = beside ? besideEachOther(parts, scene) : belowEachOther(parts, scene);
  return { width: box.width, shapes: block.shapes, height: block.height, marks: block.marks ?? [] };
});
